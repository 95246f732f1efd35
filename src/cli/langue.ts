import { cliEn } from '#langues/cli.en.ts'
import { type CleCli, cliFr } from '#langues/cli.fr.ts'
import { ERREURS_EN } from '#langues/erreurs.en.ts'
import { ERREURS_FR } from '#langues/erreurs.fr.ts'
import { REFUS_EN } from '#langues/refus.en.ts'
import { REFUS_FR } from '#langues/refus.fr.ts'
import { remplir } from '#langues/typographie.ts'
import type { Refus } from '#socle/resultat.ts'

export type Langue = 'fr' | 'en'

/** Language of the terminal: French unless the locale says English. */
export function langueDe(env: Readonly<Record<string, string | undefined>>): Langue {
  const locale = env.PARCHEMIN_LANGUE || env.LC_ALL || env.LC_MESSAGES || env.LANG || 'fr'
  return /^en/i.test(locale) ? 'en' : 'fr'
}

/** Words of the command line in one language. */
export interface Paroles {
  readonly langue: Langue
  dire(cle: CleCli, donnees?: Refus['donnees']): string
  /** Sentence and remedy of a refusal. */
  expliquer(refus: Refus): { readonly phrase: string; readonly remede: string }
  nombre(valeur: number, decimales?: number): string
}

const CATALOGUES = { fr: cliFr, en: cliEn }
const PHRASES = { fr: { ...ERREURS_FR, ...REFUS_FR }, en: { ...ERREURS_EN, ...REFUS_EN } }

/** Opens the catalogues of one language. */
export function parler(langue: Langue): Paroles {
  const nombre = (valeur: number, decimales = 0): string =>
    valeur.toLocaleString(langue, { minimumFractionDigits: decimales, maximumFractionDigits: decimales })
  const dire = (cle: CleCli, donnees: Refus['donnees'] = {}): string => remplir(CATALOGUES[langue][cle], donnees)
  const completer = (texte: string, refus: Refus): string =>
    remplir(texte, refus.donnees).replace(/\{\w+\}/g, dire('inconnu'))
  return {
    langue,
    dire,
    nombre,
    expliquer: (refus) => {
      const phrases: Readonly<Record<string, { detail: string; faire: string }>> = PHRASES[langue]
      const phrase = phrases[refus.code]
      if (phrase === undefined) return { phrase: `${refus.code} ${JSON.stringify(refus.donnees)}`, remede: '' }
      return { phrase: completer(phrase.detail, refus), remede: completer(phrase.faire, refus) }
    },
  }
}
