import type { z } from 'zod'
import type { Probleme, RouteContrat } from './route.ts'

type Entree<S> = S extends z.ZodType ? z.input<S> : never
type Champ<R, K extends string, N extends string> = R extends { readonly [cle in K]: infer S extends z.ZodType }
  ? Record<never, never> extends z.input<S>
    ? { readonly [nom in N]?: Entree<S> }
    : { readonly [nom in N]: Entree<S> }
  : { readonly [nom in N]?: undefined }

/** What a call needs: path parameters, query and body, as the contract of the route says. */
export type Demande<R extends RouteContrat> = Champ<R, 'params', 'params'> &
  Champ<R, 'query', 'query'> &
  Champ<R, 'corps', 'corps'>

/** What a route answers with: its value, its text when it has a media, null when it has nothing to say. */
export type Rendu<R extends RouteContrat> = R extends { readonly reponse: infer S extends z.ZodType }
  ? z.output<S>
  : R extends { readonly media: string }
    ? string
    : null

/** Success with its value, or the problem details of the server. */
export type Issue<T> = { readonly ok: true; readonly valeur: T } | { readonly ok: false; readonly probleme: Probleme }

/** How a client reaches the server. */
export interface OptionsClient {
  /** Origin of the server, without a final slash; empty in a page of the same origin. */
  readonly origine?: string
  readonly langue?: 'fr' | 'en'
  readonly fetch?: typeof fetch
}

interface DemandeBrute {
  readonly params?: Readonly<Record<string, unknown>> | undefined
  readonly query?: Readonly<Record<string, unknown>> | undefined
  readonly corps?: unknown
}

/** Calls the routes of the contract; asks for the protection token when writing, once, and again when it went stale. */
export interface Client {
  appeler<const R extends RouteContrat>(route: R, demande: Demande<R>, signal?: AbortSignal): Promise<Issue<Rendu<R>>>
}

const RACINE = '/api/v1'

/** Address of a route with its parameters and query, from the origin. */
export function adresseDe(route: RouteContrat, demande: DemandeBrute = {}): string {
  const chemin = route.chemin.replace(/:(\w+)/g, (_tout, nom: string) =>
    encodeURIComponent(String(demande.params?.[nom] ?? '')),
  )
  const query = new URLSearchParams()
  for (const [nom, valeur] of Object.entries(demande.query ?? {})) {
    for (const une of Array.isArray(valeur) ? valeur : [valeur])
      if (une !== undefined && une !== null) query.append(nom, String(une))
  }
  const suite = query.toString()
  return `${RACINE}${chemin}${suite === '' ? '' : `?${suite}`}`
}

/** Problem details for what is not an answer of the server: network cut, page of a proxy. */
const horsContrat = (adresse: string, statut: number, detail: string): Probleme => ({
  type: '/api/erreurs/service.indisponible',
  title: detail,
  status: statut,
  detail,
  instance: adresse,
  code: 'service.indisponible',
  donnees: {},
})

/** A client of the API, for the web application, scripts and tests. Never throws but when its signal aborts. */
export function creerClient({ origine = '', langue, fetch: aller = fetch }: OptionsClient = {}): Client {
  let jeton: string | null = null

  const envoyer = (route: RouteContrat, demande: DemandeBrute, signal?: AbortSignal): Promise<Response> => {
    const entetes: Record<string, string> = {}
    if (langue !== undefined) entetes['accept-language'] = langue
    if (route.methode !== 'GET' && jeton !== null) entetes['x-csrf-token'] = jeton
    if (route.corps !== undefined) entetes['content-type'] = 'application/json'
    return aller(`${origine}${adresseDe(route, demande)}`, {
      method: route.methode,
      headers: entetes,
      credentials: 'same-origin',
      ...(route.corps === undefined ? {} : { body: JSON.stringify(demande.corps) }),
      ...(signal === undefined ? {} : { signal }),
    })
  }

  const demanderJeton = async (): Promise<void> => {
    const reponse = await aller(`${origine}${RACINE}/session/jeton`, { credentials: 'same-origin' })
    if (reponse.ok) jeton = (await reponse.json()).jeton_csrf
  }

  const appeler = async (route: RouteContrat, demande: DemandeBrute, signal?: AbortSignal) => {
    const adresse = adresseDe(route, demande)
    try {
      if (route.methode !== 'GET' && jeton === null) await demanderJeton()
      let issue = await lire(route, adresse, await envoyer(route, demande, signal))
      if (!issue.ok && issue.probleme.code === 'requete.csrf') {
        await demanderJeton()
        issue = await lire(route, adresse, await envoyer(route, demande, signal))
      }
      if (issue.ok && typeof issue.valeur?.jeton_csrf === 'string') jeton = issue.valeur.jeton_csrf
      return issue
    } catch (erreur) {
      if (signal?.aborted === true) throw erreur
      return { ok: false as const, probleme: horsContrat(adresse, 0, String(erreur)) }
    }
  }
  return { appeler }
}

async function lire(route: RouteContrat, adresse: string, reponse: Response) {
  const type = reponse.headers.get('content-type') ?? ''
  if (!reponse.ok) {
    const probleme: Probleme = type.includes('problem+json')
      ? await reponse.json()
      : horsContrat(adresse, reponse.status, reponse.statusText)
    return { ok: false as const, probleme }
  }
  if (reponse.status === 204) return { ok: true as const, valeur: null }
  return { ok: true as const, valeur: route.media === undefined ? await reponse.json() : await reponse.text() }
}
