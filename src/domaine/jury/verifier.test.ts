import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estEnVigueur } from '#droit/regle.ts'
import { ecrireTrace, rejouer } from '#droit/rejouer.ts'
import { addMois } from '#socle/date-civile.ts'
import { faits, juryBacPro, membre, membres } from './essai.ts'
import type { FaitsJury, GenreJury, MembreJury } from './faits.ts'
import { REGLES_JURY, verifierJury } from './verifier.ts'

const codes = (jury: FaitsJury): readonly string[] => verifierJury(jury).raisons.map(({ code }) => code)
const issue = (traits: Partial<FaitsJury>): string => verifierJury(faits(traits)).issue

describe('Composition du jury de baccalauréat professionnel (D337-93)', () => {
  it.each<[string, number, number, number, readonly string[]]>([
    ['6 enseignants, 1 employeur, 2 salariés', 4, 1, 2, ['jury.employeurs-salaries']],
    ['6 enseignants, 2 employeurs, 2 salariés', 4, 2, 2, []],
    ['7 enseignants, 1 employeur, 1 salarié', 5, 1, 1, ['jury.tiers-professionnels']],
    ['4 enseignants, 1 et 1 : juste un tiers', 2, 1, 1, []],
    ['5 enseignants, 1 et 1 : deux septièmes', 3, 1, 1, ['jury.tiers-professionnels']],
    ['8 enseignants, 2 et 2 : juste un tiers', 6, 2, 2, []],
    ['aucun professionnel', 4, 0, 0, ['jury.tiers-professionnels']],
  ])('%s', (_, publics, employeurs, salaries, raisons) => {
    expect(codes(faits({ membres: juryBacPro(publics, employeurs, salaries) }))).toEqual(raisons)
  })

  it('Chaque raison cite son article', () => {
    const { raisons } = verifierJury(faits({ membres: juryBacPro(5, 1, 1) }))
    expect(raisons.map(({ texte }) => texte)).toEqual(['code-de-l-education.D337-93'])
  })

  it('Un enseignant de CFA ou du privé siège, sauf impossibilité écrite', () => {
    const sansCfa = juryBacPro(5, 2, 2).filter(({ nom }) => nom !== 'CFA')
    expect(codes(faits({ membres: sansCfa, impossibilitePriveCfa: false }))).toEqual(['jury.enseignant-prive'])
    expect(issue({ membres: sansCfa, impossibilitePriveCfa: true })).toBe('conforme')
    expect(issue({ membres: sansCfa })).toBe('indetermine')
  })

  it('Le président est enseignant-chercheur, et seul', () => {
    const inspecteur = membre('présidente', { fonction: 'president', qualite: 'inspecteur-pedagogique-regional' })
    const autres = juryBacPro(4, 2, 2).slice(1)
    expect(codes(faits({ membres: [inspecteur, ...autres] }))).toEqual(['jury.qualite-president'])
    expect(codes(faits({ membres: [membre('x'), ...autres] }))).toEqual(['jury.president-unique'])
    const second = membre('second', { fonction: 'president', qualite: 'enseignant-chercheur' })
    expect(codes(faits({ membres: [...juryBacPro(4, 3, 3), second] }))).toEqual(['jury.president-unique'])
    const adjoint = membre('adjoint', { fonction: 'adjoint', qualite: 'autre' })
    expect(codes(faits({ membres: [...juryBacPro(4, 3, 3), adjoint] }))).toEqual(['jury.qualite-adjoint'])
  })

  it('Avant le 1er janvier 2020, l’article lu ne dit rien : indéterminé, le texte à lire est nommé', () => {
    const { issue, manquants } = verifierJury(faits({ jourNomination: '2019-12-31' }))
    expect(issue).toBe('indetermine')
    expect(manquants).toEqual([
      {
        code: 'jury.version-non-lue',
        source: { genre: 'texte', texte: 'code-de-l-education.D337-93', paragraphe: null },
      },
    ])
    expect(issue).not.toBe(verifierJury(faits({ jourNomination: '2020-01-01' })).issue)
  })
})

