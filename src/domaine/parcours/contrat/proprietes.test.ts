import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BAREMES_LIVRES } from '#droit/baremes/tous.ts'
import { estEnVigueur } from '#droit/regle.ts'
import { ecrireTrace, rejouer } from '#droit/rejouer.ts'
import type { Trace } from '#droit/trace.ts'
import { CONTRAT_EN } from '#langues/droit/contrat.en.ts'
import { CONTRAT_FR } from '#langues/droit/contrat.fr.ts'
import { addJours, addMois } from '#socle/date-civile.ts'
import { comparer } from '#socle/rationnel.ts'
import { verifierContrat } from './contrat.ts'
import { CONTROLES, REGLES_CONTRAT } from './controles.ts'
import { type FaitsContrat, MOTIFS_LICENCIEMENT, NATURES_CONTRAT, VOIES_RUPTURE } from './faits.ts'
import { calculerFinancement, DEMANDES_FINANCEMENT, type FaitsFinancement, REGLES_FINANCEMENT } from './financement.ts'
import { DIPLOMES_HEURES } from './heures.ts'
import { calculerHeures, type FaitsHeures, PLANCHERS } from './planchers.ts'

const CADRE = { interrupteurs: {}, aujourdhui: '2026-11-22' } as const
const REGLES = [...REGLES_CONTRAT, ...REGLES_FINANCEMENT]

const jour = (depuis: string, etendue: number) => fc.integer({ min: 0, max: etendue }).map((n) => addJours(depuis, n))
const ou = <T>(valeur: fc.Arbitrary<T>) => fc.option(valeur, { nil: null, freq: 5 })
const entier = (max: number) => ou(fc.integer({ min: 0, max }))
const ouiNon = ou(fc.boolean())
const autour = ou(jour('2025-01-01', 1500))

const CONTRATS: fc.Arbitrary<FaitsContrat> = fc.record({
  conclusion: ou(jour('2018-10-01', 3000)),
  debut: autour,
  fin: ou(jour('2026-01-01', 1800)),
  nature: ou(fc.constantFrom(...NATURES_CONTRAT)),
  cycleMois: entier(48),
  conventionTripartite: ouiNon,
  naissance: ou(jour('1985-01-01', 10000)),
  collegeTermine: ouiNon,
  rqth: ouiNon,
  sportif: ouiNon,
  creationEntreprise: ouiNon,
  precedentFin: autour,
  precedentNiveau: entier(8),
  precedentRuptureSubie: ouiNon,
  contratsMemeNiveau: entier(3),
  autorisationDirecteur: ouiNon,
  niveau: entier(8),
  diplome: ou(fc.constantFrom(...DIPLOMES_HEURES)),
  bacProMemeSecteur: ouiNon,
  debutCfa: autour,
  debutEntreprise: autour,
  depot: autour,
  maitreDiplome: ouiNon,
  maitreExperience: entier(40),
  accordBranche: ouiNon,
  apprentis: entier(4),
  apprentisProlonges: entier(2),
  visite: autour,
  travailDeNuit: ouiNon,
  heuresCfa: entier(2000),
  heuresAnnuelles: entier(1700),
  congeExamen: entier(6),
  premierJourExamen: autour,
  mobilite: entier(14),
  rupture: autour,
  voie: ou(fc.constantFrom(...VOIES_RUPTURE)),
  joursEnEntreprise: entier(90),
  accordSigne: ouiNon,
  motif: ou(fc.constantFrom(...MOTIFS_LICENCIEMENT, 'autre')),
  procedureLicenciement: ouiNon,
  mediateurSaisi: autour,
  employeurInforme: autour,
  mediateurPourRepresentant: autour,
  preavis: autour,
  calendrier: ou(
    fc.record({
      depuis: autour,
      semainesEntreprise: entier(4),
      semainesCfa: entier(3),
      commenceAuCfa: ouiNon,
      periodes: ou(fc.array(fc.record({ du: jour('2026-01-01', 300), au: jour('2026-01-01', 600) }), { maxLength: 3 })),
      semaine: ou(fc.constantFrom('12345', '2345', '123456', '1234567')),
      feriesChomes: ouiNon,
      absences: fc.array(fc.record({ du: jour('2026-01-01', 300), au: jour('2026-01-01', 400) }), { maxLength: 2 }),
    }),
  ),
})

