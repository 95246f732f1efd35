import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { creerLienPremierAdministrateur } from '#application/comptes/premier-administrateur.ts'
import type { Mode, PortsComptes } from '#application/ports-comptes.ts'
import type { Base } from '#stockage/base.ts'
import { portsComptes } from '#stockage/depots/comptes.ts'
import { baseEssai } from '#stockage/essai.ts'
import { creerServeur, type OptionsServeur } from './serveur.ts'

/** For tests: a server on a fresh base, with a clock that can be moved. */
export interface Essai {
  readonly base: Base
  readonly serveur: FastifyInstance
  readonly ports: PortsComptes
  avancer(millisecondes: number): void
  fermer(): Promise<void>
}

const LARGES = { max: 1_000_000, duree: 60_000 }
/** For tests that are not about limits. */
export const SANS_LIMITE = { tout: LARGES, essaisAdresse: LARGES, essaisCompte: LARGES }

/** For tests: opens everything; `fermer` drops the base. */
export async function ouvrirEssai(options: OptionsServeur & { mode?: Mode; base?: Base } = {}): Promise<Essai> {
  const { mode = 'demonstration', base: donnee, ...reste } = options
  const base = donnee ?? (await baseEssai())
  let decalage = 0
  const services = {
    base,
    mode,
    version: '0.0.0',
    aujourdhui: () => '2026-03-15',
    maintenant: () => new Date(Date.now() + decalage),
  }
  const serveur = await creerServeur(services, { limites: SANS_LIMITE, ...reste })
  return {
    base,
    serveur,
    ports: portsComptes(base, services),
    avancer: (millisecondes) => {
      decalage += millisecondes
    },
    fermer: async () => {
      await serveur.close()
      if (donnee === undefined) await base.fermer()
    },
  }
}

export const MOT_DE_PASSE = 'une phrase de passe correcte'

/** For tests: a browser of sorts; keeps its cookies, asks for its token, sends it back. */
export class Navigateur {
  readonly temoins = new Map<string, string>()
  readonly serveur: FastifyInstance
  readonly entetes: Record<string, string>

  constructor(serveur: FastifyInstance, entetes: Record<string, string> = { 'x-forwarded-proto': 'https' }) {
    this.serveur = serveur
    this.entetes = entetes
  }

  /** Sends a request with the cookies; paths are relative to /api/v1. */
  async demander(options: InjectOptions & { url: string }): Promise<LightMyRequestResponse> {
    const cookie = [...this.temoins].map(([nom, valeur]) => `${nom}=${valeur}`).join('; ')
    const headers = { ...this.entetes, ...(cookie ? { cookie } : {}), ...options.headers }
    const reponse = await this.serveur.inject({ ...options, url: `/api/v1${options.url}`, headers })
    for (const { name, value } of reponse.cookies) {
      if (value === '') this.temoins.delete(name)
      else this.temoins.set(name, value)
    }
    return reponse
  }

  lire(url: string): Promise<LightMyRequestResponse> {
    return this.demander({ method: 'GET', url })
  }

  /** A writing call with the right token. */
  async ecrire(method: 'POST' | 'PUT' | 'DELETE', url: string, corps?: object): Promise<LightMyRequestResponse> {
    const jeton: unknown = (await this.lire('/session/jeton')).json().jeton_csrf
    const payload = corps === undefined ? {} : { payload: corps }
    return await this.demander({ method, url, ...payload, headers: { 'x-csrf-token': String(jeton) } })
  }

  async entrer(role: string): Promise<LightMyRequestResponse> {
    return await this.ecrire('POST', `/demonstration/${role}`)
  }
}

/** For tests: the first administrator, made through the one-time link and signed in. */
export async function administrateurEssai(essai: Essai): Promise<Navigateur> {
  const lien = await creerLienPremierAdministrateur(essai.ports)
  if (!lien.ok) throw new Error(lien.refus.code)
  const navigateur = new Navigateur(essai.serveur)
  const corps = { jeton: lien.valeur.jeton, courriel: 'admin@exemple.fr', nom: 'Ada Min', mot_de_passe: MOT_DE_PASSE }
  const reponse = await navigateur.ecrire('POST', '/premier-administrateur', corps)
  if (reponse.statusCode !== 200) throw new Error(reponse.body)
  return navigateur
}

/** For tests: an organisation made by an administrator. */
export async function organismeEssai(admin: Navigateur, nom: string): Promise<string> {
  const corps = { type: 'organisme_formation', nom, siret: '13002526500013' }
  const reponse = await admin.ecrire('POST', '/organismes', corps)
  if (reponse.statusCode !== 200) throw new Error(reponse.body)
  return String(reponse.json().id)
}

/** For tests: a new member, invited by an administrator and signed in. */
export async function membreEssai(admin: Navigateur, organisme: string, role: string): Promise<Navigateur> {
  const courriel = `${role}.${organisme.slice(0, 8)}@exemple.fr`
  const invite = await admin.ecrire('POST', `/organismes/${organisme}/invitations`, { courriel, role })
  if (invite.statusCode !== 200) throw new Error(invite.body)
  const navigateur = new Navigateur(admin.serveur)
  const corps = { jeton: invite.json().jeton, nom: `Membre ${role}`, mot_de_passe: MOT_DE_PASSE }
  const reponse = await navigateur.ecrire('POST', '/invitations/acceptation', corps)
  if (reponse.statusCode !== 200) throw new Error(reponse.body)
  return navigateur
}
