import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import type { Decalage, DossierCandidat, ResultatUnite } from './dossier.ts'

/**
 * A named act of a jury: the marks of some units of some candidates are shifted, for a reason. Without such an act no
 * mark ever changes; with it, the mark and the shift are both kept.
 */
export interface ActeHarmonisation {
  readonly id: string
  /** Codes of units. */
  readonly unites: readonly string[]
  /** Identifiers of candidates; null: all of them. */
  readonly candidats: readonly string[] | null
  /** Hundredths of a mark, positive or negative. */
  readonly points: number
  readonly motif: string
  readonly auteur: string
  /** `AAAA-MM-JJ`. */
  readonly jour: string
}

/**
 * The files of candidates (by identifier) once a jury harmonised marks: only marks of the session are shifted, neither
 * kept marks nor absences. Refused: `deliberation.acte-sans-motif`, `.acte-sans-auteur`, `.acte-sans-effet`,
 * `.acte-deja-applique`.
 */
export function appliquerHarmonisation(
  acte: ActeHarmonisation,
  dossiers: ReadonlyMap<string, DossierCandidat>,
): Resultat<ReadonlyMap<string, DossierCandidat>> {
  if (acte.motif.trim() === '') return refuser('deliberation.acte-sans-motif', { acte: acte.id })
  if (acte.auteur.trim() === '') return refuser('deliberation.acte-sans-auteur', { acte: acte.id })
  if (acte.points === 0 || acte.unites.length === 0) return refuser('deliberation.acte-sans-effet', { acte: acte.id })
  const vises = acte.candidats === null ? null : new Set(acte.candidats)
  const decales = new Map<string, DossierCandidat>()
  for (const [candidat, dossier] of dossiers) {
    const concerne = vises === null || vises.has(candidat)
    if (concerne && porteActe(dossier, acte)) return refuser('deliberation.acte-deja-applique', { acte: acte.id })
    decales.set(candidat, concerne ? decaler(dossier, acte) : dossier)
  }
  return reussir(decales)
}

const decalagesDe = (resultat: ResultatUnite | undefined): readonly Decalage[] =>
  resultat?.genre === 'note' ? (resultat.decalages ?? []) : []

const porteActe = ({ unites }: DossierCandidat, { id, unites: visees }: ActeHarmonisation): boolean =>
  visees.some((code) => decalagesDe(unites[code]).some(({ acte }) => acte === id))

function decaler(dossier: DossierCandidat, { id, unites: visees, points }: ActeHarmonisation): DossierCandidat {
  const unites = { ...dossier.unites }
  for (const code of visees) {
    const resultat = unites[code]
    if (resultat?.genre === 'note')
      unites[code] = { ...resultat, decalages: [...(resultat.decalages ?? []), { acte: id, points }] }
  }
  return { ...dossier, unites }
}
