import { z } from 'zod'
import {
  CONTRAT_SANS_FAIT,
  calculerRemuneration,
  controlerRemuneration,
  MOTIFS_PROLONGATION,
  type Remuneration,
  TYPES_CONTRAT,
} from '#domaine/remuneration/index.ts'
import { ANNEES_APPRENTISSAGE, TRANCHES_APPRENTISSAGE } from '#droit/baremes/apprentissage.ts'
import type { Conclusion } from '#droit/conclusion.ts'
import { INTERRUPTEURS } from '#droit/interrupteurs.ts'
import { definirCalcul, Euros, enUnites } from './calcul.ts'
import { JourSaisi, liste } from './champs.ts'

const Mois = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .describe('Month, AAAA-MM')
const Duree = z.int().min(1).max(120)
const Taux = z.int().min(0).max(500)
const inconnu = <T extends z.ZodType>(schema: T) => schema.nullable().default(null)
const non = z.boolean().nullable().default(false)

const Prolongation = z.strictObject({
  motif: z.enum(MOTIFS_PROLONGATION).describe('`echec`: the exam was failed (L6222-11); `rqth`: disabled worker'),
  depuis: JourSaisi.describe('First day of the prolongation; the first day of the contract when it is a new one'),
  annee_atteinte: inconnu(z.int().min(1).max(4)).describe(
    'Year of execution reached before it; needed when the prolongation is a contract of its own',
  ),
})

const DiplomeAnterieur = z.strictObject({
  meme_niveau: inconnu(z.boolean()).describe('The diploma already held has the same level'),
  lien_direct: inconnu(z.boolean()).describe('The new diploma is in direct relation with it'),
  duree_cycle_mois: inconnu(Duree).describe('Months of the cycle that led to it, at school or as an apprentice'),
  annee_atteinte: inconnu(z.int().min(1).max(4)).describe(
    'Last year of execution reached as an apprentice; the last year of the cycle when absent',
  ),
})

const ContratPrecedent = z.strictObject({
  reussi: inconnu(z.boolean()).describe('The diploma of that contract was obtained'),
  meme_employeur: inconnu(z.boolean()).describe('The new contract is with the same employer'),
  dernier_salaire: inconnu(Euros).describe('Monthly pay of its last year; needed with the same employer'),
  dernier_taux: inconnu(Taux).describe('Least percentage due in its last year; needed with another employer'),
})

const Choix = z.strictObject({
  'majoration.plafond': z.enum(INTERRUPTEURS['majoration.plafond'].choix).optional().describe('Switch I-1'),
  'age.initial': z.enum(INTERRUPTEURS['age.initial'].choix).optional().describe('Switch I-6'),
  'mois.prorata': z.enum(INTERRUPTEURS['mois.prorata'].choix).optional().describe('Switch I-7'),
  'remuneration.arrondi': z.enum(INTERRUPTEURS['remuneration.arrondi'].choix).optional().describe('Switch N-04'),
})

