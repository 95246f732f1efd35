import type { Issue } from '#droit/conclusion.ts'
import type { Unite } from '#droit/trace.ts'
import { estJour, formatJour } from '#socle/date-civile.ts'
import { fraction } from '#socle/rationnel.ts'
import { direEtape, direPhrase, type TraceADire } from './explication.ts'
import { nommerEtape } from './nom-etape.ts'
import { REPONSES_EN } from './reponses.en.ts'
import { REPONSES_FR } from './reponses.fr.ts'
import { direTexte, trouverTexte } from './source-droit.ts'
import { direValeur, type ParolesDroit } from './valeur-droit.ts'

/** An answer as far as the words of its figures need it. */
export interface ReponseADire {
  readonly calcul: string
  readonly issue: Issue
  /** The steps of its trace, linked; what a code in the answer stands for is read there. */
  readonly etapes: readonly TraceADire[]
}

const REPONSES = { fr: REPONSES_FR, en: REPONSES_EN } as const
const DIX_MILLE = 10_000

/** Unit of the figures of a field; `calcul.champ` where one computation means something else by it. */
const UNITES: Readonly<Record<string, Unite>> = {
  ...unites('note', ['note', 'note_calculee', 'note_exacte', 'note_necessaire', 'note_proposee', 'notes', 'essais']),
  ...unites('note', ['moyenne', 'moyenne_apres_controle', 'moyenne_professionnelle']),
  ...unites('points', ['points', 'points_apres_controle', 'points_manquants', 'points_professionnels_manquants']),
  ...unites('points', ['changement', 'gain']),
  ...unites('coefficient', ['coefficient', 'coefficients']),
  ...unites('euros', ['aide', 'avantages_deductibles', 'base', 'equipement', 'handicap', 'montant', 'npec_du', 'smic']),
  ...unites('euros', ['participation', 'plancher', 'reste_du', 'saisi', 'total', 'trop_percu', 'remuneration.minimum']),
  ...unites('pourcent', ['part_evaluee', 'pourcentage', 'taux']),
  ...unites('heures', ['heures.minimum', 'plancher_diplome', 'prevues', 'quart']),
  ...unites('semaines', ['semaines_manquantes', 'semaines_requises']),
  ...unites('minutes', ['duree_minutes']),
  ...unites('annees', ['tranche']),
}
/** How many of the integers of a unit make one of what an answer holds. */
const ECHELLES: Partial<Readonly<Record<Unite, number>>> = {
  note: 100,
  coefficient: 100,
  points: DIX_MILLE,
  euros: 100,
}
/** Numbers that name something: said as they are, never grouped by thousands. */
const NOMS: ReadonlySet<string> = new Set(['annee', 'derniere_session', 'numero'])
/** Ranks counted from zero in the answer, from one by people. */
const RANGS: ReadonlySet<string> = new Set(['acquis', 'periode', 'sans_effet'])
/** Codes of steps that are told with what they found. */
const CONSTATS: ReadonlySet<string> = new Set(['absents', 'raisons', 'deliberation.code', 'mode.code'])
/** Words that somebody wrote, or codes of units: said as they are. */
const LIBRES: ReadonlySet<string> = new Set([
  ...['a_passer', 'auteur', 'bloc', 'epreuve', 'libelle', 'moyenne_exacte', 'moyenne_professionnelle_exacte', 'motif'],
  ...['note_calculee_exacte', 'notes_conservables', 'paragraphe', 'unite', 'unites', 'unites_attestees'],
])
/** Fields that have a value only where there is something to say, even while facts are missing. */
const SANS_OBJET: ReadonlySet<string> = new Set([
  ...['acquis', 'bloc', 'choix_oraux', 'decision_jury', 'ecart', 'epreuve', 'essai', 'organisme', 'ouvre', 'presents'],
  ...['avantages_deductibles', 'sessions_ouvertes', 'moyenne_apres_controle', 'points_apres_controle', 'parts'],
])

function unites(unite: Unite, champs: readonly string[]): Readonly<Record<string, Unite>> {
  return Object.fromEntries(champs.map((champ) => [champ, unite]))
}

const lire = (mots: Readonly<Record<string, string>>, cle: string): string | undefined =>
  Object.hasOwn(mots, cle) ? mots[cle] : undefined

