import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupReperes, hasGeometrie, splitLigne } from './reperes.ts'

describe('passages éclairés d’une ligne', () => {
  it('réunit ceux qui se recouvrent ou se touchent, ligne par ligne', () => {
    const groupes = groupReperes([
      { rang: 4, debut: 10, fin: 12 },
      { rang: 2, debut: 5, fin: 9 },
      { rang: 2, debut: 0, fin: 3 },
      { rang: 2, debut: 8, fin: 11 },
      { rang: 2, debut: 3, fin: 4 },
    ])
    expect([...groupes]).toEqual([
      [
        2,
        [
          { debut: 0, fin: 4 },
          { debut: 5, fin: 11 },
        ],
      ],
      [4, [{ debut: 10, fin: 12 }]],
    ])
  })

  it('coupe la ligne en morceaux éclairés ou non', () => {
    expect(splitLigne('C1-6 Régler le son', [{ debut: 0, fin: 4 }])).toEqual([
      { debut: 0, texte: 'C1-6', lit: true },
      { debut: 4, texte: ' Régler le son', lit: false },
    ])
    expect(splitLigne('court', [{ debut: 2, fin: 99 }])).toEqual([
      { debut: 0, texte: 'co', lit: false },
      { debut: 2, texte: 'urt', lit: true },
    ])
  })

  it('ne perd ni ne double aucun caractère', () => {
    const repere = fc.record({ rang: fc.constant(0), debut: fc.nat(40), fin: fc.nat(40) })
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(repere), (texte, reperes) => {
        const morceaux = splitLigne(texte, groupReperes(reperes).get(0) ?? [])
        expect(morceaux.map((un) => un.texte).join('')).toBe(texte)
        for (const { debut, texte: lu } of morceaux) expect(texte.startsWith(lu, debut)).toBe(true)
      }),
    )
  })
})

it('un document ne se dessine que si ses pages ont une taille et ses lignes une place', () => {
  const commun = { nom: 'a', empreinte: '', taille: 1 }
  const ligne = { rang: 0, page: 1, feuille: null, numero: 1, colonne: 1, texte: 'a', cellule: null, titre: null }
  const boite = { x: 1, y: 1, largeur: 1, hauteur: 1 }
  const page = { numero: 1, largeur: 595, hauteur: 842 }
  expect(hasGeometrie({ ...commun, format: 'pdf', pages: [page], lignes: [{ ...ligne, boite }] })).toBe(true)
  expect(hasGeometrie({ ...commun, format: 'texte', pages: [], lignes: [{ ...ligne, boite: null }] })).toBe(false)
  const sansTaille = { numero: 1, largeur: null, hauteur: null }
  expect(hasGeometrie({ ...commun, format: 'texte', pages: [sansTaille], lignes: [{ ...ligne, boite: null }] })).toBe(
    false,
  )
})
