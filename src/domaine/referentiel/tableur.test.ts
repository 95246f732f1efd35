import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ecrireModalites, lireModalites } from './modalites-tableur.ts'
import { FORMES_EXAMEN, NATURES_EPREUVE, type Referentiel } from './referentiel.ts'
import { ecrireTableau } from './tableur.ts'

const EXEMPLE: Referentiel = {
  intitule: 'Gardien de phare',
  certification: 'RNCP90021',
  fondements: ['L6113-1'],
  elements: [
    {
      genre: 'bloc',
      id: 'b1',
      code: 'BC01',
      libelle: 'Veiller',
      parent: null,
      ordre: 0,
      reperes: [],
      facultatif: false,
      validation: null,
    },
    { genre: 'competence', id: 'c1', code: 'C1', libelle: 'Tenir le registre', parent: 'b1', ordre: 0, reperes: [] },
    {
      genre: 'evaluation',
      id: 'e1',
      code: null,
      libelle: 'Nuit de brume',
      parent: 'b1',
      ordre: 1,
      reperes: [],
      natures: ['soutenance', 'dossier-ecrit'],
      consigne: 'Raconter une alerte.',
      modalites: [
        { candidats: 'VAE', forme: null, natures: ['oral'], dureeMin: 20, dureeMax: 30, brut: 'oral | 20 à 30 min' },
      ],
    },
    {
      genre: 'critere',
      id: 'k1',
      code: null,
      libelle: 'Le registre est daté',
      parent: 'e1',
      ordre: 0,
      reperes: [],
      poids: 2.5,
      niveaux: ['absent', 'daté'],
    },
  ],
  liens: [{ genre: 'evalue', de: 'e1', vers: 'c1' }],
}

describe('modèle de tableur', () => {
  test('une rangée par élément, titres en tête, inconnu laissé vide', () => {
    const [tete, ...rangees] = ecrireTableau(EXEMPLE)
    expect(tete?.join(';')).toBe(
      'Identifiant;Type;Code;Libellé;Parent;Facultatif;Coefficient;Nature;Consigne;Modalités;Poids;Niveaux;Validation;Évalue;Mobilise;Correspond',
    )
    expect(rangees.map((rangee) => rangee.join(';'))).toEqual([
      ';referentiel;RNCP90021;Gardien de phare;;;;;L6113-1;;;;;;;',
      'b1;bloc;BC01;Veiller;;non;;;;;;;;;;',
      'c1;competence;C1;Tenir le registre;b1;;;;;;;;;;;',
      'e1;evaluation;;Nuit de brume;b1;;;soutenance\ndossier-ecrit;Raconter une alerte.;VAE |  | oral | 20-30 | oral \\p 20 à 30 min;;;;c1;;',
      'k1;critere;;Le registre est daté;e1;;;;;;2.5;absent\ndaté;;;;',
    ])
  })

  test('une ligne de modalité que personne n’a construite garde ses mots', () => {
    expect(lireModalites('Oral de 20 minutes\nVAE | ponctuel | écrit, oral | 120 | Écrit puis oral')).toEqual([
      { candidats: '', forme: null, natures: [], dureeMin: null, dureeMax: null, brut: 'Oral de 20 minutes' },
      {
        candidats: 'VAE',
        forme: 'ponctuel',
        natures: ['ecrit', 'oral'],
        dureeMin: 120,
        dureeMax: 120,
        brut: 'Écrit puis oral',
      },
    ])
  })

  test('toute modalité revient telle quelle', () => {
    const texte = fc.string({ unit: 'binary' }).map((mots) => mots.trim())
    const minutes = fc.option(fc.nat({ max: 99_999 }))
    const modalite = fc.record({
      candidats: texte,
      forme: fc.option(fc.constantFrom(...FORMES_EXAMEN)),
      natures: fc.uniqueArray(fc.constantFrom(...NATURES_EPREUVE)),
      dureeMin: minutes,
      dureeMax: minutes,
      brut: texte,
    })
    fc.assert(
      fc.property(fc.array(modalite), (modalites) => {
        expect(lireModalites(ecrireModalites(modalites))).toEqual(modalites)
      }),
    )
  })
})
