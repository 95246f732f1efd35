import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRecherche, stringifyRecherche } from './adresse.ts'
import { type Criteres, FACETTES, listFiltres, readCriteres, toggleFacette } from './criteres.ts'

describe('critères dans l’adresse', () => {
  it('se lisent en clair, les listes répétées', () => {
    const lus = readCriteres(
      parseRecherche('?q=maintenance&etat=OUVERTE&etat=INCONNU&niveau=4&expire=6&tri=echeance&page=3'),
    )
    expect(lus).toEqual({
      q: 'maintenance',
      etat: ['OUVERTE', 'INCONNU'],
      niveau: ['4'],
      expire: 6,
      tri: 'echeance',
      page: 3,
    })
  })

  it('laissent de côté ce qui ne se comprend pas', () => {
    expect(readCriteres(parseRecherche('?expire=200&page=-1&tri=hasard&q=&inconnu=1'))).toEqual({})
  })

  it('s’écrivent sans valeur vide', () => {
    expect(stringifyRecherche({ q: 'usinage', etat: ['OUVERTE', 'INCONNU'], page: undefined, niveau: [] })).toBe(
      '?q=usinage&etat=OUVERTE&etat=INCONNU',
    )
    expect(stringifyRecherche({})).toBe('')
  })

  it('reviennent tels quels après un aller et retour', () => {
    const valeurs = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 })
    const criteres = fc.record(
      Object.fromEntries([
        ['q', fc.string({ minLength: 1 })],
        ...FACETTES.map((facette) => [facette, valeurs] as const),
      ]),
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(criteres, (voulus) => {
        expect(readCriteres(parseRecherche(stringifyRecherche(voulus)))).toEqual(voulus)
      }),
    )
  })
})

describe('cocher et décocher', () => {
  it('ajoute, retire, et revient à la première page', () => {
    const depart: Criteres = { q: 'bois', niveau: ['4'], page: 5 }
    const coche = toggleFacette(depart, 'niveau', '5')
    expect(coche).toMatchObject({ q: 'bois', niveau: ['4', '5'], page: undefined })
    expect(toggleFacette(coche, 'niveau', '4').niveau).toEqual(['5'])
    expect(toggleFacette({ niveau: ['4'] }, 'niveau', '4').niveau).toBeUndefined()
  })

  it('ne garde qu’une réponse sur l’apprentissage', () => {
    expect(toggleFacette({ apprentissage: ['oui'] }, 'apprentissage', 'non').apprentissage).toEqual(['non'])
  })

  it('liste les filtres actifs', () => {
    expect(listFiltres({ q: 'bois', niveau: ['4'], etat: ['OUVERTE'] })).toEqual([
      { facette: 'etat', valeur: 'OUVERTE' },
      { facette: 'niveau', valeur: '4' },
    ])
  })
})
