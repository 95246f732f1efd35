import { UNITES } from '#droit/trace.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import type { RegleDite } from './donnees.ts'

const PARTIES = [
  'parcours',
  'contrat',
  'heures',
  'financement',
  'qualite',
  'remuneration',
  'evaluation',
  'deliberation',
  'jury',
  'blocs',
  'paquet',
] as const
const CONFIANCES = ['lue', 'seconde-main', 'interpretation'] as const
const REFERENCES = ['session', 'conclusion', 'debut', 'evaluation', 'nomination', 'jour'] as const

interface Noms {
  partie(partie: string): string
  confiance(confiance: string): string
  reference(reference: string): string
  unite(unite: string): string
  periode(regle: Pick<RegleDite, 'du' | 'au'>): string
}

/** The name of a word of a list; the word itself when it is not one of the list. */
function nommer<N extends string>(liste: readonly N[], mot: string, dire: (nom: N) => string): string {
  const connu = liste.find((nom) => nom === mot)
  return connu === undefined ? mot : dire(connu)
}

/** Hook: names of what a rule declares, in the language shown. */
export function useNoms(): Noms {
  const { t, jour } = useParler()
  return {
    partie: (partie) => nommer(PARTIES, partie, (nom) => t(`droit.parties.${nom}`)),
    confiance: (confiance) => nommer(CONFIANCES, confiance, (nom) => t(`droit.confiance.${nom}`)),
    reference: (reference) => nommer(REFERENCES, reference, (nom) => t(`droit.reference.${nom}`)),
    unite: (unite) => nommer(UNITES, unite, (nom) => t(`droit.unites.${nom}`)),
    periode: ({ du, au }) =>
      [
        du === null ? t('droit.depuisToujours') : t('droit.depuis', { jour: jour(du) }),
        ...(au === null ? [] : [t('droit.jusque', { jour: jour(au) })]),
      ].join(' '),
  }
}