const Entree = z
  .strictObject({
    type: z.enum(TYPES_CONTRAT).default('apprentissage').describe('Kind of contract'),
    naissance: inconnu(JourSaisi).describe('Day of birth'),
    conclusion: inconnu(JourSaisi).describe(
      'Day on which the contract was concluded: decides the versions of the texts',
    ),
    debut: inconnu(JourSaisi).describe('First day of the contract'),
    fin: inconnu(JourSaisi).describe('Last day of the contract, prolongation included'),
    mayotte: non.describe('The work is done in Mayotte; false when absent'),
    employeur_public: non.describe('Public employer, whose rules are not covered; false when absent'),
    duree_cycle_mois: inconnu(Duree).describe('Months of the cycle that leads to the diploma: 36 for a bac pro'),
    duree_contrat_mois: inconnu(Duree).describe(
      'Months of the contract, prolongation left out; the months begun between its days when absent',
    ),
    licence_professionnelle: non.describe('The diploma is a licence professionnelle; false when absent'),
    sportif_haut_niveau: non.describe('High-level athlete with a fourth year; false when absent'),
    prolongation: inconnu(Prolongation).describe(
      'The end of the contract, or all of it, is a prolongation; else absent',
    ),
    diplome_anterieur: inconnu(DiplomeAnterieur).describe(
      'Diploma already held, when the +15 points of a contract of one year are claimed',
    ),
    contrat_precedent: inconnu(ContratPrecedent).describe('The apprenticeship contract before this one, if any'),
    minimum_conventionnel: inconnu(
      liste(z.strictObject({ depuis: JourSaisi.describe('First day'), montant: Euros.describe('Euros a month') })),
    ).describe('Least wage of the branch for the job; [] when none is over the minimum wage; absent: unknown'),
    grille_branche: liste(
      z.strictObject({
        tranche: z.literal(TRANCHES_APPRENTISSAGE).describe('First age of the bracket'),
        annee: z.literal(ANNEES_APPRENTISSAGE).describe('Year of execution'),
        taux: Taux.describe('Percentage of the same base as the law'),
      }),
    )
      .default([])
      .describe('Better rates of an agreement of the branch'),
    bac_pro_ou_plus: inconnu(z.boolean()).describe(
      'Contrat de professionnalisation: holds a bac pro, or a professional title of that level or above',
    ),
    avantages_nature: inconnu(
      z.strictObject({
        valeur: Euros.describe('Value for the social security, euros a month'),
        deduit: inconnu(Euros).describe('What the employer takes off each month'),
      }),
    ).describe('Benefits in kind, if any'),
    salaires_saisis: liste(
      z.strictObject({
        du: Mois.describe('First month, AAAA-MM'),
        au: inconnu(Mois).describe('Last month; until the end of the contract when absent'),
        montant: Euros.describe('What the employer pays each of these months, euros'),
      }),
    )
      .default([])
      .describe('What the employer pays: when given, the answer is a check'),
    interrupteurs: Choix.default({}).describe('Readings of silent texts, other than ours by default'),
  })
  .refine(({ debut, fin }) => debut === null || fin === null || debut <= fin, {
    path: ['fin'],
    error: 'the contract ends before it starts',
  })
  .refine(
    ({ debut, fin }) => debut === null || fin === null || Number(fin.slice(0, 4)) - Number(debut.slice(0, 4)) <= 10,
    {
      path: ['fin'],
      error: 'a contract of more than ten years',
    },
  )

const Montant = z.number().nullable()
const NatureBase = z.enum(['smic', 'minimum-conventionnel'])

const Periode = z.strictObject({
  du: z.string(),
  au: z.string(),
  tranche: z.number().nullable(),
  annee: z.number().nullable(),
  taux: z.number().nullable(),
  base: Montant,
  nature_base: NatureBase,
  montant: Montant,
  motifs: z.array(z.string()),
  textes: z.array(z.string()),
  smic_dernier_connu: z.boolean(),
})

const Resultat = z.strictObject({
  total: Montant.describe('Euros for the whole contract; null: unknown'),
  periodes: z.array(Periode).describe('Days that pay alike, with the reasons and the texts'),
  mois: z
    .array(
      z.strictObject({
        mois: z.string(),
        montant: Montant,
        plancher: Montant.describe('Due at the least, whatever is missing'),
        taux: z.number().nullable().describe('Rate of the last day of the month'),
        parts: z.array(z.strictObject({ du: z.string().nullable(), au: z.string().nullable(), periode: z.number() })),
        avantages_deductibles: Montant,
      }),
    )
    .describe('Each calendar month of the contract'),
  lignes_cerfa: z.array(
    z.strictObject({
      du: z.string(),
      au: z.string(),
      annee: z.number().nullable(),
      taux: z.number().nullable(),
      nature_base: NatureBase,
      montant: Montant,
    }),
  ),
  avertissements: z.array(z.strictObject({ code: z.string(), jour: z.string().nullable() })),
  comparaisons: z.array(
    z.strictObject({
      mois: z.string(),
      saisi: z.number(),
      minimum: Montant,
      conforme: z.boolean().nullable(),
    }),
  ),
})

type EntreeLue = z.output<typeof Entree>

