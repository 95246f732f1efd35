import { hash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { RouteContrat } from './contrat/route.ts'

/** Under this many characters, compressing costs more than it saves. */
const SEUIL = 1_024
/** Under this many, a 304 is no shorter than the answer. */
const SEUIL_MARQUE = 200

/**
 * Sends what a handler returned, as the contract says: checked JSON, text, or nothing (204). Returns the reply when it
 * must be awaited (a stream), else nothing.
 */
export function repondre(route: RouteContrat, requete: FastifyRequest, reponse: FastifyReply, valeur: unknown): void {
  if (reponse.sent) return
  if (route.media !== undefined) {
    reponse.type(`${route.media}; charset=utf-8`)
    if (typeof valeur === 'string') envoyerTexte(requete, reponse, valeur)
    else reponse.send(valeur)
    return
  }
  if (route.reponse === undefined) {
    reponse.code(204).send()
    return
  }
  // Fields that the contract does not name never leave the server.
  const texte = JSON.stringify(route.reponse.parse(valeur))
  reponse.type('application/json; charset=utf-8')
  envoyerTexte(requete, reponse, texte)
}

/** Sends a text with its entity tag, or 304 to a caller that has it; compressed when it is long and it may be. */
function envoyerTexte(requete: FastifyRequest, reponse: FastifyReply, texte: string): void {
  const { method, headers } = requete
  // A long text may leave under several encodings: its tag is then weak, since a strong one names exact bytes.
  const long = texte.length >= SEUIL && headers['accept-encoding'] !== undefined
  if (texte.length >= SEUIL_MARQUE && (method === 'GET' || method === 'HEAD')) {
    const marque = `"${hash('sha1', texte, 'base64url')}"`
    reponse.header('etag', long ? `W/${marque}` : marque)
    const connues = headers['if-none-match']
    if (connues !== undefined && estConnue(connues, marque)) {
      reponse.code(304).removeHeader('content-type').send()
      return
    }
  }
  if (long) reponse.compress(texte)
  else reponse.send(texte)
}

const estConnue = (entete: string, marque: string): boolean =>
  entete.split(',').some((texte) => {
    const dite = texte.trim().replace(/^W\//, '')
    return dite === marque || dite === '*'
  })