describe('Composition des autres jurys', () => {
  const employeur = membre('employeur', { college: 'employeur', qualite: 'professionnel' })
  const professionnels = [employeur, membre('salariée', { college: 'salarie', qualite: 'professionnel' })]
  const presidents: Readonly<Partial<Record<GenreJury, MembreJury>>> = {
    cap: membre('président', { fonction: 'president', college: 'salarie', qualite: 'professionnel' }),
    bp: membre('président', { fonction: 'president', college: 'autre', qualite: 'inspecteur-education-nationale' }),
    bts: membre('président', { fonction: 'president', college: 'autre', qualite: 'inspecteur-pedagogique-regional' }),
    cs: membre('président', { fonction: 'president', college: 'autre', qualite: 'autre' }),
  }

  it.each<[GenreJury, number, readonly string[]]>([
    ['cap', 1, ['jury.parite']],
    ['cap', 2, []],
    ['cap', 3, ['jury.parite']],
    ['bp', 1, ['jury.parite']],
    ['bp', 2, []],
    ['bp', 3, ['jury.parite']],
    ['cs', 2, []],
    ['cs', 3, ['jury.parite']],
  ])('%s avec %i enseignants', (genre, enseignants, raisons) => {
    const president = presidents[genre]
    // Le président du CAP est déjà le salarié de ce jury.
    const profession = genre === 'cap' ? [employeur] : professionnels
    const liste = [...(president === undefined ? [] : [president]), ...membres(enseignants, 'e'), ...profession]
    expect(codes(faits({ genre, membres: liste }))).toEqual(raisons)
  })

  it.each<[GenreJury, readonly string[]]>([
    ['bp', ['jury.employeurs-salaries']],
    ['cs', []],
  ])('%s : deux employeurs sans salarié', (genre, raisons) => {
    const liste = [presidents[genre], ...membres(2, 'e'), employeur, { ...employeur, nom: 'autre' }]
    expect(codes(faits({ genre, membres: liste.filter((m) => m !== undefined) }))).toEqual(raisons)
  })

  it('Le président du CAP est un professionnel, celui du BP un inspecteur', () => {
    const enseignant = membre('président', { fonction: 'president' })
    expect(codes(faits({ genre: 'cap', membres: [enseignant, membre('e'), ...professionnels] }))).toEqual([
      'jury.qualite-president',
    ])
    expect(codes(faits({ genre: 'bp', membres: [enseignant, membre('e'), ...professionnels] }))).toEqual([
      'jury.qualite-president',
    ])
  })

  it.each<[number, number, readonly string[]]>([
    [2, 1, []],
    [2, 2, ['jury.majorite-publique']],
    [1, 2, ['jury.majorite-publique']],
  ])('BTS : %i enseignants du public pour %i autres', (publics, autres, raisons) => {
    const liste = [
      membre('présidente', { fonction: 'president', qualite: 'enseignant-chercheur' }),
      ...membres(publics - 1, 'public'),
      ...membres(autres, 'cfa', { secteur: 'cfa' }),
      ...membres(publics + autres, 'pro', { college: 'employeur', qualite: 'professionnel' }),
    ]
    expect(codes(faits({ genre: 'bts', membres: liste }))).toEqual(raisons)
  })

  it('BTS : un enseignant-chercheur siège', () => {
    const liste = [presidents.bts, ...membres(2, 'e'), ...professionnels].filter((m) => m !== undefined)
    expect(codes(faits({ genre: 'bts', membres: liste }))).toEqual(['jury.un-chercheur'])
  })

  it('Titre professionnel : deux professionnels habilités, dont aucun formateur', () => {
    const pro = (nom: string, traits: Partial<MembreJury> = {}) =>
      membre(nom, { college: 'salarie', qualite: 'professionnel', habilite: true, formateur: false, ...traits })
    const jury = (...liste: MembreJury[]) => codes(faits({ genre: 'titre-professionnel', membres: liste }))
    expect(jury(pro('a'))).toEqual(['jury.deux-professionnels'])
    expect(jury(pro('a'), pro('b'))).toEqual([])
    expect(jury(pro('a'), pro('b', { formateur: true }))).toEqual(['jury.membre-non-formateur'])
    expect(jury(pro('a', { habilite: false }), pro('b', { habilite: false }))).toEqual([
      'jury.membre-habilite',
      'jury.membre-habilite',
    ])
    const inconnu = verifierJury(
      faits({ genre: 'titre-professionnel', membres: [pro('a'), pro('b', { habilite: null })] }),
    )
    expect(inconnu.manquants.map(({ code }) => code)).toEqual(['jury.habilite'])
  })

  it('Titre privé : inconnu tant que le certificateur n’a rien déclaré, puis mesuré à ce qu’il déclare', () => {
    const vides = { membres: null, professionnels: null, partProfessionnels: null, exterieurs: null }
    const jury = (exigences: Partial<FaitsJury['exigences']>) =>
      faits({
        genre: 'titre-prive',
        exigences: { ...vides, ...exigences },
        membres: [membre('a', { exterieur: true }), ...membres(2, 'pro', { college: 'employeur', exterieur: false })],
      })
    const muet = verifierJury(jury({}))
    expect([muet.issue, muet.manquants.map(({ code }) => code)]).toEqual([
      'indetermine',
      ['jury.regle-du-certificateur'],
    ])
    expect(codes(jury({ membres: 3, professionnels: 2, exterieurs: 1 }))).toEqual([])
    expect(codes(jury({ membres: 4 }))).toEqual(['jury.exigence-tenue.membres'])
    expect(codes(jury({ professionnels: 3 }))).toEqual(['jury.exigence-tenue.professionnels'])
    expect(codes(jury({ exterieurs: 2 }))).toEqual(['jury.exigence-tenue.exterieurs'])
    expect(codes(jury({ partProfessionnels: 66 }))).toEqual([])
    expect(codes(jury({ partProfessionnels: 67 }))).toEqual(['jury.exigence-tenue.partProfessionnels'])
  })
})

