import { dateDuNom, type LecteurExport, type LectureFinie, type LotLu } from '#application/registre/importer.ts'
import type { FicheLue } from '#application/registre/ports.ts'
import type { Anomalie } from '#domaine/certification/index.ts'
import { type Resultat, reussir } from '#socle/resultat.ts'
import { type OptionsSource, openSource, type SourceRegistre, sha256Fichier } from '../source.ts'
import { type LotFiches, readFiches } from './lire-xml.ts'
import { preparerFiche } from './preparer.ts'

export interface OptionsExport extends OptionsSource {
  /** Export day; unless told, the one the name of the document or of the file carries. */
  readonly date?: string | null
  /** Largest record accepted, in bytes. */
  readonly octetsParFiche?: number
}

/** A finished reading, and what it could not give to the store. */
export interface LectureExport extends LectureFinie {
  /** Records without a readable number. */
  readonly rejets: readonly Anomalie[]
  /** Chunk ends that fell inside a character (Q18). */
  readonly coupures: number
}

/** Reads XML exports for the import: the file, its archive, its records. */
export function lecteurExport(options: OptionsExport = {}): LecteurExport {
  return {
    origine: 'export',
    empreinte: sha256Fichier,
    lire: async (source, surLot) => {
      const ouverte = await openSource(source, options)
      if (!ouverte.ok) return ouverte
      try {
        return await lire(ouverte.valeur, surLot, options)
      } finally {
        await ouverte.valeur.fermer()
      }
    },
  }
}

async function lire(
  source: SourceRegistre,
  surLot: (lot: LotLu) => Promise<void>,
  options: OptionsExport,
): Promise<Resultat<LectureExport>> {
  const jour = options.date ?? dateDuNom(source.nom) ?? dateDuNom(source.fichier)
  const inconnus: Record<string, number> = {}
  const rejets: Anomalie[] = []
  const prendre = (lot: LotFiches): FicheLue[] => {
    const fiches: FicheLue[] = []
    for (const brute of lot.fiches) {
      compter(inconnus, brute._inconnus)
      const { lue, anomalies } = preparerFiche(brute, jour)
      if (lue === null) rejets.push(...anomalies)
      else fiches.push(lue)
    }
    return fiches
  }
  const bilan = await readFiches(source.octets, {
    fichier: source.nom,
    ...(options.octetsParFiche === undefined ? {} : { octetsParFiche: options.octetsParFiche }),
    surLot: (lot) =>
      surLot({
        fiches: prendre(lot),
        version: lot.version,
        entree: source.nom,
        lus: source.lus,
        total: source.total,
      }),
  })
  if (!bilan.ok) return bilan
  const { version, octets, coupures } = bilan.valeur
  compter(inconnus, bilan.valeur.inconnus)
  return reussir({ version, octets, sha256: source.sha256(), inconnus, rejets, coupures })
}

function compter(inconnus: Record<string, number>, vus: Readonly<Record<string, readonly string[]>> | undefined): void {
  for (const [chemin, textes] of Object.entries(vus ?? {})) {
    inconnus[chemin] = (inconnus[chemin] ?? 0) + textes.length
  }
}
