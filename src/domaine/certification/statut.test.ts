import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addJours } from '#socle/date-civile.ts'
import {
  debutEnregistrement,
  ETATS_ENREGISTREMENT,
  entreesAuJour,
  etatAuJour,
  type FaitsStatut,
  peutEncoreEntrer,
  peutEncoreEtreCertifie,
  statutAuJour,
} from './statut.ts'

const RIEN: FaitsStatut = {
  effet: null,
  decision: null,
  fin: null,
  limiteDelivrance: null,
  actif: null,
  typeEnregistrement: null,
}
/** RNCP35698: de droit, paths from 01/09/2021, end 31/08/2026; the date limit is ours. */
const COMPLETE: FaitsStatut = {
  ...RIEN,
  effet: '2021-09-01',
  fin: '2026-08-31',
  limiteDelivrance: '2030-08-31',
  actif: true,
  typeEnregistrement: 'DROIT',
}

describe('état au jour dit, dernier jour compris', () => {
  it.each([
    ['2021-08-31', 'PAS_COMMENCEE', 'PAS_COMMENCEES'],
    ['2021-09-01', 'OUVERTE', 'OUVERTES'],
    ['2026-08-30', 'OUVERTE', 'OUVERTES'],
    ['2026-08-31', 'OUVERTE', 'OUVERTES'],
    ['2026-09-01', 'FERMEE_ENCORE_DELIVREE', 'FERMEES'],
    ['2030-08-30', 'FERMEE_ENCORE_DELIVREE', 'FERMEES'],
    ['2030-08-31', 'FERMEE_ENCORE_DELIVREE', 'FERMEES'],
    ['2030-09-01', 'PLUS_DELIVREE', 'FERMEES'],
  ])('les quatre dates connues, le %s : %s', (jour, etat, entrees) => {
    expect(etatAuJour(COMPLETE, jour)).toBe(etat)
    expect(entreesAuJour(COMPLETE, jour)).toBe(entrees)
  })

  it.each([
    ['2025-09-01', 'OUVERTE'],
    ['2025-09-02', 'INCONNU'],
  ])('RNCP35697 finit le 01/09/2025 et ne dit pas sa dernière délivrance : le %s, %s', (jour, etat) => {
    expect(etatAuJour({ ...COMPLETE, fin: '2025-09-01', limiteDelivrance: null }, jour)).toBe(etat)
  })

  it('sans date limite, la fermeture aux entrées reste dite et la délivrance ne s’invente pas', () => {
    const statut = statutAuJour({ ...COMPLETE, limiteDelivrance: null, actif: false }, '2026-09-01')
    expect(statut).toMatchObject({ etat: 'INCONNU', entrees: 'FERMEES', limiteDelivrance: null, ecartAvecActif: false })
    expect(statut.motifs.map((motif) => motif.code)).toEqual(['certification.limite-delivrance-inconnue'])
  })

  it('fin inconnue et fiche inactive : fermée à une date inconnue, jamais « sans fin » (Q15)', () => {
    const statut = statutAuJour({ ...RIEN, actif: false, typeEnregistrement: 'DROIT' }, '2026-09-01')
    expect(statut).toMatchObject({ etat: 'INCONNU', entrees: 'FERMEES', finEntrees: null, ecartAvecActif: false })
    expect(statut.motifs.map((motif) => motif.code)).toEqual([
      'certification.debut-inconnu',
      'certification.fin-inconnue',
      'certification.limite-delivrance-inconnue',
    ])
  })

  it.each<[string, Partial<FaitsStatut>, string, string]>([
    ['début inconnu, fiche active', { fin: '2026-08-31', actif: true }, '2026-08-31', 'OUVERTE'],
    ['début inconnu, fiche inactive', { fin: '2026-08-31', actif: false }, '2026-08-31', 'INCONNU'],
    [
      'début inconnu, après la fin, limite connue',
      { fin: '2026-08-31', limiteDelivrance: '2027-08-31' },
      '2026-09-01',
      'FERMEE_ENCORE_DELIVREE',
    ],
    ['fin inconnue, fiche active', { effet: '2021-09-01', actif: true }, '2026-09-01', 'OUVERTE'],
    [
      'fin inconnue, fiche active, dernière délivrance passée',
      { actif: true, limiteDelivrance: '2026-08-31' },
      '2026-09-01',
      'PLUS_DELIVREE',
    ],
    [
      'fin inconnue, fiche inactive, encore délivrée',
      { actif: false, limiteDelivrance: '2026-08-31' },
      '2026-08-31',
      'FERMEE_ENCORE_DELIVREE',
    ],
    [
      'fin inconnue, fiche inactive, pas encore commencée',
      { actif: false, effet: '2026-09-01' },
      '2026-08-31',
      'PAS_COMMENCEE',
    ],
    ['rien n’est connu', {}, '2026-09-01', 'INCONNU'],
    [
      'limite antérieure à la fin : la fin gouverne',
      { ...COMPLETE, limiteDelivrance: '2025-01-01' },
      '2026-08-31',
      'OUVERTE',
    ],
    [
      'limite antérieure à la fin, fin passée',
      { ...COMPLETE, limiteDelivrance: '2025-01-01' },
      '2026-09-01',
      'PLUS_DELIVREE',
    ],
  ])('%s', (_titre, faits, jour, etat) => expect(etatAuJour({ ...RIEN, ...faits }, jour)).toBe(etat))

  it('commence à la date d’effet de droit, à la date de décision sur demande', () => {
    const dates = { ...RIEN, effet: '2021-09-01', decision: '2021-07-01' }
    expect(debutEnregistrement({ ...dates, typeEnregistrement: 'DROIT' })).toBe('2021-09-01')
    expect(debutEnregistrement({ ...dates, typeEnregistrement: 'DEMANDE' })).toBe('2021-07-01')
    expect(debutEnregistrement({ ...dates, effet: null })).toBe('2021-07-01')
    expect(debutEnregistrement(RIEN)).toBeNull()
  })

  it('RNCP35625 finit le 25/03/2026 et l’export passe à « Non » le lendemain (Q14)', () => {
    const fiche = { ...RIEN, decision: '2021-03-25', fin: '2026-03-25', typeEnregistrement: 'DEMANDE' as const }
    expect(statutAuJour({ ...fiche, actif: true }, '2026-03-25').ecartAvecActif).toBe(false)
    expect(statutAuJour({ ...fiche, actif: false }, '2026-03-26').ecartAvecActif).toBe(false)
    expect(statutAuJour({ ...fiche, actif: false }, '2026-03-25')).toMatchObject({
      etat: 'OUVERTE',
      ecartAvecActif: true,
    })
    expect(statutAuJour({ ...fiche, actif: null }, '2026-03-25').ecartAvecActif).toBeNull()
  })
})

