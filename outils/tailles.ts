import { Visitor } from 'vite'
import { isTest, lineOf, type Rapport, readSources, runCheck, type Source } from './sources.ts'

const LIMITES = {
  fichier: { avertir: 200, refuser: 400 },
  fonction: { avertir: 30, refuser: 60 },
  parametres: { avertir: 3, refuser: 4 },
} as const
/** Tables of data and generated files: long by nature. */
const DONNEES = [/^catalogue\//, /^src\/langues\//, /\.genere\.ts$/]
/** The only rooms where a source is foreign enough to need a cast. */
/** Rooms that meet data of the outside, and the one conversion whose type no checker can follow. */
const CASTS_PERMIS = /^(src\/(importeurs|stockage)|outils|bench|tests)\/|^src\/api\/snake\.ts$/
const RAISON_MINIMALE = 10

interface Constat {
  readonly refus: boolean
  readonly position: number
  readonly message: string
}

/**
 * Checks lengths of files and functions, counts of parameters, `any`, casts, unfinished-work marks in comments, and
 * that every suppression comment says why. Functions of tests are left free; data files may be long.
 */
export function checkTailles(racine: string): Rapport {
  const sources = readSources(racine, ['src', 'outils', 'bench', 'tests', 'bin', 'catalogue'])
  const violations: string[] = []
  const avertissements: string[] = []
  for (const source of sources) {
    const donnees = DONNEES.some((motif) => motif.test(source.chemin))
    const constats = [...(donnees ? [] : judgeLengths(source)), ...judgeTypes(source), ...judgeComments(source)]
    for (const { refus, position, message } of constats) {
      const ligne = `${source.chemin}:${lineOf(source.texte, position)} ${message}`
      if (refus) violations.push(ligne)
      else avertissements.push(ligne)
    }
  }
  return { fichiers: sources.length, violations, avertissements }
}

function measure(limite: keyof typeof LIMITES, valeur: number, position: number, nom: string): Constat[] {
  const { avertir, refuser } = LIMITES[limite]
  if (valeur <= avertir) return []
  return [{ refus: valeur > refuser, position, message: `${nom}: ${valeur} (limit ${refuser})` }]
}

function judgeLengths({ chemin, texte, analyse }: Source): Constat[] {
  const lignes = texte.split('\n').length - (texte.endsWith('\n') ? 1 : 0)
  const constats = measure('fichier', lignes, 0, 'lines of file')
  if (isTest(chemin)) return constats
  const juger = (node: { readonly start: number; readonly end: number; readonly params: readonly unknown[] }): void => {
    const longueur = lineOf(texte, node.end) - lineOf(texte, node.start) + 1
    constats.push(...measure('fonction', longueur, node.start, 'lines of function'))
    constats.push(...measure('parametres', node.params.length, node.start, 'parameters'))
  }
  new Visitor({ FunctionDeclaration: juger, FunctionExpression: juger, ArrowFunctionExpression: juger }).visit(
    analyse.program,
  )
  return constats
}

function judgeTypes({ chemin, analyse }: Source): Constat[] {
  const constats: Constat[] = []
  const refuser = (position: number, message: string): void => {
    constats.push({ refus: true, position, message })
  }
  const libre = CASTS_PERMIS.test(chemin) || isTest(chemin)
  new Visitor({
    TSAnyKeyword: (node) => refuser(node.start, 'any'),
    TSAsExpression: (node) => {
      const { typeAnnotation: type } = node
      const constante =
        type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name === 'const'
      if (!libre && !constante) refuser(node.start, 'type cast')
    },
    TSTypeAssertion: (node) => {
      if (!libre) refuser(node.start, 'type cast')
    },
  }).visit(analyse.program)
  return constats
}

function judgeComments({ analyse }: Source): Constat[] {
  return analyse.comments.flatMap(({ value, start }): Constat[] => {
    const message = judgeComment(value)
    return message ? [{ refus: true, position: start, message }] : []
  })
}

function judgeComment(commentaire: string): string | null {
  const marque = /\b(TODO|FIXME|XXX|HACK)\b/.exec(commentaire)
  if (marque) return `unfinished work: ${marque[1]}`
  if (/@ts-(ignore|nocheck)\b/.test(commentaire)) return 'type errors are not ignored'
  const suppression =
    /(?:@ts-expect-error|biome-ignore(?:-\w+)?\s+[^\s:]+|eslint-disable\S*|[cv]8 ignore)([\s\S]*)/.exec(commentaire)
  if (!suppression) return null
  const raison = (suppression[1] ?? '').replace(/^[\s:-]+/, '').trim()
  return raison.length < RAISON_MINIMALE ? 'suppression without a reason' : null
}

await runCheck(import.meta.url, 'tailles', checkTailles)
