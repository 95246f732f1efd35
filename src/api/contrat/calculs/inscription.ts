import { z } from 'zod'
import { type ReponseInscription, verifierInscription } from '#domaine/parcours/index.ts'
import { definirCalcul } from './calcul.ts'
import {
  EntierInconnu,
  inconnu,
  JourDemande,
  JourInconnu,
  JourReponse,
  OuiNonInconnu,
  Reponse,
  Session,
} from './champs.ts'

/** Days of a registration, in the words of its record. */
const Enregistrement = z.strictObject({
  numero: z.string().optional().describe('Number of the record, RNCP35697; only repeated to you'),
  type: inconnu(z.enum(['DROIT', 'DEMANDE'])).describe('Registered by right, or on request'),
  effet: JourInconnu.describe('Day of effect'),
  decision: JourInconnu.describe('Day of decision'),
  fin: JourInconnu.describe('Last day of entries, included'),
  limite_delivrance: JourInconnu.describe('Last day of delivery, included, as the record states it'),
  derniere_session: EntierInconnu.describe('Year of the last session of an abolished diploma'),
  retrait_le: JourInconnu.describe('First day of a withdrawal or suspension; absent: none is stated'),
})

/** A request of VAE and its answer. */
export const DemandeVae = z.strictObject({
  demandee_le: JourInconnu.describe('Day of the request'),
  reponse: inconnu(z.enum(['recevable', 'irrecevable', 'aucune'])).describe('Answer received; aucune: none came'),
  repondu_le: JourInconnu.describe('Day of the answer'),
})

/** The request as the domain reads it. */
export const lireVae = ({ demandee_le, reponse, repondu_le }: z.output<typeof DemandeVae>) => ({
  demandeeLe: demandee_le,
  reponse,
  reponduLe: repondu_le,
})

const Entree = z.strictObject({
  jour: JourDemande,
  enregistrement: Enregistrement.describe('The registration, as its record dates it'),
  debut_formation: JourInconnu.describe('First day of training; absent: the person would enter on `jour`'),
  vae: DemandeVae.optional().describe('When the person comes by validation of experience'),
  session: inconnu(Session).describe('Year of the session; only the last session of an abolished diploma asks for it'),
  organisme: z
    .strictObject({
      role: inconnu(z.enum(['certificateur', 'partenaire', 'absent'])).describe(
        'Line of the record on which it stands',
      ),
      habilitation: inconnu(z.enum(['FORMER', 'ORGANISER', 'ORGA_FORM'])).describe('What the certifier lets it do'),
      actif: OuiNonInconnu.describe('The line is active'),
      confirmation: OuiNonInconnu.describe('Not on the record: the certifier says that it may prepare people'),
    })
    .optional()
    .describe('Training body to look at'),
})

const Question = z.object({
  reponse: Reponse.describe('null: facts are missing'),
  raisons: z.array(z.string()).describe('Codes of what stands against it'),
  manquants: z.array(z.string()).describe('Codes of what is missing to know'),
})

const Resultat = z.object({
  entrer: Question.describe('Enters, or entered, in time'),
  se_presenter: Question.describe('May sit the exam'),
  etre_certifie: Question.describe('May be certified'),
  organisme: Question.nullable().describe('The body may prepare people; null: not asked'),
  dates: z.object({
    debut: JourReponse,
    entree: JourReponse,
    fin_entrees: JourReponse,
    derniere_session: z.number().int().nullable(),
    limite_delivrance: JourReponse,
  }),
})

const ecrire = ({ reponse, raisons, manquants }: ReponseInscription) => ({
  reponse,
  raisons: [...raisons],
  manquants: [...manquants],
})

/** May this person enter, still sit, be certified on that day (Code du travail, L6113-9). */
export const INSCRIPTION = definirCalcul({
  nom: 'inscription',
  entree: Entree,
  resultat: Resultat,
  calculer: (entree, { aujourdhui }) => {
    const { enregistrement: fiche, vae, organisme } = entree
    const conclusion = verifierInscription({
      jour: entree.jour ?? aujourdhui,
      enregistrement: {
        type: fiche.type,
        effet: fiche.effet,
        decision: fiche.decision,
        fin: fiche.fin,
        limiteDelivrance: fiche.limite_delivrance,
        derniereSession: fiche.derniere_session,
        retraitLe: fiche.retrait_le,
      },
      debutFormation: entree.debut_formation,
      vae: vae === undefined ? null : lireVae(vae),
      session: entree.session,
      organisme: organisme ?? null,
    })
    const { entrer, sePresenter, etreCertifie, dates, organisme: place } = conclusion.resultat
    return {
      ...conclusion,
      resultat: {
        entrer: ecrire(entrer),
        se_presenter: ecrire(sePresenter),
        etre_certifie: ecrire(etreCertifie),
        organisme: place === null ? null : ecrire(place),
        dates: {
          debut: dates.debut,
          entree: dates.entree,
          fin_entrees: dates.finEntrees,
          derniere_session: dates.derniereSession,
          limite_delivrance: dates.limiteDelivrance,
        },
      },
    }
  },
})
