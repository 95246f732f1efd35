import { describe, expect, it } from 'vitest'
import type { GenreDiplome } from '../evaluation/index.ts'
import type { ResultatUnite } from './dossier.ts'
import { ABSENT, deliberer, imprimer, resume } from './essai.ts'
import { dossier, noter, REGLEMENT_BTS, REGLEMENT_CAP, reglement } from './exemples.ts'

describe('brevet professionnel', () => {
  it('Absent pour un bon motif et sous 10 : épreuves de remplacement (D337-116, al. 3)', () => {
    const epreuves = reglement('bp-essai', [
      ['E1', 400],
      ['E2', 400],
    ])
    const candidat = (justifiee: boolean, note: number) =>
      deliberer('bp', epreuves, dossier(noter(epreuves, [ABSENT(justifiee), note]))).resultat
    expect(candidat(true, 12).decision).toBe('REMPLACEMENT')
    expect(candidat(true, 20).decision).toBe('ADMIS')
    expect(candidat(false, 20).decision).toBe('REFUSE_ABSENCE')
    expect(candidat(true, 12).raison).toMatchObject({ texte: 'code-de-l-education.D337-116', paragraphe: 'al. 3' })
  })
})

describe('CAP', () => {
  it('E-A23 : 10,65 de moyenne mais 9,3333 aux unités professionnelles : refusé, toutes les notes se conservent', () => {
    const rendue = deliberer('cap', REGLEMENT_CAP, dossier(noter(REGLEMENT_CAP, [9, 9.5, 12, 13, 12, 15, 11])))
    expect(resume(rendue)).toEqual(['AJOURNE', null, 213, '10.6500', '9.3333'])
    expect(rendue.resultat).toMatchObject({
      unitesAttestees: ['PSE', 'FR-HG', 'MS', 'EPS', 'LV'],
      notesConservables: ['EP1', 'EP2', 'PSE', 'FR-HG', 'MS', 'EPS', 'LV'],
    })
  })

  it.each([
    [1120, 1150],
    [1150, 1150],
    [1151, 1200],
  ])('E-A29 : une note calculée de %i centièmes devient %i', (note, attendu) => {
    const notes: ResultatUnite[] = Array(7).fill({ genre: 'note', note })
    const { resultat } = deliberer('cap', REGLEMENT_CAP, dossier(noter(REGLEMENT_CAP, notes)))
    expect(resultat.notes[0]?.note).toBe(attendu)
    expect(resultat.moyenne).toBe(attendu)
  })

  it('un projet dont le coefficient est inconnu laisse la décision indéterminée', () => {
    const rendue = deliberer(
      'cap',
      REGLEMENT_CAP,
      dossier(noter(REGLEMENT_CAP, Array(7).fill(12)), { projet: { genre: 'note', note: 1200 } }),
    )
    expect(rendue.issue).toBe('indetermine')
    expect(rendue.manquants.map(({ code }) => code)).toEqual(['deliberation.coefficient-projet'])
  })
})

describe('BTS', () => {
  const notes = [7, 8, 9, 10, 10.5, 11]
  const passer = (e1: number, e3: number) =>
    deliberer(
      'bts',
      REGLEMENT_BTS,
      dossier(noter(REGLEMENT_BTS, notes), {
        controle: {
          genre: 'oraux',
          oraux: [
            { unite: 'E1', note: e1 * 100 },
            { unite: 'E3', note: e3 * 100 },
          ],
        },
      }),
    ).resultat

  it('E-A24 : 9,5476 et 10,5 aux épreuves professionnelles ouvrent deux oraux, la meilleure note est gardée', () => {
    expect(resume(deliberer('bts', REGLEMENT_BTS, dossier(noter(REGLEMENT_BTS, notes))))).toEqual([
      'CONTROLE',
      null,
      200.5,
      '9.5476',
      '10.5000',
    ])
    const [admis, refuse] = [passer(10, 11), passer(10, 8)]
    expect([admis.decision, admis.pointsApresControle, imprimer(admis.moyenneApresControle)]).toEqual([
      'ADMIS',
      2_155_000,
      '10.2619',
    ])
    expect([refuse.decision, refuse.pointsApresControle, imprimer(refuse.moyenneApresControle)]).toEqual([
      'AJOURNE',
      2_095_000,
      '9.9762',
    ])
  })
})

describe('titres sans moyenne', () => {
  const CCP = reglement('titre', [
    ['CCP1', null],
    ['CCP2', null],
  ])
  const passer = (diplome: GenreDiplome, un: boolean | null, deux: boolean | null, entretien: boolean | null) =>
    deliberer(
      diplome,
      CCP,
      dossier(
        noter(
          CCP,
          [un, deux].map((validee) => (validee === null ? null : { genre: 'validation', validee })),
        ),
        { entretien },
      ),
    )

  it.each<[GenreDiplome, boolean | null, boolean | null, boolean | null, string | null]>([
    ['titre-professionnel', true, true, true, 'ADMIS'],
    ['titre-professionnel', true, true, false, 'PARTIEL'],
    ['titre-professionnel', true, false, true, 'PARTIEL'],
    ['titre-professionnel', false, false, true, 'REFUSE'],
    ['titre-professionnel', true, true, null, null],
    ['titre-prive', true, true, null, 'ADMIS'],
    ['titre-prive', true, false, null, 'PARTIEL'],
    ['titre-prive', true, null, null, null],
  ])('%s : CCP %s et %s, entretien %s → %s', (diplome, un, deux, entretien, attendu) => {
    expect(passer(diplome, un, deux, entretien).resultat.decision).toBe(attendu)
  })
})
