import { createHash } from 'node:crypto'
import fastifyRateLimit, { normalizeIP } from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import { ErreurRefus } from './probleme.ts'

/** Most requests in a span of milliseconds. */
export interface Limite {
  readonly max: number
  readonly duree: number
}

export interface Limites {
  /** Any request, by network address. */
  readonly tout: Limite
  /** Anything that tries a secret, by network address: a whole school may share one. */
  readonly essaisAdresse: Limite
  /** Passwords tried on one account. */
  readonly essaisCompte: Limite
}

export const LIMITES: Limites = {
  tout: { max: 3_000, duree: 60_000 },
  essaisAdresse: { max: 30, duree: 60_000 },
  essaisCompte: { max: 10, duree: 5 * 60_000 },
}

/** Counts one try of a secret; refusal `connexion.trop-d-essais` beyond the limits, which pass with time. */
export type CompterEssai = (requete: FastifyRequest, compte?: string) => Promise<Resultat<null>>

const adresseDe = (requete: FastifyRequest): string => (requete.ip.includes(':') ? normalizeIP(requete.ip) : requete.ip)

/** Global limit on every route, and the counter of secrets tried. */
export async function installerLimites(serveur: FastifyInstance, limites: Limites): Promise<CompterEssai> {
  await serveur.register(fastifyRateLimit, {
    max: limites.tout.max,
    timeWindow: limites.tout.duree,
    keyGenerator: adresseDe,
    addHeadersOnExceeding: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    errorResponseBuilder: (_requete, { ttl }) =>
      new ErreurRefus('limite.atteinte', { secondes: Math.ceil(ttl / 1000) }),
  })
  const comptes = new WeakMap<FastifyRequest, string>()
  const parAdresse = serveur.createRateLimit({
    max: limites.essaisAdresse.max,
    timeWindow: limites.essaisAdresse.duree,
    keyGenerator: adresseDe,
  })
  const parCompte = serveur.createRateLimit({
    max: limites.essaisCompte.max,
    timeWindow: limites.essaisCompte.duree,
    keyGenerator: (requete) => comptes.get(requete) ?? '',
  })
  return async (requete, compte) => {
    if (compte !== undefined) comptes.set(requete, createHash('sha256').update(compte).digest('base64'))
    for (const essai of compte === undefined ? [parAdresse] : [parAdresse, parCompte]) {
      const vu = await essai(requete)
      if (!vu.isAllowed && vu.isExceeded) return refuser('connexion.trop-d-essais', { secondes: vu.ttlInSeconds })
    }
    return reussir(null)
  }
}
