import { describe, expect, it } from 'vitest'
import { blocExemple, ficheExemple } from '#domaine/certification/exemples.ts'
import type { FicheRegistre } from '#domaine/certification/index.ts'
import type { FicheFormation } from '#domaine/offre/index.ts'
import { connaissant, constatsDe, feuilleExemple, formationExemple, RIEN, referentielExemple } from '../exemples.ts'

const NUMERO = 'RNCP99001'
const record = (connu: Partial<FicheRegistre> = {}) =>
  ficheExemple(NUMERO, { intitule: 'Monteur de décors', niveau: 4, idFiche: 1, ...connu })
const formation = (regle: string, connu: Partial<FicheFormation>, fiche: Partial<FicheRegistre>) =>
  constatsDe(regle, formationExemple(connu), connaissant(record(fiche)))
const dates = {
  effet: '2021-09-01',
  decision: null,
  fin: null,
  limiteDelivrance: null,
  publication: null,
  dernierJo: null,
}

describe('où en est l’enregistrement', () => {
  const finissant = (fin: string) => ({ dates: { ...dates, fin } })

  it('il est échu le lendemain de son dernier jour', () => {
    const constats = ['2026-11-21', '2026-11-22'].map(
      (fin) => formation('registre.echeance', {}, finissant(fin)).length,
    )
    expect(constats).toEqual([1, 0])
  })

  it('le référentiel d’une certification échue le dit aussi', () => {
    const lu = referentielExemple([])
    expect(lu.lecture?.genre).toBe('referentiel')
    if (lu.lecture?.genre !== 'referentiel') return
    const nomme = { ...lu, lecture: { ...lu.lecture, donnees: { ...lu.lecture.donnees, certification: NUMERO } } }
    expect(constatsDe('registre.echeance', nomme, connaissant(record(finissant('2026-08-31')))).length).toBe(1)
  })

  it('la fiche elle-même se dit active après son échéance', () => {
    const feuille = (actif: boolean, fin: string) => feuilleExemple(record({ actif, dates: { ...dates, fin } }))
    expect(constatsDe('registre.active-echue', feuille(true, '2025-09-01')).map(({ donnees }) => donnees)).toEqual([
      { fin: '2025-09-01', jour: '2026-11-22' },
    ])
    expect(constatsDe('registre.active-echue', feuille(true, '2026-11-22'))).toEqual([])
    expect(constatsDe('registre.active-echue', feuille(false, '2025-09-01'))).toEqual([])
    expect(constatsDe('registre.echeance', feuille(false, '2025-09-01')).length).toBe(1)
  })

  it('une seule suite se propose, plusieurs se citent', () => {
    const valeurs = [['RNCP99002'], ['RNCP99002', 'RNCP99003']].map(
      (nouvelles) => formation('registre.remplacee', {}, { nouvelles })[0]?.reparation,
    )
    expect(valeurs).toEqual([
      { chemin: 'numeroFiche', valeur: 'RNCP99002' },
      { chemin: 'numeroFiche', valeur: null },
    ])
  })

  it('une fiche qui cite elle-même sa suite est remplacée', () => {
    const feuille = feuilleExemple(record({ nouvelles: ['RNCP99002'] }))
    expect(constatsDe('registre.remplacee', feuille).map(({ reparation }) => reparation?.chemin)).toEqual([
      'fiche.numero',
    ])
  })

  it('une fiche inactive sans date de fin est signalée', () => {
    expect(formation('registre.inactive', {}, { actif: false }).length).toBe(1)
    expect(formation('registre.inactive', {}, { actif: true })).toEqual([])
    expect(formation('registre.inactive', {}, { actif: false, dates: { ...dates, fin: '2020-01-01' } })).toEqual([])
  })

  it('une certification que nous ne connaissons pas ne donne rien', () => {
    expect(constatsDe('registre.echeance', formationExemple(), RIEN)).toEqual([])
  })

  it('« aucune correspondance » contredit des certifications antérieures', () => {
    const anterieures = [{ numero: 'RNCP98000', intitule: null }]
    const feuille = (aucuneCorrespondance: boolean, une: typeof anterieures) =>
      feuilleExemple(record(), { aucuneCorrespondance, anterieures: une })
    const nombres = [feuille(true, anterieures), feuille(false, anterieures), feuille(true, [])].map(
      (lu) => constatsDe('correspondance.contradiction', lu).length,
    )
    expect(nombres).toEqual([1, 0, 0])
  })
})

