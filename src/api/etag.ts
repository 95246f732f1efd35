import { hash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest, onSendHookHandler } from 'fastify'

const ENCODAGE = /-(?:gzip|br|deflate|zstd)"$/

/** Strong entity tag of every JSON or text answer to a GET, and 304 when the caller already has it. */
export function installerEtag(serveur: FastifyInstance): void {
  serveur.addHook('onSend', marquer)
  // Hooks of a route run after those of the server: the one of compression, added to each route, runs in between.
  serveur.addHook('onRoute', (route) => {
    const deja = route.onSend === undefined ? [] : Array.isArray(route.onSend) ? route.onSend : [route.onSend]
    route.onSend = [...deja, distinguer]
  })
}

const marquer: onSendHookHandler = (requete, reponse, corps, suite) => {
  if (reponse.statusCode !== 200 || typeof corps !== 'string' || !estLecture(requete)) return suite()
  const marque = `"${hash('sha1', corps, 'base64url')}"`
  reponse.header('etag', marque)
  const connues = requete.headers['if-none-match']
  if (connues === undefined || !estConnue(connues, marque)) return suite()
  reponse.code(304).removeHeader('content-length').removeHeader('content-type')
  suite(null, null)
}

/** A strong tag names exact bytes: two encodings of a body carry two tags. */
const distinguer: onSendHookHandler = (_requete, reponse: FastifyReply, corps, suite) => {
  const encodage = reponse.getHeader('content-encoding')
  if (encodage !== undefined) {
    const marque = reponse.getHeader('etag')
    if (typeof marque === 'string' && !ENCODAGE.test(marque))
      reponse.header('etag', `${marque.slice(0, -1)}-${encodage}"`)
  }
  suite(null, corps)
}

const estLecture = (requete: FastifyRequest): boolean => requete.method === 'GET' || requete.method === 'HEAD'

const estConnue = (entete: string, marque: string): boolean =>
  entete.split(',').some((texte) => {
    const dite = texte.trim().replace(/^W\//, '').replace(ENCODAGE, '"')
    return dite === marque || dite === '*'
  })
