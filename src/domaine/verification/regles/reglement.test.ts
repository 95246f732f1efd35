import { describe, expect, it } from 'vitest'
import type { Modalite, UniteReglement } from '#domaine/referentiel/index.ts'
import { constatsDe, RIEN, reglementExemple } from '../exemples.ts'
import { verifierDocument } from '../verifier.ts'

const modalite = (connu: Partial<Modalite> = {}): Modalite => ({
  candidats: 'scolaires',
  forme: 'ponctuel',
  natures: ['ecrit'],
  dureeMin: 120,
  dureeMax: 120,
  brut: 'Ponctuel écrit 2 h',
  ...connu,
})
const unite = (connu: Partial<UniteReglement> = {}): UniteReglement => ({
  code: 'U1',
  libelle: 'Étude',
  coefficient: 2,
  facultative: false,
  modalites: [modalite()],
  ...connu,
})
const reglement = (unites: readonly UniteReglement[], coefficient: number | null = null) =>
  reglementExemple({
    categories: ['scolaires'],
    epreuves: [{ code: 'E1', libelle: 'Épreuve', facultative: false, coefficient, groupe: null, unites }],
  })

describe('un règlement d’examen', () => {
  it('entier, ne donne aucun constat', () => {
    expect(verifierDocument(reglement([unite(), unite({ code: 'U2' })], 4), RIEN)).toEqual([])
  })

  it('une unité obligatoire porte un coefficient, sauf si celui de l’épreuve est le sien', () => {
    const sans = unite({ coefficient: null })
    expect(constatsDe('coefficient.absent', reglement([sans])).length).toBe(1)
    expect(constatsDe('coefficient.absent', reglement([sans], 2))).toEqual([])
    expect(constatsDe('coefficient.absent', reglement([unite({ coefficient: null, facultative: true })]))).toEqual([])
  })

  it('un coefficient est positif, au quart près', () => {
    const nombres = [0, 0.25, 1.5, 1.3, -1].map(
      (coefficient) => constatsDe('coefficient.irregulier', reglement([unite({ coefficient })])).length,
    )
    expect(nombres).toEqual([1, 0, 0, 1, 1])
  })

  it('les unités font le coefficient de l’épreuve', () => {
    const unites = [unite(), unite({ code: 'U2', coefficient: 3 })]
    expect(
      [4, 5, 6].map((coefficient) => constatsDe('coefficient.somme', reglement(unites, coefficient)).length),
    ).toEqual([1, 0, 1])
  })

  it('chaque catégorie a sa modalité', () => {
    const muette = modalite({ forme: null, natures: [], dureeMin: null, dureeMax: null, brut: '' })
    expect(constatsDe('categorie.sans-modalite', reglement([unite({ modalites: [] })])).length).toBe(1)
    expect(constatsDe('categorie.sans-modalite', reglement([unite({ modalites: [muette] })])).length).toBe(1)
  })

  it('une durée va du court au long, de cinq minutes à quarante heures', () => {
    const nombres = [
      [4, 4],
      [5, 5],
      [40, 20],
      [2400, 2400],
      [2401, 2401],
    ].map(
      ([dureeMin = 0, dureeMax = 0]) =>
        constatsDe('duree.douteuse', reglement([unite({ modalites: [modalite({ dureeMin, dureeMax })] })])).length,
    )
    expect(nombres).toEqual([1, 0, 1, 0, 1])
  })
})
