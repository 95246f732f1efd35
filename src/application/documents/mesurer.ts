import { listerDonnees } from '#domaine/document/index.ts'
import type { DocumentLu, LectureDocument } from '#domaine/verification/index.ts'
import type { MesureDocument } from './ports-gardes.ts'

/** RNCP/RS number that a document states for itself; null when it states none. */
export function certificationDe(lecture: LectureDocument | null): string | null {
  switch (lecture?.genre) {
    case 'fiche-registre':
      return lecture.donnees.fiche.numero || null
    case 'fiche-formation':
      return lecture.donnees.numeroFiche
    case 'referentiel':
      return lecture.donnees.certification
    default:
      return null
  }
}

function intituleDe(lecture: LectureDocument | null): string | null {
  switch (lecture?.genre) {
    case 'fiche-registre':
      return lecture.donnees.fiche.intitule || null
    case 'fiche-formation':
    case 'referentiel':
      return lecture.donnees.intitule || null
    case 'reglement':
      return lecture.donnees.diplome ?? lecture.donnees.arrete
    default:
      return null
  }
}

function compterDonnees(lecture: LectureDocument | null): number {
  if (lecture === null) return 0
  if (lecture.genre === 'referentiel') return lecture.donnees.elements.length
  return listerDonnees(lecture.donnees, {}).filter(({ valeur }) => valeur !== null).length
}

/** What lists show of a reading. */
export const mesurerDocument = ({ document, lecture }: DocumentLu): MesureDocument => ({
  genre: lecture?.genre ?? null,
  certification: certificationDe(lecture),
  intitule: intituleDe(lecture)?.slice(0, 500) ?? null,
  pages: document.pages.length,
  lignes: document.lignes.length,
  donnees: compterDonnees(lecture),
  nonPlaces: lecture?.nonPlaces.length ?? 0,
})
