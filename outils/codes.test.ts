import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  CODES_MOTIF_APPRENTISSAGE,
  CODES_MOTIF_HABILITATION,
  CODES_MOTIF_STATUT,
} from '#domaine/certification/index.ts'
import { CODES_REFUS_ORGANISME } from '#domaine/organisme/index.ts'
import { flatten, loadCatalogues } from './catalogues.ts'

const RACINE = fileURLToPath(new URL('..', import.meta.url))

describe('every code of the domain has its sentence, in both languages', async () => {
  const catalogues = await loadCatalogues(RACINE)
  const cles = (langue: 'fr' | 'en'): string[] => catalogues.flatMap((paire) => [...paire[langue].keys()])

  it.each([...CODES_MOTIF_STATUT, ...CODES_MOTIF_APPRENTISSAGE, ...CODES_MOTIF_HABILITATION, ...CODES_REFUS_ORGANISME])(
    '%s',
    (code) => {
      const dite = (cle: string): boolean => `.${cle}.`.includes(`.${code}.`)
      expect([cles('fr').some(dite), cles('en').some(dite)]).toEqual([true, true])
    },
  )

  it('reads sentences as leaves', () => {
    expect([...flatten({ a: { b: 'B' }, c: 1 })]).toEqual([['a.b', 'B']])
  })
})
