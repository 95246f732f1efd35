import { type Conclusion, conclureControle } from '#droit/conclusion.ts'
import type { Regle, RegleDeclaree } from '#droit/regle.ts'
import { auMoinsUne, calculer, constante, fait, juger, saufSi, type Trace, toutes } from '#droit/trace.ts'
import { evaluerAuJour } from '../version.ts'
import type { StatutPreparation } from './pfmp.ts'

export type FormePresentation = 'globale' | 'progressive'

/** A person who registers for the bac pro. */
export interface FaitsPresentation {
  /** Year of the session. */
  readonly session: number
  /** Status under which the training ended. */
  readonly statut: StatutPreparation | null
  /** Status under which the person registers. */
  readonly statutInscription: StatutPreparation | null
  readonly inscrit: boolean | null
  /** The whole exam, or the last unit, is presented at this session. */
  readonly derniereUnite: boolean | null
  /** Months of training done, and ordinarily asked for. */
  readonly moisFaits: number | null
  readonly moisOrdinaires: number | null
  /** Months fixed by the recteur after a positioning; null: none is stated. */
  readonly moisFixes: number | null
  /** Holds units by VAE and presents only the others. */
  readonly restePresenteApresVae: boolean | null
  /** Months of occupational activity, at least as a skilled worker or employee, in the domain of the diploma. */
  readonly moisActivite: number | null
  readonly niveauQualifie: boolean | null
  readonly dansLeDomaine: boolean | null
  readonly specialites: number | null
  /** Seasonal contract with two employers. */
  readonly contratSaisonnier: boolean | null
  readonly forme: FormePresentation | null
  /** Form chosen at an earlier registration; null: none is stated. */
  readonly formeAnterieure: FormePresentation | null
  readonly derogationRecteur: boolean | null
  /** Pupil who entered outside the ordinary path. */
  readonly horsParcoursOrdinaire: boolean | null
  /** Apprentice whose contract was shortened or extended. */
  readonly contratAmenage: boolean | null
}

const ELIGIBILITE = 'code-de-l-education.D337-70'
const FORME = 'code-de-l-education.D337-68'
const POSITIONNEMENT = 'code-de-l-education.D337-62'
const mot = (valeur: StatutPreparation | FormePresentation): Trace =>
  constante('parcours.mot', valeur, 'mot', { texte: 'code-de-l-education.D337-55' })
const SCOLAIRE = mot('scolaire')
const APPRENTISSAGE = mot('apprentissage')
const FORMATION_CONTINUE = mot('formation-continue')
const DISTANCE = mot('distance')
const EXPERIENCE = mot('experience')
const GLOBALE = mot('globale')
const SANS_DUREE = constante('parcours.duree.aucune', 0, 'mois', { texte: 'code-de-l-education.D337-61' })
const TROIS_ANS = constante('parcours.activite.minimum', 36, 'mois', { texte: ELIGIBILITE, paragraphe: '2°' })
const UNE = constante('parcours.specialites.maximum', 1, 'nombre', { texte: 'code-de-l-education.D337-90' })
const DEUX = constante('parcours.specialites.maximum-saisonnier', 2, 'nombre', { texte: 'code-de-l-education.D337-90' })

const statutDe = ({ statut }: FaitsPresentation): Trace => fait('parcours.statut', statut, 'mot', 'statut')

/** D337-58, D337-62, D337-63 : la durée exigée est celle que fixe le recteur après positionnement, sinon l’ordinaire. */
const REGLE_DUREE: Regle<FaitsPresentation> = {
  id: 'parcours.positionnement',
  famille: 'parcours.positionnement',
  references: [
    { texte: 'code-de-l-education.D337-58', paragraphe: null },
    { texte: POSITIONNEMENT, paragraphe: null },
    { texte: 'code-de-l-education.D337-63', paragraphe: null },
    { texte: 'code-de-l-education.D337-61', paragraphe: null },
    { texte: 'code-de-l-education.D337-66', paragraphe: null },
  ],
  du: '2020-01-01',
  au: null,
  reference: 'session',
  confiance: 'lue',
  evaluer: (faits) => {
    const ordinaires = fait('parcours.duree.ordinaire', faits.moisOrdinaires, 'mois', 'mois_ordinaires')
    const continue_ = juger('parcours.duree.formation-continue', 'egal', [statutDe(faits), FORMATION_CONTINUE])
    const parStatut = calculer('parcours.duree.par-statut', 'selon', [continue_, SANS_DUREE, ordinaires], {
      unite: 'mois',
    })
    const fixes = fait('parcours.duree.fixee', faits.moisFixes, 'mois', 'mois_fixes')
    const exigee = calculer('parcours.duree.exigee', 'a-defaut', [fixes, parStatut], {
      unite: 'mois',
      texte: POSITIONNEMENT,
    })
    const faite = fait('parcours.duree.faite', faits.moisFaits, 'mois', 'mois_faits')
    const vae = fait('parcours.reste-apres-vae', faits.restePresenteApresVae, 'oui-non', 'reste_presente_apres_vae')
    const atteinte = juger('parcours.duree.atteinte', 'au-moins', [faite, exigee], { texte: POSITIONNEMENT })
    return auMoinsUne('parcours.duree.suffisante', [atteinte, vae], 'code-de-l-education.D337-66')
  },
}

