import { describe, expect, it } from 'vitest'
import type { Deliberation } from './deliberation.ts'
import type { DossierCandidat, ResultatUnite } from './dossier.ts'
import { ABSENT, DISPENSE, deliberer, imprimer, oraux, resume } from './essai.ts'
import { dossier, noter, PROFIL_T, REGLEMENT_SEN, reglement } from './exemples.ts'
import { preparerDeliberation } from './preparer.ts'
import { regimeAuJour } from './regimes/tous.ts'

const bacPro = (notes: readonly (number | ResultatUnite | null)[], autre: Partial<DossierCandidat> = {}) =>
  deliberer('bac-pro', PROFIL_T, dossier(noter(PROFIL_T, notes), autre))

const points = ({ resultat }: Deliberation) => Number(resultat.points) / 10_000

describe('baccalauréat professionnel, sessions à partir de 2022', () => {
  it('E-A01 : 316,5 points sur 29 donnent 10,9138, admis sans mention', () => {
    const rendue = bacPro([9, 10, 12, 11.5, 10, 13, 8, 9, 11, 10.5, 9.5, 12, 14])
    expect(resume(rendue)).toEqual(['ADMIS', 'AUCUNE', 316.5, '10.9138', '11.5333'])
    expect(rendue.resultat.coefficients).toBe(2900)
    expect(rendue.resultat.raison).toEqual({
      code: 'deliberation.admis-moyenne',
      texte: 'code-de-l-education.D337-78',
      paragraphe: 'al. 3',
    })
  })

  it.each<[string, number[], (string | number)[]]>([
    [
      'E-A02 : douze partout est une mention assez bien',
      Array(13).fill(12),
      ['ADMIS', 'ASSEZ_BIEN', 348, '12.0000', '12.0000'],
    ],
    [
      'E-A03 : 13,9397 n’est pas arrondi à 14',
      [13, 14, 14.5, 14, 13.5, 15, 14, 13, 13, 13.5, 14, 15, 14],
      ['ADMIS', 'ASSEZ_BIEN', 404.25, '13.9397', '14.2000'],
    ],
    [
      'E-A04 : 16,0776 est une mention très bien',
      [16, 17, 16.5, 16, 15.5, 16.5, 16, 15, 17, 15.5, 15, 16, 18],
      ['ADMIS', 'TRES_BIEN', 466.25, '16.0776', '16.1000'],
    ],
  ])('%s', (_, notes, attendu) => {
    expect(resume(bacPro(notes))).toEqual(attendu)
  })

  const A05 = [8, 9, 10, 10, 9.5, 11, 9, 10, 9, 9.5, 10, 11, 12]

  it('E-A05 : une langue facultative à 15 apporte 5 points et l’admission ; sous 10 elle n’apporte rien', () => {
    expect(resume(bacPro(A05)).slice(0, 4)).toEqual(['CONTROLE', null, 285.25, '9.8362'])
    const avec = (note: number) =>
      deliberer('bac-pro', PROFIL_T, dossier({ ...noter(PROFIL_T, A05), LVF: { genre: 'note', note } }))
    expect(resume(avec(1500)).slice(0, 4)).toEqual(['ADMIS', 'AUCUNE', 290.25, '10.0086'])
    expect(points(avec(1000))).toBe(285.25)
    expect(points(avec(900))).toBe(285.25)
  })

  it('E-A06 : un projet à 15 apporte deux fois 5 points', () => {
    const rendue = bacPro(A05, { projet: { genre: 'note', note: 1500 } })
    expect(resume(rendue).slice(0, 4)).toEqual(['ADMIS', 'AUCUNE', 295.25, '10.1810'])
  })

  it('E-A07 : un projet à 6 retire 8 points et l’admission directe', () => {
    const notes = [9, 10, 10.5, 10, 10.5, 11, 9, 9.5, 10, 9.5, 9.5, 11, 12]
    expect(imprimer(bacPro(notes).resultat.moyenne)).toBe('10.1552')
    const rendue = bacPro(notes, { projet: { genre: 'note', note: 600 } })
    expect(resume(rendue)).toEqual(['CONTROLE', null, 286.5, '9.8793', '10.4667'])
  })

  it('E-A08 : 7,9828 est un ajournement sans certificat ; deux blocs attestés', () => {
    const rendue = bacPro([5, 6, 9, 9.5, 9, 10, 6, 7, 7, 6.5, 5.5, 8, 10])
    expect(resume(rendue).slice(0, 2)).toEqual(['AJOURNE', null])
    expect(imprimer(rendue.resultat.moyenne)).toBe('7.9828')
    expect(rendue.resultat.certificat).toBe(false)
    expect(rendue.resultat.unitesAttestees).toEqual(['U33', 'EPS'])
  })

  it('E-A09 : 8 juste et 10 juste aux épreuves professionnelles ouvrent le contrôle', () => {
    const rendue = bacPro([5, 6, 10, 10.5, 9.5, 10, 6, 7, 7, 4, 5, 7, 9])
    expect(resume(rendue)).toEqual(['CONTROLE', null, 232, '8.0000', '10.0000'])
    expect(rendue.resultat.portes).toEqual(['controle'])
    expect(rendue.resultat.raison?.paragraphe).toBe('al. 4')
  })

  it('E-A10 : moins de 10 aux épreuves professionnelles : ajourné, certificat, quatre blocs', () => {
    const rendue = bacPro([6, 6, 10, 10, 9.5, 10, 7, 8, 8, 8, 7.5, 9, 11])
    expect(resume(rendue).slice(3)).toEqual(['8.8190', '9.8667'])
    expect(rendue.resultat).toMatchObject({
      decision: 'AJOURNE',
      certificat: true,
      unitesAttestees: ['U2', 'U31', 'U33', 'EPS'],
      portes: ['certificat', 'attestation', 'conservation'],
    })
  })

  const A11 = [6, 8, 11, 11.5, 11, 11.5, 7, 8, 9, 8, 8, 9, 11]

  it('E-A11 : contrôle 14 et 11 : 302 points, admis sans mention possible', () => {
    const avant = bacPro(A11)
    expect([imprimer(avant.resultat.moyenne), imprimer(avant.resultat.moyenneProfessionnelle)]).toEqual([
      '9.7414',
      '11.2333',
    ])
    const { resultat } = bacPro(A11, { controle: oraux(14, 11) })
    expect(resultat).toMatchObject({
      decision: 'ADMIS',
      apresControle: true,
      mention: 'AUCUNE',
      pointsApresControle: 3_020_000,
    })
    expect(imprimer(resultat.moyenneApresControle)).toBe('10.4138')
  })

  it('E-A12 : l’oral moins bon ne compte pas ; 290 points font 10 juste', () => {
    const { resultat } = bacPro(A11, { controle: oraux(4, 11) })
    expect(resultat).toMatchObject({ decision: 'ADMIS', pointsApresControle: 2_900_000, moyenneApresControle: 1000 })
    expect(resultat.notes[0]).toEqual({ unite: 'U11', note: 600, dispense: false })
  })

  it('E-A13 : contrôle insuffisant : ajourné, certificat, cinq blocs', () => {
    const { resultat } = bacPro(A11, { controle: oraux(7, 9) })
    expect(resultat).toMatchObject({
      decision: 'AJOURNE',
      pointsApresControle: 2_865_000,
      certificat: true,
      unitesAttestees: ['U2', 'U31', 'U32', 'U33', 'EPS'],
    })
    expect(imprimer(resultat.moyenneApresControle)).toBe('9.8793')
  })

  it('E-A15 : absence justifiée : zéro compté au diviseur, admis', () => {
    const notes = [11, ABSENT(true), 12, 11.5, 12, 12.5, 10, 10, 10, 10.5, 10, 11, 13]
    expect(resume(bacPro(notes)).slice(0, 4)).toEqual(['ADMIS', 'AUCUNE', 311.25, '10.7328'])
  })

  it('E-A16 : absence injustifiée : pas de diplôme malgré 12,3362', () => {
    const { resultat } = bacPro([13, ABSENT(false), 13, 13.5, 13, 14, 12, 12, 13, 12.5, 12, 13, 14])
    expect(resultat.decision).toBe('REFUSE_ABSENCE')
    expect(resultat.raison?.texte).toBe('code-de-l-education.D337-81')
    expect(imprimer(resultat.moyenne)).toBe('12.3362')
  })

  it('E-A17 : ajourné, puis admis avec quatre notes conservées', () => {
    const premiere = bacPro([7, 8, 12, 11, 9, 10, 8, 8.5, 8, 8, 8, 9, 14], {
      session: { annee: 2025, jour: '2025-07-04' },
    })
    expect(resume(premiere)).toEqual(['CONTROLE', null, 276, '9.5172', '10.5333'])
    const gardee = (note: number): ResultatUnite => ({ genre: 'conservee', note: note * 100, obtenueLe: '2025-07-04' })
    const seconde = bacPro([9, 10, gardee(12), gardee(11), 10.5, gardee(10), 10, 9, 9, 9, 10, 9.5, gardee(14)])
    expect(resume(seconde).slice(0, 4)).toEqual(['ADMIS', 'AUCUNE', 300.5, '10.3621'])
  })

  it.each<[string, string, 'date' | 'session', string | null]>([
    ['trois jours avant la fin des cinq ans', '2026-07-03', 'date', 'ADMIS'],
    ['le dernier jour des cinq ans', '2026-07-06', 'date', 'ADMIS'],
    ['après les cinq ans, compte en jours', '2026-07-08', 'date', null],
    ['après les cinq ans, compte en sessions', '2026-07-08', 'session', 'ADMIS'],
    ['la session d’après', '2027-01-15', 'session', null],
  ])('E-A18 : note obtenue le 6 juillet 2021, %s', (_, jour, fenetre, attendu) => {
    const gardee: ResultatUnite = { genre: 'conservee', note: 1200, obtenueLe: '2021-07-06' }
    const regime = regimeAuJour('bac-pro', { annee: 2026 })
    if (regime === null) throw new Error('no regime')
    const candidat = dossier(noter(PROFIL_T, [gardee, ...Array<number>(12).fill(10)]), {
      session: { annee: Number(jour.slice(0, 4)), jour },
    })
    const rendue = preparerDeliberation(PROFIL_T, regime, { 'note.fenetre': fenetre })(candidat)
    expect(rendue.resultat.decision).toBe(attendu)
    if (attendu === null)
      expect(rendue.manquants).toContainEqual({
        code: 'deliberation.note-a-representer',
        source: { genre: 'fait', chemin: 'unites.U11.note' },
      })
  })

  it('E-A19 : forme progressive : la dernière note compte, repasser peut coûter le contrôle', () => {
    const progressif = { forme: 'progressive', statut: 'formation-continue', projet: null } as const
    const tenues = [9, 11, 11, 10.5, 9, 10, 8, 10, 11, 9.5, 9, 11, 10]
    const gardees = tenues.map(
      (note): ResultatUnite => ({ genre: 'conservee', note: note * 100, obtenueLe: '2024-07-05' }),
    )
    expect(resume(bacPro(gardees, progressif))).toEqual(['CONTROLE', null, 289.25, '9.9741', '10.1333'])
    const repassees = gardees.with(0, nouvelle(1000, 900)).with(4, nouvelle(700, 900))
    const { resultat } = bacPro(repassees, progressif)
    expect(resultat).toMatchObject({
      decision: 'AJOURNE',
      points: 2_827_500,
      moyenne: 975,
      moyenneProfessionnelle: 960,
    })
  })

  const nouvelle = (note: number, ancienne: number): ResultatUnite => ({
    genre: 'note',
    note,
    anterieure: { note: ancienne, obtenueLe: '2024-07-05' },
  })

  it('E-A20 : dispensé de toutes les unités professionnelles : le contrôle s’ouvre dès 8', () => {
    const notes = [9, 8, DISPENSE, DISPENSE, DISPENSE, DISPENSE, 10, 11, 8, 9.5, 9, 10, 12]
    const avant = bacPro(notes)
    expect(resume(avant)).toEqual(['CONTROLE', null, 130.75, '9.3393', null])
    expect(avant.resultat.coefficients).toBe(1400)
    expect(imprimer(bacPro(notes, { controle: oraux(10, 12) }).resultat.moyenneApresControle)).toBe('9.8929')
    expect(bacPro(notes, { controle: oraux(10, 12) }).resultat.decision).toBe('AJOURNE')
    const apres = bacPro(notes, { controle: oraux(12, 13) }).resultat
    expect([apres.decision, imprimer(apres.moyenneApresControle)]).toEqual(['ADMIS', '10.2857'])
  })

  it('Dispensé de toutes les unités professionnelles, le contrôle ne s’ouvre que sous la forme globale', () => {
    const notes = [9, 8, DISPENSE, DISPENSE, DISPENSE, DISPENSE, 10, 11, 8, 9.5, 9, 10, 12]
    const stagiaire = (forme: 'globale' | 'progressive' | null) =>
      bacPro(notes, { statut: 'formation-continue', forme }).resultat.decision
    expect([stagiaire('globale'), stagiaire('progressive'), stagiaire(null)]).toEqual(['CONTROLE', 'AJOURNE', null])
  })

  it('E-A21 : dispensé d’EPS : le coefficient sort du diviseur', () => {
    const notes = [9, 10, 10.5, 10, 10, 11, 9, 9.5, 9.5, 9.5, 9.5, 11]
    const rendue = bacPro([...notes, { genre: 'dispense', motif: 'medicale' }])
    expect(resume(rendue)).toEqual(['CONTROLE', null, 279.5, '9.9821', '10.3333'])
    expect(rendue.resultat.coefficients).toBe(2800)
  })
})

