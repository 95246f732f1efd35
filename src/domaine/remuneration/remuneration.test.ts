import { describe, expect, it } from 'vitest'
import { BAREMES_LIVRES, type Baremes } from '#droit/baremes/tous.ts'
import { manquantsDe } from '#droit/conclusion.ts'
import type { Interrupteurs } from '#droit/interrupteurs.ts'
import { calculerRemuneration, controlerRemuneration } from './calculer.ts'
import { CONTRAT_SANS_FAIT, type ContratRemunere } from './contrat.ts'
import { calculerGrille } from './grille.ts'

const contrat = (faits: Partial<ContratRemunere> = {}): ContratRemunere => ({
  ...CONTRAT_SANS_FAIT,
  naissance: '2007-03-10',
  conclusion: '2026-08-25',
  debut: '2026-09-01',
  fin: '2027-08-31',
  dureeCycle: 12,
  minimumConventionnel: [],
  ...faits,
})
const payer = (faits: Partial<ContratRemunere> = {}, interrupteurs: Interrupteurs = {}) =>
  calculerRemuneration(contrat(faits), BAREMES_LIVRES, interrupteurs).resultat
/** First days of the periods, with their rate. */
const taux = (faits: Partial<ContratRemunere>) => payer(faits).periodes.map((une) => [une.du, une.taux])
const montant = (faits: Partial<ContratRemunere>, interrupteurs: Interrupteurs = {}) =>
  payer(faits, interrupteurs).periodes[0]?.montant

describe('la tranche d’âge au premier jour', () => {
  it.each<[string, string, number]>([
    ['quinze ans, payé comme à seize', '2011-08-31', 27],
    ['dix-huit ans le lendemain', '2008-09-02', 27],
    ['dix-huit ans le jour même', '2008-09-01', 43],
    ['vingt et un ans le lendemain', '2005-09-02', 43],
    ['vingt et un ans le jour même', '2005-09-01', 53],
    ['vingt-six ans le lendemain', '2000-09-02', 53],
    ['vingt-six ans le jour même', '2000-09-01', 100],
  ])('%s', (_titre, naissance, attendu) => {
    expect(payer({ naissance }).periodes[0]?.taux).toBe(attendu)
  })

  it('dix-huit ans dans le premier mois : le mois suivant, ou tout de suite selon le réglage', () => {
    expect(taux({ naissance: '2008-09-15' })).toEqual([
      ['2026-09-01', 27],
      ['2026-10-01', 43],
    ])
    expect(payer({ naissance: '2008-09-15' }, { 'age.initial': 'fin-de-mois' }).periodes[0]?.taux).toBe(43)
    expect(payer({ naissance: '2008-10-01' }, { 'age.initial': 'fin-de-mois' }).periodes[0]?.taux).toBe(27)
  })
})

describe('le changement d’âge', () => {
  it.each<[string, string, string]>([
    ['le dernier jour du mois', '2008-10-31', '2026-11-01'],
    ['le premier du mois attend encore un mois', '2008-11-01', '2026-12-01'],
    ['fin décembre', '2008-12-31', '2027-01-01'],
    ['né un 29 février, année ordinaire', '2008-02-29', '2026-04-01'],
  ])('%s', (_titre, naissance, jour) => {
    const debut = naissance === '2008-02-29' ? { debut: '2026-02-01', fin: '2026-12-31', conclusion: '2026-01-15' } : {}
    expect(payer({ naissance, ...debut }).periodes.find((une) => une.taux === 43)?.du).toBe(jour)
  })

  it('dans un contrat d’avant avril 2020, laisse le salaire inconnu ; sans anniversaire, la grille suffit', () => {
    const ancien = { conclusion: '2020-03-31', debut: '2020-04-01', fin: '2021-03-31' }
    const avec = calculerRemuneration(contrat({ ...ancien, naissance: '2002-10-14' }), BAREMES_LIVRES)
    expect(avec.issue).toBe('indetermine')
    expect(avec.manquants.map(({ source }) => (source.genre === 'texte' ? source.texte : source.genre))).toEqual([
      'code-du-travail.D6222-31',
    ])
    expect(calculerRemuneration(contrat({ ...ancien, naissance: '2001-01-14' }), BAREMES_LIVRES).issue).toBe(
      'determine',
    )
    const recent = { ...ancien, conclusion: '2020-04-01', naissance: '2002-10-14' }
    expect(calculerRemuneration(contrat(recent), BAREMES_LIVRES).issue).toBe('determine')
  })
})

