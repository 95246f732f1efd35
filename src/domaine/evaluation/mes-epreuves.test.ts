import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ecrireTrace, rejouer } from '#droit/rejouer.ts'
import { epreuvesDe, habilite, NON_HABILITE } from './essai.ts'
import { mesEpreuves } from './mes-epreuves.ts'
import type { Reglement } from './reglement.ts'
import { MSPC } from './reglements/mspc.ts'
import { SEN } from './reglements/sen.ts'
import { REGLEMENTS, trouverReglement } from './reglements/tous.ts'
import { TRPM } from './reglements/trpm.ts'

/** Facts that put a candidate in each category: school contracted with the State, school without contract, public establishment. */
const CANDIDATS = [
  epreuvesDe({ voie: 'scolaire', etablissement: 'lycee-prive-sous-contrat' }),
  epreuvesDe({ voie: 'scolaire', etablissement: 'lycee-prive-hors-contrat' }),
  epreuvesDe({
    voie: 'formation-continue',
    etablissement: 'formation-continue-publique',
    habilitation: { accordee: true, integrale: true, du: '2024-09-01', au: null },
  }),
] as const

/** The modes of each bloc for the three candidates, by the last two figures of its code. */
const table = (reglement: Reglement) =>
  reglement.unites.map(({ code, bloc }, rang) => [
    bloc?.slice(-2) ?? code,
    ...CANDIDATS.map((faits) => mesEpreuves(faits, reglement).resultat.unites[rang]?.mode),
  ])

describe('les modes imprimés par la fiche, bloc par bloc et catégorie par catégorie', () => {
  it('RNCP35698, MSPC', () => {
    expect(table(MSPC)).toEqual([
      ['01', 'ccf', 'ponctuel-ecrit-pratique', 'ccf'],
      ['02', 'ccf', 'ponctuel-ecrit-pratique', 'ccf'],
      ['03', 'ccf', 'ponctuel-ecrit-pratique', 'ccf'],
      ['04', 'ccf', 'ponctuel-pratique', 'ccf'],
      ['05', 'ccf', 'ponctuel-pratique', 'ccf'],
      ['06', 'ccf', 'ponctuel-oral-pratique', 'ccf'],
      ['07', 'ponctuel-ecrit', 'ponctuel-ecrit', 'ccf'],
      ['08', 'ponctuel-ecrit', 'ponctuel-ecrit', 'ccf'],
      ['09', 'ccf', 'ponctuel-ecrit-oral', 'ccf'],
      ['10', 'ponctuel-ecrit', 'ponctuel-ecrit', 'ccf'],
      ['11', 'ponctuel-ecrit', 'ponctuel-ecrit', 'ccf'],
      ['12', 'ccf', 'ponctuel-ecrit', 'ccf'],
      ['13', 'ccf', 'ponctuel-pratique', 'ccf'],
      ['14', 'ponctuel-oral', 'ponctuel-oral', 'ponctuel-oral'],
      ['15', 'oral-pratique', 'non-offerte', 'oral-pratique'],
    ])
  })

  it('RNCP35697, TRPM', () => {
    expect(table(TRPM)).toEqual([
      ['01', 'ccf', 'ponctuel-pratique', 'ccf'],
      ['02', 'ccf', 'ponctuel-pratique', 'ccf'],
      ['03', 'ccf', 'ponctuel-oral-pratique', 'ccf'],
      ['04', 'ccf', 'ponctuel-ecrit-pratique', 'ccf'],
      ['05', 'ccf', 'ponctuel-ecrit-pratique', 'ccf'],
      ['06', 'ponctuel-ecrit', 'ponctuel-ecrit', 'ccf'],
      ['07', 'ponctuel-ecrit', 'ponctuel-ecrit', 'ccf'],
      ['08', 'ccf', 'ponctuel-oral', 'ccf'],
      ['09', 'ponctuel-ecrit', 'ponctuel-ecrit', 'ccf'],
      ['10', 'ponctuel-ecrit', 'ponctuel-ecrit', 'ccf'],
      ['11', 'ccf', 'ponctuel-ecrit', 'ccf'],
      ['12', 'ccf', 'ponctuel-pratique', 'ccf'],
      ['13', 'ponctuel-oral', 'ponctuel-oral', 'ponctuel-oral'],
      ['14', 'oral-pratique', 'non-offerte', 'oral-pratique'],
      ['15', 'ponctuel-pratique', 'ponctuel-pratique', 'ponctuel-pratique'],
    ])
  })

  it('SEN, arrêté du 28 avril 2005, durées et coefficients compris', () => {
    const lignes = SEN.unites.map(({ code }, rang) => {
      const vues = CANDIDATS.map((faits) => mesEpreuves(faits, SEN).resultat.unites[rang])
      return [code, vues[0]?.coefficient, ...vues.map((une) => `${une?.mode} ${une?.dureeMin ?? ''}`.trim())]
    })
    expect(lignes).toEqual([
      ['U11', 200, 'ccf', 'ponctuel-ecrit 120', 'ccf'],
      ['U12', 200, 'ccf', 'ponctuel-pratique 180', 'ccf'],
      ['U2', 500, 'ponctuel-ecrit 240', 'ponctuel-ecrit 240', 'ccf'],
      ['U31', 300, 'ccf', 'ponctuel-oral 30', 'ccf'],
      ['U32', 600, 'ccf', 'ponctuel-pratique 480', 'ccf'],
      ['U4', 200, 'ponctuel-ecrit 120', 'ponctuel-ecrit 120', 'ccf'],
      ['U51', 300, 'ponctuel-ecrit 150', 'ponctuel-ecrit 150', 'ccf'],
      ['U52', 200, 'ponctuel-ecrit 120', 'ponctuel-ecrit 120', 'ccf'],
      ['U6', 100, 'ccf', 'ponctuel-ecrit 180', 'ccf'],
      ['U7', 100, 'ccf', 'ponctuel', 'ccf'],
      ['UF', null, 'ponctuel-oral 20', 'ponctuel-oral 20', 'ponctuel-oral 20'],
    ])
  })
})

