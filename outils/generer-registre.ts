import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ZipFile } from 'yazl'
import {
  genererExport,
  nomArchive,
  nomExport,
  type OptionsRegistre,
  type PlanRegistre,
  planifierRegistre,
} from './generateur/registre.ts'

const REPERTOIRES = ['RNCP', 'RS'] as const
const MORCEAU = 1024 * 1024

/** The document as bytes, in pieces of about 1 MB. */
function* octets(plan: PlanRegistre, repertoire: 'RNCP' | 'RS'): Generator<Buffer> {
  let attente = ''
  for (const texte of genererExport(plan, repertoire)) {
    attente += texte
    if (attente.length < MORCEAU) continue
    yield Buffer.from(attente)
    attente = ''
  }
  yield Buffer.from(attente)
}

async function ecrireZip(plan: PlanRegistre, repertoire: 'RNCP' | 'RS', chemin: string): Promise<void> {
  const zip = new ZipFile()
  zip.addReadStream(Readable.from(octets(plan, repertoire)), nomExport(plan, repertoire), {
    mtime: new Date(plan.date),
  })
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(chemin))
}

async function ecrireXml(plan: PlanRegistre, repertoire: 'RNCP' | 'RS', chemin: string): Promise<void> {
  const sortie = createWriteStream(chemin)
  for (const morceau of octets(plan, repertoire)) if (!sortie.write(morceau)) await once(sortie, 'drain')
  sortie.end()
  await once(sortie, 'finish')
}

/** Writes the pair of exports (RNCP and RS), as XML or as the zips of the listing; gives their paths. */
export async function ecrireRegistre(options: OptionsRegistre & { dossier: string; zip?: boolean }): Promise<string[]> {
  const plan = planifierRegistre(options)
  await mkdir(options.dossier, { recursive: true })
  const chemins: string[] = []
  for (const repertoire of REPERTOIRES) {
    const nom = options.zip === true ? nomArchive(plan, repertoire) : nomExport(plan, repertoire)
    const chemin = join(options.dossier, nom)
    await (options.zip === true ? ecrireZip : ecrireXml)(plan, repertoire, chemin)
    chemins.push(chemin)
  }
  return chemins
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      fiches: { type: 'string', default: '30475' },
      sortie: { type: 'string', default: './donnees/synthetique' },
      graine: { type: 'string', default: '1' },
      date: { type: 'string', default: '2026-08-16' },
      zip: { type: 'boolean', default: false },
    },
  })
  const { sortie: dossier, date, zip } = values
  const chemins = await ecrireRegistre({
    fiches: Number(values.fiches),
    graine: Number(values.graine),
    dossier,
    date,
    zip,
  })
  for (const chemin of chemins) console.log(chemin)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
