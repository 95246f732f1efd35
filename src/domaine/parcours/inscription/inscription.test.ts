import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FaitsStatut, peutAgirPour, peutEncoreEntrer } from '#domaine/certification/index.ts'
import { ecrireTrace, rejouer } from '#droit/rejouer.ts'
import { addJours } from '#socle/date-civile.ts'
import type { FaitsEnregistrement, FaitsInscription } from './faits.ts'
import { verifierInscription } from './inscription.ts'

const FICHE: FaitsEnregistrement = {
  type: 'DROIT',
  effet: '2021-09-01',
  decision: null,
  fin: '2026-08-31',
  limiteDelivrance: null,
  derniereSession: null,
  retraitLe: null,
}
const FAITS: FaitsInscription = {
  jour: '2026-08-31',
  enregistrement: FICHE,
  debutFormation: null,
  vae: null,
  session: null,
  organisme: null,
}
const entrer = (faits: Partial<FaitsInscription>) => verifierInscription({ ...FAITS, ...faits }).resultat.entrer

describe('entrer pendant l’enregistrement (L6113-9)', () => {
  it.each([
    ['RNCP35697, la veille', '2025-09-01', '2025-08-31', true],
    ['RNCP35697, le dernier jour', '2025-09-01', '2025-09-01', true],
    ['RNCP35697, le lendemain', '2025-09-01', '2025-09-02', false],
    ['RNCP35698, la veille', '2026-08-31', '2026-08-30', true],
    ['RNCP35698, le dernier jour', '2026-08-31', '2026-08-31', true],
    ['RNCP35698, le lendemain', '2026-08-31', '2026-09-01', false],
  ])('%s : le jour compte, non celui de l’inscription', (_, fin, jour, reponse) => {
    const enregistrement = { ...FICHE, fin }
    expect(entrer({ jour, enregistrement }).reponse).toBe(reponse)
    expect(entrer({ jour: '2027-03-01', debutFormation: jour, enregistrement }).reponse).toBe(reponse)
  })

  it.each([
    ['la veille du premier jour', '2021-08-31', ['parcours.entree.apres-debut']],
    ['le premier jour', '2021-09-01', []],
  ])('%s', (_, debutFormation, raisons) => {
    expect(entrer({ debutFormation }).raisons).toEqual(raisons)
  })

  it.each([
    ['la veille du retrait', '2025-01-14', true],
    ['le jour du retrait', '2025-01-15', false],
  ])('après un retrait, plus personne n’entre : %s (R6113-17-3)', (_, debutFormation, reponse) => {
    expect(entrer({ debutFormation, enregistrement: { ...FICHE, retraitLe: '2025-01-15' } }).reponse).toBe(reponse)
  })

  it('toutes les raisons se disent d’un coup, avec leurs textes', () => {
    const enregistrement = { ...FICHE, retraitLe: '2025-01-15', limiteDelivrance: '2026-12-31' }
    const { raisons } = verifierInscription({ ...FAITS, jour: '2027-01-01', enregistrement })
    expect(raisons.map(({ code, texte }) => [code, texte])).toEqual([
      ['parcours.entree.avant-fin', 'code-du-travail.L6113-9'],
      ['parcours.entree.avant-retrait', 'code-du-travail.R6113-17-3'],
      ['parcours.entree.avant-limite', 'code-du-travail.L6113-9'],
      ['parcours.session-tenue', 'foire-aux-questions.france-competences'],
      ['parcours.delivree', 'code-du-travail.L6113-9'],
    ])
  })

  it.each<[string, Partial<FaitsEnregistrement>, readonly string[]]>([
    ['sans échéance', { fin: null }, ['parcours.enregistrement.fin']],
    ['sans premier jour', { effet: null }, ['parcours.enregistrement.effet', 'parcours.enregistrement.decision']],
  ])('%s, la réponse est inconnue et dit ce qui manque', (_, partiel, manquants) => {
    expect(entrer({ enregistrement: { ...FICHE, ...partiel } })).toEqual({ reponse: null, raisons: [], manquants })
  })

  it('une demande part de sa décision', () => {
    const enregistrement = { ...FICHE, type: 'DEMANDE', decision: '2022-01-10' } as const
    expect(entrer({ debutFormation: '2022-01-09', enregistrement }).reponse).toBe(false)
    expect(entrer({ debutFormation: '2022-01-10', enregistrement }).reponse).toBe(true)
  })

  it('avant le 22 décembre 2022, la version du texte n’est pas connue', () => {
    expect(entrer({ jour: '2022-12-21' }).manquants).toEqual(['parcours.version-inconnue'])
    expect(entrer({ jour: '2022-12-22' }).reponse).toBe(true)
  })
})

