import { describe, expect, it } from 'vitest'
import type { Modalite, ReglementExamen, UniteReglement } from '../referentiel/index.ts'
import { type IdentiteReglement, reconnaitreCategorie, reglementDepuisExamen } from './depuis-examen.ts'

const IDENTITE: IdentiteReglement = {
  id: 'cerf-volant',
  certification: null,
  texte: null,
  diplome: 'bac-pro',
  premiereSession: 2027,
  derniereSession: null,
}
const mode = (candidats: string, forme: Modalite['forme'], minutes: number | null = null): Modalite => ({
  candidats,
  forme,
  natures: forme === 'ponctuel' ? ['ecrit'] : [],
  dureeMin: minutes,
  dureeMax: minutes,
  brut: '',
})
const uniteDe = (code: string | null, coefficient: number | null, facultative = false): UniteReglement => ({
  code,
  libelle: `Unité ${code ?? ''}`,
  coefficient,
  facultative,
  modalites: [mode('A', 'ccf'), mode('B', 'ponctuel', 90), mode('C', null)],
})
const examen = (categories: readonly string[], unites: readonly UniteReglement[]): ReglementExamen => ({
  diplome: 'Cerf-volant',
  arrete: null,
  arreteDu: null,
  categories,
  epreuves: [{ code: 'E1', libelle: 'Vol', groupe: null, facultative: false, coefficient: null, unites }],
  notes: [],
})
const COLONNES = [
  'Scolaires (établissements publics et privés sous contrat), apprentis des CFA habilités',
  'Scolaires hors contrat, CFA non habilités, candidats à distance',
  'Formation professionnelle continue en établissement public habilité',
]

describe('la catégorie que nomme une colonne', () => {
  it.each<[string, string | null]>([
    ['Catégorie 1', 'mixte'],
    ['CATEGORIE 2', 'ponctuel'],
    ['Catégorie 3', 'ccf-integral'],
    ['Catégorie 4', null],
    [COLONNES[0] ?? '', 'mixte'],
    [COLONNES[1] ?? '', 'ponctuel'],
    [COLONNES[2] ?? '', 'ccf-integral'],
    ['Candidats justifiant de trois années d’activité professionnelle', 'ponctuel'],
    ['Habilités au CCF intégral', 'ccf-integral'],
    ['Tous les candidats', null],
  ])('%s', (colonne, attendue) => {
    expect(reconnaitreCategorie(colonne)).toBe(attendue)
  })
})

describe('le règlement que contient une annexe', () => {
  it('garde les coefficients, range les modes, laisse inconnu ce que la table ne dit pas', () => {
    const { reglement, colonnesInconnues } = reglementDepuisExamen(
      examen(COLONNES, [uniteDe('U11', 2.5), uniteDe('U12', null), uniteDe(null, null, true)]),
      IDENTITE,
    )
    expect(colonnesInconnues).toEqual([])
    expect(reglement).toMatchObject({ id: 'cerf-volant', intitule: 'Cerf-volant', diplome: 'bac-pro' })
    expect(
      reglement.unites.map(({ code, epreuve, coefficient, facultative }) => [code, epreuve, coefficient, facultative]),
    ).toEqual([
      ['U11', 'E1', 250, false],
      ['U12', 'E1', null, false],
      ['UF1', 'E1', null, true],
    ])
    expect(Object.keys(reglement.unites[0]?.modes ?? {})).toEqual(['mixte', 'ponctuel'])
    expect(reglement.unites[0]?.modes.ponctuel).toMatchObject({ forme: 'ponctuel', dureeMin: 90 })
    expect(reglement.unites[0]?.professionnelle).toBeNull()
  })

  it('une colonne inconnue ou deux colonnes de la même catégorie ne donnent rien', () => {
    const deux = examen(['Scolaires', 'Apprentis', 'Catégorie 3'], [uniteDe('U1', 1)])
    const { reglement, colonnesInconnues } = reglementDepuisExamen(deux, { ...IDENTITE, diplome: null })
    expect(colonnesInconnues).toEqual(['Scolaires', 'Apprentis'])
    expect(reglement.unites[0]?.modes).toEqual({})
    expect(reglement.diplome).toBeUndefined()
  })

  it('un code imprimé deux fois (deux options) reste distinct', () => {
    const { reglement } = reglementDepuisExamen(examen([], [uniteDe('U2', 4), uniteDe('U2', 6)]), IDENTITE)
    expect(reglement.unites.map(({ code, coefficient }) => [code, coefficient])).toEqual([
      ['U2', 400],
      ['U2-2', 600],
    ])
  })
})
