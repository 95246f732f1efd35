import { type ESTree, Visitor } from 'vite'
import { flatten, loadCatalogues, type PaireCatalogues, placeholders } from './catalogues.ts'
import { isTest, lineOf, type Rapport, readSources, runCheck, type Source } from './sources.ts'

/** Rooms whose strings people read. */
const SALLES = ['src/web', 'src/cli', 'src/api', 'src/documents']
const ATTRIBUTS = new Set(['title', 'aria-label', 'aria-description', 'placeholder', 'alt', 'label', 'description'])
const ACCENT = /[À-ÖØ-öø-ÿŒœ«»]/u
/** Names that no language translates. */
const NOMS_PROPRES = /France compétences|Licence Ouverte( \d\.\d)?|Parchemin/gu
/** What is typed or read by a machine, shown as it is. */
const MACHINE = new Set(['code', 'kbd', 'samp', 'pre'])
const PLURIEL = /_(zero|one|two|few|many|other)$/

/**
 * No sentence outside the catalogues, the same sentences with the same figures in both languages, and every key asked
 * for exists. Keys that nobody asks for are warnings, since some are built.
 */
export async function checkTextes(racine: string): Promise<Rapport> {
  const sources = readSources(racine, ['src']).filter(({ chemin }) => !isTest(chemin))
  const lues = sources.filter(({ chemin }) => SALLES.some((salle) => chemin.startsWith(`${salle}/`)))
  const catalogues = await loadCatalogues(racine)
  const ecran = catalogues.find(({ chemin }) => chemin === 'src/langues/fr.ts')?.fr ?? flatten({})
  return {
    fichiers: lues.length === 0 || catalogues.length === 0 ? 0 : lues.length + catalogues.length,
    violations: [...lues.flatMap(findSentences), ...catalogues.flatMap(comparePair), ...findMissingKeys(lues, ecran)],
    avertissements: findUnusedKeys(sources, ecran),
  }
}

/** Whether a text in a page is words, and not a sign, a figure or an acronym that reads the same in every language. */
function isWords(texte: string): boolean {
  const reste = texte.replace(NOMS_PROPRES, '')
  return /\p{L}{2}/u.test(reste) && !/^[\P{L}\p{Lu}]+$/u.test(reste)
}

const hasAccent = (texte: string): boolean => ACCENT.test(texte.replace(NOMS_PROPRES, ''))

function findSentences({ chemin, texte, analyse }: Source): string[] {
  const trouvees: string[] = []
  const dire = (position: number, phrase: string): void => {
    trouvees.push(`${chemin}:${lineOf(texte, position)} sentence outside the catalogues: ${phrase.trim().slice(0, 60)}`)
  }
  const jugerLitteral = (position: number, valeur: unknown): void => {
    if (typeof valeur === 'string' && hasAccent(valeur)) dire(position, valeur)
  }
  const jugerVisible = (node: ESTree.Node | null): void => {
    const contenu = node?.type === 'JSXExpressionContainer' ? node.expression : node
    if (contenu?.type === 'JSXText') {
      if (isWords(contenu.value)) dire(contenu.start, contenu.value)
    } else if (contenu?.type === 'Literal' && typeof contenu.value === 'string') {
      if (isWords(contenu.value) && !hasAccent(contenu.value)) dire(contenu.start, contenu.value)
    } else if (contenu?.type === 'TemplateLiteral') {
      const mots = contenu.quasis.map((part) => part.value.raw).join(' ')
      if (isWords(mots) && !hasAccent(mots)) dire(contenu.start, mots)
    }
  }
  new Visitor({
    Literal: (node) => jugerLitteral(node.start, node.value),
    TemplateElement: (node) => jugerLitteral(node.start, node.value.raw),
    JSXElement: (node) => {
      const { name } = node.openingElement
      if (name.type !== 'JSXIdentifier' || !MACHINE.has(name.name)) node.children.forEach(jugerVisible)
    },
    JSXFragment: (node) => node.children.forEach(jugerVisible),
    JSXAttribute: (node) => {
      if (node.name.type === 'JSXIdentifier' && ATTRIBUTS.has(node.name.name)) jugerVisible(node.value)
    },
  }).visit(analyse.program)
  return trouvees
}

function comparePair({ chemin, fr, en }: PaireCatalogues): string[] {
  const ecarts: string[] = []
  for (const [cle, phrase] of fr) {
    const traduite = en.get(cle)
    if (traduite === undefined) ecarts.push(`${chemin} not in English: ${cle}`)
    else if (placeholders(traduite).join() !== placeholders(phrase).join()) {
      ecarts.push(`${chemin} other figures in English: ${cle}`)
    }
  }
  for (const cle of en.keys()) if (!fr.has(cle)) ecarts.push(`${chemin} not in French: ${cle}`)
  return ecarts
}

function findMissingKeys(sources: readonly Source[], cles: ReadonlyMap<string, string>): string[] {
  const connues = new Set([...cles.keys()].map((cle) => cle.replace(PLURIEL, '')))
  const manquantes: string[] = []
  for (const { chemin, texte, analyse } of sources.filter((source) => source.chemin.startsWith('src/web/'))) {
    new Visitor({
      CallExpression: (node) => {
        const argument = node.arguments[0]
        if (node.callee.type !== 'Identifier' || node.callee.name !== 't' || argument?.type !== 'Literal') return
        if (typeof argument.value === 'string' && !connues.has(argument.value.replace(PLURIEL, ''))) {
          manquantes.push(`${chemin}:${lineOf(texte, node.start)} no such key: ${argument.value}`)
        }
      },
    }).visit(analyse.program)
  }
  return manquantes
}

function findUnusedKeys(sources: readonly Source[], cles: ReadonlyMap<string, string>): string[] {
  const litteraux = new Set<string>()
  const prefixes = new Set<string>()
  for (const { analyse } of sources.filter(({ chemin }) => !chemin.startsWith('src/langues/'))) {
    new Visitor({
      Literal: (node) => {
        if (typeof node.value === 'string') litteraux.add(node.value)
      },
      TemplateLiteral: (node) => {
        const debut = node.quasis[0]?.value.raw ?? ''
        if (debut.includes('.')) prefixes.add(debut)
      },
    }).visit(analyse.program)
  }
  const servie = (cle: string): boolean =>
    variants(cle).some((variante) => litteraux.has(variante)) || [...prefixes].some((debut) => cle.startsWith(debut))
  return [...cles.keys()].filter((cle) => !servie(cle)).map((cle) => `src/langues unused key: ${cle}`)
}

/** Forms under which the code may name a key: without its plural, its catalogue, its last part (the phrase of a code). */
function variants(cle: string): string[] {
  const base = cle.replace(PLURIEL, '')
  const parts = base.split('.')
  const formes = [parts, parts.slice(1), parts.slice(0, -1), parts.slice(1, -1)]
  return [cle, ...formes.filter((forme) => forme.length > 0).map((forme) => forme.join('.'))]
}

await runCheck(import.meta.url, 'textes', checkTextes)
