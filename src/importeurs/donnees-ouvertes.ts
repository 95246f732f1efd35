import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { estJour } from '#socle/date-civile.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import { capterRefus, ErreurRefus } from './erreur-refus.ts'

export interface RessourceExport {
  readonly titre: string
  readonly url: string
  /** Bytes and sha-1 announced; null when the listing is silent. */
  readonly taille: number | null
  readonly sha1: string | null
}

export interface PaireExport {
  readonly date: string
  readonly rncp: RessourceExport
  readonly rs: RessourceExport
  /** Later days on which only one of the two files is there, latest first: left aside. */
  readonly incompletes: readonly string[]
}

export interface OptionsReseau {
  readonly signal?: AbortSignal
  /** Bytes received of the total announced. */
  readonly surOctets?: (recus: number, total: number | null) => void
}

const Ressource = z.object({
  title: z.string(),
  url: z.string(),
  filesize: z.number().nullish(),
  checksum: z.object({ type: z.string(), value: z.string() }).nullish(),
})
const Liste = z.union([
  z.object({ resources: z.array(z.unknown()) }).transform(({ resources }) => resources),
  z.object({ data: z.array(z.unknown()) }).transform(({ data }) => data),
])
const TITRE = /^export-fiches-(rncp|rs)-v4-[01]-(\d{4}-\d{2}-\d{2})\.zip$/i

/**
 * The latest day for which the listing has both the RNCP and the RS archives of flux 4. Refusals:
 * `registre.telechargement`, `registre.liste-illisible`, `registre.paire-absente` (no archive at all),
 * `registre.paire-incomplete` (never two on the same day).
 */
export async function findPaire(adresse: string, options: OptionsReseau = {}): Promise<Resultat<PaireExport>> {
  const resultat = await capterRefus(async () => choisirPaire(await lireListe(adresse, options)))
  return resultat.ok ? resultat : refuser(resultat.refus.code, { adresse, ...resultat.refus.donnees })
}

async function lireListe(adresse: string, options: OptionsReseau): Promise<readonly unknown[]> {
  const reponse = await demander(adresse, options)
  const corps = await reponse.json().catch(() => null)
  const lue = Liste.safeParse(corps)
  if (!lue.success) throw new ErreurRefus('registre.liste-illisible')
  return lue.data
}

function choisirPaire(ressources: readonly unknown[]): Resultat<PaireExport> {
  const parJour = new Map<string, { rncp?: RessourceExport; rs?: RessourceExport }>()
  for (const brute of ressources) {
    const lue = Ressource.safeParse(brute)
    if (!lue.success) continue
    const [, moitie, date] = TITRE.exec(lue.data.title.trim()) ?? []
    if (moitie === undefined || date === undefined || !estJour(date)) continue
    const jour = parJour.get(date) ?? {}
    jour[moitie.toLowerCase() === 'rs' ? 'rs' : 'rncp'] = enRessource(lue.data)
    parJour.set(date, jour)
  }
  const incompletes: string[] = []
  for (const [date, { rncp, rs }] of [...parJour].sort(([a], [b]) => (a < b ? 1 : -1))) {
    if (rncp !== undefined && rs !== undefined) return reussir({ date, rncp, rs, incompletes })
    incompletes.push(date)
  }
  const [date] = incompletes
  return date === undefined ? refuser('registre.paire-absente') : refuser('registre.paire-incomplete', { date })
}

function enRessource({ title, url, filesize, checksum }: z.infer<typeof Ressource>): RessourceExport {
  const sha1 = checksum?.type.toLowerCase() === 'sha1' ? checksum.value.toLowerCase() : null
  return { titre: title.trim(), url, taille: filesize ?? null, sha1 }
}

/**
 * Downloads an archive into a folder and checks what the listing announces of it; gives its path. An archive already
 * there with the right sha-1 is not fetched again; a failed one leaves nothing behind. Refusals:
 * `registre.telechargement`, `registre.taille-differente`, `registre.somme-differente`.
 */
export async function downloadRessource(
  ressource: RessourceExport,
  dossier: string,
  options: OptionsReseau = {},
): Promise<Resultat<string>> {
  // The title comes from elsewhere: only its last part may name a file.
  const chemin = join(dossier, basename(ressource.titre))
  const resultat = await capterRefus(async () => {
    if (await estDejaLa(chemin, ressource)) return reussir(chemin)
    await mkdir(dossier, { recursive: true })
    const partiel = `${chemin}.partiel`
    try {
      await recevoir(ressource, partiel, options)
      await rename(partiel, chemin)
    } finally {
      await rm(partiel, { force: true })
    }
    return reussir(chemin)
  })
  return resultat.ok ? resultat : refuser(resultat.refus.code, { fichier: ressource.titre, ...resultat.refus.donnees })
}

async function estDejaLa(chemin: string, { sha1 }: RessourceExport): Promise<boolean> {
  if (sha1 === null || (await stat(chemin).catch(() => null)) === null) return false
  const somme = createHash('sha1')
  await pipeline(createReadStream(chemin), somme)
  return somme.digest('hex') === sha1
}

async function recevoir({ url, taille, sha1 }: RessourceExport, chemin: string, options: OptionsReseau): Promise<void> {
  const reponse = await demander(url, options)
  const somme = createHash('sha1')
  let recus = 0
  const suivre = async function* (corps: ReadableStreamDefaultReader<Uint8Array>): AsyncGenerator<Uint8Array> {
    for (let lu = await lireSuite(corps); !lu.done; lu = await lireSuite(corps)) {
      recus += lu.value.length
      if (taille !== null && recus > taille)
        throw new ErreurRefus('registre.taille-differente', { attendue: taille, recue: recus })
      somme.update(lu.value)
      options.surOctets?.(recus, taille)
      yield lu.value
    }
  }
  if (reponse.body === null) throw new ErreurRefus('registre.telechargement', { statut: reponse.status, message: '' })
  await pipeline(suivre(reponse.body.getReader()), createWriteStream(chemin))
  if (taille !== null && recus !== taille) {
    throw new ErreurRefus('registre.taille-differente', { attendue: taille, recue: recus })
  }
  const obtenue = somme.digest('hex')
  if (sha1 !== null && obtenue !== sha1) throw new ErreurRefus('registre.somme-differente', { attendue: sha1, obtenue })
}

const lireSuite = (corps: ReadableStreamDefaultReader<Uint8Array>) => corps.read().catch(refuserReseau)

async function demander(adresse: string, { signal }: OptionsReseau): Promise<Response> {
  const reponse = await fetch(adresse, signal === undefined ? {} : { signal }).catch(refuserReseau)
  if (reponse.ok) return reponse
  throw new ErreurRefus('registre.telechargement', { statut: reponse.status, message: reponse.statusText })
}

function refuserReseau(erreur: unknown): never {
  const cause = erreur instanceof Error && erreur.cause instanceof Error ? ` (${erreur.cause.message})` : ''
  throw new ErreurRefus('registre.telechargement', { statut: null, message: `${String(erreur)}${cause}` })
}
