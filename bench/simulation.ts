/** What-if: one candidate, every threshold and every unit, with the whole trace. */
import { preparerSimulation, regimeAuJour } from '#domaine/deliberation/index.ts'
import { cohorte, REGLEMENT_COHORTE } from './deliberation.ts'
import { type Ligne, mediane, n } from './ligne.ts'
import { centile, processeur } from './mesure.ts'

const LOT = 20
const LOTS = 200
const ECHAUFFEMENT = 25

/** Lines of docs/mesures.md about what a candidate needs: processor time per candidate, by lots of twenty. */
export function mesurerSimulation(): readonly Ligne[] {
  const regime = regimeAuJour('bac-pro', { annee: 2026 })
  const simulateur = regime && preparerSimulation(REGLEMENT_COHORTE, regime)
  if (simulateur === null) throw new Error('no regime')
  const candidats = [...cohorte(LOT * (LOTS + ECHAUFFEMENT))]
  const temps: number[] = []
  for (let lot = 0; lot < LOTS + ECHAUFFEMENT; lot += 1) {
    const debut = processeur()
    for (const candidat of candidats.slice(lot * LOT, (lot + 1) * LOT)) simulateur.calculerBesoins(candidat)
    if (lot >= ECHAUFFEMENT) temps.push((processeur() - debut) / LOT)
  }
  const p99 = centile(temps, 0.99)
  return [
    {
      travail: `Que faudrait-il à un candidat : tous les seuils, toutes les unités, trace entière (p99 de ${n(LOTS, 0)} lots)`,
      objectif: '≤ 1 ms',
      mesure: `${n(p99, 2)} ms (médiane ${n(mediane(temps), 2)} ms)`,
      tenu: p99 <= 1,
    },
  ]
}
