import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { versionAuJour } from '#droit/regle.ts'
import { ecrireTrace, rejouer } from '#droit/rejouer.ts'
import type { DossierCandidat, ResultatUnite } from './dossier.ts'
import { dossier, noter, PROFIL_T, REGLEMENT_BTS, REGLEMENT_CAP } from './exemples.ts'
import { type ActeHarmonisation, appliquerHarmonisation } from './harmonisation.ts'
import { preparerDeliberation } from './preparer.ts'
import { REGIMES, regimeAuJour } from './regimes/tous.ts'
import { REGLES_DELIBERATION } from './regles.ts'

const regimeDe = (diplome: Parameters<typeof regimeAuJour>[0]) => {
  const regime = regimeAuJour(diplome, { annee: 2026 })
  if (regime === null) throw new Error(diplome)
  return regime
}
const CAS = [
  { base: PROFIL_T, deliberer: preparerDeliberation(PROFIL_T, regimeDe('bac-pro')) },
  { base: REGLEMENT_CAP, deliberer: preparerDeliberation(REGLEMENT_CAP, regimeDe('cap')) },
  { base: REGLEMENT_BTS, deliberer: preparerDeliberation(REGLEMENT_BTS, regimeDe('bts')) },
] as const
const BAC = CAS[0]

const demiPoint = fc.integer({ min: 0, max: 40 }).map((demis) => demis * 50)
const note = demiPoint.map((valeur): ResultatUnite => ({ genre: 'note', note: valeur }))
const etat = fc.oneof(
  { weight: 12, arbitrary: note },
  fc.boolean().map((justifiee): ResultatUnite => ({ genre: 'absence', justifiee })),
  fc.constant<ResultatUnite>({ genre: 'dispense', motif: 'diplome' }),
  demiPoint.map((valeur): ResultatUnite => ({ genre: 'conservee', note: valeur, obtenueLe: '2023-07-05' })),
  fc.constant<ResultatUnite>({ genre: 'inconnu' }),
)
const treize = <T>(une: fc.Arbitrary<T>) => fc.array(une, { minLength: 13, maxLength: 13 })
const projet = fc.oneof(
  fc.constant<DossierCandidat['projet']>('aucun'),
  demiPoint.map((valeur): DossierCandidat['projet'] => ({ genre: 'note', note: valeur })),
)
const RANG = { ADMIS: 2, CONTROLE: 1, AJOURNE: 0 } as const
const rangDe = (decision: string | null): number =>
  decision === 'ADMIS' || decision === 'CONTROLE' || decision === 'AJOURNE' ? RANG[decision] : Number.NaN

