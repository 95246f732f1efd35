import { describe, expect, it } from 'vitest'
import { couvrir, estCouvert } from '#droit/couverture.ts'
import { REGLES } from './index.ts'

describe('les textes du registre', () => {
  it('ont chacun une règle qui les cite ou la raison de ne pas en avoir, et jamais les deux', () => {
    expect(couvrir(REGLES).filter((couverture) => !estCouvert(couverture))).toEqual([])
  })

  it('sans la règle qui est seule à le citer, un texte n’est plus couvert', () => {
    const sans = REGLES.filter(({ id }) => id !== 'deliberation.attestation-intermediaire')
    const nus = couvrir(sans).filter((couverture) => !estCouvert(couverture))
    expect(nus.map(({ texte }) => texte)).toEqual(['code-de-l-education.D337-59', 'arrete.2020-12-16'])
  })
})
