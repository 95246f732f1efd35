import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Exemple } from '#api/contrat/calculs/exemple.ts'
import { CALCULS } from '#api/contrat/calculs/tous.ts'
import { REGLES } from '#domaine/regles/index.ts'
import { BAREMES_LIVRES } from '#droit/baremes/tous.ts'
import type { Trace, Unite } from '#droit/trace.ts'

/** A fact that a rule asks for: its code, and its unit. */
export interface EntreeRegle {
  readonly code: string
  readonly unite: Unite
  /** Place in the input, ranks as `n`: `unites.n.note`. */
  readonly chemin: string
}

/** How the examples use one rule. */
export interface UsageRegle {
  readonly entrees: readonly EntreeRegle[]
  /** Examples in which the rule was applied: `remuneration/E-C04`. */
  readonly exemples: readonly string[]
  /** When no example applies it by itself: those whose explanation cites all of its texts, else the first one. */
  readonly exemples_voisins: readonly string[]
  /** Rules whose computation holds the answer of this one. */
  readonly utilisee_par: readonly string[]
}

/** A worked example, without its figures. */
export interface ExempleNomme {
  readonly nom: string
  readonly calcul: string
  readonly titre: string
}

/** What the examples tell of the rules. */
export interface Observation {
  readonly usages: Readonly<Record<string, UsageRegle>>
  readonly exemples: readonly ExempleNomme[]
}

const AvecRegime = z.object({ regime: z.string() })
const AU = '2026-11-22'
const VOISINS_MAX = 12

interface Releve {
  readonly entrees: Map<string, EntreeRegle>
  readonly exemples: Set<string>
  readonly utiliseePar: Set<string>
}

/** Reads every example under `dossier`, by its name: `remuneration/E-C04`. */
function lireExemples(dossier: string): readonly (readonly [nom: string, exemple: Exemple])[] {
  const chemins = readdirSync(dossier, { recursive: true, encoding: 'utf8' }).filter((nom) => nom.endsWith('.json'))
  return chemins
    .sort()
    .map((nom) => [nom.replace(/\.json$/, ''), Exemple.parse(JSON.parse(readFileSync(join(dossier, nom), 'utf8')))])
}

/** Applies the rules as usual, and notes each answer that one gives: rule by the root of its trace. */
function ecouter(racines: Map<Trace, string[]>): void {
  for (const regle of REGLES) {
    const evaluer = regle.evaluer
    const noter = (faits: never): Trace => {
      const trace = evaluer(faits)
      racines.set(trace, [...(racines.get(trace) ?? []), regle.id])
      return trace
    }
    Object.assign(regle, { evaluer: noter })
  }
}

const sansRang = (chemin: string): string => chemin.replace(/\[\d+\]/g, '.n').replace(/\.\d+(?=\.|$)/g, '.n')

/** Runs every example and notes what each rule read, where it was applied and what it served. */
export function observer(dossier: string): Observation {
  const racines = new Map<Trace, string[]>()
  ecouter(racines)
  const releves = new Map<string, Releve>(
    REGLES.map(({ id }) => [id, { entrees: new Map(), exemples: new Set(), utiliseePar: new Set() }]),
  )
  const exemples = lireExemples(dossier)
  const citations = new Map<string, ReadonlySet<string>>()
  for (const [nom, { calcul, entree }] of exemples) {
    racines.clear()
    const fait = CALCULS.find((un) => un.nom === calcul)?.executer(entree, {
      aujourdhui: AU,
      baremes: BAREMES_LIVRES,
    })
    if (!fait?.ok) continue
    citations.set(nom, textesCites(fait.conclusion.trace))
    const regime = AvecRegime.safeParse(fait.conclusion.resultat)
    // A regime of deliberation is a table: its rule is applied without being called.
    if (regime.success) releves.get(`deliberation.${regime.data.regime}`)?.exemples.add(nom)
    for (const [racine, ids] of racines) for (const id of ids) relever(racine, id, { nom, racines, releves })
  }
  const usages = Object.fromEntries(
    [...releves].map(([id, { entrees, exemples: vus, utiliseePar }]) => [
      id,
      {
        entrees: [...entrees.values()],
        exemples: [...vus].sort(),
        exemples_voisins: vus.size > 0 ? [] : voisins(id, citations),
        utilisee_par: [...utiliseePar].sort(),
      },
    ]),
  )
  return { usages, exemples: exemples.map(([nom, { calcul, titre }]) => ({ nom, calcul, titre })) }
}

/** Every text that a computation cites. */
function textesCites(trace: Trace): ReadonlySet<string> {
  const cites = new Set<string>()
  const vues = new Set<Trace>()
  const parcourir = (etape: Trace): void => {
    if (vues.has(etape)) return
    vues.add(etape)
    const { texte, source } = etape
    if (texte !== null) cites.add(texte)
    if (source?.genre === 'texte') cites.add(source.texte)
    for (const entree of etape.entrees) parcourir(entree)
  }
  parcourir(trace)
  return cites
}

function voisins(id: string, citations: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const references = REGLES.find((regle) => regle.id === id)?.references ?? []
  const citant = (textes: typeof references) =>
    [...citations].filter(([, cites]) => textes.every(({ texte }) => cites.has(texte))).map(([nom]) => nom)
  const tous = citant(references)
  return (tous.length > 0 ? tous : citant(references.slice(0, 1))).sort().slice(0, VOISINS_MAX)
}

interface Contexte {
  readonly nom: string
  readonly racines: ReadonlyMap<Trace, readonly string[]>
  readonly releves: ReadonlyMap<string, Releve>
}

function relever(racine: Trace, id: string, { nom, racines, releves }: Contexte): void {
  const releve = releves.get(id)
  if (releve === undefined) return
  releve.exemples.add(nom)
  const vues = new Set<Trace>()
  const parcourir = (etape: Trace): void => {
    if (vues.has(etape)) return
    vues.add(etape)
    for (const autre of racines.get(etape) ?? []) if (autre !== id) releves.get(autre)?.utiliseePar.add(id)
    const { source, code, unite } = etape
    if (source?.genre === 'fait') releve.entrees.set(code, { code, unite, chemin: sansRang(source.chemin) })
    for (const entree of etape.entrees) parcourir(entree)
  }
  parcourir(racine)
}
