import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { setTimeout as attendre } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { creerClient } from '#api/contrat/client.ts'
import { routesRegistre } from '#api/contrat/registre.ts'
import { PLATEFORME } from '#application/droits.ts'
import { dansContexte } from '#stockage/base.ts'
import { genererExport, planifierRegistre } from '../../outils/generateur/registre.ts'
import { type Atelier, demarrer, exporter, fiche, ouvrirAtelier } from './essai.ts'

/** A visitor of the running application, with its cookies. */
class Visiteur {
  readonly #temoins = new Map<string, string>()
  readonly #adresse: string
  constructor(adresse: string) {
    this.#adresse = adresse
  }

  async demander(
    methode: string,
    chemin: string,
    corps?: string | Uint8Array<ArrayBuffer>,
    type?: string,
  ): Promise<Response> {
    const cookie = [...this.#temoins].map(([nom, valeur]) => `${nom}=${valeur}`).join('; ')
    const headers: Record<string, string> = { cookie, 'x-forwarded-proto': 'https' }
    if (methode !== 'GET')
      headers['x-csrf-token'] = String((await (await this.lire('/session/jeton')).json()).jeton_csrf)
    headers.cookie = [...this.#temoins].map(([nom, valeur]) => `${nom}=${valeur}`).join('; ')
    if (type !== undefined) headers['content-type'] = type
    const demande = { method: methode, headers, ...(corps === undefined ? {} : { body: corps }) }
    const reponse = await fetch(`${this.#adresse}/api/v1${chemin}`, demande)
    for (const temoin of reponse.headers.getSetCookie()) {
      const [, nom = '', valeur = ''] = /^([^=]+)=([^;]*)/.exec(temoin) ?? []
      this.#temoins.set(nom, valeur)
    }
    return reponse
  }

  lire(chemin: string): Promise<Response> {
    return this.demander('GET', chemin)
  }
}

let atelier: Atelier
let donnees: string
let serveur: ChildProcessWithoutNullStreams
let adresse = ''
let liste: Server
let publies: Record<string, unknown>[] = []
const fichiers = new Map<string, Uint8Array>()

async function zipper(entrees: Record<string, string>): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipFile()
  for (const [nom, contenu] of Object.entries(entrees)) zip.addBuffer(Buffer.from(contenu), nom)
  zip.end()
  const chemin = join(donnees, 'tampon.zip')
  await pipeline(zip.outputStream, createWriteStream(chemin))
  return new Uint8Array(await readFile(chemin))
}

/** Starts the application on the base, the listing being a local stand-in; resolves to its address. */
async function demarrerApplication(): Promise<string> {
  liste = createServer((demande, reponse) => {
    const octets = fichiers.get((demande.url ?? '').slice(1))
    if (demande.url === '/liste') reponse.end(JSON.stringify({ resources: publies }))
    else if (octets === undefined) reponse.writeHead(404).end()
    else reponse.end(octets)
  })
  liste.listen(0, '127.0.0.1')
  await once(liste, 'listening')
  serveur = await demarrer(atelier.base.url, ['servir', '--port', '0'], {
    PARCHEMIN_DONNEES: donnees,
    PARCHEMIN_LISTE_OUVERTE: `${adresseListe()}/liste`,
  })
  return new Promise((resolve, reject) => {
    let dit = ''
    serveur.stderr.setEncoding('utf8').on('data', (texte: string) => {
      dit += texte
      const trouvee = /prêt\s*: (http:\/\/\S+)/.exec(dit)?.[1]
      if (trouvee !== undefined) resolve(trouvee)
    })
    serveur.once('close', () => reject(new Error(dit)))
  })
}

const adresseListe = (): string => {
  const lieu = liste.address()
  return typeof lieu === 'object' && lieu !== null ? `http://127.0.0.1:${lieu.port}` : ''
}

function publier(titre: string, octets: Uint8Array, change: Record<string, unknown> = {}): Record<string, unknown> {
  fichiers.set(titre, octets)
  const checksum = { type: 'sha1', value: createHash('sha1').update(octets).digest('hex') }
  return { title: titre, url: `${adresseListe()}/${titre}`, filesize: octets.length, checksum, ...change }
}

let admin: Visiteur

beforeAll(async () => {
  atelier = await ouvrirAtelier()
  donnees = await mkdtemp(join(tmpdir(), 'parchemin-essai-application-'))
  adresse = await demarrerApplication()
  admin = new Visiteur(adresse)
  expect((await admin.demander('POST', '/demonstration/administrateur')).status).toBe(200)
})
afterAll(async () => {
  serveur.kill('SIGTERM')
  await once(serveur, 'close')
  liste.close()
  await atelier.fermer()
  await rm(donnees, { recursive: true, force: true })
})

interface Suivi {
  readonly id: string
  readonly etat: string
  readonly source: string
  readonly fin: string | null
  readonly progression: { readonly etape: string } | null
  readonly rapport: Readonly<Record<string, unknown>> | null
}

async function suivre(id: string): Promise<Suivi> {
  return routesRegistre.import.reponse.parse(await (await admin.lire(`/imports/${id}`)).json())
}

/** Waits for the end of a run; `surEtat` sees it on the way. */
async function finir(id: string, surEtat: (suivi: Suivi) => void = () => undefined): Promise<Suivi> {
  for (const limite = Date.now() + 60_000; Date.now() < limite; await attendre(100)) {
    const lu = await suivre(id)
    surEtat(lu)
    if (lu.etat !== 'en_cours') return lu
  }
  throw new Error('endless import')
}

async function envoyer(nom: string, corps: string | Uint8Array<ArrayBuffer>, query = ''): Promise<Suivi> {
  const reponse = await admin.demander(
    'POST',
    `/imports?nom=${encodeURIComponent(nom)}${query}`,
    corps,
    'application/octet-stream',
  )
  if (reponse.status !== 200) throw new Error(await reponse.text())
  return routesRegistre.importer.reponse.parse(await reponse.json())
}

const attentes = () => readdir(join(donnees, 'televersements')).catch(() => [])

describe('un fichier déposé par l’administrateur', () => {
  it('XML : suivi en direct, pages servies pendant l’import, second import refusé, compte rendu, journal, rien ne traîne', async () => {
    const xml = [...genererExport(planifierRegistre({ fiches: 700, date: '2026-03-01' }), 'RNCP')].join('')
    const ouvert = await envoyer('export_fiches_RNCP_V4_1_2026-03-01.xml', xml)
    expect([ouvert.etat, ouvert.source]).toEqual(['en_cours', 'export_fiches_RNCP_V4_1_2026-03-01.xml'])

    const second = await admin.demander(
      'POST',
      '/imports?nom=autre-2026-03-02.xml',
      exporter(fiche('RS1', 'x')),
      'text/xml',
    )
    expect([second.status, (await second.json()).code]).toEqual([409, 'import.deja-en-cours'])
    const actualise = await admin.demander('POST', '/imports/actualisation')
    expect([actualise.status, (await actualise.json()).code]).toEqual([409, 'import.deja-en-cours'])

    const etapes = new Set<string>()
    const servies: string[] = []
    const client = creerClient({ origine: adresse })
    const fini = await finir(ouvert.id, ({ progression }) => {
      if (progression !== null) etapes.add(progression.etape)
      void client
        .appeler(routesRegistre.fiche, { params: { numero: '35698' } })
        .then((page) => servies.push(page.fiche.numero))
    })
    expect(fini).toMatchObject({
      etat: 'reussi',
      fin: expect.any(String),
      rapport: { exports: [{ repertoire: 'RNCP', dateExport: '2026-03-01', bilan: { lues: 589, nouvelles: 589 } }] },
    })
    expect([...etapes]).toContain('lecture')
    expect(servies.length).toBeGreaterThan(2)
    expect(new Set(servies)).toEqual(new Set(['RNCP35698']))
    for (let i = 0; i < 50 && (await attentes()).length > 0; i++) await attendre(100)
    expect(await attentes()).toEqual([])

    const journal = await dansContexte(atelier.base, { organisme: PLATEFORME }, (tx) =>
      tx.selectFrom('journal').select(['acte', 'objet', 'details']).where('acte', '=', 'registre.importer').execute(),
    )
    expect(journal).toEqual([
      {
        acte: 'registre.importer',
        objet: `import:${ouvert.id}`,
        details: { source: 'export_fiches_RNCP_V4_1_2026-03-01.xml' },
      },
    ])
  })

  it('zip, avec le jour donné à la main', async () => {
    const octets = await zipper({ 'export.xml': exporter(fiche('RS300', 'Un'), fiche('RS301', 'Deux')) })
    const fini = await finir((await envoyer('rs.zip', octets, '&date=2026-03-02')).id)
    expect(fini).toMatchObject({
      etat: 'reussi',
      rapport: { exports: [{ repertoire: 'RS', dateExport: '2026-03-02' }] },
    })
  })

  it.each([
    ['sans jour', 'rs.xml', () => exporter(fiche('RS300', 'Un')), 'registre.date-inconnue'],
    ['coupé', 'rs-2026-03-03.xml', () => exporter(fiche('RS300', 'Un')).slice(0, -20), 'registre.xml-coupe'],
    ['vide', 'rs-2026-03-03.xml', () => '', 'registre.vide'],
    ['au nom qui remonte', '../../../rs-2026-03-03.txt', () => 'bonjour', 'registre.xml-invalide'],
  ])('%s : refusé, le code est gardé', async (_titre, nom, contenu, code) => {
    const avant = await atelier.contenu(['export_registre', 'fiche'])
    const fini = await finir((await envoyer(nom, contenu())).id)
    expect(fini).toMatchObject({ etat: 'refuse', rapport: { refus: { code } } })
    expect(await atelier.contenu(['export_registre', 'fiche'])).toEqual(avant)
  })

  it('la liste montre chaque import, le plus récent d’abord', async () => {
    const { imports } = routesRegistre.imports.reponse.parse(await (await admin.lire('/imports')).json())
    expect(imports.map((i) => i.etat)).toEqual(['refuse', 'refuse', 'refuse', 'refuse', 'reussi', 'reussi'])
    const inconnu = await admin.lire('/imports/00000000-0000-4000-8000-000000000000')
    expect([inconnu.status, (await inconnu.json()).code]).toEqual([404, 'import.inconnu'])
  })

  it.each(['gestionnaire', 'enseignant', 'candidat', 'inspecteur'])('%s : refusé', async (role) => {
    const autre = new Visiteur(adresse)
    expect((await autre.demander('POST', `/demonstration/${role}`)).status).toBe(200)
    for (const [methode, chemin] of [
      ['GET', '/imports'],
      ['POST', '/imports?nom=x-2026-03-04.xml'],
      ['POST', '/imports/actualisation'],
    ] as const) {
      const reponse = await autre.demander(methode, chemin, methode === 'POST' ? 'x' : undefined, 'text/xml')
      expect([reponse.status, (await reponse.json()).code]).toEqual([403, 'droit.refuse'])
    }
  })

  it('sans compte : refusé', async () => {
    const reponse = await new Visiteur(adresse).demander('POST', '/imports?nom=x.xml', 'x', 'text/xml')
    expect([reponse.status, (await reponse.json()).code]).toEqual([401, 'session.requise'])
  })
})

describe('la dernière paire de la liste ouverte', () => {
  const actualiser = async (): Promise<Suivi> => {
    const reponse = await admin.demander('POST', '/imports/actualisation')
    expect(reponse.status).toBe(200)
    return finir(routesRegistre.actualiser.reponse.parse(await reponse.json()).id)
  }
  const archive = (registre: string, jour: string): string => `export-fiches-${registre}-v4-1-${jour}.zip`
  const xml = (...fiches: string[]) => zipper({ 'export.xml': exporter(...fiches) })
  const jour = '2026-03-10'
  let rncp: Uint8Array
  let rs: Uint8Array
  beforeAll(async () => {
    // The generated register is larger: only its own RS side can grow from so few.
    await atelier.rows('truncate export_registre')
    rncp = await xml(fiche('RNCP500', 'Du jour'))
    rs = await xml(fiche('RS500', 'Du jour'))
  })

  it.each([
    ['moitié de paire', () => [publier(archive('rncp', jour), rncp)], 'registre.paire-incomplete'],
    ['liste vide', () => [], 'registre.paire-absente'],
    [
      'somme fausse',
      () => [
        publier(archive('rncp', jour), rncp, { checksum: { type: 'sha1', value: '0'.repeat(40) } }),
        publier(archive('rs', jour), rs),
      ],
      'registre.somme-differente',
    ],
    [
      'taille fausse',
      () => [publier(archive('rncp', jour), rncp), publier(archive('rs', jour), rs, { filesize: 3 })],
      'registre.taille-differente',
    ],
  ])('%s : refusée, rien d’importé', async (_titre, preparer, code) => {
    publies = preparer()
    expect(await actualiser()).toMatchObject({ etat: 'refuse', rapport: { refus: { code } } })
    expect(await atelier.rows(`select 1 from export_registre where origine = 'export'`)).toEqual([])
  })

  it('complète : les deux registres, du jour complet le plus récent', async () => {
    publies = [
      publier(archive('rncp', '2026-03-11'), await xml(fiche('RNCP500', 'Du lendemain'))),
      publier(archive('rncp', jour), rncp),
      publier(archive('rs', jour), rs),
      publier(archive('rs', '2026-03-09'), await xml(fiche('RS500', 'De la veille'))),
    ]
    const fini = await actualiser()
    expect(fini).toMatchObject({
      etat: 'reussi',
      rapport: {
        exports: [
          { repertoire: 'RNCP', dateExport: jour, bilan: { lues: 1 } },
          { repertoire: 'RS', dateExport: jour, bilan: { lues: 1 } },
        ],
      },
    })
    expect(await atelier.rows(`select intitule from fiche where numero in ('RNCP500', 'RS500')`)).toEqual([
      { intitule: 'Du jour' },
      { intitule: 'Du jour' },
    ])
    // Erased once the run is told to be over.
    for (let i = 0; i < 50 && (await readdir(donnees)).includes('telechargements'); i++) await attendre(100)
    expect(await readdir(donnees)).not.toContain('telechargements')
  })

  it('la même paire encore : déjà importée, rien n’est écrit dans le registre', async () => {
    const avant = await atelier.contenu(['export_registre', 'passage_fiche', 'fiche', 'etat_recherche'])
    expect(await actualiser()).toMatchObject({
      etat: 'reussi',
      rapport: { exports: [{ dejaImporte: true }, { dejaImporte: true }] },
    })
    expect(await atelier.contenu(['export_registre', 'passage_fiche', 'fiche', 'etat_recherche'])).toEqual(avant)
  })
})
