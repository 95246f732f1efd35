import type { z } from 'zod'
import type { Probleme, RouteContrat } from './route.ts'

/** All that a call needs of a route; the browser holds nothing else of the contract than its types. */
export type Trajet = Pick<RouteContrat, 'methode' | 'chemin' | 'pure'>

type Champ<R, K extends 'params' | 'query' | 'corps'> = R extends { readonly [cle in K]: infer S extends z.ZodType }
  ? z.input<S>
  : undefined

/** What a call gives: path parameters, query and body, as the contract of the route says; a file is sent as it is. */
export interface Demande<R extends Trajet> {
  readonly params?: Champ<R, 'params'>
  readonly query?: Champ<R, 'query'>
  readonly corps?: Champ<R, 'corps'>
  readonly fichier?: Blob
  readonly signal?: AbortSignal
}

/** What a route answers with: its value, its text when it has a media, null when it has nothing to say. */
export type Rendu<R extends Trajet> = R extends { readonly reponse: infer S extends z.ZodType }
  ? z.output<S>
  : R extends { readonly media: string }
    ? string
    : null

/** A refusal of the server (RFC 9457), with the code and the figures that make the sentence. */
export class RefusServeur extends Error {
  readonly probleme: Pick<Probleme, 'code' | 'donnees' | 'status'>
  constructor(probleme: Pick<Probleme, 'code' | 'donnees' | 'status'>) {
    super(probleme.code)
    this.probleme = probleme
  }
}

/** How a client reaches the server. */
export interface OptionsClient {
  /** Origin of the server, without a final slash; empty in a page of the same origin. */
  readonly origine?: string
  readonly fetch?: typeof fetch
}

/** Calls the routes of the contract; asks for the protection token when writing, once, and again when it went stale. */
export interface Client {
  /** Rejects with `RefusServeur` on a refusal, with `TypeError` when the network is lost, as `fetch` when aborted. */
  appeler<R extends Trajet>(trajet: R | Trajet, demande: Demande<R>): Promise<Rendu<R>>
}

const RACINE = '/api/v1'
const JETON: Trajet = { methode: 'GET', chemin: '/session/jeton' }

type Valeurs = Readonly<Record<string, unknown>>

/** Address of a route with its parameters and query, from the origin; empty values are left out, lists are repeated. */
export function adresseDe<R extends Trajet>(
  { chemin }: Trajet,
  demande: Pick<Demande<R>, 'params' | 'query'> = {},
): string {
  const params: Valeurs = demande.params ?? {}
  const rempli = chemin.replace(/:(\w+)/g, (_tout, nom: string) => encodeURIComponent(String(params[nom] ?? '')))
  const query: Valeurs = demande.query ?? {}
  const recherche = new URLSearchParams()
  for (const [nom, valeur] of Object.entries(query)) {
    for (const une of Array.isArray(valeur) ? valeur : [valeur]) {
      if (une !== undefined && une !== null && une !== '') recherche.append(nom, String(une))
    }
  }
  const suite = recherche.toString()
  return `${RACINE}${rempli}${suite === '' ? '' : `?${suite}`}`
}

/** A client of the API, for the web application, scripts and tests. */
export function creerClient({ origine = '', fetch: aller = fetch }: OptionsClient = {}): Client {
  let jeton: string | null = null

  const envoyer = async <R extends Trajet>(trajet: Trajet, demande: Demande<R>) => {
    const { fichier, corps, signal } = demande
    const entetes = new Headers()
    if (trajet.methode !== 'GET' && trajet.pure !== true) {
      jeton ??= String((await envoyer(JETON, {})).jeton_csrf)
      entetes.set('x-csrf-token', jeton)
    }
    const body = fichier ?? (corps === undefined ? undefined : JSON.stringify(corps))
    if (fichier) entetes.set('content-type', 'application/octet-stream')
    else if (body !== undefined) entetes.set('content-type', 'application/json')
    const reponse = await aller(origine + adresseDe(trajet, demande), {
      method: trajet.methode,
      headers: entetes,
      ...(body === undefined ? {} : { body }),
      ...(signal ? { signal } : {}),
    })
    return lire(reponse)
  }

  return {
    appeler: async (trajet, demande) => {
      const valeur = await envoyer(trajet, demande).catch((erreur: unknown) => {
        if (!(erreur instanceof RefusServeur) || erreur.probleme.code !== 'requete.csrf') throw erreur
        jeton = null
        return envoyer(trajet, demande)
      })
      // Who enters or leaves has another token, which the state of the session carries.
      if (valeur?.jeton_csrf !== undefined) jeton = valeur.jeton_csrf
      return valeur
    },
  }
}

async function lire(reponse: Response) {
  if (!reponse.ok) {
    const lu: Partial<Probleme> = await reponse.json().catch(() => ({}))
    const code = lu.code ?? (reponse.status >= 502 ? 'reseau.serveur-absent' : 'interne')
    throw new RefusServeur({ code, donnees: lu.donnees ?? {}, status: reponse.status })
  }
  const texte = await reponse.text()
  if (reponse.status === 204) return null
  return reponse.headers.get('content-type')?.includes('json') ? JSON.parse(texte) : texte
}
