import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estEnVigueur } from '#droit/regle.ts'
import { ecrireTrace, rejouer } from '#droit/rejouer.ts'
import { ficheExemple } from '../../certification/exemples.ts'
import { equivalencesDe } from '../../certification/index.ts'
import { type Reglement, trouverReglement } from '../../evaluation/index.ts'
import { regimeAuJour } from '../regimes/tous.ts'
import { type Acquis, correspondancesDuRegistre, ORIGINES_ACQUIS } from './acquis.ts'
import { REGLES_BLOCS } from './droits.ts'
import { type DemandeLivret, etablirLivret, type UniteLivret } from './livret.ts'

const MSPC = trouverReglement('mspc')
const BAC_PRO = regimeAuJour('bac-pro', { annee: 2026 })
if (MSPC === null || BAC_PRO === null) throw new Error('regulation or regime is missing')

const acquis = (connu: Partial<Acquis>): Acquis => ({
  certification: 'RNCP35698',
  unite: 'U2',
  origine: 'note',
  obtenuLe: '2021-07-06',
  note: 1200,
  renonce: false,
  ...connu,
})

const BASE: DemandeLivret = {
  acquis: [],
  correspondances: [],
  reglement: MSPC,
  regime: BAC_PRO,
  session: { annee: 2026, jour: '2026-07-03' },
  forme: 'globale',
  enVigueur: null,
  interrupteurs: {},
}

const unite = (demande: Partial<DemandeLivret>, code = 'U2'): UniteLivret | undefined =>
  etablirLivret({ ...BASE, ...demande }).resultat.unites.find((une) => une.code === code)

const titre = (certification: string, blocs: readonly string[]): Reglement => ({
  id: certification.toLowerCase(),
  certification,
  intitule: certification,
  texte: null,
  premiereSession: null,
  derniereSession: null,
  unites: blocs.map((bloc) => ({
    code: bloc,
    libelle: bloc,
    epreuve: null,
    bloc,
    facultative: false,
    coefficient: null,
    professionnelle: null,
    controle: null,
    arrondi: null,
    modes: {},
  })),
})

describe('une note de 10 ou plus est gardée cinq ans (D337-69)', () => {
  const tenue = [acquis({})]
  it.each([
    ['2026-07-03', 'date', 'NOTE_CONSERVEE'],
    ['2026-07-06', 'date', 'NOTE_CONSERVEE'],
    ['2026-07-07', 'date', 'A_PRESENTER'],
    ['2026-07-08', 'date', 'A_PRESENTER'],
    ['2026-07-08', 'session', 'NOTE_CONSERVEE'],
    ['2026-12-31', 'session', 'NOTE_CONSERVEE'],
  ] as const)('obtenue le 6 juillet 2021, jury du %s, fenêtre par %s : %s', (jour, fenetre, attendu) => {
    const lu = unite({
      acquis: tenue,
      session: { annee: 2026, jour },
      interrupteurs: { 'note.fenetre': fenetre },
    })
    expect(lu?.etat).toBe(attendu)
  })

  it('la session 2027 est trop tard, même par session', () => {
    const session = { annee: 2027, jour: '2027-07-02' }
    expect(unite({ acquis: tenue, session, interrupteurs: { 'note.fenetre': 'session' } })?.etat).toBe('A_PRESENTER')
  })

  it('le dernier jour du bénéfice est dit', () => {
    expect(unite({ acquis: tenue })).toMatchObject({ note: 1200, jusquAu: '2026-07-06', derniereSession: null })
    expect(unite({ acquis: tenue, interrupteurs: { 'note.fenetre': 'session' } })).toMatchObject({
      jusquAu: null,
      derniereSession: 2026,
    })
  })

  it.each([
    [999, 'globale', 'A_PRESENTER'],
    [1000, 'globale', 'NOTE_CONSERVEE'],
    [1001, 'globale', 'NOTE_CONSERVEE'],
    [999, 'progressive', 'NOTE_CONSERVEE'],
    [0, 'progressive', 'NOTE_CONSERVEE'],
  ] as const)('%i centièmes, forme %s : %s', (note, forme, attendu) => {
    expect(unite({ acquis: [acquis({ note, obtenuLe: '2024-07-05' })], forme })?.etat).toBe(attendu)
  })

  it('en CAP toute note se garde', () => {
    const regime = regimeAuJour('cap', { annee: 2026 })
    if (regime === null) throw new Error('no regime')
    expect(unite({ regime, acquis: [acquis({ note: 300 })] })?.etat).toBe('NOTE_CONSERVEE')
  })

  it('la dernière note obtenue compte, même plus basse (D337-79)', () => {
    const deux = [acquis({ note: 1200, obtenuLe: '2023-07-05' }), acquis({ note: 700, obtenuLe: '2024-07-05' })]
    const progressive = unite({ acquis: deux, forme: 'progressive' })
    expect(progressive).toMatchObject({ note: 700, acquis: [1, 0] })
    expect(progressive?.choix.map(({ choix, acquis: rang }) => [choix, rang])).toEqual([
      ['garder-la-note', 1],
      ['presenter', null],
    ])
    expect(unite({ acquis: deux, forme: 'globale' })?.etat).toBe('A_PRESENTER')
  })

  it('une attestation reçue après la note n’est pas une nouvelle note', () => {
    const deux = [acquis({}), acquis({ origine: 'attestation', obtenuLe: '2021-10-01' })]
    expect(unite({ acquis: deux })?.choix.map(({ choix, acquis: rang }) => [choix, rang])).toContainEqual([
      'garder-la-note',
      0,
    ])
  })

  it.each([
    [1000, 'A_PRESENTER'],
    [1001, 'NOTE_CONSERVEE'],
  ] as const)('unité facultative à %i centièmes : %s', (note, attendu) => {
    const facultative = MSPC.unites.find((une) => une.facultative)?.code ?? ''
    expect(unite({ acquis: [acquis({ unite: facultative, note })] }, facultative)?.etat).toBe(attendu)
  })

  it('à laquelle la personne a renoncé, une note ne compte plus', () => {
    expect(unite({ acquis: [acquis({ renonce: true })] })?.etat).toBe('A_PRESENTER')
  })

  it('sans la date, on ne sait pas : elle est demandée', () => {
    const lu = etablirLivret({ ...BASE, acquis: [acquis({ obtenuLe: null })] })
    expect(lu.issue).toBe('indetermine')
    expect(lu.manquants.map(({ source }) => source)).toContainEqual({ genre: 'fait', chemin: 'acquis.0.obtenu_le' })
  })
})

