import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Exemple } from '../../src/api/contrat/calculs/exemple.ts'
import { CALCULS } from '../../src/api/contrat/calculs/tous.ts'
import { publierReponse } from '../../src/api/reponse-calcul.ts'
import { BAREMES_LIVRES } from '../../src/droit/baremes/tous.ts'
import type { Conclusion } from '../../src/droit/conclusion.ts'
import { type Etape, ecrireTrace, rejouer } from '../../src/droit/rejouer.ts'
import { parolesDroit } from '../../src/langues/droit.ts'
import { ENTREE_EN } from '../../src/langues/entree.en.ts'
import { ENTREE_FR } from '../../src/langues/entree.fr.ts'
import { direErreursEntree, type IssueADire } from '../../src/langues/entree.ts'
import { abimer, greffer, NOMBRE_ABIMES } from './entrees-hostiles.ts'

const AU = '2026-11-22'
const DOSSIER = join(import.meta.dirname, '../../exemples')
const LANGUES = ['fr', 'en'] as const
/** Sentence of an input error that has none of its own. */
const VAGUES: ReadonlySet<string> = new Set([ENTREE_FR.autre, ENTREE_EN.autre])
/** Words that the person makes up, and reads again as they were typed. */
const MOTS_LIBRES = /^(evaluation\.(grille-niveaux|niveau)|deliberation\.groupe-)/

const EXEMPLES = readdirSync(DOSSIER, { recursive: true, encoding: 'utf8' })
  .filter((chemin) => chemin.endsWith('.json'))
  .map((chemin) => Exemple.parse(JSON.parse(readFileSync(join(DOSSIER, chemin), 'utf8'))))

/** What a written step lacks of words, in both languages. */
function muets({ code, unite, valeur }: Etape): readonly string[] {
  return LANGUES.flatMap((langue) => {
    const { traces, mots } = parolesDroit(langue).phrases
    const mot = unite === 'mot' && typeof valeur === 'string' && !MOTS_LIBRES.test(code) ? valeur : null
    return [
      ...(Object.hasOwn(traces, code) ? [] : [`${langue} ${code}`]),
      ...(mot === null || Object.hasOwn(mots, mot) ? [] : [`${langue} ${code} ${mot}`]),
    ]
  })
}

function verifierErreurs(erreurs: readonly IssueADire[]): void {
  expect(erreurs.length).toBeGreaterThan(0)
  for (const { chemin, phrase } of LANGUES.flatMap((langue) => direErreursEntree(erreurs, langue))) {
    expect(chemin).not.toBe('')
    expect(VAGUES.has(phrase) ? `${chemin}: ${phrase}` : '').toBe('')
  }
}

function verifierConclusion(nom: string, conclusion: Conclusion<unknown>): void {
  const ecrite = ecrireTrace(conclusion.trace)
  expect(rejouer(ecrite)).toEqual({ valeur: conclusion.trace.valeur, ecart: null })
  expect([...new Set(ecrite.etapes.flatMap(muets))]).toEqual([])
  const calcul = CALCULS.find((un) => un.nom === nom)
  for (const langue of LANGUES) {
    const reponse =
      calcul && publierReponse(calcul, conclusion, { langue, au: AU, version: '0.0.0', explication: true })
    const dites = [...(reponse?.explication ?? []), ...(reponse?.raisons ?? []), ...(reponse?.manquants ?? [])]
    const phrases = [reponse?.resume ?? '', ...dites.flatMap(({ phrase, faire }) => [phrase, faire ?? ''])]
    expect(phrases.filter((phrase) => /\{\w+\}|\bNaN\b|Infinity|\[object/.test(phrase))).toEqual([])
  }
}

const coup = fc.record({
  greffe: fc.boolean(),
  comment: fc.nat(NOMBRE_ABIMES - 1),
  rang: fc.nat(10_000),
  autre: fc.nat(EXEMPLES.length - 1),
})

describe('une entrée abîmée', () => {
  it.each(CALCULS.map((calcul) => [calcul.nom, calcul] as const))(
    '%s : refusée à sa place, ou calculée, rejouée et dite',
    (nom, calcul) => {
      const siens = EXEMPLES.filter((exemple) => exemple.calcul === nom).map(({ entree }) => entree)
      const entree = fc
        .tuple(fc.constantFrom(...siens), fc.array(coup, { minLength: 1, maxLength: 3 }))
        .map(([depart, coups]) =>
          coups.reduce(
            (lue: unknown, { greffe, comment, rang, autre }) =>
              greffe ? greffer(lue, siens[autre % siens.length], rang) : abimer(lue, comment, rang),
            depart,
          ),
        )
      fc.assert(
        fc.property(entree, (lue) => {
          const fait = calcul.executer(lue, { aujourdhui: AU, baremes: BAREMES_LIVRES })
          if (fait.ok) verifierConclusion(nom, fait.conclusion)
          else verifierErreurs(fait.erreurs)
        }),
        { numRuns: 50 },
      )
    },
  )

  it('est calculée une fois sur trois au moins : on n’essaie pas que des refus', () => {
    const entrees = EXEMPLES.flatMap(({ calcul, entree }) =>
      [1, 2, 3].map((pas) => ({ calcul, entree: abimer(entree, 7 * pas, 11 * pas) })),
    )
    const calculees = entrees.filter(({ calcul: nom, entree }) =>
      CALCULS.some((un) => un.nom === nom && un.executer(entree, { aujourdhui: AU, baremes: BAREMES_LIVRES }).ok),
    )
    expect(calculees.length * 3).toBeGreaterThan(entrees.length)
  })
})
