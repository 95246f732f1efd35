import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ecrireTrace, rejouer } from '#droit/rejouer.ts'
import { REGLEMENTS, type UniteEvaluee } from '../evaluation/index.ts'
import { paquetExemple } from './exemples.ts'
import type { Paquet } from './paquet.ts'
import { proposerPaquet } from './proposer.ts'
import { verifierPaquet } from './verifier-paquet.ts'

const BON = paquetExemple()

const avecUnite = (code: string, champs: Partial<UniteEvaluee>): Paquet => ({
  ...BON,
  reglement: {
    ...BON.reglement,
    unites: BON.reglement.unites.map((unite) => (unite.code === code ? { ...unite, ...champs } : unite)),
  },
})
const avecSeuil = (nom: keyof Paquet['seuils'], valeur: number | null): Paquet => ({
  ...BON,
  seuils: { ...BON.seuils, [nom]: valeur },
})
const jugement = (paquet: Paquet): readonly [string, readonly string[]] => {
  const { issue, raisons } = verifierPaquet(paquet)
  return [issue, raisons.map(({ code }) => code)]
}

describe('ce qui manque est nommé, et rien n’est deviné', () => {
  it('MSPC tel que livré : quatre coefficients que personne n’a lus', () => {
    const mspc = REGLEMENTS.find(({ id }) => id === 'mspc')
    const session = { annee: 2026, jour: '2026-07-03' }
    const propose = mspc && proposerPaquet(mspc, { certification: 'RNCP35698', session })
    const conclusion = propose?.ok ? verifierPaquet(propose.valeur) : null
    expect(conclusion?.issue).toBe('indetermine')
    expect(conclusion?.manquants).toEqual(
      ['U2', 'U31', 'U32', 'U33'].map((unite) => ({
        code: 'paquet.coefficient-unite',
        source: { genre: 'reglement', reglement: 'mspc', chemin: `unites.${unite}.coefficient` },
      })),
    )
    expect(conclusion?.raisons).toEqual([])
  })

  it('les seuils proposés sont ceux de D337-78, D337-79 et D337-80', () => {
    expect(BON.seuils).toEqual({
      admission: 1000,
      professionnel: null,
      controle: 800,
      controleProfessionnel: 1000,
      certificat: 800,
      attestation: 1000,
      assezBien: 1200,
      bien: 1400,
      tresBien: 1600,
    })
  })

  it('sans règles pour la session, ou sans diplôme, aucun paquet n’est proposé', () => {
    const { diplome: _sans, ...anonyme } = BON.reglement
    const refus = { ok: false, refus: { code: 'paquet.sans-regime' } }
    expect(proposerPaquet(anonyme, BON)).toMatchObject(refus)
    expect(proposerPaquet(BON.reglement, { ...BON, session: { annee: 1995, jour: '1995-06-30' } })).toMatchObject(refus)
  })
})

describe('chaque seuil, juste sous, sur et juste au-dessus du texte', () => {
  it.each([
    ['admission', 1000],
    ['controle', 800],
    ['controleProfessionnel', 1000],
    ['certificat', 800],
    ['attestation', 1000],
    ['assezBien', 1200],
    ['bien', 1400],
    ['tresBien', 1600],
  ] as const)('%s à %i', (nom, texte) => {
    expect(jugement(avecSeuil(nom, texte - 1))).toEqual(['non-conforme', ['paquet.seuil-du-texte']])
    expect(jugement(avecSeuil(nom, texte))).toEqual(['conforme', []])
    expect(jugement(avecSeuil(nom, texte + 1))).toEqual(['non-conforme', ['paquet.seuil-du-texte']])
    expect(jugement(avecSeuil(nom, null))).toEqual(['non-conforme', ['paquet.seuil-manque']])
  })

  it('un seuil que le régime n’a pas est refusé', () => {
    expect(jugement(avecSeuil('professionnel', 1000))).toEqual(['non-conforme', ['paquet.seuil-sans-objet']])
  })
})

