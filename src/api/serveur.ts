import { randomBytes } from 'node:crypto'
import fastifyCompress from '@fastify/compress'
import Fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { portsComptes } from '#stockage/depots/comptes.ts'
import { portsReferentiels } from '#stockage/depots/referentiels.ts'
import { gardeSessions } from '#stockage/depots/sessions.ts'
import { installerDocumentation, installerOpenApi } from './documentation.ts'
import { installerEntetes } from './entetes.ts'
import { installerErreurs, repondreInconnue } from './gestion-erreurs.ts'
import { installerLimites, LIMITES, type Limites } from './limites.ts'
import { brancher, demandeSeance, garderDroit, type Montage } from './monter.ts'
import { monterComptes, monterDemonstration } from './routes/comptes.ts'
import { monterOrganismes } from './routes/organismes.ts'
import { monterReferentiels } from './routes/referentiels.ts'
import { gardeCsrf, installerSeance } from './seance.ts'
import type { Services } from './services.ts'
import { installerSite, noterChemins } from './site.ts'

const CORPS_MAX = 262_144
const PURGE_MS = 3_600_000

/** What the one who starts the server chooses. */
export interface OptionsServeur {
  /** Groups of routes beside those of accounts; each mounts its own with `monter`. */
  readonly groupes?: readonly ((montage: Montage) => void)[]
  /** Folder of the built web application. */
  readonly site?: string
  readonly limites?: Partial<Limites>
  /** Level of the log, default `warn`; `info` also logs each request. */
  readonly niveau?: string
  /** Where the log goes, standard output by default. */
  readonly flux?: { write(ligne: string): void }
  /** Proxies whose X-Forwarded-* are believed; in production, those of this machine by default. */
  readonly proxys?: string
}

/** The HTTP server, ready to listen or to be injected requests. */
export async function creerServeur(services: Services, options: OptionsServeur = {}): Promise<FastifyInstance> {
  const serveur = Fastify(reglages(services, options))
  serveur.setValidatorCompiler(validatorCompiler)
  serveur.setSerializerCompiler(serializerCompiler)
  serveur.decorateRequest('identite', null)
  installerErreurs(serveur, CORPS_MAX)
  // Bodies are JSON: text is no body of any route, and browsers send it across sites unasked.
  serveur.removeContentTypeParser('text/plain')
  const chemins = noterChemins(serveur)
  await installerEntetes(serveur, services.mode)
  await serveur.register(fastifyCompress, {
    // The answers of the API ask for it themselves when they are long enough.
    globalCompression: false,
    globalDecompression: false,
    encodings: ['br', 'gzip'],
  })
  const compterEssai = await installerLimites(serveur, { ...LIMITES, ...options.limites })
  await installerOpenApi(serveur, services)

  const ports = portsComptes(services.base, services)
  const montage: Montage = { routes: [] }
  monterComptes(montage, { ports, compterEssai })
  monterOrganismes(montage, { ports, compterEssai })
  monterReferentiels(montage, portsReferentiels(services.base, services))
  if (services.mode === 'demonstration') monterDemonstration(montage, ports)
  for (const groupe of options.groupes ?? []) groupe(montage)

  const garde = gardeSessions(services.base)
  await serveur.register((api) => brancherTout(api, montage, { ports, garde }), { prefix: '/api/v1' })
  await installerDocumentation(serveur)
  await installerSite(serveur, options.site, chemins)
  if (options.niveau === 'info' || options.niveau === 'debug') journaliserDemandes(serveur)
  const purge = setInterval(() => {
    garde.purger(services.maintenant()).catch((err: unknown) => serveur.log.warn({ err }, 'purge of sessions'))
  }, PURGE_MS)
  purge.unref()
  serveur.addHook('onClose', async () => clearInterval(purge))
  await serveur.ready()
  return serveur
}

async function brancherTout(
  api: FastifyInstance,
  montage: Montage,
  seance: Parameters<typeof installerSeance>[1],
): Promise<void> {
  for (const montee of montage.routes) if (!demandeSeance(montee)) brancher(api, montee, [])
  await api.register(async (suivie) => {
    await installerSeance(suivie, seance)
    for (const montee of montage.routes) {
      if (!demandeSeance(montee)) continue
      const { route } = montee
      const gardes = route.droit === 'public' ? [] : [garderDroit(route)]
      brancher(suivie, montee, route.methode === 'GET' ? gardes : [...gardes, gardeCsrf(suivie)])
    }
  })
}

/** Logs one line per request. */
function journaliserDemandes(serveur: FastifyInstance): void {
  serveur.addHook('onResponse', async (requete, reponse) => {
    const { method, id, routeOptions } = requete
    const duree = Math.round(reponse.elapsedTime * 10) / 10
    requete.log.info({ demande: id, methode: method, route: routeOptions.url, statut: reponse.statusCode, duree })
  })
}

function reglages(services: Services, options: OptionsServeur): FastifyServerOptions {
  const prefixe = randomBytes(6).toString('hex')
  let rang = 0
  return {
    logger: {
      level: options.niveau ?? 'warn',
      ...(options.flux ? { stream: options.flux } : {}),
      redact: ['req.headers', 'res.headers', '*.mot_de_passe', '*.jeton', '*.cookie'],
      serializers: { err: resumer },
    },
    // A logger for each request costs more than the rest of the routing; lines carry the request's number themselves.
    childLoggerFactory: (journal) => journal,
    logController: new LogController({ disableRequestLogging: true }),
    // Addresses that cannot even be read never reach a route.
    frameworkErrors: (_erreur, requete, reponse) => repondreInconnue(requete, reponse),
    genReqId: () => `${prefixe}-${(rang++).toString(36)}`,
    bodyLimit: CORPS_MAX,
    // Long enough for the file of the whole register on a slow line.
    requestTimeout: 600_000,
    keepAliveTimeout: 72_000,
    trustProxy: options.proxys ?? (services.mode === 'production' ? 'loopback' : false),
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false },
    forceCloseConnections: 'idle',
  }
}

/** What the log keeps of an error: never its other properties, where drivers put values of rows. */
function resumer(erreur: Error): { type: string; message: string; stack: string } {
  return { type: erreur.name, message: erreur.message, stack: erreur.stack ?? '' }
}
