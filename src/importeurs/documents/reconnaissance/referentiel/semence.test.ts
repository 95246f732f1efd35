import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { NatureEvaluation } from '#domaine/referentiel/index.ts'
import { enfants, extraits, lignesDe, lignesPerdues, lireOctets, semence } from './essai.ts'
import { reconnaitreReferentiel } from './reconnaitre.ts'

const chemin = semence('003_bc999766ea06a55b.txt')

/** Activity, tasks, codes of competences, kinds of assessment, instruction or not, criteria: counted by hand. */
type Attendu = readonly [string, number, string, readonly NatureEvaluation[], boolean, number]
const SITUATION = ['mise-en-situation'] as const

const BLOCS: readonly (readonly [code: string, ligne: number, validation: readonly number[], readonly Attendu[]])[] = [
  [
    'Bloc n°1',
    26,
    [487, 489, 490],
    [
      ['A1.1', 3, 'C1.1 C1.2', SITUATION, true, 3],
      ['A1.1', 5, 'C1.3 C1-4', SITUATION, true, 4],
      ['A1.2', 7, 'C-1-5 C1-6 C1-6 C1-7', SITUATION, true, 6],
      ['A1.3', 9, 'C1-8 C1-9 C1-10 C1-11 C1-12 C1.13', SITUATION, true, 10],
      ['A1-4', 4, 'C1-14 C1-15 C1-16', SITUATION, true, 4],
    ],
  ],
  [
    'Bloc n°2',
    515,
    [713, 714],
    [
      ['A2.1', 5, 'C2.1 C2.2 C2.3 C2.4 C2.5', SITUATION, true, 7],
      ['A2.2', 2, 'C2.6 C2.7', SITUATION, true, 4],
    ],
  ],
  [
    'Bloc n°3',
    733,
    [1217, 1218],
    [
      ['A3.1', 3, 'C3.1 C3.2 C3.3 C3.4', ['projet-ecrit'], true, 3],
      ['A3.2', 5, 'C3.5 C3.6 C3.7', SITUATION, true, 3],
      ['A3.3', 4, 'C3.8 C3.9', SITUATION, true, 3],
      ['A3.4', 6, 'C3.10 C3.11', SITUATION, true, 4],
      ['A3.5', 4, 'C3.12 C3.13 C3.14', SITUATION, true, 7],
      ['A3.6', 4, 'C3.15', ['epreuve-integrative', 'soutenance'], true, 5],
    ],
  ],
  [
    'Bloc n°4',
    1237,
    [1438, 1439],
    [
      ['A4.1', 3, 'C4.1 C4.2', ['mise-en-situation', 'dossier-ecrit'], true, 3],
      ['A4.2', 1, 'C4.3', SITUATION, true, 2],
      ['A4.3', 2, 'C4.3 C4.4', SITUATION, false, 2],
      ['A4.4', 2, 'C4.5', SITUATION, true, 1],
    ],
  ],
]

describe.skipIf(chemin === null)('référentiel A/C/E de départ (003)', async () => {
  const document = await lireOctets('003.txt', chemin === null ? Buffer.from('–') : readFileSync(chemin))
  const lecture = reconnaitreReferentiel(document)
  const { donnees } = lecture
  const liensDe = (id: string) => donnees.liens.filter(({ de }) => de === id).map(({ vers }) => vers)

  test('quatre blocs, dix-sept activités, quarante-cinq compétences, une évaluation par activité', () => {
    const compte = (genre: string): number => donnees.elements.filter((element) => element.genre === genre).length
    expect(['bloc', 'activite', 'tache', 'competence', 'evaluation', 'critere'].map(compte)).toEqual([
      4, 17, 69, 45, 17, 71,
    ])
    expect(donnees.elements).toHaveLength(223)
    expect(donnees.fondements).toEqual(['L6113-1'])
  })

  test.each(BLOCS)('%s', (code, ligne, validation, activites) => {
    const bloc = donnees.elements.find((element) => element.genre === 'bloc' && element.code === code)
    if (bloc?.genre !== 'bloc') throw new Error(`no ${code}`)
    expect(lignesDe(bloc)).toEqual([ligne, ...validation])
    expect(bloc.validation).toMatch(/^La validation du bloc .* certificat$/)
    const lues = enfants(donnees, bloc.id, 'activite').map((activite) => {
      const competences = enfants(donnees, activite.id, 'competence')
      const [evaluation, ...autres] = enfants(donnees, activite.id, 'evaluation')
      if (evaluation?.genre !== 'evaluation') throw new Error(`no assessment under ${activite.code}`)
      expect(autres).toEqual([])
      expect(liensDe(evaluation.id)).toEqual(competences.map(({ id }) => id))
      return [
        activite.code,
        enfants(donnees, activite.id, 'tache').length,
        competences.map((competence) => competence.code).join(' '),
        evaluation.natures,
        evaluation.consigne !== null,
        enfants(donnees, evaluation.id, 'critere').length,
      ]
    })
    expect(lues).toEqual(activites)
  })

  test('toute ligne pleine est derrière une donnée ou mobilier : aucune sans place', () => {
    expect(lignesPerdues(document, lecture)).toEqual([])
    expect(lecture.nonPlaces).toEqual([])
    expect(lecture.mobilier.map((rang) => rang + 1)).toEqual([8, 9, 11, 12, 14, 15, 16, 18, 20, 21, 23, 91, 92])
  })

  test('ce que les pages coupent est rejoint', () => {
    const lignes = donnees.elements.map(lignesDe)
    expect(lignes).toContainEqual([192, 193, 256])
    expect(lignes).toContainEqual([871, 872, 873, 874, 878])
    expect(lignes).toContainEqual([1022, 1046])
    expect(lignes).toContainEqual([1098, 1141, 1142])
    expect(lignes).toContainEqual([1145, 1146])
    const dits = lecture.anomalies.map(({ regle, reperes }) => [regle, reperes.map(({ rang }) => rang + 1)])
    expect(dits).toEqual([
      ['lecture.cellule-coupee', [193, 256]],
      ['lecture.critere-coupe', [874, 878]],
      ['lecture.critere-coupe', [1022, 1046]],
      ['lecture.cellule-coupee', [1098, 1141]],
      ['lecture.cellule-coupee', [1119, 1145]],
      ['lecture.ordre-incertain', [1145]],
    ])
  })

  test('la ligne 1145 porte la fin d’une consigne et le début d’un critère', () => {
    const morceaux = donnees.elements.flatMap((element, rang) =>
      element.reperes.some((repere) => repere.rang === 1144)
        ? [[element.genre, extraits(document, lecture, `elements[${rang}]`).length]]
        : [],
    )
    expect(morceaux).toEqual([
      ['evaluation', 15],
      ['critere', 2],
    ])
  })

  test('les titres d’évaluation sortent de leurs guillemets, sauf quand il y en a deux', () => {
    const titres = donnees.elements.filter(({ genre }) => genre === 'evaluation').map(({ libelle }) => libelle)
    expect(titres.filter((titre) => titre.startsWith('«'))).toHaveLength(1)
    expect(titres.every((titre) => titre !== '')).toBe(true)
  })
})
