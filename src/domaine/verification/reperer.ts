import type { DocumentSource, Repere, Sources } from '#domaine/document/index.ts'
import { fold } from '#socle/texte.ts'

/**
 * Where a datum was read: its own lines, else those of what it holds, else those of what holds it (`blocs[0]` answers
 * for `blocs[0].libelle`). Empty when nothing is known.
 */
export function reperesDe(sources: Sources, chemin: string): readonly Repere[] {
  const propres = sources[chemin]
  if (propres !== undefined && propres.length > 0) return propres
  const dessous = Object.entries(sources)
    .filter(([cle]) => cle.startsWith(`${chemin}.`) || cle.startsWith(`${chemin}[`))
    .flatMap(([, reperes]) => reperes)
  if (dessous.length > 0) return trier(dessous)
  const parent = chemin.replace(/(?:\.[^.[\]]+|\[\d+\])$/, '')
  return parent === chemin || parent === '' ? [] : reperesDe(sources, parent)
}

/** In reading order, each once. */
function trier(reperes: readonly Repere[]): readonly Repere[] {
  const vus = new Map(reperes.map((repere) => [`${repere.rang}:${repere.debut}:${repere.fin}`, repere]))
  return [...vus.values()].sort((a, b) => a.rang - b.rang || a.debut - b.debut)
}

interface Lettre {
  readonly lettre: string
  readonly rang: number
  readonly place: number
}

/**
 * The very place of some words among the lines of a datum, letters and digits alone compared (no case, accent,
 * punctuation or line break); the whole of `reperes` when they cannot be found there.
 */
export function situer(document: DocumentSource | null, reperes: readonly Repere[], mots: string): readonly Repere[] {
  if (document === null) return reperes
  const lettres = reperes.flatMap((repere) => epeler(document, repere))
  const cherche = lettresDe(mots)
  const debut =
    cherche === ''
      ? -1
      : lettres
          .map((une) => une.lettre)
          .join('')
          .indexOf(cherche)
  if (debut === -1) return reperes
  const trouvees = lettres.slice(debut, debut + cherche.length)
  const rangs = [...new Set(trouvees.map((une) => une.rang))]
  return rangs.map((rang) => {
    const places = trouvees.filter((une) => une.rang === rang).map((une) => une.place)
    return { rang, debut: Math.min(...places), fin: Math.max(...places) + 1 }
  })
}

const lettresDe = (texte: string): string => [...texte].map(plier).join('')

function epeler(document: DocumentSource, { rang, debut, fin }: Repere): Lettre[] {
  const texte = document.lignes[rang]?.texte ?? ''
  const lettres: Lettre[] = []
  for (let place = debut; place < Math.min(fin, texte.length); place += 1) {
    const lettre = plier(texte[place] ?? '')
    if (lettre !== '') lettres.push({ lettre, rang, place })
  }
  return lettres
}

/** One letter or digit for each character of the line, so that places stay true; nothing for signs and spaces. */
function plier(caractere: string): string {
  const plie = fold(caractere)[0] ?? ''
  return /[a-z0-9]/.test(plie) ? plie : ''
}
