import type { FastifyReply, FastifyRequest } from 'fastify'
import { actionsDans } from '#application/droits.ts'
import type { Personne, PortsComptes } from '#application/ports-comptes.ts'
import { type Resultat, reussir } from '#socle/resultat.ts'
import type { EtatSession } from '../contrat/comptes.ts'
import type { CompterEssai } from '../limites.ts'
import { ouvrirSeance } from '../seance.ts'

/** What the routes of accounts stand on. */
export interface OutilsComptes {
  readonly ports: PortsComptes
  readonly compterEssai: CompterEssai
}

/** Who I am, as the contract tells it; a CSRF token when there is a session to bind it to. */
export function etatSession(ports: PortsComptes, requete: FastifyRequest, reponse: FastifyReply): EtatSession {
  const { identite } = requete
  return {
    mode: ports.mode,
    personne: identite?.personne ?? null,
    appartenances: (identite?.appartenances ?? []).map(({ organisme, roles }) => ({
      organisme,
      roles: [...roles],
      actions: identite === null ? [] : actionsDans(identite.acteur, organisme.id),
    })),
    jeton_csrf: identite === null ? null : reponse.generateCsrf(),
  }
}

/** The person whom a use case recognised, signed in; or its refusal. */
export async function entrer(
  ports: PortsComptes,
  { requete, reponse }: { requete: FastifyRequest; reponse: FastifyReply },
  personne: Resultat<Personne>,
): Promise<Resultat<EtatSession>> {
  if (!personne.ok) return personne
  await ouvrirSeance(ports, requete, personne.valeur.id)
  return reussir(etatSession(ports, requete, reponse))
}
