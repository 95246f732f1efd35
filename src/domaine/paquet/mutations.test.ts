import { afterAll, describe, expect, it } from 'vitest'
import type { UniteEvaluee } from '../evaluation/index.ts'
import { cohorteExemple, paquetExemple } from './exemples.ts'
import type { Paquet } from './paquet.ts'
import { repeter } from './repeter.ts'
import { verifierPaquet } from './verifier-paquet.ts'

const BON = paquetExemple()
const COHORTE = cohorteExemple(150)

const surUnite = (code: string, changer: (unite: UniteEvaluee) => Partial<UniteEvaluee>): Paquet => ({
  ...BON,
  reglement: {
    ...BON.reglement,
    unites: BON.reglement.unites.map((unite) => (unite.code === code ? { ...unite, ...changer(unite) } : unite)),
  },
})
const sansMode = (code: string, categorie: 'mixte' | 'ponctuel' | 'ccf-integral') =>
  surUnite(code, ({ modes }) => ({
    modes: Object.fromEntries(Object.entries(modes).filter(([nom]) => nom !== categorie)),
  }))
const seuil = (nom: keyof Paquet['seuils'], valeur: number | null): Paquet => ({
  ...BON,
  seuils: { ...BON.seuils, [nom]: valeur },
})
const exception = (unite: string, mode: string | null, source = 'lettre du recteur') => ({
  unite,
  categorie: 'mixte' as const,
  mode,
  motif: 'essai',
  source,
})
const reglement = (champs: Partial<Paquet['reglement']>): Paquet => ({
  ...BON,
  reglement: { ...BON.reglement, ...champs },
})
const premiere = BON.reglement.unites[0]
const grille = {
  id: 'g',
  unite: 'U31',
  version: '1',
  niveaux: [{ code: 'A', libelle: 'A', valeur: 1 }],
  competences: [{ code: 'C1', libelle: 'C1', poids: null, indicateurs: [{ code: 'I1', libelle: 'I1', poids: 1 }] }],
  partEvalueeMinimum: null,
  ajustementMaximum: null,
  arrondi: null,
  ecartMotive: null,
}

