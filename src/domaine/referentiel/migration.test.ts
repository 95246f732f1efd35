import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appliquer } from './appliquer.ts'
import { elementEssai, VIDE } from './essai.ts'
import { type JugementPorte, type RepriseJugement, situerJugements, tracerJugement } from './jugement.ts'
import { type DecisionMigration, preparerMigration } from './migration.ts'
import type { Operation } from './operations.ts'
import type { Element, GenreElement, Referentiel } from './referentiel.ts'
import { calculerPiles } from './version.ts'

const faire = (elements: readonly Element[]): Referentiel => ({ ...VIDE, elements })
const c = (id: string, plus: Partial<Element> = {}, genre: GenreElement = 'competence'): Element => {
  const element = elementEssai(id, genre)
  return Object.assign(element, plus)
}
const juger = (...elements: string[]) =>
  elements.map((element, rang) => ({ id: `j${rang}`, apprenant: `p${rang % 2}`, elements: [element] }))

describe('a migration', () => {
  const avant = faire([
    c('bloc', {}, 'bloc'),
    c('garde'),
    c('renomme'),
    c('deplace', { parent: 'bloc' }),
    c('coupe'),
    c('un'),
    c('deux'),
    c('perdu'),
    c('change'),
    c('remplace'),
  ])
  const apres = faire([
    c('bloc', {}, 'bloc'),
    c('garde'),
    c('renomme', { libelle: 'Autre', code: 'C9' }),
    c('deplace'),
    c('coupe1'),
    c('coupe2'),
    c('un'),
    c('change', {}, 'tache'),
    c('nouveau'),
  ])
  const decisions = [
    { element: 'coupe', vers: ['coupe1', 'coupe2', 'coupe1'] },
    { element: 'deux', vers: ['un'] },
    { element: 'remplace', vers: ['nouveau'] },
  ]

  it('tells what becomes of each judged element', () => {
    const juges = juger('garde', 'renomme', 'deplace', 'coupe', 'un', 'deux', 'perdu', 'change', 'remplace', 'garde')
    const fait = preparerMigration(avant, apres, juges, decisions)
    if (!fait.ok) throw new Error(fait.refus.code)
    const { lignes, comptes, apprenants, reprises } = fait.valeur
    expect(lignes.map(({ element, sort, vers, ecarts }) => [element, sort, vers.join(), ecarts.join()])).toEqual([
      ['garde', 'garde', 'garde', ''],
      ['renomme', 'deplace', 'renomme', 'code,libelle'],
      ['deplace', 'deplace', 'deplace', 'parent'],
      ['coupe', 'scinde', 'coupe1,coupe2', ''],
      ['un', 'garde', 'un', ''],
      ['deux', 'fusionne', 'un', 'libelle'],
      ['perdu', 'abandonne', '', ''],
      ['change', 'abandonne', '', ''],
      ['remplace', 'deplace', 'nouveau', 'libelle'],
    ])
    expect(lignes[0]).toMatchObject({ jugements: 2, apprenants: 2 })
    expect(comptes).toEqual({ garde: 3, deplace: 3, scinde: 1, fusionne: 1, abandonne: 2 })
    expect([apprenants, reprises.length]).toEqual([2, 10])
  })

  it('tells nothing of elements that nobody was judged on', () => {
    const fait = preparerMigration(avant, apres, [], decisions)
    expect(fait.ok && fait.valeur.lignes).toEqual([])
  })

  it('a judgement that stands on several elements meets one fate', () => {
    const sur = (...elements: string[]) => {
      const fait = preparerMigration(avant, apres, [{ id: 'j', apprenant: 'p', elements }], decisions)
      return fait.ok ? fait.valeur.reprises[0] : undefined
    }
    expect(sur('un', 'deux')).toMatchObject({ sort: 'fusionne', elements: ['un'] })
    expect(sur('garde', 'perdu')).toMatchObject({ sort: 'fusionne', elements: ['garde'] })
    expect(sur('coupe', 'garde')).toMatchObject({ sort: 'scinde', elements: ['coupe1', 'coupe2', 'garde'] })
    expect(sur('perdu', 'change')).toMatchObject({ sort: 'abandonne', elements: [] })
  })

  it.each<[string, DecisionMigration[]]>([
    ['element-inconnu', [{ element: 'x', vers: [] }]],
    ['element-inconnu', [{ element: 'perdu', vers: ['perdu'] }]],
    ['genre-different', [{ element: 'perdu', vers: ['change'] }]],
    [
      'identifiant-double',
      [
        { element: 'perdu', vers: [] },
        { element: 'perdu', vers: ['un'] },
      ],
    ],
  ])('refuses %s', (code, mauvaises) => {
    expect(preparerMigration(avant, apres, [], mauvaises)).toMatchObject({
      ok: false,
      refus: { code: `referentiel.${code}` },
    })
  })
})

