import { z } from 'zod'
import { calculerConservation, GENRES_CONSERVATION } from '#domaine/qualite/index.ts'
import { definirCalcul } from './calcul.ts'
import { JourDemande, JourInconnu, JourReponse, Reponse } from './champs.ts'

const Entree = z.strictObject({
  jour: JourDemande,
  genre: z.enum(GENRES_CONSERVATION).describe('Kind of document'),
  depuis_le: JourInconnu.describe('Last day of the session, of the contract or of the path'),
})

const Resultat = z.object({
  jusqu_au: JourReponse.describe('Keep until that day; null: no length was read in a source'),
  echue: Reponse.describe('That day has passed'),
  statut: z.literal('a-confirmer').describe('A person reads the text before anything is destroyed'),
  texte: z.string().describe('Text to read'),
  confiance: z.enum(['lue', 'seconde-main', 'interpretation']),
  precautions: z.array(
    z.enum(['visa-archives', 'secret-professionnel', 'jamais-au-jury', 'sans-nir', 'opposition', 'strict-necessaire']),
  ),
})

/** Until when a kind of document is to be kept, always to be confirmed. */
export const CONSERVATION = definirCalcul({
  nom: 'conservation',
  entree: Entree,
  resultat: Resultat,
  calculer: ({ jour, genre, depuis_le }, { aujourdhui }) => {
    const conclusion = calculerConservation({ genre, jour: jour ?? aujourdhui, depuisLe: depuis_le })
    const { jusquAu, precautions, ...reste } = conclusion.resultat
    return { ...conclusion, resultat: { ...reste, jusqu_au: jusquAu, precautions: [...precautions] } }
  },
})
