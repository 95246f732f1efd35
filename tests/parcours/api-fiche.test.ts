import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routesRegistre } from '#api/contrat/registre.ts'
import { JOUR_REEL } from './essai.ts'
import { type AtelierApi, ouvrirAtelierApi, REELLES } from './essai-api.ts'

let api: AtelierApi
beforeAll(async () => {
  api = await ouvrirAtelierApi()
})
afterAll(() => api.fermer())

const demander = (url: string, headers?: Record<string, string>) => api.demander(url, headers)
const lire = (url: string) => api.lire(url)

describe('chaque route publique du registre répond selon son contrat', () => {
  const adresses: Record<string, string> = {
    etat: '/etat',
    chercher: '/fiches?q=enluminure',
    suggerer: '/suggestions?q=enl',
    fiche: '/fiches/RNCP90500',
    ficheMarkdown: '/fiches/RNCP90500/markdown',
    partenaires: '/fiches/RNCP90500/partenaires',
    partenairesCsv: '/fiches/RNCP90500/partenaires.csv',
    habilitation: '/fiches/RNCP90500/habilitation?siret=13002526500013',
    continuite: '/fiches/RNCP90500/continuite',
    versions: '/fiches/RNCP90500/versions',
    comparer: '/fiches/RNCP90500/comparaison',
    echeances: '/echeances?mois=60',
  }
  const publiques = Object.values(routesRegistre).filter((r) => r.droit === 'public')

  it('aucune n’est oubliée', () => {
    expect(publiques.map((r) => r.nom).sort()).toEqual(Object.keys(adresses).sort())
  })

  it.each(publiques.map((route) => [route.nom, route] as const))('%s', async (nom, route) => {
    const reponse = await demander(adresses[nom] ?? '')
    expect(reponse.statusCode).toBe(200)
    if ('reponse' in route) expect(route.reponse.safeParse(reponse.json()).error).toBeUndefined()
    else expect(reponse.headers['content-type']).toBe(`${route.media}; charset=utf-8`)
  })

  it('la même adresse avec l’empreinte reçue : 304, sans corps', async () => {
    const premiere = await demander('/fiches/RNCP90500')
    const etag = String(premiere.headers.etag)
    expect(etag).toMatch(/^"[\w-]{20,}"$/)
    const seconde = await demander('/fiches/RNCP90500', { 'if-none-match': etag })
    expect([seconde.statusCode, seconde.body]).toEqual([304, ''])
    expect((await demander('/fiches/RNCP90500?au=2026-01-15', { 'if-none-match': etag })).statusCode).toBe(200)
  })
})

