import { useParler } from '../../textes/utiliser-textes.ts'
import type { RegleDite } from './donnees.ts'

interface Noms {
  partie(partie: string): string
  confiance(confiance: string): string
  reference(reference: string): string
  unite(unite: string): string
  periode(regle: Pick<RegleDite, 'du' | 'au'>): string
}

/** Hook: names of what a rule declares, in the language shown; a name that this version does not know is shown as it is. */
export function useNoms(): Noms {
  const { t, jour } = useParler()
  const listes = {
    parties: t('droit.parties', { returnObjects: true }),
    confiance: t('droit.confiance', { returnObjects: true }),
    reference: t('droit.reference', { returnObjects: true }),
    unites: t('droit.unites', { returnObjects: true }),
  }
  const nommer = (noms: Readonly<Record<string, string>>, cle: string): string => noms[cle] ?? cle
  return {
    partie: (partie) => nommer(listes.parties, partie),
    confiance: (confiance) => nommer(listes.confiance, confiance),
    reference: (reference) => nommer(listes.reference, reference),
    unite: (unite) => nommer(listes.unites, unite),
    periode: ({ du, au }) =>
      [
        du === null ? t('droit.depuisToujours') : t('droit.depuis', { jour: jour(du) }),
        ...(au === null ? [] : [t('droit.jusque', { jour: jour(au) })]),
      ].join(' '),
  }
}
