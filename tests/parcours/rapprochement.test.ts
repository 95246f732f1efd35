import { describe, expect, it } from 'vitest'
import { corpusPresent, mesurerRapprochement } from '../../bench/rapprochement.ts'

const present = corpusPresent()
if (!present) console.warn('skipped: the gold set of the crosswalks (../shared) is not beside the project')

describe.skipIf(!present)(
  'les liens proposés, contre les liens officiels du répertoire et les documents de départ',
  () => {
    it('tiennent leurs planchers sur la moitié qui n’a pas servi à les régler', async () => {
      const { reglage, mesure } = await mesurerRapprochement()
      expect([reglage.liens.attendus, mesure.liens.attendus]).toEqual([32, 37])
      expect(mesure.liens.precision).toBeGreaterThanOrEqual(0.9)
      expect(mesure.liens.rappel).toBeGreaterThanOrEqual(0.9)
      expect(mesure.liens.f1).toBeGreaterThanOrEqual(0.92)
      expect(reglage.liens.f1).toBeGreaterThanOrEqual(0.78)
      expect([reglage.succession.questions, mesure.succession.questions]).toEqual([1_657, 1_672])
      expect(mesure.succession.premier / mesure.succession.questions).toBeGreaterThanOrEqual(0.5)
      expect(mesure.succession.cinqPremiers / mesure.succession.questions).toBeGreaterThanOrEqual(0.68)
    })
  },
)