describe('l’année d’exécution', () => {
  it.each<[string, number, number, (string | number | null)[][]]>([
    [
      'un cycle entier',
      24,
      24,
      [
        ['2026-09-01', 43],
        ['2027-09-01', 51],
      ],
    ],
    [
      'trente mois sur trente-six : deuxième année au septième mois',
      36,
      30,
      [
        ['2026-09-01', 43],
        ['2027-03-01', 51],
        ['2028-03-01', 67],
      ],
    ],
    [
      'vingt-quatre mois sur trente-six : deuxième puis troisième',
      36,
      24,
      [
        ['2026-09-01', 51],
        ['2027-09-01', 67],
      ],
    ],
    ['douze mois sur trente-six : troisième', 36, 12, [['2026-09-01', 67]]],
    [
      'vingt-quatre mois pour un cycle d’un an : la première se prolonge',
      12,
      24,
      [
        ['2026-09-01', 43],
        ['2027-09-01', 43],
      ],
    ],
  ])('%s', (_titre, cycle, mois, attendus) => {
    const fin = { 12: '2027-08-31', 24: '2028-08-31', 30: '2029-02-28' }[mois] ?? ''
    // Born on 10 February 2008: eighteen at the start, twenty-one pays from 1 March 2029.
    expect(taux({ naissance: '2008-02-10', dureeCycle: cycle, fin })).toEqual(attendus)
  })

  it('un contrat réduit d’avant avril 2020 reste inconnu', () => {
    const ancien = { conclusion: '2020-03-31', debut: '2020-04-01', fin: '2021-03-31', naissance: '2001-01-14' }
    const reduit = calculerRemuneration(contrat({ ...ancien, dureeCycle: 24 }), BAREMES_LIVRES)
    expect(reduit.issue).toBe('indetermine')
    expect(reduit.manquants.map(({ source }) => (source.genre === 'texte' ? source.texte : ''))).toContain(
      'code-du-travail.D6222-28-1',
    )
  })

  it('un échec dans le même contrat garde la dernière année, l’âge compte encore', () => {
    const faits = {
      naissance: '2005-12-10',
      conclusion: '2023-08-25',
      debut: '2023-09-01',
      dureeCycle: 36,
      prolongation: { motif: 'echec' as const, depuis: '2026-09-01', anneeAtteinte: null },
    }
    expect(taux(faits).slice(-2)).toEqual([
      ['2026-09-01', 67],
      ['2027-01-01', 78],
    ])
  })

  it('une quatrième année n’est dans aucune grille, sauf pour un sportif', () => {
    const quatre = { dureeCycle: 48, fin: '2030-08-31', naissance: '2009-12-10' }
    expect(payer(quatre).mois.filter((un) => un.montant === null)).toHaveLength(12)
    expect(payer({ ...quatre, sportifHautNiveau: true }).periodes.at(-1)).toMatchObject({ annee: 3, taux: 67 })
  })
})

