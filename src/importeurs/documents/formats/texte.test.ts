import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lire, places } from './essai.ts'

describe('texte', () => {
  it('garde chaque ligne, blanche aussi, avec son numéro d’éditeur', async () => {
    const { lignes, pages, format } = await lire('a.txt', 'Un\r\n\r\n  deux\ttrois \nquatre')
    expect(format).toBe('texte')
    expect(pages).toEqual([])
    expect(places(lignes)).toEqual(['1:1 Un', '2:1 ', '3:1   deux\ttrois ', '4:1 quatre'])
    expect(lignes.every((ligne) => ligne.page === null)).toBe(true)
  })

  it('un saut de page ouvre une page sans finir la ligne du fichier', async () => {
    const { lignes, pages } = await lire('a.txt', 'un\n\fdeux\ntrois\fquatre\n\f\nfin')
    expect(places(lignes)).toEqual(['1:1 un', '2:2 deux', '3:1 trois', '3:7 quatre', '5:1 fin'])
    expect(lignes.map((ligne) => ligne.page)).toEqual([1, 2, 2, 3, 4])
    expect(pages.map((page) => page.numero)).toEqual([1, 2, 3, 4])
  })

  it('les titres d’un Markdown sont dits', async () => {
    const { lignes, format } = await lire('a.md', '# Un\ntexte\n### Trois\n#pas un titre\n')
    expect(format).toBe('markdown')
    expect(lignes.map((ligne) => ligne.titre)).toEqual([1, null, 3, null])
  })

  it.each([
    ['UTF-8 à marque', Buffer.from('\ufeffÉté')],
    ['UTF-16 petit-boutiste', Buffer.from('\ufeffÉté', 'utf16le')],
    ['UTF-16 gros-boutiste', Buffer.from('\ufeffÉté', 'utf16le').swap16()],
    ['Windows-1252', Buffer.from([0xc9, 0x74, 0xe9])],
  ])('%s', async (_nom, octets) => {
    expect((await lire('a.txt', octets)).lignes.map((ligne) => ligne.texte)).toEqual(['Été'])
  })

  it('toute ligne non blanche paraît une fois, et une seule', async () => {
    const ligne = fc.stringMatching(/^[a-zé\t \f-]{0,12}$/)
    await fc.assert(
      fc.asyncProperty(fc.array(ligne, { minLength: 1, maxLength: 30 }), async (brutes) => {
        // Lines of tabs alone would be a table: the first one has none.
        const uniques = ['Début', ...brutes].map((texte, rang) => `${texte}<${rang}>`)
        const lu = await lire('a.txt', `${uniques.join('\n')}\n`)
        const rendu = lu.lignes.map(({ texte }) => texte)
        for (const [rang, texte] of uniques.entries()) {
          const fin = texte.split('\f').at(-1) ?? ''
          const trouvees = lu.lignes.filter((une) => une.texte === fin)
          expect(trouvees.map((une) => [une.numero, une.colonne])).toEqual([[rang + 1, texte.length - fin.length + 1]])
        }
        expect(rendu.join('').replace(/\s/g, '')).toBe(uniques.join('').replace(/\s/g, ''))
      }),
    )
  })
})