describe('ce qui vaut pour tout candidat', () => {
  it('une note plus haute ne fait jamais baisser la décision', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CAS), treize(demiPoint), fc.nat(12), demiPoint, (cas, notes, rang, plus) => {
        const avec = (liste: readonly number[]) =>
          cas.deliberer(
            dossier(
              noter(
                cas.base,
                liste.map((une) => une / 100),
              ),
            ),
          ).resultat
        const hausse = notes.map((une, place) => (place === rang ? Math.min(2000, une + plus) : une))
        expect(rangDe(avec(hausse).decision)).toBeGreaterThanOrEqual(rangDe(avec(notes).decision))
      }),
    )
  })

  it('l’ordre des unités du règlement ne change ni la décision ni la moyenne', () => {
    fc.assert(
      fc.property(
        treize(etat),
        projet,
        fc.shuffledSubarray([...PROFIL_T.unites], { minLength: 14 }),
        (etats, p, unites) => {
          const candidat = dossier(noter(PROFIL_T, etats), { projet: p })
          const autre = preparerDeliberation({ ...PROFIL_T, unites }, regimeDe('bac-pro'))(candidat).resultat
          const { decision, moyenne, moyenneProfessionnelle, points, mention } = BAC.deliberer(candidat).resultat
          expect(autre).toMatchObject({ decision, moyenne, moyenneProfessionnelle, points, mention })
        },
      ),
    )
  })

  it('les points, les moyennes et la décision sont ceux d’un calcul naïf en entiers longs', () => {
    const COEFFICIENTS = [150, 150, 400, 400, 400, 300, 100, 100, 200, 250, 250, 100, 100].map(BigInt)
    fc.assert(
      fc.property(treize(demiPoint), projet, demiPoint, (notes, p, facultative) => {
        const { resultat } = BAC.deliberer(
          dossier(
            {
              ...noter(
                PROFIL_T,
                notes.map((une) => une / 100),
              ),
              LVF: { genre: 'note', note: facultative },
            },
            { projet: p },
          ),
        )
        let [total, pro] = [0n, 0n]
        for (const [rang, coefficient] of COEFFICIENTS.entries()) {
          const apport = coefficient * BigInt(notes[rang] ?? 0)
          total += apport
          if (rang >= 2 && rang <= 5) pro += apport
        }
        if (facultative > 1000) total += 100n * BigInt(facultative - 1000)
        if (p !== null && p !== 'aucun' && p.genre === 'note') total += 200n * BigInt((p.note ?? 0) - 1000)
        expect(resultat.points).toBe(Number(total))
        const { moyenne } = resultat
        const [n, d] = typeof moyenne === 'number' ? [moyenne, 1] : [moyenne?.n ?? 0, moyenne?.d ?? 0]
        expect(BigInt(n) * 2900n).toBe(total * BigInt(d))
        const attendue =
          total >= 2_900_000n ? 'ADMIS' : total >= 2_320_000n && pro >= 1_500_000n ? 'CONTROLE' : 'AJOURNE'
        expect(resultat.decision).toBe(attendue)
        const seuils = [4_640_000n, 4_060_000n, 3_480_000n, 2_900_000n].findIndex((seuil) => total >= seuil)
        expect(resultat.mention).toBe(['TRES_BIEN', 'BIEN', 'ASSEZ_BIEN', 'AUCUNE'][seuils] ?? null)
      }),
    )
  })

  it('la trace écrite rejoue la même décision ; une feuille ou une étape falsifiée se voit', () => {
    fc.assert(
      fc.property(treize(etat), projet, fc.nat(), (etats, p, choix) => {
        const { trace } = BAC.deliberer(dossier(noter(PROFIL_T, etats), { projet: p }))
        const ecrite = ecrireTrace(trace)
        expect(rejouer(ecrite)).toEqual({ valeur: trace.valeur, ecart: null })
        const marques = ecrite.etapes.flatMap(({ code, valeur, unite, operation }, rang) =>
          typeof valeur === 'number' && (code === 'deliberation.note' || (unite === 'points' && operation !== null))
            ? [rang]
            : [],
        )
        const vise = marques[choix % marques.length]
        if (vise === undefined) return
        const etapes = ecrite.etapes.map((etape, rang) =>
          rang === vise && typeof etape.valeur === 'number' ? { ...etape, valeur: etape.valeur + 1 } : etape,
        )
        expect(rejouer({ etapes }).ecart).not.toBeNull()
      }),
    )
  })

  it('sans acte, aucune note ne change ; un acte garde la note écrite et reste entre 0 et 20', () => {
    fc.assert(
      fc.property(
        treize(demiPoint),
        fc.integer({ min: -2500, max: 2500 }).filter((p) => p !== 0),
        (notes, points) => {
          const avant = dossier(
            noter(
              PROFIL_T,
              notes.map((une) => une / 100),
            ),
          )
          expect(BAC.deliberer(avant).resultat.notes.map((une) => une.note)).toEqual(notes)
          const apres = appliquerHarmonisation(
            { ...ACTE, points },
            new Map([
              ['a', avant],
              ['b', avant],
            ]),
          )
          if (!apres.ok) throw new Error(apres.refus.code)
          expect(apres.valeur.get('b')).toBe(avant)
          const decale = apres.valeur.get('a') ?? avant
          expect(decale.unites.U2).toMatchObject({ genre: 'note', note: notes[2] })
          const [u11, , u2] = BAC.deliberer(decale).resultat.notes
          expect(u11?.note).toBe(notes[0])
          expect(u2?.note).toBe(Math.max(0, Math.min(2000, (notes[2] ?? 0) + points)))
        },
      ),
    )
  })
})

const ACTE: ActeHarmonisation = {
  id: 'acte-1',
  unites: ['U2'],
  candidats: ['a'],
  points: 50,
  motif: 'sujet erroné',
  auteur: 'président du jury',
  jour: '2026-07-03',
}