describe('se présenter et être certifié après l’échéance', () => {
  const apres = (enregistrement: Partial<FaitsEnregistrement>, jour: string, session: number | null = null) =>
    verifierInscription({
      ...FAITS,
      jour,
      session,
      debutFormation: '2025-09-01',
      enregistrement: { ...FICHE, ...enregistrement },
    }).resultat

  it.each([
    ['la veille de la limite', '2029-08-30', true],
    ['à la limite', '2029-08-31', true],
    ['le lendemain de la limite', '2029-09-01', false],
  ])('%s de délivrance', (_, jour, reponse) => {
    const { entrer: entree, etreCertifie, sePresenter } = apres({ limiteDelivrance: '2029-08-31' }, jour)
    expect([entree.reponse, sePresenter.reponse, etreCertifie.reponse]).toEqual([true, reponse, reponse])
  })

  it('une limite que la fiche ne dit pas reste inconnue', () => {
    const { etreCertifie } = apres({}, '2026-09-01')
    expect(etreCertifie).toEqual({ reponse: null, raisons: [], manquants: ['parcours.enregistrement.limite'] })
  })

  it.each([
    [2027, true],
    [2028, true],
    [2029, false],
    [null, null],
  ])('dernière session 2028, session %s : %s', (session, reponse) => {
    const faits = { limiteDelivrance: '2029-12-31', derniereSession: 2028 }
    expect(apres(faits, '2027-06-01', session).sePresenter.reponse).toBe(reponse)
  })
})

describe('VAE', () => {
  const vae = (demandeeLe: string, reponse: 'recevable' | 'irrecevable' | 'aucune', reponduLe: string | null = null) =>
    entrer({ jour: '2026-11-22', vae: { demandeeLe, reponse, reponduLe } })

  it.each([
    ['2026-06-30', true],
    ['2026-07-01', false],
  ])('sans réponse, demande du %s : recevable avant l’échéance, %s', (demandeeLe, reponse) => {
    expect(vae(demandeeLe, 'aucune').reponse).toBe(reponse)
  })

  it('une réponse d’août compte, un refus ferme, un silence de 2023 ne se juge pas', () => {
    expect(vae('2026-07-20', 'recevable', '2026-08-31').reponse).toBe(true)
    expect(vae('2026-07-20', 'recevable', '2026-09-01').reponse).toBe(false)
    expect(vae('2026-05-01', 'irrecevable', '2026-06-01').raisons).toEqual(['parcours.vae.non-refusee'])
    expect(vae('2023-10-01', 'aucune').manquants).toContain('parcours.version-inconnue')
    expect(vae('2023-10-01', 'recevable', '2023-11-01').reponse).toBe(true)
  })
})

const jourOuInconnu = fc.option(fc.integer({ min: 0, max: 3000 }).map((rang) => addJours('2020-01-01', rang)))
const statut = fc.record<FaitsStatut>({
  effet: jourOuInconnu,
  decision: jourOuInconnu,
  fin: jourOuInconnu,
  limiteDelivrance: fc.constant(null),
  actif: fc.constant(null),
  typeEnregistrement: fc.constantFrom('DROIT', 'DEMANDE', null),
})
const AVIS = { oui: true, non: false, indetermine: null } as const

describe('propriétés', () => {
  it('les pages du registre et le calcul répondent pareil sur les mêmes dates', () => {
    fc.assert(
      fc.property(statut, jourOuInconnu, (faits, debut) => {
        const debutFormation = debut ?? '2024-01-01'
        const { typeEnregistrement: type, effet, decision, fin } = faits
        const enregistrement = { ...FICHE, type, effet, decision, fin }
        expect(entrer({ debutFormation, enregistrement }).reponse).toBe(
          AVIS[peutEncoreEntrer(faits, debutFormation).avis],
        )
      }),
      { numRuns: 500 },
    )
  })

  it('les pages du registre et le calcul jugent pareil une ligne de la fiche', () => {
    const SIRET = '73282932000074'
    const habilitations = ['FORMER', 'ORGANISER', 'ORGA_FORM', null] as const
    fc.assert(
      fc.property(
        fc.constantFrom(...habilitations),
        fc.constantFrom('ACTIF', 'INACTIF', 'SUPPRIME', null),
        fc.constantFrom('DROIT', 'DEMANDE', null),
        (habilitation, etat, type) => {
          const partenaire = { nom: 'P', siret: SIRET, habilitation, etat, actifDepuis: null, etatModifieLe: null }
          const { avis } = peutAgirPour(
            {
              actif: true,
              typeEnregistrement: type,
              certificateurs: [],
              partenaires: [partenaire],
              existencePartenaires: true,
            },
            SIRET,
            'FORMER',
          )
          const actif = etat === null ? null : etat === 'ACTIF'
          const lu = verifierInscription({
            ...FAITS,
            enregistrement: { ...FICHE, type },
            organisme: { role: 'partenaire', habilitation, actif, confirmation: null },
          }).resultat.organisme
          // A line that does not say its habilitation: the page takes it as a refusal, the computation says what is missing.
          expect(lu?.reponse).toBe(habilitation === null && actif !== false ? null : AVIS[avis])
        },
      ),
    )
  })

  it('toute réponse se rejoue depuis sa trace écrite', () => {
    fc.assert(
      fc.property(statut, jourOuInconnu, jourOuInconnu, (faits, debutFormation, limiteDelivrance) => {
        const { typeEnregistrement: type, effet, decision, fin } = faits
        const enregistrement = { ...FICHE, type, effet, decision, fin, limiteDelivrance }
        const { trace } = verifierInscription({ ...FAITS, debutFormation, enregistrement })
        expect(rejouer(ecrireTrace(trace))).toEqual({ valeur: trace.valeur, ecart: null })
      }),
    )
  })
})
