import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estEnVigueur } from '#droit/regle.ts'
import { ecrireTrace, rejouer } from '#droit/rejouer.ts'
import { type FaitsPfmp, REGLES_PFMP, verifierPfmp } from './pfmp.ts'
import { type FaitsPresentation, verifierPresentation } from './presentation.ts'

const PFMP: FaitsPfmp = {
  statut: 'scolaire',
  session: 2027,
  semainesReglement: 20,
  semainesFixees: null,
  semainesFaites: 17,
  semainesRattrapees: 0,
  forceMajeure: false,
  rattrapagePossible: false,
  derogationAccordee: false,
}
const pfmp = (partiel: Partial<FaitsPfmp>) => verifierPfmp({ ...PFMP, ...partiel })

describe('semaines en entreprise', () => {
  it.each<[string, Partial<FaitsPfmp>, string, number, string]>([
    [
      'E-A30 maladie, deux rattrapées',
      { forceMajeure: true, semainesRattrapees: 2 },
      'DEROGATION_A_DEMANDER',
      1,
      'non-conforme',
    ],
    ['E-A30 sans excuse, rattrapage possible', { rattrapagePossible: true }, 'A_RATTRAPER', 3, 'non-conforme'],
    ['E-A30 sans excuse, plus de rattrapage', {}, 'BLOQUE', 3, 'non-conforme'],
    ['maladie, dérogation accordée', { forceMajeure: true, derogationAccordee: true }, 'DEROGATION', 3, 'conforme'],
    ['sans excuse, une dérogation ne vaut rien', { derogationAccordee: true }, 'BLOQUE', 3, 'non-conforme'],
    ['dix-neuf semaines', { semainesFaites: 19 }, 'BLOQUE', 1, 'non-conforme'],
    ['vingt semaines', { semainesFaites: 20 }, 'SUFFISANT', 0, 'conforme'],
    ['vingt et une semaines', { semainesFaites: 21 }, 'SUFFISANT', 0, 'conforme'],
    ['tout rattrapé', { semainesRattrapees: 3 }, 'SUFFISANT', 0, 'conforme'],
  ])('%s', (_, partiel, statut, semainesManquantes, issue) => {
    const conclusion = pfmp(partiel)
    expect(conclusion.resultat).toEqual({ statut, semainesRequises: 20, semainesManquantes })
    expect(conclusion.issue).toBe(issue)
  })

  it.each([
    [2024, 22],
    [2025, 20],
    [2015, null],
  ])('règlement inconnu, session %i : %s semaines d’usage pour un élève', (session, attendues) => {
    expect(pfmp({ session, semainesReglement: null }).resultat.semainesRequises).toBe(attendues)
  })

  it('pour un autre statut, sans règlement, rien ne se suppose', () => {
    const { issue, manquants } = pfmp({ statut: 'formation-continue', semainesReglement: null })
    expect(issue).toBe('indetermine')
    expect(manquants.map(({ code }) => code)).toContain('parcours.pfmp.reglement')
  })

  it.each<[string, Partial<FaitsPfmp>, readonly string[]]>([
    ['onze au règlement', { semainesReglement: 11, semainesFaites: 30 }, ['parcours.pfmp.specialite']],
    ['douze au règlement', { semainesReglement: 12, semainesFaites: 30 }, []],
    ['vingt-six au règlement', { semainesReglement: 26, semainesFaites: 30 }, []],
    ['vingt-sept au règlement', { semainesReglement: 27, semainesFaites: 30 }, ['parcours.pfmp.specialite']],
    ['neuf fixées à un élève', { semainesFixees: 9 }, ['parcours.pfmp.plancher-scolaire']],
    ['dix fixées à un élève', { semainesFixees: 10 }, []],
    ['neuf fixées en formation continue', { semainesFixees: 9, statut: 'formation-continue' }, []],
  ])('%s', (_, partiel, raisons) => {
    expect(pfmp(partiel).raisons.map(({ code }) => code)).toEqual(raisons)
  })

  it('une version de la durée d’usage par session, de 2016 à 2030', () => {
    const versions = REGLES_PFMP.filter(({ famille }) => famille === 'parcours.pfmp-usuelle')
    for (let annee = 2016; annee <= 2030; annee += 1) {
      expect(versions.filter((version) => estEnVigueur(version, `${annee}-01-01`)).length).toBe(1)
    }
  })

  it('une semaine de plus n’ôte jamais le droit d’être présenté, et tout se rejoue', () => {
    const inconnu = fc.option(fc.boolean())
    const semaines = fc.option(fc.integer({ min: 0, max: 30 }))
    const faits = fc.record<FaitsPfmp>({
      statut: fc.constantFrom('scolaire', 'formation-continue', null),
      session: fc.integer({ min: 2016, max: 2030 }),
      semainesReglement: semaines,
      semainesFixees: semaines,
      semainesFaites: fc.integer({ min: 0, max: 30 }),
      semainesRattrapees: semaines,
      forceMajeure: inconnu,
      rattrapagePossible: inconnu,
      derogationAccordee: inconnu,
    })
    fc.assert(
      fc.property(faits, (un) => {
        const { issue, trace } = verifierPfmp(un)
        const plus = verifierPfmp({ ...un, semainesFaites: (un.semainesFaites ?? 0) + 1 })
        if (issue === 'conforme') expect(plus.issue).toBe('conforme')
        expect(rejouer(ecrireTrace(trace))).toEqual({ valeur: trace.valeur, ecart: null })
      }),
    )
  })
})

