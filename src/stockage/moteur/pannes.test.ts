import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { dossierEssai } from '../essai.ts'
import { openStore } from '../ouvrir.ts'
import { estVivant } from './processus.ts'
import { arreterRestes, type Ecrivain, enfantsDe, lancerEcrivain, serveursSur } from './processus-essai.ts'

const DELAI = { timeout: 180_000 }
const LINUX = process.platform === 'linux'
if (!LINUX) console.log('kill tests read /proc: not run on this system')

let dossier: string
let grappe: string
const ecrivains: Ecrivain[] = []

beforeEach(async () => {
  dossier = await dossierEssai()
  grappe = join(dossier, 'postgres')
})
afterEach(async () => {
  await Promise.all(ecrivains.splice(0).map((e) => e.tuer()))
  await arreterRestes(grappe)
  await rm(dossier, { recursive: true, force: true })
})

function lancer(mode: 'tenir' | 'ecrire'): Ecrivain {
  const ecrivain = lancerEcrivain(dossier, mode)
  ecrivains.push(ecrivain)
  return ecrivain
}

const acquis = (ecrivain: Ecrivain): string[] => ecrivain.lignes.flatMap((l) => l.acquis ?? [])

/** Waits until the writer has had `n` more commits acknowledged. */
async function attendreAcquis(ecrivain: Ecrivain, n: number): Promise<void> {
  const seuil = acquis(ecrivain).length + n
  await ecrivain.attendre((_, lignes) => lignes.filter((l) => l.acquis !== undefined).length >= seuil)
}

/** Opens the folder again, as the application would, and gives the rows found and the number of the one server. */
async function rouvrir(): Promise<{ lignes: Set<string>; serveur: number }> {
  const base = await openStore({ dossier })
  const { rows } = await base.pool.query<{ contenu: string }>('select contenu from texte_registre')
  const serveurs = await serveursSur(grappe)
  expect(serveurs).toHaveLength(1)
  await base.fermer()
  expect(await serveursSur(grappe)).toEqual([])
  return { lignes: new Set(rows.map((r) => r.contenu)), serveur: serveurs[0] ?? 0 }
}

async function serveurUnique(): Promise<number> {
  const serveurs = await serveursSur(grappe)
  expect(serveurs).toHaveLength(1)
  return serveurs[0] ?? 0
}

function tuerServeur(pid: number, enfants: readonly number[]): void {
  for (const p of [pid, ...enfants]) process.kill(p, 'SIGKILL')
}

describe.skipIf(!LINUX)('rien d’acquis ne se perd', DELAI, () => {
  test('quand l’application est tuée (kill -9), cinq fois', async () => {
    const tout: string[] = []
    for (const apres of [1, 37, 150, 300, 80]) {
      const ecrivain = lancer('ecrire')
      await attendreAcquis(ecrivain, apres)
      const orphelin = await serveurUnique()
      await ecrivain.tuer()
      expect(estVivant(orphelin)).toBe(true)
      tout.push(...acquis(ecrivain))
      const { lignes, serveur } = await rouvrir()
      expect(serveur).not.toBe(orphelin)
      expect(estVivant(orphelin)).toBe(false)
      expect(tout.filter((ligne) => !lignes.has(ligne))).toEqual([])
    }
    expect(tout.length).toBeGreaterThan(560)
  })

  test('quand la base est tuée (kill -9 du serveur et de ses enfants), quatre fois : l’application la relance', async () => {
    const ecrivain = lancer('ecrire')
    for (const apres of [50, 120, 10, 200]) {
      await attendreAcquis(ecrivain, apres)
      const pid = await serveurUnique()
      tuerServeur(pid, await enfantsDe(pid))
      await attendreAcquis(ecrivain, 30)
      expect(await serveurUnique()).not.toBe(pid)
    }
    await ecrivain.tuer()
    expect(ecrivain.lignes.filter((l) => l.message === 'moteur.relance')).toHaveLength(4)
    const { lignes } = await rouvrir()
    expect(acquis(ecrivain).filter((ligne) => !lignes.has(ligne))).toEqual([])
  })

  test('quand un enfant du serveur est tué (kill -9) pendant une écriture, trois fois', async () => {
    const ecrivain = lancer('ecrire')
    for (const apres of [40, 90, 15]) {
      await attendreAcquis(ecrivain, apres)
      const pid = await serveurUnique()
      const dernier = (await enfantsDe(pid)).at(-1) ?? 0
      process.kill(dernier, 'SIGKILL')
      await attendreAcquis(ecrivain, 30)
      expect(await serveurUnique()).toBe(pid)
    }
    await ecrivain.tuer()
    const { lignes } = await rouvrir()
    expect(acquis(ecrivain).filter((ligne) => !lignes.has(ligne))).toEqual([])
  })

  test('quand tout est tué à la fois, trois fois', async () => {
    const tout: string[] = []
    for (const apres of [60, 20, 140]) {
      const ecrivain = lancer('ecrire')
      await attendreAcquis(ecrivain, apres)
      const pid = await serveurUnique()
      const enfants = await enfantsDe(pid)
      ecrivain.processus.kill('SIGKILL')
      tuerServeur(pid, enfants)
      await ecrivain.tuer()
      tout.push(...acquis(ecrivain))
      const { lignes } = await rouvrir()
      expect(tout.filter((ligne) => !lignes.has(ligne))).toEqual([])
    }
  })
})

describe.skipIf(!LINUX)('un dossier, un serveur', DELAI, () => {
  test('quatre processus lancés ensemble sur un dossier neuf partagent un serveur ; le dernier l’arrête', async () => {
    const processus = [1, 2, 3, 4].map(() => lancer('tenir'))
    await Promise.all(processus.map((p) => p.attendre((l) => l.pret !== undefined)))
    const pid = await serveurUnique()
    for (const p of processus.slice(0, 3)) {
      await p.fermer()
      expect(p.lignes.at(-1)).toEqual({ ferme: true })
      expect(await serveurUnique()).toBe(pid)
    }
    await processus[3]?.fermer()
    expect(await serveursSur(grappe)).toEqual([])
  })

  test('le serveur survit à celui qui l’a lancé tant qu’un autre s’en sert', async () => {
    const premier = lancer('tenir')
    await premier.attendre((l) => l.pret !== undefined)
    const second = lancer('ecrire')
    await attendreAcquis(second, 5)
    const pid = await serveurUnique()
    await premier.tuer()
    await attendreAcquis(second, 30)
    expect(await serveurUnique()).toBe(pid)
    await second.fermer()
    expect(second.lignes.at(-1)).toEqual({ ferme: true })
    expect(await serveursSur(grappe)).toEqual([])
  })
})
