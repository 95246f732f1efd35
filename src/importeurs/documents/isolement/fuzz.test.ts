import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Resultat } from '#socle/resultat.ts'
import { abimer, type Graine, semer } from './abimer-essai.ts'
import { openLecteur } from './lecteur.ts'

/** 400 files in an ordinary run; FUZZ=10000 for the long one. */
const NOMBRE = Number(process.env.FUZZ ?? 400)
const GRAINE = Number(process.env.FUZZ_GRAINE ?? 20_261_122)
const DELAI_MS = 20_000
const ENSEMBLE = 4

const pannes: string[] = []
const lecteur = openLecteur({ delaiMs: DELAI_MS, signaler: (detail) => pannes.push(detail) })
afterAll(async () => {
  await lecteur.fermer()
})

let graines: readonly Graine[] = []
beforeAll(async () => {
  graines = await semer()
})

async function passer(n: number): Promise<{ readonly issue: string; readonly ms: number }> {
  const debut = performance.now()
  const lu = await lecteur.lire(abimer(graines, GRAINE, n))
  const verifie: Resultat<unknown> = lu.ok
    ? await lecteur.verifier(lu.valeur, { aujourdhui: '2026-11-22', fiches: new Map(), voisins: [] })
    : lu
  return { issue: verifie.ok ? 'lu' : verifie.refus.code, ms: performance.now() - debut }
}

it(`${NOMBRE} fichiers abîmés : chacun lu ou refusé, aucun enfant perdu, aucun délai atteint`, {
  timeout: 3_600_000,
}, async () => {
  const issues = new Map<string, number>()
  const fautifs: string[] = []
  let plusLong = { ms: 0, n: 0 }
  let suivant = 0
  const file = async (): Promise<void> => {
    for (let n = suivant++; n < NOMBRE; n = suivant++) {
      const { issue, ms } = await passer(n)
      issues.set(issue, (issues.get(issue) ?? 0) + 1)
      if (ms > plusLong.ms) plusLong = { ms, n }
      if (/^document\.(?:delai|memoire|interrompu|occupe)$/.test(issue)) fautifs.push(`${issue} n°${n}`)
    }
  }
  const debut = performance.now()
  await Promise.all(Array.from({ length: ENSEMBLE }, file))
  const { lances, picMo } = lecteur.mesurer()
  console.log(
    `fuzz: ${NOMBRE} files in ${Math.round((performance.now() - debut) / 1000)} s, slowest ${Math.round(plusLong.ms)} ms (n°${plusLong.n}), ` +
      `${lances} children, peak ${Math.round(picMo)} MB, ${JSON.stringify(Object.fromEntries(issues))}`,
  )
  expect({ fautifs, pannes: pannes.map((panne) => panne.slice(0, 600)) }).toEqual({ fautifs: [], pannes: [] })
  expect([...issues.values()].reduce((a, b) => a + b, 0)).toBe(NOMBRE)
  expect(issues.get('lu') ?? 0).toBeGreaterThan(NOMBRE / 5)
})
