import { expect, it } from 'vitest'
import { blocExemple, ficheExemple } from '#domaine/certification/exemples.ts'
import { constatsDe, feuilleExemple } from '../exemples.ts'
import { verbeNonObservable } from './verbes.ts'

it.each<[string, string | null]>([
  ['Connaître les règles de sécurité', 'connaitre'],
  ['C1.2 – Comprendre les enjeux du projet', 'comprendre'],
  ['Maîtriser les bases du dessin', 'maitriser'],
  ['Être sensibilisé au tri des déchets', 'etre sensibilise'],
  ['Prendre conscience des risques', 'prendre conscience'],
  ['Savoir rédiger un compte rendu', null],
  ['Savoirs associés', null],
  ['Comprendre et analyser une situation', null],
  ['Comprendre et se faire comprendre', null],
  ['Maîtriser l’échange écrit : lire, rédiger', null],
  ['Identifier et maîtriser les risques', null],
  ['Prendre en compte le handicap', null],
  ['Régler un projecteur', null],
  ['', null],
])('%s', (libelle, attendu) => {
  expect(verbeNonObservable(libelle)).toBe(attendu)
})

it('un bloc donne un seul constat, et une échelle de langue l’excuse', () => {
  const compris = '- Comprendre les consignes ; - Connaître les normes ; - Régler un projecteur'
  const blocs = [
    blocExemple(1, 'RNCP99001BC01', { competences: compris }),
    blocExemple(2, 'RNCP99001BC02', { competences: `Niveau B1 du CECRL ${compris}` }),
  ]
  const constats = constatsDe('competence.verbe-non-observable', feuilleExemple(ficheExemple('RNCP99001', { blocs })))
  expect(constats.map(({ donnees }) => [donnees.nom, donnees.nombre])).toEqual([['RNCP99001BC01', 2]])
})
