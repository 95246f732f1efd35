import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ecrireTrace, rejouer } from '#droit/rejouer.ts'
import type { GenreDiplome, Reglement } from '../evaluation/index.ts'
import type { OralControle, ResultatUnite } from './dossier.ts'
import { dossier, noter, PROFIL_T, REGLEMENT_BTS } from './exemples.ts'
import { preparerDeliberation } from './preparer.ts'
import { regimeAuJour } from './regimes/tous.ts'

const oral = (unite: string, note: number): OralControle => ({ unite, note: note * 100 })
const A11 = [6, 8, 11, 11.5, 11, 11.5, 7, 8, 9, 8, 8, 9, 11]

function passer(
  diplome: GenreDiplome,
  base: Reglement,
  notes: readonly (number | ResultatUnite)[],
  oraux: readonly OralControle[],
) {
  const regime = regimeAuJour(diplome, { annee: 2026 })
  if (regime === null) throw new Error(diplome)
  const rendue = preparerDeliberation(
    base,
    regime,
  )(dossier(noter(base, notes), { controle: { genre: 'oraux', oraux } }))
  expect(rejouer(ecrireTrace(rendue.trace))).toEqual({ valeur: rendue.trace.valeur, ecart: null })
  return rendue
}

describe('baccalauréat professionnel : un oral dans chaque groupe', () => {
  const bacPro = (...oraux: OralControle[]) => passer('bac-pro', PROFIL_T, A11, oraux)

  // E-A11 : chacun de ces choix suffirait si tout oral comptait.
  it.each<[string, OralControle[], string[]]>([
    ['deux oraux de sciences', [oral('U11', 20), oral('U12', 20)], ['deliberation.oraux-groupes']],
    ['deux oraux de lettres', [oral('FR', 20), oral('HG', 20)], ['deliberation.oraux-groupes']],
    ['deux fois le français', [oral('FR', 11), oral('FR', 20)], ['deliberation.oraux-groupes']],
    ['une unité sans oral', [oral('U11', 14), oral('LV', 20)], ['deliberation.oral-ouvert']],
    ['une unité professionnelle', [oral('U2', 20)], ['deliberation.oral-ouvert']],
    ['une unité facultative', [oral('LVF', 20)], ['deliberation.oral-ouvert']],
    ['un code inconnu', [oral('U99', 20)], ['deliberation.oral-ouvert']],
    [
      'trois oraux',
      [oral('U11', 14), oral('FR', 11), oral('PSE', 20)],
      ['deliberation.oraux-nombre', 'deliberation.oraux-groupes'],
    ],
  ])('%s : rien ne compte, la décision attend', (_, oraux, attendues) => {
    const { issue, resultat, raisons, manquants } = bacPro(...oraux)
    expect(issue).toBe('indetermine')
    expect(resultat).toMatchObject({
      decision: null,
      decisionRetenue: null,
      moyenneApresControle: null,
      pointsApresControle: null,
      choixOraux: null,
    })
    expect(resultat.notes[0]?.note).toBe(600)
    expect(raisons.map(({ code }) => code)).toEqual(attendues)
    expect(manquants).toEqual([
      { code: 'deliberation.oraux-a-corriger', source: { genre: 'fait', chemin: 'controle.oraux' } },
    ])
  })

  it('E-A11 : un oral dans chaque groupe compte, dans l’un ou l’autre ordre', () => {
    for (const oraux of [
      [oral('U11', 14), oral('FR', 11)],
      [oral('FR', 11), oral('U11', 14)],
    ])
      expect(bacPro(...oraux).resultat).toMatchObject({ decision: 'ADMIS', pointsApresControle: 3_020_000 })
  })

  it('un seul oral passé compte : l’autre n’aurait rien pu retirer', () => {
    // 282,5 + 2,5 × (11 − 8) = 290 : 10 juste.
    expect(bacPro(oral('FR', 11)).resultat).toMatchObject({ decision: 'ADMIS', moyenneApresControle: 1000 })
    expect(bacPro(oral('FR', 10.5)).resultat).toMatchObject({ decision: 'AJOURNE', certificat: true })
    expect(bacPro().resultat).toMatchObject({ decision: 'AJOURNE', pointsApresControle: 2_825_000 })
  })

  it('une unité dispensée n’a pas de première note à améliorer', () => {
    const notes = [...A11].map((une, rang): number | ResultatUnite =>
      rang === 9 ? { genre: 'dispense', motif: 'diplome' } : une,
    )
    const { resultat, raisons } = passer('bac-pro', PROFIL_T, notes, [oral('U11', 20), oral('FR', 20)])
    expect(resultat.decision).toBe(null)
    expect(raisons.map(({ code }) => code)).toEqual(['deliberation.oral-premiere-note'])
  })

  it('des oraux irréguliers ne changent rien pour qui n’a pas accès au contrôle', () => {
    const irreguliers = [oral('U11', 20), oral('U12', 20)]
    const decisions = [7, 10].map(
      (une) => passer('bac-pro', PROFIL_T, Array(13).fill(une), irreguliers).resultat.decision,
    )
    expect(decisions).toEqual(['AJOURNE', 'ADMIS'])
  })
})

