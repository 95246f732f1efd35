import type { z } from 'zod'
import type { routesComptes, routesDemonstration } from '#api/contrat/comptes.ts'
import type { routesRegistre } from '#api/contrat/registre.ts'
import type { Probleme, RouteContrat } from '#api/contrat/route.ts'

/** The contract, as types only: its schemas stay on the server and out of the browser's script. */
type Contrat = typeof routesRegistre & typeof routesComptes & typeof routesDemonstration
export type NomRoute = keyof Contrat

type Adresses = { readonly [N in NomRoute]: `${Contrat[N]['methode']} ${Contrat[N]['chemin']}` }

/** Method and path of each operation, checked against the contract by the compiler. */
const ADRESSES: Adresses = {
  etat: 'GET /etat',
  chercher: 'GET /fiches',
  suggerer: 'GET /suggestions',
  fiche: 'GET /fiches/:numero',
  ficheMarkdown: 'GET /fiches/:numero/markdown',
  partenaires: 'GET /fiches/:numero/partenaires',
  partenairesCsv: 'GET /fiches/:numero/partenaires.csv',
  habilitation: 'GET /fiches/:numero/habilitation',
  continuite: 'GET /fiches/:numero/continuite',
  versions: 'GET /fiches/:numero/versions',
  comparer: 'GET /fiches/:numero/comparaison',
  echeances: 'GET /echeances',
  imports: 'GET /imports',
  importer: 'POST /imports',
  actualiser: 'POST /imports/actualisation',
  import: 'GET /imports/:id',
  session: 'GET /session',
  jeton: 'GET /session/jeton',
  ouvrirSession: 'POST /session',
  fermerSession: 'DELETE /session',
  mesSessions: 'GET /sessions',
  revoquerSession: 'DELETE /sessions/:id',
  revoquerAutresSessions: 'DELETE /sessions',
  changerMotDePasse: 'PUT /mot-de-passe',
  premierAdministrateur: 'POST /premier-administrateur',
  lireInvitation: 'POST /invitations/lecture',
  accepterInvitation: 'POST /invitations/acceptation',
  organismes: 'GET /organismes',
  creerOrganisme: 'POST /organismes',
  organisme: 'GET /organismes/:organisme',
  modifierOrganisme: 'PUT /organismes/:organisme',
  membres: 'GET /organismes/:organisme/membres',
  retirerMembre: 'DELETE /organismes/:organisme/membres/:personne',
  revoquerSessionsMembre: 'DELETE /organismes/:organisme/membres/:personne/sessions',
  invitations: 'GET /organismes/:organisme/invitations',
  inviter: 'POST /organismes/:organisme/invitations',
  revoquerInvitation: 'DELETE /organismes/:organisme/invitations/:id',
  suivis: 'GET /organismes/:organisme/suivis',
  suivre: 'PUT /organismes/:organisme/suivis/:numero',
  nePlusSuivre: 'DELETE /organismes/:organisme/suivis/:numero',
  journal: 'GET /organismes/:organisme/journal',
  entrerDemonstration: 'POST /demonstration/:role',
}

type Sortie<R extends RouteContrat> = R extends { readonly reponse: infer S extends z.ZodType } ? z.output<S> : null
type Champ<R, Cle extends 'params' | 'query' | 'corps'> = R extends { readonly [C in Cle]: infer S extends z.ZodType }
  ? z.input<S>
  : undefined

/** What an operation answers. */
export type Reponse<N extends NomRoute> = Sortie<Contrat[N]>

/** What an operation asks for; a file is sent as it is. */
export interface Demande<N extends NomRoute> {
  readonly params?: Champ<Contrat[N], 'params'>
  readonly query?: Champ<Contrat[N], 'query'>
  readonly corps?: Champ<Contrat[N], 'corps'>
  readonly fichier?: Blob
  readonly signal?: AbortSignal
}

/** A refusal of the server (RFC 9457), with the code and the figures that make the sentence. */
export class RefusServeur extends Error {
  readonly probleme: Pick<Probleme, 'code' | 'donnees' | 'status'>
  constructor(probleme: Pick<Probleme, 'code' | 'donnees' | 'status'>) {
    super(probleme.code)
    this.probleme = probleme
  }
}

type Valeurs = Readonly<Record<string, unknown>>

/** Address of an operation, for a link or a call; empty values are left out, lists are repeated. */
export function buildAdresse<N extends NomRoute>(nom: N, demande: Pick<Demande<N>, 'params' | 'query'> = {}): string {
  const chemin = ADRESSES[nom].slice(ADRESSES[nom].indexOf(' ') + 1)
  const params: Valeurs = demande.params ?? {}
  const rempli = chemin.replace(/:(\w+)/g, (_, cle: string) => encodeURIComponent(String(params[cle] ?? '')))
  const recherche = new URLSearchParams()
  const query: Valeurs = demande.query ?? {}
  for (const [cle, valeur] of Object.entries(query)) {
    for (const un of Array.isArray(valeur) ? valeur : [valeur]) {
      if (un !== undefined && un !== null && un !== '') recherche.append(cle, String(un))
    }
  }
  const suite = recherche.toString()
  return `/api/v1${rempli}${suite === '' ? '' : `?${suite}`}`
}

let jetonCsrf: string | null = null

async function fetchJeton(): Promise<string> {
  if (jetonCsrf === null) jetonCsrf = (await call('jeton', {})).jeton_csrf
  return jetonCsrf
}

/** Forgets the CSRF token; a new session has another one. */
export function forgetJeton(): void {
  jetonCsrf = null
}

/** Calls an operation. Rejects with `RefusServeur` on a refusal, with `TypeError` when the network is lost. */
export async function call<N extends NomRoute>(nom: N, demande: Demande<N>): Promise<Reponse<N>> {
  const methode = ADRESSES[nom].slice(0, ADRESSES[nom].indexOf(' '))
  const entetes = new Headers({ accept: 'application/json, application/problem+json' })
  if (methode !== 'GET') entetes.set('x-csrf-token', await fetchJeton())
  const corps = demande.fichier ?? (demande.corps === undefined ? undefined : JSON.stringify(demande.corps))
  if (demande.fichier) entetes.set('content-type', 'application/octet-stream')
  else if (corps !== undefined) entetes.set('content-type', 'application/json')
  const reponse = await fetch(buildAdresse(nom, demande), {
    method: methode,
    headers: entetes,
    ...(corps === undefined ? {} : { body: corps }),
    ...(demande.signal ? { signal: demande.signal } : {}),
  })
  if (!reponse.ok) throw await readRefus(reponse)
  return JSON.parse(reponse.status === 204 ? 'null' : await reponse.text())
}

async function readRefus(reponse: Response): Promise<RefusServeur> {
  if (reponse.status === 403) forgetJeton()
  const corps: Partial<Probleme> = await reponse.json().catch(() => ({}))
  const code = corps.code ?? (reponse.status >= 502 ? 'reseau.serveur-absent' : 'interne')
  return new RefusServeur({ code, donnees: corps.donnees ?? {}, status: reponse.status })
}