describe('undo and redo', () => {
  const lots = (mots: string) =>
    mots.split(' ').map((mot, rang) => {
      const genre = mot[0] === 'a' ? 'annulation' : mot[0] === 'r' ? 'retablissement' : 'edition'
      return { revision: rang + 1, genre, cible: genre === 'edition' ? null : Number(mot.slice(1)) } as const
    })
  it.each([
    ['e', [1], []],
    ['e e a2', [1], [2]],
    ['e e a2 a1', [], [2, 1]],
    ['e e a2 a1 r1', [1], [2]],
    ['e e a2 e', [1, 4], []],
    ['e a1 r1 a1', [], [1]],
  ])('%s', (mots, annulables, retablissables) =>
    expect(calculerPiles(lots(mots))).toEqual({ annulables, retablissables }),
  )
})

/** A little world: a draft, its published versions, judgements and migrations. */
interface Monde {
  brouillon: Referentiel
  readonly versions: Map<string, Referentiel>
  readonly jugements: JugementPorte[]
  readonly reprises: RepriseJugement[]
}

type Pas =
  | { type: 'editer'; operation: Operation }
  | { type: 'publier' }
  | { type: 'juger'; version: number; element: number; apprenant: number }
  | { type: 'migrer'; de: number; vers: number; decisions: readonly (readonly [number, readonly number[]])[] }

const ids = fc.integer({ min: 0, max: 9 }).map((n) => `e${n}`)
const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({
    type: fc.constant('ajouter' as const),
    element: fc
      .record({ id: ids, parent: fc.option(ids), libelle: fc.string({ maxLength: 2 }) })
      .map(({ id, ...reste }) => elementEssai(id, 'competence', reste)),
  }),
  fc.record({ type: fc.constant('supprimer' as const), id: ids }),
  fc.record({ type: fc.constant('deplacer' as const), id: ids, parent: fc.option(ids), ordre: fc.nat(3) }),
)
const rang = fc.nat(9)
const pas: fc.Arbitrary<Pas> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('editer' as const), operation }) },
  { weight: 2, arbitrary: fc.constant({ type: 'publier' as const }) },
  {
    weight: 4,
    arbitrary: fc.record({ type: fc.constant('juger' as const), version: rang, element: rang, apprenant: fc.nat(2) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('migrer' as const),
      de: rang,
      vers: rang,
      decisions: fc.array(fc.tuple(rang, fc.array(rang, { maxLength: 3 })), { maxLength: 3 }),
    }),
  },
)

function avancer(monde: Monde, geste: Pas): void {
  const noms = [...monde.versions.keys()]
  const version = (n: number): string => noms[n % noms.length] ?? ''
  if (geste.type === 'editer') {
    const fait = appliquer(monde.brouillon, geste.operation)
    if (fait.ok) monde.brouillon = fait.valeur.referentiel
  } else if (geste.type === 'publier') {
    monde.versions.set(`v${noms.length + 1}`, monde.brouillon)
  } else if (geste.type === 'juger') {
    const elements = monde.versions.get(version(geste.version))?.elements ?? []
    const element = elements[geste.element % elements.length]?.id
    const id = `j${monde.jugements.length}`
    if (element !== undefined)
      monde.jugements.push({ id, apprenant: `p${geste.apprenant}`, version: version(geste.version), element })
  } else migrer(monde, version(geste.de), version(geste.vers), geste.decisions)
}

