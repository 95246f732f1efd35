import type { Constat, DocumentSource } from '#domaine/document/index.ts'
import type { Referentiel } from '#domaine/referentiel/index.ts'
import type { Connaissances, DocumentLu, LectureDocument } from './lecture-document.ts'
import type { Regle, Trouvaille } from './regle.ts'
import { REGLES } from './regles.ts'

/**
 * Everything that is said of a document that was read: what the reader noted, then what every rule of its kind found,
 * in the order of the lines; what has no line (an absence) comes last. Empty when nothing was recognised.
 */
export function verifierDocument({ document, lecture }: DocumentLu, connaissances: Connaissances): Constat[] {
  return lecture === null ? [] : ranger([...lecture.anomalies, ...appliquer(document, lecture, connaissances)])
}

/**
 * The same rules on a référentiel alone (a draft of the studio). Places are those of its elements; `donnees.element`
 * is the id of the element that a finding speaks of.
 */
export function verifierReferentiel(referentiel: Referentiel, connaissances: Connaissances): Constat[] {
  const lecture = {
    genre: 'referentiel',
    donnees: referentiel,
    sources: {},
    anomalies: [],
    mobilier: [],
    nonPlaces: [],
  } as const
  return ranger(appliquer(null, lecture, connaissances))
}

function appliquer(document: DocumentSource | null, lecture: LectureDocument, connaissances: Connaissances): Constat[] {
  const commun = { document, connaissances }
  return REGLES.flatMap((regle) => trouver(regle, commun, lecture).map((trouvaille) => constater(regle, trouvaille)))
}

function trouver(
  { verifier }: Regle,
  commun: { readonly document: DocumentSource | null; readonly connaissances: Connaissances },
  lecture: LectureDocument,
): readonly Trouvaille[] {
  switch (lecture.genre) {
    case 'fiche-registre':
      return verifier['fiche-registre']?.({ ...commun, lecture }) ?? []
    case 'fiche-formation':
      return verifier['fiche-formation']?.({ ...commun, lecture }) ?? []
    case 'referentiel':
      return verifier.referentiel?.({ ...commun, lecture }) ?? []
    case 'reglement':
      return verifier.reglement?.({ ...commun, lecture }) ?? []
  }
}

function constater({ id, gravite, appuis }: Regle, trouvaille: Trouvaille): Constat {
  return {
    regle: id,
    gravite,
    donnees: trouvaille.donnees,
    reperes: trouvaille.reperes,
    reparation: trouvaille.reparation ?? null,
    appuis: [...appuis, ...(trouvaille.appuis ?? [])],
  }
}

const SANS_LIGNE = Number.MAX_SAFE_INTEGER

/** By line, then by column; the order of the rules is kept between equals. */
function ranger(constats: readonly Constat[]): Constat[] {
  const rang = (constat: Constat): number => constat.reperes[0]?.rang ?? SANS_LIGNE
  const debut = (constat: Constat): number => constat.reperes[0]?.debut ?? 0
  return [...constats].sort((a, b) => rang(a) - rang(b) || debut(a) - debut(b))
}
