import { spawn } from 'node:child_process'
import {
  chmod,
  chown,
  cp,
  lstat,
  mkdir,
  readdir,
  readFile,
  rm,
  stat,
  unlink,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { dossierEssai } from '../essai.ts'
import { openStore } from '../ouvrir.ts'
import { binairesEmbarques, preparerBinaires } from './binaires.ts'
import { compteServeur, estAccessible, estRoot } from './compte.ts'
import { startMoteur } from './demarrer.ts'
import { lirePostmaster } from './postmaster.ts'
import { estActif, estVivant, lireIdentiteDe } from './processus.ts'
import { arreterRestes, lancerEcrivain, serveursSur } from './processus-essai.ts'
import { avecVerrou } from './verrou.ts'

const ESSAI = { essai: { pilote: process.pid } }

let dossier: string
let grappe: string

beforeEach(async () => {
  dossier = await dossierEssai()
  grappe = join(dossier, 'postgres')
})
afterEach(async () => {
  await arreterRestes(grappe)
  await rm(dossier, { recursive: true, force: true })
})

async function demanderServeur(url: string): Promise<Record<string, unknown>> {
  const client = new pg.Client(url)
  await client.connect()
  const { rows } =
    await client.query(`select current_setting('listen_addresses') as ecoute, current_setting('fsync') as fsync,
    inet_server_addr() as adresse, (select rolsuper from pg_roles where rolname = current_user) as superutilisateur`)
  await client.end()
  return rows[0]
}

describe('un serveur embarqué', () => {
  test('n’écoute que sur une prise privée, avec un propriétaire sans privilège, et s’arrête en entier', async () => {
    const moteur = await startMoteur(dossier)
    expect(await demanderServeur(moteur.url)).toEqual({
      ecoute: '',
      fsync: 'on',
      adresse: null,
      superutilisateur: false,
    })
    const postmaster = await lirePostmaster(grappe)
    const prise = await stat(postmaster?.socket ?? '')
    expect(prise.mode & 0o777).toBe(0o700)
    expect(`${postmaster?.socket}/.s.PGSQL.5432`.length).toBeLessThan(100)
    expect(estVivant(postmaster?.pid ?? 0)).toBe(true)
    await moteur.arreter()
    await moteur.arreter()
    expect(estVivant(postmaster?.pid ?? 0)).toBe(false)
    await expect(stat(postmaster?.socket ?? '')).rejects.toMatchObject({ code: 'ENOENT' })
    expect(await readdir(join(dossier, 'processus'))).toEqual([])
    expect(await readFile(join(dossier, 'postgres.log'), 'utf8')).toContain('database system is shut down')
  })

  test('un dossier au chemin très long convient aussi', async () => {
    const long = join(dossier, 'é'.repeat(60), 'espace et "guillemets"', 'x'.repeat(120))
    const moteur = await startMoteur(long, ESSAI)
    expect(await demanderServeur(moteur.url)).toMatchObject({ ecoute: '' })
    await moteur.arreter()
  })

  test('deux usages dans un même processus partagent le serveur', async () => {
    const [un, deux] = await Promise.all([startMoteur(dossier, ESSAI), startMoteur(dossier, ESSAI)])
    const pid = (await lirePostmaster(grappe))?.pid ?? 0
    await un.arreter()
    expect(estVivant(pid)).toBe(true)
    expect(await demanderServeur(deux.url)).toMatchObject({ ecoute: '' })
    await deux.arreter()
    expect(estVivant(pid)).toBe(false)
  })
})

describe('ce que laissent les processus morts', () => {
  test('un numéro de processus redonné à un autre ne passe ni pour un usager ni pour le serveur', async () => {
    const moteur = await startMoteur(dossier, ESSAI)
    await moteur.arreter()
    const autre = spawn('sleep', ['60'])
    const pid = autre.pid ?? 0
    await writeFile(join(dossier, 'processus', `${pid}-ancien`), JSON.stringify({ ...lireIdentiteDe(pid), debut: '1' }))
    await writeFile(join(grappe, 'postmaster.pid'), `${pid}\n${grappe}\n1\n5432\n/nulle/part\n\n\nready   \n`)
    const reprise = await startMoteur(dossier, ESSAI)
    expect(await demanderServeur(reprise.url)).toMatchObject({ ecoute: '' })
    expect(estVivant(pid)).toBe(true)
    await reprise.arreter()
    expect(await serveursSur(grappe)).toEqual([])
    autre.kill()
  })

  test('le serveur d’un autre dossier n’est jamais pris pour un orphelin', async () => {
    const voisin = await startMoteur(join(dossier, 'voisin'), ESSAI)
    const pid = (await lirePostmaster(join(dossier, 'voisin', 'postgres')))?.pid ?? 0
    const moteur = await startMoteur(dossier, ESSAI)
    await moteur.arreter()
    await writeFile(join(grappe, 'postmaster.pid'), `${pid}\n${grappe}\n1\n5432\n/nulle/part\n\n\nready   \n`)
    await (await startMoteur(dossier, ESSAI)).arreter()
    expect(await demanderServeur(voisin.url)).toMatchObject({ ecoute: '' })
    await voisin.arreter()
  })

  test('une création de grappe coupée en route est recommencée', async () => {
    await mkdir(join(dossier, 'postgres.creation-1', 'base'), { recursive: true })
    await (await startMoteur(dossier, ESSAI)).arreter()
    expect((await readdir(dossier)).sort()).toEqual(['postgres', 'postgres.log', 'processus', 'verrou'])
  })

  test('un usager d’une autre machine compte tant que son fichier est rafraîchi', async () => {
    const fichier = join(dossier, 'ailleurs')
    await writeFile(fichier, JSON.stringify({ pid: process.pid, debut: '1', lieu: 'autre machine' }))
    expect(await estActif(fichier)).toBe(true)
    const ancien = new Date(Date.now() - 60_000)
    await utimes(fichier, ancien, ancien)
    expect(await estActif(fichier)).toBe(false)
  })

  test('le verrou d’un mort est repris par un seul à la fois', async () => {
    const verrou = join(dossier, 'verrou')
    await mkdir(verrou)
    await writeFile(join(verrou, '7'), JSON.stringify({ ...lireIdentiteDe(), debut: '1' }))
    let dedans = 0
    const passages = await Promise.all(
      Array.from({ length: 20 }, () =>
        avecVerrou(verrou, async () => {
          const vus = ++dedans
          await new Promise((resolve) => setTimeout(resolve, 2))
          dedans--
          return vus
        }),
      ),
    )
    expect(passages).toEqual(Array.from({ length: 20 }, () => 1))
  })

  test('une grappe d’une autre version de PostgreSQL est refusée sans y toucher', async () => {
    await (await startMoteur(dossier, ESSAI)).arreter()
    await writeFile(join(grappe, 'PG_VERSION'), '12\n')
    await expect(startMoteur(dossier, ESSAI)).rejects.toMatchObject({
      refus: { code: 'moteur.version-grappe', donnees: { version: 12 } },
    })
    expect(await readdir(join(dossier, 'processus'))).toEqual([])
  })
})

const embarques = await binairesEmbarques()
if (!embarques) console.log('no embedded PostgreSQL for this platform: its preparation is not tested')

describe.skipIf(!embarques)('scripts d’installation bloqués', () => {
  /** The package as npm leaves it when it runs no script: without the links of its libraries. */
  async function paquetSansLiens(): Promise<string> {
    const racine = join(dossier, 'paquet', 'native')
    await cp(dirname(embarques?.racine ?? ''), dirname(racine), { recursive: true, verbatimSymlinks: true })
    const lib = join(racine, 'lib')
    for (const nom of await readdir(lib))
      if ((await lstat(join(lib, nom))).isSymbolicLink()) await unlink(join(lib, nom))
    return racine
  }

  test('les liens des bibliothèques sont refaits sur place', async () => {
    const racine = await paquetSansLiens()
    const binaires = { dossier: join(racine, 'bin'), version: embarques?.version ?? 0, racine }
    const moteur = await startMoteur(join(dossier, 'd'), { ...ESSAI, binaires })
    expect(await demanderServeur(moteur.url)).toMatchObject({ ecoute: '' })
    await moteur.arreter()
    expect((await lstat(join(racine, 'lib', 'libicuuc.so.60'))).isSymbolicLink()).toBe(true)
  })

  test('ou dans une copie, faite une fois', async () => {
    const racine = await paquetSansLiens()
    const binaires = { dossier: join(racine, 'bin'), version: embarques?.version ?? 0, racine }
    const copie = await preparerBinaires(binaires, join(dossier, 'copie'), true)
    expect(copie).toMatchObject({ copie: true })
    expect((await stat(join(copie.dossier, 'postgres'))).mode & 0o111).toBe(0o111)
    const moteur = await startMoteur(join(dossier, 'd'), { ...ESSAI, binaires: copie })
    expect(await demanderServeur(moteur.url)).toMatchObject({ ecoute: '' })
    await moteur.arreter()
    expect(await preparerBinaires(binaires, join(dossier, 'copie'), true)).toEqual(copie)
    await expect(lstat(join(racine, 'lib', 'libicuuc.so.60'))).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

if (!estRoot()) console.log('not root: what concerns root and changes of account is not tested')

describe.skipIf(!estRoot())('en root', () => {
  const NOBODY = { uid: 65534, gid: 65534 }
  const ici = dirname(fileURLToPath(import.meta.url))

  test('un dossier fermé au compte du serveur : la grappe et le moteur vont ailleurs, et c’est dit', async () => {
    await chmod(dossier, 0o700)
    const copie = join(dossier, 'paquet')
    await cp(dirname(embarques?.racine ?? ''), copie, { recursive: true, verbatimSymlinks: true })
    const racine = join(copie, 'native')
    const binaires = { dossier: join(racine, 'bin'), version: embarques?.version ?? 0, racine }
    const messages: string[] = []
    const options = { ...ESSAI, binaires, signaler: (message: { code: string }) => messages.push(message.code) }
    const moteur = await startMoteur(dossier, options)
    expect(await demanderServeur(moteur.url)).toMatchObject({ ecoute: '' })
    await moteur.arreter()
    expect(messages).toEqual(['moteur.grappe-deplacee', 'moteur.moteur-copie'])
    const ailleurs = await readFile(join(dossier, 'postgres.emplacement'), 'utf8')
    expect(ailleurs).toMatch(/^\/var\/lib\/parchemin\/[0-9a-f]{12}-[0-9a-f]{8}$/)
    const reprise = await startMoteur(dossier, options)
    expect((await readdir(ailleurs)).sort()).toEqual(['moteur', 'postgres', 'processus', 'verrou'])
    await reprise.arreter()
    await rm(ailleurs, { recursive: true })
  })

  test('un compte ordinaire ouvre son dossier ; root peut le rouvrir sans en changer le propriétaire', async (contexte) => {
    if (!(await estAccessible(ici, NOBODY))) contexte.skip('the sources are not readable by an ordinary account')
    await chown(dossier, NOBODY.uid, NOBODY.gid)
    const ordinaire = lancerEcrivain(dossier, 'tenir', NOBODY)
    await ordinaire.attendre((l) => l.pret !== undefined)
    const [pid] = await serveursSur(grappe)
    expect((await stat(`/proc/${pid}`)).uid).toBe(NOBODY.uid)
    await ordinaire.fermer()
    expect(await serveursSur(grappe)).toEqual([])
    const base = await openStore({ dossier })
    const [repris] = await serveursSur(grappe)
    expect((await stat(`/proc/${repris}`)).uid).toBe(NOBODY.uid)
    await base.fermer()
    expect((await stat(grappe)).uid).toBe(NOBODY.uid)
  })

  test('un compte ordinaire est refusé clairement sur un dossier de root', async (contexte) => {
    if (!(await estAccessible(ici, NOBODY))) contexte.skip('the sources are not readable by an ordinary account')
    const base = await openStore({ dossier })
    expect((await stat(grappe)).uid).toBe((await compteServeur()).uid)
    const ordinaire = lancerEcrivain(dossier, 'tenir', NOBODY)
    await ordinaire.attendre((l) => l.refus === 'moteur.autre-compte')
    await ordinaire.fermer()
    expect(await serveursSur(grappe)).toHaveLength(1)
    await base.fermer()
  })
})
