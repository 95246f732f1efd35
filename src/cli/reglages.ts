import { resolve } from 'node:path'

/** Settings read from the environment, once. */
export interface Reglages {
  readonly dossier: string
  readonly url: string | undefined
  readonly mode: 'demonstration' | 'production'
  readonly port: number
  readonly hote: string
  readonly listeOuverte: string
  readonly baisseAdmise: number
  /** Public address of the application, for the links it prints; undefined: the address it listens on. */
  readonly adresse: string | undefined
  /** Proxies whose X-Forwarded-* are believed, as addresses or ranges; undefined: this machine only, in production. */
  readonly proxys: string | undefined
}

const PORT = 4310
const LISTE_OUVERTE = 'https://www.data.gouv.fr/api/1/datasets/5eebbc067a14b6fecc9c9976/'
/** A register loses few records from one day to the next; more means a damaged file. */
const BAISSE_ADMISE = 0.05

/** A setting that cannot be read: its name and the text found. */
export class ErreurReglage extends Error {
  readonly nom: string
  readonly texte: string
  constructor(nom: string, texte: string) {
    super(`${nom}=${texte}`)
    this.nom = nom
    this.texte = texte
  }
}

function nombre(env: NodeJS.ProcessEnv, nom: string, defaut: number, maximum: number): number {
  const texte = env[nom]
  if (texte === undefined || texte === '') return defaut
  const valeur = Number(texte)
  if (!Number.isFinite(valeur) || valeur < 0 || valeur > maximum) throw new ErreurReglage(nom, texte)
  return valeur
}

/** Reads the settings; throws ErreurReglage at the first one that is not right. */
export function lireReglages(env: NodeJS.ProcessEnv): Reglages {
  const mode = env.PARCHEMIN_MODE || 'demonstration'
  if (mode !== 'demonstration' && mode !== 'production') throw new ErreurReglage('PARCHEMIN_MODE', mode)
  return {
    dossier: resolve(env.PARCHEMIN_DONNEES || './donnees'),
    url: env.DATABASE_URL || undefined,
    mode,
    port: nombre(env, 'PARCHEMIN_PORT', PORT, 65535),
    hote: env.PARCHEMIN_HOTE || '127.0.0.1',
    listeOuverte: env.PARCHEMIN_LISTE_OUVERTE || LISTE_OUVERTE,
    adresse: env.PARCHEMIN_ADRESSE?.replace(/\/+$/, '') || undefined,
    proxys: env.PARCHEMIN_PROXYS || undefined,
    baisseAdmise: nombre(env, 'PARCHEMIN_BAISSE_ADMISE', BAISSE_ADMISE, 1),
  }
}

/** Today's civil day in France. */
export function aujourdhui(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date())
}
