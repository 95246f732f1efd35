import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { fixture } from './essai.ts'
import { creerLecteurXml } from './registre-xml/lire-export.ts'
import { openSource } from './source.ts'
import { openZip } from './zip.ts'

const XML = fixture('rncp-v4-1.xml')
const NOM = 'export_fiches_RNCP_V4_1_2026-08-16.xml'
let dossier: string
let serveur: Server
let adresse: string
const servis = new Map<string, Buffer>()

beforeAll(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'parchemin-essai-'))
  serveur = createServer((demande, reponse) => {
    const corps = servis.get(demande.url ?? '')
    if (corps === undefined) return reponse.writeHead(404).end()
    if (demande.url?.includes('coupe')) {
      reponse.writeHead(200, { 'content-length': corps.length })
      reponse.write(corps.subarray(0, corps.length >> 1), () => reponse.destroy())
      return reponse
    }
    return reponse.writeHead(200, { 'content-length': corps.length }).end(corps)
  })
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret))
  const lieu = serveur.address()
  if (lieu === null || typeof lieu === 'string') throw new Error('no port')
  adresse = `http://127.0.0.1:${lieu.port}`
})

afterAll(async () => {
  await new Promise((fini) => serveur.close(fini))
  await rm(dossier, { recursive: true, force: true })
})

async function ecrire(nom: string, octets: Uint8Array): Promise<string> {
  await writeFile(join(dossier, nom), octets)
  return join(dossier, nom)
}

async function zipper(
  entrees: Record<string, Uint8Array>,
  options: { forceZip64Format?: boolean } = {},
): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [nom, octets] of Object.entries(entrees)) zip.addBuffer(Buffer.from(octets), nom, options)
  zip.end({ forceZip64Format: options.forceZip64Format ?? false, comment: '' })
  const morceaux: Buffer[] = []
  for await (const morceau of zip.outputStream) morceaux.push(Buffer.from(morceau))
  return Buffer.concat(morceaux)
}

interface Lecture {
  readonly code: string | null
  readonly fiches: readonly string[]
  readonly entree: string | null
  readonly sha256: string | null
  readonly donnees: Readonly<Record<string, unknown>>
  readonly fin: readonly [number, number | null] | null
}

async function lire(source: string, options: Parameters<typeof creerLecteurXml>[0] = {}): Promise<Lecture> {
  const fiches: string[] = []
  let entree: string | null = null
  let fin: readonly [number, number | null] | null = null
  const resultat = await creerLecteurXml(options).lire(source, async (lot) => {
    fiches.push(...lot.fiches.map(({ fiche }) => fiche.numero))
    entree = lot.entree
    fin = [lot.lus, lot.total]
  })
  return {
    code: resultat.ok ? null : resultat.refus.code,
    donnees: resultat.ok ? {} : resultat.refus.donnees,
    sha256: resultat.ok ? resultat.valeur.sha256.toString('hex') : null,
    fiches,
    entree,
    fin,
  }
}

const DEUX = ['RNCP90001', 'RNCP90002']
const sha256 = (octets: Uint8Array): string => createHash('sha256').update(octets).digest('hex')

describe('une source lisible', () => {
  it('fichier XML', async () => {
    const chemin = await ecrire('plein.xml', XML)
    expect(await lire(chemin)).toMatchObject({
      code: null,
      fiches: DEUX,
      entree: 'plein.xml',
      sha256: sha256(XML),
      fin: [XML.length, XML.length],
    })
  })

  it.each([
    ['zip', {}],
    ['zip64', { forceZip64Format: true }],
  ])('%s, reconnu à ses premiers octets et non à son nom', async (nom, options) => {
    const zip = await zipper({ [NOM]: XML }, options)
    const chemin = await ecrire(`${nom}.xml`, zip)
    expect(await lire(chemin)).toMatchObject({ code: null, fiches: DEUX, entree: NOM, sha256: sha256(zip) })
  })

  it('entrée standard, en XML ou en zip, et adresse', async () => {
    const zip = await zipper({ [NOM]: XML })
    servis.set('/export.zip', zip)
    const chemins = [await ecrire('e.xml', XML), await ecrire('e.zip', zip)]
    for (const chemin of chemins) {
      const lecture = await lire('-', { entreeStandard: createReadStream(chemin, { highWaterMark: 3 }) })
      expect(lecture).toMatchObject({ code: null, fiches: DEUX })
    }
    expect(await lire(`${adresse}/export.zip`)).toMatchObject({
      code: null,
      fiches: DEUX,
      entree: NOM,
      sha256: sha256(zip),
    })
  })

  it('ne laisse aucun fichier temporaire, même après un refus', async () => {
    const temporaire = join(dossier, 'tmp')
    const avant = process.env.TMPDIR
    process.env.TMPDIR = temporaire
    try {
      await mkdir(temporaire)
      servis.set('/mauvais.zip', await zipper({ 'a.txt': XML }))
      servis.set('/bon.zip', await zipper({ [NOM]: XML }))
      expect((await lire(`${adresse}/mauvais.zip`)).code).toBe('registre.zip-contenu')
      expect((await lire(`${adresse}/bon.zip`)).code).toBeNull()
      expect(await readdir(temporaire)).toEqual([])
    } finally {
      if (avant === undefined) delete process.env.TMPDIR
      else process.env.TMPDIR = avant
    }
  })
})

