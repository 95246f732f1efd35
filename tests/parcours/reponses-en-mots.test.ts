import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Exemple } from '../../src/api/contrat/calculs/exemple.ts'
import { CALCULS } from '../../src/api/contrat/calculs/tous.ts'
import { publierReponse } from '../../src/api/reponse-calcul.ts'
import { afficherReponse } from '../../src/cli/calculs/affichage.ts'
import { parler } from '../../src/cli/langue.ts'
import { BAREMES_LIVRES } from '../../src/droit/baremes/tous.ts'
import { parolesDroit } from '../../src/langues/droit.ts'
import { direChamp, direFeuille } from '../../src/langues/reponse.ts'
import { REPONSES_EN } from '../../src/langues/reponses.en.ts'
import { REPONSES_FR } from '../../src/langues/reponses.fr.ts'

const AU = '2026-11-22'
const DOSSIER = join(import.meta.dirname, '../../exemples')
const LANGUES = ['fr', 'en'] as const
/** A word that reads as it is written in the language of the law. */
const TELS_QUELS: ReadonlySet<string> = new Set(['oral'])

const Schema = z.object({
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  additionalProperties: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
})

interface Place {
  readonly calcul: string
  readonly nom: string
  /** A field of an object, or a code of a closed list. */
  readonly mot: string | null
}

/** Every field of an answer, and every code of its closed lists with the field that holds it. */
function places(calcul: string, schema: unknown, nom = ''): readonly Place[] {
  const lu = Schema.safeParse(schema)
  if (!lu.success) return []
  const { properties = {}, items, anyOf = [], additionalProperties, enum: choix = [], const: fixe } = lu.data
  const codes = [...choix, fixe].filter((mot) => typeof mot === 'string')
  return [
    ...codes.map((mot) => ({ calcul, nom, mot })),
    ...Object.entries(properties).flatMap(([champ, sous]) => [
      { calcul, nom: champ, mot: null },
      ...places(calcul, sous, champ),
    ]),
    ...[items, additionalProperties, ...anyOf].flatMap((sous) => places(calcul, sous, nom)),
  ]
}

const PLACES = CALCULS.flatMap(({ nom, resultat }) =>
  places(nom, z.toJSONSchema(resultat, { io: 'input', unrepresentable: 'any' })),
)

const EXEMPLES = readdirSync(DOSSIER, { recursive: true, encoding: 'utf8' })
  .filter((chemin) => chemin.endsWith('.json'))
  .sort()

function afficher(chemin: string, langue: 'fr' | 'en'): string {
  const { calcul: nom, entree } = Exemple.parse(JSON.parse(readFileSync(join(DOSSIER, chemin), 'utf8')))
  const calcul = CALCULS.find((un) => un.nom === nom)
  const fait = calcul?.executer(entree, { aujourdhui: AU, baremes: BAREMES_LIVRES })
  if (calcul === undefined || fait?.ok !== true) throw new Error(`${chemin} computes nothing`)
  const reponse = publierReponse(calcul, fait.conclusion, { langue, au: AU, version: '0.0.0', explication: false })
  return afficherReponse(reponse, parler(langue)).replaceAll(/[\u00a0\u202f]/g, ' ')
}

describe('chaque réponse se lit en mots', () => {
  it.each(LANGUES)('chaque champ a son nom : %s', (langue) => {
    const paroles = parolesDroit(langue)
    const { champs } = langue === 'fr' ? REPONSES_FR : REPONSES_EN
    const muets = PLACES.filter(({ nom }) => !Object.hasOwn(champs, nom)).map(({ calcul, nom }) => `${calcul}.${nom}`)
    expect([...new Set(muets)]).toEqual([])
    for (const { calcul, nom } of PLACES) expect(direChamp(nom, '', { calcul }, paroles)).not.toMatch(/_/)
  })

  it('aucun nom ne sert à rien', () => {
    const connus = new Set(PLACES.flatMap(({ calcul, nom }) => [nom, `${calcul}.${nom}`]))
    expect(Object.keys(REPONSES_FR.champs).filter((champ) => !connus.has(champ))).toEqual([])
  })

  it.each(LANGUES)('chaque code de liste fermée a son mot : %s', (langue) => {
    const paroles = parolesDroit(langue)
    const muets = PLACES.flatMap(({ calcul, nom, mot }) => {
      if (mot === null || TELS_QUELS.has(mot)) return []
      const dit = direFeuille(nom, mot, { calcul, issue: 'determine', etapes: [] }, paroles)
      return dit === mot && /[_A-Z-]/.test(mot) ? [`${calcul}.${nom} ${mot}`] : []
    })
    expect([...new Set(muets)]).toEqual([])
  })

  it('chaque colonne de barème a son nom', () => {
    const colonnes = Object.entries(BAREMES_LIVRES).flatMap(([bareme, { colonnes: siennes }]) =>
      Object.keys(siennes).map((colonne) => `bareme.${bareme}.${colonne}`),
    )
    for (const langue of LANGUES) {
      const { mots } = parolesDroit(langue).phrases
      expect(colonnes.filter((colonne) => mots[colonne] === undefined)).toEqual([])
    }
  })

  it.each(EXEMPLES)('%s, sans code ni nom de champ', (chemin) => {
    for (const langue of LANGUES) {
      const [reponse = ''] = afficher(chemin, langue).split(
        /\n(?:Ce qui ne va pas|Pour le savoir|What is wrong|To know)/,
      )
      expect(reponse).not.toMatch(/\b[a-z]+_[a-z_]+\b|\b[a-z]+(-[a-z]+)*\.[a-z]+[a-z.-]*\b|\bundefined\b|\bNaN\b/)
    }
  })
})

describe('ce qu’affiche la ligne de commande', () => {
  it.each([
    [
      'deliberation/E-A01.json',
      ['Décision calculée : admis', 'Moyenne : 10,91/20', '  U11 : 9/20', 'Points : 316,5 points'],
    ],
    ['contrat/E-C19-a.json', ['  Dernier jour pour envoyer le contrat à l’OPCO                      7 septembre 2026']],
    ['grille-remuneration/E-C01.json', ['16 ans             1      27 %   486,49 €', 'SMIC mensuel : 1 801,80 €']],
    ['remuneration/E-C04.json', ['Déterminé. Total sur le contrat : 35 473,36 €\n', '\n  09/2026  504,10 €']],
    ['contrat/incomplet.json', ['\n  durée du contrat : indéterminé\n']],
    [
      'mode/E-A25-a.json',
      ['Nombre d’unités évaluées en CCF : 9\n', '    Mode : contrôle en cours de formation (CCF)\n'],
    ],
  ])('%s', (chemin, attendus) => {
    const dit = afficher(chemin, 'fr')
    for (const attendu of attendus) expect(dit).toContain(attendu)
  })
})
