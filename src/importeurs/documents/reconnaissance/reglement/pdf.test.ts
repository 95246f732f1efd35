import { expect, test } from 'vitest'
import { readDocument } from '#importeurs/documents/formats/lire.ts'
import { pdfReglement } from '../../../../../tests/documents/reglement.ts'
import { reconnaitreReglement, ressembleReglement } from './reconnaitre.ts'

const LONGUES = Array.from({ length: 14 }, (_, rang) => [
  `Sous-épreuve E3${rang + 1} : façonnage, réglage et essai d'une paire d'échasses de la série ${rang + 1}, sur sol meuble`,
  `U3${rang + 1}`,
  '0,5',
  'CCF',
  '',
  'Ponctuel pratique',
  '2 h 30',
  'CCF',
])

test('un règlement en PDF : cellules fusionnées, en-têtes répétés d’une page à l’autre, note et pied de page', async () => {
  const octets = await pdfReglement([
    ['E1 : Épreuve de hauteur', '', '4'],
    ['Sous-épreuve E11 : Calcul des équilibres', 'U11', '1,5', 'CCF', '', 'Ponctuel écrit', '1 h', 'CCF'],
    ['Sous-épreuve E12 : Bois et cordes', 'U12', '2,5', 'CCF', '', 'Ponctuel pratique', '2 h 30', 'CCF'],
    ["E2 : Étude d'une paire", 'U2', '5', 'Ponctuel écrit', '4 h', 'Ponctuel écrit', '4 h', 'CCF'],
    ["E3 : Pratique de l'atelier", '', '7'],
    ...LONGUES,
    ['Épreuves facultatives (1)'],
    [
      'Marche sur corde',
      'UF1',
      '',
      'Ponctuel oral',
      '20 min',
      'Ponctuel oral',
      '20 min',
      'Ponctuel oral',
      'de 20 à 30 min',
    ],
  ])
  const lu = await readDocument({ nom: 'reglement.pdf', octets })
  if (!lu.ok) throw new Error(lu.refus.code)
  expect(lu.valeur.pages.length).toBeGreaterThan(1)
  expect(ressembleReglement(lu.valeur)).toBeGreaterThan(0.9)
  const { donnees, nonPlaces, mobilier } = reconnaitreReglement(lu.valeur)
  expect(donnees.diplome).toBe("Baccalauréat professionnel Facteur d'échasses")
  expect(donnees.categories).toEqual([
    'Candidats des ateliers publics, des ateliers sous contrat et des centres habilités',
    'Candidats des ateliers libres, des centres non habilités, candidats libres',
    'Candidats de la formation continue en atelier public habilité',
  ])
  expect(donnees.epreuves.map(({ code, coefficient, unites }) => [code, coefficient, unites.length])).toEqual([
    ['E1', 4, 2],
    ['E2', 5, 1],
    ['E3', 7, 14],
    [null, null, 1],
  ])
  const unites = donnees.epreuves.flatMap((epreuve) => epreuve.unites)
  expect(unites.map(({ code }) => code)).toEqual(['U11', 'U12', 'U2', ...LONGUES.map(([, unite]) => unite), 'UF1'])
  expect(unites.slice(3, 17).every(({ modalites }) => modalites[1]?.dureeMin === 150)).toBe(true)
  expect(unites[3]?.libelle).toBe("façonnage, réglage et essai d'une paire d'échasses de la série 1, sur sol meuble")
  expect(unites.at(-1)).toMatchObject({ facultative: true, coefficient: null })
  expect(unites.at(-1)?.modalites[2]).toMatchObject({ natures: ['oral'], dureeMin: 20, dureeMax: 30 })
  expect(donnees.notes).toEqual([{ marque: '(1)', texte: 'Seuls les points au-dessus de 10 comptent.' }])
  expect(nonPlaces.map((rang) => lu.valeur.lignes[rang]?.texte)).toEqual([])
  expect(mobilier.map((rang) => lu.valeur.lignes[rang]?.texte ?? '').filter((texte) => /^U\d/.test(texte))).toEqual([])
})