const dureeSuffisante = (faits: FaitsPresentation): Trace =>
  evaluerAuJour([REGLE_DUREE], `${faits.session}-01-01`, faits, POSITIONNEMENT)

/**
 * D337-70 : se présente qui a suivi la formation de la durée exigée, ou justifie de trois ans d’activité dans le domaine
 * du diplôme ; ces conditions se vérifient pour l’examen entier ou la dernière unité. L’enseignement à distance est lu
 * comme une formation (interprétation).
 */
const REGLE_ELIGIBILITE: Regle<FaitsPresentation> = {
  id: 'parcours.eligibilite',
  famille: 'parcours.eligibilite',
  references: [
    { texte: ELIGIBILITE, paragraphe: '1°' },
    { texte: ELIGIBILITE, paragraphe: '2°' },
    { texte: 'code-de-l-education.D337-67', paragraphe: null },
  ],
  du: '2006-01-01',
  au: null,
  reference: 'session',
  confiance: 'interpretation',
  evaluer: (faits) => {
    const parFormation = toutes('parcours.eligible.formation', [
      juger('parcours.eligible.statut-forme', 'parmi', [
        statutDe(faits),
        SCOLAIRE,
        APPRENTISSAGE,
        FORMATION_CONTINUE,
        DISTANCE,
      ]),
      dureeSuffisante(faits),
    ])
    const activite = fait('parcours.activite.mois', faits.moisActivite, 'mois', 'mois_activite')
    const parActivite = toutes('parcours.eligible.activite', [
      juger('parcours.activite.trois-ans', 'au-moins', [activite, TROIS_ANS], { texte: ELIGIBILITE }),
      fait('parcours.activite.qualifiee', faits.niveauQualifie, 'oui-non', 'niveau_qualifie'),
      fait('parcours.activite.domaine', faits.dansLeDomaine, 'oui-non', 'dans_le_domaine'),
    ])
    const derniere = fait('parcours.derniere-unite', faits.derniereUnite, 'oui-non', 'derniere_unite')
    return saufSi(
      'parcours.eligible',
      auMoinsUne('parcours.eligible.titre', [parFormation, parActivite], ELIGIBILITE),
      juger('parcours.unite-intermediaire', 'non', [derniere]),
      ELIGIBILITE,
    )
  },
}

/** D337-70 : il faut être inscrit, sous le statut dans lequel la formation se termine. */
const REGLE_INSCRIPTION: Regle<FaitsPresentation> = {
  id: 'parcours.inscription-examen',
  famille: 'parcours.inscription-examen',
  references: [{ texte: ELIGIBILITE, paragraphe: null }],
  du: '2006-01-01',
  au: null,
  reference: 'session',
  confiance: 'lue',
  evaluer: (faits) => {
    const inscription = fait('parcours.statut-inscription', faits.statutInscription, 'mot', 'statut_inscription')
    return toutes(
      'parcours.inscrit-comme-il-faut',
      [
        fait('parcours.inscrit', faits.inscrit, 'oui-non', 'inscrit'),
        juger('parcours.bon-statut', 'egal', [inscription, statutDe(faits)], { texte: ELIGIBILITE }),
      ],
      ELIGIBILITE,
    )
  },
}

/** D337-90 : une spécialité par session ; deux pour un contrat saisonnier auprès de deux employeurs. */
const REGLE_SPECIALITES: Regle<FaitsPresentation> = {
  id: 'parcours.specialites',
  famille: 'parcours.specialites',
  references: [
    { texte: 'code-de-l-education.D337-90', paragraphe: null },
    { texte: 'code-du-travail.L6222-5-1', paragraphe: null },
    { texte: 'code-du-travail.L6325-4-1', paragraphe: null },
  ],
  du: '2012-01-01',
  au: null,
  reference: 'session',
  confiance: 'lue',
  evaluer: ({ specialites, contratSaisonnier }) => {
    const nombre = fait('parcours.specialites.nombre', specialites, 'nombre', 'specialites')
    const saisonnier = toutes('parcours.specialites.saisonnier', [
      fait('parcours.specialites.contrat-saisonnier', contratSaisonnier, 'oui-non', 'contrat_saisonnier'),
      juger('parcours.specialites.deux-au-plus', 'au-plus', [nombre, DEUX]),
    ])
    const une = juger('parcours.specialites.une', 'au-plus', [nombre, UNE], { texte: 'code-de-l-education.D337-90' })
    return saufSi('parcours.specialites', une, saisonnier, 'code-de-l-education.D337-90')
  },
}

