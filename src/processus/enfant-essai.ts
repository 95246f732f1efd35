import { readFileSync, writeFileSync } from 'node:fs'
import { servirTaches } from './enfant.ts'

/** For tests: a child that does what it is told, good or bad. */
const GESTES: Readonly<Record<string, (valeur: unknown) => unknown>> = {
  rendre: (valeur) => valeur,
  pid: () => process.pid,
  environnement: () => Object.keys(process.env).sort(),
  boucler: () => {
    for (;;) Math.random()
  },
  attendre: (ms) => new Promise((resolve) => setTimeout(() => resolve(process.pid), Number(ms))),
  remplirTas: () => {
    const garde: number[][] = []
    for (;;) garde.push(new Array(100_000).fill(1.5))
  },
  remplirTampons: async () => {
    const garde: Buffer[] = []
    for (;;) {
      garde.push(Buffer.alloc(8 << 20, 1))
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
  },
  garder: (mo) => {
    restes.push(Buffer.alloc(Number(mo) << 20, 1))
    return process.pid
  },
  jeter: () => {
    throw new Error('geste raté')
  },
  sortir: () => process.exit(3),
  sortirApres: () => {
    setTimeout(() => process.exit(4), 30)
    return process.pid
  },
  crier: () => {
    process.stderr.write('x'.repeat(1 << 20))
    return process.exit(5)
  },
  lire: (chemin) => readFileSync(String(chemin)).length,
  ecrire: (chemin) => writeFileSync(String(chemin), 'x'),
}
const restes: Buffer[] = []

servirTaches(async (demande) => {
  if (!Array.isArray(demande)) throw new Error('demande inconnue')
  const [geste, valeur] = demande
  return GESTES[String(geste)]?.(valeur)
})