describe('chaque raison, avec son code', () => {
  it.each<readonly [string, Paquet, string, readonly string[]]>([
    ['coefficient inconnu', avecUnite('U2', { coefficient: null }), 'indetermine', []],
    ['coefficient 0', avecUnite('U2', { coefficient: 0 }), 'non-conforme', ['paquet.coefficient-pose']],
    ['coefficient 0,01', avecUnite('U2', { coefficient: 1 }), 'conforme', []],
    ['rôle inconnu', avecUnite('U2', { professionnelle: null }), 'non-conforme', ['paquet.role-dit']],
    ['mode tu', avecUnite('AA', { modes: {} }), 'non-conforme', Array(3).fill('paquet.mode-prevu')],
    ['bloc d’une autre unité', avecUnite('U12', { bloc: 'RNCP35698BC01' }), 'non-conforme', ['paquet.blocs-distincts']],
    ['régime inconnu', { ...BON, regime: 'rien' }, 'non-conforme', ['paquet.regime-connu']],
    [
      'régime du CAP',
      { ...BON, regime: 'cap', seuils: BON.seuils },
      'non-conforme',
      expect.arrayContaining(['paquet.regime-du-diplome']),
    ],
    [
      'session 2023, avant la première',
      { ...BON, session: { annee: 2023, jour: '2023-07-03' } },
      'non-conforme',
      ['paquet.session-commencee'],
    ],
    ['session 2024, la première', { ...BON, session: { annee: 2024, jour: '2024-07-03' } }, 'conforme', []],
    [
      'oral d’une unité professionnelle',
      avecUnite('U2', { controle: 'lettres' }),
      'non-conforme',
      ['paquet.oral-general'],
    ],
    [
      'facultative et professionnelle',
      avecUnite('LVF', { professionnelle: true }),
      'non-conforme',
      ['paquet.facultative-generale'],
    ],
  ])('%s', (_nom, paquet, issue, raisons) => {
    expect(jugement(paquet)).toEqual([issue, raisons])
  })

  it('toutes les raisons sont dites, pas seulement la première', () => {
    const deux = { ...avecSeuil('admission', 900), regime: BON.regime }
    const faute = { ...deux, reglement: avecUnite('U31', { coefficient: 0 }).reglement }
    expect(jugement(faute)).toEqual(['non-conforme', ['paquet.coefficient-pose', 'paquet.seuil-du-texte']])
  })
})

describe('propriétés', () => {
  const melange = fc.shuffledSubarray([...BON.reglement.unites], { minLength: BON.reglement.unites.length })
  const abime = fc.record({
    unite: fc.constantFrom(...BON.reglement.unites.map(({ code }) => code)),
    champs: fc.oneof(
      fc.record({ coefficient: fc.option(fc.integer({ min: -100, max: 900 })) }),
      fc.record({ professionnelle: fc.option(fc.boolean()) }),
      fc.record({ facultative: fc.boolean() }),
      fc.record({ controle: fc.option(fc.constantFrom('sciences', 'lettres')) }),
    ),
  })

  it('l’ordre des unités ne change rien', () => {
    fc.assert(
      fc.property(melange, abime, (unites, { unite, champs }) => {
        const paquet = avecUnite(unite, champs)
        const abimees = new Map(paquet.reglement.unites.map((une) => [une.code, une]))
        const range = unites.flatMap(({ code }) => abimees.get(code) ?? [])
        const autre = verifierPaquet({ ...paquet, reglement: { ...paquet.reglement, unites: range } })
        expect(autre.issue).toBe(verifierPaquet(paquet).issue)
      }),
    )
  })

  it('la trace seule redonne la même réponse', () => {
    fc.assert(
      fc.property(abime, ({ unite, champs }) => {
        const { trace } = verifierPaquet(avecUnite(unite, champs))
        expect(rejouer(ecrireTrace(trace))).toMatchObject({ valeur: trace.valeur, ecart: null })
      }),
    )
  })
})
