import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decouperFragments } from './fragments.ts'

const textes = (ligne: string): string[] => decouperFragments(ligne).map((fragment) => fragment.texte)

describe('a raw line in plain pieces', () => {
  it('keeps a line without tag or tab whole, with its place', () => {
    expect(decouperFragments('  Voler haut ')).toEqual([
      { texte: 'Voler haut', debut: 2, fin: 12, cellule: 0, balise: null, gras: false, suite: false },
    ])
  })

  it('cuts cells at tabs, empty ones counted, and blocks at their tags', () => {
    const ligne = 'Pôle\t\t<p>Un :</p> <ul style="list-style-type: none"> <li>Deux</li><li>Trois<br/>quatre</li> '
    expect(decouperFragments(ligne).map((f) => [f.cellule, f.balise, f.texte])).toEqual([
      [0, null, 'Pôle'],
      [2, 'p', 'Un :'],
      [2, 'li', 'Deux'],
      [2, 'li', 'Trois'],
      [2, 'br', 'quatre'],
    ])
  })

  it('cuts bold inside a sentence and says that it goes on', () => {
    const ligne = '27 % du SMIC, soit <b>486,49 €</b> brut'
    expect(decouperFragments(ligne).map((f) => [f.texte, f.gras, f.suite])).toEqual([
      ['27 % du SMIC, soit', false, false],
      ['486,49 €', true, true],
      ['brut', false, true],
    ])
    const { debut, fin } = decouperFragments(ligne)[1] ?? { debut: 0, fin: 0 }
    expect([debut, fin, ligne.slice(debut, fin)]).toEqual([22, 30, '486,49 €'])
  })

  it('keeps the block of a bold beginning', () => {
    expect(decouperFragments('<li><strong>Tendre</strong> la corde</li>')).toMatchObject([
      { texte: 'Tendre', balise: 'li', gras: true, suite: false },
      { texte: 'la corde', balise: null, gras: false, suite: true },
    ])
  })

  it('drops inline tags without cutting', () => {
    expect(textes('la 3<sup>e</sup> et la <i>2<sup>de</sup></i>')).toEqual(['la 3e et la 2de'])
  })

  it('decodes entities once', () => {
    expect(textes('a &amp;lt; b &eacute;&nbsp;c')).toEqual(['a &lt; b é\u00a0c'])
  })

  it('takes an address between brackets and a comparison for text', () => {
    expect(textes('<https://exemple.fr/a> si 3 < 4 et 5 > 2')).toEqual(['<https://exemple.fr/a> si 3 < 4 et 5 > 2'])
  })

  it('loses no visible character and keeps pieces apart and in order', () => {
    const grain = fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<br>',
      '<li>',
      '\t',
      ' ',
      'mot',
      '<',
      '>',
      '&amp;',
      'é',
    )
    fc.assert(
      fc.property(fc.array(grain, { maxLength: 40 }), (grains) => {
        const ligne = grains.join('')
        const fragments = decouperFragments(ligne)
        const attendu = ligne
          .replace(/<\/?(?:p|b|br|li)>/g, '')
          .replaceAll('&amp;', '&')
          .replace(/\s/g, '')
        expect(
          fragments
            .map((f) => f.texte)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(attendu)
        for (const [rang, f] of fragments.entries()) {
          expect(f.fin).toBeGreaterThan(f.debut)
          expect(f.debut).toBeGreaterThanOrEqual(fragments[rang - 1]?.fin ?? 0)
        }
      }),
    )
  })

  it('stays linear on hostile lines', () => {
    for (const ligne of [
      '<p '.repeat(100_000),
      '<'.repeat(300_000),
      `<b ${' '.repeat(300_000)}`,
      '<b>'.repeat(100_000),
    ]) {
      const depart = performance.now()
      decouperFragments(ligne)
      expect(performance.now() - depart).toBeLessThan(1000)
    }
  })
})