describe('Jury de validation des acquis de l’expérience (décret 2024-332)', () => {
  const femme = membre('F', { college: 'employeur', sexe: 'femme', fonction: 'president' })
  const homme = membre('H', { college: 'autre', sexe: 'homme' })
  const vae = (liste: readonly MembreJury[], traits: Partial<FaitsJury> = {}) =>
    codes(
      faits({
        genre: 'titre-prive',
        vae: true,
        membres: liste,
        exigences: { membres: 1, professionnels: null, partProfessionnels: null, exterieurs: null },
        ...traits,
      }),
    )

  it('Deux membres, un professionnel, des femmes et des hommes, un président', () => {
    expect(vae([femme, homme])).toEqual([])
    expect(vae([femme])).toEqual(['jury.vae.deux-membres', 'jury.vae.equilibre'])
    expect(vae([{ ...femme, college: 'autre' }, homme])).toEqual(['jury.vae.un-professionnel'])
    expect(vae([{ ...femme, fonction: 'membre' }, homme])).toEqual(['jury.vae.president'])
    expect(vae([femme, { ...homme, sexe: 'femme' }])).toEqual(['jury.vae.equilibre'])
  })

  it('L’équilibre n’a pas de chiffre : la présence des deux suffit, sauf si l’égalité est choisie', () => {
    const trois = [femme, homme, { ...homme, nom: 'H2' }]
    const quatre = [...trois, { ...homme, nom: 'H3' }]
    const parite = { interrupteurs: { 'jury.vae-equilibre': 'parite' } } as const
    expect(vae(quatre)).toEqual([])
    expect(vae(trois, parite)).toEqual([])
    expect(vae(quatre, parite)).toEqual(['jury.vae.equilibre'])
  })

  it('Un membre lié se retire ; ceux qui restent pour ce candidat doivent suffire', () => {
    const lien = (deport: boolean | null) => [{ candidat: 'C', nature: 'formateur', deport }]
    const tiers = membre('T', { college: 'salarie', sexe: 'homme' })
    expect(vae([{ ...femme, liens: lien(true) }, homme, tiers])).toEqual([])
    expect(vae([{ ...femme, liens: lien(true) }, homme])).toEqual([
      'jury.vae.deux-membres-apres-deport',
      'jury.vae.un-professionnel-apres-deport',
    ])
    const seance = { etape: 'ouverture', evaluateurs: [], presences: [], absencePermise: true } as const
    expect(vae([{ ...femme, liens: lien(false) }, homme, tiers], seance)).toEqual(['jury.deport-fait'])
  })
})

