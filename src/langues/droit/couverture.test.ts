import { expect, it } from 'vitest'
import { RAISONS_SANS_EFFET } from '#droit/couverture.ts'
import { INTERRUPTEURS_EN } from './interrupteurs.en.ts'
import { INTERRUPTEURS_FR } from './interrupteurs.fr.ts'

it('every reason to have no rule has its sentence, in both languages', () => {
  for (const { mots } of [INTERRUPTEURS_FR, INTERRUPTEURS_EN]) {
    const ecrits = Object.keys(mots).filter((mot) => mot.startsWith('sans-effet.'))
    expect(ecrits).toEqual(RAISONS_SANS_EFFET.map((raison) => `sans-effet.${raison}`))
  }
})
