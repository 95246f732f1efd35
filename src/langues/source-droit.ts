import { INTERRUPTEURS } from '#droit/interrupteurs.ts'
import { TEXTES, type TexteDroit } from '#droit/textes.ts'
import { estJour, formatJour } from '#socle/date-civile.ts'
import { remplir } from './typographie.ts'
import type { ParolesDroit } from './valeur-droit.ts'

/** Where a value comes from, as read back from a trace written anywhere: keys may be those of another version. */
export type SourceADire =
  | { readonly genre: 'fait'; readonly chemin: string }
  | { readonly genre: 'texte'; readonly texte: string; readonly paragraphe: string | null }
  | {
      readonly genre: 'bareme'
      readonly bareme: string
      readonly colonne: string
      readonly depuis: string | null
      readonly derniereConnue: boolean
    }
  | { readonly genre: 'reglement'; readonly reglement: string; readonly chemin: string }
  | { readonly genre: 'interrupteur'; readonly interrupteur: string }

const CODES_DE_LOI = /^[LRD]\d|^\d[\d-]*$/

const TEXTES_PAR_CLE: ReadonlyMap<string, TexteDroit> = new Map(Object.entries(TEXTES))
const INTERRUPTEURS_PAR_CLE: ReadonlyMap<string, { readonly repere: string; readonly choix: readonly string[] }> =
  new Map(Object.entries(INTERRUPTEURS))

/** A text by its key; null when this version knows none. */
export const trouverTexte = (cle: string): TexteDroit | null => TEXTES_PAR_CLE.get(cle) ?? null

/** A text and the place in it: "code du travail, article D6222-26, al. 2"; the key itself when no such text is known. */
export function direTexte(cle: string, paragraphe: string | null, { mots }: ParolesDroit): string {
  const texte = trouverTexte(cle)
  if (texte === null) return cle
  const recueils: Readonly<Record<string, string>> = mots.recueils
  const article = CODES_DE_LOI.test(texte.article) ? remplir(mots.article, { article: texte.article }) : texte.article
  return [recueils[texte.recueil] ?? texte.recueil, article, ...(paragraphe === null ? [] : [paragraphe])].join(', ')
}

/** Address of the version of a text that was read, on the public site of the law; null when its version is not known. */
export function adresseTexte(cle: string): string | null {
  const version = trouverTexte(cle)?.version ?? null
  return version === null ? null : `https://www.legifrance.gouv.fr/codes/article_lc/${version}`
}

/** The leaf that has a source. */
interface FeuilleADire {
  readonly code: string
  readonly valeur: unknown
}

/** Where a leaf comes from, in one phrase; when its value is missing, the phrase says where to find it. */
export function direSource(source: SourceADire, feuille: FeuilleADire, paroles: ParolesDroit): string {
  const { valeur } = feuille
  const { sources } = paroles.mots
  switch (source.genre) {
    case 'fait':
      return remplir(valeur === null ? sources['fait-manquant'] : sources.fait, { chemin: source.chemin })
    case 'texte':
      return direTexte(source.texte, source.paragraphe, paroles)
    case 'reglement': {
      const { reglement, chemin } = source
      return remplir(valeur === null ? sources['reglement-manquant'] : sources.reglement, { reglement, chemin })
    }
    case 'bareme':
      return direBareme(source, valeur, paroles)
    case 'interrupteur':
      return direInterrupteur(source.interrupteur, feuille, paroles)
  }
}

function direBareme(
  { bareme, colonne, depuis, derniereConnue }: Extract<SourceADire, { genre: 'bareme' }>,
  valeur: unknown,
  { mots, phrases, langue }: ParolesDroit,
): string {
  const nom = phrases.mots[`bareme.${bareme}.${colonne}`] ?? phrases.mots[`bareme.${bareme}`] ?? bareme
  if (depuis === null || valeur === null) return remplir(mots.sources['bareme-manquant'], { bareme: nom })
  const jour = estJour(depuis) ? formatJour(depuis, langue) : depuis
  return remplir(mots.sources[derniereConnue ? 'bareme-derniere' : 'bareme'], { bareme: nom, depuis: jour })
}

/** The choice in force says whose it is; a reading that it is compared with only says which point it belongs to. */
function direInterrupteur(cle: string, { code, valeur }: FeuilleADire, { mots }: ParolesDroit): string {
  const connu = INTERRUPTEURS_PAR_CLE.get(cle)
  const repere = connu?.repere ?? cle
  if (code !== `interrupteur.${cle}`) return remplir(mots.sources['interrupteur-lecture'], { repere })
  const modele = connu?.choix[0] === valeur ? mots.sources.interrupteur : mots.sources['interrupteur-choisi']
  return remplir(modele, { repere })
}
