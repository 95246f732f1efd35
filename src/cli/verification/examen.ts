import type { Constat, Gravite, LigneDocument } from '#domaine/document/index.ts'
import { GRAVITES } from '#domaine/document/index.ts'
import type { DocumentVerifie } from '#domaine/verification/index.ts'
import type { Resultat } from '#socle/resultat.ts'

/** One file of the command, with what came of it. */
export interface Examen {
  /** As it was given. */
  readonly chemin: string
  readonly resultat: Resultat<DocumentVerifie>
}

export type Bilan = Readonly<Record<Gravite, number>>

/** Findings by severity. */
export function compter(constats: readonly Constat[]): Bilan {
  const compte = (gravite: Gravite): number => constats.filter((constat) => constat.gravite === gravite).length
  const [erreur, avertissement, information] = GRAVITES
  return {
    [erreur]: compte(erreur),
    [avertissement]: compte(avertissement),
    [information]: compte(information),
  }
}

/** Data that were read, each with its place. */
export const compterDonnees = ({ lecture }: DocumentVerifie): number =>
  lecture === null ? 0 : Object.keys(lecture.sources).length

/** Lines that no datum answers for; all of them when nothing was recognised. */
export function lignesSansPlace({ document, lecture }: DocumentVerifie): LigneDocument[] {
  if (lecture === null) return document.lignes.filter((ligne) => ligne.texte.trim() !== '')
  return lecture.nonPlaces.flatMap((rang) => document.lignes[rang] ?? [])
}

/** Every finding of the files that were read. */
export const tousLesConstats = (examens: readonly Examen[]): Constat[] =>
  examens.flatMap(({ resultat }) => (resultat.ok ? resultat.valeur.constats : []))

/** Whether nothing could be said of a file: refused, or of no kind that we know. */
export const estMuet = ({ resultat }: Examen): boolean => !resultat.ok || resultat.valeur.lecture === null
