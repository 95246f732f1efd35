import { dateDuNom, type LecteurExport, type LectureFinie, type LotLu } from '#application/registre/importer.ts'
import type { FicheLue } from '#application/registre/ports.ts'
import type { Anomalie, Repertoire } from '#domaine/certification/index.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import { preparerFiche } from '../registre-xml/lire-export.ts'
import { sha256Fichier } from '../source.ts'
import type { BornesZip } from '../zip.ts'
import { type PaquetCsv, readPaquetCsv } from './lire-paquet.ts'

export interface OptionsPaquet extends BornesZip {
  /** A pack holds both registers; an import takes one. */
  readonly repertoire: Repertoire
}

const LOT = 200

/** Reads one register of a CSV pack (zip on disk) for the import, as an old archive. */
export function creerLecteurCsv(options: OptionsPaquet): LecteurExport {
  return {
    origine: 'csv',
    empreinte: sha256Fichier,
    lire: (source, surLot, jour) => lire(source, surLot, options, jour),
  }
}

async function lire(
  source: string,
  surLot: (lot: LotLu) => Promise<void>,
  options: OptionsPaquet,
  jour: string | null = null,
): Promise<Resultat<LectureFinie>> {
  const sha256 = await sha256Fichier(source)
  if (sha256 === null) return refuser('registre.fichier-absent', { fichier: source })
  const paquet = await readPaquetCsv(source, options)
  if (!paquet.ok) return paquet
  const fiches = preparer(paquet.valeur, options.repertoire, jour ?? dateDuNom(source))
  const total = fiches.length
  for (let lus = 0; lus < total; lus += LOT) {
    const lot = fiches.slice(lus, lus + LOT)
    const rejets = lus === 0 ? paquet.valeur.anomalies.filter(({ fiche }) => fiche === null) : []
    await surLot({ fiches: lot, rejets, version: null, entree: source, lus: lus + lot.length, total })
  }
  return reussir({ version: null, octets: 0, coupures: 0, sha256, inconnus: {} })
}

function preparer(paquet: PaquetCsv, repertoire: Repertoire, jour: string | null): FicheLue[] {
  const notes = new Map<string, Anomalie[]>()
  for (const anomalie of paquet.anomalies) {
    if (anomalie.fiche !== null) notes.set(anomalie.fiche, [...(notes.get(anomalie.fiche) ?? []), anomalie])
  }
  const fiches: FicheLue[] = []
  for (const [numero, brute] of paquet.fiches) {
    const lue = preparerFiche(brute, jour)
    if (lue.fiche === null || lue.fiche.repertoire !== repertoire) continue
    fiches.push({ ...lue, anomalies: [...lue.anomalies, ...(notes.get(numero) ?? [])] })
  }
  return fiches
}
