import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, creerClient, RefusServeur } from './contrat/client.ts'
import { routesComptes, routesDemonstration } from './contrat/comptes.ts'
import { routesRegistre } from './contrat/registre.ts'
import { type Essai, ouvrirEssai } from './essai.ts'

describe('a real socket', () => {
  let essai: Essai
  let origine: string
  beforeAll(async () => {
    essai = await ouvrirEssai()
    origine = await essai.serveur.listen({ host: '127.0.0.1', port: 0 })
  })
  afterAll(() => essai.fermer())

  /** fetch with a memory for cookies. */
  function client(): { client: Client; poses: string[]; demandes: string[]; oublier: () => void } {
    const poses: string[] = []
    const demandes: string[] = []
    const memoire = new Map<string, string>()
    const aller: typeof fetch = async (adresse, options) => {
      demandes.push(String(adresse).replace(`${origine}/api/v1`, ''))
      const headers = new Headers(options?.headers)
      if (memoire.size > 0) headers.set('cookie', [...memoire].map(([nom, valeur]) => `${nom}=${valeur}`).join('; '))
      const reponse = await fetch(adresse, { ...options, headers })
      for (const pose of reponse.headers.getSetCookie()) {
        poses.push(pose)
        const [nom = '', valeur = ''] = (pose.split(';')[0] ?? '').split('=')
        memoire.set(nom, valeur)
      }
      return reponse
    }
    return { client: creerClient({ origine, fetch: aller }), poses, demandes, oublier: () => memoire.clear() }
  }

  it('the typed client enters, reads, writes and leaves', async () => {
    const { client: moi, poses } = client()
    const entree = await moi.appeler(routesDemonstration.entrerDemonstration, { params: { role: 'gestionnaire' } })
    expect([entree.mode, entree.personne?.demonstration]).toEqual(['demonstration', true])
    const organisme = entree.appartenances[0]?.organisme.id ?? ''
    const invite = await moi.appeler(routesComptes.inviter, {
      params: { organisme },
      corps: { courriel: 'a@exemple.fr', role: 'tuteur' },
    })
    expect(invite.invitation.etat).toBe('en_attente')
    const refus = moi.appeler(routesComptes.creerOrganisme, { corps: { type: 'cfa', nom: 'X' } })
    await expect(refus).rejects.toBeInstanceOf(RefusServeur)
    await expect(refus).rejects.toMatchObject({ probleme: { status: 403, code: 'droit.refuse' } })
    const membres = await moi.appeler(routesComptes.membres, { params: { organisme }, query: { par_page: 1 } })
    expect(membres.membres.length).toBe(1)
    expect(await moi.appeler(routesComptes.fermerSession, {})).toBeNull()
    expect((await moi.appeler(routesComptes.session, {})).personne).toBeNull()
    const retour = await moi.appeler(routesDemonstration.entrerDemonstration, { params: { role: 'tuteur' } })
    expect(retour.personne?.demonstration).toBe(true)
    expect(poses.length).toBeGreaterThanOrEqual(3)
    for (const pose of poses) expect(pose).toMatch(/^parchemin=.*HttpOnly.*SameSite=Lax/i)
  })

  it('the client asks for its token once, and once more when it went stale', async () => {
    const { client: moi, demandes, oublier } = client()
    const entrer = () => moi.appeler(routesDemonstration.entrerDemonstration, { params: { role: 'tuteur' } })
    await entrer()
    const entree = ['/session/jeton', '/demonstration/tuteur']
    expect(demandes).toEqual(entree)
    oublier()
    await entrer()
    expect(demandes).toEqual([...entree, '/demonstration/tuteur', ...entree])
  })
})

describe('the client in front of any answer', () => {
  const repondre = (corps: string | null, options: ResponseInit) => {
    const recus: Request[] = []
    const aller: typeof fetch = async (adresse, init) => {
      recus.push(new Request(adresse, init))
      const jeton = recus.at(-1)?.url.endsWith('/session/jeton')
      return jeton ? Response.json({ jeton_csrf: 'j' }) : new Response(corps, options)
    }
    return { recus, client: creerClient({ origine: 'http://exemple.fr', fetch: aller }) }
  }

  it('sends a file as it is, under its type, with the token', async () => {
    const { recus, client } = repondre('{}', { headers: { 'content-type': 'application/json' } })
    await client.appeler(routesRegistre.importer, { query: { nom: 'à b.xml' }, fichier: new Blob(['<a/>']) })
    const envoi = recus[1]
    expect(envoi?.url).toBe('http://exemple.fr/api/v1/imports?nom=%C3%A0+b.xml')
    expect([envoi?.headers.get('content-type'), envoi?.headers.get('x-csrf-token')]).toEqual([
      'application/octet-stream',
      'j',
    ])
    expect(await envoi?.text()).toBe('<a/>')
  })

  it('leaves empty values out, repeats lists, escapes what it puts in the path', async () => {
    const { recus, client } = repondre('a;b', { headers: { 'content-type': 'text/csv' } })
    const demande = { params: { numero: 'RNCP 1/2' }, query: { au: undefined } }
    expect(await client.appeler(routesRegistre.partenairesCsv, demande)).toBe('a;b')
    await client.appeler(routesRegistre.chercher, { query: { q: '', niveau: ['5', '6'], page: 2 } })
    expect(recus.map(({ url }) => url)).toEqual([
      'http://exemple.fr/api/v1/fiches/RNCP%201%2F2/partenaires.csv',
      'http://exemple.fr/api/v1/fiches?niveau=5&niveau=6&page=2',
    ])
  })

  it.each([
    [502, '<html>', 'reseau.serveur-absent'],
    [500, '<html>', 'interne'],
    [404, '{"code":"fiche.inconnue","donnees":{"numero":"RNCP1"}}', 'fiche.inconnue'],
  ])('a refusal %d is read', async (status, corps, code) => {
    const { client } = repondre(corps, { status })
    await expect(client.appeler(routesComptes.session, {})).rejects.toMatchObject({ probleme: { status, code } })
  })

  it('a server that is not there is a loss of the network; an aborted call says so', async () => {
    const seul = creerClient({ origine: 'http://127.0.0.1:1' })
    await expect(seul.appeler(routesComptes.session, {})).rejects.toBeInstanceOf(TypeError)
    const signal = AbortSignal.abort()
    await expect(seul.appeler(routesComptes.session, { signal })).rejects.toMatchObject({ name: 'AbortError' })
  })
})
