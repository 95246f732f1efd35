import type { BlocCompetences, FicheRegistre } from '#domaine/certification/index.ts'
import type { DocumentSource } from '#domaine/document/index.ts'
import { referentielDepuisFiche } from '../depuis-fiche.ts'
import type { Referentiel } from '../referentiel.ts'

const SANS_DOCUMENT: DocumentSource = { nom: '', format: 'texte', empreinte: '', taille: 0, pages: [], lignes: [] }

/**
 * The référentiel that a record of the register holds: its blocs and their competences, without lines of a document.
 * A record without blocs (RS) is one bloc, with the competences that it attests. The ids hold for one content of the
 * record.
 */
export function referentielDeFiche(fiche: FicheRegistre): Referentiel {
  const blocs = fiche.blocs.length === 0 ? [blocEntier(fiche)] : fiche.blocs
  const donnees = {
    fiche: { ...fiche, blocs },
    modalitesEvaluation: null,
    capitalisation: null,
    prerequisDistinctsParBloc: null,
    validiteComposantes: null,
    aucuneCorrespondance: fiche.correspondances.length === 0,
    anterieures: [],
    lienReferentiel: null,
  }
  const lecture = { sources: {}, anomalies: [], mobilier: [], nonPlaces: [] }
  return referentielDepuisFiche({ genre: 'fiche-registre', donnees, ...lecture }, SANS_DOCUMENT)
}

const blocEntier = ({ intitule, textes }: FicheRegistre): BlocCompetences => ({
  ordre: 1,
  code: '',
  codeNormalise: null,
  libelle: intitule,
  facultatif: false,
  competences: textes.capacites,
  evaluation: null,
  prerequisEntree: null,
  prerequisValidation: null,
})
