import { describe, expect, it } from 'vitest'
import { BAREMES_LIVRES } from '#droit/baremes/tous.ts'
import { REMUNERATION } from './remuneration.ts'

const CONTEXTE = { aujourdhui: '2026-11-22', baremes: BAREMES_LIVRES }

describe('une entrée fausse est refusée à sa place', () => {
  const places = (entree: unknown): readonly string[] => {
    const lu = REMUNERATION.executer(entree, CONTEXTE)
    return lu.ok ? [] : lu.erreurs.map(({ path }) => path.join('.'))
  }

  it.each<[string, unknown, readonly string[]]>([
    ['rien : tout est inconnu, rien n’est faux', {}, []],
    ['une fin avant le début', { debut: '2026-09-01', fin: '2026-08-31' }, ['fin']],
    ['un jour qui n’existe pas', { naissance: '2026-02-30' }, ['naissance']],
    ['un contrat de vingt ans', { debut: '2006-09-01', fin: '2026-08-31' }, ['fin']],
    [
      'un montant au millième',
      { contrat_precedent: { dernier_salaire: 1400.001 } },
      ['contrat_precedent.dernier_salaire'],
    ],
    ['un mois treize', { salaires_saisis: [{ du: '2026-13', montant: 1 }] }, ['salaires_saisis.0.du']],
  ])('%s', (_titre, entree, attendues) => {
    expect(places(entree)).toEqual(attendues)
  })

  it('sans aucun fait, la réponse dit lesquels manquent', () => {
    const lu = REMUNERATION.executer({}, CONTEXTE)
    if (!lu.ok) throw new Error('refused')
    expect(lu.conclusion.issue).toBe('indetermine')
    expect(lu.conclusion.manquants.map(({ source }) => (source.genre === 'fait' ? source.chemin : ''))).toEqual([
      'debut',
      'fin',
    ])
  })
})
