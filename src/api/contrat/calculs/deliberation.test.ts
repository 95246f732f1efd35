import { describe, expect, it } from 'vitest'
import { BAREMES_LIVRES } from '#droit/baremes/tous.ts'
import { decimales } from './decimales.ts'
import { DELIBERATION } from './deliberation.ts'
import { comparerAttendu } from './exemple.ts'

const CONTEXTE = { aujourdhui: '2026-11-22', baremes: BAREMES_LIVRES }

const executer = (entree: object) => DELIBERATION.executer(entree, CONTEXTE)
const places = (entree: object): readonly string[] => {
  const lu = executer(entree)
  return lu.ok ? [] : lu.erreurs.map(({ path }) => path.join('.'))
}
const ACTE = { id: 'a', unites: ['A'], points: 1, motif: 'sujet erroné', auteur: 'x', jour: '2026-07-01' }
const UNITES = [{ code: 'A', coefficient: 1, note: 12, professionnelle: true }]

describe('une entrée fausse est refusée à sa place', () => {
  it.each<[string, object, string[]]>([
    ['ni diplôme ni certification', { session: 2026, unites: UNITES }, ['diplome']],
    ['note au-dessus de 20', { diplome: 'bp', session: 2026, unites: [{ code: 'A', note: 21 }] }, ['unites.0.note']],
    [
      'une note et une dispense',
      { diplome: 'bp', session: 2026, unites: [{ code: 'A', note: 2, dispense: 'vae' }] },
      ['unites.0'],
    ],
    ['la même unité deux fois', { diplome: 'bp', session: 2026, unites: [{ code: 'A' }, { code: 'A' }] }, ['unites']],
    ['session d’avant les règles connues', { diplome: 'bac-pro', session: 2005, unites: UNITES }, ['session']],
    [
      'acte sans motif',
      {
        diplome: 'bp',
        session: 2026,
        unites: UNITES,
        actes: [{ ...ACTE, motif: ' ' }],
      },
      ['actes.0.motif'],
    ],
    [
      'le même acte deux fois',
      { diplome: 'bp', session: 2026, unites: UNITES, actes: [ACTE, { ...ACTE, points: 2 }] },
      ['actes.1'],
    ],
    [
      'acte sur une unité inconnue',
      { diplome: 'bp', session: 2026, unites: UNITES, actes: [{ ...ACTE, unites: ['A', 'Z'] }] },
      ['actes.0.unites.1'],
    ],
    [
      'oraux et note de contrôle ensemble',
      { diplome: 'bts', session: 2026, unites: UNITES, controle: { oraux: [], note: 12 } },
      ['controle'],
    ],
    [
      'des oraux pour un diplôme sans contrôle',
      { diplome: 'cap', session: 2026, unites: UNITES, controle: { oraux: [{ unite: 'A', note: 12 }] } },
      ['controle'],
    ],
    [
      'une note de contrôle après 2021',
      { diplome: 'bac-pro', session: 2026, unites: UNITES, controle: { note: 12 } },
      ['controle'],
    ],
  ])('%s', (_, entree, attendu) => {
    expect(places(entree)).toEqual(attendu)
  })
})

it.each([
  [2019, []],
  [2020, ['deliberation.reserve-crise-sanitaire']],
  [2021, ['deliberation.reserve-crise-sanitaire']],
  [2022, []],
])('bac pro, session %i : réserves %j', (session, reserves) => {
  const lu = executer({ diplome: 'bac-pro', session, projet: false, unites: UNITES })
  if (!lu.ok) throw new Error(JSON.stringify(lu.erreurs))
  const { resultat, trace } = lu.conclusion
  expect(comparerAttendu({ decision: 'ADMIS', moyenne: 12, reserves }, resultat)).toEqual([])
  expect(trace.entrees.filter(({ code }) => code.startsWith('deliberation.reserve-')).map(({ code }) => code)).toEqual(
    reserves,
  )
})

it('deux actes de noms différents s’ajoutent', () => {
  // 12 + 1 − 2,5
  const lu = executer({
    diplome: 'bp',
    session: 2026,
    unites: UNITES,
    actes: [ACTE, { ...ACTE, id: 'b', points: -2.5 }],
  })
  expect(lu.ok && comparerAttendu({ resultat: { notes: { A: 10.5 }, decision: 'ADMIS' } }, lu.conclusion)).toEqual([])
})

describe('ce qui manque est nommé', () => {
  const manquants = (entree: object): readonly string[] => {
    const lu = executer(entree)
    return lu.ok
      ? lu.conclusion.manquants.map(({ source }) => (source.genre === 'fait' ? source.chemin : source.genre))
      : ['refus']
  }

  it('un apprenti de bac pro sans projet dit, une unité sans note, un coefficient absent', () => {
    const base = { diplome: 'bac-pro', session: 2026, unites: UNITES }
    expect(manquants({ ...base, statut: 'apprenti' })).toEqual(['projet.note'])
    expect(manquants({ ...base, statut: 'formation-continue' })).toEqual([])
    expect(manquants(base)[0]).toBe('statut')
    expect(manquants({ ...base, projet: false, unites: [...UNITES, { code: 'B', coefficient: 1 }] })).toEqual([
      'unites.B.note',
    ])
    expect(manquants({ ...base, projet: false, unites: [...UNITES, { code: 'B', note: 9 }] })).toEqual(['reglement'])
  })

  it('deux oraux du même groupe : la décision attend, et dit pourquoi', () => {
    const unites = ['A', 'B'].map((code) => ({ code, coefficient: 1, note: 8, controle: 'sciences' }))
    const lu = executer({
      diplome: 'bac-pro',
      session: 2026,
      projet: false,
      unites: [...unites, { code: 'P', coefficient: 1, note: 10, professionnelle: true }],
      controle: { oraux: unites.map(({ code }) => ({ unite: code, note: 20 })) },
    })
    expect(lu.ok && [lu.conclusion.issue, lu.conclusion.raisons.map(({ code }) => code)]).toEqual([
      'indetermine',
      ['deliberation.oraux-groupes'],
    ])
  })

  it('une absence injustifiée suffit à décider, même sans les autres notes', () => {
    const lu = executer({
      diplome: 'bac-pro',
      session: 2026,
      unites: [
        { code: 'A', coefficient: 1, absence: 'injustifiee' },
        { code: 'B', coefficient: 1 },
      ],
    })
    expect(lu.ok && comparerAttendu({ resultat: { decision: 'REFUSE_ABSENCE' } }, lu.conclusion)).toEqual([])
  })
})

it('un nombre exact ne se lit jamais comme l’entier qu’il n’est pas', () => {
  expect(decimales({ n: 99_999_999, d: 100_000 }, 100)).toBe(9.9999)
  expect(decimales({ n: 100_000_001, d: 100_000 }, 100)).toBe(10.0001)
  expect(decimales(1000, 100)).toBe(10)
  expect(decimales(null, 100)).toBe(null)
})
