import fastifyHelmet from '@fastify/helmet'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Mode } from '#application/ports-comptes.ts'

const SOI = ["'self'"]
/** The one inline style: React Aria's rule for touch on pressable elements, known by its fingerprint. */
export const STYLE_REACT_ARIA = 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='
const RIEN = { defaultSrc: ["'none'"], frameAncestors: ["'none'"] }
const PAGE = {
  ...RIEN,
  scriptSrc: SOI,
  styleSrc: [...SOI, `'${STYLE_REACT_ARIA}'`],
  fontSrc: SOI,
  imgSrc: ["'self'", 'data:'],
  connectSrc: SOI,
  manifestSrc: SOI,
  formAction: SOI,
  baseUri: ["'none'"],
}
const POUR_DONNEES = new Set(['content-security-policy', 'strict-transport-security', 'x-content-type-options'])

/**
 * Security headers of every answer. Helmet computes them again for each request (35 µs, more than all the rest of the
 * server); ours never change, so that they are taken from it once.
 */
export async function installerEntetes(serveur: FastifyInstance, mode: Mode): Promise<void> {
  const pages = await lireEntetes(mode, PAGE)
  // What only a document can mean is left out of the answers of the API.
  const donnees = Object.fromEntries(
    Object.entries(await lireEntetes(mode, RIEN)).filter(([nom]) => POUR_DONNEES.has(nom)),
  )
  serveur.addHook('onRequest', (requete, reponse, suite) => {
    reponse.headers(requete.url.startsWith('/api/v1/') ? donnees : pages)
    suite()
  })
}

async function lireEntetes(
  mode: Mode,
  directives: Readonly<Record<string, string[]>>,
): Promise<Record<string, string>> {
  const modele = Fastify()
  await modele.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives,
    },
    strictTransportSecurity: mode === 'production',
    xFrameOptions: { action: 'deny' },
  })
  modele.get('/', async () => '')
  const { headers } = await modele.inject('/')
  await modele.close()
  const propres = new Set(['content-length', 'content-type', 'date', 'connection'])
  return Object.fromEntries(
    Object.entries(headers).flatMap(([nom, valeur]) =>
      propres.has(nom) || valeur === undefined ? [] : [[nom, String(valeur)]],
    ),
  )
}