describe('une fiche de formation devant le registre', () => {
  it('l’intitulé doit contenir les mots du registre, parenthèses mises à part', () => {
    const intitules = ['BAC PRO MONTEUR DE DECORS', 'Bac pro Monteur en décors', 'Bac pro Peintre de décors']
    expect(
      intitules.map(
        (intitule) => formation('registre.titre', { intitule }, { intitule: 'Monteur de décors (théâtre)' }).length,
      ),
    ).toEqual([0, 0, 1])
  })

  it('niveau, date, code diplôme et certificateur', () => {
    const certificateurs = [
      {
        nom: 'MINISTERE DE LA CULTURE',
        siret: null,
        actif: true,
        nomCommercial: null,
        siteInternet: null,
        etatModifieLe: null,
      },
    ]
    const fiche = { dates, codesDiplome: ['40025001'], certificateurs }
    const juste = { enregistreeLe: '2021-09-01', codeDiplome: '40025001', certificateur: 'Ministère de la culture' }
    const faux = {
      enregistreeLe: '2021-09-02',
      codeDiplome: '40025002',
      certificateur: 'Ministère du travail',
      niveauSortie: 5,
    }
    const regles = ['registre.niveau', 'registre.date', 'registre.code-diplome', 'registre.certificateur']
    expect(regles.map((regle) => formation(regle, juste, fiche).length)).toEqual([0, 0, 0, 0])
    expect(regles.map((regle) => formation(regle, faux, fiche)[0]?.reparation?.valeur)).toEqual([
      4,
      '2021-09-01',
      '40025001',
      'MINISTERE DE LA CULTURE',
    ])
  })

  const blocs = [
    blocExemple(1, `${NUMERO}BC01`, { libelle: 'Mathématiques', competences: '- Calculer une surface' }),
    blocExemple(2, `${NUMERO}BC02`, {
      libelle: 'Montage d’un décor',
      competences: '- Lire un plan ; - Assembler des châssis ; - Poser un décor',
    }),
    blocExemple(3, `${NUMERO}BC03`, { libelle: 'Mobilité (Bloc facultatif)', facultatif: true }),
  ]
  const bloc = (connu: Partial<FicheFormation['blocs'][number]>) => ({
    blocs: [{ numero: '1', libelle: 'Montage d’un décor', activite: null, competences: [], unite: null, ...connu }],
  })

  it('un bloc numéroté autrement reçoit le code du registre', () => {
    expect(formation('registre.bloc-numero', bloc({}), { blocs }).map(({ reparation }) => reparation)).toEqual([
      { chemin: 'blocs[0].numero', valeur: `${NUMERO}BC02` },
    ])
    expect(formation('registre.bloc-numero', bloc({ numero: '2' }), { blocs })).toEqual([])
  })

  it('un bloc se reconnaît aussi à son unité ; un bloc sans pareil est inconnu', () => {
    const unite = { code: 'U2', libelle: 'MONTAGE D’UN DÉCOR', facultative: false }
    expect(formation('registre.bloc', bloc({ libelle: 'Bâtir la scène', unite }), { blocs })).toEqual([])
    expect(formation('registre.bloc', bloc({ libelle: 'Cuisine' }), { blocs }).length).toBe(1)
  })

  it('les blocs obligatoires non cités sont comptés, les facultatifs non', () => {
    expect(formation('registre.blocs-absents', bloc({}), { blocs }).map(({ donnees }) => donnees)).toEqual([
      { nombre: 1, total: 2, codes: `${NUMERO}BC01` },
    ])
  })

  it('chaque compétence se compare aux mots du registre', () => {
    const competences = ['Lire un plan', 'Assembler des cadres', 'Chanter juste']
    const constats = formation('registre.competence', bloc({ competences }), { blocs })
    expect(constats.map(({ donnees }) => [donnees.lu, donnees.attendu])).toEqual([
      ['Assembler des cadres', 'Assembler des châssis'],
      ['Chanter juste', null],
      [null, 'Poser un décor'],
    ])
  })

  it('les libellés du catalogue de départ ne sont pas les mots du registre', () => {
    expect(
      formation('registre.competence', bloc({ competences: ['Chanter juste'] }), { blocs, idFiche: null }),
    ).toEqual([])
  })

  const complements = {
    source: 'essai',
    unites: [
      { code: 'U1', libelle: 'Mathématiques', bloc: null, facultative: false },
      { code: 'U2', libelle: 'Montage d’un décor', bloc: null, facultative: false },
    ],
    modesEvaluation: [],
    provenance: {},
  }
  const unite = (code: string, libelle: string) => ({ code, libelle, facultative: false })

  it('les unités se comparent par leur code', () => {
    const unites = [unite('Unité 1', 'MATHEMATIQUES'), unite('U3', 'Chant')]
    expect(
      formation('registre.unite', { unites }, { blocs, complements }).map(({ donnees }) => [
        donnees.code,
        donnees.lu,
        donnees.attendu,
      ]),
    ).toEqual([
      ['U3', 'Chant', null],
      ['U2', null, 'Montage d’un décor'],
    ])
  })

  it('une liste d’unités incomplète ne prouve rien contre une unité qu’elle ne cite pas', () => {
    const partiel = { ...complements, unites: complements.unites.slice(1) }
    const unites = [unite('U1', 'Mathématiques'), unite('U2', 'Montage d’un décor')]
    expect(formation('registre.unite', { unites }, { blocs, complements: partiel })).toEqual([])
  })

  it('le résumé de la fiche du registre qui contredit le bloc est cité', () => {
    const capacites =
      'Montage d’un décor · Lire un plan · Assembler des panneaux · Poser un décor · Mathématiques · Calculer une surface'
    const textes = { ...record().textes, capacites }
    const competences = ['Lire un plan', 'Assembler des châssis', 'Poser un décor']
    expect(
      formation('registre.resume', bloc({ competences }), { blocs, textes }).map(({ donnees }) => donnees),
    ).toEqual([{ bloc: `${NUMERO}BC02`, lu: 'Assembler des châssis', resume: 'Assembler des panneaux' }])
    const feuille = feuilleExemple(record({ blocs, textes }))
    expect(constatsDe('registre.resume', feuille).map(({ donnees }) => donnees.resume)).toEqual([
      'Assembler des panneaux',
    ])
  })
})

