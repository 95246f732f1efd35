import { createHash, randomBytes } from 'node:crypto'

/** A secret for a one-time link (256 random bits, base64url) and the SHA-256 that alone is stored. */
export function tirerJeton(): { jeton: string; empreinte: Buffer } {
  const jeton = randomBytes(32).toString('base64url')
  return { jeton, empreinte: empreinteDe(jeton) }
}

/** SHA-256 of a secret. A secret of 256 random bits needs no slow hash. */
export const empreinteDe = (jeton: string): Buffer => createHash('sha256').update(jeton).digest()
