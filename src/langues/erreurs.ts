import { ERREURS_EN } from './erreurs.en.ts'
import { type CodeErreurApi, ERREURS_FR, type PhraseErreur } from './erreurs.fr.ts'

/** Title and sentences of an error, with its figures put in their places. */
export function redigerErreur(
  langue: 'fr' | 'en',
  code: CodeErreurApi,
  donnees: Readonly<Record<string, string | number | boolean | null>>,
): PhraseErreur {
  const phrase: PhraseErreur = langue === 'fr' ? ERREURS_FR[code] : ERREURS_EN[code]
  const detail = phrase.detail.replace(/\{(\w+)\}/g, (_trou, nom: string) => String(donnees[nom] ?? '…'))
  return { ...phrase, detail }
}
