import type { Appui, Gravite } from '#domaine/document/index.ts'
import type { FicheFormation } from '#domaine/offre/index.ts'
import { addMois } from '#socle/date-civile.ts'
import { fold } from '#socle/texte.ts'
import { type Contexte, proposer, type Regle, type Trouvaille } from '../regle.ts'
import { reperesDe, situer } from '../reperer.ts'
import { estBacPro, FORMES_BAC_PRO } from './capitalisation.ts'

const vide = (...valeurs: readonly unknown[]): boolean =>
  valeurs.every((valeur) => valeur === null || valeur === '' || (Array.isArray(valeur) && valeur.length === 0))

const indicateur = (numero: 1 | 2 | 3): readonly Appui[] => [{ genre: 'texte', cle: `qualiopi.${numero}` }]
const TAUX: readonly Appui[] = [...indicateur(2), { genre: 'texte', cle: 'code-du-travail.L6111-8' }]

/** One piece of information due to the public: when it is missing, and what asks for it. */
interface Attendu {
  readonly id: string
  readonly gravite: Gravite
  readonly appuis: readonly Appui[]
  readonly manque: (fiche: FicheFormation) => boolean
}

const sansTaux =
  (nature: FicheFormation['indicateurs'][number]['nature']) =>
  ({ indicateurs }: FicheFormation): boolean =>
    !indicateurs.some((un) => un.nature === nature && un.valeur !== null)

const ATTENDUS: readonly Attendu[] = [
  {
    id: 'information.prerequis',
    gravite: 'avertissement',
    appuis: indicateur(1),
    manque: ({ textes, niveauEntree }) => vide(textes.prerequis, textes.public, niveauEntree),
  },
  {
    id: 'information.objectifs',
    gravite: 'avertissement',
    appuis: indicateur(1),
    manque: ({ textes, blocs }) => vide(textes.objectifs, textes.contenu, blocs),
  },
  {
    id: 'information.duree',
    gravite: 'avertissement',
    appuis: indicateur(1),
    manque: ({ duree }) => vide(duree.mois, duree.heuresCentre),
  },
  {
    id: 'information.delais',
    gravite: 'avertissement',
    appuis: indicateur(1),
    manque: ({ inscriptions }) =>
      vide(inscriptions.texte, inscriptions.ouvertesDepuis, inscriptions.entreeDe, inscriptions.permanente),
  },
  {
    id: 'information.tarif',
    gravite: 'avertissement',
    appuis: indicateur(1),
    manque: ({ gratuite, tarif }) => vide(gratuite, tarif),
  },
  {
    id: 'information.contact',
    gravite: 'avertissement',
    appuis: indicateur(1),
    manque: ({ contacts }) => contacts.every((un) => vide(un.telephone, un.courriel, un.site)),
  },
  {
    id: 'information.methodes',
    gravite: 'avertissement',
    appuis: indicateur(1),
    manque: ({ textes }) => vide(textes.methodes, textes.modalitesPedagogiques, textes.moyens),
  },
  {
    id: 'information.evaluation',
    gravite: 'avertissement',
    appuis: indicateur(1),
    manque: ({ textes, validationParBlocs }) => vide(textes.modalitesEvaluation, textes.validation, validationParBlocs),
  },
  {
    id: 'information.accessibilite',
    gravite: 'avertissement',
    appuis: indicateur(1),
    manque: ({ textes, referentHandicap }) => vide(textes.accessibilite, referentHandicap),
  },
  {
    id: 'information.mise-a-jour',
    gravite: 'avertissement',
    appuis: indicateur(1),
    manque: ({ miseAJour }) => miseAJour === null,
  },
  { id: 'information.reussite', gravite: 'avertissement', appuis: TAUX, manque: sansTaux('reussite') },
  { id: 'information.insertion', gravite: 'avertissement', appuis: TAUX, manque: sansTaux('insertion') },
  {
    id: 'information.certification',
    gravite: 'avertissement',
    appuis: indicateur(3),
    manque: ({ numeroFiche }) => numeroFiche === null,
  },
  {
    id: 'information.blocs',
    gravite: 'information',
    appuis: indicateur(3),
    manque: ({ blocs, unites, validationParBlocs }) => vide(blocs, unites, validationParBlocs),
  },
  {
    id: 'information.debouches',
    gravite: 'information',
    appuis: indicateur(3),
    manque: ({ textes }) => vide(textes.debouches, textes.poursuite),
  },
]

