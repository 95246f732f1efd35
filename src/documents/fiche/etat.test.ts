import { expect, it } from 'vitest'
import { etatEnMots } from './etat.ts'

it.each([
  ['OUVERTE', 'OUVERTES', 'Ouverte aux entrées', 'Open to entries'],
  ['PLUS_DELIVREE', 'FERMEES', 'Plus délivrée', 'No longer delivered'],
  ['INCONNU', 'INCONNUES', 'Indéterminée', 'Cannot tell'],
  [
    'INCONNU',
    'FERMEES',
    'Fermée aux entrées, fin de délivrance non indiquée',
    'Closed to entries, end of delivery not stated',
  ],
] as const)('%s, entrées %s', (etat, entrees, fr, en) => {
  expect([etatEnMots({ etat, entrees }, 'fr'), etatEnMots({ etat, entrees }, 'en')]).toEqual([fr, en])
})