describe('BTS : deux oraux, dans des unités qui en ont un', () => {
  const bts = (...oraux: OralControle[]) => passer('bts', REGLEMENT_BTS, [7, 8, 9, 10, 10.5, 11], oraux)

  it('E-A24 : deux unités du même groupe comptent', () => {
    // 215,5 / 21
    const { resultat } = bts(oral('E1', 10), oral('E3', 11))
    expect(resultat).toMatchObject({ decision: 'ADMIS', pointsApresControle: 2_155_000 })
  })

  it.each<[string, OralControle[], string]>([
    ['deux fois la même unité', [oral('E1', 10), oral('E1', 20)], 'deliberation.oraux-unites'],
    ['une unité professionnelle', [oral('E1', 10), oral('E4', 20)], 'deliberation.oral-ouvert'],
    ['trois oraux', [oral('E1', 10), oral('E2', 20), oral('E3', 11)], 'deliberation.oraux-nombre'],
  ])('%s : la décision attend', (_, oraux, attendue) => {
    const { resultat, raisons } = bts(...oraux)
    expect(resultat.decision).toBe(null)
    expect(raisons.map(({ code }) => code)).toEqual([attendue])
  })
})

describe('tous les choix d’oraux', () => {
  const SCIENCES = ['U11', 'U12', 'ECO', 'PSE']
  const LETTRES = ['FR', 'HG']
  const COEFFICIENTS: Readonly<Record<string, number>> = { U11: 150, U12: 150, ECO: 100, PSE: 100, FR: 250, HG: 250 }
  const PREMIERES: Readonly<Record<string, number>> = { U11: 600, U12: 800, ECO: 700, PSE: 800, FR: 800, HG: 800 }
  const unite = fc.constantFrom(...PROFIL_T.unites.map(({ code }) => code), 'U99')
  const choix = fc.array(fc.record({ unite, note: fc.integer({ min: 0, max: 40 }).map((demis) => demis * 50) }), {
    maxLength: 3,
  })

  it('ou bien ils sont réguliers et chaque gain s’ajoute, ou bien rien ne compte', () => {
    fc.assert(
      fc.property(choix, (oraux) => {
        const { resultat, raisons } = passer('bac-pro', PROFIL_T, A11, oraux)
        const dans = (groupe: readonly string[]) => oraux.filter((un) => groupe.includes(un.unite)).length
        const [sciences, lettres] = [dans(SCIENCES), dans(LETTRES)]
        if (sciences > 1 || lettres > 1 || sciences + lettres < oraux.length) {
          expect([resultat.decision, resultat.pointsApresControle, raisons.length > 0]).toEqual([null, null, true])
          return
        }
        // E-A11 : 282,5 points au premier groupe, 290 pour être admis.
        let total = 2_825_000
        for (const un of oraux) {
          total += (COEFFICIENTS[un.unite] ?? 0) * Math.max(0, un.note - (PREMIERES[un.unite] ?? 0))
        }
        expect([resultat.pointsApresControle, resultat.decision, raisons]).toEqual([
          total,
          total >= 2_900_000 ? 'ADMIS' : 'AJOURNE',
          [],
        ])
      }),
      { numRuns: 400 },
    )
  })
})
