import { describe, expect, it } from 'vitest'
import { verifierContrat } from './contrat.ts'
import { CONTROLES, type Controle } from './controles.ts'
import type { FaitsCalendrier, FaitsContrat } from './faits.ts'

const CADRE = { interrupteurs: {}, aujourdhui: '2026-11-22' } as const
/** A contract on which every rule holds and every fact is known. */
const JUSTE: FaitsContrat = {
  conclusion: '2026-08-20',
  debut: '2026-09-01',
  fin: '2028-08-31',
  nature: 'initial',
  cycleMois: 24,
  conventionTripartite: false,
  naissance: '2007-03-10',
  collegeTermine: true,
  rqth: false,
  sportif: false,
  creationEntreprise: false,
  niveau: 4,
  precedentNiveau: 4,
  precedentFin: '2026-06-30',
  precedentRuptureSubie: false,
  contratsMemeNiveau: 0,
  autorisationDirecteur: false,
  debutCfa: '2026-09-07',
  debutEntreprise: '2026-09-01',
  depot: '2026-09-04',
  accordBranche: false,
  maitreDiplome: true,
  maitreNiveau: 4,
  maitreExperience: 60,
  apprentis: 1,
  apprentisProlonges: 0,
  visite: '2026-10-01',
  travailDeNuit: false,
  diplome: 'bac-pro',
  heuresCfa: 1400,
  heuresContrat: 3214,
}

const examiner = (controle: Controle, faits: FaitsContrat) => {
  const { issue, raisons, manquants } = verifierContrat({ ...JUSTE, ...faits }, CADRE, [controle])
  return { issue, raisons: raisons.map(({ code }) => code), manquants: manquants.map(({ code }) => code) }
}
const issue = (controle: Controle, faits: FaitsContrat) => examiner(controle, faits).issue
const raisons = (controle: Controle, faits: FaitsContrat) => examiner(controle, faits).raisons
const echeance = (faits: FaitsContrat, code: string) =>
  verifierContrat(faits, CADRE, []).resultat.echeances.find((une) => une.code === code)?.jour ?? null

describe('un contrat en règle', () => {
  it('est conforme, partie par partie', () => {
    const conclusion = verifierContrat(JUSTE, CADRE)
    expect(conclusion).toMatchObject({ issue: 'conforme', raisons: [], manquants: [] })
    expect(conclusion.resultat.controles).toEqual({
      duree: 'conforme',
      age: 'conforme',
      debut: 'conforme',
      succession: 'conforme',
      depot: 'conforme',
      maitre: 'conforme',
      visite: 'conforme',
      heures: 'conforme',
    })
  })

  it('dit toutes les raisons à la fois quand plusieurs règles manquent', () => {
    const faits = { ...JUSTE, fin: '2030-08-31', depot: '2026-09-08', apprentis: 3, debutCfa: '2026-12-02' }
    expect(verifierContrat(faits, CADRE).raisons.map(({ code, texte }) => [code, texte])).toEqual([
      ['contrat.duree.maximum', 'code-du-travail.L6222-7-1'],
      ['contrat.duree.cycle', 'code-du-travail.L6222-7-1'],
      ['contrat.debut.cfa', 'code-du-travail.L6222-12'],
      ['contrat.depot', 'code-du-travail.D6224-1'],
      ['contrat.maitre.deux-ordinaires', 'code-du-travail.R6223-6'],
    ])
  })

  it('conclu avant 2019, reste inconnu : nos tables commencent là', () => {
    const { issue, manquants } = examiner('age', { conclusion: '2018-12-31' })
    expect([issue, manquants]).toEqual(['indetermine', ['parcours.version-inconnue']])
    expect(examiner('age', { conclusion: '2019-01-01' }).issue).toBe('conforme')
  })
})