describe('les points ajoutés et leur plafond', () => {
  const diplome = { memeNiveau: true, lienDirect: true, cycle: 36, anneeAtteinte: null }
  const adulte = { naissance: '2003-03-10', diplomeAnterieur: diplome }

  it('le taux plafonné porte sur la base de branche, ou le montant sur le SMIC (I-1)', () => {
    const branche = { ...adulte, minimumConventionnel: [{ depuis: '2026-01-01', montant: 250000 }] }
    // 78 + 15 = 93 % of 2 500.00; the other reading stops at the minimum wage, never under 78 % of the base.
    expect(montant(branche)).toBe(232500)
    expect(montant(branche, { 'majoration.plafond': 'montant' })).toBe(195000)
    const moindre = { ...adulte, minimumConventionnel: [{ depuis: '2026-01-01', montant: 195000 }] }
    expect(montant(moindre)).toBe(181350)
    expect(montant(moindre, { 'majoration.plafond': 'montant' })).toBe(181350)
  })

  it.each<[string, Partial<ContratRemunere>, number | null]>([
    ['niveau différent', { diplomeAnterieur: { ...diplome, memeNiveau: false } }, 53],
    ['sans rapport', { diplomeAnterieur: { ...diplome, lienDirect: false } }, 53],
    ['rapport inconnu', { diplomeAnterieur: { ...diplome, lienDirect: null } }, null],
    ['douze mois', {}, 93],
    ['treize mois', { fin: '2027-09-30' }, 53],
    [
      'treize mois, rapport inconnu : refusé quand même',
      { fin: '2027-09-30', diplomeAnterieur: { ...diplome, lienDirect: null } },
      53,
    ],
  ])('%s', (_titre, faits, attendu) => {
    expect(payer({ ...adulte, ...faits }).periodes[0]?.taux).toBe(attendu)
  })
})

describe('la base et les garanties', () => {
  it('le salaire de la branche change de montant en cours de contrat', () => {
    const lignes = [
      { depuis: '2026-01-01', montant: 190000 },
      { depuis: '2027-03-16', montant: 200000 },
    ]
    const { mois, periodes } = payer({ naissance: '2003-03-10', minimumConventionnel: lignes })
    expect(periodes.map((une) => [une.du, une.montant, une.natureBase])).toEqual([
      ['2026-09-01', 100700, 'minimum-conventionnel'],
      ['2027-03-16', 106000, 'minimum-conventionnel'],
    ])
    // March: 15 days at 1 007.00 and 16 at 1 060.00 over 31.
    expect(mois.find((un) => un.mois === '2027-03')).toMatchObject({
      montant: 103435,
      parts: [{ jours: { au: '2027-03-15' } }, {}],
    })
  })

  it('une grille de branche ne compte que si elle paie mieux', () => {
    const ligne = (valeur: number) => [{ tranche: 18, annee: 1, taux: valeur } as const]
    expect(montant({ grilleBranche: ligne(50) })).toBe(93351)
    expect(montant({ grilleBranche: ligne(40) })).toBe(80282)
  })

  it('un mois coupé en trentièmes (I-7)', () => {
    const faits = { debut: '2026-10-16', fin: '2026-11-30', dureeContrat: 12 }
    expect(payer(faits).mois.map((un) => un.montant)).toEqual([41436, 80282])
    expect(payer(faits, { 'mois.prorata': 'trentiemes' }).mois.map((un) => un.montant)).toEqual([40141, 80282])
    const fevrier = { debut: '2027-02-01', fin: '2027-02-14', conclusion: '2027-01-20', dureeContrat: 12 }
    expect(payer(fevrier).mois[0]?.montant).toBe(40141)
    expect(payer(fevrier, { 'mois.prorata': 'trentiemes' }).mois[0]?.montant).toBe(37465)
  })
})

describe('le contrat de professionnalisation', () => {
  const pro = (faits: Partial<ContratRemunere>) =>
    contrat({ type: 'professionnalisation', bacProOuPlus: false, dureeCycle: null, ...faits })
  const lire = (faits: Partial<ContratRemunere>) =>
    calculerRemuneration(pro(faits), BAREMES_LIVRES).resultat.periodes.map((une) => [une.du, une.montant])

  it('à partir de vingt-six ans, le SMIC ou 85 % du salaire de la branche', () => {
    const age = { naissance: '2000-03-10' }
    expect(lire({ ...age, minimumConventionnel: [{ depuis: '2026-01-01', montant: 210000 }] })).toEqual([
      ['2026-09-01', 186702],
    ])
    expect(lire({ ...age, minimumConventionnel: [{ depuis: '2026-01-01', montant: 230000 }] })).toEqual([
      ['2026-09-01', 195500],
    ])
  })

  it('vingt et un ans en cours de contrat, puis vingt-six', () => {
    expect(lire({ naissance: '2005-11-02' })).toEqual([
      ['2026-09-01', 102686],
      ['2026-12-01', 130691],
    ])
    expect(lire({ naissance: '2000-11-02', bacProOuPlus: true })).toEqual([
      ['2026-09-01', 149362],
      ['2026-12-01', 186702],
    ])
  })

  it('sans savoir si la personne a un bac pro, le salaire est inconnu avant vingt-six ans seulement', () => {
    expect(calculerRemuneration(pro({ bacProOuPlus: null }), BAREMES_LIVRES).issue).toBe('indetermine')
    expect(lire({ naissance: '2000-03-10', bacProOuPlus: null })).toEqual([['2026-09-01', 186702]])
  })
})

