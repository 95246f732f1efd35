import { z } from 'zod'
import {
  type FaitsEpreuves,
  GENRES_ETABLISSEMENT,
  MODES_EXAMEN,
  type MonEpreuve,
  mesEpreuves,
  modaliteDuMot,
  type Reglement,
  trouverReglement,
  VOIES_ACCES,
} from '#domaine/evaluation/index.ts'
import { Coefficient, definirCalcul, enUnites } from './calcul.ts'
import { Entier, inconnu, JourInconnu, JourSaisi, liste, OuiNonInconnu } from './champs.ts'

const Mode = z.enum(MODES_EXAMEN)

const Unite = z.strictObject({
  code: z.string().trim().min(1).describe('Code of the unit, U31'),
  libelle: z.string().optional().describe('Title; the code when absent'),
  epreuve: z.string().optional().describe('Epreuve that holds it, E3'),
  bloc: z.string().optional().describe('Bloc de competences that it makes'),
  facultative: z.boolean().optional().describe('Optional unit'),
  coefficient: inconnu(Coefficient).describe('Coefficient; absent: unknown'),
  modes: z
    .strictObject({
      mixte: Mode.optional().describe('Candidates assessed partly by CCF (category 1)'),
      ponctuel: Mode.optional().describe('Candidates who sit terminal papers only (category 2)'),
      'ccf-integral': Mode.optional().describe('Candidates assessed wholly by CCF (category 3)'),
    })
    .describe('How each category sits it; absent: unknown; non-offerte: closed to it'),
  minutes: inconnu(Entier.positive()).describe('Duration of the terminal paper; absent: unknown'),
})

const ReglementDonne = z.strictObject({
  intitule: z.string().describe('Title of the certification'),
  diplome: z
    .enum(['bac-pro', 'cap', 'bp', 'cs', 'bts', 'titre-professionnel', 'titre-prive'])
    .describe('Whose articles decide the category'),
  unites: liste(Unite).min(1).describe('Units of the regulation'),
})

const Entree = z
  .strictObject({
    certification: z
      .string()
      .refine((nom) => trouverReglement(nom) !== null, 'no regulation of that certification is delivered')
      .optional()
      .describe('Register number or short name of a delivered regulation: RNCP35698 (mspc), RNCP35697 (trpm), sen'),
    reglement: ReglementDonne.optional().describe('A regulation of your own, instead of a delivered one'),
    voie: inconnu(z.enum(VOIES_ACCES)).describe('How the exam is prepared'),
    etablissement: inconnu(z.enum(GENRES_ETABLISSEMENT)).describe(
      'Body that trains; for an apprentice the body that carries the CFA, wherever the lessons are given',
    ),
    formation_entiere: OuiNonInconnu.describe('The whole training takes place in the body that carries the CFA'),
    agricole: OuiNonInconnu.describe(
      'Speciality of the minister of agriculture; known already for a delivered regulation',
    ),
    habilitation: z
      .strictObject({
        accordee: OuiNonInconnu.describe('The establishment was given an habilitation to CCF'),
        integrale: OuiNonInconnu.describe('It covers the whole exam (public continuing training)'),
        du: JourInconnu.describe('First day of the habilitation'),
        au: JourInconnu.describe('Last day, as the decision states it'),
      })
      .optional()
      .describe('Decision of the recteur on CCF'),
    jour_evaluation: JourInconnu.describe('Day of the assessed situations: the habilitation must hold on it'),
    jours: z
      .record(z.string(), JourSaisi)
      .optional()
      .describe('Day of the situation of some units, by code, when it differs from jour_evaluation'),
    interrupteurs: z
      .strictObject({
        'habilitation.ancienne': z
          .enum(['inconnue', 'cinq-ans'])
          .optional()
          .describe('End of an habilitation given before 2024 whose decision states none'),
      })
      .optional()
      .describe('Readings of silent texts that differ from the defaults'),
  })
  .refine((entree) => (entree.certification === undefined) !== (entree.reglement === undefined), {
    message: 'give either certification or reglement',
    path: ['certification'],
  })
  .describe('Which exam mode, duration and coefficient a candidate has for each unit')

