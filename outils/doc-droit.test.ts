import { describe, expect, it } from 'vitest'
import { partieDe, REGLES } from '#domaine/regles/index.ts'
import { INTERRUPTEURS } from '#droit/interrupteurs.ts'
import { DROIT_EN } from '#langues/droit.en.ts'
import { DROIT_FR } from '#langues/droit.fr.ts'
import { droitPagesFr } from '#langues/droit-pages.fr.ts'
import { trouverEcarts } from './doc-droit.ts'

const LANGUES = [DROIT_FR, DROIT_EN] as const

describe('the pages of the law', () => {
  it('are those that the rules and the examples give (npx tsx outils/doc-droit.ts writes them again)', async () => {
    expect(await trouverEcarts()).toEqual([])
  })

  it('have a title and a statement for every rule, in both languages, and for no other', () => {
    const ids = REGLES.map(({ id }) => id).sort()
    for (const { regles } of LANGUES) {
      expect(ids.filter((id) => regles[id] === undefined)).toEqual([])
      expect(Object.keys(regles).filter((id) => !ids.includes(id))).toEqual([])
    }
  })

  it('name every part, and every switch with its choices', () => {
    const parties: Readonly<Record<string, string>> = droitPagesFr.parties
    expect([...new Set(REGLES.map(partieDe))].filter((partie) => parties[partie] === undefined)).toEqual([])
    for (const { traces, mots } of LANGUES) {
      const muets = Object.entries(INTERRUPTEURS).flatMap(([cle, { choix }]) => [
        ...(traces[`interrupteur.${cle}`] === undefined ? [cle] : []),
        ...choix.filter((un) => mots[un] === undefined && !/^\d+$/.test(un)),
      ])
      expect(muets).toEqual([])
    }
  })
})
