import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'

const MIN = 12
/** OWASP's first choice for argon2id (this library's default): 19 MiB, two passes, one lane. */
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const RACINES = new Set([
  'motdepasse',
  'monmotdepasse',
  'motdepassemotdepasse',
  'password',
  'passwordpassword',
  'azerty',
  'azertyuiop',
  'azertyuiopqsdfghjklm',
  'qwerty',
  'qwertyuiop',
  'qwertyuiopasdfghjkl',
  'administrateur',
  'administrator',
  'gestionnaire',
  'parchemin',
  'bonjour',
  'bonjourbonjour',
  'bienvenue',
  'soleil',
  'doudou',
  'loulou',
  'jetaime',
  'iloveyou',
  'welcome',
  'letmein',
  'changeme',
  'france',
  'marseille',
  'certification',
  'apprentissage',
])

const reduire = (texte: string): string =>
  texte
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')

const estSuite = (texte: string): boolean => '01234567890123456789012345678901234567890'.includes(texte)

/** Whether a password is acceptable for this person: 12 characters, not an obvious one. No composition rules. */
export function verifierForce(motDePasse: string, personne: { courriel: string; nom: string }): Resultat<string> {
  const longueur = [...motDePasse].length
  if (longueur < MIN) return refuser('mot-de-passe.trop-court', { min: MIN, longueur })
  const reduit = reduire(motDePasse)
  const racine = reduit.replace(/^\d+|\d+$/g, '')
  const siens = [personne.courriel, personne.courriel.split('@')[0] ?? '', personne.nom].map(reduire)
  const evident =
    new Set(motDePasse).size <= 3 ||
    RACINES.has(racine) ||
    siens.some((texte) => texte !== '' && (texte === reduit || texte === racine)) ||
    (reduit !== '' && estSuite(reduit))
  return evident ? refuser('mot-de-passe.trop-courant') : reussir(motDePasse)
}

/** argon2id in its usual text form. The text is normalised first: the same accents typed on two systems are equal. */
export const hacherMotDePasse = (motDePasse: string): Promise<string> => hash(motDePasse.normalize('NFC'), ARGON2)

let leurre: Promise<string> | undefined

/** Whether the password is that of the hash; without a hash, takes the same time and says no. */
export async function estMotDePasse(empreinte: string | null, motDePasse: string): Promise<boolean> {
  leurre ??= hacherMotDePasse(randomBytes(32).toString('hex'))
  const juste = await verify(empreinte ?? (await leurre), motDePasse.normalize('NFC'))
  return juste && empreinte !== null
}
