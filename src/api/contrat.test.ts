import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { DROITS, estAction } from '#application/droits.ts'
import { ERREURS_EN } from '#langues/erreurs.en.ts'
import { ERREURS_FR } from '#langues/erreurs.fr.ts'
import { routesBaremes } from './contrat/baremes.ts'
import { routesCalculs } from './contrat/calculs.ts'
import { routesComptes, routesDemonstration } from './contrat/comptes.ts'
import { routesCorrespondances } from './contrat/correspondances.ts'
import { routesDocuments } from './contrat/documents.ts'
import { routesExports } from './contrat/exports.ts'
import { routesPaquets } from './contrat/paquets.ts'
import { routesReferentiels } from './contrat/referentiels.ts'
import { routesRegistre } from './contrat/registre.ts'
import { Liste, type RouteContrat } from './contrat/route.ts'
import { estCodeErreur, STATUTS } from './erreurs.ts'
import { type Essai, ouvrirEssai } from './essai.ts'
import { erreursDe } from './monter.ts'

/** The contract alone makes the document: these routes answer nothing here. */
const MUETTES: readonly RouteContrat[] = [
  ...Object.values(routesRegistre),
  ...Object.values(routesDocuments),
  ...Object.values(routesCorrespondances),
  ...Object.values(routesExports),
  ...Object.values(routesBaremes),
  ...Object.values(routesCalculs),
  ...Object.values(routesPaquets),
]
const ROUTES: readonly RouteContrat[] = [
  ...MUETTES,
  ...Object.values(routesComptes),
  ...Object.values(routesDemonstration),
  ...Object.values(routesReferentiels),
]
const FICHIER = join(import.meta.dirname, '../../docs/api/openapi.json')

let essai: Essai
let serveur: FastifyInstance

beforeAll(async () => {
  const muettes = MUETTES.map((route) => ({ route, traiter: () => null, options: {} }))
  essai = await ouvrirEssai({ groupes: [(montage) => montage.routes.push(...muettes)] })
  serveur = essai.serveur
})
afterAll(() => essai.fermer())

describe('the contract', () => {
  it('walks at least the forty routes of this issue', () => expect(ROUTES.length).toBeGreaterThanOrEqual(40))

  it.each(ROUTES.map((route) => [route.nom, route] as const))('%s is complete', (_nom, route) => {
    expect(route.resume).toMatch(/^[A-Z].{5,}[^.]$/)
    expect(route.chemin).toMatch(/^\/[a-z0-9/:.-]+$/i)
    expect(route.droit === 'public' || route.droit === 'connecte' || estAction(route.droit)).toBe(true)
    const parametres = [...route.chemin.matchAll(/:(\w+)/g)].map(([, nom]) => nom ?? '')
    expect(Object.keys(route.params?.shape ?? {}).sort()).toEqual(parametres.sort())
    for (const code of erreursDe(route)) expect([code, estCodeErreur(code)]).toEqual([code, true])
    expect(new Set(route.erreurs).size).toBe(route.erreurs.length)
  })

  it('names each route and each method of a path once', () => {
    expect(new Set(ROUTES.map(({ nom }) => nom)).size).toBe(ROUTES.length)
    expect(new Set(ROUTES.map(({ methode, chemin }) => `${methode} ${chemin}`)).size).toBe(ROUTES.length)
  })

  it.each([
    [undefined, []],
    ['nom:dupont martin et cie', ['nom:dupont martin et cie']],
    ['110043015,nom:dupont martin,', ['110043015', 'nom:dupont martin']],
    [
      ['a,b', 'c'],
      ['a,b', 'c'],
    ],
  ])('reads the list %j', (saisie, lue) => expect(Liste.parse(saisie)).toEqual(lue))

  it('uses every action of the table of rights that has a route', () => {
    const utilisees = new Set(ROUTES.map(({ droit }) => droit))
    expect(Object.keys(DROITS).filter((action) => !utilisees.has(action))).toEqual([])
  })
})