const FINANCEMENTS: fc.Arbitrary<FaitsFinancement> = fc.record({
  demandes: fc.uniqueArray(fc.constantFrom(...DEMANDES_FINANCEMENT), { minLength: 1 }),
  conclusion: ou(jour('2018-10-01', 3000)),
  debut: autour,
  fin: ou(jour('2026-01-01', 1800)),
  rupture: autour,
  ruptureDans45: ouiNon,
  suiteRupture: ouiNon,
  npec: entier(2000000),
  facture: autour,
  dejaVerse: entier(2000000),
  majoration: ouiNon,
  titreReglemente: ouiNon,
  distance: ouiNon,
  niveau: entier(8),
  effectif: entier(500),
  quota: ouiNon,
  rqth: ouiNon,
  equipement: entier(100000),
  surcoutHandicap: entier(600000),
})

const HEURES: fc.Arbitrary<FaitsHeures> = fc.record({
  diplome: ou(fc.constantFrom(...DIPLOMES_HEURES)),
  mois: entier(40),
  heuresContrat: entier(5000),
  heuresAnnuelles: entier(1700),
  heuresCfa: ou(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 3 })),
  bacProMemeSecteur: ouiNon,
  plancherCertificateur: entier(900),
  conclusion: autour,
  planchers: fc.uniqueArray(fc.constantFrom(...PLANCHERS), { minLength: 1 }),
})

const contrat = (faits: FaitsContrat) => verifierContrat(faits, CADRE, CONTROLES).trace
const financement = (faits: FaitsFinancement) => calculerFinancement(faits, CADRE, BAREMES_LIVRES).trace
const heures = (faits: FaitsHeures) => calculerHeures(faits, CADRE).trace

function codes(trace: Trace, vus = new Set<Trace>(), trouves = new Set<string>()): ReadonlySet<string> {
  if (vus.has(trace)) return trouves
  vus.add(trace)
  trouves.add(trace.code)
  for (const entree of trace.entrees) codes(entree, vus, trouves)
  return trouves
}

const AUTRES = /^(?:interrupteur|parcours)\./
const sansPhrase = (trace: Trace): readonly string[] =>
  [...codes(trace)].filter((code) => !AUTRES.test(code) && !(code in CONTRAT_FR.traces && code in CONTRAT_EN.traces))

describe('chaque calcul se rejoue depuis ses seules feuilles et a ses phrases', () => {
  const verifier = (trace: Trace) => {
    expect(rejouer(ecrireTrace(trace))).toEqual({ valeur: trace.valeur, ecart: null })
    expect(sansPhrase(trace)).toEqual([])
  }

  it('contrat', () => {
    fc.assert(
      fc.property(CONTRATS, (faits) => verifier(contrat(faits))),
      { numRuns: 300 },
    )
  })
  it('financement', () => {
    fc.assert(
      fc.property(FINANCEMENTS, (faits) => verifier(financement(faits))),
      { numRuns: 500 },
    )
  })
  it('heures', () => {
    fc.assert(
      fc.property(HEURES, (faits) => verifier(heures(faits))),
      { numRuns: 500 },
    )
  })
})

