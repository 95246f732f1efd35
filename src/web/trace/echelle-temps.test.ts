import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addJours } from '#socle/date-civile.ts'
import { buildEchelle, locateJour } from './echelle-temps.ts'
import { countParJour, listMois } from './mois.ts'

describe('échelle de temps', () => {
  it('va du 1er janvier de la première année au 1er janvier qui suit la dernière', () => {
    const echelle = buildEchelle(['2026-08-31', '2021-06-21', '2026-11-22'])
    expect(echelle?.debut).toBe('2021-01-01')
    expect(echelle?.fin).toBe('2027-01-01')
    expect(echelle?.graduations.map(({ annee }) => annee)).toEqual([2021, 2022, 2023, 2024, 2025, 2026, 2027])
  })

  it('n’a pas d’axe sans date', () => {
    expect(buildEchelle([])).toBeNull()
  })

  it('espace les graduations d’un long axe', () => {
    const annees = buildEchelle(['1999-05-01', '2034-05-01'])?.graduations.map(({ annee }) => annee)
    expect(annees).toEqual([2000, 2005, 2010, 2015, 2020, 2025, 2030, 2035])
  })

  it('place un jour au prorata des jours', () => {
    const axe = { debut: '2025-01-01', fin: '2026-01-01' }
    expect(locateJour(axe, '2025-01-01')).toBe(0)
    expect(locateJour(axe, '2025-07-02')).toBe(49.9)
    expect(locateJour(axe, '2027-01-01')).toBe(100)
  })

  it('garde l’ordre des jours', () => {
    const jour = fc.integer({ min: 0, max: 20_000 }).map((rang) => addJours('1990-01-01', rang))
    fc.assert(
      fc.property(fc.array(jour, { minLength: 2, maxLength: 6 }), (jours) => {
        const echelle = buildEchelle(jours)
        if (echelle === null) throw new Error('no axis')
        const places = [...jours].sort().map((un) => locateJour(echelle, un))
        expect(places).toEqual([...places].sort((a, b) => a - b))
        expect(places.every((place) => place >= 0 && place <= 100)).toBe(true)
      }),
    )
  })
})

describe('axe des échéances', () => {
  it('nomme les mois, et janvier par son année', () => {
    expect(listMois({ debut: '2026-11-22', fin: '2027-03-05' }, 'fr')).toEqual([
      { jour: '2026-12-01', nom: 'déc.' },
      { jour: '2027-01-01', nom: '2027' },
      { jour: '2027-02-01', nom: 'févr.' },
      { jour: '2027-03-01', nom: 'mars' },
    ])
  })

  it('compte les fiches par jour, sans celles dont la fin est inconnue', () => {
    const fins = ['2026-12-31', null, '2026-08-31', '2026-12-31'].map((date_fin) => ({ date_fin }))
    expect(countParJour(fins)).toEqual([
      { jour: '2026-08-31', compte: 1 },
      { jour: '2026-12-31', compte: 2 },
    ])
  })
})
