import type { FicheLue } from '#application/registre/ports.ts'
import type { Anomalie } from '#domaine/certification/index.ts'
import { construireFiche, releverEcartStatut } from './construire.ts'
import type { FicheBrute } from './lignes.ts'
import { empreinteFiche, extraireTextes } from './textes.ts'

/**
 * Everything the store needs of one raw record, seen on the day of its export (null: unknown). `lue` is null when the record has
 * no readable number; its anomalies say so.
 */
export function preparerFiche(
  brute: FicheBrute,
  dateExport: string | null,
): { readonly lue: FicheLue | null; readonly anomalies: readonly Anomalie[] } {
  const { fiche, anomalies } = construireFiche(brute)
  if (fiche === null) return { lue: null, anomalies }
  const ecart = dateExport === null ? null : releverEcartStatut(fiche, dateExport)
  const toutes = ecart === null ? anomalies : [...anomalies, ecart]
  const { empreinte } = empreinteFiche(brute)
  const extraite = extraireTextes(brute)
  const json = JSON.stringify(extraite.fiche)
  return { lue: { fiche, empreinte, json, textes: extraite.textes, anomalies: toutes }, anomalies: toutes }
}
