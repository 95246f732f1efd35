import { APPUIS_EN, CONSTAT_INCONNU_EN, CONSTATS_EN, NOMS_EN } from './constats.en.ts'
import { APPUIS_FR, CONSTAT_INCONNU_FR, CONSTATS_FR, NOMS_FR, type PhraseConstat } from './constats.fr.ts'
import { typographier } from './typographie.ts'

type Valeur = string | number | boolean | null

/** A finding, as far as its sentences need it. */
export interface ConstatADire {
  readonly regle: string
  readonly donnees: Readonly<Record<string, Valeur>>
  readonly appuis: readonly AppuiADire[]
}

export type AppuiADire =
  | { readonly genre: 'texte'; readonly cle: string }
  | { readonly genre: 'registre'; readonly numero: string }
  | { readonly genre: 'document'; readonly document: string }
  | { readonly genre: 'bareme'; readonly bareme: string; readonly depuis: string }

/** What a person reads of a finding. */
export interface ConstatDit {
  readonly titre: string
  readonly message: string
  /** What to do about it. */
  readonly faire: string
  /** What it rests on, one phrase each. */
  readonly appuis: readonly string[]
}

type Langue = 'fr' | 'en'

const PHRASES: Readonly<Record<Langue, Readonly<Record<string, PhraseConstat>>>> = { fr: CONSTATS_FR, en: CONSTATS_EN }
const INCONNU = { fr: CONSTAT_INCONNU_FR, en: CONSTAT_INCONNU_EN } as const
const NOMS: Readonly<Record<Langue, Readonly<Record<string, string>>>> = { fr: NOMS_FR, en: NOMS_EN }
const APPUIS: Readonly<Record<Langue, Readonly<Record<string, string>>>> = { fr: APPUIS_FR, en: APPUIS_EN }
const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const

const former = (langue: Langue) => ({
  nombre: new Intl.NumberFormat(LOCALES[langue], { maximumFractionDigits: 2 }),
  euros: new Intl.NumberFormat(LOCALES[langue], { style: 'currency', currency: 'EUR' }),
  jour: new Intl.DateTimeFormat(LOCALES[langue], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  mois: new Intl.DateTimeFormat(LOCALES[langue], { month: 'long', year: 'numeric', timeZone: 'UTC' }),
})
const FORMES = { fr: former('fr'), en: former('en') } as const

/**
 * The sentences of a finding in a language: figures in the form of the language, days in words, French typography.
 * A rule without sentences is named by its id.
 */
export function direConstat({ regle, donnees, appuis }: ConstatADire, langue: Langue): ConstatDit {
  const phrase = PHRASES[langue][regle] ?? INCONNU[langue]
  const message = Object.entries(phrase.sans ?? {}).find(([figure]) => (donnees[figure] ?? null) === null)?.[1]
  const dire = (modele: string): string => soigner(remplir(modele, { regle, ...donnees }, langue), langue)
  return {
    titre: dire(phrase.titre),
    message: dire(message ?? phrase.message),
    faire: dire(phrase.faire),
    appuis: appuis.map((appui) => soigner(direAppui(appui, langue), langue)),
  }
}

const soigner = (texte: string, langue: Langue): string => {
  const ouvert = `${texte.slice(0, 1).toLocaleUpperCase(LOCALES[langue])}${texte.slice(1)}`
  return langue === 'fr' ? typographier(ouvert) : ouvert
}

function direAppui(appui: AppuiADire, langue: Langue): string {
  const modeles = APPUIS[langue]
  switch (appui.genre) {
    case 'texte': {
      const [recueil = '', ...article] = appui.cle.split('.')
      return remplir(modeles[recueil] ?? appui.cle, { article: article.join('.') }, langue)
    }
    case 'bareme':
      return remplir(modeles[appui.bareme] ?? appui.bareme, { depuis: appui.depuis }, langue)
    case 'registre':
      return remplir(modeles.registre ?? appui.numero, { numero: appui.numero }, langue)
    case 'document':
      return remplir(modeles.document ?? appui.document, { document: appui.document }, langue)
  }
}

const FIGURE = /\{(\w+)(?::(\w+))?\}/g
const INCONNUE = '?'

function remplir(modele: string, donnees: Readonly<Record<string, Valeur>>, langue: Langue): string {
  return modele.replace(FIGURE, (_, nom: string, forme: string | undefined) => {
    const valeur = donnees[nom] ?? null
    return valeur === null ? INCONNUE : mettreEnForme(valeur, forme, langue)
  })
}

function mettreEnForme(valeur: string | number | boolean, forme: string | undefined, langue: Langue): string {
  if (forme === 'nom') return nommer(String(valeur), langue)
  if (typeof valeur === 'number') {
    return forme === 'euros' ? FORMES[langue].euros.format(valeur / 100) : FORMES[langue].nombre.format(valeur)
  }
  return typeof valeur === 'string' ? direJour(valeur, langue) : String(valeur)
}

/** A day or a month in words; any other text as it is. */
function direJour(texte: string, langue: Langue): string {
  const lu = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(texte)
  if (lu === null) return texte
  const [, annee, mois, jour] = lu
  const instant = Date.UTC(Number(annee), Number(mois) - 1, Number(jour ?? 1))
  if (jour === undefined) return FORMES[langue].mois.format(instant)
  const dit = FORMES[langue].jour.format(instant)
  return langue === 'fr' ? dit.replace(/^1 /, '1er ') : dit
}

/** A path by the name of its last word: `duree.groupes[0].annoncees` → « heures annoncées ». */
function nommer(chemin: string, langue: Langue): string {
  const dernier =
    chemin
      .split('.')
      .at(-1)
      ?.replace(/\[\d+\]/g, '') ?? chemin
  return NOMS[langue][dernier] ?? chemin
}