describe('un acte d’harmonisation se refuse', () => {
  const dossiers = new Map([['a', dossier(noter(PROFIL_T, Array(13).fill(10)))]])
  it.each<[string, Partial<ActeHarmonisation>]>([
    ['deliberation.acte-sans-motif', { motif: ' ' }],
    ['deliberation.acte-sans-auteur', { auteur: '' }],
    ['deliberation.acte-sans-effet', { points: 0 }],
    ['deliberation.acte-sans-effet', { unites: [] }],
  ])('%s', (code, champ) => {
    expect(appliquerHarmonisation({ ...ACTE, ...champ }, dossiers)).toMatchObject({ ok: false, refus: { code } })
  })

  it('deux fois le même', () => {
    const une = appliquerHarmonisation(ACTE, dossiers)
    if (!une.ok) throw new Error(une.refus.code)
    expect(appliquerHarmonisation(ACTE, une.valeur)).toMatchObject({
      ok: false,
      refus: { code: 'deliberation.acte-deja-applique' },
    })
  })
})

describe('absences et remplacement', () => {
  const absent = (sort: Partial<ResultatUnite & { genre: 'absence' }>): ResultatUnite => ({
    genre: 'absence',
    justifiee: true,
    ...sort,
  })
  const decider = (notes: readonly (number | ResultatUnite)[], autre: Partial<DossierCandidat> = {}, choix = {}) =>
    preparerDeliberation(PROFIL_T, regimeDe('bac-pro'), choix)(dossier(noter(PROFIL_T, notes), autre)).resultat
  const dix = Array<number>(13).fill(10)

  it('sous 8, une absence justifiée ouvre le remplacement, sauf refus du recteur, et sauf en EPS', () => {
    const notes = [...dix.map(() => 7)].with(0, 7)
    const u2 = (remplacement?: number) => notes.map((une, rang) => (rang === 2 ? absent({ remplacement }) : une))
    expect(decider(u2())).toMatchObject({ decision: 'REMPLACEMENT', portes: ['remplacement'] })
    expect(decider(u2(), { remplacementAutorise: false }).decision).toBe('AJOURNE')
    expect(decider(u2(), { remplacementAutorise: true }).decision).toBe('REMPLACEMENT')
    expect(decider(notes.map((une, rang) => (rang === 12 ? absent({}) : une))).decision).toBe('AJOURNE')
  })

  it('I-10 : de 8 à 10, contrôle et remplacement, ou remplacement seul', () => {
    const notes = [absent({}), ...dix.slice(1)]
    expect(decider(notes)).toMatchObject({ decision: 'CONTROLE', portes: ['controle', 'remplacement'] })
    expect(decider(notes, {}, { 'absence.recours': 'remplacement' })).toMatchObject({
      decision: 'REMPLACEMENT',
      portes: ['remplacement'],
    })
  })

  it('une absence dont le motif n’est pas connu laisse la décision indéterminée', () => {
    expect(decider([absent({ justifiee: null }), ...dix.slice(1)]).decision).toBe(null)
  })

  it('le jury peut décider autrement : les deux décisions restent', () => {
    const decisionJury = { decision: 'ADMIS', motif: 'livret', auteur: 'jury', jour: '2026-07-03' } as const
    expect(decider(dix.with(0, 9), { decisionJury })).toMatchObject({ decision: 'CONTROLE', decisionRetenue: 'ADMIS' })
  })

  it('I-5 : un projet qui entre au diviseur ne change pas qui est admis, mais change la moyenne', () => {
    const projet = { genre: 'note', note: 1600 } as const
    const [inchange, augmente] = [decider(dix, { projet }), decider(dix, { projet }, { 'projet.diviseur': 'augmente' })]
    // (290 + 12) / 29 et (290 + 32) / 31
    expect(inchange).toMatchObject({ points: 3_020_000, coefficients: 2900, moyenne: { n: 30_200, d: 29 } })
    expect(augmente).toMatchObject({ points: 3_220_000, coefficients: 3100, moyenne: { n: 32_200, d: 31 } })
  })

  it('I-4 : une unité facultative sans coefficient compte 1, ou reste inconnue', () => {
    const avec = (choix: object) =>
      preparerDeliberation(
        PROFIL_T,
        regimeDe('bac-pro'),
        choix,
      )(dossier({ ...noter(PROFIL_T, dix), LVF: { genre: 'note', note: 1500 } }))
    expect(avec({}).resultat.points).toBe(2_950_000)
    expect(avec({ 'facultatif.coefficient': 'inconnu' }).issue).toBe('indetermine')
  })

  it('meilleur choix d’oraux : sur E-A11, U11 et français demandent 9,125', () => {
    // 290 − 282,5 = 7,5 ; 1,5 × 6 + 2,5 × 8 = 29 ; (7,5 + 29) / 4 = 9,125.
    const { choixOraux } = decider([6, 8, 11, 11.5, 11, 11.5, 7, 8, 9, 8, 8, 9, 11])
    expect(choixOraux).toEqual({ unites: ['U11', 'FR'], noteNecessaire: { n: 1825, d: 2 } })
  })

  it('meilleur choix d’oraux : hors de portée quand même 20 ne suffit pas', () => {
    // E-A09 : 58 points manquent ; le plus grand gain est U11 (15 × 1,5) et FR (16 × 2,5) = 62,5 : 19,0 et plus.
    const possible = decider([5, 6, 10, 10.5, 9.5, 10, 6, 7, 7, 4, 5, 7, 9]).choixOraux
    // (58 + 7,5 + 10) / 4 = 18,875
    expect(possible).toEqual({ unites: ['U11', 'FR'], noteNecessaire: { n: 3775, d: 2 } })
    // 232 points, 58 manquent ; U11 et FR à 8 : (58 + 12 + 20) / 4 = 22,5.
    const { decision, choixOraux } = decider([8, 8, 10, 10, 10, 10, 8, 8, 1, 8, 8, 0, 0])
    expect([decision, choixOraux]).toEqual(['CONTROLE', { unites: ['U11', 'FR'], noteNecessaire: null }])
  })
})