describe('la durée (L6222-7-1)', () => {
  it.each<[string, number, FaitsContrat, readonly string[]]>([
    ['2027-02-28', 6, {}, []],
    ['2027-02-27', 6, {}, ['contrat.duree.minimum']],
    ['2026-12-31', 4, { nature: 'apres-rupture' }, []],
    ['2029-08-31', 36, {}, []],
    ['2029-09-01', 37, {}, ['contrat.duree.maximum']],
    ['2030-08-31', 48, { rqth: true }, []],
    ['2030-08-31', 48, { sportif: true }, []],
    ['2030-09-01', 48, { rqth: true }, ['contrat.duree.maximum']],
    ['2027-08-31', 36, { nature: 'prolongation-echec' }, []],
    ['2027-09-01', 36, { nature: 'prolongation-echec' }, ['contrat.duree.prolongation']],
    ['2027-08-31', 24, {}, ['contrat.duree.cycle']],
    ['2027-08-31', 24, { conventionTripartite: true }, []],
    ['2028-08-31', 36, { nature: 'passage-cap' }, []],
    ['2027-08-31', 36, { nature: 'passage-cap' }, ['contrat.duree.cycle']],
    ['2028-09-10', 24, {}, []],
  ])('jusqu’au %s pour un cycle de %i mois %o', (fin, cycleMois, faits, attendues) => {
    expect(raisons('duree', { fin, cycleMois, ...faits })).toEqual(attendues)
  })

  it('sans la convention ni le cycle, ce qui manque est nommé', () => {
    expect(examiner('duree', { cycleMois: null }).manquants).toEqual(['contrat.fait.cycle_mois'])
    const sansConvention = examiner('duree', { cycleMois: 36, conventionTripartite: null })
    expect(sansConvention.manquants).toEqual(['contrat.fait.convention_tripartite'])
  })
})

describe('l’âge (L6222-1, L6222-2, D6222-1)', () => {
  it.each<[string, string, FaitsContrat, 'conforme' | 'non-conforme']>([
    ['1996-11-20', '2026-11-19', {}, 'conforme'],
    ['1996-11-20', '2026-11-20', {}, 'non-conforme'],
    ['2011-09-10', '2026-09-12', {}, 'conforme'],
    ['2011-09-10', '2026-09-12', { collegeTermine: false }, 'non-conforme'],
    ['2010-09-01', '2026-09-01', { collegeTermine: false }, 'conforme'],
    ['2010-09-02', '2026-09-01', { collegeTermine: false }, 'non-conforme'],
    ['2011-10-05', '2026-09-01', {}, 'non-conforme'],
    ['1990-01-01', '2026-09-01', { rqth: true }, 'conforme'],
    ['1980-01-01', '2026-09-01', { creationEntreprise: true }, 'conforme'],
    ['1980-01-01', '2026-09-01', { sportif: true }, 'conforme'],
    ['1980-01-01', '2026-09-01', { nature: 'prolongation-echec' }, 'conforme'],
    ['1990-08-21', '2026-09-01', { precedentNiveau: 3 }, 'conforme'],
    ['1990-08-20', '2026-09-01', { precedentNiveau: 3 }, 'non-conforme'],
    ['1992-03-10', '2026-09-01', { precedentRuptureSubie: true, precedentFin: '2025-08-20' }, 'conforme'],
    ['1992-03-10', '2026-09-01', { precedentRuptureSubie: true, precedentFin: '2025-08-19' }, 'non-conforme'],
    ['1992-03-10', '2026-09-01', {}, 'non-conforme'],
  ])('né le %s, début le %s %o : %s', (naissance, debut, faits, attendue) => {
    expect(issue('age', { naissance, debut, ...faits })).toBe(attendue)
  })

  it('à trente ans, demande les exceptions dont on ne sait rien', () => {
    const { issue, manquants } = examiner('age', { naissance: '1990-01-01', rqth: null, sportif: null })
    expect([issue, manquants]).toEqual([
      'indetermine',
      ['contrat.fait.apprenti.rqth', 'contrat.fait.apprenti.sportif_haut_niveau'],
    ])
  })

  it.each([
    ['2011-10-05', '2026-09-01', true, '2026-10-05'],
    ['2012-01-01', '2026-09-01', false, null],
    // Né un 29 février : quinze ans le 1er mars d’une année commune, comme l’âge le compte.
    ['2012-02-29', '2027-02-28', true, '2027-03-01'],
    ['2012-02-29', '2027-03-01', false, null],
    ['2010-10-05', '2026-09-01', false, null],
  ])('né le %s, début le %s : statut scolaire %s', (naissance, debut, possible, quinzeAns) => {
    const { resultat } = verifierContrat({ naissance, debut }, CADRE, ['age'])
    expect(resultat.statutScolairePossible).toBe(possible)
    expect(echeance({ naissance, debut }, 'contrat.echeance.quinze-ans')).toBe(quinzeAns)
  })
})

