import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestHookHandler, RouteOptions } from 'fastify'
import type { z } from 'zod'
import type { Identite } from '#application/comptes/lire-identite.ts'
import { estAction, peutFaire } from '#application/droits.ts'
import type { Resultat } from '#socle/resultat.ts'
import { Probleme, type RouteContrat } from './contrat/route.ts'
import { ERREURS_COMMUNES, estCodeErreur, STATUTS } from './erreurs.ts'
import { type Langue, langueDe } from './langue.ts'
import { ErreurRefus, envoyerRefus } from './probleme.ts'
import { repondre } from './repondre.ts'

type Lu<S> = S extends z.ZodType ? z.output<S> : Record<never, never>
type Cle<R, K extends string> = R extends { readonly [cle in K]: infer S } ? S : undefined

/** What a handler receives: the request read by the contract, and who asks. */
export interface Appel<R extends RouteContrat> {
  readonly params: Lu<Cle<R, 'params'>>
  readonly query: Lu<Cle<R, 'query'>>
  readonly corps: Lu<Cle<R, 'corps'>>
  readonly identite: R['droit'] extends 'public' ? Identite | null : Identite
  readonly langue: Langue
  readonly requete: FastifyRequest
  readonly reponse: FastifyReply
}

/** Value of the contract's `reponse`; null when it has none; anything Fastify can send when it has a `media`. */
export type Reponse<R extends RouteContrat> = R extends { readonly reponse: infer S extends z.ZodType }
  ? z.output<S>
  : R extends { readonly media: string }
    ? string | Buffer | NodeJS.ReadableStream
    : null

interface Traitant<R extends RouteContrat> {
  traiter(appel: Appel<R>): Reponse<R> | Resultat<Reponse<R>> | Promise<Reponse<R> | Resultat<Reponse<R>>>
}
/** A handler. Written as a method so that handlers of every route may stand in one list. */
export type Traitement<R extends RouteContrat> = Traitant<R>['traiter']

/** How a route is mounted, when the contract alone does not say. */
export interface OptionsMontage {
  /** A public reading route that needs the session. */
  readonly seance?: boolean
  /** The body is not parsed: the handler reads `requete.raw`. */
  readonly flux?: boolean
  /** Largest body in bytes, where the limit of the server is too small. */
  readonly corpsMax?: number
}

type AppelBrut = Pick<AppelRecu, 'params' | 'query' | 'corps' | 'identite' | 'langue' | 'requete' | 'reponse'>

/** One call, whose parts are read when asked for. */
class AppelRecu {
  readonly requete: FastifyRequest
  readonly reponse: FastifyReply

  constructor(requete: FastifyRequest, reponse: FastifyReply) {
    this.requete = requete
    this.reponse = reponse
  }

  get params(): unknown {
    return this.requete.params
  }

  get query(): unknown {
    return this.requete.query
  }

  get corps(): unknown {
    return this.requete.body
  }

  get identite(): Identite | null {
    return this.requete.identite
  }

  get langue(): Langue {
    return langueDe(this.requete)
  }
}

interface RouteMontee {
  readonly route: RouteContrat
  traiter(appel: AppelBrut): unknown
  readonly options: OptionsMontage
}

/** Routes waiting to be registered, in the order in which they were mounted. */
export interface Montage {
  readonly routes: RouteMontee[]
}

/** Mounts one operation of the contract. Throws at start on an unknown right or an unmapped error: bugs. */
export function monter<const R extends RouteContrat>(
  montage: Montage,
  route: R,
  traiter: Traitement<R>,
  options: OptionsMontage = {},
): void {
  if (route.droit !== 'public' && route.droit !== 'connecte' && !estAction(route.droit))
    throw new Error(`${route.nom}: unknown right ${route.droit}`)
  const inconnue = route.erreurs.find((code) => !estCodeErreur(code))
  if (inconnue !== undefined) throw new Error(`${route.nom}: unmapped error ${inconnue}`)
  montage.routes.push({ route, traiter, options })
}

/** Public readings and computations stay out of the sessions' hooks: they cost nothing there. */
export const demandeSeance = ({ route, options }: RouteMontee): boolean =>
  route.droit !== 'public' || (route.methode !== 'GET' && route.pure !== true) || options.seance === true

