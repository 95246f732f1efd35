import { describe, expect, it } from 'vitest'
import { listerVersions, passageAuJour } from './versions.ts'

const PASSAGES = [
  { du: '2026-03-01', au: '2026-03-31', empreinte: 'a' },
  { du: '2026-01-01', au: '2026-01-31', empreinte: 'a' },
  { du: '2026-02-01', au: '2026-02-10', empreinte: 'b' },
]

describe('ce que disait la fiche un jour donné', () => {
  it.each([
    ['2025-12-31', null],
    ['2026-01-01', '2026-01-01'],
    ['2026-01-31', '2026-01-01'],
    ['2026-02-01', '2026-02-01'],
    ['2026-02-10', '2026-02-01'],
    ['2026-02-20', '2026-02-01'],
    ['2026-03-01', '2026-03-01'],
    ['2027-01-01', '2026-03-01'],
  ])('le %s : le passage commencé le %s', (jour, du) => {
    expect(passageAuJour(PASSAGES, jour)?.du ?? null).toBe(du)
  })

  it('liste les contenus distincts dans l’ordre, un contenu revenu gardant ses deux passages', () => {
    expect(listerVersions(PASSAGES)).toEqual([
      {
        empreinte: 'a',
        premierExport: '2026-01-01',
        dernierExport: '2026-03-31',
        passages: [
          { du: '2026-01-01', au: '2026-01-31', empreinte: 'a' },
          { du: '2026-03-01', au: '2026-03-31', empreinte: 'a' },
        ],
      },
      {
        empreinte: 'b',
        premierExport: '2026-02-01',
        dernierExport: '2026-02-10',
        passages: [{ du: '2026-02-01', au: '2026-02-10', empreinte: 'b' }],
      },
    ])
    expect(listerVersions([])).toEqual([])
  })
})
