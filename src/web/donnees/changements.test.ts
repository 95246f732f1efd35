import { expect, it } from 'vitest'
import type { Changement } from '#api/contrat/registre.ts'
import { groupChangements, listLignes } from './changements.ts'

const changement = (...chemin: string[]): Changement => ({
  chemin,
  nature: 'modification',
  avant: 'a',
  apres: 'b',
  paragraphes: null,
})

it('range d’abord la fiche, puis chaque bloc', () => {
  const groupes = groupChangements([
    changement('blocs', 'RNCP1BC02', 'libelle'),
    changement('intitule'),
    changement('blocs', 'RNCP1BC01', 'libelle'),
    changement('dates', 'fin'),
  ])
  expect(groupes.map(({ bloc, changements }) => [bloc, changements.length])).toEqual([
    [null, 2],
    ['RNCP1BC01', 1],
    ['RNCP1BC02', 1],
  ])
})

it('dit toute valeur en lignes lisibles, sans les champs vides', () => {
  const nommer = (champ: string): string => `<${champ}>`
  expect(listLignes('texte', nommer)).toEqual(['texte'])
  expect(listLignes(null, nommer)).toEqual([])
  expect(listLignes(true, nommer)).toEqual(['<oui>'])
  expect(listLignes({ code: '31624', libelle: null, liste: [] }, nommer)).toEqual(['<code> = 31624'])
  expect(listLignes(['RNCP1', 'RNCP2'], nommer)).toEqual(['RNCP1', 'RNCP2'])
})