describe('un bloc attesté dispense sans limite, une fois la note périmée (D337-71)', () => {
  const attestation = acquis({ origine: 'attestation' })
  it.each([
    ['2026-07-06', 'NOTE_CONSERVEE', ['garder-la-note', 'presenter']],
    ['2026-07-07', 'DISPENSE', ['demander-la-dispense', 'presenter']],
    ['2046-07-07', 'DISPENSE', ['demander-la-dispense', 'presenter']],
  ] as const)('au %s : %s', (jour, etat, choix) => {
    const lu = unite({ acquis: [attestation], session: { annee: Number(jour.slice(0, 4)), jour } })
    expect(lu?.etat).toBe(etat)
    expect(lu?.choix.map((un) => un.choix)).toEqual(choix)
  })

  it('une note seule, sans attestation, ne dispense jamais', () => {
    expect(unite({ acquis: [acquis({})], session: { annee: 2030, jour: '2030-07-05' } })?.etat).toBe('A_PRESENTER')
  })

  it('la VAE dispense tout de suite', () => {
    const vae = acquis({ origine: 'vae', note: null, obtenuLe: '2026-06-01' })
    const lu = etablirLivret({ ...BASE, acquis: [vae] })
    expect(lu.resultat.unites.find(({ code }) => code === 'U2')).toMatchObject({ etat: 'DISPENSE', acquis: [0] })
    expect(lu.resultat.unites.find(({ code }) => code === 'U2')?.choix).toContainEqual({
      choix: 'demander-la-dispense',
      acquis: 0,
      definitif: false,
    })
  })

  it('renoncer à une note est définitif, présenter une unité non tenue ne renonce à rien', () => {
    const presenter = (lu: UniteLivret | undefined) => lu?.choix.find(({ choix }) => choix === 'presenter')
    expect(presenter(unite({ acquis: [acquis({})] }))?.definitif).toBe(true)
    expect(presenter(unite({ acquis: [] }))?.definitif).toBe(false)
  })
})