describe('ce qui manque', () => {
  it.each<[keyof ContratRemunere, string]>([
    ['naissance', 'naissance'],
    ['conclusion', 'conclusion'],
    ['debut', 'debut'],
    ['fin', 'fin'],
    ['dureeCycle', 'duree_cycle_mois'],
    ['mayotte', 'mayotte'],
    ['employeurPublic', 'employeur_public'],
    ['licenceProfessionnelle', 'licence_professionnelle'],
    ['sportifHautNiveau', 'sportif_haut_niveau'],
  ])('%s : indéterminé, et c’est dit', (champ, chemin) => {
    const { issue, trace } = calculerRemuneration(contrat({ [champ]: null }), BAREMES_LIVRES)
    expect(issue).toBe('indetermine')
    const chemins = manquantsDe(trace).map(({ source }) => (source.genre === 'fait' ? source.chemin : ''))
    expect(chemins).toContain(chemin)
  })

  it('un salaire de branche inconnu ne gêne pas avant vingt et un ans', () => {
    expect(calculerRemuneration(contrat({ minimumConventionnel: null }), BAREMES_LIVRES).issue).toBe('determine')
  })

  it('après la dernière vérification du SMIC, la dernière valeur est dite telle', () => {
    const { periodes, avertissements } = payer({
      debut: '2026-06-01',
      fin: '2026-08-31',
      conclusion: '2026-05-20',
      dureeContrat: 12,
    })
    expect(periodes.map((une) => [une.du, une.smicDernierConnu])).toEqual([
      ['2026-06-01', false],
      ['2026-07-01', true],
    ])
    expect(avertissements).toContainEqual({ code: 'remuneration-smic-dernier-connu', jour: '2026-07-23' })
    expect(
      payer({ debut: '2025-06-01', fin: '2025-08-31', conclusion: '2025-05-20', dureeContrat: 12 }).avertissements,
    ).toEqual([{ code: 'remuneration-accord-de-branche', jour: null }])
  })

  it('un SMIC ajouté par une personne habilitée est utilisé, celui de Mayotte aussi', () => {
    const ajoute = (depuis: string, mensuel: number) => ({
      depuis,
      valeurs: { mensuel, horaire: null },
      texte: null,
      origine: 'essai',
    })
    const baremes: Baremes = {
      ...BAREMES_LIVRES,
      smic: {
        ...BAREMES_LIVRES.smic,
        verifieLe: '2027-01-31',
        lignes: [...BAREMES_LIVRES.smic.lignes, ajoute('2027-01-01', 190000)],
      },
      'smic-mayotte': { ...BAREMES_LIVRES['smic-mayotte'], lignes: [ajoute('2026-01-01', 150000)] },
    }
    expect(calculerRemuneration(contrat(), baremes).resultat.mois[4]).toMatchObject({ mois: '2027-01', montant: 81700 })
    expect(calculerRemuneration(contrat({ mayotte: true }), baremes).resultat.mois[0]?.montant).toBe(64500)
  })

  it('une fin avant le début est une faute de l’appelant', () => {
    expect(() => payer({ fin: '2026-08-31' })).toThrow(RangeError)
  })
})

