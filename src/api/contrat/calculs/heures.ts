import { z } from 'zod'
import { calculerHeures, DIPLOMES_HEURES, PLANCHERS, type ResultatHeures } from '#domaine/parcours/index.ts'
import { arrondir, multiplier, type Nombre } from '#socle/rationnel.ts'
import { definirCalcul, enUnites } from './calcul.ts'
import { Entier, EntierInconnu, inconnu, JourInconnu, liste, OuiNonInconnu } from './champs.ts'

const Entree = z.strictObject({
  diplome: inconnu(z.enum(DIPLOMES_HEURES)).describe('Kind of diploma or title prepared'),
  mois: EntierInconnu.describe('Length of the contract, in months'),
  heures_cfa: inconnu(z.union([Entier, liste(Entier).min(1)])).describe(
    'Hours planned at the CFA, in all or year by year; absent: only the least is told',
  ),
  heures_contrat: EntierInconnu.describe('Hours of the whole contract, for the quarter of the code'),
  heures_annuelles: EntierInconnu.describe('Hours of a year in this company, when those of the contract are absent'),
  bac_pro_meme_secteur: OuiNonInconnu.describe('Holds a bac pro of the same field (brevet professionnel)'),
  plancher_certificateur: EntierInconnu.describe('Least hours that the certifier of a title asks; 0 when it sets none'),
  conclusion: JourInconnu.describe('Day of the signature; absent: the texts of today'),
  planchers: liste(z.enum(PLANCHERS))
    .min(1)
    .default([...PLANCHERS])
    .describe('Floors asked: that of the diploma, the quarter of the contract; absent: both'),
  interrupteurs: z
    .strictObject({
      'heures.base-longue': z.enum(['trois-ans', 'annuelle']).optional().describe('Hours between 24 and 36 months'),
    })
    .default({})
    .describe('Readings chosen where the texts are silent'),
})

const Reponse = z.number().nullable()
const Resultat = z.object({
  plancher_diplome: Reponse.describe('Least hours that the diploma asks, rounded up to the hour'),
  quart: Reponse.describe('A quarter of the hours of the contract, two decimals'),
  minimum: Reponse.describe('The higher of the floors asked, rounded up to the hour'),
  prevues: Reponse.describe('Hours planned'),
})

/** Two decimals, for reading only: what is compared stays exact. */
const enDecimales = (nombre: Nombre | null): number | null =>
  nombre === null ? null : enUnites(arrondir(multiplier(nombre, 100)))

const publier = ({ plancherDiplome, quart, minimum, prevues }: ResultatHeures): z.input<typeof Resultat> => ({
  plancher_diplome: plancherDiplome,
  quart: enDecimales(quart),
  minimum,
  prevues,
})

/** Least hours at the CFA for a diploma and a length of contract, and whether the hours planned reach it. */
export const HEURES = definirCalcul({
  nom: 'heures',
  entree: Entree,
  resultat: Resultat,
  calculer: (entree, { aujourdhui }) => {
    const { heures_cfa: prevues, interrupteurs } = entree
    const conclusion = calculerHeures(
      {
        diplome: entree.diplome,
        mois: entree.mois,
        heuresContrat: entree.heures_contrat,
        heuresAnnuelles: entree.heures_annuelles,
        heuresCfa: typeof prevues === 'number' ? [prevues] : prevues,
        bacProMemeSecteur: entree.bac_pro_meme_secteur,
        plancherCertificateur: entree.plancher_certificateur,
        conclusion: entree.conclusion,
        planchers: entree.planchers,
      },
      { interrupteurs, aujourdhui },
    )
    return { ...conclusion, resultat: publier(conclusion.resultat) }
  },
})
