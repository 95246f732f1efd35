import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { creerServiceRecherche } from '#cli/service-recherche.ts'
import { commander, fiche, ouvrirAtelier } from './essai.ts'
import { type AtelierApi, ouvrirAtelierApi, ouvrirLecture, REELLES } from './essai-api.ts'

let api: AtelierApi
beforeAll(async () => {
  api = await ouvrirAtelierApi()
})
afterAll(() => api.fermer())

const lire = (url: string) => api.lire(url)

describe('échéances', () => {
  const numeros = (corps: { echeances: { numero: string }[] }) => corps.echeances.map((e) => e.numero)

  it('ce qui finit dans l’horizon, le jour même compris, le plus proche d’abord', async () => {
    const au31 = await lire('/echeances?au=2026-08-31&mois=0&numeros=35698,35697')
    expect(au31.echeances).toEqual([
      {
        numero: 'RNCP35698',
        intitule: 'Maintenance des systèmes de production connectés',
        abrege: 'BAC PRO',
        etat: 'OUVERTE',
        entrees: 'OUVERTES',
        date_fin: '2026-08-31',
        date_limite_delivrance: null,
        jours_restants: 0,
        successeurs: [],
      },
    ])
    const apres = await lire('/echeances?au=2026-09-01&mois=0&depuis_mois=24&numeros=rncp35698&numeros=35697')
    expect(numeros(apres)).toEqual(['RNCP35697', 'RNCP35698'])
    expect(apres.echeances[1]).toMatchObject({ etat: 'INCONNU', entrees: 'FERMEES', jours_restants: -1 })
  })

  it('une page au-delà de la fin garde le total', async () => {
    const lue = await lire('/echeances?au=2026-03-15&mois=12&numeros=35698&page=5')
    expect([lue.total, lue.echeances]).toEqual([1, []])
  })

  it.runIf(REELLES)('avec ce qui remplace : RNCP34762 par RNCP39568', async () => {
    const lue = await lire('/echeances?au=2026-03-15&mois=0&depuis_mois=24&numeros=34762')
    expect(lue.echeances[0].successeurs).toMatchObject([{ numero: 'RNCP39568', partielle: false }])
  })

  it.runIf(REELLES)('par registre', async () => {
    const lue = await lire('/echeances?au=2026-08-16&mois=120&repertoire=RS&par_page=100')
    expect(numeros(lue).every((n) => n.startsWith('RS'))).toBe(true)
    expect(lue.total).toBeGreaterThan(3)
  })
})

describe('recherche', () => {
  it('l’API et la ligne de commande donnent la même chose', async () => {
    const rendu = await lire('/fiches?q=maintenance&au=2026-03-15&etat=OUVERTE')
    const { stdout } = await commander(api.atelier.base.url, [
      'registre',
      'chercher',
      'maintenance',
      '--au',
      '2026-03-15',
      '--etat',
      'OUVERTE',
      '--json',
    ])
    expect(JSON.parse(stdout)).toEqual(rendu)
    expect(rendu.fiches.map((f: { numero: string }) => f.numero)).toContain('RNCP35698')
  })

  it('suggère par le début d’un mot et par le code', async () => {
    const proposes = async (q: string) =>
      (await lire(`/suggestions?q=${q}`)).suggestions.map((s: { numero: string }) => s.numero)
    expect(await proposes('enlumi')).toEqual(['RNCP90500'])
    expect(await proposes('rncp356')).toEqual(expect.arrayContaining(['RNCP35697', 'RNCP35698']))
  })

  it('un index refait dans un autre processus est servi sans redémarrage, en quelques secondes', async () => {
    expect((await lire('/fiches?q=xylographe')).total).toBe(0)
    await api.atelier.charger('2026-02-11', fiche('RNCP90501', 'Xylographe'))
    expect((await commander(api.atelier.base.url, ['registre', 'indexer'])).code).toBe(0)
    const trouve = async () => (await lire('/fiches?q=xylographe')).total
    for (const limite = Date.now() + 6000; (await trouve()) === 0 && Date.now() < limite; )
      await new Promise((r) => setTimeout(r, 200))
    expect(await trouve()).toBe(1)
  })

  it('un index illisible : refus avec son remède, à l’API comme au terminal ; refait, tout revient', async () => {
    const { base } = api.atelier
    await api.atelier.rows(`update index_recherche set octets = '\\x00' where segment = 0`)
    const autre = await ouvrirLecture(api.atelier)
    try {
      for (const url of ['/api/v1/fiches?q=x', '/api/v1/suggestions?q=x']) {
        const reponse = await autre.serveur.inject({ method: 'GET', url })
        expect([reponse.statusCode, reponse.json().code]).toEqual([503, 'recherche.index-illisible'])
      }
      const etat = await autre.serveur.inject({ method: 'GET', url: '/api/v1/etat' })
      expect([etat.statusCode, etat.json().recherche]).toEqual([200, { prete: false }])
      const dit = await commander(base.url, ['registre', 'chercher', 'x'])
      expect([dit.code, dit.stdout]).toEqual([1, ''])
      expect(dit.stderr).toContain('parchemin registre indexer')
      expect((await commander(base.url, ['registre', 'indexer'])).code).toBe(0)
      await new Promise((r) => setTimeout(r, 2100))
      expect((await autre.serveur.inject({ method: 'GET', url: '/api/v1/fiches?q=enluminure' })).statusCode).toBe(200)
    } finally {
      await autre.fermer()
    }
  })

  it('sans index du tout : pas encore prête', async () => {
    const vide = await ouvrirAtelier()
    try {
      expect(await creerServiceRecherche(vide.base).actuel()).toEqual({
        ok: false,
        refus: { code: 'recherche.pas-prete', donnees: {} },
      })
    } finally {
      await vide.fermer()
    }
  })
})
