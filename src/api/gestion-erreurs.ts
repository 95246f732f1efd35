import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Refus } from '#socle/resultat.ts'
import { langueDe } from './langue.ts'
import { ErreurRefus, envoyerRefus } from './probleme.ts'

const LOCALES = { fr: z.locales.fr().localeError, en: z.locales.en().localeError }
const PLACES = { body: 'corps', querystring: 'query', params: 'params', headers: 'headers' } as const
/** Errors of the connection to the database: refused, reset, shut down, too many connections. */
const BASE_ABSENTE = /^(ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|57P0[1-5]|08\d{3}|53300)$/
const BASE_ABSENTE_DITE =
  /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error/i

/** One place where everything that goes wrong becomes problem details; what was not expected is logged, not shown. */
export function installerErreurs(serveur: FastifyInstance, tailleMax: number): void {
  serveur.setErrorHandler((erreur: FastifyError, requete, reponse) => {
    const refus = refusDe(erreur, requete, tailleMax)
    if (refus.code === 'erreur.interne' || refus.code === 'service.indisponible')
      requete.log.error(
        { err: erreur, demande: requete.id, methode: requete.method, route: requete.routeOptions.url },
        'unexpected error',
      )
    return envoyerRefus(requete, reponse, refus)
  })
}

/** Answer to an address that leads nowhere in the API. */
export const repondreInconnue = (requete: FastifyRequest, reponse: FastifyReply): FastifyReply =>
  envoyerRefus(requete, reponse, { code: 'route.inconnue', donnees: {} })

function refusDe(erreur: FastifyError, requete: FastifyRequest, tailleMax: number): Refus {
  if (erreur instanceof ErreurRefus) return erreur.refus
  if (erreur.validation) return { code: 'requete.invalide', donnees: lieuxDe(erreur, requete) }
  const code = erreur.code ?? ''
  if (code.startsWith('FST_CSRF_')) return { code: 'requete.csrf', donnees: {} }
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return { code: 'requete.trop-grosse', donnees: { max: requete.routeOptions.bodyLimit ?? tailleMax } }
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return { code: 'requete.type-non-accepte', donnees: { type: requete.headers['content-type'] ?? '' } }
  if (code === 'FST_ERR_BAD_URL') return { code: 'route.inconnue', donnees: {} }
  if (BASE_ABSENTE.test(code) || BASE_ABSENTE_DITE.test(erreur.message))
    return { code: 'service.indisponible', donnees: {} }
  const statut = erreur.statusCode ?? 500
  if (erreur instanceof SyntaxError || code.startsWith('FST_ERR_CTP_')) {
    if (statut === 400) return { code: 'requete.json-invalide', donnees: {} }
  }
  return { code: 'erreur.interne', donnees: { demande: requete.id } }
}

/** Field and reason of each thing that does not fit, in the language of the request. */
function lieuxDe(erreur: FastifyError, requete: FastifyRequest): Refus['donnees'] {
  const contexte = erreur.validationContext
  if (contexte !== 'body' && contexte !== 'querystring' && contexte !== 'params') return {}
  const recu = { body: requete.body, querystring: requete.query, params: requete.params }[contexte]
  const schema = requete.routeOptions.schema?.[contexte]
  if (!(schema instanceof z.ZodType)) return {}
  // The compiled validator knows no language: the few wrong requests are read a second time.
  const lu = schema.safeParse(recu, { error: LOCALES[langueDe(requete)] })
  const issues = lu.error?.issues ?? []
  return Object.fromEntries(issues.map(({ path, message }) => [[PLACES[contexte], ...path].join('.'), message]))
}
