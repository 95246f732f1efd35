import { z } from 'zod'
import { calculerGrille } from '#domaine/remuneration/index.ts'
import { INTERRUPTEURS } from '#droit/interrupteurs.ts'
import { definirCalcul, enUnites } from './calcul.ts'
import { JourSaisi } from './champs.ts'

const Entree = z.strictObject({
  jour: JourSaisi.optional().describe('Day of the grid, for contracts concluded and paid on it; today when absent'),
  arrondi: z
    .enum(INTERRUPTEURS['remuneration.arrondi'].choix)
    .optional()
    .describe('Cents: nearest, or up (switch N-04)'),
})

const Resultat = z.strictObject({
  jour: z.string(),
  smic: z.number().nullable(),
  cellules: z
    .array(
      z.strictObject({
        tranche: z.number().describe('First age of the bracket'),
        annee: z.number().describe('Year of execution'),
        taux: z.number().nullable().describe('Percentage of the minimum wage'),
        montant: z.number().nullable().describe('Euros a month'),
      }),
    )
    .describe('By bracket, then by year'),
})

const enEuros = (centimes: number | null): number | null => (centimes === null ? null : enUnites(centimes))

/** The grid of the apprentices on a day, as a leaflet prints it. */
export const GRILLE_REMUNERATION = definirCalcul({
  nom: 'grille-remuneration',
  entree: Entree,
  resultat: Resultat,
  calculer: ({ jour, arrondi }, { baremes, aujourdhui }) => {
    const conclusion = calculerGrille(jour ?? aujourdhui, baremes, { 'remuneration.arrondi': arrondi })
    const { smic, cellules, jour: date } = conclusion.resultat
    const resultat = {
      jour: date,
      smic: enEuros(smic),
      cellules: cellules.map((cellule) => ({ ...cellule, montant: enEuros(cellule.montant) })),
    }
    return { ...conclusion, resultat }
  },
})
