import { type CelluleMatiere, etaler, type Matiere, motsDeCase } from './matiere.ts'

const echapper = (texte: string): string => texte.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const sansTiret = (ligne: string): string => ligne.replace(/^- /, '')

/** A page of HTML: lists and merged cells by their own elements. */
export function enHtml(matieres: readonly Matiere[]): string {
  const corps = matieres.map((matiere) => {
    if (matiere.genre === 'titre') return `<h${matiere.niveau}>${echapper(matiere.texte)}</h${matiere.niveau}>`
    if (matiere.genre === 'paragraphe') return `<p>${echapper(matiere.texte)}</p>`
    if (matiere.genre === 'liste') return listeHtml(matiere.lignes)
    const rangees = matiere.rangees.map((rangee, rang) => {
      const balise = rang < matiere.entetes ? 'th' : 'td'
      return `<tr>\n${rangee.map((une) => celluleHtml(une, balise)).join('\n')}\n</tr>`
    })
    return `<table>\n${rangees.join('\n')}\n</table>`
  })
  return `<!doctype html>\n<html lang="fr"><head><meta charset="utf-8"><title>Essai</title></head>\n<body>\n${corps.join('\n')}\n</body></html>\n`
}

const listeHtml = (lignes: readonly string[]): string =>
  `<ul>${lignes.map((ligne) => `<li>${echapper(sansTiret(ligne))}</li>`).join('')}</ul>`

function celluleHtml({ lignes, largeur = 1, hauteur = 1 }: CelluleMatiere, balise: 'td' | 'th'): string {
  const fusion = `${largeur > 1 ? ` colspan="${largeur}"` : ''}${hauteur > 1 ? ` rowspan="${hauteur}"` : ''}`
  return `<${balise}${fusion}>${paquets(lignes).map(paquetHtml).join('')}</${balise}>`
}

const paquetHtml = (paquet: readonly string[]): string =>
  paquet[0]?.startsWith('- ') ? listeHtml(paquet) : paquet.map((ligne) => `<p>${echapper(ligne)}</p>`).join('')

/** Runs of items, and other lines one by one. */
function paquets(lignes: readonly string[]): string[][] {
  const faits: string[][] = []
  for (const ligne of lignes) {
    const dernier = faits.at(-1)
    if (dernier && ligne.startsWith('- ') && dernier[0]?.startsWith('- ')) dernier.push(ligne)
    else faits.push([ligne])
  }
  return faits
}

/** Markdown with pipe tables: a cell of several lines is cut by `<br>`, merged cells are lost. */
export function enMarkdown(matieres: readonly Matiere[]): string {
  const blocs = matieres.map((matiere) => {
    if (matiere.genre === 'titre') return `${'#'.repeat(matiere.niveau)} ${matiere.texte}`
    if (matiere.genre === 'paragraphe') return matiere.texte
    if (matiere.genre === 'liste') return matiere.lignes.map((ligne) => `- ${sansTiret(ligne)}`).join('\n')
    const [tete = [], ...corps] = etaler(matiere.rangees).map((rangee) =>
      rangee.map((une) => motsDeCase(une).join('<br>')),
    )
    return [tete, tete.map(() => '---'), ...corps].map((rangee) => `| ${rangee.join(' | ')} |`).join('\n')
  })
  return `${blocs.join('\n\n')}\n`
}

/** How a flattened text prints its tables. */
export type Aplat =
  /** Cells parted by tabs, paragraphs of a cell by tags: what copying the register's page gives. */
  | 'fragments'
  /** Cells one after another, parted by blank lines: what flattening a PDF gives. */
  | 'suite'
  /** One line a row, columns kept apart by runs of spaces. */
  | 'espaces'
  /** One line a cell, in reading order. */
  | 'cellules'

/** Plain text. */
export function enTexte(matieres: readonly Matiere[], aplat: Aplat): string {
  const blocs = matieres.map((matiere) => {
    if (matiere.genre === 'liste') return matiere.lignes.map((ligne) => `- ${sansTiret(ligne)}`).join('\n')
    if (matiere.genre !== 'table') return plier(matiere.texte)
    if (aplat === 'espaces') return aligner(etaler(matiere.rangees).map((rangee) => rangee.map(motsDeCase)))
    const rangees = matiere.rangees.map((rangee) => rangee.map(({ lignes }) => lignes))
    if (aplat === 'suite')
      return rangees.map((r) => r.map((lignes) => lignes.map(plier).join('\n')).join('\n\n\n')).join('\n\n\n')
    if (aplat === 'cellules') return rangees.flatMap((r) => r.map((lignes) => lignes.join('\n'))).join('\n')
    return rangees.map((r) => r.map(fragment).join('\t')).join('\n')
  })
  return `${blocs.join('\n\n')}\n`
}

const fragment = (lignes: readonly string[]): string =>
  lignes.length < 2 ? (lignes[0] ?? '') : lignes.map((ligne) => `<p>${ligne}</p>`).join(' ')

const LARGEUR = 90

/** Lines of a page: words cut where it ends. */
function plier(texte: string): string {
  const lignes: string[] = []
  for (const mot of texte.split(' ')) {
    const derniere = lignes.at(-1)
    if (derniere !== undefined && derniere.length + mot.length < LARGEUR)
      lignes[lignes.length - 1] = `${derniere} ${mot}`
    else lignes.push(mot)
  }
  return lignes.join('\n')
}

function aligner(rangees: readonly (readonly (readonly string[])[])[]): string {
  const textes = rangees.map((rangee) => rangee.map((lignes) => lignes.join(' ')))
  const largeurs = (textes[0] ?? []).map((_, colonne) => Math.max(...textes.map((r) => r[colonne]?.length ?? 0)) + 3)
  return textes
    .map((r) =>
      r
        .map((texte, c) => texte.padEnd(largeurs[c] ?? 0))
        .join('')
        .trimEnd(),
    )
    .join('\n')
}
