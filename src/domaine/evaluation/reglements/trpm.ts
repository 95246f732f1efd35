import type { Reglement, UniteEvaluee } from '../reglement.ts'
import { CCF, colonnes, ponctuel, unite } from './modes.ts'
import { artsEtEps, economieEtPse, facultatives, lettres, scientifique } from './unites-generales.ts'

const bloc = (rang: string): string => `RNCP35697BC${rang}`

const professionnelle = (code: string, libelle: string, natures: Parameters<typeof ponctuel>[0]): UniteEvaluee =>
  unite({
    code,
    libelle,
    bloc: `RNCP35697${code}`,
    professionnelle: true,
    modes: colonnes(CCF, ponctuel(natures), CCF),
  })

/**
 * Bac pro « Technicien en réalisation de produits mécaniques », order of 9 December 2020. Modes as the public sheet
 * prints them. The sheet numbers no unit: professional ones carry the code of their bloc. Not read, so unknown: the
 * coefficients of the professional units, of mathematics and physics-chemistry (they depend on the speciality), of the
 * languages (the sheet says them in the plural), every duration, the first session.
 */
export const TRPM: Reglement = {
  id: 'trpm',
  certification: 'RNCP35697',
  intitule: 'Baccalauréat professionnel Technicien en réalisation de produits mécaniques',
  texte: 'arrete.2020-12-09.trpm',
  premiereSession: null,
  derniereSession: null,
  diplome: 'bac-pro',
  agricole: false,
  unites: [
    professionnelle('BC01', 'Étude et préparation de la réalisation', ['pratique']),
    professionnelle('BC02', 'Projet de réalisation de produits ou d’un outillage', ['pratique']),
    professionnelle('BC03', 'Suivi de production et maintenance', ['oral', 'pratique']),
    scientifique({ code: 'MATHS', libelle: 'Mathématiques', bloc: bloc('04') }),
    scientifique({ code: 'PC', libelle: 'Physique-chimie', bloc: bloc('05') }),
    ...economieEtPse(bloc, ['06', '07']),
    unite({
      code: 'LV',
      libelle: 'Langues vivantes',
      bloc: bloc('08'),
      professionnelle: false,
      arrondi: 'demi-point-proche',
      modes: colonnes(CCF, ponctuel(['oral']), CCF),
    }),
    ...lettres(bloc, ['09', '10']),
    ...artsEtEps(bloc, ['11', '12']),
    ...facultatives(bloc, ['13', '14']),
    unite({
      code: 'EPSF',
      libelle: 'Éducation physique et sportive facultative',
      bloc: bloc('15'),
      facultative: true,
      professionnelle: false,
      modes: colonnes(ponctuel(['pratique']), ponctuel(['pratique']), ponctuel(['pratique'])),
    }),
  ],
}