describe('Tenue du jury', () => {
  const seance = (traits: Partial<FaitsJury> = {}) =>
    faits({
      etape: 'ouverture',
      evaluateurs: ['public 1'],
      presences: faits().membres.map(({ nom }) => ({ nom, aDistance: false, voixConsultative: false })),
      ...traits,
    })
  const absents = (...noms: string[]) => seance().presences?.filter(({ nom }) => !noms.includes(nom)) ?? []

  it('Une place « à désigner » ne compte pour personne, une preuve inconnue reste à produire', () => {
    const places = (nomme: boolean | null) =>
      faits({ membres: juryBacPro(4, 2, 2).map((un) => (un.nom === 'salarié 2' ? { ...un, nomme } : un)) })
    expect(codes(places(false))).toEqual(['jury.membre-nomme', 'jury.employeurs-salaries'])
    expect(verifierJury(places(null)).manquants.map(({ source }) => source)).toEqual([
      { genre: 'fait', chemin: 'membres.9.nomination' },
    ])
  })

  it('Une absence ne vicie pas un jury régulier, mais ne répare pas un jury irrégulier', () => {
    const employeurAbsent = verifierJury(seance({ presences: absents('employeur 1') }))
    expect(employeurAbsent.issue).toBe('conforme')
    expect(employeurAbsent.resultat).toMatchObject({ membres: 10, presents: 9, proportionsDuJour: false })
    const irregulier = juryBacPro(4, 1, 2)
    const presences = irregulier.map(({ nom }) => ({ nom, aDistance: false, voixConsultative: false }))
    expect(codes(seance({ membres: irregulier, presences }))).toEqual(['jury.employeurs-salaries'])
  })

  it('Là où le texte du jury n’a pas été lu, le pardon de l’absence est à dire', () => {
    const cap = (absencePermise: boolean | null) =>
      seance({
        genre: 'cap',
        membres: [
          membre('p', { fonction: 'president', college: 'employeur' }),
          membre('s', { college: 'salarie' }),
          membre('public 1'),
          membre('e'),
        ],
        presences: ['p', 's', 'e'].map((nom) => ({ nom, aDistance: null, voixConsultative: false })),
        absencePermise,
      })
    expect(verifierJury(cap(null)).manquants.map(({ code }) => code)).toEqual(['jury.absence-permise'])
    expect(codes(cap(false))).toEqual(['jury.jour'])
    expect(codes(cap(true))).toEqual([])
  })

  it('Le président est dans la salle, ou l’adjoint qui le remplace', () => {
    const aDistance = (...noms: string[]) =>
      seance().presences?.map((un) => ({ ...un, aDistance: noms.includes(un.nom) })) ?? []
    expect(codes(seance({ presences: aDistance('public 1', 'salarié 1') }))).toEqual([])
    expect(codes(seance({ presences: aDistance('présidente') }))).toEqual(['jury.president-en-salle'])
    expect(codes(seance({ presences: absents('présidente') }))).toEqual(['jury.president-en-salle'])
    const avecAdjoint = faits().membres.map((un) =>
      un.nom === 'public 1' ? { ...un, fonction: 'adjoint' as const } : un,
    )
    expect(codes(seance({ membres: avecAdjoint, presences: absents('présidente') }))).toEqual([])
  })

  it('Qui n’est pas nommé n’y délibère pas ; l’examinateur adjoint y assiste sans voter', () => {
    const intrus = (voixConsultative: boolean) => [...absents(), { nom: 'intrus', aDistance: false, voixConsultative }]
    expect(codes(seance({ presences: intrus(false) }))).toEqual(['jury.present-nomme'])
    expect(codes(seance({ presences: intrus(true) }))).toEqual([])
  })

  it('Un évaluateur est membre nommé ou figure sur la liste', () => {
    expect(codes(seance({ evaluateurs: ['public 1', 'inconnue'] }))).toEqual(['jury.evaluateur-nomme'])
    expect(codes(seance({ evaluateurs: ['inconnue'], listeEvaluateurs: ['inconnue'] }))).toEqual([])
    expect(verifierJury(seance({ evaluateurs: null })).manquants.map(({ code }) => code)).toEqual([
      'jury.evaluateurs-connus',
    ])
  })

  it('Un lien non déclaré est une question, un lien sans retrait est une faute', () => {
    const avec = (liens: MembreJury['liens']) =>
      seance({ membres: faits().membres.map((un) => (un.nom === 'CFA' ? { ...un, liens } : un)) })
    const lien = { candidat: 'N° 12', nature: 'employeur', deport: false }
    expect(verifierJury(avec(null)).manquants.map(({ code }) => code)).toEqual(['jury.aucun-lien'])
    expect(codes(avec([lien]))).toEqual(['jury.deport-fait'])
    expect(codes(avec([{ ...lien, deport: true }]))).toEqual([])
  })

  it.each<[number, readonly string[]]>([
    [4, []],
    [5, []],
    [6, ['jury.annees.membre']],
  ])('%i années de suite quand le texte en permet cinq', (anneesConsecutives, raisons) => {
    const liste = faits().membres.map((un) => ({
      ...un,
      anneesConsecutives: un.nom === 'CFA' ? anneesConsecutives : 1,
    }))
    expect(codes(faits({ membres: liste, anneesMaximum: 5 }))).toEqual(raisons)
    expect(codes(faits({ membres: liste, interrupteurs: { 'jury.annees': 'cinq' } }))).toEqual(raisons)
    expect(codes(faits({ membres: liste }))).toEqual([])
  })

  it('Personne n’est ajourné avant que son livret soit examiné et signé', () => {
    const livret = (livretFourni: boolean, livretExamine: boolean, viseParPresident: boolean) =>
      codes(seance({ etape: 'cloture', ajournes: [{ candidat: 'C', livretFourni, livretExamine, viseParPresident }] }))
    expect(livret(false, false, false)).toEqual([])
    expect(livret(true, true, true)).toEqual([])
    expect(livret(true, true, false)).toEqual(['jury.livret'])
    expect(livret(true, false, true)).toEqual(['jury.livret'])
    expect(verifierJury(seance({ etape: 'cloture' })).manquants.map(({ code }) => code)).toEqual(['jury.ajournes'])
  })

  it('Un voyant rouge n’ouvre la délibération que par une dérogation complète', () => {
    const derogation = { auteur: 'Le recteur', motif: 'Employeur empêché', jour: '2026-07-01' }
    const ouvrir = (une: FaitsJury['derogation']) =>
      verifierJury(faits({ membres: juryBacPro(4, 1, 2), derogation: une }))
    expect(ouvrir(null).resultat.peutOuvrir).toBe(false)
    expect(ouvrir({ ...derogation, motif: null }).resultat.peutOuvrir).toBe(false)
    expect(ouvrir(derogation).resultat.peutOuvrir).toBe(true)
    expect(ouvrir(derogation).issue).toBe('non-conforme')
  })
})

