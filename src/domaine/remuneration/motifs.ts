import type { CleTexte } from '#droit/textes.ts'
import type { Trace, Valeur } from '#droit/trace.ts'
import { comparer, type Nombre } from '#socle/rationnel.ts'
import type { Cadre } from './cadre.ts'
import { AGE_16, ANNEE_3 } from './constantes.ts'
import type { PeriodePayee } from './periodes.ts'
import type { MotifRemuneration } from './resultat.ts'

const TEXTES: Readonly<Record<MotifRemuneration, CleTexte>> = {
  'remuneration-age': 'code-du-travail.D6222-26',
  'remuneration-moins-de-16-ans': 'code-du-travail.D6222-27',
  'remuneration-changement-age': 'code-du-travail.D6222-31',
  'remuneration-duree-reduite': 'code-du-travail.D6222-28-1',
  'remuneration-duree-allongee': 'code-du-travail.D6222-28-2',
  'remuneration-licence': 'code-du-travail.D6222-32',
  'remuneration-sportif': 'code-du-travail.R6222-60',
  'remuneration-echec': 'code-du-travail.D6222-28',
  'remuneration-rqth': 'code-du-travail.R6222-48',
  'remuneration-majoration': 'code-du-travail.D6222-30',
  'remuneration-plafond': 'code-du-travail.D6222-31',
  'remuneration-minimum-conventionnel': 'code-du-travail.D6222-26',
  'remuneration-branche': 'code-du-travail.D6222-26',
  'remuneration-contrat-precedent': 'code-du-travail.D6222-29',
  'remuneration-professionnalisation': 'code-du-travail.D6325-15',
}

/** Why a period pays what it pays, read from its traces. */
export function lireMotifs(cadre: Cadre, periode: PeriodePayee): readonly MotifRemuneration[] {
  const candidats =
    cadre.contrat.type === 'professionnalisation'
      ? motifsProfessionnalisation(cadre, periode)
      : [...motifsAge(cadre, periode), ...motifsAnnee(cadre, periode), ...motifsMontant(cadre, periode)]
  return candidats.flatMap(([motif, vrai]) => (vrai ? [motif] : []))
}

/** The texts that those reasons rest on, each once. */
export const textesDesMotifs = (motifs: readonly MotifRemuneration[]): readonly CleTexte[] => [
  ...new Set(motifs.map((motif) => TEXTES[motif])),
]

type Candidat = readonly [MotifRemuneration, boolean]

const change = ({ ages }: Cadre, { paie }: PeriodePayee): boolean => {
  return depasse(paie.tranche, AGE_16) && depasse(paie.tranche, ages.ageInitial)
}

const motifsProfessionnalisation = (cadre: Cadre, periode: PeriodePayee): readonly Candidat[] => [
  ['remuneration-professionnalisation', true],
  ['remuneration-minimum-conventionnel', depasse(periode.paie.montant, periode.paie.smic)],
  ['remuneration-changement-age', change(cadre, periode)],
]

function motifsAge(cadre: Cadre, periode: PeriodePayee): readonly Candidat[] {
  const { tranche } = periode.paie
  return [
    ['remuneration-age', true],
    ['remuneration-moins-de-16-ans', depasse(AGE_16, cadre.ages.ageInitial) && !depasse(tranche, AGE_16)],
    ['remuneration-changement-age', change(cadre, periode)],
  ]
}

function motifsAnnee({ annees, contrat }: Cadre, { paie, du }: PeriodePayee): readonly Candidat[] {
  const { prolongation } = contrat
  const prolonge = prolongation !== null && du >= prolongation.depuis
  const retenue = paie.annee === null ? null : trouver(paie.annee, 'remuneration.annee-retenue')
  const [comptee, derniere] = retenue?.entrees ?? []
  return [
    ['remuneration-duree-reduite', (enNombre(annees.reputes) ?? 0) > 0 && !prolonge],
    [
      'remuneration-duree-allongee',
      comptee !== undefined && derniere !== undefined && depasse(comptee, derniere) && !prolonge,
    ],
    ['remuneration-licence', contrat.licenceProfessionnelle === true],
    ['remuneration-sportif', contrat.sportifHautNiveau === true && comptee !== undefined && depasse(comptee, ANNEE_3)],
    ['remuneration-echec', prolonge && prolongation.motif === 'echec'],
    ['remuneration-rqth', prolonge && prolongation.motif === 'rqth'],
  ]
}

/** The step of that code under a step, itself included. */
function trouver(trace: Trace, code: string): Trace | null {
  if (trace.code === code) return trace
  for (const entree of trace.entrees) {
    const trouvee = trouver(entree, code)
    if (trouvee !== null) return trouvee
  }
  return null
}

function motifsMontant({ majoration }: Cadre, { paie }: PeriodePayee): readonly Candidat[] {
  const { base, smic, legal, branche, precedent, taux } = paie
  return [
    ['remuneration-majoration', majoration?.due.valeur === true],
    ['remuneration-plafond', taux.operation === 'selon' && contientPlafond(taux)],
    ['remuneration-minimum-conventionnel', depasse(base, smic)],
    ['remuneration-branche', branche !== null && depasse(branche, legal)],
    ['remuneration-contrat-precedent', precedent !== null && depasse(precedent, branche ?? legal)],
  ]
}

/** Whether the cap was what decided the rate that applies. */
const contientPlafond = ({ entrees, valeur }: Trace): boolean =>
  entrees.some(
    (entree, rang) =>
      rang % 2 === 1 &&
      entrees[rang - 1]?.valeur === true &&
      entree.valeur === valeur &&
      entree.entrees.some(({ code, valeur: majore }) => code === 'remuneration.taux-majore' && majore !== valeur),
  )

const estNombre = (valeur: Valeur): valeur is Nombre =>
  typeof valeur === 'number' || (typeof valeur === 'object' && valeur !== null)

const depasse = (un: Trace, autre: Trace): boolean =>
  estNombre(un.valeur) && estNombre(autre.valeur) && comparer(un.valeur, autre.valeur) > 0

/** The whole number that a step holds; null otherwise. */
export const enNombre = (trace: Trace | null): number | null =>
  typeof trace?.valeur === 'number' ? trace.valeur : null
