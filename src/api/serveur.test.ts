import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as attendre } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { routesComptes, routesDemonstration } from './contrat/comptes.ts'
import { declarer, Probleme } from './contrat/route.ts'
import { STYLE_REACT_ARIA } from './entetes.ts'
import { type Essai, Navigateur, ouvrirEssai } from './essai.ts'
import { type Montage, monter } from './monter.ts'

const casse = declarer({
  nom: 'casse',
  methode: 'GET',
  chemin: '/essai/casse/:facon',
  resume: 'Breaks in several ways',
  droit: 'public',
  params: z.object({ facon: z.string() }),
  reponse: z.object({ vu: z.string() }),
  erreurs: [],
})
const long = declarer({ ...casse, nom: 'long', chemin: '/essai/long/:facon', reponse: z.object({ vu: z.string() }) })

const SECRET_INTERNE = 'phrase-que-personne-ne-doit-lire'

function monterEssais(montage: Montage): void {
  monter(montage, casse, ({ params }) => {
    if (params.facon === 'tard') return attendre(1).then(() => Promise.reject(new Error(SECRET_INTERNE)))
    if (params.facon === 'base') throw Object.assign(new Error('down'), { code: 'ECONNREFUSED' })
    throw new Error(SECRET_INTERNE)
  })
  monter(montage, long, ({ params }) => ({ vu: params.facon.repeat(500), cache: SECRET_INTERNE }))
}