describe('errors', () => {
  const codes = Object.keys(ERREURS_FR).filter(estCodeErreur)

  it('are mapped, told in both languages with the same figures, and each of them told apart', () => {
    expect(Object.keys(ERREURS_EN)).toEqual(codes)
    expect(Object.keys(STATUTS)).toEqual(codes)
    for (const code of codes) {
      expect(STATUTS[code]).toBeGreaterThanOrEqual(400)
      const trous = (texte: string) => [...texte.matchAll(/\{\w+\}/g)].map(String).sort()
      expect([code, trous(ERREURS_EN[code].detail)]).toEqual([code, trous(ERREURS_FR[code].detail)])
      for (const phrase of [ERREURS_FR[code], ERREURS_EN[code]])
        for (const texte of Object.values(phrase)) expect(texte.length).toBeGreaterThan(5)
      expect(ERREURS_EN[code].detail).not.toBe(ERREURS_FR[code].detail)
    }
  })

  it.each(codes)('%s has its page, for machines and for people', async (code) => {
    const json = await serveur.inject({ url: `/api/erreurs/${code}`, headers: { 'accept-language': 'en' } })
    expect(json.json()).toMatchObject({ code, status: STATUTS[code], titre: ERREURS_EN[code].titre })
    const html = await serveur.inject({ url: `/api/erreurs/${code}`, headers: { accept: 'text/html' } })
    expect(html.headers['content-type']).toContain('text/html')
    expect(html.body).toContain(ERREURS_FR[code].faire)
  })

  it('an unknown code has no page', async () => {
    expect((await serveur.inject('/api/erreurs/nulle.part')).json().code).toBe('route.inconnue')
  })
})

const Operation = z.object({
  operationId: z.string(),
  summary: z.string(),
  responses: z.record(z.string(), z.object({ description: z.string() })),
})
const OpenApi = z.object({
  openapi: z.literal('3.1.0'),
  paths: z.record(z.string(), z.record(z.enum(['get', 'post', 'put', 'delete']), Operation.optional())),
})

/** Every `$ref` and every schema object met, so that none is empty by accident. */
function* noeuds(valeur: unknown, chemin = ''): Generator<[string, Record<string, unknown>]> {
  if (Array.isArray(valeur)) for (const [rang, v] of valeur.entries()) yield* noeuds(v, `${chemin}/${rang}`)
  else if (typeof valeur === 'object' && valeur !== null) {
    yield [chemin, { ...valeur }]
    for (const [cle, v] of Object.entries(valeur)) yield* noeuds(v, `${chemin}/${cle}`)
  }
}

describe('OpenAPI', () => {
  it('documents every route and every error status of each', async () => {
    const document = OpenApi.parse((await serveur.inject('/api/documentation/json')).json())
    for (const route of ROUTES) {
      const chemin = `/api/v1${route.chemin.replace(/:(\w+)/g, '{$1}')}`
      const operation = document.paths[chemin]?.[methodeDe(route)]
      expect([chemin, operation?.operationId, operation?.summary]).toEqual([chemin, route.nom, route.resume])
      for (const code of erreursDe(route).filter(estCodeErreur))
        expect([route.nom, operation?.responses[STATUTS[code]]?.description]).toEqual([
          route.nom,
          expect.stringContaining(`\`${code}\``),
        ])
    }
  })

  it('leaves no reference hanging', async () => {
    const document: unknown = (await serveur.inject('/api/documentation/json')).json()
    const tous = [...noeuds(document)]
    expect(tous.length).toBeGreaterThan(500)
    const chemins = new Set(tous.map(([chemin]) => `#${chemin}`))
    for (const [chemin, noeud] of tous)
      if (typeof noeud.$ref === 'string') expect([chemin, chemins.has(noeud.$ref)]).toEqual([chemin, true])
  })

  it('is the one that is committed (UPDATE=1 writes it again)', async () => {
    const document: unknown = (await serveur.inject('/api/documentation/json')).json()
    if (process.env.UPDATE === '1') {
      await mkdir(dirname(FICHIER), { recursive: true })
      await writeFile(FICHIER, JSON.stringify(document))
      await promisify(execFile)('npx', ['biome', 'format', '--write', FICHIER], {
        cwd: join(import.meta.dirname, '../..'),
      })
    }
    expect(JSON.parse(await readFile(FICHIER, 'utf8'))).toEqual(document)
  })

  it('has its page under the strict content policy', async () => {
    const page = await serveur.inject('/api/documentation/')
    expect(page.statusCode).toBe(200)
    expect(page.body).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|<style/)
    const script = /src="([^"]*swagger-ui-bundle[^"]*)"/.exec(page.body)?.[1] ?? ''
    const adresse = new URL(script, 'http://ici/api/documentation/').pathname
    expect((await serveur.inject(adresse)).statusCode).toBe(200)
  })
})

function methodeDe(route: RouteContrat): 'get' | 'post' | 'put' | 'delete' {
  return ({ GET: 'get', POST: 'post', PUT: 'put', DELETE: 'delete' } as const)[route.methode]
}
