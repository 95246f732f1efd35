import { describe, expect, it } from 'vitest'
import { equivalencesDe, equivalencesDuBloc, inverser } from './correspondances.ts'
import { ficheExemple } from './exemples.ts'

const FICHES = [
  ficheExemple('RNCP37873', {
    correspondances: [
      { blocs: ['RNCP37873BC02'], versNumero: 'RNCP31678', versBlocs: ['RNCP31678BC02', 'RNCP31678BC03'] },
    ],
  }),
  ficheExemple('RNCP37674', { correspondances: [{ blocs: [], versNumero: 'RNCP31114', versBlocs: [] }] }),
  // Successors without any correspondence, with the same bloc titles.
  ficheExemple('RNCP31678', { nouvelles: ['RNCP37873'] }),
]

describe('équivalences officielles', () => {
  it('se lit depuis la fiche qui la déclare', () => {
    expect(equivalencesDe('RNCP37873', FICHES)).toEqual([
      {
        numero: 'RNCP37873',
        blocs: ['RNCP37873BC02'],
        autreNumero: 'RNCP31678',
        autresBlocs: ['RNCP31678BC02', 'RNCP31678BC03'],
        declareePar: 'RNCP37873',
      },
    ])
  })

  it('se lit aussi depuis l’autre fiche, en disant qui la déclare', () => {
    expect(equivalencesDe('RNCP31678', FICHES)).toEqual([
      {
        numero: 'RNCP31678',
        blocs: ['RNCP31678BC02', 'RNCP31678BC03'],
        autreNumero: 'RNCP37873',
        autresBlocs: ['RNCP37873BC02'],
        declareePar: 'RNCP37873',
      },
    ])
  })

  it('ne déduit rien d’une succession seule', () => {
    expect(equivalencesDe('RNCP1', [ficheExemple('RNCP1', { nouvelles: ['RNCP2'] }), ficheExemple('RNCP2')])).toEqual(
      [],
    )
  })

  it('un bloc a part aux équivalences qui le nomment et à celles de la certification entière', () => {
    const nommees = equivalencesDe('RNCP31678', FICHES)
    expect(equivalencesDuBloc(nommees, 'RNCP31678BC03')).toHaveLength(1)
    expect(equivalencesDuBloc(nommees, 'RNCP31678BC01')).toHaveLength(0)
    expect(equivalencesDuBloc(equivalencesDe('RNCP31114', FICHES), 'RNCP31114BC01')).toHaveLength(1)
  })

  it('inversée deux fois, c’est la même', () => {
    for (const lien of equivalencesDe('RNCP37873', FICHES)) expect(inverser(inverser(lien))).toEqual(lien)
  })
})
