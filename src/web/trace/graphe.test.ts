import { describe, expect, it } from 'vitest'
import { BOITE, drawGraphe, wrapTitre } from './graphe.ts'

describe('titre dans une boîte', () => {
  it.each([
    ['Cybersécurité', ['Cybersécurité']],
    ['Maintenance des systèmes de production connectés', ['Maintenance des systèmes de', 'production connectés']],
    ['', []],
  ])('%s', (titre, lignes) => {
    expect(wrapTitre(titre)).toEqual(lignes)
  })

  it('coupe après deux lignes, avec des points de suspension', () => {
    const lignes = wrapTitre('Repérage de l’amiante dans le domaine des navires, bateaux, engins flottants')
    expect(lignes).toHaveLength(2)
    expect(lignes[1]).toMatch(/…$/)
    expect(lignes.every((ligne) => ligne.length <= 28)).toBe(true)
  })
})

describe('graphe de continuité', () => {
  const noeud = (numero: string, colonne: number, ligne: number) => ({ numero, intitule: numero, colonne, ligne })
  // Three former certifications merged into one, as RNCP35697 with 420, 422 and 792.
  const noeuds = [noeud('RNCP420', 0, 0), noeud('RNCP422', 0, 1), noeud('RNCP792', 0, 2), noeud('RNCP35697', 1, 0)]
  const liens = ['RNCP420', 'RNCP422', 'RNCP792'].map((ancienne) => ({ ancienne, nouvelle: 'RNCP35697' }))

  it('va de gauche à droite et centre la fiche seule dans sa colonne', () => {
    const { boites } = drawGraphe(noeuds, liens)
    const [premiere, deuxieme, , nouvelle] = boites
    expect(nouvelle?.x).toBe((premiere?.x ?? 0) + BOITE.largeur + BOITE.ecartX)
    expect(nouvelle?.y).toBe(deuxieme?.y)
  })

  it('trace une flèche par lien, et aucune vers une fiche absente', () => {
    expect(drawGraphe(noeuds, liens).fleches).toHaveLength(3)
    expect(drawGraphe(noeuds, [{ ancienne: 'RNCP1', nouvelle: 'RNCP35697' }]).fleches).toEqual([])
  })

  it('ne fait se chevaucher aucune boîte', () => {
    const { boites, hauteur, largeur } = drawGraphe(noeuds, liens)
    for (const a of boites) {
      expect(a.x + BOITE.largeur).toBeLessThanOrEqual(largeur)
      expect(a.y + BOITE.hauteur).toBeLessThanOrEqual(hauteur)
      for (const b of boites.filter((autre) => autre !== a && autre.x === a.x)) {
        expect(Math.abs(a.y - b.y)).toBeGreaterThanOrEqual(BOITE.hauteur)
      }
    }
  })
})
