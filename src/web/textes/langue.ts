import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Textes } from '#langues/fr.ts'
import { remplir, typographier, typographierCatalogue } from '#langues/typographie.ts'
import type { Langue } from '../format/dates.ts'
import { formatDonnees } from '../format/motifs.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: Textes }
  }
}

interface Phrase {
  readonly phrase: string
  readonly faire: string | null
}

type Phrases = Readonly<Record<string, { phrase?: string; detail?: string; faire?: string }>>

/** Reasons and errors of the language shown, by code; filled when its catalogue arrives. */
const phrases: { motifs: Phrases; erreurs: Phrases } = { motifs: {}, erreurs: {} }

async function fetchCatalogue(langue: Langue): Promise<void> {
  const [textes, motifs, erreurs] =
    langue === 'fr'
      ? await import('#langues/fr.ts').then((m) => [m.fr, m.motifs, m.erreurs] as const)
      : await import('#langues/en.ts').then((m) => [m.en, m.motifs, m.erreurs] as const)
  phrases.motifs = motifs
  phrases.erreurs = erreurs
  i18next.addResourceBundle(langue, 'translation', langue === 'fr' ? typographierCatalogue(textes) : textes)
}

/** Opens the interface in the language of the document (chosen before, else the browser's). */
export async function openTextes(): Promise<void> {
  const choisie = readLangue()
  await i18next.use(initReactI18next).init({
    lng: choisie,
    fallbackLng: false,
    resources: {},
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  await changeLangue(choisie)
}

/** Shows the interface in a language and remembers it on this machine. */
export async function changeLangue(langue: Langue): Promise<void> {
  await fetchCatalogue(langue)
  await i18next.changeLanguage(langue)
  document.documentElement.lang = langue
}

/** Remembers the language for the next visit. */
export function keepLangue(langue: Langue): void {
  try {
    localStorage.setItem('parchemin.langue', langue)
  } catch {
    // Storage refused: the choice lasts as long as the page.
  }
}

function readLangue(): Langue {
  let gardee: string | null = null
  try {
    gardee = localStorage.getItem('parchemin.langue')
  } catch {
    // Storage refused: the browser's language applies.
  }
  const langue = gardee ?? navigator.language
  return langue.startsWith('en') ? 'en' : 'fr'
}

/** The language shown. */
const langueCourante = (): Langue => (i18next.language === 'en' ? 'en' : 'fr')

type Donnees = Readonly<Record<string, string | number | boolean | null>>

/** Sentence and remedy of a reason or of an error; null when the code has no sentence. */
export function explainCode(nature: 'motifs' | 'erreurs', code: string, donnees: Donnees): Phrase | null {
  const modele = phrases[nature][code]
  if (modele === undefined) return null
  const langue = langueCourante()
  const chiffres = formatDonnees(donnees, langue, langue === 'fr' ? 'inconnu' : 'unknown')
  const finir = (texte: string): string =>
    langue === 'fr' ? typographier(remplir(texte, chiffres)) : remplir(texte, chiffres)
  return {
    phrase: finir(modele.phrase ?? modele.detail ?? code),
    faire: modele.faire === undefined ? null : finir(modele.faire),
  }
}