/** What is missing has no line of its own. */
const exiger = ({ id, gravite, appuis, manque }: Attendu): Regle => ({
  id,
  gravite,
  appuis,
  verifier: {
    'fiche-formation': ({ lecture }) =>
      manque(lecture.donnees) ? [{ donnees: {}, reperes: [], reparation: proposer(null) }] : [],
  },
})

/** A figure of result without its year says nothing. */
function sansAnnee({ lecture }: Contexte<'fiche-formation'>): Trouvaille[] {
  return lecture.donnees.indicateurs.flatMap((un, rang): Trouvaille[] =>
    un.valeur === null || un.annee !== null
      ? []
      : [
          {
            donnees: { nature: un.nature, valeur: un.valeur },
            reperes: reperesDe(lecture.sources, `indicateurs[${rang}]`),
            reparation: proposer(`indicateurs[${rang}].annee`),
          },
        ],
  )
}

/** Months after which a sheet's last update is looked at again. */
const MOIS_MISE_A_JOUR = 12

function ancienne({ lecture, connaissances }: Contexte<'fiche-formation'>): Trouvaille[] {
  const { miseAJour } = lecture.donnees
  if (miseAJour === null) return []
  const jour = miseAJour.length === 7 ? `${miseAJour}-28` : miseAJour
  if (addMois(jour, MOIS_MISE_A_JOUR) >= connaissances.aujourdhui) return []
  return [
    {
      donnees: { miseAJour, jour: connaissances.aujourdhui, mois: MOIS_MISE_A_JOUR },
      reperes: reperesDe(lecture.sources, 'miseAJour'),
      reparation: proposer('miseAJour'),
    },
  ]
}

const ET_OU = /\bet\s*\/\s*ou\b/

/** "CCF and/or final exams": which of the two depends on the centre's habilitation, which the sheet does not say. */
function modaliteNonPrecisee({ lecture, document }: Contexte<'fiche-formation'>): Trouvaille[] {
  const { ccf, epreuvesTerminales, intitule, textes } = lecture.donnees
  const texte = fold(textes.modalitesEvaluation ?? '')
  if (ccf !== true || epreuvesTerminales !== true || !ET_OU.test(texte)) return []
  const lignes = reperesDe(lecture.sources, 'textes.modalitesEvaluation')
  const precis = situer(document, lignes, 'et/ou épreuves')
  return [
    {
      donnees: {},
      reperes: precis,
      reparation: proposer('textes.modalitesEvaluation'),
      appuis: estBacPro(intitule) ? FORMES_BAC_PRO : [],
    },
  ]
}

/** What a training body owes to the public: Référentiel national qualité, indicators 1 to 3. */
export const REGLES_INFORMATION: readonly Regle[] = [
  ...ATTENDUS.map(exiger),
  {
    id: 'information.indicateur-sans-annee',
    gravite: 'avertissement',
    appuis: indicateur(2),
    verifier: { 'fiche-formation': sansAnnee },
  },
  {
    id: 'information.mise-a-jour-ancienne',
    gravite: 'information',
    appuis: indicateur(1),
    verifier: { 'fiche-formation': ancienne },
  },
  {
    id: 'modalite.non-precisee',
    gravite: 'avertissement',
    appuis: [],
    verifier: { 'fiche-formation': modaliteNonPrecisee },
  },
]
