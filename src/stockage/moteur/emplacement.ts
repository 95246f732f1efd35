import { createHash, randomUUID } from 'node:crypto'
import { chmod, chown, link, lstat, mkdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { codeErreur, ErreurStockage } from '../erreur.ts'
import { type Compte, compteServeur, estAccessible, estRoot } from './compte.ts'

/** Where everything of one data folder lives, and the account that runs its server. */
export interface Emplacement {
  readonly dossier: string
  /** The cluster (PGDATA). */
  readonly grappe: string
  readonly processus: string
  readonly verrou: string
  /** Output of the server. */
  readonly journal: string
  /** Private directory of the Unix socket. */
  readonly socket: string
  /** Folder that receives a copy of the engine when it cannot run where npm put it. */
  readonly moteur: string
  readonly compte: Compte
  /** True when the cluster is outside the data folder, which the account of the server cannot enter. */
  readonly deplace: boolean
}

const RACINE_DEPLACEE = '/var/lib/parchemin'
const LONGUEUR_SOCKET = 80

const empreinte = (texte: string): string => createHash('sha256').update(texte).digest('hex').slice(0, 12)

/**
 * Finds (or chooses, the first time) the place of the cluster of a data folder. As root, when the account of the
 * server cannot enter the folder, the cluster goes under /var/lib/parchemin and a pointer file is left in the folder.
 * Throws `moteur.autre-compte` when the cluster belongs to another ordinary account.
 */
export async function situer(dossier: string): Promise<Emplacement> {
  try {
    await mkdir(dossier, { recursive: true, mode: estRoot() ? 0o711 : 0o700 })
    const reel = await realpath(dossier)
    const base = await choisirBase(reel)
    const grappe = join(base, 'postgres')
    return {
      dossier: reel,
      grappe,
      processus: join(base, 'processus'),
      verrou: join(base, 'verrou'),
      journal: join(reel, 'postgres.log'),
      socket: dossierSocket(base),
      moteur: join(base, 'moteur'),
      compte: await compteGrappe(grappe),
      deplace: base !== reel,
    }
  } catch (erreur) {
    if (codeErreur(erreur) === 'EACCES') throw new ErreurStockage('moteur.autre-compte', { dossier }, erreur)
    throw erreur
  }
}

async function choisirBase(reel: string): Promise<string> {
  const pointeur = join(reel, 'postgres.emplacement')
  const connu = await lireSiPresent(pointeur)
  if (connu !== undefined) return connu
  const present = await existe(join(reel, 'postgres'))
  if (present || !estRoot() || (await estAccessible(reel, await compteServeur()))) return reel
  const base = join(RACINE_DEPLACEE, `${empreinte(reel)}-${randomUUID().slice(0, 8)}`)
  const provisoire = `${pointeur}.${process.pid}`
  await writeFile(provisoire, base)
  try {
    await link(provisoire, pointeur)
    await mkdir(base, { recursive: true, mode: 0o711 })
    return base
  } catch (erreur) {
    if (codeErreur(erreur) !== 'EEXIST') throw erreur
    return await readFile(pointeur, 'utf8')
  } finally {
    await rm(provisoire, { force: true })
  }
}

/** Account that owns the cluster when it exists (PostgreSQL demands that its server be run by it). */
async function compteGrappe(grappe: string): Promise<Compte> {
  const choisi = await compteServeur()
  if (!(await existe(grappe))) return choisi
  const { uid, gid } = await stat(grappe)
  if (uid === choisi.uid) return choisi
  if (!estRoot() || uid === 0) throw new ErreurStockage('moteur.autre-compte', { dossier: dirname(grappe), uid })
  return { uid, gid }
}

/** A path short enough for a Unix socket (about 100 bytes) whatever the length of the data folder's. */
function dossierSocket(base: string): string {
  const racine = tmpdir().length > LONGUEUR_SOCKET ? '/tmp' : tmpdir()
  return join(racine, `parchemin-${empreinte(base)}`)
}

/**
 * Makes the directory of the socket, entered by the account of the server alone.
 * Throws `moteur.socket-suspect` when somebody else has put something of that name there.
 */
export async function creerDossierSocket(lieu: Emplacement): Promise<void> {
  const { socket, compte } = lieu
  try {
    await mkdir(socket, { mode: 0o700 })
    await chown(socket, compte.uid, compte.gid)
  } catch (erreur) {
    if (codeErreur(erreur) !== 'EEXIST') throw erreur
  }
  const infos = await lstat(socket)
  if (!infos.isDirectory() || (infos.uid !== compte.uid && infos.uid !== process.getuid?.())) {
    throw new ErreurStockage('moteur.socket-suspect', { chemin: socket })
  }
  if (infos.uid !== compte.uid) await chown(socket, compte.uid, compte.gid)
  await chmod(socket, 0o700)
}

/** True when something exists at `chemin`. */
const existe = (chemin: string): Promise<boolean> =>
  lstat(chemin).then(
    () => true,
    () => false,
  )

/** Content of a text file, undefined when it does not exist. */
export async function lireSiPresent(fichier: string): Promise<string | undefined> {
  try {
    return await readFile(fichier, 'utf8')
  } catch (erreur) {
    if (codeErreur(erreur) === 'ENOENT') return undefined
    throw erreur
  }
}