describe('problèmes', () => {
  it.each([
    ['/fiches/RNCP77777', 404, 'fiche.inconnue'],
    ['/fiches/nimporte', 404, 'fiche.inconnue'],
    ['/fiches/RNCP77777/markdown', 404, 'fiche.inconnue'],
    ['/fiches/RNCP77777/partenaires.csv', 404, 'fiche.inconnue'],
    ['/fiches/RNCP77777/continuite', 404, 'fiche.inconnue'],
    ['/fiches/RNCP77777/versions', 404, 'fiche.inconnue'],
    ['/fiches/RNCP77777/comparaison', 404, 'fiche.inconnue'],
    ['/fiches/RNCP90500/comparaison?avec=RNCP77777', 404, 'fiche.inconnue'],
    ['/fiches/RNCP90500/comparaison?de=hier', 404, 'version.inconnue'],
    ['/fiches/RNCP90500/comparaison?a=00000000', 404, 'version.inconnue'],
    ['/fiches/RNCP35698/comparaison', 409, 'version.unique'],
    ['/fiches/RNCP90500/habilitation?siret=123', 422, 'siret.invalide'],
    ['/fiches/RNCP90500/habilitation?siret=13002526500014', 422, 'siret.invalide'],
    ['/fiches/RNCP90500/habilitation', 400, 'requete.invalide'],
    ['/fiches/RNCP90500?au=15/03/2026', 400, 'requete.invalide'],
    ['/fiches/RNCP90500?au=2026-02-31', 400, 'requete.invalide'],
    ['/echeances?au=2026-99-99', 400, 'requete.invalide'],
    ['/echeances?mois=1000', 400, 'requete.invalide'],
    ['/echeances?repertoire=XX', 400, 'requete.invalide'],
    ['/fiches?niveau=9', 400, 'requete.invalide'],
    ['/fiches?etat=OUVERT', 400, 'requete.invalide'],
    ['/fiches?par_page=1000', 400, 'requete.invalide'],
    ['/fiches?tri=hasard', 400, 'requete.invalide'],
  ])('%s : %i %s', async (url, statut, code) => {
    const reponse = await demander(url)
    expect(reponse.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(reponse.json()).toMatchObject({ status: statut, code, instance: expect.any(String) })
    expect(reponse.statusCode).toBe(statut)
  })

  it('une valeur hors liste est nommée avec son champ', async () => {
    expect((await demander('/fiches?niveau=4,9')).json().donnees).toEqual({ 'query.niveau': '9' })
  })
})

describe('lire une fiche un jour donné', () => {
  it.each(['35698', 'rncp35698', 'RNCP%2035698', 'rncp%20n%C2%B0%2035698'])('/fiches/%s', async (saisie) => {
    expect((await lire(`/fiches/${saisie}`)).fiche.numero).toBe('RNCP35698')
  })

  it.each([
    ['35697', '2021-08-31', 'PAS_COMMENCEE', 'PAS_COMMENCEES'],
    ['35697', '2021-09-01', 'OUVERTE', 'OUVERTES'],
    ['35697', '2025-08-31', 'OUVERTE', 'OUVERTES'],
    ['35697', '2025-09-01', 'OUVERTE', 'OUVERTES'],
    ['35697', '2025-09-02', 'INCONNU', 'FERMEES'],
    ['35698', '2026-08-30', 'OUVERTE', 'OUVERTES'],
    ['35698', '2026-08-31', 'OUVERTE', 'OUVERTES'],
    ['35698', '2026-09-01', 'INCONNU', 'FERMEES'],
  ])('RNCP%s au %s : %s, entrées %s', async (numero, au, etat, entrees) => {
    const { statut, entree } = await lire(`/fiches/${numero}?au=${au}`)
    expect([statut.etat, statut.entrees]).toEqual([etat, entrees])
    expect(entree.avis).toBe(entrees === 'OUVERTES' ? 'oui' : 'non')
  })

  it.runIf(REELLES)('RNCP39568 : dernier jour d’entrée, de délivrance, et leurs lendemains', async () => {
    const etats = ['2029-08-31', '2029-09-01', '2034-08-31', '2034-09-01'].map(async (au) => {
      const { statut, certification } = await lire(`/fiches/RNCP39568?au=${au}`)
      return [statut.etat, certification.avis]
    })
    expect(await Promise.all(etats)).toEqual([
      ['OUVERTE', 'oui'],
      ['FERMEE_ENCORE_DELIVREE', 'oui'],
      ['FERMEE_ENCORE_DELIVREE', 'oui'],
      ['PLUS_DELIVREE', 'non'],
    ])
  })

  it('sans jour, c’est aujourd’hui ; avec un jour passé, le contenu de ce jour-là', async () => {
    const [ce, passe] = await Promise.all([lire('/fiches/90500'), lire('/fiches/90500?au=2026-02-09')])
    expect([ce.au, ce.fiche.intitule, ce.version.du]).toEqual([
      '2026-03-15',
      'Enluminure du *second* jour',
      '2026-02-10',
    ])
    expect([passe.fiche.intitule, passe.source.export_du]).toEqual(['Enluminure du premier jour', '2026-01-10'])
    expect(ce.source.page_officielle).toBe('https://www.francecompetences.fr/recherche/rncp/90500/')
    expect([ce.nombre_partenaires, 'partenaires' in ce.fiche]).toEqual([503, false])
  })

  it.runIf(REELLES)('absente du dernier export : la page le dit', async () => {
    expect((await lire('/fiches/90500?au=2026-12-31')).absente_depuis).toBe(JOUR_REEL)
    expect((await lire('/fiches/90500')).absente_depuis).toBeNull()
  })
})

describe('versions et comparaison', () => {
  it('deux versions ; la comparaison par défaut va de l’avant-dernière à celle du jour', async () => {
    const { versions } = await lire('/fiches/90500/versions')
    expect(versions.map((v: { du: string; au: string; origine: string }) => [v.du, v.au, v.origine])).toEqual([
      ['2026-01-10', '2026-01-10', 'export'],
      ['2026-02-10', '2026-02-10', 'export'],
    ])
    const attendu = [
      {
        chemin: ['intitule'],
        nature: 'modification',
        avant: 'Enluminure du premier jour',
        apres: 'Enluminure du *second* jour',
      },
    ]
    const [une, deux] = versions.map((v: { empreinte: string }) => v.empreinte.slice(0, 12))
    for (const query of ['', '?de=2026-01-20&a=2026-02-20', `?de=${une}&a=${deux}`]) {
      const lue = await lire(`/fiches/90500/comparaison${query}`)
      expect(lue.changements).toMatchObject(attendu)
      expect([lue.de.version.du, lue.a.version.du]).toEqual(['2026-01-10', '2026-02-10'])
    }
    expect((await lire(`/fiches/90500/comparaison?de=${deux}&a=${deux}`)).changements).toEqual([])
    expect((await lire(`/fiches/90500/comparaison?de=${deux}&a=${une}`)).changements[0].apres).toBe(
      'Enluminure du premier jour',
    )
  })

  it('avec une autre fiche', async () => {
    const { de, a, changements } = await lire('/fiches/35697/comparaison?avec=35698')
    expect([de.numero, a.numero]).toEqual(['RNCP35697', 'RNCP35698'])
    expect(changements.map((c: { chemin: string[] }) => c.chemin[0])).toEqual(
      expect.arrayContaining(['intitule', 'blocs']),
    )
  })
})

describe('partenaires', () => {
  it('CSV : marque UTF-8, CRLF, point-virgule, 503 lignes, formules neutralisées', async () => {
    const reponse = await demander('/fiches/90500/partenaires.csv')
    expect(reponse.headers['content-disposition']).toBe('attachment; filename="partenaires-RNCP90500.csv"')
    expect([...reponse.rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const lignes = reponse.body.replace('\ufeff', '').split('\r\n')
    expect(lignes).toHaveLength(505)
    expect(lignes.slice(0, 4)).toEqual([
      '"numero";"nom";"siret";"habilitation";"etat";"actif_depuis";"etat_modifie_le"'.replaceAll('"', ''),
      `"RNCP90500";"'=HYPERLINK(""http://x"")";"13002526500013";"ORGA_FORM";"ACTIF";;`,
      `"RNCP90500";"'+33 FORMATION";"11004301500012";"FORMER";"ACTIF";;`,
      `"RNCP90500";"'-MOINS";"55208131766522";"ORGA_FORM";"SUPPRIME";;`,
    ])
    expect(lignes.at(-1)).toBe('')
  })

  it.runIf(REELLES)('les 471 partenaires de RNCP37674', async () => {
    expect((await lire('/fiches/37674/partenaires')).partenaires).toHaveLength(471)
    expect((await demander('/fiches/37674/partenaires.csv')).body.trimEnd().split('\r\n')).toHaveLength(472)
  })

  const avis = async (numero: string, siret: string) => {
    const { former, evaluer } = await lire(`/fiches/${numero}/habilitation?siret=${encodeURIComponent(siret)}`)
    return [former, evaluer].map((r) => [
      r.avis,
      r.motifs[0].code.replace('habilitation.', ''),
      r.motifs[0].donnees.par,
    ])
  }

  it.each([
    ['13002526500013', ['oui', 'partenaire-actif', 'siret'], ['oui', 'partenaire-actif', 'siret']],
    ['130 025 265 00013', ['oui', 'partenaire-actif', 'siret'], ['oui', 'partenaire-actif', 'siret']],
    ['130025265', ['oui', 'partenaire-actif', 'siren'], ['oui', 'partenaire-actif', 'siren']],
    ['11004301500012', ['oui', 'partenaire-actif', 'siret'], ['non', 'partenaire-autre-acte', 'siret']],
    ['55208131766522', ['non', 'partenaire-supprime', 'siret'], ['non', 'partenaire-supprime', 'siret']],
    ['81738914100018', ['non', 'absent', undefined], ['non', 'absent', undefined]],
    // A number with a wrong key, but carried by the record.
    ['10000000000123', ['oui', 'partenaire-actif', 'siret'], ['oui', 'partenaire-actif', 'siret']],
  ])('habilitation de %s', async (siret, former, evaluer) => {
    expect(await avis('90500', siret)).toEqual([former, evaluer])
  })

  it.runIf(REELLES)('fiche réelle : par le SIRET, par le SIREN, et sur une fiche inactive', async () => {
    expect(await avis('40344', '19530081900016')).toEqual(Array(2).fill(['oui', 'partenaire-actif', 'siret']))
    expect(await avis('40344', '195300819')).toEqual(Array(2).fill(['oui', 'partenaire-actif', 'siren']))
    expect(await avis('35419', '88877726500016')).toEqual(Array(2).fill(['non', 'fiche-inactive', undefined]))
  })
})

describe('Markdown', () => {
  it('en français et en anglais, texte du registre neutralisé', async () => {
    const fr = (await demander('/fiches/90500/markdown')).body
    expect(fr).toMatch(/^# Enluminure du \\\*second\\\* jour\n/)
    expect(fr).toContain('- **Numéro**\u00a0: RNCP90500\n')
    expect(fr).toContain('## Organismes partenaires (503)\n')
    expect(fr).toContain('- … +453\n')
    const en = (await demander('/fiches/90500/markdown?langue=en&au=2026-01-20')).body
    expect(en).toMatch(/^# Enluminure du premier jour\n/)
    expect(en).toContain('- **Number**: RNCP90500\n')
    expect(en).toContain('- **State on 20 January 2026**: Open to entries\n')
  })

  it('close sans date limite de délivrance : dit tel quel', async () => {
    const lu = async (suite: string) => (await demander(`/fiches/35698/markdown?au=2026-10-01${suite}`)).body
    expect(await lu('')).toContain(': Fermée aux entrées, fin de délivrance non indiquée\n')
    expect(await lu('&langue=en')).toContain(': Closed to entries, end of delivery not stated\n')
  })
})
