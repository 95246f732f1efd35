import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conclureCalcul, conclureControle } from './conclusion.ts'
import { ecrireTrace, rejouer, type TraceEcrite } from './rejouer.ts'
import { auMoinsUne, calculer, constante, fait, juger, saufSi, type Trace, toutes } from './trace.ts'

const TEXTE = 'code-du-travail.L6222-1'
const seuil = constante('essai.seuil', 16, 'annees', { texte: TEXTE, paragraphe: 'al. 1' })
const ageDe = (valeur: number | null): Trace => fait('essai.age', valeur, 'annees', 'apprenti.age')
const majeur = (age: Trace): Trace => juger('essai.assez-age', 'au-moins', [age, seuil], { texte: TEXTE })
const signe = (valeur: boolean | null): Trace => fait('essai.signe', valeur, 'oui-non', 'contrat.signe')

describe('conclure un contrôle', () => {
  it.each<[number | null, boolean | null, string, string[], string[]]>([
    [16, true, 'conforme', [], []],
    [15, true, 'non-conforme', ['essai.assez-age'], []],
    [15, false, 'non-conforme', ['essai.assez-age', 'essai.signe'], []],
    [15, null, 'non-conforme', ['essai.assez-age'], []],
    [null, true, 'indetermine', [], ['essai.age']],
    [null, null, 'indetermine', [], ['essai.age', 'essai.signe']],
  ])('âge %s, signé %s : %s', (age, signature, issue, raisons, manquants) => {
    const { issue: dite, ...reste } = conclureControle(
      toutes('essai.tout', [majeur(ageDe(age)), signe(signature)]),
      null,
    )
    expect([dite, reste.raisons.map(({ code }) => code), reste.manquants.map(({ code }) => code)]).toEqual([
      issue,
      raisons,
      manquants,
    ])
  })

  it('donne la raison avec son article, et dit une fois ce qui manque deux fois', () => {
    const age = ageDe(15)
    expect(conclureControle(majeur(age), null).raisons).toMatchObject([
      { texte: TEXTE, trace: { entrees: [age, seuil] } },
    ])
    const inconnu = toutes('essai.tout', [majeur(ageDe(null)), majeur(ageDe(null))])
    expect(conclureControle(inconnu, null).manquants).toEqual([
      { code: 'essai.age', source: { genre: 'fait', chemin: 'apprenti.age' } },
    ])
  })

  it('ne demande que ce que le choix suivi attend', () => {
    const choix = (retenu: boolean | null): Trace =>
      calculer('essai.choix', 'selon', [signe(retenu), ageDe(null), fait('essai.autre', null, 'annees', 'autre')], {
        unite: 'annees',
      })
    const dits = [true, false, null].map((retenu) => conclureCalcul(choix(retenu), null).manquants)
    expect(dits.map((manquants) => manquants.map(({ code }) => code))).toEqual([
      ['essai.age'],
      ['essai.autre'],
      ['essai.signe'],
    ])
  })

  it('l’exception sauve ce que la règle refuse', () => {
    const regle = saufSi('essai.regle', majeur(ageDe(15)), signe(true))
    expect(conclureControle(regle, null).issue).toBe('conforme')
    expect(conclureControle(saufSi('essai.regle', majeur(ageDe(15)), signe(false)), null).raisons).toMatchObject([
      { code: 'essai.regle' },
    ])
  })
})

describe('conclure un calcul', () => {
  it('est déterminé quand la valeur est connue', () => {
    const somme = (valeur: number | null): Trace =>
      calculer('essai.somme', 'somme', [ageDe(valeur), seuil], { unite: 'annees' })
    expect(conclureCalcul(somme(2), 18)).toMatchObject({ issue: 'determine', resultat: 18, manquants: [] })
    expect(conclureCalcul(somme(null), null)).toMatchObject({
      issue: 'indetermine',
      manquants: [{ code: 'essai.age' }],
    })
  })
})

/** Random computations over facts known or not. */
const traces: fc.Arbitrary<Trace> = fc.letrec<{ nombre: Trace; condition: Trace }>((tie) => ({
  nombre: fc.oneof(
    { depthSize: 'small' },
    fc.option(fc.integer({ min: -50, max: 50 })).map((v) => fait('essai.fait', v, 'nombre', 'x')),
    fc
      .tuple(fc.constantFrom('somme', 'produit', 'maximum', 'quotient'), tie('nombre'), tie('nombre'))
      .map(([operation, a, b]) => calculer(`essai.${operation}`, operation, [a, b], { unite: 'nombre' })),
    fc
      .tuple(tie('condition'), tie('nombre'), tie('nombre'))
      .map((entrees) => calculer('essai.selon', 'selon', entrees, { unite: 'nombre' })),
  ),
  condition: fc.oneof(
    { depthSize: 'small' },
    fc.tuple(tie('nombre'), tie('nombre')).map((entrees) => juger('essai.compare', 'au-moins', entrees)),
    fc.array(tie('condition'), { maxLength: 3 }).map((conditions) => toutes('essai.toutes', conditions)),
    fc.array(tie('condition'), { maxLength: 3 }).map((conditions) => auMoinsUne('essai.une', conditions)),
  ),
})).nombre

const parJson = (trace: Trace): TraceEcrite => JSON.parse(JSON.stringify(ecrireTrace(trace)))

describe('rejouer une trace écrite', () => {
  it('redonne la même valeur, depuis le seul JSON', () => {
    fc.assert(
      fc.property(traces, (trace) => {
        expect(rejouer(parJson(trace))).toEqual({ valeur: trace.valeur, ecart: null })
      }),
      { numRuns: 500 },
    )
  })

  it('trouve l’étape dont la valeur a été changée', () => {
    const ecrite = parJson(toutes('essai.tout', [majeur(ageDe(15)), signe(true)]))
    for (const [rang, etape] of ecrite.etapes.entries()) {
      if (etape.operation === null) continue
      const etapes = ecrite.etapes.with(rang, { ...etape, valeur: etape.valeur !== true })
      expect(rejouer({ etapes }).ecart).toEqual({ rang, code: etape.code })
    }
  })

  it('écrit une fois une étape qui sert deux fois', () => {
    const age = ageDe(15)
    const { etapes } = ecrireTrace(toutes('essai.tout', [majeur(age), juger('essai.egal', 'egal', [age, age])]))
    expect(etapes.map(({ code, entrees }) => [code, entrees])).toEqual([
      ['essai.age', []],
      ['essai.seuil', []],
      ['essai.assez-age', [0, 1]],
      ['essai.egal', [0, 0]],
      ['essai.tout', [2, 3]],
    ])
  })

  it('une feuille refuse un nombre qui n’est pas exact', () => {
    expect(() => fait('essai.fait', 0.1, 'note', 'x')).toThrow(RangeError)
  })
})