describe('problem details', () => {
  let essai: Essai
  const lignes: string[] = []
  beforeAll(async () => {
    essai = await ouvrirEssai({
      groupes: [monterEssais],
      flux: { write: (ligne) => lignes.push(ligne) },
      niveau: 'info',
    })
  })
  afterAll(() => essai.fermer())

  const envoyer = async (options: { payload?: string | object; type?: string; langue?: string }) => {
    const navigateur = new Navigateur(essai.serveur)
    const jeton = String((await navigateur.lire('/session/jeton')).json().jeton_csrf)
    const headers: Record<string, string> = { 'x-csrf-token': jeton, 'accept-language': options.langue ?? 'fr' }
    if (options.type !== undefined) headers['content-type'] = options.type
    const payload = options.payload === undefined ? {} : { payload: options.payload }
    return await navigateur.demander({ method: 'POST', url: '/session', headers, ...payload })
  }

  it.each([
    ['malformed JSON', { payload: '{"courriel":', type: 'application/json' }, 400, 'requete.json-invalide'],
    ['empty JSON', { payload: '', type: 'application/json' }, 400, 'requete.json-invalide'],
    ['a poisoned prototype', { payload: '{"__proto__":{}}', type: 'application/json' }, 400, 'requete.json-invalide'],
    ['another type', { payload: '<a/>', type: 'text/xml' }, 415, 'requete.type-non-accepte'],
    ['a huge body', { payload: { courriel: 'x'.repeat(300_000) } }, 413, 'requete.trop-grosse'],
    ['wrong types', { payload: { courriel: 12, mot_de_passe: [] } }, 400, 'requete.invalide'],
    ['nothing', {}, 400, 'requete.invalide'],
  ])('%s', async (_titre, options, statut, code) => {
    const reponse = await envoyer(options)
    expect(reponse.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    const probleme = Probleme.parse(reponse.json())
    expect([reponse.statusCode, probleme.status, probleme.code, probleme.type]).toEqual([
      statut,
      statut,
      code,
      `/api/erreurs/${code}`,
    ])
    expect(probleme.detail).not.toContain('{')
  })

  it('names each field with its reason, in the language asked', async () => {
    const payload = { courriel: 'pas un courriel', mot_de_passe: 12 }
    const fr = (await envoyer({ payload })).json()
    expect(fr.donnees).toEqual({
      'corps.courriel': 'adresse e-mail invalide',
      'corps.mot_de_passe': 'Entrée invalide : chaîne de caractères attendu, nombre reçu',
    })
    const en = (await envoyer({ payload, langue: 'de, en-GB;q=0.8, fr;q=0.2' })).json()
    expect(en.title).toBe('Malformed request')
    expect(en.donnees['corps.mot_de_passe']).toBe('Invalid input: expected string, received number')
  })

  it('tells a wrong address from a wrong method, and answers OPTIONS and HEAD', async () => {
    const { serveur } = essai
    const inconnue = await serveur.inject('/api/v1/nulle/part?langue=en')
    expect([inconnue.statusCode, inconnue.json().code, inconnue.json().title]).toEqual([
      404,
      'route.inconnue',
      'Unknown address',
    ])
    const methode = await serveur.inject({ method: 'PATCH', url: '/api/v1/session' })
    expect([methode.statusCode, methode.json().code]).toEqual([405, 'requete.methode'])
    expect(methode.headers.allow).toBe('DELETE, GET, HEAD, OPTIONS, POST')
    const options = await serveur.inject({ method: 'OPTIONS', url: '/api/v1/organismes/x/suivis/RNCP1' })
    expect([options.statusCode, options.headers.allow]).toEqual([204, 'DELETE, OPTIONS, PUT'])
    const head = await serveur.inject({ method: 'HEAD', url: '/api/v1/session' })
    expect([head.statusCode, head.body]).toEqual([200, ''])
    expect((await serveur.inject('/api/v1/%E0%A4%A')).statusCode).toBe(404)
  })

  it.each(['tout de suite', 'tard'])(
    'a handler that throws %s answers 500, says nothing, is logged, and leaves the server up',
    async (facon) => {
      const reponse = await essai.serveur.inject(`/api/v1/essai/casse/${facon}`)
      expect([reponse.statusCode, reponse.json().code]).toEqual([500, 'erreur.interne'])
      expect(reponse.body).not.toContain(SECRET_INTERNE)
      const { demande } = reponse.json().donnees
      expect(lignes.some((ligne) => ligne.includes(SECRET_INTERNE) && ligne.includes(demande))).toBe(true)
      expect((await essai.serveur.inject('/api/v1/session')).statusCode).toBe(200)
    },
  )

  it('a database that is away is 503', async () => {
    const reponse = await essai.serveur.inject('/api/v1/essai/casse/base')
    expect([reponse.statusCode, reponse.json().code]).toEqual([503, 'service.indisponible'])
  })
})

describe('bodies', () => {
  let essai: Essai
  beforeAll(async () => {
    essai = await ouvrirEssai({ groupes: [monterEssais] })
  })
  afterAll(() => essai.fermer())

  it('never lets out a field that the contract does not name', async () => {
    const reponse = await essai.serveur.inject('/api/v1/essai/long/a')
    expect(Object.keys(reponse.json())).toEqual(['vu'])
  })

  it('has a strong tag, changed with the body, and 304 when it is known', async () => {
    const un = await essai.serveur.inject('/api/v1/essai/long/a')
    const deux = await essai.serveur.inject('/api/v1/essai/long/b')
    expect(un.headers.etag).toMatch(/^"[\w-]{27}"$/)
    expect(deux.headers.etag).not.toBe(un.headers.etag)
    const connu = `"autre", W/${String(un.headers.etag)}`
    const encore = await essai.serveur.inject({ url: '/api/v1/essai/long/a', headers: { 'if-none-match': connu } })
    expect([encore.statusCode, encore.body, encore.headers.etag]).toEqual([304, '', un.headers.etag])
    const change = await essai.serveur.inject({ url: '/api/v1/essai/long/b', headers: { 'if-none-match': connu } })
    expect(change.statusCode).toBe(200)
  })

  it.each(['br', 'gzip'])(
    'compresses long bodies as %s, under a weak tag, and leaves short ones alone',
    async (encodage) => {
      const headers = { 'accept-encoding': encodage }
      const reponse = await essai.serveur.inject({ url: '/api/v1/essai/long/abcd', headers })
      expect([reponse.headers['content-encoding'], reponse.headers.vary]).toEqual([encodage, 'accept-encoding'])
      expect(reponse.rawPayload.length).toBeLessThan(200)
      expect(reponse.headers.etag).toMatch(/^W\/"/)
      const court = await essai.serveur.inject({ url: '/api/v1/session', headers })
      expect(court.headers['content-encoding']).toBeUndefined()
    },
  )

  it('keeps what is personal out of every cache, and opens no session for a reading', async () => {
    const reponse = await essai.serveur.inject('/api/v1/session')
    expect(reponse.headers['cache-control']).toBe('no-store')
    expect(reponse.headers['set-cookie']).toBeUndefined()
  })
})

describe('security headers', () => {
  it('pages get the strict policy, data the shortest', async () => {
    const essai = await ouvrirEssai({ mode: 'production' })
    const page = await essai.serveur.inject('/api/documentation/')
    const politique = String(page.headers['content-security-policy'])
    expect(politique).toContain("script-src 'self'")
    expect(politique).toContain("font-src 'self'")
    expect(politique).not.toMatch(/unsafe|https:/)
    expect(page.headers['strict-transport-security']).toMatch(/^max-age=\d{8}/)
    const donnees = await essai.serveur.inject('/api/v1/session')
    expect(donnees.headers['content-security-policy']).toBe("default-src 'none';frame-ancestors 'none'")
    expect(donnees.headers['x-content-type-options']).toBe('nosniff')
    await essai.fermer()
  })
})

it('the only inline style allowed is the one that React Aria writes today', async () => {
  const source = join(import.meta.dirname, '../../node_modules/react-aria/dist/private/interactions/usePress.mjs')
  const texte = await readFile(source, 'utf8')
  const attribut = /PRESSABLE_ATTRIBUTE = '([\w-]+)'/.exec(texte)?.[1] ?? ''
  const regle =
    /style\.textContent = `([^`]+)`/
      .exec(texte)?.[1]
      ?.replace(/\$\{[^}]+\}/, attribut)
      .trim() ?? ''
  expect(regle).toContain('touch-action')
  expect(`sha256-${createHash('sha256').update(regle).digest('base64')}`).toBe(STYLE_REACT_ARIA)
})

describe('CSRF', () => {
  let essai: Essai
  beforeAll(async () => {
    essai = await ouvrirEssai()
  })
  afterAll(() => essai.fermer())

  it('a missing or foreign token is refused, on every route that writes', async () => {
    const moi = new Navigateur(essai.serveur)
    await moi.entrer('gestionnaire')
    const autre = new Navigateur(essai.serveur)
    const ailleurs = String((await autre.lire('/session/jeton')).json().jeton_csrf)
    const routes = [...Object.values(routesComptes), ...Object.values(routesDemonstration)]
    const ecritures = routes.filter(({ methode }) => methode !== 'GET')
    expect(ecritures.length).toBeGreaterThan(10)
    const { organisme } = (await moi.lire('/session')).json().appartenances[0]
    for (const { methode, chemin, nom, droit } of ecritures) {
      if (droit === 'organisme.creer') continue
      const url = chemin.replace(':organisme', organisme.id).replace(':role', 'tuteur').replace(/:\w+/g, 'a')
      for (const jeton of [undefined, ailleurs, 'faux']) {
        const headers: Record<string, string> = jeton === undefined ? {} : { 'x-csrf-token': jeton }
        const reponse = await moi.demander({ method: methode, url, headers })
        expect([nom, reponse.statusCode, reponse.json().code]).toEqual([nom, 403, 'requete.csrf'])
      }
    }
    expect((await moi.lire('/sessions')).statusCode).toBe(200)
  })
})
