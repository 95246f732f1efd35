import { expect, it } from 'vitest'
import { choisirPassage } from './consulter.ts'
import { dateDuNom } from './importer.ts'
import type { OrigineFiche, PassageOrigine } from './ports.ts'
import { mesurer } from './suivre-import.ts'

it.each([
  ['export-fiches-rncp-v4-1-2026-08-16.zip', '2026-08-16'],
  ['export_fiches_RNCP_V4_1_2026-08-16.xml', '2026-08-16'],
  ['export_fiches_CSV_Standard_2024_02_22.csv', '2024-02-22'],
  ['https://static.data.gouv.fr/resources/x/20230830-020022/export-fiches-rncp-v3-0-2023-08-30.zip', '2023-08-30'],
  ['/donnees/2020-01-01/export-2026-08-16.xml', '2026-08-16'],
  ['export-2026-02-31.xml', null],
  ['export-20260816.xml', null],
  ['export-2026-08-160.xml', null],
  ['-', null],
])('le jour de « %s » est %s', (nom, jour) => {
  expect(dateDuNom(nom)).toBe(jour)
})

const passage = (origine: OrigineFiche, du: string, au: string): PassageOrigine => ({
  origine,
  du,
  au,
  empreinte: `${origine} ${du}`,
})

it.each([
  ['2019-01-01', 'csv 2020-01-01'],
  ['2020-06-01', 'csv 2020-01-01'],
  ['2021-06-01', 'catalogue 2021-01-01'],
  // The pack is newer, but the catalogue had spoken.
  ['2023-06-01', 'catalogue 2021-01-01'],
  ['2024-01-01', 'export 2024-01-01'],
  ['2024-06-01', 'export 2024-01-01'],
  ['2026-01-01', 'export 2025-01-01'],
])('au %s, la fiche se lit dans %s', (jour, empreinte) => {
  const passages = [
    passage('csv', '2020-01-01', '2020-01-01'),
    passage('catalogue', '2021-01-01', '2021-01-01'),
    passage('csv', '2023-01-01', '2023-01-01'),
    passage('export', '2024-01-01', '2024-02-01'),
    passage('export', '2025-01-01', '2025-02-01'),
  ]
  expect(choisirPassage(passages, jour)?.empreinte).toBe(empreinte)
  expect(choisirPassage([], jour)).toBeNull()
})

it('le rythme et le temps restant se mesurent par étape', () => {
  let instant = 1000
  const suivre = mesurer(() => instant)
  const etape = { etape: 'lecture', total: 1000, fiches: 0 } as const
  expect(suivre({ ...etape, fait: 0 })).toMatchObject({ debit: null, restant_s: null })
  instant += 2000
  expect(suivre({ ...etape, fait: 500 })).toMatchObject({ debit: 250, restant_s: 2 })
  instant += 2000
  expect(suivre({ ...etape, fait: 1000 })).toMatchObject({ debit: 250, restant_s: 0 })
  expect(suivre({ ...etape, fait: 1000, total: null })).toMatchObject({ debit: 250, restant_s: null })
  instant += 5000
  expect(suivre({ ...etape, etape: 'index', fait: 0 })).toMatchObject({ debit: null, restant_s: null })
  instant += 1000
  expect(suivre({ ...etape, etape: 'index', fait: 100 })).toMatchObject({ debit: 100, restant_s: 9 })
})