describe('juste sous, à, juste au-dessus de chaque seuil', () => {
  it.each<[number, string, string | null, boolean | null]>([
    [7.99, 'AJOURNE', null, false],
    [8, 'AJOURNE', null, true],
    [8.01, 'AJOURNE', null, true],
    [9.99, 'AJOURNE', null, true],
    [10, 'ADMIS', 'AUCUNE', null],
    [11.99, 'ADMIS', 'AUCUNE', null],
    [12, 'ADMIS', 'ASSEZ_BIEN', null],
    [13.99, 'ADMIS', 'ASSEZ_BIEN', null],
    [14, 'ADMIS', 'BIEN', null],
    [15.99, 'ADMIS', 'BIEN', null],
    [16, 'ADMIS', 'TRES_BIEN', null],
    [20, 'ADMIS', 'TRES_BIEN', null],
  ])('bac pro, %d partout : %s, mention %s, certificat %s', (une, decision, mention, certificat) => {
    const { resultat } = BAC.deliberer(dossier(noter(PROFIL_T, Array(13).fill(une))))
    expect(resultat).toMatchObject({ decision, mention, certificat })
  })

  it.each([
    [9.99, 9.99, 'AJOURNE'],
    [9.99, 10, 'CONTROLE'],
    [9.5, 10.01, 'CONTROLE'],
  ])('bac pro, %d ailleurs et %d aux épreuves professionnelles : %s', (ailleurs, pro, decision) => {
    const notes = PROFIL_T.unites.slice(0, 13).map(({ professionnelle }) => (professionnelle === true ? pro : ailleurs))
    expect(BAC.deliberer(dossier(noter(PROFIL_T, notes))).resultat.decision).toBe(decision)
  })

  it('trop d’unités facultatives : la décision attend qu’on dise lesquelles', () => {
    const libre = PROFIL_T.unites.filter(({ facultative }) => facultative)
    const unites = [...PROFIL_T.unites, ...['F2', 'F3'].flatMap((code) => libre.map((une) => ({ ...une, code })))]
    const facultatives = { LVF: NOTE_12, F2: NOTE_12, F3: NOTE_12 }
    const deliberer = preparerDeliberation({ ...PROFIL_T, unites }, regimeDe('bac-pro'))
    const rendue = deliberer(dossier({ ...noter(PROFIL_T, Array(13).fill(10)), ...facultatives }))
    expect(rendue.manquants.map(({ code }) => code)).toEqual(['deliberation.facultatives-choisies'])
  })

  const NOTE_12: ResultatUnite = { genre: 'note', note: 1200 }

  it.each<[string, number, string | null, 'date' | 'session', string | null, number | null]>([
    ['le dernier jour des cinq ans', 1500, '2021-07-03', 'date', 'ADMIS', 2_945_000],
    ['le lendemain', 1500, '2021-07-02', 'date', 'CONTROLE', 2_895_000],
    ['le lendemain, compté en sessions', 1500, '2021-07-02', 'session', 'ADMIS', 2_945_000],
    ['la session d’après', 1500, '2020-07-02', 'session', 'CONTROLE', 2_895_000],
    ['un jour inconnu', 1500, null, 'date', null, null],
    ['un jour inconnu, mais 10 n’apporte rien', 1000, null, 'date', 'CONTROLE', 2_895_000],
  ])('points facultatifs gardés, %s', (_, facultative, obtenueLe, fenetre, decision, points) => {
    // 10 partout sauf 9,5 en arts appliqués : 289,5 points ; 15 en facultative en apporte 5.
    const LVF: ResultatUnite = { genre: 'conservee', note: facultative, obtenueLe }
    const deliberer = preparerDeliberation(PROFIL_T, regimeDe('bac-pro'), { 'note.fenetre': fenetre })
    const { resultat, manquants } = deliberer(
      dossier({ ...noter(PROFIL_T, Array<number>(13).fill(10).with(11, 9.5)), LVF }),
    )
    expect(resultat).toMatchObject({ decision, points })
    if (decision === null)
      expect(manquants.map(({ source }) => source)).toContainEqual({ genre: 'fait', chemin: 'unites.LVF.obtenue_le' })
  })

  it('forme progressive : tant qu’une unité reste à présenter, l’examen est en cours et les notes se gardent', () => {
    const etats: (number | ResultatUnite)[] = [...Array<number>(12).fill(9), { genre: 'a-presenter' }]
    const { resultat } = BAC.deliberer(dossier(noter(PROFIL_T, etats), { forme: 'progressive' }))
    expect(resultat).toMatchObject({ decision: 'EN_COURS', moyenne: null, unitesAttestees: [] })
    expect(resultat.notesConservables).toHaveLength(12)
    expect(BAC.deliberer(dossier(noter(PROFIL_T, etats))).issue).toBe('indetermine')
  })

  it('sessions jusqu’en 2021 : des périodes en entreprise non validées empêchent le diplôme', () => {
    const regime = regimeAuJour('bac-pro', { annee: 2021 })
    if (regime === null) throw new Error('2021')
    const avec = (pfmpValidees: boolean | null) =>
      preparerDeliberation(PROFIL_T, regime)(dossier(noter(PROFIL_T, Array(13).fill(12)), { pfmpValidees })).resultat
    expect([false, true, null].map((une) => avec(une).decision)).toEqual(['REFUSE_PFMP', 'ADMIS', 'ADMIS'])
  })
})

