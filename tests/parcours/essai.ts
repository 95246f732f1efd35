import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type DemandeImport,
  importerRegistre,
  type OutilsImport,
  type RapportImport,
} from '#application/registre/importer.ts'
import type { Repertoire } from '#domaine/certification/index.ts'
import { creerLecteurCsv } from '#importeurs/registre-csv/lire-export.ts'
import { clesTextes, creerLecteurXml, relireFiche } from '#importeurs/registre-xml/lire-export.ts'
import type { Resultat } from '#socle/resultat.ts'
import { type Base, openBase } from '#stockage/base.ts'
import { dejaImporte, ouvrirChargement } from '#stockage/depots/registre-chargement.ts'
import { creerDepotRegistre } from '#stockage/depots/registre-lecture.ts'
import { baseEssai } from '#stockage/essai.ts'
import { construire } from './construire.ts'

const RACINE = fileURLToPath(new URL('../..', import.meta.url))

/** Path of a real file kept beside the project, and whether it is missing (said once, aloud). */
function reel(chemin: string): { readonly chemin: string; readonly absent: boolean } {
  const complet = join(RACINE, '../shared/data/register', chemin)
  const absent = !existsSync(complet)
  if (absent) console.log(`skipped: real file ../shared/data/register/${chemin} is not beside the project`)
  return { chemin: complet, absent }
}

export const FICHES_RNCP = reel('fc-xml-v4.1/export_fiches_RNCP_fixture.xml')
export const FICHES_RS = reel('fc-xml-v4.1/export_fiches_RS_fixture.xml')
export const PAQUET_CSV = reel('fc-csv-2024-02-22/export-fiches-csv-2024-02-22.sample.zip')
/** Day of the real records. */
export const JOUR_REEL = '2026-08-16'

export const fixture = (nom: string): string => join(RACINE, 'fixtures/registre', nom)

/** A base with what imports and reads it. */
export interface Atelier {
  readonly base: Base
  readonly proprietaire: Base
  readonly depot: ReturnType<typeof creerDepotRegistre>
  outils(paquet?: Repertoire): OutilsImport
  importer(source: string, demande?: Partial<DemandeImport>, paquet?: Repertoire): Promise<Resultat<RapportImport>>
  /** Imports a document written for the occasion; throws its refusal. */
  charger(jour: string, ...fiches: string[]): Promise<RapportImport>
  rows<T>(sql: string, valeurs?: unknown[]): Promise<T[]>
  /** Every row of every table with its physical place: equal means that nothing was written. */
  image(): Promise<Record<string, unknown[]>>
  /** The same without places, so that a rewritten row does not count. */
  contenu(tables: readonly string[]): Promise<Record<string, unknown[]>>
  fermer(): Promise<void>
}

export const MODELE = ['fiche', 'bloc', 'certificateur_fiche', 'partenaire_fiche', 'correspondance', 'lien_fiche']

export async function ouvrirAtelier(): Promise<Atelier> {
  const base = await baseEssai()
  const proprietaire = await openBase(base.url, { role: 'proprietaire', connexions: 4 })
  const dossier = await mkdtemp(join(tmpdir(), 'parchemin-essai-atelier-'))
  const rows = async <T>(sql: string, valeurs: unknown[] = []): Promise<T[]> =>
    (await proprietaire.pool.query(sql, valeurs)).rows as T[]
  const lireTables = async (tables: readonly string[], colonnes: string): Promise<Record<string, unknown[]>> => {
    const image: Record<string, unknown[]> = {}
    for (const table of tables) {
      image[table] = await rows(`select ${colonnes} as ligne from ${table} t order by 1`)
    }
    return image
  }
  const outils = (paquet?: Repertoire): OutilsImport => ({
    aujourdhui: '2027-06-30',
    lecteur: paquet === undefined ? creerLecteurXml() : creerLecteurCsv({ repertoire: paquet }),
    ouvrir: (entete) => ouvrirChargement(proprietaire, entete),
    dejaImporte: (sha256) => dejaImporte(proprietaire, sha256, paquet),
    progresser: () => undefined,
  })
  const importer: Atelier['importer'] = (source, demande = {}, paquet) =>
    importerRegistre(outils(paquet), { source, date: null, baisseAdmise: 0.05, forcer: false, ...demande })
  let rang = 0
  return {
    base,
    proprietaire,
    depot: creerDepotRegistre(base, relireFiche, clesTextes),
    outils,
    importer,
    charger: async (jour, ...fiches) => {
      const chemin = join(dossier, `${++rang}-${jour}.xml`)
      await writeFile(chemin, exporter(...fiches))
      const fait = await importer(chemin, { date: jour, baisseAdmise: 1, forcer: true })
      if (!fait.ok) throw new Error(JSON.stringify(fait.refus))
      return fait.valeur
    },
    rows,
    image: async () => {
      const tables = await rows<{ nom: string }>(
        `select format('%I.%I', table_schema, table_name) as nom from information_schema.tables
         where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
      )
      return lireTables(
        tables.map((t) => t.nom),
        `t.ctid::text || ' ' || t.xmin::text || ' ' || t::text`,
      )
    },
    contenu: (tables) => lireTables(tables, 't::text'),
    fermer: async () => {
      await proprietaire.fermer()
      await base.fermer()
    },
  }
}

/** A flux 4.1 document around some records. */
export const exporter = (...fiches: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><FICHES><VERSION_FLUX>4.1</VERSION_FLUX>${fiches.map((f) => `<FICHE>${f}</FICHE>`).join('')}</FICHES>`

/** Contents of a record: number, title, and the elements that make it different from another. */
export const fiche = (numero: string, intitule: string, elements = ''): string =>
  `<NUMERO_FICHE>${numero}</NUMERO_FICHE><INTITULE>${intitule}</INTITULE><ACTIF>Oui</ACTIF>${elements}`

export interface Sorti {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface EnvCommande {
  readonly env?: Readonly<Record<string, string>>
  readonly entree?: string | Buffer
}

/** Environment of a command on a given base, without what the machine's own locale says. */
export function environnement(url: string | null, env: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { LANG: _l, LC_ALL: _a, LC_MESSAGES: _m, PARCHEMIN_LANGUE: _p, DATABASE_URL: _d, ...reste } = process.env
  return { ...reste, NO_COLOR: '1', ...(url === null ? {} : { DATABASE_URL: url }), ...env }
}

/** Starts the command line as a process of its own, from the sources as they are. */
export const demarrer = async (
  url: string | null,
  mots: readonly string[],
  env: Readonly<Record<string, string>> = {},
) => spawn(process.execPath, [await construire(), ...mots], { cwd: RACINE, env: environnement(url, env) })

/** Runs a command to its end. */
export async function commander(
  url: string | null,
  mots: readonly string[],
  options: EnvCommande = {},
): Promise<Sorti> {
  const enfant = await demarrer(url, mots, options.env)
  const sorties = { stdout: '', stderr: '' }
  for (const flux of ['stdout', 'stderr'] as const) {
    enfant[flux].setEncoding('utf8').on('data', (texte: string) => {
      sorties[flux] += texte
    })
  }
  enfant.stdin.on('error', () => undefined)
  enfant.stdin.end(options.entree ?? '')
  return new Promise((resolve, reject) => {
    enfant.once('error', reject).once('close', (code) => resolve({ code, ...sorties }))
  })
}
