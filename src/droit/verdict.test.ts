import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Avis, motiver, reunirVerdicts, type Verdict } from './verdict.ts'

const verdict = (avis: Avis, code: string): Verdict => ({ avis, motifs: [motiver(code)] })

describe('réunir plusieurs conditions', () => {
  it.each<[Avis[], Avis]>([
    [[], 'oui'],
    [['oui', 'oui'], 'oui'],
    [['oui', 'indetermine'], 'indetermine'],
    [['indetermine', 'non'], 'non'],
    [['non', 'oui'], 'non'],
  ])('%j donne %s', (avis, attendu) => {
    expect(reunirVerdicts(avis.map((un) => verdict(un, 'c'))).avis).toBe(attendu)
  })

  it('garde toutes les raisons dans l’ordre, et l’ordre des conditions ne change pas la réponse', () => {
    const avis = fc.array(fc.constantFrom<Avis>('oui', 'non', 'indetermine'))
    fc.assert(
      fc.property(avis, (liste) => {
        const verdicts = liste.map((un, rang) => verdict(un, `c${rang}`))
        const reunion = reunirVerdicts(verdicts)
        expect(reunion.motifs.map((motif) => motif.code)).toEqual(liste.map((_, rang) => `c${rang}`))
        expect(reunirVerdicts(verdicts.toReversed()).avis).toBe(reunion.avis)
      }),
    )
  })
})
