import { estNombre } from '#droit/entrees-suivies.ts'
import type { CleTexte } from '#droit/textes.ts'
import type { Trace } from '#droit/trace.ts'
import { comparer } from '#socle/rationnel.ts'
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
  const motifs: MotifRemuneration[] = []
  const noter = (motif: MotifRemuneration, vrai: boolean): void => {
    if (vrai) motifs.push(motif)
  }
  if (cadre.contrat.type === 'professionnalisation') noterProfessionnalisation(cadre, periode, noter)
  else {
    noterAge(cadre, periode, noter)
    noterAnnee(cadre, periode, noter)
    noterMontant(cadre, periode, noter)
  }
  return motifs
}

/** The texts that those reasons rest on, each once. */
export function textesDesMotifs(motifs: readonly MotifRemuneration[]): readonly CleTexte[] {
  const textes: CleTexte[] = []
  for (const motif of motifs) if (!textes.includes(TEXTES[motif])) textes.push(TEXTES[motif])
  return textes
}

type Noter = (motif: MotifRemuneration, vrai: boolean) => void

const change = ({ ages }: Cadre, { paie }: PeriodePayee): boolean =>
  depasse(paie.tranche, AGE_16) && depasse(paie.tranche, ages.ageInitial)

function noterProfessionnalisation(cadre: Cadre, periode: PeriodePayee, noter: Noter): void {
  noter('remuneration-professionnalisation', true)
  noter('remuneration-minimum-conventionnel', depasse(periode.paie.montant, periode.paie.smic))
  noter('remuneration-changement-age', change(cadre, periode))
}

function noterAge(cadre: Cadre, periode: PeriodePayee, noter: Noter): void {
  const { tranche } = periode.paie
  noter('remuneration-age', true)
  noter('remuneration-moins-de-16-ans', depasse(AGE_16, cadre.ages.ageInitial) && !depasse(tranche, AGE_16))
  noter('remuneration-changement-age', change(cadre, periode))
}

function noterAnnee({ annees, contrat }: Cadre, { paie, du }: PeriodePayee, noter: Noter): void {
  const { prolongation } = contrat
  const prolonge = prolongation !== null && du >= prolongation.depuis
  const retenue = paie.annee === null ? null : trouver(paie.annee, 'remuneration.annee-retenue')
  const [comptee, derniere] = retenue?.entrees ?? []
  const depassee = comptee !== undefined && derniere !== undefined && depasse(comptee, derniere)
  noter('remuneration-duree-reduite', (enNombre(annees.reputes) ?? 0) > 0 && !prolonge)
  noter('remuneration-duree-allongee', depassee && !prolonge)
  noter('remuneration-licence', contrat.licenceProfessionnelle === true)
  const quatrieme = comptee !== undefined && depasse(comptee, ANNEE_3)
  noter('remuneration-sportif', contrat.sportifHautNiveau === true && quatrieme)
  noter('remuneration-echec', prolonge && prolongation.motif === 'echec')
  noter('remuneration-rqth', prolonge && prolongation.motif === 'rqth')
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

function noterMontant({ majoration }: Cadre, { paie }: PeriodePayee, noter: Noter): void {
  const { base, smic, legal, branche, precedent, taux } = paie
  noter('remuneration-majoration', majoration?.due.valeur === true)
  noter('remuneration-plafond', taux.operation === 'selon' && contientPlafond(taux))
  noter('remuneration-minimum-conventionnel', depasse(base, smic))
  noter('remuneration-branche', branche !== null && depasse(branche, legal))
  noter('remuneration-contrat-precedent', precedent !== null && depasse(precedent, branche ?? legal))
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

const depasse = (un: Trace, autre: Trace): boolean =>
  estNombre(un.valeur) && estNombre(autre.valeur) && comparer(un.valeur, autre.valeur) > 0

/** The whole number that a step holds; null otherwise. */
export const enNombre = (trace: Trace | null): number | null =>
  typeof trace?.valeur === 'number' ? trace.valeur : null
