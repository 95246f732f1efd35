import { execFile } from 'node:child_process'
import { readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { FicheRegistre } from '#domaine/certification/index.ts'
import { construireFiche } from '#importeurs/registre-xml/construire.ts'
import { creerLecteurXml } from '#importeurs/registre-xml/lire-export.ts'
import { readFiches } from '#importeurs/registre-xml/lire-xml.ts'
import { ecrireRegistre } from '../generer-registre.ts'
import { repartir } from './hasard.ts'
import { genererExport, planifierRegistre } from './registre.ts'

const options = { fiches: 600, graine: 7 }

async function lire(
  repertoire: 'RNCP' | 'RS',
  reglage = options,
): Promise<{ fiches: FicheRegistre[]; codes: Set<string> }> {
  const fiches: FicheRegistre[] = []
  const codes = new Set<string>()
  const octets = function* () {
    for (const texte of genererExport(planifierRegistre(reglage), repertoire)) yield Buffer.from(texte)
  }
  const resultat = await readFiches(octets(), {
    surLot: (lot) => {
      for (const brute of lot.fiches) {
        const { fiche, anomalies } = construireFiche(brute)
        if (fiche !== null) fiches.push(fiche)
        for (const { code } of anomalies) codes.add(code)
      }
    },
  })
  if (!resultat.ok) throw new Error(resultat.refus.code)
  return { fiches, codes }
}

describe('les numéros', () => {
  it.each(['RNCP', 'RS'] as const)('%s : chaque fiche a le sien, comme dans le registre', async (repertoire) => {
    const numeros = (await lire(repertoire, { fiches: 3000, graine: 3 })).fiches.map(({ numero }) => numero)
    expect(numeros.length).toBeGreaterThan(400)
    expect(new Set(numeros).size).toBe(numeros.length)
  })
})

const texteDe = (graine: number): string =>
  [...genererExport(planifierRegistre({ fiches: 60, graine }), 'RNCP')].join('')

describe('le registre de synthèse', () => {
  it('ne dépend que de sa graine', () => {
    expect(texteDe(3)).toBe(texteDe(3))
    expect(texteDe(3)).not.toBe(texteDe(4))
  })

  it('se lit sans valeur illisible, en proportion du vrai', async () => {
    const rncp = await lire('RNCP')
    const rs = await lire('RS')
    expect([rncp.fiches.length, rs.fiches.length]).toEqual([505, 95])
    const toutes = [...rncp.fiches, ...rs.fiches]
    expect([...rncp.codes, ...rs.codes].filter((code) => !code.startsWith('Q'))).toEqual([])
    expect(new Set(toutes.map(({ numero }) => numero)).size).toBe(600)
    const somme = (taille: (fiche: FicheRegistre) => number) =>
      toutes.reduce((total, fiche) => total + taille(fiche), 0)
    // Shares of 55,761 blocs, 397,774 partners, 65,867 certifiers and 6,989 active records over 30,475.
    expect(somme((fiche) => fiche.blocs.length)).toBe(1098)
    expect(somme((fiche) => fiche.partenaires.length)).toBe(7831)
    expect(somme((fiche) => fiche.certificateurs.length)).toBe(1297)
    expect(toutes.filter(({ actif }) => actif === true).length).toBe(109 + 29)
  })

  it('accorde le statut et les dates, et la durée et la fin', async () => {
    const { fiches } = await lire('RNCP')
    for (const { numero, actif, dates, dureeEnregistrement, typeEnregistrement } of fiches) {
      if (dates.fin === null) expect(actif, numero).toBe(false)
      else expect(actif, numero).toBe(dates.fin >= '2026-08-16')
      if (typeEnregistrement === 'DEMANDE' && dates.decision?.endsWith('02-29') === false) {
        const annee = Number(dates.decision.slice(0, 4)) + (dureeEnregistrement ?? 0)
        expect(dates.fin, numero).toBe(`${annee}${dates.decision.slice(4)}`)
      }
    }
  })

  it('s’écrit en XML et en zip, que l’importeur lit', async () => {
    const dossier = join(tmpdir(), `parchemin-essai-${process.pid}`)
    try {
      const [xml] = await ecrireRegistre({ fiches: 60, dossier })
      const [zip] = await ecrireRegistre({ fiches: 60, dossier, zip: true })
      expect((await readdir(dossier)).length).toBe(4)
      const numeros = await Promise.all(
        [xml, zip].map(async (chemin = '') => {
          const lus: string[] = []
          const resultat = await creerLecteurXml().lire(chemin, async (lot) => {
            lus.push(...lot.fiches.map(({ empreinte }) => empreinte.toString('hex')))
          })
          expect(resultat.ok).toBe(true)
          return lus
        }),
      )
      expect(numeros[0]).toHaveLength(50)
      expect(numeros[1]).toEqual(numeros[0])
      expect((await stat(zip ?? '')).size).toBeLessThan((await stat(xml ?? '')).size / 3)
    } finally {
      await rm(dossier, { recursive: true, force: true })
    }
  })

  it('se lit sous une limite fixe de mémoire : 90 Mo de XML dans 96 Mo de tas', async () => {
    const script = `
      import { genererExport, planifierRegistre } from './outils/generateur/registre.ts'
      import { readFiches } from '#importeurs/registre-xml/lire-xml.ts'
      const plan = planifierRegistre({ fiches: 6000 })
      const octets = function* () { for (const t of genererExport(plan, 'RNCP')) yield Buffer.from(t) }
      const r = await readFiches(octets(), { surLot: () => undefined })
      console.log(r.ok ? r.valeur.fiches + ' ' + (r.valeur.octets > 90e6) : r.refus.code)`
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--max-old-space-size=96',
      '--import',
      'tsx',
      '--input-type=module',
      '--eval',
      script,
    ])
    expect(stdout.trim()).toBe('5048 true')
  })
})

describe('repartir', () => {
  it('donne un total exact, sans dépasser le maximum de chacun', () => {
    expect(repartir([1, 1, 2], 8, 10)).toEqual([2, 2, 4])
    expect(repartir([0, 1, 1000], 9, 5)).toEqual([0, 4, 5])
    expect(repartir([0, 0], 5, 5)).toEqual([0, 0])
  })
})