describe('d’une ancienne certification à la nouvelle, seules les correspondances officielles comptent', () => {
  const mei = acquis({ certification: 'RNCP3632', unite: 'RNCP3632BC02', obtenuLe: '2023-07-05' })
  const fiches = [
    ficheExemple('RNCP35698', { anciennes: ['RNCP3632'], correspondances: [] }),
    ficheExemple('RNCP3632', { nouvelles: ['RNCP35698'], correspondances: [] }),
  ]

  it('la fiche RNCP35698 remplace RNCP3632 mais ne déclare aucune correspondance : rien n’est déduit', () => {
    const correspondances = correspondancesDuRegistre(equivalencesDe('RNCP35698', fiches))
    const lu = etablirLivret({ ...BASE, acquis: [mei], correspondances })
    expect(lu.resultat).toMatchObject({ acquises: 0, sansEffet: [0] })
  })

  it('tant que personne n’a cherché la table, on ne sait pas', () => {
    const lu = etablirLivret({ ...BASE, acquis: [mei], correspondances: null })
    expect(lu.issue).toBe('indetermine')
    expect(lu.manquants.map(({ code }) => code)).toEqual(['blocs.table-connue'])
  })

  it('une ligne de la table reporte la note', () => {
    const ligne = {
      de: { certification: 'RNCP3632', unites: ['RNCP3632BC02'] },
      vers: { certification: 'RNCP35698', unites: ['U31'] },
      texte: 'table de démonstration',
    }
    expect(unite({ acquis: [mei], correspondances: [ligne] }, 'U31')).toMatchObject({
      etat: 'NOTE_CONSERVEE',
      note: 1200,
      jusquAu: '2028-07-05',
    })
    expect(unite({ acquis: [mei], correspondances: [ligne] }, 'U32')?.etat).toBe('A_PRESENTER')
    const interrupteurs = { 'note.correspondance': 'dispense-seule' } as const
    expect(unite({ acquis: [mei], correspondances: [ligne], interrupteurs }, 'U31')?.etat).toBe('A_PRESENTER')
  })

  it('RNCP37873BC02 équivaut à RNCP31678BC02 et BC03 ensemble : un seul ne suffit pas', () => {
    const regime = regimeAuJour('titre-prive', { annee: 2026 })
    if (regime === null) throw new Error('no regime')
    const correspondance = {
      blocs: ['RNCP37873BC02'],
      versNumero: 'RNCP31678',
      versBlocs: ['RNCP31678BC02', 'RNCP31678BC03'],
    }
    const declarees = [ficheExemple('RNCP37873', { correspondances: [correspondance] })]
    const bloc = (code: string): Acquis =>
      acquis({ certification: code.slice(0, 9), unite: code, origine: 'attestation', note: null })
    const lire = (cible: string, code: string, tenus: readonly Acquis[]) =>
      unite(
        {
          regime,
          reglement: titre(cible, [code]),
          acquis: tenus,
          correspondances: correspondancesDuRegistre(equivalencesDe(cible, declarees)),
        },
        code,
      )?.etat
    expect(lire('RNCP37873', 'RNCP37873BC02', [bloc('RNCP31678BC02')])).toBe('A_PRESENTER')
    expect(lire('RNCP37873', 'RNCP37873BC02', [bloc('RNCP31678BC02'), bloc('RNCP31678BC03')])).toBe('DISPENSE')
    expect(lire('RNCP31678', 'RNCP31678BC03', [bloc('RNCP37873BC02')])).toBe('DISPENSE')
  })

  it('une ligne qui réunit plusieurs unités ne dit pas quelle note est gardée', () => {
    const ligne = {
      de: { certification: 'RNCP3632', unites: ['RNCP3632BC02', 'RNCP3632BC03'] },
      vers: { certification: 'RNCP35698', unites: ['U31'] },
      texte: 'table de démonstration',
    }
    const tenus = [mei, acquis({ ...mei, unite: 'RNCP3632BC03', note: 1300 })]
    expect(unite({ acquis: tenus, correspondances: [ligne] }, 'U31')?.etat).toBeNull()
  })

  it('un diplôme dispense des unités que la table lui accorde, aucune autre', () => {
    const diplome = acquis({ certification: 'RNCP12345', unite: null, origine: 'diplome', note: null })
    const ligne = {
      de: { certification: 'RNCP12345', unites: [] },
      vers: { certification: 'RNCP35698', unites: ['FR', 'HG'] },
      texte: 'arrêté de démonstration',
    }
    const etats = etablirLivret({ ...BASE, acquis: [diplome], correspondances: [ligne] }).resultat.unites
    expect(etats.filter(({ etat }) => etat === 'DISPENSE').map(({ code }) => code)).toEqual(['FR', 'HG'])
  })
})

describe('un certificat de titre professionnel est gardé tant que le titre est en vigueur', () => {
  const regime = regimeAuJour('titre-professionnel', { annee: 2026 })
  it.each([
    [true, 'DISPENSE'],
    [false, 'A_PRESENTER'],
    [null, null],
  ] as const)('titre en vigueur : %s → %s', (enVigueur, attendu) => {
    if (regime === null) throw new Error('no regime')
    const ccp = acquis({ certification: 'RNCP40000', unite: 'RNCP40000BC01', origine: 'attestation', note: null })
    const reglement = titre('RNCP40000', ['RNCP40000BC01'])
    expect(unite({ regime, reglement, acquis: [ccp], enVigueur }, 'RNCP40000BC01')?.etat).toBe(attendu)
  })
})