describe('le contrôle du salaire versé', () => {
  const controler = (faits: Partial<ContratRemunere>, montantVerse: number) =>
    controlerRemuneration(contrat(faits), [{ du: '2026-09', au: null, montant: montantVerse }], BAREMES_LIVRES)

  // 43 % of 1 867.02 is 802.8186: 802.81 is accepted, 802.80 is not.
  it.each<[number, string, number]>([
    [80280, 'non-conforme', 12],
    [80281, 'conforme', 0],
    [80282, 'conforme', 0],
  ])('%i centimes', (verse, issue, raisons) => {
    const conclusion = controler({}, verse)
    expect([conclusion.issue, conclusion.raisons.length]).toEqual([issue, raisons])
    expect(conclusion.raisons.every(({ texte }) => texte === 'code-du-travail.D6222-26')).toBe(true)
  })

  it('sans le salaire de la branche : insuffisant sous la part du SMIC, indéterminé au-dessus', () => {
    const inconnu = { naissance: '2003-03-10', minimumConventionnel: null }
    expect(controler(inconnu, 98951).issue).toBe('non-conforme')
    expect(controler(inconnu, 98952).issue).toBe('indetermine')
  })

  it('les avantages en nature : 75 % de leur valeur, trois quarts du salaire', () => {
    const deduire = (valeur: number, deduit: number | null) =>
      controlerRemuneration(contrat({ avantagesNature: { valeur, deduit } }), [], BAREMES_LIVRES)
    expect(deduire(10000, 7500).issue).toBe('conforme')
    expect(deduire(10000, 7501).issue).toBe('non-conforme')
    // Three quarters of 802.82 are 602.115.
    expect(deduire(200000, 60211).issue).toBe('conforme')
    expect(deduire(200000, 60212).issue).toBe('non-conforme')
    expect(deduire(200000, null).resultat.mois[0]?.avantagesDeductibles).toBe(60211)
  })

  it('rien de saisi : rien à juger', () => {
    const { issue, manquants } = controlerRemuneration(contrat(), [], BAREMES_LIVRES)
    expect([issue, manquants[0]?.source]).toEqual(['indetermine', { genre: 'fait', chemin: 'salaires_saisis' }])
  })
})

it('chaque période cite ses articles', () => {
  const textes = (faits: Partial<ContratRemunere>) =>
    payer(faits)
      .periodes.at(-1)
      ?.textes.map((texte) => texte.slice(16))
  expect(textes({})).toEqual(['D6222-26'])
  expect(textes({ naissance: '2010-12-10' })).toEqual(['D6222-26', 'D6222-27'])
  expect(textes({ naissance: '2008-10-14', dureeCycle: 24 })).toEqual(['D6222-26', 'D6222-31', 'D6222-28-1'])
  expect(textes({ fin: '2028-02-28' })).toEqual(['D6222-26', 'D6222-28-2'])
  expect(textes({ licenceProfessionnelle: true })).toEqual(['D6222-26', 'D6222-32'])
  expect(textes({ prolongation: { motif: 'rqth', depuis: '2026-09-01', anneeAtteinte: 3 } })).toEqual([
    'D6222-26',
    'R6222-48',
  ])
  const precedent = { reussi: true, memeEmployeur: true, dernierSalaire: 140000, dernierTaux: null }
  expect(textes({ contratPrecedent: precedent })).toEqual(['D6222-26', 'D6222-29'])
})

it('les lignes du contrat réunissent les périodes de même taux', () => {
  const { lignesCerfa, periodes } = payer({
    debut: '2025-09-01',
    fin: '2027-08-31',
    dureeCycle: 24,
    conclusion: '2025-08-25',
  })
  expect(periodes.length).toBeGreaterThan(2)
  expect(lignesCerfa).toEqual([
    { du: '2025-09-01', au: '2026-08-31', annee: 1, taux: 43, natureBase: 'smic', montant: 77477 },
    { du: '2026-09-01', au: '2027-08-31', annee: 2, taux: 51, natureBase: 'smic', montant: 95218 },
  ])
})

it('la grille d’un jour est connue depuis 2019', () => {
  expect(calculerGrille('2018-12-31', BAREMES_LIVRES).issue).toBe('indetermine')
  expect(calculerGrille('2019-01-01', BAREMES_LIVRES).resultat.cellules[0]).toEqual({
    tranche: 16,
    annee: 1,
    taux: 27,
    montant: 41073,
  })
})
