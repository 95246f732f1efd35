import type { Repere } from '#domaine/document/index.ts'
import { collapseSpaces } from '#socle/texte.ts'
import { type Morceau, repereDe } from './morceaux.ts'

/** What stands above the first bloc. */
export interface Preambule {
  readonly intitule: { readonly texte: string; readonly reperes: readonly Repere[] } | null
  readonly certification: { readonly texte: string; readonly repere: Repere } | null
  readonly fondements: readonly { readonly texte: string; readonly reperes: readonly Repere[] }[]
}

const ARTICLE = /\barticle\s{1,3}([LRD]\.?\s?\d{3,4}-\d{1,3}(?:-\d{1,3}){0,2})/iu
const NUMERO = /\b(RNCP|RS)\s?(?:n\s?[°º]\s?)?(\d{3,6})/u
const NUMERO_ET_TITRE = /^(?:RNCP|RS)\s?(?:n\s?[°º]\s?)?\d{3,6}\s*[–—:-]\s*(\p{L}.*)$/u
const TITRE =
  /^(?:Intitulé(?: de la certification| du titre| du diplôme)?|Certification|Titre|Diplôme)\s?:\s*(\p{L}.*)$/u
const LIGNES_MAX = 400
/** Lines of a quoted article, at most. */
const CITATION_MAX = 40

/** Reads title, register number and legal bases above the first bloc; the number also from the codes of blocs. */
export function lirePreambule(avant: readonly Morceau[], tous: readonly Morceau[]): Preambule {
  const tete = avant.slice(0, LIGNES_MAX)
  return { intitule: lireIntitule(tete), certification: lireNumero(tete, tous), fondements: lireFondements(tete) }
}

function lireIntitule(tete: readonly Morceau[]): Preambule['intitule'] {
  for (const morceau of tete) {
    const nu = sansMarques(morceau.texte)
    const texte = TITRE.exec(nu)?.[1] ?? NUMERO_ET_TITRE.exec(nu)?.[1]
    if (texte !== undefined) return redire(collapseSpaces(texte), tete)
  }
  const titre = tete.find(({ ligne }) => ligne.titre === 1)
  return titre ? redire(collapseSpaces(sansMarques(titre.texte)), tete) : null
}

/** Without the marks of a Markdown heading. */
const sansMarques = (texte: string): string => texte.replace(/^#{1,6}\s*/u, '')

/** Every line above the first bloc that prints the title. */
const redire = (texte: string, tete: readonly Morceau[]): Preambule['intitule'] => ({
  texte,
  reperes: tete.filter((morceau) => collapseSpaces(morceau.texte).includes(texte)).map(repereDe),
})

function lireNumero(tete: readonly Morceau[], tous: readonly Morceau[]): Preambule['certification'] {
  const blocs = tous.filter(({ classe }) => classe.genre === 'bloc')
  for (const morceau of [...tete, ...blocs]) {
    const lu = NUMERO.exec(morceau.texte.slice(0, 400))
    if (!lu) continue
    const debut = morceau.debut + lu.index
    const repere = { rang: morceau.ligne.rang, debut, fin: debut + lu[0].length }
    return { texte: `${lu[1]}${lu[2]}`, repere }
  }
  return null
}

/** An article that is named, with the quotation that follows it. */
function lireFondements(tete: readonly Morceau[]): Preambule['fondements'] {
  return tete.flatMap((morceau, rang) => {
    const article = ARTICLE.exec(morceau.texte.slice(0, 400))?.[1]
    if (article === undefined) return []
    return [{ texte: article, reperes: [morceau, ...citation(tete, rang + 1)].map(repereDe) }]
  })
}

function citation(tete: readonly Morceau[], debut: number): readonly Morceau[] {
  if (tete[debut]?.texte.startsWith('«') !== true) return []
  const fin = tete.slice(debut, debut + CITATION_MAX).findIndex(({ texte }) => texte.endsWith('»'))
  return fin < 0 ? [] : tete.slice(debut, debut + fin + 1)
}
