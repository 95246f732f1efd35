import { describe, expect, it } from 'vitest'
import { type NomOperation, OPERATIONS } from './operations.ts'
import type { Valeur } from './trace.ts'

const appliquer = (nom: NomOperation, valeurs: readonly Valeur[]): Valeur =>
  OPERATIONS[nom](valeurs.map((valeur) => ({ valeur })))

const tiers = { n: 1, d: 3 }

describe('les opérations', () => {
  it.each<[NomOperation, Valeur[], Valeur]>([
    ['somme', [], 0],
    ['somme', [1, 2, tiers], { n: 10, d: 3 }],
    ['difference', [1, 3], -2],
    ['produit', [3, tiers], 1],
    ['quotient', [31650, 2900], { n: 633, d: 58 }],
    ['quotient', [1, 0], null],
    ['pourcentage', [186702, 27], { n: 2520477, d: 50 }],
    ['maximum', [1, { n: 7, d: 2 }, 3], { n: 7, d: 2 }],
    ['minimum', [{ n: 7, d: 2 }, 3], 3],
    ['arrondi-proche', [{ n: 2520477, d: 50 }, 1], 50410],
    ['arrondi-haut', [1151, 50], 1200],
    ['arrondi-haut', [1150, 50], 1150],
    ['arrondi-proche', [1125, 50], 1150],
    ['arrondi-bas', [1199, 50], 1150],
    ['compte', [true, false, true], 2],
    ['au-moins', [1000, 1000], true],
    ['au-moins', ['2026-09-01', '2026-09-02'], false],
    ['plus-que', [1000, 1000], false],
    ['au-plus', [tiers, 0], false],
    ['moins-que', [tiers, 1], true],
    ['egal', ['a', 'a'], true],
    ['egal', [{ n: 1, d: 2 }, tiers], false],
    ['parmi', ['b', 'a', 'b'], true],
    ['parmi', ['c', 'a', 'b'], false],
    ['non', [true], false],
    ['distincts', [], true],
    ['distincts', ['U1', 'U2'], true],
    ['distincts', ['U1', 'U2', 'U1'], false],
    ['paliers', [19, 0, 27, 18, 43, 21, 53], 43],
    ['paliers', [21, 0, 27, 18, 43, 21, 53], 53],
    ['paliers', [17, 18, 43], null],
    ['reprise', ['x'], 'x'],
    ['ensemble', [0, false, 'x'], true],
    ['ensemble', [0, null], null],
    ['ajouter-semaines', ['2026-09-07', 3], '2026-09-28'],
    ['lendemain', ['2026-12-31'], '2027-01-01'],
    ['veille', ['2028-03-01'], '2028-02-29'],
    ['lundi', ['2026-09-06'], '2026-08-31'],
    ['lundi', ['2026-09-07'], '2026-09-07'],
    ['jours-de-presence', ['2026-11-09', '2026-11-16', '12345', true], 4],
    ['jours-de-presence', ['2026-11-09', '2026-11-16', '12345', true, '2026-11-12', '2026-11-13'], 2],
    ['jours-de-presence', ['2026-11-09', '2026-11-16', '12345', null], null],
    ['jour-de-presence', ['2026-11-09', 6, '12345', true], '2026-11-17'],
    ['connu', [null], false],
    ['connu', [0], true],
    ['a-defaut', [null, 3, 4], 3],
    ['a-defaut', [null], null],
    ['ajouter-jours', ['2026-12-31', 1], '2027-01-01'],
    ['ajouter-mois', ['2026-11-30', 3], '2027-02-28'],
    ['ajouter-annees', ['2024-02-29', 1], '2025-02-28'],
    ['ajouter-jours-ouvrables', ['2026-09-01', 5, false], '2026-09-07'],
    ['mois-suivant', ['2026-10-14'], '2026-11-01'],
    ['mois-suivant', ['2026-12-01'], '2027-01-01'],
    ['mois-suivant', ['2027-01-31'], '2027-02-01'],
    ['jours-entre', ['2026-09-01', '2026-12-31'], 121],
    ['mois-entre', ['2026-09-01', '2028-08-31'], 23],
    ['mois-entre', ['2026-09-01', '2028-09-01'], 24],
    ['mois-entre', ['2026-01-31', '2026-02-28'], 1],
    ['mois-entre', ['2026-01-31', '2026-02-27'], 0],
    ['age', ['2008-11-20', '2026-11-19'], 17],
    ['age', ['2008-11-20', '2026-11-20'], 18],
    ['age', ['2008-02-29', '2026-02-28'], 17],
    ['age', ['2008-02-29', '2026-03-01'], 18],
    ['anniversaire', ['2008-10-14', 18], '2026-10-14'],
    ['debut-du-mois', ['2026-10-14'], '2026-10-01'],
    ['anniversaire', ['2008-02-29', 18], '2026-03-01'],
    ['anniversaire', ['2008-02-29', 20], '2028-02-29'],
    ['premier-jour', ['2026-05-02', '2026-05-01'], '2026-05-01'],
    ['dernier-jour', ['2026-05-02', '2026-05-01'], '2026-05-02'],
  ])('%s %j', (nom, entrees, attendu) => {
    expect(appliquer(nom, entrees)).toEqual(attendu)
  })

  it.each<[NomOperation, Valeur[], Valeur]>([
    ['et', [], true],
    ['et', [true, null], null],
    ['et', [null, false], false],
    ['ou', [], false],
    ['ou', [false, null], null],
    ['ou', [null, true], true],
    ['sauf-si', [false, true], true],
    ['sauf-si', [false, null], null],
    ['selon', [false, 1, true, 2, 3], 2],
    ['selon', [false, 1, false, 2, 3], 3],
    ['selon', [true, 1, null, 2, 3], 1],
    ['selon', [null, 1, true, 2, 3], null],
    ['selon', [true, null, 3], null],
  ])('%s %j, où une inconnue ne gêne que si elle décide', (nom, entrees, attendu) => {
    expect(appliquer(nom, entrees)).toEqual(attendu)
  })

  it('toute autre opération est inconnue dès qu’une entrée l’est', () => {
    const tolerantes: readonly NomOperation[] = ['et', 'ou', 'sauf-si', 'selon', 'a-defaut', 'connu', 'reprise']
    const strictes = (Object.keys(OPERATIONS) as NomOperation[]).filter((nom) => !tolerantes.includes(nom))
    expect(strictes.length).toBeGreaterThan(20)
    for (const nom of strictes) expect([nom, appliquer(nom, [1, null, 3])]).toEqual([nom, null])
  })

  it('refuse une valeur d’une autre nature : c’est une faute de programme', () => {
    expect(() => appliquer('somme', [1, 'deux'])).toThrow(TypeError)
    expect(() => appliquer('ajouter-jours', [1, 1])).toThrow(TypeError)
    expect(() => appliquer('ajouter-jours', ['2026-01-01', tiers])).toThrow(TypeError)
  })
})