describe('le début de la formation (L6222-12, L6222-12-1)', () => {
  it.each<[FaitsContrat, readonly string[]]>([
    [{ debutCfa: '2026-12-01' }, []],
    [{ debutCfa: '2026-12-02' }, ['contrat.debut.cfa']],
    [{ debutEntreprise: '2026-12-01' }, []],
    [{ debutEntreprise: '2026-12-02' }, ['contrat.debut.entreprise']],
    [{ debutCfa: '2026-05-20', debut: '2026-08-20', fin: '2028-05-19' }, []],
    [{ debutCfa: '2026-05-19', debut: '2026-08-20', fin: '2028-05-19' }, ['contrat.debut.stagiaire']],
    [{ debutCfa: '2026-07-01' }, ['contrat.debut.reduction']],
    [{ debutCfa: '2026-07-01', conventionTripartite: true }, []],
    [{ debutCfa: '2026-07-01', fin: '2028-06-30' }, []],
  ])('%o', (faits, attendues) => {
    expect(raisons('debut', faits)).toEqual(attendues)
  })
})

describe('le dépôt (D6224-1), en jours ouvrables', () => {
  it.each([
    ['2026-09-01', '2026-09-07'],
    ['2026-11-09', '2026-11-16'],
    ['2026-04-30', '2026-05-07'],
    ['2026-07-11', '2026-07-18'],
  ])('début le %s : au plus tard le %s', (debut, limite) => {
    expect(echeance({ debut }, 'contrat.echeance.depot')).toBe(limite)
    expect(issue('depot', { debut, depot: limite })).toBe('conforme')
  })

  it('le lendemain est trop tard ; en jours ouvrés, le délai va jusqu’au mardi 8', () => {
    expect(raisons('depot', { depot: '2026-09-08' })).toEqual(['contrat.depot'])
    const ouvres = { ...CADRE, interrupteurs: { 'delai.jours': 'ouvres' } } as const
    expect(verifierContrat({ ...JUSTE, depot: '2026-09-08' }, ouvres, ['depot']).issue).toBe('conforme')
    expect(verifierContrat({ ...JUSTE, depot: '2026-09-09' }, ouvres, ['depot']).issue).toBe('non-conforme')
  })

  it('sans dépôt, dit ce qui manque et jusqu’à quand', () => {
    expect(examiner('depot', { depot: null })).toMatchObject({
      issue: 'indetermine',
      manquants: ['contrat.fait.depot'],
    })
  })
})

describe('le maître d’apprentissage (R6223-22, R6223-6)', () => {
  it.each<[FaitsContrat, readonly string[]]>([
    [{ maitreExperience: 12 }, []],
    [{ maitreExperience: 11 }, ['contrat.maitre.competence']],
    [{ maitreDiplome: false, maitreExperience: 24 }, []],
    [{ maitreDiplome: false, maitreExperience: 23 }, ['contrat.maitre.competence']],
    [{ maitreNiveau: 3, maitreExperience: 23 }, ['contrat.maitre.competence']],
    [{ maitreDiplome: false, maitreExperience: 0, accordBranche: true, accordRespecte: true }, []],
    [{ accordBranche: true, accordRespecte: false }, ['contrat.maitre.competence']],
    [{ apprentis: 2, apprentisProlonges: 1 }, []],
    [{ apprentis: 3 }, ['contrat.maitre.deux-ordinaires']],
    [{ apprentis: 1, apprentisProlonges: 2 }, []],
    [{ apprentis: 2, apprentisProlonges: 2 }, ['contrat.maitre.trois-en-tout']],
  ])('%o', (faits, attendues) => {
    expect(raisons('maitre', faits)).toEqual(attendues)
  })
})

