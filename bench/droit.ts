/** The law: a national session, one candidate's what-if, one contract's pay, and the same grid in another engine. */
import { CANDIDATS } from './deliberation.ts'
import { type Ligne, n } from './ligne.ts'
import { mesurerProcessus } from './mesure.ts'
import { mesurerRemuneration } from './remuneration.ts'
import { mesurerSimulation } from './simulation.ts'

const SECONDES_SANS = 2
const SECONDES_AVEC = 20
const MEMOIRE_MO = 1024
const FOIS_PUBLICODES = 1000

async function mesurerSession(ecrire: boolean): Promise<Ligne> {
  const { sortie, memoireMo } = await mesurerProcessus([
    '--import',
    'tsx',
    'bench/session.ts',
    ...(ecrire ? ['ecrire'] : []),
  ])
  const { secondes, octets } = JSON.parse(sortie) as { secondes: number; octets: number }
  const limite = ecrire ? SECONDES_AVEC : SECONDES_SANS
  const quoi = ecrire ? 'chaque trace écrite en JSON' : 'décisions, traces non écrites'
  const poids = ecrire ? `, ${n(octets / 1e9)} Go de traces` : ''
  return {
    travail: `Session nationale du bac pro : ${n(CANDIDATS, 0)} candidats × 15 blocs, ${quoi}, un cœur`,
    objectif: `≤ ${limite} s, ≤ 1 Gio`,
    mesure: `${n(secondes)} s, ${n(memoireMo, 0)} Mo${poids}`,
    tenu: secondes <= limite && memoireMo <= MEMOIRE_MO,
  }
}

/** Lines of docs/mesures.md about the law. */
export async function mesurerDroit(): Promise<readonly Ligne[]> {
  const sessions = [await mesurerSession(false), await mesurerSession(true)]
  const grille = await mesurerProcessus(['--import', 'tsx', 'bench/grille.ts'])
  const { publicodes, notre } = JSON.parse(grille.sortie) as { publicodes: number; notre: number }
  return [
    ...sessions,
    ...mesurerSimulation(),
    ...mesurerRemuneration(),
    {
      travail: 'Grille des apprentis, une évaluation avec sa trace, rapportée à publicodes 1.10',
      objectif: `≥ ${n(FOIS_PUBLICODES, 0)} ×`,
      mesure: `${n(publicodes / notre, 0)} × (${n(notre, 2)} µs contre ${n(publicodes, 0)} µs)`,
      tenu: publicodes / notre >= FOIS_PUBLICODES,
    },
  ]
}
