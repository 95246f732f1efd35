import { describe, expect, it } from 'vitest'
import { cellules, lire, places } from './essai.ts'

describe('csv', () => {
  it('une ligne par cellule remplie, au point-virgule, en Windows-1252', async () => {
    const octets = Buffer.from('Type;Code;Libellé\nbloc;B1;"Régler; puis\nvoler"\ncompetence;;Été\n', 'latin1')
    const { lignes, format } = await lire('a.csv', octets)
    expect(format).toBe('csv')
    expect(places(lignes)).toEqual([
      '1:1 Type',
      '1:2 Code',
      '1:3 Libellé',
      '2:1 bloc',
      '2:2 B1',
      '2:3 Régler; puis\nvoler',
      '4:1 competence',
      '4:3 Été',
    ])
    expect(cellules(lignes).slice(-2)).toEqual(['0.2.0 competence', '0.2.2 Été'])
  })

  it.each([
    ['virgules', 'a,b\n"1,5",2\n'],
    ['tabulations', 'a\tb\n1,5\t2\n'],
  ])('%s', async (_nom, texte) => {
    expect((await lire('a.csv', texte)).lignes.map((ligne) => ligne.texte)).toEqual(['a', 'b', '1,5', '2'])
  })

  it('se reconnaît sans son nom, mais pas dans une phrase à virgules', async () => {
    expect((await lire('donnees', 'a;b;c\n1;2;3\n4;5;6\n')).format).toBe('csv')
    expect((await lire('note.txt', 'Bonjour, vous, tous\nMerci, à vous, bien\nAdieu\nFin\n')).format).toBe('texte')
  })

  it('un guillemet jamais fermé est une table abîmée, pas une panne', async () => {
    await expect(lire('a.csv', 'a;b\n"1;2\n')).rejects.toThrow('document.illisible')
  })
})
