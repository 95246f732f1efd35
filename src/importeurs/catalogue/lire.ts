import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type FicheCatalogueBrute, FichierCatalogue } from './schema.ts'

/** One certification of the starting catalogue, as its file says it. */
export interface FicheCatalogue {
  /** Name of the file, for messages and reports. */
  readonly fichier: string
  /** Bytes of the file: what an import signs. */
  readonly octets: Buffer
  /** Civil day the facts speak of, `AAAA-MM-JJ`. */
  readonly exportDu: string
  /** Why that day, in words. */
  readonly raison: string
  /** Under the register's own element names, with `_complements`. */
  readonly fiche: FicheCatalogueBrute
}

const TEMOIN = 'rncp35698.json'

/**
 * Folder of the starting catalogue: `catalogue/` beside the bundle or above the sources.
 * Throws when it is nowhere above this module: the package is broken.
 */
export function findCatalogue(depart: string = dirname(fileURLToPath(import.meta.url))): string {
  const ici = join(depart, 'catalogue')
  if (existsSync(join(ici, TEMOIN))) return ici
  const parent = dirname(depart)
  if (parent === depart) throw new Error(`starting catalogue not found: no catalogue/${TEMOIN} above this module`)
  return findCatalogue(parent)
}

/**
 * Reads and checks every file of the starting catalogue, in the order of their names.
 * The files ship with the product: one that does not fit its schema is a bug and throws, naming file and field.
 */
export async function readCatalogue(dossier: string = findCatalogue()): Promise<readonly FicheCatalogue[]> {
  const noms = (await readdir(dossier)).filter((nom) => nom.endsWith('.json')).sort()
  return Promise.all(noms.map((nom) => readCatalogueFile(dossier, nom)))
}

async function readCatalogueFile(dossier: string, fichier: string): Promise<FicheCatalogue> {
  const octets = await readFile(join(dossier, fichier))
  const lu = FichierCatalogue.safeParse(JSON.parse(octets.toString('utf8')))
  if (!lu.success) throw new Error(`catalogue/${fichier}: ${lu.error.message}`, { cause: lu.error })
  const { export_du: exportDu, export_du_raison: raison, fiche } = lu.data
  return { fichier, octets, exportDu, raison, fiche }
}
