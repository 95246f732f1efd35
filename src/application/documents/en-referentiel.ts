import { poserValeurs, type ReparationAcceptee } from '#domaine/document/index.ts'
import { referentielDepuisFormation } from '#domaine/offre/index.ts'
import { type Referentiel, referentielDepuisFiche, referentielDepuisReglement } from '#domaine/referentiel/index.ts'
import type { DocumentLu } from '#domaine/verification/index.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import type { DecisionGardee, PortsDocuments } from './ports-gardes.ts'
import { assurerLecture, type DocumentVise } from './relire.ts'

/** The référentiel that a document would make, with what was applied to it. */
export interface ReferentielPrepare {
  readonly referentiel: Referentiel
  /** Repairs accepted by people and put in the data; the text of the lines stays as it is. */
  readonly reparations: readonly ReparationAcceptee[]
  /** Accepted repairs whose path is no more in the reading. */
  readonly ignorees: readonly string[]
}

/**
 * What a document would make as a référentiel, the accepted repairs applied.
 * Refusals: `document.inconnu`, `document.non-reconnu`, and those of the reader when it is read again.
 */
export async function preparerReferentiel(
  ports: PortsDocuments,
  acteur: string,
  vise: DocumentVise,
): Promise<Resultat<ReferentielPrepare>> {
  const assure = await assurerLecture(ports, acteur, vise)
  if (!assure.ok) return assure
  const { organisme, document } = vise
  return await ports.dansContexte({ organisme, personne: acteur }, async ({ documents }) => {
    const lu = await documents.lu(organisme, document)
    if (lu === null) return refuser('document.inconnu')
    const reparations = accepteesParmi(await documents.decisions(organisme, document))
    const prepare = convertir(lu, reparations)
    if (prepare === null) return refuser('document.non-reconnu', { fichier: lu.document.nom })
    const { ignores, referentiel } = prepare
    return reussir({
      referentiel,
      reparations: reparations.filter(({ chemin }) => !ignores.includes(chemin)),
      ignorees: ignores,
    })
  })
}

/** The repairs whose last decision is an acceptance. */
export function accepteesParmi(decisions: readonly DecisionGardee[]): readonly ReparationAcceptee[] {
  const dernieres = new Map(decisions.map((une) => [une.constat, une]))
  return [...dernieres.values()].flatMap(({ decision, reparation }) =>
    decision === 'acceptee' && reparation !== null ? [reparation] : [],
  )
}

interface Converti {
  readonly referentiel: Referentiel
  readonly ignores: readonly string[]
}

/** The référentiel that a reading would make as it stands; null when nothing known was recognised. */
export const referentielDuDocument = (lu: DocumentLu): Referentiel | null => convertir(lu, [])?.referentiel ?? null

function convertir({ document, lecture }: DocumentLu, reparations: readonly ReparationAcceptee[]): Converti | null {
  switch (lecture?.genre) {
    case 'fiche-registre': {
      const { donnees, ignores } = poserValeurs(lecture.donnees, reparations)
      return { referentiel: referentielDepuisFiche({ ...lecture, donnees }, document), ignores }
    }
    case 'fiche-formation': {
      const { donnees, ignores } = poserValeurs(lecture.donnees, reparations)
      return { referentiel: referentielDepuisFormation({ ...lecture, donnees }), ignores }
    }
    case 'reglement': {
      const { donnees, ignores } = poserValeurs(lecture.donnees, reparations)
      return { referentiel: referentielDepuisReglement({ ...lecture, donnees }), ignores }
    }
    case 'referentiel': {
      const { donnees, ignores } = poserValeurs(lecture.donnees, reparations)
      return { referentiel: donnees, ignores }
    }
    default:
      return null
  }
}
