import { calculer, fait, juger, type Trace } from '#droit/trace.ts'
import { situerAnnee, siVrai } from './annee.ts'
import { REGLES_BASE } from './base.ts'
import { type Cadre, plafonneLeMontant } from './cadre.ts'
import { INCONNUS } from './constantes.ts'
import { appliquerTaux, type Lus, type Paie, retenirMeilleur } from './paie.ts'
import { REGLES_PRECEDENT } from './precedent.ts'
import { regir } from './regir.ts'
import { ajouterPoints, lireAnnee, REGLES_GRILLE, REGLES_MAJORATION_RQTH, REGLES_PLAFOND } from './taux.ts'

const euros = { unite: 'euros' } as const
const pourcent = { unite: 'pourcent' } as const

/** What an apprentice is due for a whole month of a period that begins on that day. */
export function payerApprentissage(cadre: Cadre, jour: Trace, { tranche, smic, minimum }: Lus): Paie {
  const { version } = cadre
  const annee = retenirAnnee(cadre, jour)
  const ordinaire = regir(REGLES_GRILLE, version, { tranche, rangees: lireAnnee(cadre.grille, annee) })
  const base = minimum === null ? smic : regir(REGLES_BASE, version, { tranche, smic, minimum })
  const majorations = listerMajorations(cadre, jour, ordinaire)
  const taux = majorer(ordinaire, majorations, ({ plafonne }) => plafonne)
  const legal =
    majorations.length === 0
      ? appliquerTaux(base, ordinaire)
      : plafonneLeMontant(cadre)
        ? plafonnerMontant(cadre, { base, smic, ordinaire, majorations })
        : calculer('remuneration.taux-de-la-base', 'pourcentage', [base, taux, cadre.choixPlafond], euros)
  const branche = lireBranche(cadre, { tranche, annee, base })
  const precedent = cadre.precedent === null ? null : regir(REGLES_PRECEDENT, version, { smic, ...cadre.precedent })
  const du = retenirMeilleur(legal, [branche, precedent])
  const montant = siVrai(cadre.employeurPublic, () => INCONNUS.employeurPublic, du)
  return { tranche, annee, taux, smic, base, legal, branche, precedent, montant }
}

/** Year of execution; with the points of a one-year contract, not under the year reached with the diploma held (our reading). */
function retenirAnnee({ annees, majoration }: Cadre, jour: Trace): Trace {
  const annee = situerAnnee(annees, jour)
  if (majoration === null) return annee
  const atteinte = calculer('remuneration.annee-deja-atteinte', 'maximum', [annee, majoration.annee], {
    unite: 'nombre',
    texte: 'code-du-travail.D6222-30',
  })
  return calculer('remuneration.annee-de-la-majoration', 'selon', [majoration.due, atteinte, annee], {
    unite: 'nombre',
  })
}

/** Points that add to the rate: when, and to what. */
interface MajorationDuTaux {
  readonly due: Trace
  readonly majore: Trace
  readonly plafonne: Trace
}

function listerMajorations({ annees, contrat, majoration, version }: Cadre, jour: Trace, taux: Trace) {
  const lister: MajorationDuTaux[] = []
  const ajouter = (due: Trace, majore: Trace): void => {
    lister.push({ due, majore, plafonne: regir(REGLES_PLAFOND, version, { taux: majore }) })
  }
  if (annees.prolongation !== null && contrat.prolongation?.motif === 'rqth') {
    const commencee = juger('remuneration.prolongation-commencee', 'au-moins', [jour, annees.prolongation.depuis])
    ajouter(commencee, regir(REGLES_MAJORATION_RQTH, version, { taux }))
  }
  if (majoration !== null) ajouter(majoration.due, ajouterPoints(taux))
  return lister
}

/** The first rate whose points are due, else the ordinary one. */
function majorer(
  ordinaire: Trace,
  majorations: readonly MajorationDuTaux[],
  choisir: (majoration: MajorationDuTaux) => Trace,
): Trace {
  if (majorations.length === 0) return ordinaire
  const entrees = majorations.flatMap((majoration) => [majoration.due, choisir(majoration)])
  return calculer('remuneration.taux-applique', 'selon', [...entrees, ordinaire], pourcent)
}

interface FaitsMontant {
  readonly base: Trace
  readonly smic: Trace
  readonly ordinaire: Trace
  readonly majorations: readonly MajorationDuTaux[]
}

/** Switch I-1, second reading: the points may not lead over the minimum wage, nor lower what the base gives without them. */
function plafonnerMontant({ choixPlafond }: Cadre, { base, smic, ordinaire, majorations }: FaitsMontant): Trace {
  const sans = appliquerTaux(base, ordinaire)
  const avec = appliquerTaux(
    base,
    majorer(ordinaire, majorations, ({ majore }) => majore),
  )
  const plafonne = calculer('remuneration.montant-plafonne', 'minimum', [avec, smic], {
    unite: 'euros',
    texte: 'code-du-travail.D6222-31',
  })
  const retenu = calculer('remuneration.montant-majore', 'maximum', [sans, plafonne], euros)
  return calculer('remuneration.montant-legal', 'reprise', [retenu, choixPlafond], euros)
}

interface FaitsBranche {
  readonly tranche: Trace
  readonly annee: Trace
  readonly base: Trace
}

/** What the agreement of the branch gives for that bracket and year; null: it says nothing of them. */
function lireBranche({ contrat }: Cadre, { tranche, annee, base }: FaitsBranche): Trace | null {
  const rang = contrat.grilleBranche.findIndex((une) => une.tranche === tranche.valeur && une.annee === annee.valeur)
  const ligne = contrat.grilleBranche[rang]
  if (ligne === undefined) return null
  const taux = fait('remuneration.taux-branche', ligne.taux, 'pourcent', `grille_branche.${rang}.taux`)
  return calculer('remuneration.montant-branche', 'pourcentage', [base, taux], euros)
}
