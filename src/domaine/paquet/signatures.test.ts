import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ActePaquet, etatDuPaquet, peutModifier, retirer, signer } from './signatures.ts'

const repetition: ActePaquet = { genre: 'repetition', empreinte: 'A', par: 'ana' }
const signature = (par: string, empreinte = 'A'): ActePaquet => ({ genre: 'signature', empreinte, par })
const conforme = (par: string) => ({ par, controle: 'conforme' as const })

describe('l’état d’un paquet', () => {
  it.each<[ActePaquet[], string, boolean]>([
    [[], 'brouillon', true],
    [[repetition], 'repete', true],
    [[repetition, signature('ana')], 'signe-une-fois', false],
    [[repetition, signature('ana'), signature('ana')], 'signe-une-fois', false],
    [[repetition, signature('ana'), signature('bo')], 'utilisable', false],
    [[repetition, signature('ana', 'B'), signature('bo', 'B')], 'repete', true],
    [
      [repetition, signature('ana'), signature('bo'), { genre: 'retrait', motif: 'faute', par: 'ana' }],
      'retire',
      false,
    ],
  ])('%j : %s', (actes, etat, modifiable) => {
    expect([etatDuPaquet('A', actes), peutModifier('A', actes)]).toEqual([etat, modifiable])
  })
})

describe('signer', () => {
  it.each<[ActePaquet[], { par: string; controle: 'conforme' | 'non-conforme' | 'indetermine' }, string]>([
    [[], conforme('ana'), 'paquet.sans-repetition'],
    [[{ ...repetition, empreinte: 'B' }], conforme('ana'), 'paquet.sans-repetition'],
    [[repetition], { par: 'ana', controle: 'non-conforme' }, 'paquet.non-conforme'],
    [[repetition], { par: 'ana', controle: 'indetermine' }, 'paquet.non-conforme'],
    [[repetition, signature('ana')], conforme('ana'), 'paquet.meme-signataire'],
    [[repetition, signature('ana'), signature('bo')], conforme('cy'), 'paquet.deja-utilisable'],
    [[repetition, { genre: 'retrait', motif: 'faute', par: 'bo' }], conforme('ana'), 'paquet.retire'],
  ])('%j par %j : refusé, %s', (actes, acte, code) => {
    expect(signer('A', actes, acte)).toMatchObject({ ok: false, refus: { code } })
  })

  it('deux personnes, après une répétition, rendent le paquet utilisable', () => {
    const une = signer('A', [repetition], conforme('ana'))
    if (!une.ok) throw new Error(une.refus.code)
    const deux = signer('A', [repetition, une.valeur], conforme('bo'))
    if (!deux.ok) throw new Error(deux.refus.code)
    expect(etatDuPaquet('A', [repetition, une.valeur, deux.valeur])).toBe('utilisable')
  })

  it('aucune suite d’actes acceptés ne rend utilisable sans deux personnes et une répétition', () => {
    const gestes = fc.array(
      fc.record({ geste: fc.constantFrom('repeter', 'signer', 'retirer'), par: fc.constantFrom('ana', 'bo', 'cy') }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(gestes, (suite) => {
        const actes: ActePaquet[] = []
        for (const { geste, par } of suite) {
          const fait =
            geste === 'signer'
              ? signer('A', actes, conforme(par))
              : geste === 'retirer'
                ? retirer(actes, { par, motif: 'faute' })
                : { ok: true as const, valeur: { ...repetition, par } }
          if (fait.ok) actes.push(fait.valeur)
          const signataires = new Set(actes.flatMap((acte) => (acte.genre === 'signature' ? [acte.par] : [])))
          if (etatDuPaquet('A', actes) !== 'utilisable') continue
          expect(signataires.size).toBe(2)
          expect(actes.findIndex(({ genre }) => genre === 'repetition')).toBeLessThan(
            actes.findIndex(({ genre }) => genre === 'signature'),
          )
        }
      }),
    )
  })

  it('se retire avec un motif, une fois', () => {
    expect(retirer([], { par: 'ana', motif: ' ' })).toMatchObject({ refus: { code: 'paquet.sans-motif' } })
    const retrait: ActePaquet = { genre: 'retrait', motif: 'faute', par: 'ana' }
    expect(retirer([], { par: 'ana', motif: ' faute ' })).toEqual({ ok: true, valeur: retrait })
    expect(retirer([retrait], { par: 'bo', motif: 'x' })).toMatchObject({ refus: { code: 'paquet.retire' } })
  })
})
