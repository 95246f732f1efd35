import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  CODES_MOTIF_APPRENTISSAGE,
  CODES_MOTIF_HABILITATION,
  CODES_MOTIF_STATUT,
} from '#domaine/certification/index.ts'
import { CODES_REFUS_ORGANISME } from '#domaine/organisme/index.ts'
import { anomaliesEn } from '#langues/anomalies.en.ts'
import { anomaliesFr } from '#langues/anomalies.fr.ts'
import { compteEn } from '#langues/compte.en.ts'
import { compteFr } from '#langues/compte.fr.ts'
import { ERREURS_EN } from '#langues/erreurs.en.ts'
import { ERREURS_FR } from '#langues/erreurs.fr.ts'
import { REFUS_EN } from '#langues/refus.en.ts'
import { REFUS_FR } from '#langues/refus.fr.ts'
import { flatten, loadCatalogues } from './catalogues.ts'
import { listFiles } from './sources.ts'

const RACINE = fileURLToPath(new URL('..', import.meta.url))

describe('every code of the domain has its sentence, in both languages', async () => {
  const catalogues = await loadCatalogues(RACINE)
  const cles = (langue: 'fr' | 'en'): string[] => catalogues.flatMap((paire) => [...paire[langue].keys()])

  it.each([...CODES_MOTIF_STATUT, ...CODES_MOTIF_APPRENTISSAGE, ...CODES_MOTIF_HABILITATION, ...CODES_REFUS_ORGANISME])(
    '%s',
    (code) => {
      const dite = (cle: string): boolean => `.${cle}.`.includes(`.${code}.`)
      expect([cles('fr').some(dite), cles('en').some(dite)]).toEqual([true, true])
    },
  )

  it('reads sentences as leaves', () => {
    expect([...flatten({ a: { b: 'B' }, c: 1 })]).toEqual([['a.b', 'B']])
  })
})

const CODE = "'([a-z]+(?:-[a-z]+)*[.][a-z0-9]+(?:-[a-z0-9]+)*)'"
const EMIS = [
  new RegExp(String.raw`(?:refuser|ErreurRefus|ErreurStockage|Arret|#analyser)\(\s*${CODE}`, 'g'),
  new RegExp(`code: ${CODE}, donnees`, 'g'),
]
const NOTES = [/(?:noter|noterUneFois)\(\s*'([^']+)'/g, /code: '([^']+)',\s*fiche/g]

/** Every code that the sources write where `motifs` look. */
function codesEmis(motifs: readonly RegExp[]): string[] {
  const codes = listFiles(RACINE, ['src'], ['.ts', '.tsx'])
    .filter((chemin) => !/\.test\.tsx?$|essai\.ts$/.test(chemin))
    .flatMap((chemin) => {
      const texte = readFileSync(join(RACINE, chemin), 'utf8')
      return motifs.flatMap((motif) => [...texte.matchAll(motif)].flatMap((trouve) => trouve[1] ?? []))
    })
  return [...new Set(codes)].sort()
}

describe('every refusal that the sources can emit has its sentence and its remedy, in both languages', () => {
  const phrases: readonly Readonly<Record<string, { readonly detail: string; readonly faire: string }>>[] = [
    { ...ERREURS_FR, ...REFUS_FR },
    { ...ERREURS_EN, ...REFUS_EN },
  ]
  const emis = codesEmis(EMIS)

  it('finds them in the sources', () => {
    expect(emis.length).toBeGreaterThan(90)
    expect(emis).toEqual(expect.arrayContaining(['registre.chute', 'moteur.relance-impossible', 'registre.xml-coupe']))
  })

  it.each(emis)('%s', (code) => {
    const dites = phrases.map((langue) => [langue[code]?.detail ?? '', langue[code]?.faire ?? ''].map((t) => t !== ''))
    expect(dites).toEqual([
      [true, true],
      [true, true],
    ])
  })
})

describe('every oddity that a reader can note has its label, in both languages', () => {
  const notees = codesEmis(NOTES).filter((code) => /^(?:Q\d+|registre\..*)$/.test(code))
  const [fr, en] = [flatten(anomaliesFr), flatten(anomaliesEn)]

  it('finds them in the sources', () => {
    expect(notees.length).toBeGreaterThan(25)
  })

  it.each([...notees, 'Q4', 'Q5', 'Q16', 'Q18'])('%s', (code) => {
    expect([fr.has(code), en.has(code)]).toEqual([true, true])
  })
})

describe('every act of the journal has its sentence, in both languages, and no sentence is left without its act', () => {
  const actes = codesEmis([new RegExp(`acte: ${CODE}`, 'g')])

  it('finds them in the sources', () => {
    expect(actes.length).toBeGreaterThan(14)
    expect(actes).toEqual(expect.arrayContaining(['organisme.creer', 'registre.importer', 'suivi.retirer']))
  })

  it.each([
    ['fr', compteFr.actes],
    ['en', compteEn.actes],
  ])('%s', (_langue, phrases) => expect([...flatten(phrases).keys()].sort()).toEqual(actes))
})
