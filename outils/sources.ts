import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type ParseResult, parseSync } from 'vite'

/** One source file, read and parsed once. */
export interface Source {
  /** From the root, with forward slashes. */
  readonly chemin: string
  readonly texte: string
  readonly analyse: ParseResult
}

/** What a check found. `fichiers` proves that it looked at something. */
export interface Rapport {
  readonly fichiers: number
  readonly violations: readonly string[]
  readonly avertissements: readonly string[]
}

const IGNORES = new Set(['node_modules', '.git', 'dist', 'donnees', 'coverage'])

/** Paths of the files under some folders of the root that end with one of the extensions, sorted, forward slashes. */
export function listFiles(racine: string, dossiers: readonly string[], extensions: readonly string[]): string[] {
  return dossiers
    .filter((dossier) => existsSync(join(racine, dossier)))
    .flatMap((dossier) => readdirSync(join(racine, dossier), { withFileTypes: true, recursive: true }))
    .filter((entree) => entree.isFile() && extensions.some((extension) => entree.name.endsWith(extension)))
    .map((entree) => relative(racine, join(entree.parentPath, entree.name)).split(sep).join('/'))
    .filter((chemin) => !chemin.split('/').some((part) => IGNORES.has(part)))
    .sort()
}

/** Reads and parses the TypeScript files under some folders; throws on a file that does not parse. */
export function readSources(racine: string, dossiers: readonly string[]): Source[] {
  return listFiles(racine, dossiers, ['.ts', '.tsx', '.mjs']).map((chemin) => {
    const texte = readFileSync(join(racine, chemin), 'utf8')
    const analyse = parseSync(chemin, texte)
    const erreur = analyse.errors[0]
    if (erreur) throw new Error(`${chemin}: ${erreur.message}`)
    return { chemin, texte, analyse }
  })
}

/** Line of an offset, from 1. */
export function lineOf(texte: string, position: number): number {
  let ligne = 1
  for (let i = texte.indexOf('\n'); i !== -1 && i < position; i = texte.indexOf('\n', i + 1)) ligne += 1
  return ligne
}

/** Whether the file is a test: it may read files, know the clock, and be long. */
export const isTest = (chemin: string): boolean => /\.test\.tsx?$/.test(chemin)

/** Runs a check as a command when its module is the one started: prints, and exits with 1 on a violation or when it saw nothing. */
export async function runCheck(
  url: string,
  nom: string,
  verifier: (racine: string) => Rapport | Promise<Rapport>,
): Promise<void> {
  const demarre = process.argv[1]
  if (!demarre || pathToFileURL(demarre).href !== url) return
  const rapport = await verifier(process.cwd())
  if (process.argv.includes('--avertir')) for (const ligne of rapport.avertissements) console.log(`  warn  ${ligne}`)
  for (const ligne of rapport.violations) console.log(`  FAIL  ${ligne}`)
  const { fichiers, violations, avertissements } = rapport
  console.log(`${nom}: ${fichiers} files, ${violations.length} violations, ${avertissements.length} warnings`)
  if (fichiers === 0) console.log(`${nom}: looked at no file`)
  process.exitCode = fichiers === 0 || violations.length > 0 ? 1 : 0
}
