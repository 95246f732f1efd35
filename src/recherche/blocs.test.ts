import { describe, expect, it } from 'vitest'
import { trouverBlocs } from './blocs.ts'

const BLOCS = [
  { code: 'RNCP1BC01', libelle: 'Graisser les engrenages' },
  { code: 'RNCP1BC02', libelle: 'Réparer les ailes et les engrenages' },
  { code: 'RNCP1BC12', libelle: 'Accueillir' },
]

describe('les blocs d’une fiche trouvés par la question', () => {
  it.each([
    ['réparation des engrenages ', ['RNCP1BC02', 'RNCP1BC01']],
    ['moulins, engren', ['RNCP1BC01', 'RNCP1BC02']],
    ['engren ', []],
    ['bc02', ['RNCP1BC02']],
    ['BC 2', ['RNCP1BC02']],
    ['rncp1bc12', ['RNCP1BC12']],
    ['rncp2bc12', []],
    ['bc12 engrenage ', ['RNCP1BC12', 'RNCP1BC01', 'RNCP1BC02']],
    ['', []],
  ])('« %s »', (texte, codes) => {
    expect(trouverBlocs(texte, BLOCS, 3).map((bloc) => bloc.code)).toEqual(codes)
  })

  it('pas plus que demandé', () => {
    expect(trouverBlocs('engrenages ', BLOCS, 1)).toHaveLength(1)
  })
})
