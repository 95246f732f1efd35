import { choisir, type Interrupteurs, tracerChoix } from '#droit/interrupteurs.ts'
import type { Regle } from '#droit/regle.ts'
import { calculer, type Trace } from '#droit/trace.ts'
import { addJours } from '#socle/date-civile.ts'
import { arrondir } from './arrondi.ts'
import { TRENTE_JOURS } from './constantes.ts'
import type { PeriodePayee } from './periodes.ts'
import { chiffrerMois, type PartDeMois } from './resultat.ts'

/** One month of a contract: what is due, exact and rounded to the cent. */
export interface MoisPaye {
  readonly mois: string
  readonly exact: Trace
  readonly montant: Trace
  readonly parts: readonly PartDeMois[]
}

interface FaitsPart {
  /** Amount for a whole month. */
  readonly montant: Trace
  readonly debutMois: Trace
  readonly moisSuivant: Trace
  readonly debut: Trace
  /** Day after the last one. */
  readonly suite: Trace
  readonly interrupteurs: Interrupteurs
}

const euros = { unite: 'euros' } as const
const enJours = { unite: 'jours' } as const

/** Calendar days of the month, or thirtieths of it (no text says: switch I-7). */
export const REGLE_MOIS_COUPE: Regle<FaitsPart> = {
  id: 'remuneration.mois-coupe',
  famille: 'remuneration.mois-coupe',
  references: [{ texte: 'code-du-travail.D6222-26', paragraphe: null }],
  du: '2008-05-01',
  au: null,
  reference: 'conclusion',
  confiance: 'interpretation',
  evaluer: (faits) => {
    const { montant, interrupteurs } = faits
    const choix = tracerChoix(interrupteurs, 'mois.prorata')
    const jours = choisir(interrupteurs, 'mois.prorata') === 'trentiemes' ? joursSurTrente(faits) : joursReels(faits)
    const part = calculer('remuneration.part-du-mois', 'quotient', [jours.payes, jours.total, choix], {
      unite: 'nombre',
    })
    return calculer('remuneration.montant-de-la-part', 'produit', [montant, part], euros)
  },
}

interface JoursComptes {
  readonly payes: Trace
  readonly total: Trace
}

const compterJours = (code: string, de: Trace, vers: Trace): Trace => calculer(code, 'jours-entre', [de, vers], enJours)

const joursReels = ({ debutMois, moisSuivant, debut, suite }: FaitsPart): JoursComptes => ({
  payes: compterJours('remuneration.jours-payes', debut, suite),
  total: compterJours('remuneration.jours-du-mois', debutMois, moisSuivant),
})

/** Days as if every month had thirty: the 31st counts for none, the last day of February for all that are missing. */
function joursSurTrente({ debutMois, moisSuivant, debut, suite }: FaitsPart): JoursComptes {
  const rang = (jour: Trace): Trace =>
    jour.valeur === moisSuivant.valeur
      ? TRENTE_JOURS
      : calculer(
          'remuneration.jours-sur-trente',
          'minimum',
          [compterJours('remuneration.jours-depuis-le-premier', debutMois, jour), TRENTE_JOURS],
          enJours,
        )
  return {
    payes: calculer('remuneration.jours-payes', 'difference', [rang(suite), rang(debut)], enJours),
    total: TRENTE_JOURS,
  }
}

/** The months of a contract, each paid by the periods that it meets. */
export function compterMois(periodes: readonly PeriodePayee[], interrupteurs: Interrupteurs): readonly MoisPaye[] {
  const [premiere, derniere] = [periodes[0], periodes.at(-1)]
  if (premiere === undefined || derniere === undefined) return []
  const mois: MoisPaye[] = []
  let rang = 0
  let courant = premiere.du.slice(0, 7)
  while (courant <= derniere.au.slice(0, 7)) {
    const suivant = moisApres(courant)
    while ((periodes[rang]?.jusque ?? suivant) <= `${courant}-01`) rang += 1
    const periode = periodes[rang]
    const seule = periode !== undefined && periode.du <= `${courant}-01` && periode.jusque >= `${suivant}-01`
    mois.push(
      seule
        ? {
            mois: courant,
            exact: periode.paie.montant,
            montant: nommer(courant, periode.mensuel),
            parts: [{ jours: null, periode: rang }],
          }
        : moisCoupe(courant, suivant, { periodes, rang, interrupteurs }),
    )
    courant = suivant
  }
  return mois
}

interface Coupe {
  readonly periodes: readonly PeriodePayee[]
  readonly rang: number
  readonly interrupteurs: Interrupteurs
}

const nommer = (mois: string, montant: Trace): Trace =>
  calculer('remuneration.mois', 'reprise', [montant], { unite: 'euros', details: { mois: chiffrerMois(mois) } })

function moisCoupe(mois: string, suivant: string, { periodes, rang, interrupteurs }: Coupe): MoisPaye {
  const [premierJour, apres] = [`${mois}-01`, `${suivant}-01`]
  const parts: PartDeMois[] = []
  const montants: Trace[] = []
  for (let place = rang; place < periodes.length; place += 1) {
    const periode = periodes[place]
    if (periode === undefined || periode.du >= apres) break
    const bornes = bornerPart(periode, premierJour, apres)
    const [du, suite] = [bornes.debut.valeur, bornes.suite.valeur]
    if (typeof du === 'string' && typeof suite === 'string') {
      parts.push({ jours: { du, au: addJours(suite, -1) }, periode: place })
    }
    montants.push(REGLE_MOIS_COUPE.evaluer({ ...bornes, montant: periode.paie.montant, interrupteurs }))
  }
  const exact = calculer('remuneration.mois-exact', 'somme', montants, euros)
  return { mois, exact, montant: nommer(mois, arrondir(exact, interrupteurs)), parts }
}

/** The days that a period and a month share; the month is that of a bound of the period inside it. */
function bornerPart({ debut, suite, du, jusque }: PeriodePayee, premierJour: string, apres: string) {
  const dedans = du > premierJour ? debut : calculer('remuneration.veille', 'veille', [suite], { unite: 'jour' })
  const debutMois = calculer('remuneration.debut-du-mois', 'debut-du-mois', [dedans], { unite: 'jour' })
  const moisSuivant = calculer('remuneration.mois-suivant', 'mois-suivant', [dedans], { unite: 'jour' })
  return {
    debutMois,
    moisSuivant,
    debut: du > premierJour ? debut : debutMois,
    suite: jusque < apres ? suite : moisSuivant,
  }
}

/** `AAAA-MM` of the month after. */
function moisApres(mois: string): string {
  const [annee, rang] = [Number(mois.slice(0, 4)), Number(mois.slice(5))]
  return rang === 12 ? `${annee + 1}-01` : `${annee}-${rang < 9 ? '0' : ''}${rang + 1}`
}
