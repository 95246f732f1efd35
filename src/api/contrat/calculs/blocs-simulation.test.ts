import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BAREMES_LIVRES } from '#droit/baremes/tous.ts'
import { ecrireTrace, rejouer } from '#droit/rejouer.ts'
import { BLOCS } from './blocs.ts'
import type { Calcul } from './calcul.ts'
import { comparerAttendu, Exemple } from './exemple.ts'
import { SIMULATION } from './simulation.ts'

const RACINE = new URL('../../../../exemples/', import.meta.url)
const CONTEXTE = { aujourdhui: '2026-11-22', baremes: BAREMES_LIVRES }

const fichiers = (calcul: Calcul): readonly string[] =>
  readdirSync(new URL(`${calcul.nom}/`, RACINE)).filter((nom) => nom.endsWith('.json'))

describe.each([BLOCS, SIMULATION])('exemples de $nom', (calcul) => {
  it.each(fichiers(calcul))('%s', (nom) => {
    const exemple = Exemple.parse(JSON.parse(readFileSync(new URL(`${calcul.nom}/${nom}`, RACINE), 'utf8')))
    const lu = calcul.executer(exemple.entree, CONTEXTE)
    if (!lu.ok) throw new Error(JSON.stringify(lu.erreurs))
    const { issue, resultat, trace } = lu.conclusion
    expect(comparerAttendu(exemple.attendu, { issue, resultat })).toEqual([])
    expect(calcul.resultat.safeParse(resultat).error?.issues ?? []).toEqual([])
    expect(rejouer(ecrireTrace(trace))).toEqual({ valeur: trace.valeur, ecart: null })
  })
})

describe('une entrée fausse est refusée à sa place', () => {
  const places = (calcul: Calcul, entree: unknown): readonly string[] => {
    const lu = calcul.executer(entree, CONTEXTE)
    return lu.ok ? [] : lu.erreurs.map(({ path }) => path.join('.'))
  }
  const unites = [{ code: 'U1', coefficient: 1, note: 12 }]

  it('simulation', () => {
    expect(places(SIMULATION, { session: 2026, unites })).toEqual(['diplome'])
    expect(places(SIMULATION, { diplome: 'titre-prive', session: 2026, unites })).toEqual(['diplome'])
    expect(places(SIMULATION, { diplome: 'cap', session: 2026, unites, essais: { U9: 10 } })).toEqual(['essais'])
    expect(places(SIMULATION, { diplome: 'cap', session: 2026, unites, essais: { U1: 21 } })).toEqual(['essais.U1'])
  })

  it('blocs', () => {
    expect(places(BLOCS, { diplome: 'cap', session: 2026, acquis: [] })).toEqual(['unites'])
    expect(places(BLOCS, { session: 2026, unites, acquis: [] })).toEqual(['diplome'])
    expect(places(BLOCS, { diplome: 'cap', session: 2026, unites, acquis: [{ origine: 'rumeur' }] })).toEqual([
      'acquis.0.origine',
    ])
    const sansTexte = { de: { unites: ['A'] }, vers: { unites: ['U1'] }, texte: ' ' }
    expect(places(BLOCS, { diplome: 'cap', session: 2026, unites, acquis: [], correspondances: [sansTexte] })).toEqual([
      'correspondances.0.texte',
    ])
  })
})