function migrer(
  monde: Monde,
  de: string,
  vers: string,
  choix: readonly (readonly [number, readonly number[]])[],
): void {
  const [avant, apres] = [monde.versions.get(de), monde.versions.get(vers)]
  if (avant === undefined || apres === undefined || de === vers) return
  const situes = situerJugements(monde.jugements, monde.reprises, { de, vers })
  const decisions = choix.map(([element, cibles]) => ({ element: `e${element}`, vers: cibles.map((n) => `e${n}`) }))
  const plan = preparerMigration(avant, apres, situes, decisions)
  if (!plan.ok) return
  const migration = `m${monde.reprises.length}`
  monde.reprises.push(...plan.valeur.reprises.map((reprise) => ({ ...reprise, migration, version: vers })))
  expect(plan.valeur.reprises.map(({ jugement }) => jugement).sort()).toEqual(situes.map(({ id }) => id).sort())
  const total = Object.values(plan.valeur.comptes).reduce((somme, n) => somme + n, 0)
  expect(total).toBe(situes.length)
}

/** Judgements of a learner whose every step leads to a version that is there and to elements that it holds. */
const atteignables = (monde: Monde, apprenant: string): string[] =>
  monde.jugements
    .filter((jugement) => jugement.apprenant === apprenant)
    .filter((jugement) => {
      const siennes = monde.reprises.filter((reprise) => reprise.jugement === jugement.id)
      return tracerJugement(jugement, siennes).every(({ version, elements }) => {
        const presents = monde.versions.get(version)?.elements.map(({ id }) => id)
        return elements.every((element) => presents?.includes(element)) && presents !== undefined
      })
    })
    .map(({ id }) => id)

it('no sequence of edits, publications and migrations takes a judgement out of a person’s reach', () => {
  let migres = 0
  fc.assert(
    fc.property(fc.array(pas, { minLength: 10, maxLength: 80, size: 'max' }), (gestes) => {
      const monde: Monde = { brouillon: VIDE, versions: new Map(), jugements: [], reprises: [] }
      let avant = 0
      for (const geste of gestes) {
        avancer(monde, geste)
        const nombre = ['p0', 'p1', 'p2'].reduce((somme, qui) => somme + atteignables(monde, qui).length, 0)
        expect(nombre).toBeGreaterThanOrEqual(avant)
        expect(nombre).toBe(monde.jugements.length)
        avant = nombre
      }
      migres += monde.reprises.length
    }),
    { numRuns: 400 },
  )
  expect(migres).toBeGreaterThan(100)
})

it('a judgement already taken up is not taken up again; one that was dropped may be', () => {
  const jugements = [
    { id: 'a', apprenant: 'p', version: 'v1', element: 'e1' },
    { id: 'b', apprenant: 'p', version: 'v1', element: 'e2' },
    { id: 'c', apprenant: 'p', version: 'v2', element: 'e3' },
  ]
  const reprise = { migration: 'm', version: 'v2', sort: 'garde' } as const
  const reprises: RepriseJugement[] = [
    { ...reprise, jugement: 'a', elements: ['e1', 'e4'], sort: 'scinde' },
    { ...reprise, jugement: 'b', elements: [], sort: 'abandonne' },
  ]
  expect(situerJugements(jugements, reprises, { de: 'v1', vers: 'v2' })).toEqual([
    { id: 'b', apprenant: 'p', elements: ['e2'] },
  ])
  expect(situerJugements(jugements, reprises, { de: 'v2', vers: 'v3' })).toEqual([
    { id: 'a', apprenant: 'p', elements: ['e1', 'e4'] },
    { id: 'c', apprenant: 'p', elements: ['e3'] },
  ])
})
