import type { DocumentSource, LigneDocument, Repere, Sources } from '#domaine/document/index.ts'

/** The bookkeeping of one recognition: which line is behind which datum. Nothing read can be lost silently. */
export interface Placement {
  /** This datum stands there; may be called again for the same path. */
  noter(chemin: string, reperes: readonly Repere[]): void
  /** These lines carry nothing. */
  meubler(rangs: Iterable<number>): void
  estPlacee(rang: number): boolean
  /** Every non-blank line is behind a datum, furniture, or unplaced. */
  clore(): { readonly sources: Sources; readonly mobilier: readonly number[]; readonly nonPlaces: readonly number[] }
}

/** The whole of a line. */
export const repereLigne = (ligne: LigneDocument): Repere => ({
  rang: ligne.rang,
  debut: 0,
  fin: ligne.texte.length,
})

/** Opens the bookkeeping of a document. */
export function ouvrirPlacement(document: DocumentSource): Placement {
  const sources: Record<string, Repere[]> = {}
  const donnees = new Set<number>()
  const mobilier = new Set<number>()
  return {
    noter(chemin, reperes) {
      const liste = sources[chemin] ?? []
      sources[chemin] = liste
      for (const repere of reperes) {
        liste.push(repere)
        donnees.add(repere.rang)
      }
    },
    meubler(rangs) {
      for (const rang of rangs) mobilier.add(rang)
    },
    estPlacee: (rang) => donnees.has(rang) || mobilier.has(rang),
    clore() {
      const pleines = document.lignes.filter((ligne) => ligne.texte.trim() !== '').map((ligne) => ligne.rang)
      return {
        sources,
        mobilier: pleines.filter((rang) => mobilier.has(rang) && !donnees.has(rang)),
        nonPlaces: pleines.filter((rang) => !donnees.has(rang) && !mobilier.has(rang)),
      }
    },
  }
}
