import { useQuery } from '@tanstack/react-query'
import type { ParolesDroit } from '#langues/valeur-droit.ts'
import { useParler } from '../textes/utiliser-textes.ts'

/** The words of the law in one language: heavy, so they are fetched by the pages that explain, and only in one language. */
async function fetchParoles(langue: 'fr' | 'en'): Promise<ParolesDroit> {
  if (langue === 'fr') {
    const [{ DROIT_FR }, { EXPLICATION_FR }] = await Promise.all([
      import('#langues/droit.fr.ts'),
      import('#langues/explication.fr.ts'),
    ])
    return { langue, phrases: DROIT_FR, mots: EXPLICATION_FR }
  }
  const [{ DROIT_EN }, { EXPLICATION_EN }] = await Promise.all([
    import('#langues/droit.en.ts'),
    import('#langues/explication.en.ts'),
  ])
  return { langue, phrases: DROIT_EN, mots: EXPLICATION_EN }
}

/** Hook: the words of the law in the language shown; null while they arrive. */
export function useParolesDroit(): ParolesDroit | null {
  const { langue } = useParler()
  const { data } = useQuery({
    queryKey: ['paroles-droit', langue],
    queryFn: () => fetchParoles(langue),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data ?? null
}