const codes = MSPC.unites.map(({ code }) => code)
const unAcquis = fc.record({
  certification: fc.constantFrom('RNCP35698', 'RNCP3632'),
  unite: fc.constantFrom(...codes, 'RNCP3632BC02'),
  origine: fc.constantFrom(...ORIGINES_ACQUIS),
  obtenuLe: fc.constantFrom('2016-07-05', '2021-07-02', '2021-07-03', '2021-07-04', '2025-07-04', null),
  note: fc.option(fc.integer({ min: 0, max: 2000 })),
  renonce: fc.boolean(),
})
const uneDemande = fc.record({
  acquis: fc.array(unAcquis, { maxLength: 8 }),
  forme: fc.constantFrom('globale', 'progressive', null),
  correspondances: fc.constantFrom(
    null,
    [],
    [
      {
        de: { certification: 'RNCP3632', unites: ['RNCP3632BC02'] },
        vers: { certification: 'RNCP35698', unites: ['U31'] },
        texte: 'table de démonstration',
      },
    ],
  ),
  interrupteurs: fc.constantFrom({}, { 'note.fenetre': 'session' } as const),
})

describe('quand, et d’après quels textes', () => {
  it('mois par mois de 2019 à 2027 : inconnu avant 2020, puis une seule règle', () => {
    for (let mois = 0; mois < 108; mois += 1) {
      const annee = 2019 + Math.floor(mois / 12)
      const session = { annee, jour: `${annee}-${String((mois % 12) + 1).padStart(2, '0')}-15` }
      const tenue = acquis({ obtenuLe: `${annee - 1}-07-05` })
      expect([session.jour, unite({ acquis: [tenue], session })?.etat]).toEqual([
        session.jour,
        annee < 2020 ? null : 'NOTE_CONSERVEE',
      ])
      for (const { famille } of REGLES_BLOCS)
        expect(
          REGLES_BLOCS.filter((regle) => regle.famille === famille && estEnVigueur(regle, session.jour)).length,
        ).toBe(annee < 2020 && famille !== 'blocs.bloc-definitif' ? 0 : 1)
    }
  })

  it.each([
    ['note', '2026-07-03', ['D337-69', 'D337-71', 'D337-73', 'D337-79', 'D337-80']],
    ['attestation', '2026-07-08', ['D337-69', 'D337-71', 'D337-79', 'D337-80']],
    ['vae', '2026-07-08', ['D337-69', 'D337-71', 'D337-79', 'D337-80']],
  ] as const)('une %s cite ses articles', (origine, jour, attendus) => {
    const { trace } = etablirLivret({ ...BASE, acquis: [acquis({ origine })], session: { annee: 2026, jour } })
    const cites = ecrireTrace(trace).etapes.flatMap(({ texte }) => (texte === null ? [] : [texte.split('.')[1]]))
    expect([...new Set(cites)].sort()).toEqual(attendus)
  })
})

describe('propriétés du livret', () => {
  it('renoncer ne donne jamais une dispense ni une note de plus', () => {
    fc.assert(
      fc.property(uneDemande, fc.nat(), (tiree, place) => {
        const demande = { ...BASE, ...tiree }
        const rang = demande.acquis.length === 0 ? 0 : place % demande.acquis.length
        const renoncee = demande.acquis.map((un, n) => (n === rang ? { ...un, renonce: true } : un))
        const avant = etablirLivret({
          ...demande,
          acquis: demande.acquis.map((un, n) => (n === rang ? { ...un, renonce: false } : un)),
        })
        const apres = etablirLivret({ ...demande, acquis: renoncee })
        for (const [n, une] of apres.resultat.unites.entries()) {
          const ouvertes = (lue: UniteLivret | undefined) =>
            (lue?.choix ?? [])
              .filter(({ choix }) => choix !== 'presenter')
              .map(({ choix, acquis: sur }) => `${choix} ${sur}`)
          const anciennes = ouvertes(avant.resultat.unites[n])
          for (const voie of ouvertes(une)) expect(anciennes).toContain(voie)
        }
      }),
    )
  })

  it('la trace écrite suffit à refaire le compte', () => {
    fc.assert(
      fc.property(uneDemande, (tiree) => {
        const { trace } = etablirLivret({ ...BASE, ...tiree })
        expect(rejouer(ecrireTrace(trace))).toEqual({ valeur: trace.valeur, ecart: null })
      }),
    )
  })
})