describe('ce qu’un règlement doit dire', () => {
  it('Sans unité obligatoire, rien ne se décide : ni admis, ni refusé', () => {
    const facultative = reglement('vide', [['B1', 100, { facultative: true }]])
    for (const diplome of ['titre-prive', 'titre-professionnel', 'bac-pro', 'cap'] as const) {
      const { issue, resultat, manquants } = deliberer(diplome, facultative, dossier({}, { entretien: true }))
      expect([issue, resultat.decision]).toEqual(['indetermine', null])
      expect(manquants.map(({ code }) => code)).toContain('deliberation.unites-obligatoires')
    }
  })

  it('Un acte du jury décale aussi la note d’une unité facultative', () => {
    const notes = noter(
      PROFIL_T,
      Array.from({ length: 13 }, () => 9.9),
    )
    const lvf = (decalages: { acte: string; points: number }[]) =>
      deliberer('bac-pro', PROFIL_T, dossier({ ...notes, LVF: { genre: 'note', note: 1000, decalages } })).resultat
        .decision
    // 13 fois 9,9 font 287,1 points sur 29 : il en manque 2,9.
    expect([lvf([]), lvf([{ acte: 'a', points: 289 }]), lvf([{ acte: 'a', points: 290 }])]).toEqual([
      'AJOURNE',
      'AJOURNE',
      'ADMIS',
    ])
  })
})

