import { randomBytes } from 'node:crypto'
import fastifyCookie from '@fastify/cookie'
import fastifyCsrf from '@fastify/csrf-protection'
import fastifySession, { type FastifySessionOptions } from '@fastify/session'
import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify'
import { empreinteDe } from '#application/comptes/jeton.ts'
import { type Identite, lireIdentite } from '#application/comptes/lire-identite.ts'
import { ouvrirSession } from '#application/comptes/ouvrir-session.ts'
import type { PortsComptes } from '#application/ports-comptes.ts'
import type { GardeSessions } from '#stockage/depots/sessions.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null without a valid session, and always on public readings. */
    identite: Identite | null
  }
  interface Session {
    personne?: string
  }
}

const FORME = /^[\w-]{43}$/
const DUREE_ANONYME_MS = 2 * 3_600_000

/** What sessions stand on. */
export interface OptionsSeance {
  readonly ports: PortsComptes
  readonly garde: GardeSessions
}

/** Name of the session's cookie. The prefix makes the browser itself demand Secure, the whole site and no domain. */
export const nomTemoin = (mode: PortsComptes['mode']): string =>
  mode === 'production' ? '__Host-parchemin' : 'parchemin'

/** Cookies, sessions and CSRF tokens on this branch of the server, and the identity read afresh at each request. */
export async function installerSeance(serveur: FastifyInstance, { ports, garde }: OptionsSeance): Promise<void> {
  await serveur.register(fastifyCookie)
  await serveur.register(fastifySession, {
    cookieName: nomTemoin(ports.mode),
    cookie: { path: '/', httpOnly: true, sameSite: 'lax', secure: ports.mode === 'production' },
    idGenerator: () => randomBytes(32).toString('base64url'),
    // A random identifier of 256 bits, stored as its fingerprint, gains nothing from a signature and a kept secret.
    secret: {
      sign: (valeur) => valeur,
      unsign: (texte) => ({ valid: FORME.test(texte), renew: false, value: texte }),
    },
    saveUninitialized: false,
    rolling: false,
    store: magasin(ports, garde),
  })
  await serveur.register(fastifyCsrf, {
    sessionPlugin: '@fastify/session',
    logLevel: 'debug',
    getToken: (requete) => {
      const jeton = requete.headers['x-csrf-token']
      return typeof jeton === 'string' ? jeton : undefined
    },
  })
  serveur.addHook('onRequest', async (requete, reponse) => {
    reponse.header('cache-control', 'no-store')
    const personne = requete.session.personne
    if (personne !== undefined) requete.identite = await lireIdentite(ports, personne)
  })
}

/** Table session_web behind the plugin: it sees secrets only long enough to take their fingerprint. */
function magasin(ports: PortsComptes, garde: GardeSessions): NonNullable<FastifySessionOptions['store']> {
  return {
    get: (secret, suite) => {
      garde.lire(empreinteDe(secret), ports.maintenant()).then(
        (gardee) => {
          if (gardee === null) return suite(null, null)
          const personne = gardee.personne === null ? {} : { personne: gardee.personne }
          suite(null, { ...gardee.donnees, ...personne, cookie: { originalMaxAge: null } })
        },
        (erreur: unknown) => suite(erreur),
      )
    },
    set: (secret, session, suite) => {
      const { cookie: _cookie, personne, ...donnees } = session
      const expireLe = new Date(ports.maintenant().getTime() + DUREE_ANONYME_MS)
      garde.ecrire(empreinteDe(secret), { personne: personne ?? null, donnees }, expireLe).then(
        () => suite(),
        (erreur: unknown) => suite(erreur),
      )
    },
    destroy: (secret, suite) => {
      garde.detruire(empreinteDe(secret)).then(
        () => suite(),
        (erreur: unknown) => suite(erreur),
      )
    },
  }
}

/** Refuses a writing request without the token of its session. */
export const gardeCsrf = (serveur: FastifyInstance): onRequestHookHandler => serveur.csrfProtection

/** Fingerprint of the session of a request, hexadecimal: its public name. */
export const idSession = (requete: FastifyRequest): string => empreinteDe(requete.session.sessionId).toString('hex')

/** Signs a person in: a new session takes the place of the old one, so that a secret planted before is worth nothing. */
export async function ouvrirSeance(ports: PortsComptes, requete: FastifyRequest, personne: string): Promise<void> {
  await requete.session.regenerate()
  const empreinte = empreinteDe(requete.session.sessionId)
  const agent = requete.headers['user-agent']?.slice(0, 300) ?? null
  await ouvrirSession(ports, { empreinte, personne, agent })
  requete.session.personne = personne
  requete.identite = await lireIdentite(ports, personne)
}

/** Forgets the session on both sides, once its row is closed. */
export async function oublierSeance(
  ports: PortsComptes,
  requete: FastifyRequest,
  reponse: FastifyReply,
): Promise<void> {
  await requete.session.destroy()
  reponse.clearCookie(nomTemoin(ports.mode), {
    path: '/',
    secure: ports.mode === 'production',
    httpOnly: true,
    sameSite: 'lax',
  })
}
