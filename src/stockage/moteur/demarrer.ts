import type { ChildProcess } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setTimeout as attendre } from 'node:timers/promises'
import type pg from 'pg'
import type { Refus } from '#socle/resultat.ts'
import { avecClient } from '../connexion.ts'
import { codeErreur, ErreurStockage } from '../erreur.ts'
import { assurerRoleApplication } from '../roles.ts'
import { type Binaires, listerBinaires, preparerBinaires } from './binaires.ts'
import { estAccessible, estRoot } from './compte.ts'
import { type Emplacement, situer } from './emplacement.ts'
import { creerGrappe, lancerServeur, versionGrappe } from './grappe.ts'
import { arreterServeur, attendreRestes, estServeurDe, lirePostmaster } from './postmaster.ts'
import { autresInscrits, battre, estAilleurs, inscrire } from './processus.ts'
import { avecVerrou } from './verrou.ts'

/** A use of the embedded server by this process. */
export interface Moteur {
  /** Connection of the owner role to the database `parchemin`. */
  readonly url: string
  /** Address of a database of this server for its superuser or for the owner role. */
  adresse(role: 'parchemin' | 'postgres', baseDeDonnees: string): string
  /** Ends this use; the last process to leave stops the server. */
  arreter(): Promise<void>
}

/** Settings of `startMoteur`. */
export interface OptionsMoteur {
  /** PostgreSQL to use instead of the one found on the machine. */
  readonly binaires?: Binaires
  /** For tests: fast and not durable; the server is in use as long as the process `pilote` lives. */
  readonly essai?: { readonly pilote: number }
  /** Told what a person should know: cluster placed elsewhere, engine copied, server restarted. */
  readonly signaler?: (message: Refus) => void
}

const AILLEURS_MS = 25_000
const RELANCES = 5

interface Serveur {
  readonly socket: string
  readonly enfant?: ChildProcess
}

/**
 * Starts, or joins when another process of this machine already uses it, the PostgreSQL server of a data folder, on a
 * private Unix socket. One server per folder, ever: creation under a lock, users registered, a server whose users are
 * all dead is stopped and started again. If the server dies while this process lives, it is started again.
 * Throws ErreurStockage `moteur.*`.
 */
export async function startMoteur(dossier: string, options: OptionsMoteur = {}): Promise<Moteur> {
  if (process.platform === 'win32') throw new ErreurStockage('moteur.plateforme', { plateforme: process.platform })
  const lieu = await situer(dossier)
  if (lieu.deplace) options.signaler?.({ code: 'moteur.grappe-deplacee', donnees: { chemin: lieu.grappe } })
  return await traduireAcces(dossier, () =>
    avecVerrou(lieu.verrou, async () => {
      const inscription = await inscrire(lieu.processus, options.essai?.pilote ?? process.pid)
      try {
        return await utiliser(lieu, options, inscription)
      } catch (erreur) {
        await rm(inscription, { force: true })
        throw erreur
      }
    }),
  )
}

async function traduireAcces<T>(dossier: string, agir: () => Promise<T>): Promise<T> {
  try {
    return await agir()
  } catch (erreur) {
    if (codeErreur(erreur) === 'EACCES') throw new ErreurStockage('moteur.autre-compte', { dossier }, erreur)
    throw erreur
  }
}

async function utiliser(lieu: Emplacement, options: OptionsMoteur, inscription: string): Promise<Moteur> {
  const serveur = await assurerServeur(lieu, options, inscription)
  const adresse: Moteur['adresse'] = (role, base) =>
    `postgres://${role}@/${base}?host=${encodeURIComponent(serveur.socket)}&port=5432`
  await avecClient(adresse('postgres', 'postgres'), preparerBase)
  const etat = { arrete: false, relances: 0 }
  const arreterBattement = battre(inscription)
  if (serveur.enfant) surveiller(serveur.enfant, lieu, options, { inscription, etat })
  return {
    url: adresse('parchemin', 'parchemin'),
    adresse,
    arreter: async () => {
      if (etat.arrete) return
      etat.arrete = true
      await avecVerrou(lieu.verrou, () => quitter(lieu, inscription))
      arreterBattement()
    },
  }
}

/** Removes the registration and, when nobody else is registered, stops the server. */
async function quitter(lieu: Emplacement, inscription: string): Promise<void> {
  const autres = await autresInscrits(lieu.processus, inscription)
  const postmaster = await lirePostmaster(lieu.grappe)
  if (autres.length === 0 && postmaster && (await estServeurDe(postmaster.pid, lieu.grappe))) {
    await arreterServeur(postmaster.pid)
    if (basename(postmaster.socket).startsWith('parchemin-'))
      await rm(postmaster.socket, { recursive: true, force: true })
  }
  await rm(inscription, { force: true })
}

