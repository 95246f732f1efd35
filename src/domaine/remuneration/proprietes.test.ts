import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BAREMES_LIVRES } from '#droit/baremes/tous.ts'
import { estEnVigueur } from '#droit/regle.ts'
import { ecrireTrace, rejouer } from '#droit/rejouer.ts'
import { addJours, addMois } from '#socle/date-civile.ts'
import { calculerRemuneration, controlerRemuneration } from './calculer.ts'
import { CONTRAT_SANS_FAIT, type ContratRemunere } from './contrat.ts'
import { REGLES_REMUNERATION } from './regles.ts'

const jours = (de: string, nombre: number) => fc.nat(nombre).map((rang) => addJours(de, rang))
const peutEtre = <T>(valeurs: fc.Arbitrary<T>) => fc.option(valeurs, { nil: null, freq: 6 })
const euros = fc.integer({ min: 50_000, max: 400_000 })

/** Contracts of any shape, facts missing here and there. */
const CONTRATS: fc.Arbitrary<ContratRemunere> = fc
  .record({
    type: fc.constantFrom('apprentissage' as const, 'apprentissage' as const, 'professionnalisation' as const),
    naissance: peutEtre(jours('1990-01-01', 8000)),
    debut: jours('2019-01-01', 2900),
    mois: fc.integer({ min: 1, max: 48 }),
    avant: fc.nat(60),
    conclusionConnue: fc.boolean(),
    mayotte: fc.constantFrom(false, false, false, true, null),
    employeurPublic: fc.constantFrom(false, false, false, true, null),
    dureeCycle: peutEtre(fc.constantFrom(12, 24, 36, 48)),
    dureeContrat: fc.option(fc.integer({ min: 1, max: 48 }), { nil: null }),
    licenceProfessionnelle: fc.constantFrom(false, false, true, null),
    sportifHautNiveau: fc.constantFrom(false, false, true, null),
    prolongation: fc.option(
      fc.record({
        motif: fc.constantFrom('echec' as const, 'rqth' as const),
        depuis: jours('2019-01-01', 3500),
        anneeAtteinte: peutEtre(fc.constantFrom(1, 2, 3)),
      }),
      { nil: null, freq: 2 },
    ),
    diplomeAnterieur: fc.option(
      fc.record({
        memeNiveau: fc.constantFrom(true, true, false, null),
        lienDirect: fc.constantFrom(true, true, false, null),
        cycle: peutEtre(fc.constantFrom(12, 24, 36)),
        anneeAtteinte: fc.option(fc.constantFrom(1, 2, 3), { nil: null }),
      }),
      { nil: null, freq: 2 },
    ),
    contratPrecedent: fc.option(
      fc.record({
        reussi: fc.constantFrom(true, true, false, null),
        memeEmployeur: fc.constantFrom(true, false, null),
        dernierSalaire: peutEtre(euros),
        dernierTaux: peutEtre(fc.constantFrom(51, 67, 78)),
      }),
      { nil: null, freq: 2 },
    ),
    minimumConventionnel: peutEtre(fc.constantFrom([], [{ depuis: '2019-01-01', montant: 210_000 }])),
    bacProOuPlus: fc.constantFrom(true, false, null),
    avantagesNature: fc.option(fc.record({ valeur: euros, deduit: peutEtre(euros) }), { nil: null, freq: 2 }),
  })
  .map(({ mois, avant, conclusionConnue, ...faits }) => ({
    ...CONTRAT_SANS_FAIT,
    ...faits,
    fin: addJours(addMois(faits.debut, mois), -1),
    conclusion: conclusionConnue ? addJours(faits.debut, -avant) : null,
  }))

const REGLAGES = fc.record({
  'majoration.plafond': fc.constantFrom('taux' as const, 'montant' as const),
  'age.initial': fc.constantFrom('premier-jour' as const, 'fin-de-mois' as const),
  'mois.prorata': fc.constantFrom('calendaire' as const, 'trentiemes' as const),
  'remuneration.arrondi': fc.constantFrom('proche' as const, 'haut' as const),
})

