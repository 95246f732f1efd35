import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { chown, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as attendre } from 'node:timers/promises'
import { promisify } from 'node:util'
import { ErreurStockage, messageErreur } from '../erreur.ts'
import type { Binaires } from './binaires.ts'
import { estRoot } from './compte.ts'
import { creerDossierSocket, type Emplacement, lireSiPresent } from './emplacement.ts'
import { lirePostmaster } from './postmaster.ts'

const DEMARRAGE_MS = 300_000
const executer = promisify(execFile)

const REGLAGES = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  shared_buffers: '128MB',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  maintenance_work_mem: '128MB',
  work_mem: '16MB',
  max_connections: '60',
  // No replica ever reads this WAL: minimal lets a COPY into a table made in its own transaction skip it.
  wal_level: 'minimal',
  max_wal_senders: '0',
  jit: 'off',
}
/** For tests only: nothing survives a power cut. */
const REGLAGES_ESSAI = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', shared_buffers: '64MB' }

const LOCALES = [
  ['--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=fr-FR'],
  ['--locale=C', '--locale-provider=icu', '--icu-locale=fr-FR'],
  ['--locale=C'],
]

/** Environment of PostgreSQL's programs: nothing of the caller's (PGDATA, LANG…) may change what they do. */
const environnement = { PATH: process.env.PATH ?? '', LC_ALL: 'C' }

const identite = (lieu: Emplacement) => (estRoot() ? { uid: lieu.compte.uid, gid: lieu.compte.gid } : {})

/** Major version of the cluster, undefined when it is not created yet. */
export async function versionGrappe(lieu: Emplacement): Promise<number | undefined> {
  const texte = await lireSiPresent(join(lieu.grappe, 'PG_VERSION'))
  return texte === undefined ? undefined : Number(texte)
}

/**
 * Creates the cluster (UTF-8, French ICU collation when the distribution has ICU) beside its place, then moves it there:
 * a creation cut short leaves no half cluster. Throws `moteur.creation` with the message of initdb.
 */
export async function creerGrappe(lieu: Emplacement, binaires: Binaires, essai: boolean): Promise<void> {
  const parent = dirname(lieu.grappe)
  for (const nom of await readdir(parent)) {
    if (nom.startsWith('postgres.creation-')) await rm(join(parent, nom), { recursive: true, force: true })
  }
  const provisoire = `${lieu.grappe}.creation-${process.pid}`
  let cause: unknown
  for (const locale of LOCALES) {
    try {
      await lancerInitdb(lieu, binaires, [`--pgdata=${provisoire}`, ...locale, ...(essai ? ['--no-sync'] : [])])
      await rename(provisoire, lieu.grappe)
      return
    } catch (erreur) {
      cause = erreur
      await rm(provisoire, { recursive: true, force: true })
    }
  }
  throw new ErreurStockage('moteur.creation', { detail: messageErreur(cause).slice(-500) }, cause)
}

async function lancerInitdb(lieu: Emplacement, binaires: Binaires, options: string[]): Promise<void> {
  const dossier = options[0]?.slice('--pgdata='.length) ?? ''
  await mkdir(dossier, { recursive: true, mode: 0o700 })
  if (estRoot()) await chown(dossier, lieu.compte.uid, lieu.compte.gid)
  const communs = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--no-instructions']
  await executer(join(binaires.dossier, 'initdb'), [...options, ...communs], {
    cwd: '/',
    env: environnement,
    ...identite(lieu),
  })
}

/**
 * Starts the server, detached from this process, and waits until it accepts connections (a recovery after a crash
 * included). Throws `moteur.demarrage` with the end of its log.
 */
export async function lancerServeur(lieu: Emplacement, binaires: Binaires, essai: boolean): Promise<ChildProcess> {
  await creerDossierSocket(lieu)
  await rename(lieu.journal, `${lieu.journal}.1`).catch(() => {})
  const journal = await open(lieu.journal, 'a', 0o600)
  const reglages = { ...REGLAGES, ...(essai ? REGLAGES_ESSAI : {}), unix_socket_directories: lieu.socket }
  const options = Object.entries(reglages).flatMap(([nom, valeur]) => ['-c', `${nom}=${valeur}`])
  const enfant = spawn(join(binaires.dossier, 'postgres'), ['-D', lieu.grappe, ...options], {
    cwd: '/',
    env: environnement,
    detached: true,
    stdio: ['ignore', journal.fd, journal.fd],
    ...identite(lieu),
  })
  let echec: string | undefined
  enfant.once('error', (erreur) => {
    echec = erreur.message
  })
  enfant.unref()
  await journal.close()
  for (const limite = Date.now() + DEMARRAGE_MS; Date.now() < limite; await attendre(10)) {
    if (echec !== undefined || enfant.exitCode !== null || enfant.signalCode !== null) break
    const postmaster = await lirePostmaster(lieu.grappe)
    if (postmaster?.pid === enfant.pid && postmaster?.pret) return enfant
  }
  const detail = echec ?? (await readFile(lieu.journal, 'utf8').catch(() => '')).slice(-500)
  throw new ErreurStockage('moteur.demarrage', { detail, journal: lieu.journal })
}