describe('les règles dans le temps', () => {
  const mois = Array.from({ length: (2027 - 2009) * 12 }, (_, rang) => {
    const [annee, du] = [2009 + Math.floor(rang / 12), (rang % 12) + 1]
    return `${annee}-${String(du).padStart(2, '0')}-15`
  })

  it('chaque mois de 2009 à 2026, une seule version du baccalauréat professionnel', () => {
    const versions = REGLES_DELIBERATION.filter(({ famille }) => famille === 'deliberation.bac-pro')
    expect(versions).toHaveLength(3)
    for (const jour of mois) {
      const enVigueur = versions.filter(({ du, au }) => (du === null || du <= jour) && (au === null || jour <= au))
      expect(enVigueur.map(({ id }) => id)).toEqual([versionAuJour(versions, jour)?.id])
    }
  })

  it('2008 est d’avant nos tables ; 2019, 2021 et 2022 ont chacune leur version', () => {
    expect(regimeAuJour('bac-pro', { annee: 2008 })).toBe(null)
    expect([2019, 2021, 2022].map((annee) => regimeAuJour('bac-pro', { annee })?.id)).toEqual([
      'bac-pro.2009',
      'bac-pro.2020',
      'bac-pro.2022',
    ])
  })

  it('chaque règle a un nom à elle et cite un texte ; chaque régime en est une', () => {
    const noms = REGLES_DELIBERATION.map(({ id }) => id)
    expect(new Set(noms).size).toBe(noms.length)
    expect(REGLES_DELIBERATION.every(({ references }) => references.length > 0)).toBe(true)
    expect(noms.filter((nom) => REGIMES.some(({ id }) => nom === `deliberation.${id}`))).toHaveLength(9)
  })
})
