import { CALCULS_EN } from './calculs.en.ts'
import { CALCULS_FR } from './calculs.fr.ts'

/** What a computation answers, in one line; its name when no sentence is known. */
export function direCalcul(nom: string, langue: 'fr' | 'en'): string {
  const phrases: Readonly<Record<string, string>> = langue === 'fr' ? CALCULS_FR : CALCULS_EN
  return phrases[nom] ?? nom
}
