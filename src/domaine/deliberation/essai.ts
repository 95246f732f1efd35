import { ecrireTrace, rejouer } from '#droit/rejouer.ts'
import type { Nombre } from '#socle/rationnel.ts'
import type { GenreDiplome, Reglement } from '../evaluation/index.ts'
import type { Deliberation } from './deliberation.ts'
import type { DossierCandidat, ResultatUnite } from './dossier.ts'
import { preparerDeliberation } from './preparer.ts'
import { regimeAuJour } from './regimes/tous.ts'

/** Decides and replays: throws when the written trace alone does not give each step the same value. */
export function deliberer(diplome: GenreDiplome, base: Reglement, candidat: DossierCandidat): Deliberation {
  const regime = regimeAuJour(diplome, candidat.session)
  if (regime === null) throw new Error(`no regime: ${diplome} ${candidat.session.annee}`)
  const rendue = preparerDeliberation(base, regime)(candidat)
  const { ecart } = rejouer(ecrireTrace(rendue.trace))
  if (ecart !== null) throw new Error(`the trace does not replay: ${ecart.code}`)
  return rendue
}

const enFraction = (nombre: Nombre | null) =>
  typeof nombre === 'number' ? [nombre, 1] : nombre && [nombre.n, nombre.d]

/** A mark out of 20 as printed in the worked examples: to the ten-thousandth. */
export function imprimer(nombre: Nombre | null): string | null {
  const [n, d] = enFraction(nombre) ?? []
  return n === undefined || d === undefined ? null : (Math.round((n * 100) / d) / 10_000).toFixed(4)
}

/** Decision, mention, points, means as the worked examples print them. */
export const resume = ({
  resultat: { decision, mention, points: total, moyenne, moyenneProfessionnelle },
}: Deliberation) => [decision, mention, Number(total) / 10_000, imprimer(moyenne), imprimer(moyenneProfessionnelle)]

export const ABSENT = (justifiee: boolean): ResultatUnite => ({ genre: 'absence', justifiee })
export const DISPENSE: ResultatUnite = { genre: 'dispense', motif: 'vae' }
export const oraux = (sciences: number, lettres: number) =>
  ({
    genre: 'oraux',
    oraux: [
      { unite: 'U11', note: sciences * 100 },
      { unite: 'FR', note: lettres * 100 },
    ],
  }) as const
