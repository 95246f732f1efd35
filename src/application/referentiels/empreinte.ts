import { createHash } from 'node:crypto'
import { canonicalJson } from '#socle/json-canonique.ts'

/** sha-256 of the canonical JSON of a value: the mark of a published content, or of a preview that a person saw. */
export const calculerEmpreinte = (valeur: unknown): Buffer =>
  createHash('sha256').update(canonicalJson(valeur)).digest()
