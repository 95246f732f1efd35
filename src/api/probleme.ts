import type { FastifyReply, FastifyRequest } from 'fastify'
import type { CodeErreurApi } from '#langues/erreurs.fr.ts'
import { redigerErreur } from '#langues/erreurs.ts'
import type { Refus } from '#socle/resultat.ts'
import type { Probleme } from './contrat/route.ts'
import { estCodeErreur, STATUTS } from './erreurs.ts'
import { langueDe } from './langue.ts'

/** An expected refusal that must leave a hook: hooks can only throw. */
export class ErreurRefus extends Error {
  readonly refus: Refus

  constructor(code: CodeErreurApi, donnees: Refus['donnees'] = {}) {
    super(code)
    this.refus = { code, donnees }
  }
}

/** RFC 9457 body of a refusal, in the language of the request. Throws on a code that is in no table: a bug. */
function construireProbleme(requete: FastifyRequest, refus: Refus): Probleme {
  const { code, donnees } = refus
  if (!estCodeErreur(code)) throw new Error(`error code without a status: ${code}`)
  const { titre, detail } = redigerErreur(langueDe(requete), code, donnees)
  return {
    type: `/api/erreurs/${code}`,
    title: titre,
    status: STATUTS[code],
    detail,
    instance: `urn:parchemin:demande:${requete.id}`,
    code,
    donnees: { ...donnees },
  }
}

/** Answers with a refusal. */
export function envoyerRefus(requete: FastifyRequest, reponse: FastifyReply, refus: Refus): FastifyReply {
  const probleme = construireProbleme(requete, refus)
  if (probleme.status === 429 && typeof refus.donnees.secondes === 'number')
    reponse.header('retry-after', refus.donnees.secondes)
  return reponse
    .code(probleme.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('content-language', langueDe(requete))
    .header('cache-control', 'no-store')
    .send(JSON.stringify(probleme))
}