/** Name of a field of an answer, or word of a key; the key itself when neither is known. */
export function direChamp(nom: string, dans: string, { calcul }: { readonly calcul: string }, p: ParolesDroit): string {
  const { champs, mots } = REPONSES[p.langue]
  // The marks of an answer are kept by code of unit.
  if (UNITES[dans] === 'note') return nom
  return (
    lire(mots, `${dans}.${nom}`) ??
    lire(champs, `${calcul}.${nom}`) ??
    lire(champs, nom) ??
    lire(p.phrases.mots, nom) ??
    nom
  )
}

/** The field that says how the value of a key is told: the key itself, or the record that it is an entry of. */
export function champDe(cle: string, dans: string): string {
  const { champs, mots } = REPONSES_FR
  const entree = UNITES[dans] === 'note' || Object.hasOwn(mots, `${dans}.${cle}`) || !Object.hasOwn(champs, cle)
  return entree ? dans : cle
}

/** Fields that the others around them already say; of a mode, while it is known. */
const REDITES: ReadonlySet<string> = new Set(['remuneration.parts', 'mode.tient'])
const REDITES_CONNUES: ReadonlySet<string> = new Set(['mode.forme', 'mode.natures', 'mode.possibles'])

/** Lists that say something only when they hold something. */
const TUS_VIDES: ReadonlySet<string> = new Set(['reserves'])

/** Whether a field has nothing to say to a person: it does not apply, or others around it say the same. */
export function estSansObjet(nom: string, valeur: unknown, { calcul, issue }: Omit<ReponseADire, 'etapes'>): boolean {
  const place = `${calcul}.${nom}`
  if (REDITES.has(place) || (TUS_VIDES.has(nom) && Array.isArray(valeur) && valeur.length === 0)) return true
  if (issue === 'indetermine') return valeur === null && SANS_OBJET.has(nom)
  return valeur === null || REDITES_CONNUES.has(place)
}

/** A leaf of an answer as people read it: its unit, its word, its day; `nom` is its field. */
export function direFeuille(nom: string, valeur: unknown, reponse: ReponseADire, p: ParolesDroit): string {
  const { aucun, sansObjet } = REPONSES[p.langue]
  if (Array.isArray(valeur)) {
    const dites = valeur.map((une) => direFeuille(nom, une, reponse, p))
    return dites.length === 0 ? aucun : dites.join(dites.some((dite) => dite.includes(', ')) ? p.mots.suite : ', ')
  }
  if (valeur === null || valeur === undefined) return estSansObjet(nom, null, reponse) ? sansObjet : p.mots.inconnu
  if (typeof valeur === 'boolean') return direValeur({ valeur, unite: 'oui-non' }, p)
  if (typeof valeur === 'number') return direNombre(nom, valeur, reponse.calcul, p)
  return direMotReponse(nom, String(valeur), reponse, p)
}

function direNombre(nom: string, valeur: number, calcul: string, p: ParolesDroit): string {
  if (NOMS.has(nom)) return String(valeur)
  if (RANGS.has(nom)) return String(valeur + 1)
  const unite = UNITES[`${calcul}.${nom}`] ?? UNITES[nom] ?? 'nombre'
  return direValeur({ valeur: fraction(Math.round(valeur * DIX_MILLE) * (ECHELLES[unite] ?? 1), DIX_MILLE), unite }, p)
}

const MOIS = /^(\d{4})-(\d{2})$/

/** A word of a closed list, a day, a rule, a text or a step of the computation; anything else as it is. */
function direMotReponse(nom: string, mot: string, { calcul, etapes }: ReponseADire, p: ParolesDroit): string {
  if (LIBRES.has(nom)) return mot
  if (estJour(mot)) return formatJour(mot, p.langue)
  const { regles, mots, traces } = p.phrases
  const regle = [mot, `deliberation.${mot}`].find((id) => Object.hasOwn(regles, id))
  const dit = lire(REPONSES[p.langue].mots, `${nom}.${mot}`) ?? lire(mots, mot) ?? regles[regle ?? '']?.titre
  if (dit !== undefined) return dit
  if (trouverTexte(mot) !== null) return direTexte(mot, null, p)
  const etape =
    CONSTATS.has(nom) || CONSTATS.has(`${calcul}.${nom}`) ? etapes.find(({ code }) => code === mot) : undefined
  if (etape !== undefined) return direPhrase(direEtape(etape, p), p)
  const trace = Object.hasOwn(traces, mot) ? traces[mot] : undefined
  return trace === undefined ? mot.replace(MOIS, '$2/$1') : nommerEtape(trace.phrase)
}
