import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type OutgoingHttpHeaders, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import autocannon from 'autocannon'
import pg from 'pg'
import { z } from 'zod'
import { declarer } from '#api/contrat/route.ts'
import { type Montage, monter } from '#api/monter.ts'
import { creerServeur } from '#api/serveur.ts'
import type { Base } from '#stockage/base.ts'
import { openStore } from '#stockage/ouvrir.ts'

/**
 * Requests per second of the bare server, of the bare server sending the same headers as ours, and of ours; best of
 * several short turns taken one after the other, so that what else the machine does weighs on none in particular.
 */
export interface MesureHttp {
  readonly travail: 'trivial' | 'base'
  readonly nu: number
  readonly nuMemesEntetes: number
  readonly notre: number
  /** Ours over bare. */
  readonly ratio: number
  /** Ours over bare with the same headers: the price of what happens before the answer. */
  readonly ratioMemesEntetes: number
}

const TOURS = 8
const CONNEXIONS = 20
const LIGNES = 20
const SQL = `select n as rang, 'RNCP' || (30000 + n) as numero, 'Certification ' || n as intitule, n % 5 + 3 as niveau
  from generate_series(1, ${LIGNES}) n`

const Ligne = z.object({ rang: z.number(), numero: z.string(), intitule: z.string(), niveau: z.number() })
const trivial = declarer({
  nom: 'trivial',
  methode: 'GET',
  chemin: '/mesure/trivial',
  resume: 'Measured',
  droit: 'public',
  reponse: z.object({ bonjour: z.string() }),
  erreurs: [],
})
const lignes = declarer({
  ...trivial,
  nom: 'base',
  chemin: '/mesure/base',
  reponse: z.object({ lignes: z.array(Ligne) }),
})

/** Measures the cost of our server above bare `node:http`, and above bare `node:http` + `pg`, taking turns. */
export async function mesurerHttp(): Promise<readonly MesureHttp[]> {
  const dossier = await mkdtemp(join(tmpdir(), 'parchemin-mesure-'))
  const base = await openStore({ dossier })
  const pool = new pg.Pool({ connectionString: base.url, max: 10 })
  const notre = await notreServeur(base)
  const { date: _date, connection: _connexion, ...entetes } = (await notre.inject('/api/v1/mesure/trivial')).headers
  const nu = await ecouter(createServer(servirNu(pool, {})))
  const nuMemesEntetes = await ecouter(createServer(servirNu(pool, entetes)))
  try {
    const serveurs = { nu, nuMemesEntetes, notre: notre.server }
    return [await comparer('trivial', serveurs), await comparer('base', serveurs)]
  } finally {
    nu.close()
    nuMemesEntetes.close()
    await notre.close()
    await pool.end()
    await base.fermer()
    await rm(dossier, { recursive: true, force: true })
  }
}

function servirNu(pool: pg.Pool, entetes: OutgoingHttpHeaders): RequestListener {
  const envoyer = (reponse: Parameters<RequestListener>[1], valeur: unknown) => {
    const corps = JSON.stringify(valeur)
    const propres = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(corps) }
    reponse.writeHead(200, { ...entetes, ...propres })
    reponse.end(corps)
  }
  return (requete, reponse) => {
    if (requete.url !== '/api/v1/mesure/base') return envoyer(reponse, { bonjour: 'monde' })
    pool.query({ name: 'mesure', text: SQL }).then(
      ({ rows }) => envoyer(reponse, { lignes: rows }),
      () => reponse.writeHead(500).end(),
    )
  }
}

async function notreServeur(base: Base) {
  const groupe = (montage: Montage) => {
    monter(montage, trivial, () => ({ bonjour: 'monde' }))
    monter(montage, lignes, async () => {
      const { rows } = await base.pool.query<z.infer<typeof Ligne>>({ name: 'mesure', text: SQL })
      return { lignes: rows }
    })
  }
  const limite = { max: 1_000_000_000, duree: 60_000 }
  const serveur = await creerServeur(
    { base, mode: 'demonstration', version: '0', aujourdhui: () => '2026-01-01', maintenant: () => new Date() },
    { groupes: [groupe], limites: { tout: limite } },
  )
  await serveur.listen({ host: '127.0.0.1', port: 0 })
  return serveur
}

const ecouter = (serveur: Server): Promise<Server> =>
  new Promise((resolve) => serveur.listen(0, '127.0.0.1', () => resolve(serveur)))

const adresseDe = (serveur: Server): string => {
  const adresse: AddressInfo | string | null = serveur.address()
  if (adresse === null || typeof adresse === 'string') throw new Error('not listening on a port')
  return `http://127.0.0.1:${adresse.port}/api/v1/mesure/`
}

async function comparer(
  travail: MesureHttp['travail'],
  serveurs: Readonly<Record<'nu' | 'nuMemesEntetes' | 'notre', Server>>,
): Promise<MesureHttp> {
  const meilleurs = { nu: 0, nuMemesEntetes: 0, notre: 0 }
  for (let tour = 0; tour < TOURS; tour += 1) {
    for (const nom of ['nu', 'nuMemesEntetes', 'notre'] as const)
      meilleurs[nom] = Math.max(meilleurs[nom], await tirer(adresseDe(serveurs[nom]) + travail))
  }
  const { nu, nuMemesEntetes, notre } = meilleurs
  return { travail, ...meilleurs, ratio: arrondir(notre / nu), ratioMemesEntetes: arrondir(notre / nuMemesEntetes) }
}

/** Requests per second during one second. */
async function tirer(url: string): Promise<number> {
  const vu = await autocannon({ url, connections: CONNEXIONS, duration: 1 })
  if (vu.non2xx > 0 || vu.errors > 0) throw new Error(`${url}: ${vu.non2xx} refused, ${vu.errors} failed`)
  return Math.round(vu.requests.total / vu.duration)
}

const arrondir = (ratio: number): number => Math.round(ratio * 1000) / 1000

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  console.log(JSON.stringify(await mesurerHttp(), null, 2))