describe('baccalauréat professionnel, sessions jusqu’en 2021', () => {
  it('E-A14 : (8,9 + 12) / 2 = 10,45 admis ; (8,9 + 11) / 2 = 9,95 ajourné', () => {
    // Σ coef = 27 : 27 × 8,9 = 240,3, épreuve pratique à 11.
    const notes = [8, 8, 7.2, 11, 11, 8, 8.1, 8, 8, 9]
    const candidat = (note: number | null) =>
      dossier(noter(REGLEMENT_SEN, notes), {
        session: { annee: 2020, jour: '2020-07-07' },
        controle: note === null ? null : { genre: 'moyenne', note },
      })
    const avant = deliberer('bac-pro', REGLEMENT_SEN, candidat(null)).resultat
    expect(avant).toMatchObject({
      regime: 'bac-pro.2020',
      decision: 'CONTROLE',
      moyenne: 890,
      moyenneProfessionnelle: 1100,
    })
    const [admis, ajourne] = [1200, 1100].map((note) => deliberer('bac-pro', REGLEMENT_SEN, candidat(note)).resultat)
    expect(admis).toMatchObject({ decision: 'ADMIS', moyenneApresControle: 1045, mention: 'AUCUNE' })
    expect(ajourne).toMatchObject({ decision: 'AJOURNE', moyenneApresControle: 995 })
  })
})
