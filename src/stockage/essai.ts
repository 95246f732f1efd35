import { spawn } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { chmod, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Base, openBase } from './base.ts'
import { avecClient } from './connexion.ts'
import { codeErreur } from './erreur.ts'
import { lireMigrations, migrer } from './migrer.ts'
import { startMoteur } from './moteur/demarrer.ts'
import { arreterServeur, estServeurDe, lirePostmaster } from './moteur/postmaster.ts'
import { estVivant } from './moteur/processus.ts'

const PREFIXE = 'parchemin-essai-'
const RESTE = /^parchemin-(?:essai|test)-(\d+)/
const VERROU_MODELE = 7_201_835_443

/** What runs the tests: the parent when this process is one of its workers, else this process. */
const pilote = process.connected ? process.ppid : process.pid

/** Addresses on the test server: of its superuser, and of the owner role of the databases. */
interface ServeurEssai {
  administrateur(base: string): string
  proprietaire(base: string): string
  readonly roleProprietaire: string
}

let serveur: Promise<ServeurEssai> | undefined

/**
 * A fresh migrated database, copied from a template made once. All the workers of one run share one server, which is
 * stopped and erased when the run ends, however it ends; DATABASE_URL_ESSAI names another server to use instead
 * (its role must be a superuser). `fermer()` drops the database.
 */
export async function baseEssai(): Promise<Base> {
  serveur ??= ouvrirServeur()
  const adresses = await serveur
  const modele = await assurerModele(adresses)
  const nom = `essai_${process.pid}_${randomUUID().slice(0, 8)}`
  const administrer = (ordre: string) => avecClient(adresses.administrateur('postgres'), (c) => c.query(ordre))
  await administrer(`create database ${nom} template ${modele} owner ${adresses.roleProprietaire}`)
  const base = await openBase(adresses.proprietaire(nom))
  const fermer = async () => {
    await base.fermer()
    await administrer(`drop database ${nom} with (force)`)
  }
  return { ...base, fermer }
}

/** A new empty folder that the account of the server may enter (mkdtemp makes folders closed to everybody else). */
export async function dossierEssai(): Promise<string> {
  await nettoyerRestes()
  const dossier = await mkdtemp(join(tmpdir(), `parchemin-test-${pilote}-`))
  await chmod(dossier, 0o711)
  return dossier
}

async function ouvrirServeur(): Promise<ServeurEssai> {
  const donnee = process.env.DATABASE_URL_ESSAI
  if (donnee) {
    // Not URL: it refuses the empty host of an address by Unix socket.
    const adresse = (base: string) => donnee.replace(/^(postgres(?:ql)?:\/\/[^/]*)\/[^?]*/, `$1/${base}`)
    return { administrateur: adresse, proprietaire: adresse, roleProprietaire: 'default' }
  }
  await nettoyerRestes()
  const dossier = join(tmpdir(), `${PREFIXE}${pilote}`)
  const moteur = await startMoteur(dossier, { essai: { pilote } })
  await surveillerPilote(dossier)
  return {
    administrateur: (base) => moteur.adresse('postgres', base),
    proprietaire: (base) => moteur.adresse('parchemin', base),
    roleProprietaire: 'parchemin',
  }
}

const VEILLE = `while kill -0 "$1" 2>/dev/null; do sleep 0.5; done
fichier="$2/postgres/postmaster.pid"
if [ -f "$fichier" ]; then
  pid=$(sed -n 1p "$fichier"); socket=$(sed -n 5p "$fichier")
  kill -INT "$pid" 2>/dev/null
  n=0; while kill -0 "$pid" 2>/dev/null && [ $n -lt 40 ]; do sleep 0.25; n=$((n+1)); done
  case "$socket" in */parchemin-*) rm -rf "$socket";; esac
fi
rm -rf "$2"`

/**
 * One detached shell per run waits for its end, then stops the server and erases its folder: workers are often ended
 * without notice, and so is the run itself.
 */
async function surveillerPilote(dossier: string): Promise<void> {
  try {
    await mkdir(join(dossier, 'veille'))
  } catch (erreur) {
    if (codeErreur(erreur) === 'EEXIST') return
    throw erreur
  }
  spawn('sh', ['-c', VEILLE, 'sh', String(pilote), dossier], { detached: true, stdio: 'ignore', cwd: '/' }).unref()
}

/** Stops and erases what earlier runs left when they, or their watch, were killed. */
async function nettoyerRestes(): Promise<void> {
  for (const nom of await readdir(tmpdir())) {
    const pid = Number(RESTE.exec(nom)?.[1])
    if (!Number.isInteger(pid) || pid === pilote || estVivant(pid)) continue
    const dossier = join(tmpdir(), nom)
    if ((await stat(dossier).catch(() => undefined))?.uid !== process.getuid?.()) continue
    const contenu = await readdir(dossier).catch(() => [])
    for (const grappe of [dossier, ...contenu.map((c) => join(dossier, c))].map((d) => join(d, 'postgres'))) {
      const postmaster = await lirePostmaster(grappe).catch(() => undefined)
      if (!postmaster || !(await estServeurDe(postmaster.pid, grappe))) continue
      await arreterServeur(postmaster.pid)
      await rm(postmaster.socket, { recursive: true, force: true })
    }
    await rm(dossier, { recursive: true, force: true })
  }
}

/** Name of the migrated template database of the current migrations, made by the first that asks. */
async function assurerModele(adresses: ServeurEssai): Promise<string> {
  const empreinte = createHash('sha256')
  for (const migration of await lireMigrations()) empreinte.update(migration.sha256)
  const nom = `modele_${empreinte.digest('hex').slice(0, 12)}`
  await avecClient(adresses.administrateur('postgres'), async (client) => {
    await client.query('select pg_advisory_lock($1)', [VERROU_MODELE])
    const { rowCount } = await client.query('select from pg_database where datname = $1', [nom])
    if (rowCount === 1) return
    const chantier = `${nom}_en_cours`
    await client.query(`drop database if exists ${chantier} with (force)`)
    await client.query(`create database ${chantier} owner ${adresses.roleProprietaire}`)
    const base = await openBase(adresses.proprietaire(chantier), { role: 'proprietaire', connexions: 1 })
    await migrer(base).finally(() => base.fermer())
    await client.query(`alter database ${chantier} rename to ${nom}`)
  })
  return nom
}
