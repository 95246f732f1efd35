import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { isTest, listFiles, type Rapport, readSources, runCheck, type Source } from './sources.ts'

const GLOSSAIRE = 'docs/glossaire.md'
const COLONNES = 6

/** One line of the glossary. */
export interface Terme {
  readonly terme: string
  readonly definition: string
  readonly source: string
  /** Names in the code, as written. */
  readonly codes: readonly string[]
  readonly anglais: string
  /** Words that no exported identifier may hold; the others of the column are advice to people. */
  readonly interdits: readonly string[]
  readonly ligne: number
}

/**
 * Every type that a domain door exports stands in the glossary, every line of the glossary is whole and unique, and
 * no exported identifier holds a word that the glossary refuses (those between backquotes, compared word by word).
 */
export function checkGlossaire(racine: string): Rapport {
  const termes = readGlossaire(readFileSync(join(racine, GLOSSAIRE), 'utf8'))
  const sources = readSources(racine, ['src']).filter(({ chemin }) => !isTest(chemin))
  const portes = listFiles(racine, ['src/domaine'], ['index.ts'])
  const connus = new Set(termes.flatMap((terme) => terme.codes))
  const inconnus = portes.flatMap((porte) =>
    [...exportedNames(porte, sources)]
      .filter((nom) => isTypeName(nom) && !connus.has(nom))
      .map((nom) => `${porte} not in ${GLOSSAIRE}: ${nom}`),
  )
  const violations = [...judgeLines(termes), ...inconnus, ...judgeIdentifiers(termes, sources)]
  return { fichiers: portes.length === 0 ? 0 : portes.length + termes.length, violations, avertissements: [] }
}

/** Reads the table: term · definition · source · code names · English · words to avoid. */
export function readGlossaire(markdown: string): Terme[] {
  return markdown.split('\n').flatMap((texte, rang): Terme[] => {
    if (!texte.startsWith('|')) return []
    const cases = texte
      .split('|')
      .slice(1, -1)
      .map((contenu) => contenu.trim())
    const [terme = '', definition = '', source = '', codes = '', anglais = '', eviter = ''] = cases
    if (terme === 'terme' || /^:?-+:?$/.test(terme)) return []
    const entre = (contenu: string): string[] => [...contenu.matchAll(/`([^`]+)`/g)].map((trouve) => trouve[1] ?? '')
    const complet = cases.length === COLONNES ? definition : ''
    return [
      { terme, definition: complet, source, codes: entre(codes), anglais, interdits: entre(eviter), ligne: rang + 1 },
    ]
  })
}

function judgeLines(termes: readonly Terme[]): string[] {
  const vus = new Set<string>()
  return termes.flatMap((terme) => {
    const lieu = `${GLOSSAIRE}:${terme.ligne}`
    const constats: string[] = []
    if ([terme.terme, terme.definition, terme.source, terme.anglais].includes(''))
      constats.push(`${lieu} incomplete line`)
    for (const nom of [terme.terme, ...terme.codes.map((code) => `\`${code}\``)]) {
      if (vus.has(nom)) constats.push(`${lieu} said twice: ${nom}`)
      vus.add(nom)
    }
    return constats
  })
}

/** Types and components are PascalCase; constants are all capitals and functions begin in lower case. */
const isTypeName = (nom: string): boolean => /^[A-Z]/.test(nom) && !/^[A-Z\d_]+$/.test(nom)

/** Names that a module exports, those of `export *` followed. */
function exportedNames(chemin: string, sources: readonly Source[]): Set<string> {
  const source = sources.find((une) => une.chemin === chemin)
  const noms = new Set<string>()
  for (const { entries } of source?.analyse.module.staticExports ?? []) {
    for (const { exportName, moduleRequest } of entries) {
      if (exportName.name !== null) noms.add(exportName.name)
      else if (moduleRequest) {
        const suite = posix.join(posix.dirname(chemin), moduleRequest.value)
        for (const nom of exportedNames(suite, sources)) noms.add(nom)
      }
    }
  }
  return noms
}

function judgeIdentifiers(termes: readonly Terme[], sources: readonly Source[]): string[] {
  const interdits = new Map(
    termes.flatMap(({ terme, interdits: mots }) =>
      mots.map((mot): [string, string] => [splitWords(mot).join(' '), terme]),
    ),
  )
  return sources.flatMap(({ chemin, analyse }) =>
    analyse.module.staticExports
      .flatMap(({ entries }) => entries)
      .flatMap(({ exportName, moduleRequest }) => {
        const mots = splitWords(exportName.name ?? '')
        const suites = mots.flatMap((_, debut) =>
          mots.slice(debut).map((_, fin) => mots.slice(debut, debut + fin + 1).join(' ')),
        )
        const faute = suites.find((suite) => interdits.has(suite))
        if (faute === undefined || moduleRequest) return []
        return [`${chemin} ${exportName.name} holds "${faute}", refused by the line "${interdits.get(faute)}"`]
      }),
  )
}

/** Words of an identifier in lower case: `BlocCompetences` → bloc, competences. */
export const splitWords = (nom: string): string[] =>
  nom
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z\d]+/)
    .filter((mot) => mot !== '')
    .map((mot) => mot.toLowerCase())

await runCheck(import.meta.url, 'glossaire', checkGlossaire)