describe('la visite médicale (R6222-36)', () => {
  it.each<[FaitsContrat, 'conforme' | 'non-conforme' | 'indetermine']>([
    [{ visite: '2026-11-01' }, 'conforme'],
    [{ visite: '2026-11-02' }, 'non-conforme'],
    [{ naissance: '2009-03-10', visite: '2026-09-01' }, 'conforme'],
    [{ naissance: '2009-03-10', visite: '2026-09-02' }, 'indetermine'],
    [{ travailDeNuit: true }, 'indetermine'],
    [{ travailDeNuit: true, visite: '2026-08-31' }, 'conforme'],
  ])('%o : %s', (faits, attendue) => {
    expect(issue('visite', faits)).toBe(attendue)
  })
})

describe('les autres conditions', () => {
  it.each<[Controle, FaitsContrat, 'conforme' | 'non-conforme']>([
    ['succession', { contratsMemeNiveau: 1 }, 'conforme'],
    ['succession', { contratsMemeNiveau: 2 }, 'non-conforme'],
    ['succession', { contratsMemeNiveau: 2, autorisationDirecteur: true }, 'conforme'],
    ['examen', { congeExamen: 5 }, 'conforme'],
    ['examen', { congeExamen: 4 }, 'non-conforme'],
    ['mobilite', { mobilite: 12, moisEnFrance: 6 }, 'conforme'],
    ['mobilite', { mobilite: 13, moisEnFrance: 6 }, 'non-conforme'],
    ['mobilite', { mobilite: 12, moisEnFrance: 5 }, 'non-conforme'],
    ['heures', { heuresCfa: 1350 }, 'conforme'],
    ['heures', { heuresCfa: 1349 }, 'non-conforme'],
    ['heures', { heuresCfa: 1350, heuresContrat: 5400 }, 'conforme'],
    ['heures', { heuresCfa: 1350, heuresContrat: 5401 }, 'non-conforme'],
    ['heures', { heuresCfa: 1350, heuresContrat: 5401, nature: 'apres-rupture' }, 'conforme'],
  ])('%s %o : %s', (controle, faits, attendue) => {
    expect(issue(controle, faits)).toBe(attendue)
  })

  it('sans les heures du contrat ni celles d’une année, elles sont demandées', () => {
    expect(examiner('heures', { heuresContrat: null }).manquants).toEqual([
      'contrat.fait.heures.contrat',
      'contrat.fait.heures.annuelles_entreprise',
    ])
  })

  it('l’examen, le séjour à l’étranger et la rupture ne sont examinés que si l’on en dit quelque chose', () => {
    const controles = (faits: FaitsContrat) => Object.keys(verifierContrat(faits, CADRE).resultat.controles)
    expect(controles({})).toEqual(CONTROLES.slice(0, 8))
    expect(controles({ congeExamen: 5, mobilite: 3, voie: 'accord-ecrit' })).toEqual([...CONTROLES])
  })
})

const CALENDRIER: FaitsCalendrier = {
  depuis: null,
  semainesEntreprise: 2,
  semainesCfa: 1,
  commenceAuCfa: false,
  periodes: null,
  semaine: '12345',
  feriesChomes: true,
  absences: [],
}

describe('le 45e jour en entreprise (L6222-18)', () => {
  const jour45 = (calendrier: FaitsCalendrier, debut = '2026-09-07') =>
    echeance({ debut, calendrier }, 'contrat.presence.jour-45')

  it.each<[string, Partial<FaitsCalendrier>, string | null]>([
    ['deux semaines sur trois, 11 novembre chômé', {}, '2026-12-07'],
    ['11 novembre travaillé', { feriesChomes: false }, '2026-12-04'],
    ['une absence d’un jour', { absences: [{ du: '2026-09-08', au: '2026-09-08' }] }, '2026-12-08'],
    ['une absence pendant le CFA ne compte pas', { absences: [{ du: '2026-09-21', au: '2026-09-25' }] }, '2026-12-07'],
    ['tout en entreprise', { semainesCfa: 0 }, '2026-11-06'],
    ['rotation qui commence au CFA', { commenceAuCfa: true }, '2026-12-11'],
    [
      'périodes données',
      {
        periodes: [
          { du: '2026-09-07', au: '2026-10-16' },
          { du: '2026-11-02', au: '2026-12-31' },
        ],
      },
      '2026-11-23',
    ],
    ['périodes trop courtes', { periodes: [{ du: '2026-09-07', au: '2026-10-16' }] }, null],
    ['jours travaillés inconnus', { semaine: null }, null],
  ])('%s', (_, calendrier, attendu) => {
    expect(jour45({ ...CALENDRIER, ...calendrier })).toBe(attendu)
  })

  it('la formation pratique commence après le contrat : les jours d’avant ne comptent pas', () => {
    const faits = { debut: '2026-09-07', calendrier: CALENDRIER }
    expect(echeance({ ...faits, debutEntreprise: '2026-10-05' }, 'contrat.presence.jour-45')).toBe('2027-01-13')
    expect(echeance({ ...faits, debutEntreprise: '2026-09-07' }, 'contrat.presence.jour-45')).toBe('2026-12-07')
  })

  it('un début au milieu de la semaine ne compte pas les jours d’avant', () => {
    expect(jour45(CALENDRIER, '2026-09-09')).toBe('2026-12-09')
  })
})

