import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, open, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import { capterRefus, ErreurRefus } from './erreur-refus.ts'
import { type ArchiveZip, type BornesZip, openZip } from './zip.ts'

/** A register file opened for one reading. */
export interface SourceRegistre {
  /** Name of the file as given: path, address or `-`. */
  readonly fichier: string
  /** Name of the document: the XML entry of an archive, else the file's own. */
  readonly nom: string
  /** Bytes of the document, inflated; throws ErreurRefus on the way. */
  readonly octets: AsyncIterable<Uint8Array>
  /** Bytes of the file (compressed when it is an archive); null when the channel does not say. */
  readonly total: number | null
  /** Bytes of the file consumed so far. */
  readonly lus: number
  /** sha-256 of the file, once `octets` has been read to its end. */
  sha256(): Buffer
  /** Frees descriptors and temporary files. */
  fermer(): Promise<void>
}

export interface OptionsSource extends BornesZip {
  /** Stands for standard input. */
  readonly entreeStandard?: AsyncIterable<Uint8Array>
  /** Gives up a download. */
  readonly signal?: AbortSignal
}

const TAMPON = 256 * 1024

/**
 * Opens a register file: a path, `-` for standard input, or an http(s) address; plain, or a zip told by its first
 * bytes. Archives that come from a stream are spooled to a temporary file. Refusals: `registre.fichier-absent`,
 * `registre.telechargement`, `registre.vide`, `registre.zip-illisible`, `registre.zip-contenu`.
 */
export async function openSource(source: string, options: OptionsSource = {}): Promise<Resultat<SourceRegistre>> {
  const resultat = await capterRefus(async () => {
    const flux = await ouvrirFlux(source, options)
    if (flux !== null) return reussir(await depuisFlux(source, flux, options))
    return reussir(await depuisFichier(source, options))
  })
  return resultat.ok ? resultat : refuser(resultat.refus.code, { fichier: source, ...resultat.refus.donnees })
}

/** sha-256 of a local file; null when it is not one. */
export async function sha256Fichier(source: string): Promise<Buffer | null> {
  const infos = await stat(source).catch(() => null)
  if (infos === null || !infos.isFile()) return null
  const somme = createHash('sha256')
  await pipeline(createReadStream(source, { highWaterMark: TAMPON }), somme)
  return somme.digest()
}

interface Flux {
  readonly octets: AsyncIterable<Uint8Array>
  readonly nom: string
  readonly total: number | null
}

async function ouvrirFlux(source: string, options: OptionsSource): Promise<Flux | null> {
  if (source === '-') return { octets: options.entreeStandard ?? process.stdin, nom: '-', total: null }
  if (!/^https?:\/\//i.test(source)) return null
  const signal = options.signal === undefined ? {} : { signal: options.signal }
  const reponse = await fetch(source, signal).catch((erreur: unknown) => {
    throw new ErreurRefus('registre.telechargement', { statut: null, message: String(erreur) })
  })
  if (!reponse.ok || reponse.body === null) {
    throw new ErreurRefus('registre.telechargement', { statut: reponse.status, message: reponse.statusText })
  }
  const longueur = Number(reponse.headers.get('content-length') ?? Number.NaN)
  return {
    octets: lireCorps(reponse.body.getReader()),
    nom: basename(new URL(reponse.url).pathname),
    total: Number.isFinite(longueur) && reponse.headers.get('content-encoding') === null ? longueur : null,
  }
}

async function* lireCorps(corps: ReadableStreamDefaultReader<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    for (let lu = await corps.read(); !lu.done; lu = await corps.read()) yield lu.value
  } catch (erreur) {
    throw new ErreurRefus('registre.telechargement', { statut: null, message: String(erreur) })
  } finally {
    await corps.cancel().catch(() => undefined)
  }
}

