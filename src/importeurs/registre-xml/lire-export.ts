import { dateDuNom, type LecteurExport, type LectureFinie, type LotLu } from '#application/registre/importer.ts'
import type { FicheLue } from '#application/registre/ports.ts'
import type { Anomalie, FicheRegistre } from '#domaine/certification/index.ts'
import { type Resultat, reussir } from '#socle/resultat.ts'
import { type OptionsSource, openSource, sha256Fichier } from '../source.ts'
import { construireFiche, releverEcartStatut } from './construire.ts'
import type { FicheBrute } from './lignes.ts'
import { readFiches } from './lire-xml.ts'
import { empreinteFiche, extraireTextes, type FicheExtraite, reinsererTextes } from './textes.ts'

/**
 * Makes a raw record ready to be stored; a record without readable number gives only its anomalies. With the day of
 * the export, a printed status that the dates belie is noted (Q14).
 */
export function preparerFiche(
  brute: FicheBrute,
  jour: string | null = null,
): FicheLue | { readonly fiche: null; readonly anomalies: readonly Anomalie[] } {
  const { fiche, anomalies: notees } = construireFiche(brute)
  if (fiche === null) return { fiche, anomalies: notees }
  const ecart = jour === null ? null : releverEcartStatut(fiche, jour)
  const anomalies = ecart === null ? notees : [...notees, ecart]
  const { json: entier, empreinte } = empreinteFiche(brute)
  const extraite = extraireTextes(brute)
  const json = extraite.textes.size === 0 ? entier : JSON.stringify(extraite.fiche)
  return { fiche, anomalies, empreinte, json, textes: extraite.textes }
}

/** The record back from what was stored. */
export function relireFiche(json: string, texteDe: (cle: string) => string | undefined): FicheRegistre | null {
  const extraite = JSON.parse(json) as FicheExtraite
  return construireFiche(reinsererTextes(extraite, texteDe)).fiche
}

/** Keys of the texts that a stored record refers to. */
export const clesTextes = (json: string): string[] => [
  ...new Set([...json.matchAll(/\{"\$texte":"([0-9a-f]{64})"\}/g)].flatMap((m) => m[1] ?? [])),
]

function trier(brutes: readonly FicheBrute[], jour: string | null): { fiches: FicheLue[]; rejets: Anomalie[] } {
  const fiches: FicheLue[] = []
  const rejets: Anomalie[] = []
  for (const brute of brutes) {
    const lue = preparerFiche(brute, jour)
    if (lue.fiche === null) rejets.push(...lue.anomalies)
    else fiches.push(lue)
  }
  return { fiches, rejets }
}

function compterInconnus(inconnus: Map<string, number>, brutes: readonly FicheBrute[]): void {
  for (const brute of brutes) {
    for (const [chemin, textes] of Object.entries(brute._inconnus ?? {})) {
      inconnus.set(chemin, (inconnus.get(chemin) ?? 0) + textes.length)
    }
  }
}

async function lire(
  source: string,
  options: OptionsSource,
  surLot: (lot: LotLu) => Promise<void>,
  jourDit: string | null = null,
): Promise<Resultat<LectureFinie>> {
  const ouverte = await openSource(source, options)
  if (!ouverte.ok) return ouverte
  const fichier = ouverte.valeur
  const inconnus = new Map<string, number>()
  const jour = jourDit ?? dateDuNom(fichier.nom) ?? dateDuNom(source)
  try {
    const bilan = await readFiches(fichier.octets, {
      fichier: fichier.nom,
      surLot: async ({ fiches: brutes, version }) => {
        compterInconnus(inconnus, brutes)
        await surLot({ ...trier(brutes, jour), version, entree: fichier.nom, lus: fichier.lus, total: fichier.total })
      },
    })
    if (!bilan.ok) return bilan
    for (const [chemin, textes] of Object.entries(bilan.valeur.inconnus)) inconnus.set(chemin, textes.length)
    const { version, octets, coupures } = bilan.valeur
    return reussir({ version, octets, coupures, sha256: fichier.sha256(), inconnus: Object.fromEntries(inconnus) })
  } finally {
    await fichier.fermer()
  }
}

/** Reads XML exports (flux 2.0 to 4.1), plain or zipped, from a path, an address or standard input. */
export function creerLecteurXml(options: OptionsSource = {}): LecteurExport {
  return {
    origine: 'export',
    empreinte: sha256Fichier,
    lire: (source, surLot, jour) => lire(source, options, surLot, jour),
  }
}