describe('qui peut encore entrer, qui peut encore être certifié', () => {
  it.each([
    ['2021-08-31', 'non', 'certification.pas-commencee', 'non', 'certification.pas-commencee'],
    ['2021-09-01', 'oui', 'certification.entrees-ouvertes', 'oui', 'certification.entrees-ouvertes'],
    ['2026-08-31', 'oui', 'certification.entrees-ouvertes', 'oui', 'certification.entrees-ouvertes'],
    ['2026-09-01', 'non', 'certification.entrees-closes', 'oui', 'certification.encore-delivree'],
    ['2030-08-31', 'non', 'certification.entrees-closes', 'oui', 'certification.encore-delivree'],
    ['2030-09-01', 'non', 'certification.entrees-closes', 'non', 'certification.plus-delivree'],
  ])('le %s', (jour, entrer, motifEntrer, certifier, motifCertifier) => {
    const entree = peutEncoreEntrer(COMPLETE, jour)
    const certification = peutEncoreEtreCertifie(COMPLETE, jour)
    expect([entree.avis, entree.motifs.map((motif) => motif.code)]).toEqual([entrer, [motifEntrer]])
    expect([certification.avis, certification.motifs.map((motif) => motif.code)]).toEqual([certifier, [motifCertifier]])
  })

  it('la clôture des entrées cite l’article L6113-9 et la date', () => {
    expect(peutEncoreEntrer(COMPLETE, '2026-09-01').motifs).toEqual([
      { code: 'certification.entrees-closes', donnees: { fin: '2026-08-31' }, texte: 'code-du-travail.L6113-9' },
    ])
  })

  it.each<[string, Partial<FaitsStatut>, string, string]>([
    ['rien n’est connu', {}, 'indetermine', 'certification.entrees-inconnues'],
    ['inactive sans date de fin', { actif: false }, 'non', 'certification.entrees-closes-date-inconnue'],
    ['active sans date de fin', { actif: true }, 'indetermine', 'certification.fin-inconnue'],
    [
      'dates ouvertes mais fiche inactive',
      { ...COMPLETE, actif: false },
      'indetermine',
      'certification.statut-contredit-par-export',
    ],
    ['active, début inconnu', { fin: '2026-08-31', actif: true }, 'oui', 'certification.entrees-ouvertes'],
  ])('entrer : %s', (_titre, faits, avis, code) => {
    const verdict = peutEncoreEntrer({ ...RIEN, ...faits }, '2026-08-31')
    expect([verdict.avis, verdict.motifs[0]?.code]).toEqual([avis, code])
  })

  it.each<[string, Partial<FaitsStatut>, string, string]>([
    [
      'fermée sans date limite',
      { ...COMPLETE, limiteDelivrance: null },
      'indetermine',
      'certification.limite-delivrance-inconnue',
    ],
    [
      'entrées inconnues avant la limite',
      { limiteDelivrance: '2030-01-01' },
      'indetermine',
      'certification.entrees-inconnues',
    ],
    [
      'inactive sans fin, avant la limite',
      { actif: false, limiteDelivrance: '2026-09-01' },
      'oui',
      'certification.encore-delivree',
    ],
    [
      'inactive sans fin, après la limite',
      { actif: false, limiteDelivrance: '2026-08-31' },
      'non',
      'certification.plus-delivree',
    ],
  ])('être certifié : %s', (_titre, faits, avis, code) => {
    const verdict = peutEncoreEtreCertifie({ ...RIEN, ...faits }, '2026-09-01')
    expect([verdict.avis, verdict.motifs[0]?.code]).toEqual([avis, code])
  })
})