const Epreuve = z.object({
  unite: z.string().describe('Code of the unit'),
  libelle: z.string(),
  epreuve: z.string().nullable(),
  bloc: z.string().nullable(),
  facultative: z.boolean(),
  categorie: z.enum(['mixte', 'ponctuel', 'ccf-integral']).nullable().describe('On the day of this unit'),
  mode: z.string().nullable().describe('ccf, ponctuel-ecrit, ponctuel-oral-pratique, non-offerte…; null: unknown'),
  forme: z.enum(['ccf', 'ponctuel']).nullable(),
  natures: z.array(z.enum(['ecrit', 'oral', 'pratique'])),
  duree_minutes: z.number().nullable(),
  coefficient: z.number().nullable(),
  possibles: z.array(z.string()).describe('Every mode that the unit may have while the category is unknown'),
  inconnues: z.array(z.enum(['mode', 'duree', 'coefficient'])).describe('What the regulation or the facts do not say'),
  ecart: z.string().nullable().describe('Code of a gap between the published sheet and the article'),
})

const Resultat = z.object({
  categorie: z.enum(['mixte', 'ponctuel', 'ccf-integral', 'sans-epreuve']).nullable(),
  regle: z.string().nullable().describe('Rule that was applied'),
  motifs: z.array(z.object({ code: z.string(), tient: z.boolean() })).describe('Conditions that decided'),
  unites: z.array(Epreuve).describe('In the order of the regulation'),
})

function lireReglement({ intitule, diplome, unites }: z.output<typeof ReglementDonne>): Reglement {
  return {
    id: 'reglement',
    certification: null,
    intitule,
    texte: null,
    premiereSession: null,
    derniereSession: null,
    diplome,
    unites: unites.map(({ code, libelle, epreuve, bloc, facultative, coefficient, modes, minutes }) => ({
      code,
      libelle: libelle ?? code,
      epreuve: epreuve ?? null,
      bloc: bloc ?? null,
      facultative: facultative ?? false,
      coefficient,
      professionnelle: null,
      controle: null,
      arrondi: null,
      modes: Object.fromEntries(
        Object.entries(modes).flatMap(([categorie, mot]) =>
          mot === undefined ? [] : [[categorie, modaliteDuMot(mot, categorie, minutes)]],
        ),
      ),
    })),
  }
}

const ecrireEpreuve = ({ dureeMin, dureeMax, coefficient, natures, possibles, ...reste }: MonEpreuve) => ({
  ...reste,
  natures: [...natures],
  possibles: [...possibles],
  inconnues: [...reste.inconnues],
  duree_minutes: dureeMin === dureeMax ? dureeMin : null,
  coefficient: coefficient === null ? null : enUnites(coefficient),
})

const SANS_HABILITATION = { accordee: null, integrale: null, du: null, au: null } as const

/** Which exam: mode, duration and coefficient of each unit for one candidate. */
export const MODE = definirCalcul({
  nom: 'mode',
  entree: Entree,
  resultat: Resultat,
  calculer: (entree, { aujourdhui }) => {
    const reglement =
      entree.reglement === undefined ? trouverReglement(entree.certification ?? '') : lireReglement(entree.reglement)
    if (reglement === null) throw new Error(`regulation not found: ${entree.certification}`)
    const faits: FaitsEpreuves = {
      voie: entree.voie,
      etablissement: entree.etablissement,
      formationEntiere: entree.formation_entiere,
      habilitation: entree.habilitation ?? SANS_HABILITATION,
      agricole: entree.agricole,
      jourEvaluation: entree.jour_evaluation,
      interrupteurs: entree.interrupteurs ?? {},
      aujourdhui,
      jours: entree.jours ?? {},
    }
    const conclusion = mesEpreuves(faits, reglement)
    const { unites, motifs, ...reste } = conclusion.resultat
    return {
      ...conclusion,
      resultat: {
        ...reste,
        motifs: [...motifs],
        unites: unites.map(ecrireEpreuve),
      },
    }
  },
})