describe('une feuille du registre devant la fiche', () => {
  const officielle = record({
    dates: { ...dates, fin: '2030-08-31' },
    rome: [{ code: 'L1503', libelle: null }],
    anciennes: ['RNCP98000'],
    blocs: [
      blocExemple(1, `${NUMERO}BC01`, {
        libelle: 'Lire un plan',
        competences: '- Coter ; - Mesurer un plateau',
        evaluation: 'CCF',
      }),
      blocExemple(2, `${NUMERO}BC02`, { libelle: 'Poser un décor', competences: '- Poser', evaluation: 'CCF' }),
    ],
  })
  const contre = (regle: string, connu: Partial<FicheRegistre>) =>
    constatsDe(regle, feuilleExemple({ ...officielle, ...connu }), connaissant(officielle)).map(
      ({ reparation }) => reparation?.valeur,
    )

  it('identique, elle ne donne aucun écart', () => {
    const regles = [
      'titre',
      'niveau',
      'date',
      'certificateur',
      'codes',
      'anciennes',
      'bloc',
      'blocs-absents',
      'competence',
      'resume',
    ]
    expect(regles.flatMap((regle) => contre(`registre.${regle}`, {}))).toEqual([])
  })

  it('chaque écart se voit', () => {
    const [premier, second] = officielle.blocs
    if (premier === undefined || second === undefined) throw new Error('two blocs')
    expect(contre('registre.date', { dates: { ...officielle.dates, fin: '2030-08-30' } })).toEqual(['2030-08-31'])
    expect(contre('registre.date', { dates: { ...officielle.dates, effet: null } })).toEqual(['2021-09-01'])
    expect(contre('registre.anciennes', { anciennes: ['RNCP98001'] })).toEqual(['RNCP98000'])
    expect(contre('registre.niveau', { niveau: 5 })).toEqual([4])
    expect(contre('registre.codes', { rome: [{ code: 'L1501', libelle: null }] })).toEqual(['L1503'])
    expect(contre('registre.bloc', { blocs: [premier, { ...second, libelle: 'Peindre' }] })).toEqual(['Poser un décor'])
    expect(contre('registre.blocs-absents', { blocs: [premier] }).length).toBe(1)
    expect(contre('registre.competence', { blocs: [{ ...premier, competences: '- Coter' }, second] }).length).toBe(1)
  })
})