/** Removes the private directory of a dead server's socket, and nothing else. */
async function retirerSocket(chemin: string): Promise<void> {
  if (basename(chemin).startsWith('parchemin-')) await rm(chemin, { recursive: true, force: true })
}

/** Under the lock: joins the live server, or stops an orphan and starts a new one. */
async function assurerServeur(lieu: Emplacement, options: OptionsMoteur, inscription: string): Promise<Serveur> {
  const autres = await autresIci(lieu, inscription)
  const postmaster = await lirePostmaster(lieu.grappe)
  if (postmaster && (await estServeurDe(postmaster.pid, lieu.grappe))) {
    if (autres > 0 && postmaster.pret) return { socket: postmaster.socket }
    await arreterServeur(postmaster.pid)
  } else if (postmaster) {
    await attendreRestes(lieu.grappe)
    // PostgreSQL would take a number given to another process, or a zombie, for the dead server.
    await rm(join(lieu.grappe, 'postmaster.pid'), { force: true })
    await retirerSocket(postmaster.socket)
    await retirerSocket(lieu.socket)
  }
  const binaires = await choisirBinaires(lieu, options)
  if ((await versionGrappe(lieu)) === undefined) await creerGrappe(lieu, binaires, options.essai !== undefined)
  return { socket: lieu.socket, enfant: await lancerServeur(lieu, binaires, options.essai !== undefined) }
}

/** Number of other live users on this machine; waits for those of another machine to leave, or refuses. */
async function autresIci(lieu: Emplacement, inscription: string): Promise<number> {
  for (const limite = Date.now() + AILLEURS_MS; ; await attendre(500)) {
    const autres = await autresInscrits(lieu.processus, inscription)
    if (!autres.some(estAilleurs)) return autres.length
    if (Date.now() > limite) throw new ErreurStockage('moteur.autre-machine', { dossier: lieu.dossier })
  }
}

/** The distribution of the cluster's own major version; for a new cluster, the first one found. */
async function choisirBinaires(lieu: Emplacement, options: OptionsMoteur): Promise<Binaires> {
  const candidats = options.binaires ? [options.binaires] : await listerBinaires()
  const version = await versionGrappe(lieu)
  const choisi = candidats.find((c) => version === undefined || c.version === version)
  if (choisi === undefined) {
    if (version === undefined)
      throw new ErreurStockage('moteur.introuvable', { plateforme: `${process.platform}-${process.arch}` })
    throw new ErreurStockage('moteur.version-grappe', { version, trouvee: candidats[0]?.version ?? null })
  }
  const doitCopier = estRoot() && !(await estAccessible(choisi.dossier, lieu.compte))
  const prets = await preparerBinaires(choisi, lieu.moteur, doitCopier)
  if (prets.copie) options.signaler?.({ code: 'moteur.moteur-copie', donnees: { chemin: prets.dossier } })
  return prets
}

/** Creates, once, the roles and the database of the application. */
async function preparerBase(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query("select from pg_database where datname = 'parchemin'")
  if (rowCount === 1) return
  const role = await client.query("select from pg_roles where rolname = 'parchemin'")
  if (role.rowCount === 0) await client.query('create role parchemin login')
  await assurerRoleApplication(client, 'parchemin')
  await client.query('create database parchemin owner parchemin')
}

/** Starts the server again when it dies while in use. */
function surveiller(
  enfant: ChildProcess,
  lieu: Emplacement,
  options: OptionsMoteur,
  usage: { inscription: string; etat: { arrete: boolean; relances: number } },
): void {
  enfant.once('exit', () => {
    if (usage.etat.arrete || ++usage.etat.relances > RELANCES) return
    const relancer = async () => {
      if (usage.etat.arrete) return
      const serveur = await assurerServeur(lieu, options, usage.inscription)
      options.signaler?.({ code: 'moteur.relance', donnees: { fois: usage.etat.relances } })
      if (serveur.enfant) surveiller(serveur.enfant, lieu, options, usage)
    }
    avecVerrou(lieu.verrou, relancer).catch((erreur: unknown) => {
      const refus = erreur instanceof ErreurStockage ? erreur.refus : { code: 'moteur.relance-impossible', donnees: {} }
      options.signaler?.(refus)
    })
  })
}
