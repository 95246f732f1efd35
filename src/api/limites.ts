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

/** Addresses counted at once: a flood from everywhere must not fill the memory. */
const ADRESSES_MAX = 100_000

export const LIMITES: Limites = {
  tout: { max: 3_000, duree: 60_000 },
  essaisAdresse: { max: 30, duree: 60_000 },
  essaisCompte: { max: 10, duree: 5 * 60_000 },
}

/** Counts one try of a secret; refusal `connexion.trop-d-essais` beyond the limits, which pass with time. */
export type CompterEssai = (requete: FastifyRequest, compte?: string) => Promise<Resultat<null>>

/** The key of a caller: its address, or its network for IPv6, where one subscriber holds billions of addresses. */
const adresseDe = (requete: FastifyRequest): string => (requete.ip.includes(':') ? normalizeIP(requete.ip) : requete.ip)

/**
 * Counts every request, by address and span of time. Our own, because the library's counter is asynchronous: waiting
 * for it costs a public reading as much as all the rest of the server.
 */
function compterTout(serveur: FastifyInstance, { max, duree }: Limite): void {
  const vus = new Map<string, { nombre: number }>()
  let debut = 0
  serveur.addHook('onRequest', (requete, _reponse, suite) => {
    const maintenant = Date.now()
    if (maintenant - debut >= duree || vus.size > ADRESSES_MAX) {
      vus.clear()
      debut = maintenant
    }
    const { ip } = requete
    const vu = vus.get(ip)
    const compte = vu ?? vus.get(adresseDe(requete)) ?? { nombre: 0 }
    if (vu === undefined) vus.set(ip, compte).set(adresseDe(requete), compte)
    compte.nombre += 1
    if (compte.nombre <= max) return suite()
    suite(new ErreurRefus('limite.atteinte', { secondes: Math.ceil((debut + duree - maintenant) / 1000) }))
  })
}

/** Limit on everything, and the counter of secrets tried. */
export async function installerLimites(serveur: FastifyInstance, limites: Limites): Promise<CompterEssai> {
  compterTout(serveur, limites.tout)
  await serveur.register(fastifyRateLimit, { global: false })
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
