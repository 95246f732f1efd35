import type { Constat } from '#domaine/document/index.ts'

/** A finding in words: title of its rule, what is wrong here, what to do, what it rests on. */
export function direConstat(constat: Constat, _langue: 'fr' | 'en') {
  const appuis: string[] = []
  return { titre: constat.regle, message: JSON.stringify(constat.donnees), faire: '', appuis }
}
