import { describe, expect, test } from 'vitest'
import { documentTexte } from './fiche-registre/essai.ts'
import { lireGrilles } from './grilles.ts'
import { texteDe } from './passage.ts'

/** Cells of each row, as `colonne largeur×hauteur texte`. */
const rangeesDe = (texte: string): string[][][] =>
  lireGrilles(documentTexte(texte)).map(({ rangees }) =>
    rangees.map((rangee) =>
      rangee.map(({ colonne, largeur, hauteur, morceaux }) =>
        `${colonne} ${largeur}×${hauteur} ${texteDe(morceaux)}`.trimEnd(),
      ),
    ),
  )

describe('les tableaux d’un texte', () => {
  test('en HTML, cellules fusionnées sur des colonnes et des rangées', () => {
    const html =
      '<table>\n<tr><td rowspan="2">A</td><td colspan="2">B &amp; C</td></tr>\n<tr><td>D</td>\n<td>E<br/>F</td></tr>\n</table>'
    expect(rangeesDe(html)).toEqual([
      [
        ['0 1×2 A', '1 2×1 B & C'],
        ['1 1×1 D', '2 1×1 E F'],
      ],
    ])
  })

  test('en Markdown, la règle sous les titres laissée', () => {
    expect(rangeesDe('| a | b |\n|---|:-:|\n| c | |')).toEqual([
      [
        ['0 1×1 a', '1 1×1 b'],
        ['0 1×1 c', '1 1×1'],
      ],
    ])
  })

  test('par tabulations, une ligne sans tabulation sépare deux tableaux', () => {
    expect(rangeesDe('a\t<b>b</b> <ul><li>c</li></ul>\nfin\nd\te')).toEqual([
      [['0 1×1 a', '1 1×1 b c']],
      [['0 1×1 d', '1 1×1 e']],
    ])
  })

  test('chaque mot garde sa place dans la ligne brute', () => {
    const lignes = ['<table>', '<tr><td>', '<p>Coef. <b>2</b></p>', '</td></tr></table>']
    const morceaux = lireGrilles(documentTexte(lignes.join('\n')))[0]?.rangees[0]?.[0]?.morceaux ?? []
    expect(morceaux.map(({ rang, debut, fin }) => lignes[rang]?.slice(debut, fin))).toEqual(['Coef.', '2'])
  })

  test('une étendue démesurée ne coûte rien', () => {
    const cellule = '<td colspan="100000" rowspan="100000">x</td>'
    const debut = performance.now()
    const [grille] = lireGrilles(documentTexte(`<table><tr>${cellule.repeat(3000)}</tr></table>`))
    expect(grille?.rangees[0]).toHaveLength(3000)
    expect(performance.now() - debut).toBeLessThan(5000)
  })
})