/** How each broken package must show: by the check, or by who changes in the dry run, or by the compared data alone. */
const MUTATIONS: readonly (readonly [nom: string, paquet: Paquet, vu: 'controle' | 'repetition' | 'donnees'])[] = [
  ['coefficient de U2 effacé', surUnite('U2', () => ({ coefficient: null })), 'controle'],
  ['coefficient de U31 nul', surUnite('U31', () => ({ coefficient: 0 })), 'controle'],
  ['coefficient de U32 négatif', surUnite('U32', () => ({ coefficient: -400 })), 'controle'],
  ['coefficient de U2 doublé', surUnite('U2', () => ({ coefficient: 800 })), 'repetition'],
  ['coefficient de U33 de 3 à 2', surUnite('U33', () => ({ coefficient: 200 })), 'repetition'],
  ['coefficient du français de 2,5 à 25', surUnite('FR', () => ({ coefficient: 2500 })), 'repetition'],
  ['coefficient de l’EPS de 1 à 1,5', surUnite('EPS', () => ({ coefficient: 150 })), 'repetition'],
  ['coefficient d’une facultative', surUnite('LVF', () => ({ coefficient: 300 })), 'repetition'],
  ['mode mixte de U2 absent', sansMode('U2', 'mixte'), 'controle'],
  ['mode ponctuel du français absent', sansMode('FR', 'ponctuel'), 'controle'],
  ['mode intégral de l’EPS absent', sansMode('EPS', 'ccf-integral'), 'controle'],
  ['U31 fermée à une catégorie', surUnite('U31', ({ modes }) => ({ modes: { ...modes, ponctuel: null } })), 'controle'],
  [
    'mode de U2 changé en ponctuel',
    surUnite('U2', ({ modes }) => ({ modes: { ...modes, mixte: modes.ponctuel ?? null } })),
    'donnees',
  ],
  [
    'trop peu de CCF',
    reglement({
      unites: BON.reglement.unites.map((u) => ({ ...u, modes: { ...u.modes, mixte: u.modes.ponctuel ?? null } })),
    }),
    'controle',
  ],
  [
    'trop peu de ponctuel',
    reglement({
      unites: BON.reglement.unites.map((u) => ({
        ...u,
        modes: { ...u.modes, mixte: u.modes['ccf-integral'] ?? null },
      })),
    }),
    'controle',
  ],
  ['unité doublée', reglement({ unites: [...BON.reglement.unites, ...(premiere ? [premiere] : [])] }), 'controle'],
  ['bloc doublé', surUnite('U12', () => ({ bloc: 'RNCP35698BC01' })), 'controle'],
  ['unité retirée', reglement({ unites: BON.reglement.unites.filter(({ code }) => code !== 'PSE') }), 'repetition'],
  [
    'unité ajoutée',
    reglement({ unites: [...BON.reglement.unites, ...(premiere ? [{ ...premiere, code: 'U99', bloc: null }] : [])] }),
    'repetition',
  ],
  ['code d’unité changé', surUnite('U33', () => ({ code: 'U34' })), 'repetition'],
  ['U2 dite non professionnelle', surUnite('U2', () => ({ professionnelle: false })), 'repetition'],
  ['maths dites professionnelles', surUnite('U11', () => ({ professionnelle: true })), 'controle'],
  ['LV dite professionnelle', surUnite('LV', () => ({ professionnelle: true })), 'repetition'],
  ['rôle de U31 effacé', surUnite('U31', () => ({ professionnelle: null })), 'controle'],
  [
    'aucune unité professionnelle',
    reglement({ unites: BON.reglement.unites.map((u) => ({ ...u, professionnelle: false })) }),
    'controle',
  ],
  ['U33 devenue facultative', surUnite('U33', () => ({ facultative: true })), 'controle'],
  ['LVF devenue obligatoire', surUnite('LVF', () => ({ facultative: false })), 'repetition'],
  ['maths hors du contrôle', surUnite('U11', () => ({ controle: null })), 'repetition'],
  ['français dans le mauvais groupe', surUnite('FR', () => ({ controle: 'sciences' })), 'repetition'],
  [
    'plus de groupe de lettres',
    reglement({ unites: BON.reglement.unites.map((u) => (u.controle === 'lettres' ? { ...u, controle: null } : u)) }),
    'controle',
  ],
  ['U2 dans un groupe de contrôle', surUnite('U2', () => ({ controle: 'sciences' })), 'controle'],
  ['facultative dans un groupe de contrôle', surUnite('LVF', () => ({ controle: 'lettres' })), 'controle'],
  ['admission à 9,5', seuil('admission', 950), 'controle'],
  ['admission à 10,01', seuil('admission', 1001), 'controle'],
  ['admission non dite', seuil('admission', null), 'controle'],
  ['contrôle à 8,5', seuil('controle', 850), 'controle'],
  ['professionnel du contrôle à 9', seuil('controleProfessionnel', 900), 'controle'],
  ['mention bien à 13', seuil('bien', 1300), 'controle'],
  ['mention très bien à 25', seuil('tresBien', 2500), 'controle'],
  ['attestation de bloc à 8', seuil('attestation', 800), 'controle'],
  ['moyenne professionnelle exigée', seuil('professionnel', 1000), 'controle'],
  ['régime inconnu', { ...BON, regime: 'bac-pro.1999' }, 'controle'],
  ['régime périmé', { ...BON, regime: 'bac-pro.2020' }, 'controle'],
  ['régime du CAP', { ...BON, regime: 'cap' }, 'controle'],
  ['session avant la première', { ...BON, session: { annee: 2023, jour: '2023-07-05' } }, 'controle'],
  ['session après la dernière', reglement({ derniereSession: 2025 }), 'controle'],
  ['arrondi du français ajouté', surUnite('FR', () => ({ arrondi: 'demi-point-superieur' })), 'repetition'],
  ['arrondi de la LV retiré', surUnite('LV', () => ({ arrondi: 'aucun' })), 'repetition'],
  ['interrupteur : projet au diviseur', { ...BON, interrupteurs: { 'projet.diviseur': 'augmente' } }, 'repetition'],
  [
    'exceptions contraires',
    { ...BON, exceptions: [exception('U2', 'ponctuel-ecrit'), exception('U2', 'ccf')] },
    'controle',
  ],
  ['exception sur une unité inconnue', { ...BON, exceptions: [exception('U77', 'ccf')] }, 'controle'],
  ['exception sans source', { ...BON, exceptions: [exception('U2', 'ponctuel-ecrit', ' ')] }, 'controle'],
  ['exception qui ferme une unité obligatoire', { ...BON, exceptions: [exception('U31', null)] }, 'controle'],
  ['deux grilles pour une unité', { ...BON, grilles: [grille, grille] }, 'controle'],
  ['grille d’une unité inconnue', { ...BON, grilles: [{ ...grille, unite: 'U77' }] }, 'controle'],
  ['intitulé d’une autre certification', { ...BON, intitule: 'Autre' }, 'donnees'],
]

const VUES = { controle: 'le contrôle', repetition: 'la répétition', donnees: 'les données comparées' }
const controler = (paquet: Paquet): boolean => verifierPaquet(paquet).issue !== 'conforme'

describe('cinquante paquets abîmés', () => {
  afterAll(() => console.log(MUTATIONS.map(([nom, , vu]) => `${nom} : vu par ${VUES[vu]}`).join('\n')))

  it('le bon paquet est conforme, et se répète sans rien changer', () => {
    expect(verifierPaquet(BON)).toMatchObject({ issue: 'conforme', raisons: [], manquants: [] })
    expect(repeter(BON, paquetExemple(), COHORTE)).toEqual({
      candidats: 150,
      ecarts: [],
      changements: [],
      mouvements: [],
    })
  })

  it('sont au moins cinquante, tous différents', () => {
    expect(new Set(MUTATIONS.map(([nom]) => nom)).size).toBe(MUTATIONS.length)
    expect(MUTATIONS.length).toBeGreaterThanOrEqual(50)
  })

  it.each(MUTATIONS)('%s : vu', (_nom, paquet, vu) => {
    const { changements, ecarts } = repeter(BON, paquet, COHORTE)
    const trouve = controler(paquet) ? 'controle' : changements.length > 0 ? 'repetition' : 'donnees'
    expect([trouve, ecarts.length > 0]).toEqual([vu, true])
  })
})