describe('les coefficients', () => {
  const coefficients = ({ unites }: Reglement) => Object.fromEntries(unites.map((une) => [une.code, une.coefficient]))

  it('du MSPC : ceux qui ont été lus, les autres inconnus', () => {
    expect(coefficients(MSPC)).toEqual({
      U11: 150,
      U12: 150,
      U2: null,
      U31: null,
      U32: null,
      U33: null,
      ECO: 100,
      PSE: 100,
      LV: 200,
      FR: 250,
      HG: 250,
      AA: 100,
      EPS: 100,
      LVF: null,
      MOB: null,
    })
  })

  it('du TRPM : seulement les enseignements généraux dont le coefficient ne dépend pas de la spécialité', () => {
    const connus = Object.entries(coefficients(TRPM)).filter(([, valeur]) => valeur !== null)
    expect(Object.fromEntries(connus)).toEqual({ ECO: 100, PSE: 100, FR: 250, HG: 250, AA: 100, EPS: 100 })
  })
})

describe('mes épreuves', () => {
  const apprenti = { voie: 'apprentissage', etablissement: 'cfa-prive' } as const

  it('dès le premier jour, sans habilitation connue : ce que chaque unité peut être', () => {
    const { issue, resultat } = mesEpreuves(epreuvesDe({ ...apprenti, jourEvaluation: null }), MSPC)
    expect(issue).toBe('indetermine')
    expect(resultat.categorie).toBeNull()
    expect(resultat.regle).toBe('evaluation.categorie-bac-pro-2022')
    expect(resultat.unites.find(({ unite }) => unite === 'U31')).toMatchObject({
      mode: null,
      possibles: ['ccf', 'ponctuel-pratique'],
      inconnues: ['mode', 'coefficient'],
    })
  })

  it('chaque situation est jugée à son jour : l’habilitation finit entre deux', () => {
    const faits = epreuvesDe({
      ...apprenti,
      habilitation: habilite('2024-09-01', '2026-03-31'),
      jours: { U32: '2026-04-01' },
    })
    const { resultat } = mesEpreuves(faits, MSPC)
    const modes = Object.fromEntries(resultat.unites.map(({ unite, mode }) => [unite, mode]))
    expect(modes).toMatchObject({ U31: 'ccf', U32: 'ponctuel-pratique', U33: 'ccf' })
  })

  it('compte les unités en CCF : neuf au lycée, aucune hors contrat, treize en CCF intégral', () => {
    expect(CANDIDATS.map((faits) => mesEpreuves(faits, MSPC).trace.valeur)).toEqual([9, 0, 13])
  })

  it('dit pourquoi, et pourquoi pas autrement', () => {
    const motifs = (faits: Parameters<typeof epreuvesDe>[0]) => mesEpreuves(epreuvesDe(faits), MSPC).resultat.motifs
    expect(motifs({ voie: 'distance' })).toEqual([{ code: 'evaluation.voie-distance', tient: true }])
    expect(motifs({ ...apprenti, habilitation: habilite('2024-09-01', '2025-08-31') })).toEqual([
      { code: 'evaluation.cfa-public', tient: false },
      { code: 'evaluation.cfa-maritime', tient: false },
      { code: 'evaluation.habilitation-en-cours', tient: false },
      { code: 'evaluation.voie-apprentissage', tient: true },
      { code: 'evaluation.lieu-cfa', tient: true },
    ])
  })

  it('le défaut de la fiche MSPC reste visible là où il joue', () => {
    const ecarts = (faits: Parameters<typeof epreuvesDe>[0]) =>
      mesEpreuves(epreuvesDe(faits), MSPC).resultat.unites.flatMap(({ unite, ecart }) => (ecart ? [unite] : []))
    expect(ecarts({ voie: 'scolaire', etablissement: 'lycee-prive-hors-contrat' })).toEqual(['U11'])
    expect(ecarts({ voie: 'scolaire', etablissement: 'lycee-public' })).toEqual([])
  })

  it('VAE : aucune épreuve', () => {
    const { resultat } = mesEpreuves(epreuvesDe({ voie: 'vae' }), TRPM)
    expect(resultat.categorie).toBe('sans-epreuve')
    expect(new Set(resultat.unites.map(({ mode }) => mode))).toEqual(new Set(['sans-epreuve']))
  })

  it('un règlement qui ne dit pas son diplôme n’a pas de règle', () => {
    const { diplome: _, ...sansDiplome } = MSPC
    const { issue, manquants, resultat } = mesEpreuves(epreuvesDe({ voie: 'distance' }), sansDiplome)
    expect([issue, resultat.regle]).toEqual(['indetermine', null])
    expect(manquants.map(({ code }) => code)).toContain('evaluation.diplome')
  })

  it('l’ordre des unités ne change aucun mode, et la trace rejouée redonne le compte', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...REGLEMENTS),
        fc.constantFrom(...CANDIDATS, epreuvesDe({ ...apprenti, habilitation: NON_HABILITE }), epreuvesDe({})),
        fc.infiniteStream(fc.integer({ min: 0, max: 1000 })),
        (reglement, faits, rangs) => {
          const melangees = reglement.unites
            .map((unite) => ({ unite, rang: rangs.next().value }))
            .sort((a, b) => a.rang - b.rang)
            .map(({ unite }) => unite)
          const droite = mesEpreuves(faits, reglement)
          const melee = mesEpreuves(faits, { ...reglement, unites: melangees })
          const parCode = (unites: typeof droite.resultat.unites) =>
            Object.fromEntries(unites.map((une) => [une.unite, une]))
          expect(parCode(melee.resultat.unites)).toEqual(parCode(droite.resultat.unites))
          expect(rejouer(ecrireTrace(melee.trace))).toEqual({ valeur: droite.trace.valeur, ecart: null })
        },
      ),
      { numRuns: 60 },
    )
  })
})

it('un règlement livré se trouve par son numéro ou son nom court', () => {
  expect([trouverReglement('rncp35698')?.id, trouverReglement(' TRPM ')?.id, trouverReglement('RNCP1')]).toEqual([
    'mspc',
    'trpm',
    null,
  ])
})
