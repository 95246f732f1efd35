/** The report of an import, as kept with the run: read with care, since a run may be older than the product. */

export interface Bilan {
  readonly cle: CleBilan
  readonly nombre: number
}

const CLES_BILAN = ['lues', 'nouvelles', 'modifiees', 'inchangees', 'disparues', 'changementsEtat', 'avant'] as const
export type CleBilan = (typeof CLES_BILAN)[number]

export interface AnomaliesRapport {
  readonly code: string
  readonly nombre: number
  readonly exemples: readonly { readonly fiche: string | null; readonly lieu: string; readonly brut: string }[]
}

export interface ExportRapporte {
  readonly repertoire: string
  readonly dateExport: string | null
  readonly dejaImporte: boolean
  readonly bilan: readonly Bilan[]
  readonly anomalies: readonly AnomaliesRapport[]
  readonly inconnus: readonly { readonly chemin: string; readonly nombre: number }[]
}

export interface RefusRapporte {
  readonly code: string
  readonly donnees: Readonly<Record<string, string | number | boolean | null>>
}

type Objet = Readonly<Record<string, unknown>>

const objet = (valeur: unknown): Objet =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur) ? { ...valeur } : {}
const liste = (valeur: unknown): readonly unknown[] => (Array.isArray(valeur) ? valeur : [])
const texte = (valeur: unknown): string | null => (typeof valeur === 'string' ? valeur : null)
const entier = (valeur: unknown): number | null => (typeof valeur === 'number' ? valeur : null)

/** The exports of a report: one for a file, two for the latest pair. */
export function readExports(rapport: unknown): ExportRapporte[] {
  return liste(objet(rapport).exports).map((un) => {
    const lu = objet(un)
    const bilan = objet(lu.bilan)
    return {
      repertoire: texte(lu.repertoire) ?? '',
      dateExport: texte(lu.dateExport),
      dejaImporte: lu.dejaImporte === true,
      bilan: CLES_BILAN.flatMap((cle) => {
        const nombre = entier(bilan[cle])
        return nombre === null ? [] : [{ cle, nombre }]
      }),
      anomalies: readAnomalies(objet(lu.anomalies)),
      inconnus: Object.entries(objet(lu.inconnus)).map(([chemin, nombre]) => ({ chemin, nombre: entier(nombre) ?? 0 })),
    }
  })
}

/** Oddities by number, then the others by code. */
function readAnomalies(anomalies: Objet): AnomaliesRapport[] {
  return Object.entries(anomalies)
    .map(([code, compte]) => ({
      code,
      nombre: entier(objet(compte).nombre) ?? 0,
      exemples: liste(objet(compte).exemples).map((exemple) => {
        const { fiche, lieu, brut } = objet(exemple)
        return { fiche: texte(fiche), lieu: texte(lieu) ?? '', brut: texte(brut) ?? '' }
      }),
    }))
    .sort((a, b) => rang(a.code) - rang(b.code) || a.code.localeCompare(b.code))
}

const rang = (code: string): number => (/^Q\d+$/.test(code) ? Number(code.slice(1)) : 1000)

/** Why a run was refused; null when it was not, or when nothing was written. */
export function readRefus(rapport: unknown): RefusRapporte | null {
  const refus = objet(objet(rapport).refus)
  const code = texte(refus.code)
  if (code === null) return null
  const donnees: Record<string, string | number | boolean | null> = {}
  for (const [cle, valeur] of Object.entries(objet(refus.donnees))) {
    if (typeof valeur === 'string' || typeof valeur === 'number' || typeof valeur === 'boolean') donnees[cle] = valeur
  }
  return { code, donnees }
}