/** Registers a mounted route; `gardes` run before the body is read. */
export function brancher(serveur: FastifyInstance, montee: RouteMontee, gardes: readonly onRequestHookHandler[]): void {
  const options = optionsRoute(montee, gardes)
  if (montee.options.flux !== true) {
    serveur.route(options)
    return
  }
  serveur.register(async (flux) => {
    flux.removeAllContentTypeParsers()
    flux.addContentTypeParser('*', (_requete, _corps, suite) => suite(null, undefined))
    flux.route(options)
  })
}

function optionsRoute({ route, traiter, options }: RouteMontee, gardes: readonly onRequestHookHandler[]): RouteOptions {
  const finir = (requete: FastifyRequest, reponse: FastifyReply, rendu: unknown): void => {
    if (!estResultat(rendu)) repondre(route, requete, reponse, rendu)
    else if (rendu.ok) repondre(route, requete, reponse, rendu.valeur)
    else envoyerRefus(requete, reponse, rendu.refus)
  }
  return {
    method: route.methode,
    url: route.chemin,
    ...(gardes.length === 0 ? {} : { onRequest: [...gardes] }),
    ...(options.corpsMax === undefined ? {} : { bodyLimit: options.corpsMax }),
    schema: schemaRoute(route),
    handler: (requete, reponse) => {
      const rendu = traiter(new AppelRecu(requete, reponse))
      if (!(rendu instanceof Promise)) return finir(requete, reponse, rendu)
      // Not handed to Fastify, which would wait for the reply a second time.
      rendu.then((valeur: unknown) => finir(requete, reponse, valeur)).catch((erreur: Error) => reponse.send(erreur))
    },
  }
}

const estResultat = (valeur: unknown): valeur is Resultat<unknown> =>
  typeof valeur === 'object' &&
  valeur !== null &&
  'ok' in valeur &&
  ((valeur.ok === true && 'valeur' in valeur) || (valeur.ok === false && 'refus' in valeur))

/** Guard of the right of a route, once the identity is known. */
export function garderDroit(route: RouteContrat): onRequestHookHandler {
  const action = estAction(route.droit) ? route.droit : null
  return async (requete) => {
    if (requete.identite === null) throw new ErreurRefus('session.requise')
    if (action === null) return
    const params = requete.params
    const vise = typeof params === 'object' && params !== null && 'organisme' in params ? params.organisme : undefined
    const cible = typeof vise === 'string' ? { organisme: vise } : {}
    if (!peutFaire(requete.identite.acteur, action, cible)) throw new ErreurRefus('droit.refuse', { action })
  }
}

/** Every error a route may answer: its own, those of its right and of its inputs, and the common ones. */
export function erreursDe(route: RouteContrat): string[] {
  const codes = new Set<string>([...route.erreurs, ...ERREURS_COMMUNES])
  if (route.params || route.query || route.corps) codes.add('requete.invalide')
  if (route.corps) for (const code of ['json-invalide', 'trop-grosse', 'type-non-accepte']) codes.add(`requete.${code}`)
  if (route.methode !== 'GET' && route.pure !== true) codes.add('requete.csrf')
  if (route.droit !== 'public') codes.add('session.requise')
  if (estAction(route.droit)) codes.add('droit.refuse')
  return [...codes].sort()
}

function schemaRoute(route: RouteContrat): Record<string, unknown> {
  const reponses: Record<number, unknown> = {}
  const parStatut = new Map<number, string[]>()
  for (const code of erreursDe(route)) {
    if (!estCodeErreur(code)) continue
    const statut = STATUTS[code]
    parStatut.set(statut, [...(parStatut.get(statut) ?? []), code])
  }
  for (const [statut, codes] of parStatut)
    reponses[statut] = {
      description: codes.map((code) => `\`${code}\``).join(', '),
      content: { 'application/problem+json': { schema: Probleme } },
    }
  if (route.reponse) reponses[200] = route.reponse
  return {
    operationId: route.nom,
    summary: route.resume,
    tags: [route.chemin.split('/')[1] ?? ''],
    ...(route.droit === 'public' ? {} : { description: `Right: \`${route.droit}\``, security: [{ session: [] }] }),
    ...(route.params ? { params: route.params } : {}),
    ...(route.query ? { querystring: route.query } : {}),
    ...(route.corps ? { body: route.corps } : {}),
    response: reponses,
  }
}