describe('propriétés', () => {
  const jour = fc.integer({ min: 0, max: 4000 }).map((rang) => addJours('2018-01-01', rang))
  const faits: fc.Arbitrary<FaitsStatut> = fc.record({
    effet: fc.option(jour),
    decision: fc.option(jour),
    fin: fc.option(jour),
    limiteDelivrance: fc.option(jour),
    actif: fc.option(fc.boolean()),
    typeEnregistrement: fc.option(fc.constantFrom('DROIT', 'DEMANDE')),
  })

  it('ce qui n’est plus délivré ne l’est plus jamais, et ne rouvre pas', () => {
    fc.assert(
      fc.property(faits, jour, fc.nat(4000), (fiche, depart, ecart) => {
        if (etatAuJour(fiche, depart) === 'PLUS_DELIVREE') {
          expect(etatAuJour(fiche, addJours(depart, ecart))).toBe('PLUS_DELIVREE')
        }
        if (entreesAuJour(fiche, depart) === 'FERMEES' && fiche.fin !== null && ordonnee(fiche)) {
          expect(entreesAuJour(fiche, addJours(depart, ecart))).toBe('FERMEES')
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('les états se suivent dans l’ordre quand les dates sont connues et ordonnées', () => {
    fc.assert(
      fc.property(fc.array(jour, { minLength: 3, maxLength: 3 }), jour, fc.nat(4000), (dates, depart, ecart) => {
        const [effet = null, fin = null, limiteDelivrance = null] = dates.toSorted()
        const fiche = { ...RIEN, effet, fin, limiteDelivrance }
        const rang = (date: string): number => ETATS_ENREGISTREMENT.indexOf(etatAuJour(fiche, date))
        expect(rang(depart)).toBeLessThanOrEqual(rang(addJours(depart, ecart)))
        expect(rang(depart)).toBeLessThan(4)
      }),
      { numRuns: 1000 },
    )
  })

  it('sans date limite, on ne dit jamais ni « encore délivrée » ni « plus délivrée »', () => {
    fc.assert(
      fc.property(faits, jour, (fiche, quand) => {
        expect(['FERMEE_ENCORE_DELIVREE', 'PLUS_DELIVREE']).not.toContain(
          etatAuJour({ ...fiche, limiteDelivrance: null }, quand),
        )
      }),
    )
  })

  it('sans date limite, dit ce qu’on ignore et ce que la loi garde à qui s’est engagé à temps (L6113-9)', () => {
    const verdict = peutEncoreEtreCertifie({ ...COMPLETE, limiteDelivrance: null }, '2026-11-22')
    expect(verdict.avis).toBe('indetermine')
    expect(verdict.motifs.map(({ code, texte }) => [code, texte])).toEqual([
      ['certification.limite-delivrance-inconnue', null],
      ['certification.engages-a-temps', 'code-du-travail.L6113-9'],
    ])
  })

  it('l’état et les deux réponses s’accordent', () => {
    fc.assert(
      fc.property(faits, jour, (fiche, quand) => {
        const etat = etatAuJour(fiche, quand)
        if (peutEncoreEntrer(fiche, quand).avis === 'oui') {
          expect(etat).toBe('OUVERTE')
          expect(peutEncoreEtreCertifie(fiche, quand).avis).toBe('oui')
        }
        if (etat === 'PLUS_DELIVREE') expect(peutEncoreEtreCertifie(fiche, quand).avis).toBe('non')
      }),
      { numRuns: 1000 },
    )
  })

  const ordonnee = (fiche: FaitsStatut): boolean => (debutEnregistrement(fiche) ?? '') <= (fiche.fin ?? '')
})
