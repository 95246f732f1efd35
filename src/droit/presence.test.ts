import { describe, expect, it } from 'vitest'
import { compterPresences, estPresent, trouverPresence } from './presence.ts'

const SEMAINE = { semaine: '12345', feriesChomes: true, absences: [] } as const

describe('les jours de présence', () => {
  it.each([
    ['2026-11-09', true],
    ['2026-11-11', false],
    ['2026-11-14', false],
    ['2026-11-15', false],
  ])('le %s : %s', (jour, attendu) => {
    expect(estPresent(jour, SEMAINE)).toBe(attendu)
  })

  it('un jour férié travaillé compte', () => {
    expect(estPresent('2026-11-11', { ...SEMAINE, feriesChomes: false })).toBe(true)
  })

  it('la semaine du 11 novembre 2026 compte quatre jours, deux avec une absence du 12 au 13', () => {
    expect(compterPresences('2026-11-09', '2026-11-16', SEMAINE)).toBe(4)
    expect(compterPresences('2026-11-09', '2026-11-16', { ...SEMAINE, absences: [['2026-11-12', '2026-11-13']] })).toBe(
      2,
    )
  })

  it('le sixième jour depuis le lundi 9 novembre 2026 est le mardi 17', () => {
    expect(trouverPresence('2026-11-09', 6, SEMAINE)).toBe('2026-11-17')
    expect(trouverPresence('2026-11-09', 1, SEMAINE)).toBe('2026-11-09')
  })

  it('une semaine sans jour travaillé n’en trouve aucun', () => {
    expect(trouverPresence('2026-11-09', 1, { ...SEMAINE, semaine: '' })).toBeNull()
  })
})
