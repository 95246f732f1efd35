import { estJour } from '#socle/date-civile.ts'
import { type Contexte, proposer, type Regle, type Trouvaille } from '../regle.ts'
import { reperesDe } from '../reperer.ts'

/** Two dates that must come in that order; `strict`: never the same day. */
interface Ordre {
  readonly avant: string
  readonly apres: string
  readonly strict: boolean
}

const ORDRES_REGISTRE: readonly Ordre[] = [
  { avant: 'effet', apres: 'fin', strict: true },
  { avant: 'decision', apres: 'fin', strict: true },
  { avant: 'publication', apres: 'fin', strict: true },
  { avant: 'fin', apres: 'limiteDelivrance', strict: false },
]

function trouverRegistre({ lecture }: Contexte<'fiche-registre'>): Trouvaille[] {
  const dates: Readonly<Record<string, string | null>> = { ...lecture.donnees.fiche.dates }
  return ORDRES_REGISTRE.flatMap((ordre) => {
    const [avant, apres] = [dates[ordre.avant] ?? null, dates[ordre.apres] ?? null]
    return contredire(
      { champAvant: ordre.avant, avant, champApres: ordre.apres, apres, strict: ordre.strict },
      (champ) => reperesDe(lecture.sources, `fiche.dates.${champ}`),
    )
  })
}

interface Paire {
  readonly champAvant: string
  readonly avant: string | null
  readonly champApres: string
  readonly apres: string | null
  readonly strict: boolean
}

function contredire(paire: Paire, lieu: (champ: string) => Trouvaille['reperes']): Trouvaille[] {
  const { avant, apres, champAvant, champApres } = paire
  if (avant === null || apres === null) return []
  if (paire.strict ? avant < apres : avant <= apres) return []
  return [
    {
      donnees: { champAvant, avant, champApres, apres },
      reperes: [...lieu(champApres), ...lieu(champAvant)],
      reparation: proposer(null),
    },
  ]
}

/** A month counts for its first day when it opens something, for its last when it closes it. */
const debutDe = (texte: string | null): string | null =>
  texte === null ? null : estJour(texte) ? texte : /^\d{4}-\d{2}$/.test(texte) ? `${texte}-01` : null
const finDe = (texte: string | null): string | null =>
  texte === null ? null : estJour(texte) ? texte : /^\d{4}-\d{2}$/.test(texte) ? `${texte}-31` : null

function trouverFormation({ lecture, connaissances }: Contexte<'fiche-formation'>): Trouvaille[] {
  const { inscriptions, miseAJour, enregistreeLe } = lecture.donnees
  const lieu = (champ: string): Trouvaille['reperes'] => reperesDe(lecture.sources, champ)
  const jour = { champ: 'aujourdhui', valeur: connaissances.aujourdhui }
  return [
    ...contredire(
      {
        champAvant: 'inscriptions.entreeDe',
        avant: debutDe(inscriptions.entreeDe),
        champApres: 'inscriptions.entreeA',
        apres: finDe(inscriptions.entreeA),
        strict: false,
      },
      lieu,
    ),
    ...contredire(
      {
        champAvant: 'enregistreeLe',
        avant: enregistreeLe,
        champApres: 'miseAJour',
        apres: finDe(miseAJour),
        strict: false,
      },
      lieu,
    ),
    ...contredire(
      {
        champAvant: 'miseAJour',
        avant: debutDe(miseAJour),
        champApres: jour.champ,
        apres: jour.valeur,
        strict: false,
      },
      lieu,
    ),
  ]
}

/** The last day of entries that the sheet states for itself is over. */
function trouverPassees({ lecture, connaissances }: Contexte<'fiche-formation'>): Trouvaille[] {
  const { entreeA, ouvertesDepuis, entreeDe } = lecture.donnees.inscriptions
  const champ = entreeA !== null ? 'inscriptions.entreeA' : 'inscriptions.entreeDe'
  // An opening day is not a closing one: only an entry that is stated to end, or to take place, may be over.
  const jour = finDe(entreeA ?? (ouvertesDepuis === null ? entreeDe : null))
  if (jour === null || jour >= connaissances.aujourdhui) return []
  return [
    {
      donnees: { date: entreeA ?? entreeDe, jour: connaissances.aujourdhui },
      reperes: reperesDe(lecture.sources, champ),
      reparation: proposer(champ),
    },
  ]
}

/** Dates that contradict one another or the day. */
export const REGLES_DATES: readonly Regle[] = [
  {
    id: 'date.contradictoire',
    gravite: 'erreur',
    appuis: [],
    verifier: { 'fiche-registre': trouverRegistre, 'fiche-formation': trouverFormation },
  },
  { id: 'date.passee', gravite: 'avertissement', appuis: [], verifier: { 'fiche-formation': trouverPassees } },
]