/**
 * D337-68, D337-78, D337-79 : la forme globale s’impose aux scolaires et aux apprentis, sauf dérogation du recteur pour
 * une entrée hors du parcours ordinaire ou un contrat de durée aménagée ; les autres choisissent, définitivement.
 */
const REGLE_FORME: Regle<FaitsPresentation> = {
  id: 'parcours.forme',
  famille: 'parcours.forme',
  references: [
    { texte: FORME, paragraphe: null },
    { texte: 'code-de-l-education.D337-78', paragraphe: null },
    { texte: 'code-de-l-education.D337-79', paragraphe: null },
  ],
  du: '2009-01-01',
  au: null,
  reference: 'session',
  confiance: 'lue',
  evaluer: (faits) => {
    const forme = fait('parcours.forme', faits.forme, 'mot', 'forme')
    const anterieure = fait('parcours.forme-anterieure', faits.formeAnterieure, 'mot', 'forme_anterieure')
    const inchangee = juger('parcours.forme.meme', 'egal', [forme, anterieure], { texte: FORME })
    const premierChoix = juger('parcours.forme.premier-choix', 'non', [
      juger('parcours.forme.deja-choisie', 'connu', [anterieure]),
    ])
    return toutes(
      'parcours.forme-permise',
      [
        auMoinsUne(
          'parcours.forme.ouverte',
          [
            juger('parcours.forme.globale', 'egal', [forme, GLOBALE]),
            juger('parcours.forme.libre', 'parmi', [statutDe(faits), FORMATION_CONTINUE, DISTANCE, EXPERIENCE]),
            derogation(faits),
          ],
          FORME,
        ),
        saufSi('parcours.forme.definitive', inchangee, premierChoix, FORME),
      ],
      FORME,
    )
  },
}

const derogation = (faits: FaitsPresentation): Trace =>
  toutes(
    'parcours.forme.derogation',
    [
      fait('parcours.forme.derogation-accordee', faits.derogationRecteur, 'oui-non', 'derogation_recteur'),
      auMoinsUne('parcours.forme.cas-de-derogation', [
        toutes('parcours.forme.eleve-hors-parcours', [
          juger('parcours.forme.est-scolaire', 'egal', [statutDe(faits), SCOLAIRE]),
          fait('parcours.hors-parcours', faits.horsParcoursOrdinaire, 'oui-non', 'hors_parcours_ordinaire'),
        ]),
        toutes('parcours.forme.apprenti-amenage', [
          juger('parcours.forme.est-apprenti', 'egal', [statutDe(faits), APPRENTISSAGE]),
          fait('parcours.contrat-amenage', faits.contratAmenage, 'oui-non', 'contrat_amenage'),
        ]),
      ]),
    ],
    FORME,
  )

/** The four answers; null: facts are missing. */
export interface Presentation {
  readonly eligible: boolean | null
  readonly inscription: boolean | null
  readonly specialites: boolean | null
  readonly forme: boolean | null
}

/** Checks that a person may sit the bac pro at a session: eligibility, registration, number of specialities, form. */
export function verifierPresentation(faits: FaitsPresentation): Conclusion<Presentation> {
  const jour = `${faits.session}-01-01`
  const eligible = evaluerAuJour([REGLE_ELIGIBILITE], jour, faits, ELIGIBILITE)
  const inscription = evaluerAuJour([REGLE_INSCRIPTION], jour, faits, ELIGIBILITE)
  const specialites = evaluerAuJour([REGLE_SPECIALITES], jour, faits, 'code-de-l-education.D337-90')
  const forme = evaluerAuJour([REGLE_FORME], jour, faits, FORME)
  return conclureControle(toutes('parcours.presentation', [eligible, inscription, specialites, forme]), {
    eligible: ouiNon(eligible),
    inscription: ouiNon(inscription),
    specialites: ouiNon(specialites),
    forme: ouiNon(forme),
  })
}

const ouiNon = ({ valeur }: Trace): boolean | null => (typeof valeur === 'boolean' ? valeur : null)

/** The rules on sitting the bac pro. */
export const REGLES_PRESENTATION: readonly RegleDeclaree[] = [
  REGLE_DUREE,
  REGLE_ELIGIBILITE,
  REGLE_INSCRIPTION,
  REGLE_SPECIALITES,
  REGLE_FORME,
]
