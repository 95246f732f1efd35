import type { Reglement } from '../reglement.ts'
import { CCF, colonnes, ponctuel, unite } from './modes.ts'

const HEURE = 60
/** Terminal for everyone but those assessed wholly by CCF. */
const saufIntegral = (minutes: number) => colonnes(ponctuel(['ecrit'], minutes), ponctuel(['ecrit'], minutes), CCF)

/**
 * Bac pro « Systèmes électroniques numériques », order of 28 April 2005, annexe II b: a whole real table, replaced
 * since. Which of its units today's professional mean would hold was never said for it, save the practical épreuve E3.
 */
export const SEN: Reglement = {
  id: 'sen',
  certification: null,
  intitule: 'Baccalauréat professionnel Systèmes électroniques numériques',
  texte: 'arrete.2005-04-28',
  premiereSession: null,
  derniereSession: null,
  diplome: 'bac-pro',
  agricole: false,
  unites: [
    unite({
      code: 'U11',
      libelle: 'Mathématiques',
      epreuve: 'E1',
      coefficient: 200,
      professionnelle: false,
      controle: 'sciences',
      modes: colonnes(CCF, ponctuel(['ecrit'], 2 * HEURE), CCF),
    }),
    unite({
      code: 'U12',
      libelle: 'Sciences physiques',
      epreuve: 'E1',
      coefficient: 200,
      professionnelle: false,
      controle: 'sciences',
      modes: colonnes(CCF, ponctuel(['pratique'], 3 * HEURE), CCF),
    }),
    unite({ code: 'U2', libelle: 'Analyse', epreuve: 'E2', coefficient: 500, modes: saufIntegral(4 * HEURE) }),
    unite({
      code: 'U31',
      libelle: 'Pratique professionnelle, première partie',
      epreuve: 'E3',
      coefficient: 300,
      professionnelle: true,
      modes: colonnes(CCF, ponctuel(['oral'], HEURE / 2), CCF),
    }),
    unite({
      code: 'U32',
      libelle: 'Pratique professionnelle, seconde partie',
      epreuve: 'E3',
      coefficient: 600,
      professionnelle: true,
      modes: colonnes(CCF, ponctuel(['pratique'], 8 * HEURE), CCF),
    }),
    unite({
      code: 'U4',
      libelle: 'Langue vivante',
      epreuve: 'E4',
      coefficient: 200,
      professionnelle: false,
      modes: saufIntegral(2 * HEURE),
    }),
    unite({
      code: 'U51',
      libelle: 'Français',
      epreuve: 'E5',
      coefficient: 300,
      professionnelle: false,
      controle: 'lettres',
      modes: saufIntegral(2 * HEURE + HEURE / 2),
    }),
    unite({
      code: 'U52',
      libelle: 'Histoire-géographie',
      epreuve: 'E5',
      coefficient: 200,
      professionnelle: false,
      controle: 'lettres',
      modes: saufIntegral(2 * HEURE),
    }),
    unite({
      code: 'U6',
      libelle: 'Arts appliqués',
      epreuve: 'E6',
      coefficient: 100,
      professionnelle: false,
      modes: colonnes(CCF, ponctuel(['ecrit'], 3 * HEURE), CCF),
    }),
    unite({
      code: 'U7',
      libelle: 'Éducation physique et sportive',
      epreuve: 'E7',
      coefficient: 100,
      professionnelle: false,
      modes: colonnes(CCF, ponctuel([]), CCF),
    }),
    unite({
      code: 'UF',
      libelle: 'Langue vivante facultative',
      facultative: true,
      professionnelle: false,
      modes: colonnes(ponctuel(['oral'], 20), ponctuel(['oral'], 20), ponctuel(['oral'], 20)),
    }),
  ],
}
