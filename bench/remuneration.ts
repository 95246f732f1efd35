/** Pay of apprentices, with its whole trace: 36 months, and the single rule of the grid. */
import {
  CONTRAT_SANS_FAIT,
  calculerRemuneration,
  lireGrilleDuJour,
  payerSelonGrille,
} from '#domaine/remuneration/index.ts'
import { BAREMES_LIVRES } from '#droit/baremes/tous.ts'
import { addJours } from '#socle/date-civile.ts'
import { type Ligne, mediane, n } from './ligne.ts'
import { centile, processeur } from './mesure.ts'

const LOT = 200
const LOTS = 100
const ECHAUFFEMENT = 20

/** A three-year contract that meets a birthday, two anniversaries and three rises of the minimum wage. */
const contrat = (rang: number) => ({
  ...CONTRAT_SANS_FAIT,
  naissance: addJours('2005-01-01', rang % 1000),
  conclusion: '2024-08-20',
  debut: '2024-09-01',
  fin: '2027-08-31',
  dureeCycle: 36,
  minimumConventionnel: [],
})

const GRILLE = lireGrilleDuJour('2026-06-15', BAREMES_LIVRES)

/** The rule of the grid alone, cents a month: the small set of rules to compare engines on. Ages from 16, years 1 to 3. */
export const regleSimple = (age: number, annee: number): number => {
  const { valeur } = payerSelonGrille(GRILLE, age, annee)
  return typeof valeur === 'number' ? valeur : valeur !== null && typeof valeur === 'object' ? valeur.n / valeur.d : 0
}

/** Lines of docs/mesures.md about pay: processor time, by lots. */
export function mesurerRemuneration(): readonly Ligne[] {
  const temps: number[] = []
  let mois = 0
  for (let lot = 0; lot < LOTS + ECHAUFFEMENT; lot += 1) {
    const contrats = Array.from({ length: LOT }, (_, rang) => contrat(lot * LOT + rang))
    const debut = processeur()
    for (const un of contrats) mois += calculerRemuneration(un, BAREMES_LIVRES).resultat.mois.length
    if (lot >= ECHAUFFEMENT) temps.push((processeur() - debut) / LOT)
  }
  if (mois !== 36 * LOT * (LOTS + ECHAUFFEMENT)) throw new Error(`${mois} months`)
  const typique = mediane(temps)
  return [
    {
      travail: `Rémunération d’un contrat, 36 mois avec sa trace (médiane de ${n(LOTS, 0)} lots)`,
      objectif: '≤ 0,2 ms',
      mesure: `${n(typique, 3)} ms (p99 ${n(centile(temps, 0.99), 3)} ms)`,
      tenu: typique <= 0.2,
    },
  ]
}