const lireContrat = (entree: EntreeLue) => ({
  ...CONTRAT_SANS_FAIT,
  type: entree.type,
  naissance: entree.naissance,
  conclusion: entree.conclusion,
  debut: entree.debut,
  fin: entree.fin,
  mayotte: entree.mayotte,
  employeurPublic: entree.employeur_public,
  dureeCycle: entree.duree_cycle_mois,
  dureeContrat: entree.duree_contrat_mois,
  licenceProfessionnelle: entree.licence_professionnelle,
  sportifHautNiveau: entree.sportif_haut_niveau,
  minimumConventionnel: entree.minimum_conventionnel,
  grilleBranche: entree.grille_branche,
  bacProOuPlus: entree.bac_pro_ou_plus,
  avantagesNature: entree.avantages_nature,
  ...lireSituations(entree),
})

const lireSituations = ({ prolongation, diplome_anterieur, contrat_precedent }: EntreeLue) => ({
  prolongation:
    prolongation === null
      ? null
      : { motif: prolongation.motif, depuis: prolongation.depuis, anneeAtteinte: prolongation.annee_atteinte },
  diplomeAnterieur:
    diplome_anterieur === null
      ? null
      : {
          memeNiveau: diplome_anterieur.meme_niveau,
          lienDirect: diplome_anterieur.lien_direct,
          cycle: diplome_anterieur.duree_cycle_mois,
          anneeAtteinte: diplome_anterieur.annee_atteinte,
        },
  contratPrecedent:
    contrat_precedent === null
      ? null
      : {
          reussi: contrat_precedent.reussi,
          memeEmployeur: contrat_precedent.meme_employeur,
          dernierSalaire: contrat_precedent.dernier_salaire,
          dernierTaux: contrat_precedent.dernier_taux,
        },
})

const enEuros = (centimes: number | null): number | null => (centimes === null ? null : enUnites(centimes))

function ecrire(conclusion: Conclusion<Remuneration>): Conclusion<z.input<typeof Resultat>> {
  const { periodes, mois, total, lignesCerfa, avertissements, comparaisons } = conclusion.resultat
  const resultat = {
    total: enEuros(total),
    periodes: periodes.map(({ base, montant, natureBase, smicDernierConnu, motifs, textes, ...periode }) => ({
      ...periode,
      base: enEuros(base),
      montant: enEuros(montant),
      nature_base: natureBase,
      smic_dernier_connu: smicDernierConnu,
      motifs: [...motifs],
      textes: [...textes],
    })),
    mois: mois.map(({ montant, plancher, parts, avantagesDeductibles, mois: nom }) => ({
      mois: nom,
      montant: enEuros(montant),
      plancher: enEuros(plancher),
      taux: periodes[parts.at(-1)?.periode ?? -1]?.taux ?? null,
      parts: parts.map(({ jours, periode }) => ({ du: jours?.du ?? null, au: jours?.au ?? null, periode })),
      avantages_deductibles: enEuros(avantagesDeductibles),
    })),
    lignes_cerfa: lignesCerfa.map(({ natureBase, montant, ...ligne }) => ({
      ...ligne,
      nature_base: natureBase,
      montant: enEuros(montant),
    })),
    avertissements: [...avertissements],
    comparaisons: comparaisons.map(({ saisi, minimum, ...comparaison }) => ({
      ...comparaison,
      saisi: enUnites(saisi),
      minimum: enEuros(minimum),
    })),
  }
  return { ...conclusion, resultat }
}

/** Pay of an apprentice, or of a contrat de professionnalisation, month by month; a check when wages are entered. */
export const REMUNERATION = definirCalcul({
  nom: 'remuneration',
  entree: Entree,
  resultat: Resultat,
  calculer: (entree, { baremes }) => {
    const { salaires_saisis: saisis, avantages_nature: avantages, interrupteurs } = entree
    const contrat = lireContrat(entree)
    const controle = saisis.length > 0 || (avantages !== null && avantages.deduit !== null)
    return ecrire(
      controle
        ? controlerRemuneration(contrat, saisis, baremes, interrupteurs)
        : calculerRemuneration(contrat, baremes, interrupteurs),
    )
  },
})
