import { describe, expect, it } from 'vitest'
import { estEnVigueur } from '#droit/regle.ts'
import { ecrireTrace, rejouer } from '#droit/rejouer.ts'
import { addMois } from '#socle/date-civile.ts'
import { REGLES_MINIMUM, verifierReglement } from './conditions.ts'
import type { GenreDiplome, Reglement } from './reglement.ts'
import { CCF, colonnes, ponctuel, unite } from './reglements/modes.ts'
import { MSPC } from './reglements/mspc.ts'
import { REGLEMENTS } from './reglements/tous.ts'

/** A regulation with that many units by CCF, terminal ones, and ones of unknown mode, for the first category. */
const avec = (ccf: number, terminales: number, inconnues = 0, diplome: GenreDiplome = 'bac-pro'): Reglement => {
  const modes = [
    ...Array.from({ length: ccf }, () => colonnes(CCF, ponctuel(['ecrit']), CCF)),
    ...Array.from({ length: terminales }, () => colonnes(ponctuel(['oral']), ponctuel(['oral']), CCF)),
    ...Array.from({ length: inconnues }, () => ({})),
  ]
  const unites = modes.map((un, rang) => unite({ code: `U${rang}`, libelle: '', modes: un }))
  return { ...MSPC, id: 'essai', diplome, unites }
}
const issue = (reglement: Reglement, jour: string) => verifierReglement(reglement, jour)?.issue ?? null
const raisons = (reglement: Reglement, jour: string) =>
  verifierReglement(reglement, jour)?.raisons.map(({ code }) => code)

describe('assez de CCF et assez d’épreuves ponctuelles (D337-74)', () => {
  it.each<[number, number, string, readonly string[]]>([
    [3, 3, 'conforme', []],
    [2, 3, 'non-conforme', ['evaluation.assez-ccf']],
    [3, 2, 'non-conforme', ['evaluation.assez-ponctuel']],
    [2, 2, 'non-conforme', ['evaluation.assez-ccf', 'evaluation.assez-ponctuel']],
    [4, 9, 'conforme', []],
  ])('%i en CCF et %i ponctuelles, depuis 2022 : %s', (ccf, terminales, attendue, codes) => {
    expect(issue(avec(ccf, terminales), '2026-06-01')).toBe(attendue)
    expect(raisons(avec(ccf, terminales), '2026-06-01')).toEqual(codes)
  })

  it.each<[number, number, string]>([
    [3, 3, 'conforme'],
    [3, 4, 'non-conforme'],
    [4, 2, 'conforme'],
    [4, 1, 'non-conforme'],
  ])('%i en CCF et %i ponctuelles, de 2016 à 2021 : la moitié et deux : %s', (ccf, terminales, attendue) => {
    expect(issue(avec(ccf, terminales), '2021-12-31')).toBe(attendue)
  })

  it('un mode inconnu laisse la réponse ouverte, sauf si elle n’en dépend plus', () => {
    expect(issue(avec(3, 3, 1), '2026-06-01')).toBe('conforme')
    expect(issue(avec(2, 3, 1), '2026-06-01')).toBe('indetermine')
    expect(issue(avec(2, 2, 1), '2026-06-01')).toBe('indetermine')
    expect(verifierReglement(avec(2, 3, 1), '2026-06-01')?.manquants).toEqual([
      {
        code: 'evaluation.forme-prevue',
        source: { genre: 'reglement', reglement: 'essai', chemin: 'unites.U5.modes.mixte' },
      },
    ])
  })

  it('CAP : quatre en CCF ; BTS : trois ponctuelles ; rien à vérifier ailleurs', () => {
    expect([3, 4].map((ccf) => issue(avec(ccf, 3, 0, 'cap'), '2026-06-01'))).toEqual(['non-conforme', 'conforme'])
    expect([2, 3].map((nombre) => issue(avec(1, nombre, 0, 'bts'), '2026-06-01'))).toEqual(['non-conforme', 'conforme'])
    expect(issue(avec(1, 1, 0, 'titre-prive'), '2026-06-01')).toBeNull()
    expect(issue(avec(9, 9), '2015-12-31')).toBeNull()
  })

  it('les trois règlements livrés passent, et leur trace se rejoue', () => {
    for (const reglement of REGLEMENTS) {
      const conclusion = verifierReglement(reglement, '2026-06-01') ?? expect.fail('no rule')
      expect(conclusion.issue).toBe('conforme')
      expect(rejouer(ecrireTrace(conclusion.trace))).toEqual({ valeur: true, ecart: null })
    }
  })

  it('chaque mois de 2016 à 2030, une version et une seule pour le bac pro', () => {
    for (let jour = '2016-01-01'; jour < '2030-01-01'; jour = addMois(jour, 1)) {
      const siennes = REGLES_MINIMUM.filter(
        (regle) => regle.famille === 'evaluation.minimum-bac-pro' && estEnVigueur(regle, jour),
      )
      expect(siennes).toHaveLength(1)
    }
  })
})
