import { describe, expect, test } from 'vitest'
import { lireOuverture, normaliserCode } from './codes.ts'

describe('code à la tête d’une ligne', () => {
  test.each([
    ['Bloc n°1 – Tenir la lanterne', 'bloc', 'Bloc n°1', 'Tenir la lanterne'],
    ['Bloc de compétences n°2 : Donner l’alerte', 'bloc', 'Bloc de compétences n°2', 'Donner l’alerte'],
    ['BLOC 3 - Veiller', 'bloc', 'BLOC 3', 'Veiller'],
    ['BC01', 'bloc', 'BC01', ''],
    ['RNCP90021BC02 – Donner l’alerte', 'bloc', 'RNCP90021BC02', 'Donner l’alerte'],
    ['A1 Entretenir', 'activite', 'A1', 'Entretenir'],
    ['A1.1 – Entretenir', 'activite', 'A1.1', 'Entretenir'],
    ['A1-1 - Entretenir', 'activite', 'A1-1', 'Entretenir'],
    ['A.1.1 : Entretenir', 'activite', 'A.1.1', 'Entretenir'],
    ['Activité 1 : Entretien', 'activite', 'Activité 1', 'Entretien'],
    ['Activité type n°2 – Veille', 'activite', 'Activité type n°2', 'Veille'],
    ['AT2 Veille', 'activite', 'AT2', 'Veille'],
    ['C1 Nettoyer', 'competence', 'C1', 'Nettoyer'],
    ['C1.13 nettoyer', 'competence', 'C1.13', 'nettoyer'],
    ['C.1.1 Nettoyer', 'competence', 'C.1.1', 'Nettoyer'],
    ['C1-4 - Nettoyer', 'competence', 'C1-4', 'Nettoyer'],
    ['C-1-5  –Nettoyer', 'competence', 'C-1-5', 'Nettoyer'],
    ['C4.5- Nettoyer', 'competence', 'C4.5', 'Nettoyer'],
    ['A1C1 Nettoyer', 'competence', 'A1C1', 'Nettoyer'],
    ['A1-C2 : Graisser', 'competence', 'A1-C2', 'Graisser'],
    ['CP1 Reconnaître', 'competence', 'CP1', 'Reconnaître'],
    ['Compétence 3 : Graisser', 'competence', 'Compétence 3', 'Graisser'],
    ['- C1.1 – Nettoyer', 'competence', 'C1.1', 'Nettoyer'],
    ['Cr1.1 Aucune trace', 'critere', 'Cr1.1', 'Aucune trace'],
    ['CE1 : Aucune trace', 'critere', 'CE1', 'Aucune trace'],
  ])('%s', (ligne, genre, code, mots) => {
    const lue = lireOuverture(ligne)
    expect(lue && { genre: lue.genre, code: lue.code, mots: ligne.slice(lue.mots) }).toEqual({ genre, code, mots })
    expect(lue && ligne.slice(lue.debut, lue.fin)).toBe(code)
  })

  test.each([
    'Article L6113-1',
    'Bloc opératoire propre',
    'bloc de béton',
    'Ce 12 mars, la lampe',
    'CAP vannerie',
    'C’est réglé',
    'A bord, la veille',
    'Activités du gardien',
    'Compétences visées',
    'Critères d’évaluation',
    '',
  ])('pas de code : « %s »', (ligne) => {
    expect(lireOuverture(ligne)).toBeNull()
  })

  test('une notation n’en cache pas une autre', () => {
    expect(['C1-6', 'C.1.6', 'C-1-6', 'c1.6'].map(normaliserCode)).toEqual(['C1.6', 'C1.6', 'C1.6', 'C1.6'])
    expect(normaliserCode('C1.16')).not.toBe(normaliserCode('C11.6'))
  })
})
