import { describe, expect, it } from 'vitest'
import { REGLEMENTS } from '../evaluation/index.ts'
import { cohorteExemple, paquetExemple } from './exemples.ts'
import type { Paquet } from './paquet.ts'
import { proposerPaquet } from './proposer.ts'
import { repeter } from './repeter.ts'

const BON = paquetExemple()
const COHORTE = cohorteExemple(60)

const avecCoefficient = (code: string, coefficient: number | null): Paquet => ({
  ...BON,
  reglement: {
    ...BON.reglement,
    unites: BON.reglement.unites.map((unite) => (unite.code === code ? { ...unite, coefficient } : unite)),
  },
})

describe('qui change, et pourquoi', () => {
  it('la cause est le coefficient changé, avec ses deux valeurs', () => {
    const { changements } = repeter(BON, avecCoefficient('U2', 1200), COHORTE)
    expect(changements.length).toBeGreaterThan(0)
    for (const { pourquoi } of changements) {
      expect(pourquoi?.apres).toMatchObject({ code: 'deliberation.coefficient', details: { unite: 'U2' } })
      expect([pourquoi?.avant.valeur, pourquoi?.apres.valeur]).toEqual([400, 1200])
    }
  })

  it('quand rien ne se décidait avant, la cause est le premier fait devenu connu', () => {
    const mspc = REGLEMENTS.find(({ id }) => id === 'mspc')
    const propose = mspc && proposerPaquet(mspc, BON)
    if (!propose?.ok) throw new Error('no package')
    const { changements, mouvements } = repeter(propose.valeur, BON, COHORTE)
    expect(changements).toHaveLength(60)
    expect(changements[0]?.pourquoi?.avant).toMatchObject({ code: 'deliberation.coefficient', valeur: null })
    expect(changements[0]?.pourquoi?.apres.valeur).toBe(400)
    expect(mouvements.every(({ avant }) => avant === null)).toBe(true)
    // An unjustified absence decides without any coefficient (D337-83).
    const memes = changements.filter(({ avant, apres }) => avant.decision === apres.decision)
    expect(memes.map(({ avant }) => avant.decision)).toEqual(Array(4).fill('REFUSE_ABSENCE'))
    expect(mouvements.reduce((somme, { nombre }) => somme + nombre, 0)).toBe(56)
  })

  it('aller et retour se répondent', () => {
    const autre = avecCoefficient('U33', 900)
    const [aller, retour] = [repeter(BON, autre, COHORTE), repeter(autre, BON, COHORTE)]
    expect(retour.changements.map(({ numero, avant, apres }) => [numero, apres, avant])).toEqual(
      aller.changements.map(({ numero, avant, apres }) => [numero, avant, apres]),
    )
    expect(retour.ecarts).toEqual(
      aller.ecarts.map(({ chemin, avant, apres }) => ({ chemin, avant: apres, apres: avant })),
    )
  })
})
