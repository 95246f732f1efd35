import { describe, expect, it } from 'vitest'
import { lireBareme } from './bareme.ts'
import { SMIC } from './baremes/smic.ts'
import { choisir, INTERRUPTEURS, tracerChoix } from './interrupteurs.ts'
import { estEnVigueur, versionAuJour } from './regle.ts'
import { fait } from './trace.ts'

describe('lire un barème', () => {
  it.each<[string, number | null, string | null, boolean]>([
    ['2018-12-31', null, null, false],
    ['2026-05-31', 182303, '2026-01-01', false],
    ['2026-06-01', 186702, '2026-06-01', false],
    ['2026-07-23', 186702, '2026-06-01', false],
    ['2026-07-24', 186702, '2026-06-01', true],
  ])('au %s', (jour, valeur, depuis, derniereConnue) => {
    expect(lireBareme('essai.smic', SMIC, 'mensuel', jour)).toMatchObject({
      valeur,
      unite: 'euros',
      source: { genre: 'bareme', bareme: 'smic', colonne: 'mensuel', depuis, derniereConnue },
    })
  })
})

describe('les interrupteurs', () => {
  it('valent leur défaut tant que personne ne choisit, et la trace le montre', () => {
    expect(choisir({}, 'note.fenetre')).toBe('date')
    expect(choisir({ 'note.fenetre': 'session' }, 'note.fenetre')).toBe('session')
    expect(tracerChoix({ 'note.fenetre': 'session' }, 'note.fenetre')).toMatchObject({
      valeur: 'session',
      source: { genre: 'interrupteur', interrupteur: 'note.fenetre' },
    })
  })

  it('ont chacun un repère à eux et au moins deux choix différents', () => {
    const tous = Object.values(INTERRUPTEURS)
    expect(new Set(tous.map(({ repere }) => repere)).size).toBe(tous.length)
    for (const { choix } of tous) expect(new Set(choix).size).toBeGreaterThan(1)
  })
})

describe('la version d’une règle', () => {
  const version = (id: string, du: string | null, au: string | null) => ({
    id,
    famille: 'essai',
    references: [],
    du,
    au,
    reference: 'session' as const,
    confiance: 'lue' as const,
    evaluer: () => fait('essai.fait', true, 'oui-non', 'x'),
  })
  const versions = [version('ancienne', null, '2021-12-31'), version('nouvelle', '2022-01-01', null)]

  it.each([
    ['2021-12-31', 'ancienne'],
    ['2022-01-01', 'nouvelle'],
    ['2040-01-01', 'nouvelle'],
  ])('au %s', (jour, id) => {
    expect(versionAuJour(versions, jour)?.id).toBe(id)
  })

  it('peut ne pas exister', () => {
    expect(versionAuJour(versions.slice(1), '2021-12-31')).toBeNull()
    expect(estEnVigueur({ du: '2020-01-01', au: '2020-12-31' }, '2021-01-01')).toBe(false)
  })
})
