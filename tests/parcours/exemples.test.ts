import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Calcul } from '../../src/api/contrat/calculs/calcul.ts'
import { lireEtapes } from '../../src/api/contrat/calculs/etapes.ts'
import { comparerAttendu, Exemple } from '../../src/api/contrat/calculs/exemple.ts'
import { ReponseCalcul, schemaJson } from '../../src/api/contrat/calculs/reponse.ts'
import { CALCULS } from '../../src/api/contrat/calculs/tous.ts'
import { publierReponse } from '../../src/api/reponse-calcul.ts'
import { BAREMES_LIVRES } from '../../src/droit/baremes/tous.ts'
import { rejouer } from '../../src/droit/rejouer.ts'
import { CALCULS_EN } from '../../src/langues/calculs.en.ts'
import { CALCULS_FR } from '../../src/langues/calculs.fr.ts'
import { DROIT_EN } from '../../src/langues/droit.en.ts'
import { DROIT_FR } from '../../src/langues/droit.fr.ts'
import { ENTREE_FR } from '../../src/langues/entree.fr.ts'

const DOSSIER = join(import.meta.dirname, '../../exemples')
/** Every worked example of the specification of the law. */
const A = Array.from({ length: 30 }, (_, rang) => `E-A${String(rang + 1).padStart(2, '0')}`)
const C = Array.from({ length: 28 }, (_, rang) => `E-C${String(rang + 1).padStart(2, '0')}`)
/** Day of the examples that name none: they were worked out then. */
const AU = '2026-11-22'

const fichiers = readdirSync(DOSSIER, { recursive: true, encoding: 'utf8' })
  .filter((chemin) => chemin.endsWith('.json'))
  .sort()

const lire = (chemin: string): Exemple =>
  Exemple.strict().parse(JSON.parse(readFileSync(join(DOSSIER, chemin), 'utf8')))

const calculDe = (nom: string): Calcul => {
  const calcul = CALCULS.find((un) => un.nom === nom)
  if (calcul === undefined) throw new Error(`no computation is called ${nom}`)
  return calcul
}

function repondre(chemin: string, langue: 'fr' | 'en' = 'fr'): ReponseCalcul {
  const { calcul: nom, entree } = lire(chemin)
  const calcul = calculDe(nom)
  const fait = calcul.executer(entree, { aujourdhui: AU, baremes: BAREMES_LIVRES })
  if (!fait.ok) throw new Error(`${chemin}: ${JSON.stringify(fait.erreurs)}`)
  const demande = { langue, au: AU, version: '0.0.0', explication: true }
  return ReponseCalcul.parse(JSON.parse(JSON.stringify(publierReponse(calcul, fait.conclusion, demande))))
}

describe('les exemples', () => {
  it('sont les cinquante-huit, chacun une fois au moins', () => {
    expect(A.length + C.length).toBe(58)
    const presents = new Set(fichiers.map((chemin) => /E-[AC]\d\d/.exec(chemin)?.[0]))
    expect([...A, ...C].filter((repere) => !presents.has(repere))).toEqual([])
  })

  it.each(fichiers)('%s donne ce qui est attendu', (chemin) => {
    const exemple = lire(chemin)
    expect([chemin, exemple.calcul]).toEqual([chemin, chemin.split('/')[0]])
    expect(exemple.titre.length).toBeGreaterThan(10)
    expect(Object.keys(exemple.attendu).length).toBeGreaterThan(0)
    expect(comparerAttendu(exemple.attendu, repondre(chemin))).toEqual([])
  })

  it.each(fichiers)('%s se rejoue depuis le JSON de sa trace seule', (chemin) => {
    const etapes = lireEtapes(repondre(chemin).trace)
    expect(rejouer({ etapes })).toEqual({ valeur: etapes.at(-1)?.valeur, ecart: null })
  })

  it.each(fichiers)('%s : chaque étape se dit dans les deux langues, chaque feuille a sa source', (chemin) => {
    const { trace, explication = [], manquants, raisons } = repondre(chemin)
    const muets = new Set<string>()
    for (const { code, operation, source, unite, valeur } of trace) {
      expect([code, operation === null]).toEqual([code, source !== null])
      for (const { traces, mots } of [DROIT_FR, DROIT_EN]) {
        if (traces[code] === undefined) muets.add(code)
        // A level or a number of days reads as it is written.
        const mot = unite === 'mot' && typeof valeur === 'string' && !/^\d+$/.test(valeur) ? valeur : null
        if (mot !== null && mots[mot] === undefined) muets.add(`mot ${mot}`)
      }
    }
    expect([...muets]).toEqual([])
    const dites = [...explication, ...manquants, ...raisons].map(({ phrase }) => phrase)
    expect(
      [...dites, ...(repondre(chemin, 'en').explication ?? []).map(({ phrase }) => phrase)].filter((phrase) =>
        /\{\w+\}/.test(phrase),
      ),
    ).toEqual([])
  })
})

describe('chaque calcul', () => {
  it('porte un nom à lui', () => expect(new Set(CALCULS.map(({ nom }) => nom)).size).toBe(CALCULS.length))

  it.each(CALCULS.map((calcul) => [calcul.nom, calcul] as const))('%s a ses phrases et ses exemples', (nom) => {
    const phrases: Readonly<Record<string, string>>[] = [CALCULS_FR, CALCULS_EN]
    expect(phrases.map((langue) => langue[nom]?.length ?? 0).every((longueur) => longueur > 10)).toBe(true)
    expect(fichiers.some((chemin) => chemin.startsWith(`${nom}/`))).toBe(true)
  })

  it.each(CALCULS.map((calcul) => [calcul.nom, calcul] as const))(
    '%s décrit chaque champ de son entrée',
    (nom, calcul) => {
      const muets: string[] = []
      const parcourir = (schema: unknown, chemin: string): void => {
        const lu = Schema.safeParse(schema)
        if (!lu.success) return
        const { properties = {}, items, anyOf = [], oneOf = [], $defs = {} } = lu.data
        for (const [champ, sous] of Object.entries(properties)) {
          const { description } = Schema.parse(sous)
          if (description === undefined) muets.push(`${chemin}.${champ}`)
          parcourir(sous, `${chemin}.${champ}`)
        }
        for (const sous of [items, ...anyOf, ...oneOf, ...Object.values($defs)]) parcourir(sous, chemin)
      }
      parcourir(schemaJson(calcul.entree), nom)
      expect(muets).toEqual([])
    },
  )

  it('dit en français chaque raison de refus de son schéma', () => {
    const dossier = join(import.meta.dirname, '../../src/api/contrat/calculs')
    const sources = readdirSync(dossier).map((nom) => readFileSync(join(dossier, nom), 'utf8'))
    // The last argument of a refinement, or the message among its options.
    const formes = [/\.refine\([^;]*?,\s*'([^']+)',?\s*\)/g, /\b(?:message|error): '([^']+)'/g]
    const raisons = sources.flatMap((texte) =>
      formes.flatMap((forme) => [...texte.matchAll(forme)].map(([, raison]) => raison)),
    )
    expect(raisons.length).toBeGreaterThan(0)
    expect(raisons.filter((raison) => raison !== undefined && !Object.hasOwn(ENTREE_FR.raisons, raison))).toEqual([])
  })
})

const Schema = z.object({
  description: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  $defs: z.record(z.string(), z.unknown()).optional(),
})
