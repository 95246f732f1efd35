import { expect, it } from 'vitest'
import { elementEssai, grandEssai } from '#domaine/referentiel/essai.ts'
import type { Element, Operation } from '#domaine/referentiel/index.ts'
import { OperationPublique, ReferentielPublic } from './contenu-referentiel.ts'
import { operationLue, operationPublique, referentielLu, referentielPublic } from './conversion-referentiel.ts'

const modalites = [
  { candidats: 'Apprentis', forme: 'ccf', natures: ['oral'], dureeMin: 30, dureeMax: 45, brut: 'Oral, 30 à 45 min' },
  { candidats: 'Autres', forme: null, natures: [], dureeMin: null, dureeMax: null, brut: '' },
] as const
const evaluation: Element = {
  id: 'v',
  code: 'E1',
  libelle: 'Mise en situation',
  parent: null,
  ordre: 0,
  reperes: [{ rang: 3, debut: 0, fin: 9 }],
  genre: 'evaluation',
  natures: ['soutenance'],
  consigne: null,
  modalites,
}
const epreuve: Element = {
  ...elementEssai('e', 'epreuve'),
  genre: 'epreuve',
  facultatif: true,
  coefficient: 2,
  modalites,
}
const lien = { genre: 'evalue', de: 'v', vers: 'c' } as const

it('a référentiel goes out and comes back the same, through the contract', () => {
  const grand = grandEssai(100)
  const referentiel = { ...grand, elements: [...grand.elements, evaluation, epreuve] }
  const public_ = ReferentielPublic.parse(JSON.parse(JSON.stringify(referentielPublic(referentiel))))
  expect(JSON.stringify(public_)).not.toMatch(/"[a-z]+[A-Z]\w*":/)
  expect(public_.elements.at(-1)).toMatchObject({ modalites: [{ duree_min: 30, duree_max: 45 }, { duree_min: null }] })
  expect(referentielLu(public_)).toEqual(referentiel)
})

it.each<Operation>([
  { type: 'titrer', intitule: 'T', certification: null, fondements: ['L6113-1'] },
  { type: 'ajouter', element: evaluation },
  { type: 'modifier', element: epreuve },
  { type: 'deplacer', id: 'v', parent: null, ordre: 3 },
  { type: 'supprimer', id: 'v' },
  { type: 'restaurer', elements: [evaluation, epreuve], liens: [lien] },
  { type: 'lier', lien },
  { type: 'delier', lien },
])('so does an edit: $type', (operation) => {
  const publique = OperationPublique.parse(JSON.parse(JSON.stringify(operationPublique(operation))))
  expect(JSON.stringify(publique)).not.toContain('dureeMin')
  expect(operationLue(publique)).toEqual(operation)
})
