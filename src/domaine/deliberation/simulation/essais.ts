import type { DossierCandidat, ResultatUnite } from '../dossier.ts'

/** Marks to try, hundredths, by code of unit. */
export type Essais = Readonly<Record<string, number>>

/**
 * The same candidate with other marks: whatever the unit had, it now has the mark tried, an absence its replacement
 * épreuve. Nothing is written anywhere: what the candidate really has does not change.
 */
export function essayer(dossier: DossierCandidat, essais: Essais): DossierCandidat {
  const unites: Record<string, ResultatUnite> = { ...dossier.unites }
  for (const [code, note] of Object.entries(essais)) {
    const actuel = unites[code]
    unites[code] = actuel?.genre === 'absence' ? { ...actuel, remplacement: note } : { genre: 'note', note }
  }
  return { ...dossier, unites }
}