describe('ce qui reste vrai de tous', () => {
  it('un fait de plus ne change jamais une réponse connue : inconnue, une réponse peut devenir oui ou non', () => {
    fc.assert(
      fc.property(CONTRATS, fc.boolean(), (faits, valeur) => {
        const avant = verifierContrat({ ...faits, rqth: null }, CADRE, ['duree', 'age'])
        const apres = verifierContrat({ ...faits, rqth: valeur }, CADRE, ['duree', 'age'])
        if (avant.issue !== 'indetermine') expect(apres.issue).toBe(avant.issue)
      }),
    )
  })

  it('plus de mois ne demandent jamais moins d’heures, jusqu’à deux ans', () => {
    const plancher = (mois: number) =>
      calculerHeures(
        {
          diplome: 'bac-pro',
          mois,
          heuresContrat: null,
          heuresAnnuelles: null,
          heuresCfa: null,
          bacProMemeSecteur: null,
          plancherCertificateur: null,
          conclusion: null,
          planchers: ['diplome'],
        },
        CADRE,
      ).resultat.minimum ?? -1
    for (let mois = 7; mois <= 24; mois += 1) expect(plancher(mois)).toBeGreaterThanOrEqual(plancher(mois - 1))
  })

  it('les versements d’un contrat font ce qui est prévu, au centime', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100000, max: 1500000 }), fc.integer({ min: 6, max: 36 }), (npec, mois) => {
        const { resultat } = calculerFinancement(
          {
            demandes: ['npec'],
            conclusion: '2026-08-20',
            debut: '2026-09-01',
            fin: addJours(addMois('2026-09-01', mois), -1),
            rupture: null,
            ruptureDans45: null,
            suiteRupture: null,
            npec,
            facture: null,
            dejaVerse: null,
            majoration: null,
            titreReglemente: null,
            distance: false,
            niveau: null,
            effectif: null,
            quota: null,
            rqth: null,
            equipement: null,
            surcoutHandicap: null,
          },
          CADRE,
          BAREMES_LIVRES,
        )
        const verse = resultat.versements.reduce((somme, { montant }) => somme + (montant ?? 0), 0)
        // Each year is rounded to the cent, the whole once.
        expect(Math.abs(comparer(verse, resultat.npecDu ?? -1))).toBeLessThanOrEqual(2)
      }),
    )
  })
})

describe('les règles', () => {
  it('chaque famille a une version et une seule, de janvier 2019 (bac pro : juin 2020) à décembre 2027', () => {
    const familles = [...new Set(REGLES.map(({ famille }) => famille))]
    expect(familles).toHaveLength(36)
    for (const famille of familles) {
      const versions = REGLES.filter((regle) => regle.famille === famille)
      const debut = famille === 'heures.bac-pro' ? '2020-06-01' : '2019-01-01'
      for (let mois = debut; mois < '2028-01-01'; mois = addMois(mois, 1)) {
        expect([famille, mois, versions.filter((une) => estEnVigueur(une, mois)).length]).toEqual([famille, mois, 1])
      }
    }
  })

  it('chaque règle a un titre, un énoncé et une référence', () => {
    for (const { id, references } of REGLES) {
      expect([id, id in CONTRAT_FR.regles, id in CONTRAT_EN.regles, references.length > 0]).toEqual([
        id,
        true,
        true,
        true,
      ])
    }
  })

  it('les deux langues disent les mêmes choses, avec les mêmes chiffres', () => {
    const chiffres = (phrase: unknown): readonly string[] => [
      ...new Set([...JSON.stringify(phrase).matchAll(/\{\w+\}/g)].map(([place]) => place)),
    ]
    expect(Object.keys(CONTRAT_EN.traces)).toEqual(Object.keys(CONTRAT_FR.traces))
    expect(Object.keys(CONTRAT_EN.regles)).toEqual(Object.keys(CONTRAT_FR.regles))
    expect(Object.keys(CONTRAT_EN.mots)).toEqual(Object.keys(CONTRAT_FR.mots))
    const en = Object.values(CONTRAT_EN.traces).map(chiffres)
    expect(Object.values(CONTRAT_FR.traces).map(chiffres)).toEqual(en)
  })
})