describe('quel que soit le contrat', () => {
  it('la trace se rejoue depuis ses seules feuilles, et le total est la somme des mois', () => {
    fc.assert(
      fc.property(CONTRATS, REGLAGES, euros, (contrat, reglages, saisi) => {
        const { trace, resultat } = calculerRemuneration(contrat, BAREMES_LIVRES, reglages)
        expect(rejouer(ecrireTrace(trace))).toEqual({ valeur: trace.valeur, ecart: null })
        const connus = resultat.mois.every(({ montant }) => montant !== null)
        const somme = resultat.mois.reduce((total, { montant }) => total + (montant ?? 0), 0)
        expect(resultat.total).toBe(connus ? somme : null)
        const saisis = [{ du: contrat.debut?.slice(0, 7) ?? '', au: null, montant: saisi }]
        const controle = controlerRemuneration(contrat, saisis, BAREMES_LIVRES, reglages).trace
        expect(rejouer(ecrireTrace(controle))).toEqual({ valeur: controle.valeur, ecart: null })
      }),
      { numRuns: 400 },
    )
  })

  it('un mois inconnu a des faits qui manquent ; un plancher n’est jamais au-dessus de ce qui est dû', () => {
    fc.assert(
      fc.property(CONTRATS, (contrat) => {
        const { issue, manquants, resultat } = calculerRemuneration(contrat, BAREMES_LIVRES)
        expect(issue === 'indetermine').toBe(resultat.mois.some(({ montant }) => montant === null))
        expect(issue === 'indetermine').toBe(manquants.length > 0)
        for (const { montant, plancher } of resultat.mois) if (montant !== null) expect(plancher).toBe(montant)
      }),
      { numRuns: 300 },
    )
  })
})

/** A plain apprenticeship, everything known, paid on one minimum wage. */
const SIMPLES = fc
  .record({
    naissance: jours('1998-01-01', 5000),
    debut: jours('2026-06-01', 700),
    mois: fc.integer({ min: 6, max: 36 }),
    dureeCycle: fc.constantFrom(12, 24, 36),
  })
  .map(({ mois, ...faits }) => ({
    ...CONTRAT_SANS_FAIT,
    ...faits,
    fin: addJours(addMois(faits.debut, mois), -1),
    conclusion: faits.debut,
    minimumConventionnel: [],
  }))

it('sans baisse du SMIC, le salaire d’un mois plein ne baisse jamais pendant le contrat', () => {
  fc.assert(
    fc.property(SIMPLES, (contrat) => {
      const montants = calculerRemuneration(contrat, BAREMES_LIVRES).resultat.periodes.map(
        ({ montant }) => montant ?? 0,
      )
      for (const [rang, montant] of montants.entries()) expect(montant).toBeGreaterThanOrEqual(montants[rang - 1] ?? 0)
    }),
    { numRuns: 300 },
  )
})

it('le même contrat ne paie jamais moins à une personne plus âgée', () => {
  fc.assert(
    fc.property(SIMPLES, fc.nat(4000), (contrat, ecart) => {
      const payer = (naissance: string) => calculerRemuneration({ ...contrat, naissance }, BAREMES_LIVRES).resultat.mois
      const [jeune, ainee] = [payer(contrat.naissance), payer(addJours(contrat.naissance, -ecart))]
      for (const [rang, { montant }] of jeune.entries()) {
        expect(ainee[rang]?.montant ?? -1).toBeGreaterThanOrEqual(montant ?? 0)
      }
    }),
    { numRuns: 300 },
  )
})

describe('les versions des règles', () => {
  const familles = [...new Set(REGLES_REMUNERATION.map(({ famille }) => famille))]

  it.each(familles)('%s : une seule version en vigueur chaque mois, de 2019 à 2027', (famille) => {
    const versions = REGLES_REMUNERATION.filter((regle) => regle.famille === famille)
    for (let jour = '2019-01-01'; jour < '2028-01-01'; jour = addMois(jour, 1)) {
      for (const un of [jour, addJours(addMois(jour, 1), -1)]) {
        expect([un, versions.filter((version) => estEnVigueur(version, un)).length]).toEqual([un, 1])
      }
    }
  })

  it('ont chacune un identifiant à elles et citent un texte', () => {
    expect(new Set(REGLES_REMUNERATION.map(({ id }) => id)).size).toBe(REGLES_REMUNERATION.length)
    expect(REGLES_REMUNERATION.every(({ references }) => references.length > 0)).toBe(true)
  })
})
