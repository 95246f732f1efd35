import { setTimeout as attendre } from 'node:timers/promises'
import pg from 'pg'
import { codeErreur } from './erreur.ts'

const ATTENTE_MS = 60_000
const CONNEXION_MS = 15_000
/** `cannot_connect_now`: the server starts, stops or recovers from a crash. */
const PAS_ENCORE = '57P03'

/** One connection outside any pool, waited for while the server recovers, closed when `agir` ends. */
export async function avecClient<T>(url: string, agir: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = await connecter(url)
  try {
    return await agir(client)
  } finally {
    await client.end()
  }
}

async function connecter(url: string): Promise<pg.Client> {
  for (const limite = Date.now() + ATTENTE_MS; ; await attendre(50)) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNEXION_MS })
    // Without a listener, a server that stops ends this process.
    client.on('error', () => {})
    try {
      await client.connect()
      return client
    } catch (erreur) {
      await client.end().catch(() => {})
      if (codeErreur(erreur) !== PAS_ENCORE || Date.now() > limite) throw erreur
    }
  }
}