describe('une source refusée', () => {
  it('absente, dossier, vide', async () => {
    expect(await lire(join(dossier, 'nulle-part.xml'))).toMatchObject({ code: 'registre.fichier-absent' })
    expect(await lire(dossier)).toMatchObject({ code: 'registre.fichier-absent' })
    expect(await lire(await ecrire('vide.xml', Buffer.alloc(0)))).toMatchObject({ code: 'registre.vide' })
    expect(await lire('-', { entreeStandard: createReadStream(join(dossier, 'vide.xml')) })).toMatchObject({
      code: 'registre.vide',
      donnees: { fichier: '-' },
    })
  })

  it('adresse qui ne répond pas, qui refuse, ou qui se coupe', async () => {
    servis.set('/coupe.xml', Buffer.concat(Array.from({ length: 40 }, () => XML)))
    expect(await lire(`${adresse}/absent.zip`)).toMatchObject({
      code: 'registre.telechargement',
      donnees: { statut: 404 },
    })
    expect(await lire('http://127.0.0.1:9/')).toMatchObject({
      code: 'registre.telechargement',
      donnees: { statut: null },
    })
    expect((await lire(`${adresse}/coupe.xml`)).code).toMatch(/^registre\.(telechargement|xml-invalide)$/)
  })

  it('zip coupé n’importe où', async () => {
    const zip = await zipper({ [NOM]: XML })
    for (let taille = 4; taille < zip.length; taille += 401) {
      const lecture = await lire(await ecrire('coupe.zip', zip.subarray(0, taille)))
      expect(lecture, `${taille}`).toMatchObject({ code: 'registre.zip-illisible', fiches: [] })
    }
  })

  it('zip altéré dans ses données', async () => {
    const zip = await zipper({ [NOM]: XML })
    const altere = Buffer.from(zip)
    altere.writeUInt8(altere.readUInt8(200) ^ 0xff, 200)
    expect((await lire(await ecrire('altere.zip', altere))).code).toMatch(/zip-illisible|xml-invalide|encodage/)
  })

  it('somme CRC, taille annoncée, méthode et chiffrement', async () => {
    const cas: [string, Parameters<typeof zipALaMain>[1]][] = [
      ['wrong CRC-32', { crc: 1 }],
      ['fewer bytes than declared', { taille: XML.length + 5 }],
      ['more bytes than declared', { taille: XML.length - 5 }],
      ['compression method 12', { methode: 12 }],
      ['encrypted', { drapeaux: 1 }],
    ]
    for (const [message, changements] of cas) {
      const lecture = await lire(await ecrire('main.zip', zipALaMain(XML, changements)))
      expect(lecture).toMatchObject({ code: 'registre.zip-illisible', donnees: { message } })
    }
    expect((await lire(await ecrire('main.zip', zipALaMain(XML, {})))).fiches).toEqual(DEUX)
  })

  it('bombe annoncée ou cachée', async () => {
    const zeros = Buffer.alloc(20 * 1024 * 1024)
    const annoncee = await ecrire('bombe.zip', await zipper({ [NOM]: zeros }))
    expect(await lire(annoncee)).toMatchObject({ code: 'registre.zip-bombe', fiches: [] })
    // The header lies about the size: it is what comes out that counts.
    const cachee = await ecrire('cachee.zip', zipALaMain(zeros, { taille: 1000 }))
    expect((await lire(cachee)).code).toBe('registre.zip-illisible')
    const bornee = await ecrire('bornee.zip', await zipper({ [NOM]: XML }))
    expect(await lire(bornee, { taille: 1000 })).toMatchObject({
      code: 'registre.zip-bombe',
      donnees: { maximum: 1000 },
    })
  })

  it('zip sans XML, ou avec plusieurs', async () => {
    expect(await lire(await ecrire('z.zip', await zipper({ 'lisez-moi.txt': XML })))).toMatchObject({
      code: 'registre.zip-contenu',
      donnees: { entrees: 1, xml: 0 },
    })
    expect(await lire(await ecrire('z.zip', await zipper({ 'a.xml': XML, 'b.xml': XML })))).toMatchObject({
      code: 'registre.zip-contenu',
      donnees: { entrees: 2, xml: 2 },
    })
  })

  it('un nom d’entrée ne sort jamais du dossier', async () => {
    const remonte = zipALaMain(XML, { nom: '../../../../evasion.xml' })
    expect((await lire(await ecrire('evasion.zip', remonte))).code).toBe('registre.zip-illisible')
    const profond = await zipper({ 'a/b/export.xml': XML })
    const archive = await openZip(await ecrire('profond.zip', profond))
    expect(archive.entrees.map(({ nom }) => nom)).toEqual(['export.xml'])
    archive.fermer()
    const ouverte = await openSource(await ecrire('profond.zip', profond))
    expect(ouverte).toMatchObject({ ok: true, valeur: { nom: 'export.xml' } })
    if (ouverte.ok) await ouverte.valeur.fermer()
  })
})

/** A one-entry zip whose headers say what we want. */
function zipALaMain(
  contenu: Uint8Array,
  dit: { crc?: number; taille?: number; methode?: number; drapeaux?: number; nom?: string },
): Buffer {
  const donnees = deflateRawSync(contenu)
  const nom = Buffer.from(dit.nom ?? NOM)
  const commun = Buffer.alloc(26)
  commun.writeUInt16LE(20, 0)
  commun.writeUInt16LE(dit.drapeaux ?? 0, 2)
  commun.writeUInt16LE(dit.methode ?? 8, 4)
  commun.writeUInt32LE(dit.crc ?? crc32(contenu), 10)
  commun.writeUInt32LE(donnees.length, 14)
  commun.writeUInt32LE(dit.taille ?? contenu.length, 18)
  commun.writeUInt16LE(nom.length, 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), commun, nom, donnees])
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), commun, Buffer.alloc(14), nom])
  const fin = Buffer.alloc(22)
  fin.write('PK\x05\x06', 'latin1')
  fin.writeUInt16LE(1, 8)
  fin.writeUInt16LE(1, 10)
  fin.writeUInt32LE(central.length, 12)
  fin.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, fin])
}
