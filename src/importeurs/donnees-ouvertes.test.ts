import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { downloadRessource, findPaire } from './donnees-ouvertes.ts'

/** Stands for the national site: a listing and its files. */
let serveur: Server
let adresse: string
let dossier: string
let liste: unknown
const fichiers = new Map<string, Buffer>()
const demandes: string[] = []

beforeAll(async () => {
  serveur = createServer((demande, reponse) => {
    const chemin = demande.url ?? ''
    demandes.push(chemin)
    if (chemin === '/liste') return reponse.setHeader('content-type', 'application/json').end(JSON.stringify(liste))
    const corps = fichiers.get(chemin.slice(1))
    return corps === undefined ? reponse.writeHead(503).end() : reponse.end(corps)
  })
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret))
  const lieu = serveur.address()
  if (lieu === null || typeof lieu === 'string') throw new Error('no port')
  adresse = `http://127.0.0.1:${lieu.port}`
})
afterAll(() => new Promise((fini) => serveur.close(fini)))

beforeEach(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'parchemin-essai-'))
  fichiers.clear()
  demandes.length = 0
  return () => rm(dossier, { recursive: true, force: true })
})

const sha1 = (octets: Uint8Array): string => createHash('sha1').update(octets).digest('hex')

function publier(titre: string, contenu = `contenu de ${titre}`): Record<string, unknown> {
  const octets = Buffer.from(contenu)
  fichiers.set(titre, octets)
  return {
    title: titre,
    url: `${adresse}/${titre}`,
    latest: `${adresse}/r/${titre}`,
    type: 'update',
    filesize: octets.length,
    checksum: { type: 'sha1', value: sha1(octets) },
    last_modified: '2026-08-16T02:10:00+00:00',
  }
}

const zip = (moitie: string, jour: string, version = 'v4-1'): string => `export-fiches-${moitie}-${version}-${jour}.zip`

describe('la dernière paire', () => {
  it('est celle du jour le plus récent qui a les deux moitiés', async () => {
    liste = {
      resources: [
        publier(zip('rs', '2026-08-17')),
        publier('export-fiches-csv-2026-08-17.zip'),
        publier(zip('rncp', '2026-08-16')),
        publier(zip('rs', '2026-08-16')),
        publier(zip('rncp', '2026-08-18', 'v3-0')),
        publier(zip('rs', '2026-08-18', 'v3-0')),
        publier(zip('rncp', '2026-08-15')),
        publier(zip('rs', '2026-08-15')),
        { title: 'schéma XSD', type: 'documentation' },
      ],
    }
    const paire = await findPaire(`${adresse}/liste`)
    expect(paire).toMatchObject({
      ok: true,
      valeur: {
        date: '2026-08-16',
        rncp: { titre: zip('rncp', '2026-08-16'), url: `${adresse}/${zip('rncp', '2026-08-16')}` },
        rs: { titre: zip('rs', '2026-08-16') },
        incompletes: ['2026-08-17'],
      },
    })
  })

  it('se lit aussi dans la forme paginée du site', async () => {
    liste = { data: [publier(zip('rncp', '2026-08-16')), publier(zip('rs', '2026-08-16'))], page: 1 }
    expect(await findPaire(`${adresse}/liste`)).toMatchObject({
      ok: true,
      valeur: { date: '2026-08-16', incompletes: [] },
    })
  })

  it('n’est jamais une moitié', async () => {
    liste = { resources: [publier(zip('rncp', '2026-08-16')), publier(zip('rs', '2026-08-15'))] }
    expect(await findPaire(`${adresse}/liste`)).toMatchObject({
      ok: false,
      refus: { code: 'registre.paire-incomplete', donnees: { date: '2026-08-16' } },
    })
  })

  it('manque : liste vide, illisible, muette', async () => {
    liste = { resources: [] }
    expect(await findPaire(`${adresse}/liste`)).toMatchObject({ refus: { code: 'registre.paire-absente' } })
    liste = ['autre chose']
    expect(await findPaire(`${adresse}/liste`)).toMatchObject({ refus: { code: 'registre.liste-illisible' } })
    expect(await findPaire(`${adresse}/rien`)).toMatchObject({
      refus: { code: 'registre.telechargement', donnees: { statut: 503, adresse: `${adresse}/rien` } },
    })
  })
})

describe('le téléchargement', () => {
  async function ressource(changements: Record<string, unknown> = {}) {
    liste = {
      resources: [{ ...publier(zip('rncp', '2026-08-16')), ...changements }, publier(zip('rs', '2026-08-16'))],
    }
    const paire = await findPaire(`${adresse}/liste`)
    if (!paire.ok) throw new Error(paire.refus.code)
    return paire.valeur.rncp
  }

  it('vérifie taille et somme, et ne recommence pas', async () => {
    const octets: number[] = []
    const rncp = await ressource()
    const premier = await downloadRessource(rncp, dossier, { surOctets: (recus) => octets.push(recus) })
    expect(premier).toEqual({ ok: true, valeur: join(dossier, zip('rncp', '2026-08-16')) })
    expect(premier.ok && (await readFile(premier.valeur, 'utf8'))).toBe(`contenu de ${zip('rncp', '2026-08-16')}`)
    expect(octets.at(-1)).toBe(rncp.taille)
    const avant = demandes.length
    expect(await downloadRessource(rncp, dossier)).toEqual(premier)
    expect(demandes.length).toBe(avant)
  })

  it.each([
    ['registre.somme-differente', { checksum: { type: 'sha1', value: '0'.repeat(40) } }],
    ['registre.taille-differente', { filesize: 9 }],
    ['registre.taille-differente', { filesize: 9_999 }],
  ])('refuse avec %s et ne laisse rien', async (code, changements) => {
    expect(await downloadRessource(await ressource(changements), dossier)).toMatchObject({ ok: false, refus: { code } })
    expect(await readdir(dossier)).toEqual([])
  })

  it('refuse un fichier que le site n’a plus', async () => {
    const rncp = await ressource()
    fichiers.clear()
    expect(await downloadRessource(rncp, dossier)).toMatchObject({ refus: { code: 'registre.telechargement' } })
    expect(await readdir(dossier)).toEqual([])
  })
})
