import { z } from 'zod'
import { verifierCertificateur } from '#domaine/parcours/index.ts'
import { definirCalcul } from './calcul.ts'
import { inconnu, JourDemande, JourInconnu, JourReponse, JourSaisi, liste, OuiNonInconnu, Reponse } from './champs.ts'

const devoir = (depuis: string) =>
  z.strictObject({
    depuis: JourInconnu.describe(depuis),
    fait_le: JourInconnu.describe('Day on which it was done; absent: not done yet'),
  })

const Entree = z.strictObject({
  jour: JourDemande,
  cpf: devoir('Day of delivery').optional().describe('Holders sent to the system of the CPF'),
  habilitations: devoir('Day of the change').optional().describe('Change of the habilitation of a partner declared'),
  insertion: devoir('Day of the last publication').optional().describe('Statistics of insertion published'),
  correspondances: devoir('Day of the notice').optional().describe('Answer on correspondences'),
  mise_en_demeure: devoir('Day of the formal notice').optional().describe('Suspension or withdrawal after a notice'),
  enregistrement: z
    .strictObject({
      demande_le: JourInconnu.describe('Day of the request: it decides the version of the rules'),
      debut: JourInconnu.describe('First day'),
      fin: JourInconnu.describe('Last day'),
      metier_emergent: OuiNonInconnu.describe('Listed as an emerging trade'),
      une_promotion: OuiNonInconnu.describe('First request, with the data of one cohort only'),
      refus: inconnu(liste(JourSaisi)).describe('Days of earlier refusals; an empty list: none'),
    })
    .optional()
    .describe('Length of a registration'),
})

const Resultat = z.array(
  z.object({
    devoir: z.enum(['cpf', 'habilitations', 'insertion', 'correspondances', 'mise-en-demeure']),
    echeance: JourReponse.describe('Last day to do it; for a sanction, first day on which it may be taken'),
    tenu: Reponse,
  }),
)

type Devoir = z.output<ReturnType<typeof devoir>> | undefined
const lire = (un: Devoir) => (un === undefined ? null : { depuis: un.depuis, faitLe: un.fait_le })

/** What a certifying body owes and by when; length of a registration (Code du travail, L6113-5 to R6113-17-3). */
export const CERTIFICATEUR = definirCalcul({
  nom: 'certificateur',
  entree: Entree,
  resultat: Resultat,
  calculer: (entree, { aujourdhui }) => {
    const { enregistrement } = entree
    const conclusion = verifierCertificateur({
      jour: entree.jour ?? aujourdhui,
      devoirs: {
        cpf: lire(entree.cpf),
        habilitations: lire(entree.habilitations),
        insertion: lire(entree.insertion),
        correspondances: lire(entree.correspondances),
        'mise-en-demeure': lire(entree.mise_en_demeure),
      },
      enregistrement:
        enregistrement === undefined
          ? null
          : {
              demandeLe: enregistrement.demande_le,
              debut: enregistrement.debut,
              fin: enregistrement.fin,
              metierEmergent: enregistrement.metier_emergent,
              unePromotion: enregistrement.une_promotion,
              refus: enregistrement.refus,
            },
    })
    return { ...conclusion, resultat: [...conclusion.resultat] }
  },
})