describe('Propriétés', () => {
  const oui = fc.constantFrom(true, false, null)
  const unMembre = (nom: string): fc.Arbitrary<MembreJury> =>
    fc.record({
      nom: fc.constant(nom),
      fonction: fc.constantFrom('president', 'adjoint', 'membre', 'membre', 'membre', null),
      college: fc.constantFrom('enseignant', 'enseignant', 'employeur', 'salarie', 'autre', null),
      qualite: fc.constantFrom('enseignant-chercheur', 'enseignant', 'professionnel', null),
      specialite: fc.constant(null),
      secteur: fc.constantFrom('public', 'cfa', 'prive-sous-contrat', null),
      sexe: fc.constantFrom('femme', 'homme', null),
      nomme: fc.constantFrom(true, true, true, false, null),
      habilite: oui,
      formateur: oui,
      exterieur: oui,
      anneesConsecutives: fc.constantFrom(1, 5, 6, null),
      liens: fc.constantFrom(null, [], [{ candidat: 'C', nature: 'formateur', deport: true }]),
    })
  const unJury = fc
    .record({
      genre: fc.constantFrom<GenreJury>('bac-pro', 'cap', 'bp', 'cs', 'bts', 'titre-professionnel', 'titre-prive'),
      vae: fc.boolean(),
      etape: fc.constantFrom('nomination' as const, 'ouverture' as const, 'cloture' as const),
      membres: fc
        .integer({ min: 1, max: 9 })
        .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => unMembre(`m${i}`)))),
      anneesMaximum: fc.constantFrom(5, null),
      absencePermise: oui,
      evaluateurs: fc.constantFrom(null, [], ['m0'], ['ailleurs']),
      presences: fc.constantFrom(null, [], [{ nom: 'm0', aDistance: false, voixConsultative: false }]),
    })
    .map((traits) => faits(traits))

  it('L’ordre des membres ne change ni le verdict ni les raisons', () => {
    fc.assert(
      fc.property(unJury, (jury) => {
        const [droit, inverse] = [jury, { ...jury, membres: jury.membres.toReversed() }].map(verifierJury)
        expect(inverse?.issue).toBe(droit?.issue)
        expect(inverse?.resultat).toEqual(droit?.resultat)
        expect(inverse?.raisons.map(({ code }) => code).sort()).toEqual(droit?.raisons.map(({ code }) => code).sort())
      }),
    )
  })

  it('La trace se rejoue depuis ses seules feuilles, et chaque raison a un code et un texte', () => {
    fc.assert(
      fc.property(unJury, (jury) => {
        const { trace, raisons, issue, manquants } = verifierJury(jury)
        expect(rejouer(ecrireTrace(trace))).toEqual({ valeur: trace.valeur, ecart: null })
        expect(raisons.every(({ texte }) => texte !== null)).toBe(true)
        expect(raisons.length > 0).toBe(issue === 'non-conforme')
        expect(manquants.length > 0).toBe(issue === 'indetermine')
      }),
    )
  })

  it('Mois après mois, une seule version de chaque famille s’applique', () => {
    for (const famille of new Set(REGLES_JURY.map((regle) => regle.famille))) {
      const versions = REGLES_JURY.filter((regle) => regle.famille === famille)
      const debut = versions.map(({ du }) => du ?? '2009-01-01').sort()[0] ?? ''
      for (let mois = addMois(`${debut.slice(0, 7)}-01`, 1); mois < '2027-01-01'; mois = addMois(mois, 1)) {
        const nombre = versions.filter((version) => estEnVigueur(version, mois)).length
        expect([famille, mois, nombre]).toEqual([famille, mois, 1])
      }
    }
  })
})
