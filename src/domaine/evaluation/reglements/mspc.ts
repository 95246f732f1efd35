import type { Reglement, UniteEvaluee } from '../reglement.ts'
import { CCF, colonnes, ponctuel, unite } from './modes.ts'
import { artsEtEps, economieEtPse, facultatives, lettres, scientifique } from './unites-generales.ts'

const bloc = (rang: string): string => `RNCP35698BC${rang}`

const professionnelle = (
  ligne: Pick<UniteEvaluee, 'code' | 'libelle' | 'epreuve'> & { readonly rang: string },
  natures: Parameters<typeof ponctuel>[0],
): UniteEvaluee => {
  const { rang, ...reste } = ligne
  return unite({ ...reste, bloc: bloc(rang), professionnelle: true, modes: colonnes(CCF, ponctuel(natures), CCF) })
}

/**
 * Bac pro « Maintenance des systèmes de production connectés », order of 9 December 2020, first session 2024. Modes of
 * the three categories as the public sheet prints them; coefficients of E1 from annexe IV c, of the general units from
 * the order of 17 June 2020. Coefficients of U2, U31, U32, U33 and every duration were not read: unknown.
 */
export const MSPC: Reglement = {
  id: 'mspc',
  certification: 'RNCP35698',
  intitule: 'Baccalauréat professionnel Maintenance des systèmes de production connectés',
  texte: 'arrete.2020-12-09.mspc',
  premiereSession: 2024,
  derniereSession: null,
  diplome: 'bac-pro',
  agricole: false,
  unites: [
    scientifique({ code: 'U11', libelle: 'Mathématiques', epreuve: 'E1', bloc: bloc('01'), coefficient: 150 }),
    scientifique({ code: 'U12', libelle: 'Physique-chimie', epreuve: 'E1', bloc: bloc('02'), coefficient: 150 }),
    professionnelle(
      { code: 'U2', libelle: 'Préparation d’une intervention de maintenance', epreuve: 'E2', rang: '03' },
      ['ecrit', 'pratique'],
    ),
    professionnelle({ code: 'U31', libelle: 'Maintenance préventive d’un système', epreuve: 'E3', rang: '04' }, [
      'pratique',
    ]),
    professionnelle(
      { code: 'U32', libelle: 'Maintenance corrective d’un système pluritechnologique', epreuve: 'E3', rang: '05' },
      ['pratique'],
    ),
    professionnelle({ code: 'U33', libelle: 'Projet d’amélioration continue', epreuve: 'E3', rang: '06' }, [
      'oral',
      'pratique',
    ]),
    ...economieEtPse(bloc, ['07', '08']),
    unite({
      code: 'LV',
      libelle: 'Langue vivante',
      bloc: bloc('09'),
      coefficient: 200,
      professionnelle: false,
      arrondi: 'demi-point-proche',
      modes: colonnes(CCF, ponctuel(['ecrit', 'oral']), CCF),
    }),
    ...lettres(bloc, ['10', '11']),
    ...artsEtEps(bloc, ['12', '13']),
    ...facultatives(bloc, ['14', '15']),
  ],
  ecarts: [{ unite: 'U11', categorie: 'ponctuel', code: 'evaluation.ecart.public-pour-prive' }],
}
