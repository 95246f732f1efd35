import { expect, it } from 'vitest'
import type { DocumentSource } from './document.ts'
import { ouvrirChercheur } from './retrouver.ts'

const document = (...textes: string[]): DocumentSource => ({
  nom: 'a.txt',
  format: 'texte',
  empreinte: '',
  taille: 0,
  pages: [],
  lignes: textes.map((texte, rang) => ({
    rang,
    page: null,
    feuille: null,
    numero: rang + 1,
    colonne: 1,
    texte,
    boite: null,
    cellule: null,
    titre: null,
  })),
})
const tout = (source: DocumentSource) => source.lignes.map(({ rang, texte }) => ({ rang, debut: 0, fin: texte.length }))

it('retrouve des textes l’un après l’autre, balises, puces et fins de ligne mises à part', () => {
  const source = document('<p>-Tendre la toile ;</p> <p>-Nouer la', 'bride ;</p> -Tendre la toile de secours')
  const chercheur = ouvrirChercheur(source, tout(source))
  const textes = ['Tendre la toile', 'Nouer la bride', 'Tendre la toile de secours'].map((texte) =>
    chercheur.chercher(texte).map(({ rang, debut, fin }) => source.lignes[rang]?.texte.slice(debut, fin)),
  )
  expect(textes).toEqual([['Tendre la toile'], ['Nouer la', 'bride'], ['Tendre la toile de secours']])
})

it('retrouve par son début un texte dont la fin a changé, et rien d’un texte absent', () => {
  const source = document('Contrôler les lignes de vol avant chaque sortie')
  const chercheur = ouvrirChercheur(source, tout(source))
  expect(chercheur.chercher('Contrôler les lignes de vol avant le départ')).toEqual([{ rang: 0, debut: 0, fin: 29 }])
  expect(chercheur.chercher('Repasser')).toEqual([])
  expect(chercheur.chercher(' – ;')).toEqual([])
})

it('lit en un temps borné une ligne de chevrons ouverts', () => {
  const source = document('<'.repeat(200_000))
  const debut = performance.now()
  expect(ouvrirChercheur(source, tout(source)).chercher('x')).toEqual([])
  expect(performance.now() - debut).toBeLessThan(2_000)
})