async function depuisFichier(source: string, options: OptionsSource): Promise<SourceRegistre> {
  const infos = await stat(source).catch(() => null)
  if (infos === null || !infos.isFile()) throw new ErreurRefus('registre.fichier-absent')
  if (await estZip(source)) return depuisZip(source, source, options, async () => undefined)
  const compte = new Compte()
  const flux = createReadStream(source, { highWaterMark: TAMPON })
  return {
    fichier: source,
    nom: basename(source),
    octets: compte.suivre(flux),
    total: infos.size,
    get lus() {
      return compte.lus
    },
    sha256: () => compte.digest(),
    fermer: async () => {
      flux.destroy()
    },
  }
}

async function estZip(chemin: string): Promise<boolean> {
  const fichier = await open(chemin)
  try {
    const { buffer, bytesRead } = await fichier.read(Buffer.alloc(4), 0, 4, 0)
    return bytesRead === 4 && commenceParPk(buffer)
  } finally {
    await fichier.close()
  }
}

const commenceParPk = (octets: Uint8Array): boolean =>
  octets[0] === 0x50 && octets[1] === 0x4b && (octets[2] === 3 || octets[2] === 5) && (octets[3] ?? 0) === octets[2] + 1

async function depuisFlux(source: string, flux: Flux, options: OptionsSource): Promise<SourceRegistre> {
  const iterateur = flux.octets[Symbol.asyncIterator]()
  const tete = await lireTete(iterateur)
  if (tete.length === 0) throw new ErreurRefus('registre.vide')
  const octets = reprendre(tete, iterateur)
  if (commenceParPk(tete)) return depuisTampon(source, octets, options)
  const compte = new Compte()
  return {
    fichier: source,
    nom: flux.nom,
    octets: compte.suivre(octets),
    total: flux.total,
    get lus() {
      return compte.lus
    },
    sha256: () => compte.digest(),
    fermer: async () => {
      await iterateur.return?.()
    },
  }
}

async function depuisTampon(
  source: string,
  octets: AsyncIterable<Uint8Array>,
  options: OptionsSource,
): Promise<SourceRegistre> {
  const dossier = await mkdtemp(join(tmpdir(), 'parchemin-'))
  const oublier = () => rm(dossier, { recursive: true, force: true })
  try {
    const chemin = join(dossier, 'registre.zip')
    await pipeline(octets, createWriteStream(chemin, { mode: 0o600 }))
    return await depuisZip(source, chemin, options, oublier)
  } catch (erreur) {
    await oublier()
    throw erreur
  }
}

async function depuisZip(
  source: string,
  chemin: string,
  options: OptionsSource,
  oublier: () => Promise<void>,
): Promise<SourceRegistre> {
  const archive = await openZip(chemin, options)
  const xml = archive.entrees.filter((entree) => /\.xml$/i.test(entree.nom))
  const [entree] = xml
  if (entree === undefined || xml.length > 1) {
    archive.fermer()
    throw new ErreurRefus('registre.zip-contenu', { entrees: archive.entrees.length, xml: xml.length })
  }
  const sha256 = (await sha256Fichier(chemin)) ?? Buffer.alloc(0)
  return {
    fichier: source,
    nom: entree.nom,
    octets: entree.lire(),
    total: (await stat(chemin)).size,
    get lus() {
      return archive.lus
    },
    sha256: () => sha256,
    fermer: () => fermerZip(archive, oublier),
  }
}

async function fermerZip(archive: ArchiveZip, oublier: () => Promise<void>): Promise<void> {
  archive.fermer()
  await oublier()
}

async function lireTete(iterateur: AsyncIterator<Uint8Array>): Promise<Buffer> {
  let tete = Buffer.alloc(0)
  while (tete.length < 4) {
    const suite = await iterateur.next()
    if (suite.done === true) break
    tete = Buffer.concat([tete, suite.value])
  }
  return tete
}

async function* reprendre(tete: Uint8Array, iterateur: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield tete
  yield* { [Symbol.asyncIterator]: () => iterateur }
}

/** Counts and hashes what passes. */
class Compte {
  lus = 0
  readonly #somme = createHash('sha256')

  async *suivre(octets: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const morceau of octets) {
      this.lus += morceau.length
      this.#somme.update(morceau)
      yield morceau
    }
  }

  digest(): Buffer {
    return this.#somme.copy().digest()
  }
}