const CANDIDAT: FaitsPresentation = {
  session: 2027,
  statut: 'apprentissage',
  statutInscription: 'apprentissage',
  inscrit: true,
  derniereUnite: true,
  moisFaits: 36,
  moisOrdinaires: 36,
  moisFixes: null,
  restePresenteApresVae: false,
  moisActivite: 0,
  niveauQualifie: false,
  dansLeDomaine: false,
  specialites: 1,
  contratSaisonnier: false,
  forme: 'globale',
  formeAnterieure: null,
  derogationRecteur: false,
  horsParcoursOrdinaire: false,
  contratAmenage: false,
}
const presenter = (partiel: Partial<FaitsPresentation>) => verifierPresentation({ ...CANDIDAT, ...partiel })

describe('se présenter au baccalauréat professionnel', () => {
  it.each<[string, Partial<FaitsPresentation>, readonly string[]]>([
    ['formation suivie', {}, []],
    ['un mois de moins', { moisFaits: 35 }, ['parcours.eligible']],
    ['un mois de moins, mais une durée fixée par positionnement', { moisFaits: 24, moisFixes: 24 }, []],
    ['durée allongée par positionnement', { moisFixes: 37 }, ['parcours.eligible']],
    ['un mois de moins, unités intermédiaires', { moisFaits: 35, derniereUnite: false }, []],
    [
      'formation continue sans durée minimale',
      { statut: 'formation-continue', statutInscription: 'formation-continue', moisFaits: 0 },
      [],
    ],
    ['reste d’une VAE', { moisFaits: 0, restePresenteApresVae: true }, []],
    ['changement de statut non suivi', { statutInscription: 'scolaire' }, ['parcours.bon-statut']],
    ['pas inscrit', { inscrit: false }, ['parcours.inscrit']],
    ['deux spécialités', { specialites: 2 }, ['parcours.specialites']],
    ['deux spécialités, contrat saisonnier', { specialites: 2, contratSaisonnier: true }, []],
    ['trois spécialités, contrat saisonnier', { specialites: 3, contratSaisonnier: true }, ['parcours.specialites']],
    ['apprenti, forme progressive', { forme: 'progressive' }, ['parcours.forme.ouverte']],
    [
      'apprenti, dérogation sans contrat aménagé',
      { forme: 'progressive', derogationRecteur: true },
      ['parcours.forme.ouverte'],
    ],
    [
      'apprenti, dérogation et contrat aménagé',
      { forme: 'progressive', derogationRecteur: true, contratAmenage: true },
      [],
    ],
    ['choix défait', { formeAnterieure: 'progressive' }, ['parcours.forme.definitive']],
    ['choix tenu', { formeAnterieure: 'globale' }, []],
  ])('%s', (_, partiel, raisons) => {
    expect(presenter(partiel).raisons.map(({ code }) => code)).toEqual(raisons)
  })

  it.each([
    [35, false],
    [36, true],
    [37, true],
  ])('%i mois d’activité qualifiée : %s', (moisActivite, eligible) => {
    const faits = { statut: 'experience', statutInscription: 'experience', moisActivite } as const
    expect(presenter({ ...faits, niveauQualifie: true, dansLeDomaine: true }).resultat.eligible).toBe(eligible)
    expect(presenter({ ...faits, niveauQualifie: false, dansLeDomaine: true }).resultat.eligible).toBe(false)
  })

  it('ce qui manque se dit', () => {
    const { issue, manquants } = presenter({ moisFaits: null, forme: null })
    expect(issue).toBe('indetermine')
    expect(manquants.map(({ code }) => code)).toEqual(['parcours.duree.faite', 'parcours.forme'])
  })

  it('les articles se citent', () => {
    const { raisons } = presenter({ moisFaits: 0, specialites: 2, forme: 'progressive' })
    expect(raisons.map(({ texte }) => texte)).toEqual([
      'code-de-l-education.D337-70',
      'code-de-l-education.D337-90',
      'code-de-l-education.D337-68',
    ])
  })
})
