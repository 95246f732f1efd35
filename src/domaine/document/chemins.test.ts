import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decouperChemin, listerDonnees, poserValeurs, reperesDe } from './chemins.ts'

const repere = (rang: number) => ({ rang, debut: 0, fin: 1 })
const SOURCES = { blocs: [repere(1)], 'blocs[0].code': [repere(2)], 'blocs[1]': [repere(3)] }

describe('d’où vient une donnée', () => {
  it.each([
    ['blocs[0].code', [2]],
    ['blocs[0].libelle', [1]],
    ['blocs[1].libelle', [3]],
    ['blocs[12]', [1]],
    ['autre', []],
    ['constructor', []],
  ])('%s : lignes %j', (chemin, rangs) => {
    expect(reperesDe(SOURCES, chemin).map(({ rang }) => rang)).toEqual(rangs)
  })

  it('chaque donnée sort une fois, l’inconnue comprise', () => {
    const lues = listerDonnees(
      { titre: null, blocs: [{ code: 'BC01', ouvert: true }, { code: 'BC02' }], vide: [] },
      SOURCES,
    )
    expect(lues.map(({ chemin, valeur, reperes }) => [chemin, valeur, reperes[0]?.rang ?? null])).toEqual([
      ['titre', null, null],
      ['blocs[0].code', 'BC01', 2],
      ['blocs[0].ouvert', true, 1],
      ['blocs[1].code', 'BC02', 3],
      ['vide', null, null],
    ])
  })

  it('un chemin se découpe en clés', () => {
    expect(decouperChemin('blocs[0].libelle')).toEqual(['blocs', '0', 'libelle'])
  })
})

describe('poser une valeur à un chemin', () => {
  const donnees = { duree: { heures: 1450 as number | null }, blocs: [{ code: 'C1-6' }], titre: null as string | null }

  it('rend d’autres données, et laisse les premières', () => {
    const { donnees: apres, ignores } = poserValeurs(donnees, [
      { chemin: 'duree.heures', valeur: 1420 },
      { chemin: 'blocs[0].code', valeur: 'C1.7' },
      { chemin: 'titre', valeur: 'Vitrier' },
    ])
    expect(apres).toEqual({ duree: { heures: 1420 }, blocs: [{ code: 'C1.7' }], titre: 'Vitrier' })
    expect(ignores).toEqual([])
    expect(donnees.duree.heures).toBe(1450)
  })

  it.each(['duree', 'duree.minutes', 'blocs[4].code', 'blocs', '', '__proto__.polluee', 'constructor'])(
    'ne touche à rien pour « %s »',
    (chemin) => {
      const { donnees: apres, ignores } = poserValeurs(donnees, [{ chemin, valeur: 'x' }])
      expect(apres).toEqual(donnees)
      expect(ignores).toEqual([chemin])
    },
  )

  it('ne change pas le type d’une valeur connue', () => {
    expect(poserValeurs(donnees, [{ chemin: 'duree.heures', valeur: 'mille' }]).ignores).toEqual(['duree.heures'])
  })

  it('ce qui est posé se relit au même chemin', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ a: fc.string(), b: fc.integer() }), { minLength: 1 }),
        fc.nat(),
        fc.string(),
        (l, n, v) => {
          const chemin = `liste[${n % l.length}].a`
          const { donnees: apres } = poserValeurs({ liste: l }, [{ chemin, valeur: v }])
          expect(listerDonnees(apres, {}).find((une) => une.chemin === chemin)?.valeur).toBe(v)
        },
      ),
    )
  })
})
