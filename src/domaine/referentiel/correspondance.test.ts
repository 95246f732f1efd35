import { describe, expect, it } from 'vitest'
import {
  type ActeCorrespondances,
  ASSOCIATIONS_CASE,
  etatsCourants,
  preparerAnnulation,
  typePropose,
} from './correspondance.ts'

const acte = (
  numero: number,
  annule: number | null,
  ...decisions: ActeCorrespondances['decisions']
): ActeCorrespondances => ({ numero, annule, decisions })
const confirme = { de: 'a', vers: 'x', etat: 'confirme', type: 'equivalent' } as const
const refuse = { de: 'a', vers: 'x', etat: 'refuse', type: null } as const
const autre = { de: 'b', vers: 'y', etat: 'confirme', type: 'partiel' } as const

describe('les décisions sur des liens', () => {
  it('la dernière compte', () => {
    const courants = etatsCourants([acte(1, null, confirme, autre), acte(2, null, refuse)])
    expect([...courants.values()]).toEqual([refuse, autre])
  })

  it('s’annulent une à une, de la dernière à la première, et rendent ce qui était avant', () => {
    const actes = [acte(1, null, confirme), acte(2, null, refuse, autre)]
    const premiere = preparerAnnulation(actes)
    expect(premiere).toEqual({
      annule: 2,
      decisions: [confirme, { de: 'b', vers: 'y', etat: 'propose', type: null }],
    })
    const suite = [...actes, acte(3, 2, ...(premiere?.decisions ?? []))]
    expect(preparerAnnulation(suite)).toEqual({
      annule: 1,
      decisions: [{ de: 'a', vers: 'x', etat: 'propose', type: null }],
    })
    expect(preparerAnnulation([...suite, acte(4, 1, { ...confirme, etat: 'propose', type: null })])).toBeNull()
    expect(preparerAnnulation([])).toBeNull()
  })

  it('un lien proposé l’est d’abord sous le type que sa forme et son score disent', () => {
    expect(typePropose({ forme: 'un-a-un', score: 0.9 })).toBe('equivalent')
    expect(typePropose({ forme: 'un-a-un', score: 0.5 })).toBe('proche')
    expect(typePropose({ forme: 'scission', score: 0.9 })).toBe('partiel')
  })

  it('chaque type a son association CASE 1.1 (normes, §1)', () => {
    expect(ASSOCIATIONS_CASE).toEqual({
      equivalent: 'exactMatchOf',
      partiel: 'isRelatedTo',
      remplace: 'replacedBy',
      proche: 'isPeerOf',
      dispense: 'ext:dispense',
    })
  })
})