describe('la rupture (L6222-18, L6222-19, D6222-21-1, R6222-23)', () => {
  const MAJEUR = { naissance: '2007-03-10' } as const
  it.each<[FaitsContrat, readonly string[]]>([
    [{ voie: 'rupture-libre', joursEnEntreprise: 45 }, []],
    [{ voie: 'rupture-libre', joursEnEntreprise: 46 }, ['contrat.rupture.libre']],
    [{ voie: 'accord-ecrit', accordSigne: true }, []],
    [{ voie: 'accord-ecrit', accordSigne: false }, ['contrat.rupture.accord']],
    [{ voie: 'licenciement', motif: 'faute-grave', procedureLicenciement: true }, []],
    [
      { voie: 'licenciement', motif: 'autre', procedureLicenciement: false },
      ['contrat.rupture.motif', 'contrat.rupture.procedure'],
    ],
    [{ voie: 'liquidation', liquidateurNotifie: false }, ['contrat.rupture.liquidation']],
    [{ voie: 'diplome-obtenu', diplomeObtenu: true, preavis: '2028-06-30', rupture: '2028-07-30' }, []],
    [
      { voie: 'diplome-obtenu', diplomeObtenu: false, preavis: '2028-06-30', rupture: '2028-07-29' },
      ['contrat.rupture.diplome-obtenu', 'contrat.rupture.preavis'],
    ],
    [
      {
        ...MAJEUR,
        voie: 'initiative-apprenti',
        mediateurSaisi: '2026-10-05',
        employeurInforme: '2026-10-10',
        rupture: '2026-10-17',
      },
      [],
    ],
    [
      {
        naissance: '2009-03-10',
        voie: 'initiative-apprenti',
        mediateurSaisi: '2026-10-05',
        employeurInforme: '2026-10-09',
        rupture: '2026-10-15',
        representantSigne: false,
        mediateurPourRepresentant: '2026-10-20',
      },
      ['contrat.rupture.employeur-informe', 'contrat.rupture.delai-respecte', 'contrat.rupture.representant'],
    ],
  ])('%o', (faits, attendues) => {
    expect(raisons('rupture', faits)).toEqual(attendues)
  })

  it('sans la façon de rompre, elle est demandée', () => {
    expect(examiner('rupture', { rupture: '2026-10-15' }).manquants).toEqual(['contrat.fait.rupture.voie'])
  })

  it.each([
    ['contrat.echeance.information-employeur', '2026-10-10'],
    ['contrat.echeance.fin-par-apprenti', '2026-10-17'],
    ['contrat.echeance.representant', '2026-10-21'],
    ['contrat.echeance.maintien-cfa', '2027-04-17'],
    ['contrat.echeance.reponse-opco', '2026-09-24'],
    ['contrat.echeance.fin-apres-diplome', '2028-07-30'],
    ['contrat.echeance.conge-examen', '2028-05-01'],
  ])('échéance %s : %s', (code, jour) => {
    const faits: FaitsContrat = {
      mediateurSaisi: '2026-10-05',
      mediateurPourRepresentant: '2026-10-06',
      rupture: '2026-10-17',
      depot: '2026-09-04',
      preavis: '2028-06-30',
      premierJourExamen: '2028-06-01',
    }
    expect(echeance(faits, code)).toBe(jour)
  })
})
