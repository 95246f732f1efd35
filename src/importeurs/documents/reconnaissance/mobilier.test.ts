import { describe, expect, it } from 'vitest'
import type { DocumentSource, LigneDocument } from '#domaine/document/index.ts'
import { mobilierDePages } from './mobilier.ts'

type Place = readonly [texte: string, y: number]

/** One list of lines a page; with a height, each line is given with its y. */
function paginer(pages: readonly (readonly (string | Place)[])[], hauteur: number | null = null): DocumentSource {
  const lignes: LigneDocument[] = []
  for (const [indice, page] of pages.entries()) {
    for (const [numero, ligne] of page.entries()) {
      const [texte, y] = typeof ligne === 'string' ? [ligne, 0] : ligne
      const boite = hauteur === null ? null : { x: 50, y, largeur: 200, hauteur: 10 }
      const place = { rang: lignes.length, page: indice + 1, numero: numero + 1, colonne: 1, feuille: null }
      lignes.push({ ...place, texte, boite, cellule: null, titre: null })
    }
  }
  return {
    nom: 'essai',
    format: hauteur === null ? 'texte' : 'pdf',
    empreinte: '',
    taille: 0,
    pages: pages.map((_page, indice) => ({ numero: indice + 1, largeur: hauteur, hauteur })),
    lignes,
  }
}

const textes = (document: DocumentSource): string[] =>
  mobilierDePages(document).map((rang) => document.lignes[rang]?.texte ?? '')

describe('les en-têtes et les pieds de page se reconnaissent', () => {
  it('dans un texte à sauts de page', () => {
    const corps = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six']
    const page = (n: number): string[] => ['Cerfs-volants de France', ...corps.map((m) => `${m} ${n}${n}`), `- ${n} -`]
    expect(textes(paginer([1, 2, 3, 4].map(page)))).toEqual(
      [1, 2, 3, 4].flatMap((n) => ['Cerfs-volants de France', `- ${n} -`]),
    )
  })

  it('dans un PDF, à la même hauteur', () => {
    const page = (n: number): Place[] => [
      ['Fiche de Toulon', 30],
      [`ligne ${n * 7}`, 400],
      [`Édition 2026 – page ${n} sur 3`, 800],
    ]
    expect(textes(paginer([1, 2, 3].map(page), 842))).toEqual(
      [1, 2, 3].flatMap((n) => ['Fiche de Toulon', `Édition 2026 – page ${n} sur 3`]),
    )
  })

  it('« Page 2/5 » se suffit, même sans répétition', () => {
    expect(textes(paginer([['Titre', 'Page 2/5', 'Suite']]))).toEqual(['Page 2/5'])
  })
})

describe('ce qui porte une donnée n’est jamais un en-tête', () => {
  it('un bloc par page, numéroté en haut', () => {
    const page = (n: number): Place[] => [
      [`Bloc n°${n}`, 60],
      ['texte', 400],
    ]
    expect(textes(paginer([1, 2, 3, 4].map(page), 842))).toEqual([])
  })

  it('les mêmes mots au milieu de la page', () => {
    const page = (): Place[] => [['Le candidat est évalué sur dossier.', 420]]
    expect(textes(paginer([page(), page(), page(), page()], 842))).toEqual([])
  })

  it('des codes qui ne suivent pas les pages', () => {
    const codes = ['C1.1', 'C1.4', 'C2.3', 'C3.1']
    expect(
      textes(
        paginer(
          codes.map((code): Place[] => [[`${code} - Régler`, 60]]),
          842,
        ),
      ),
    ).toEqual([])
  })
})
