/** Drawing of a continuity graph: boxes in columns, arrows from old to new. Lengths are pixels. */

export const BOITE = { largeur: 216, hauteur: 84, ecartX: 72, ecartY: 20, marge: 4 } as const
const LIGNE_CARACTERES = 28
const LIGNES_MAX = 2

interface Noeud {
  readonly numero: string
  readonly intitule: string | null
  readonly colonne: number
  readonly ligne: number
}

interface Lien {
  readonly ancienne: string
  readonly nouvelle: string
}

export interface Dessin<N extends Noeud, L extends Lien> {
  readonly largeur: number
  readonly hauteur: number
  readonly boites: readonly { readonly noeud: N; readonly x: number; readonly y: number; readonly titre: string[] }[]
  readonly fleches: readonly { readonly lien: L; readonly d: string }[]
}

/** Places each record in its column and draws each link as a curve that ends on the left side of the newer one. */
export function drawGraphe<N extends Noeud, L extends Lien>(noeuds: readonly N[], liens: readonly L[]): Dessin<N, L> {
  const lignesMax = Math.max(1, ...noeuds.map((noeud) => noeud.ligne + 1))
  const parColonne = new Map<number, number>()
  for (const { colonne } of noeuds) parColonne.set(colonne, (parColonne.get(colonne) ?? 0) + 1)
  const boites = noeuds.map((noeud) => {
    const centrage = (lignesMax - (parColonne.get(noeud.colonne) ?? 1)) / 2
    return {
      noeud,
      x: BOITE.marge + noeud.colonne * (BOITE.largeur + BOITE.ecartX),
      y: BOITE.marge + (noeud.ligne + centrage) * (BOITE.hauteur + BOITE.ecartY),
      titre: wrapTitre(noeud.intitule ?? ''),
    }
  })
  const places = new Map(boites.map((boite) => [boite.noeud.numero, boite]))
  const fleches = liens.flatMap((lien) => {
    const de = places.get(lien.ancienne)
    const vers = places.get(lien.nouvelle)
    return de && vers ? [{ lien, d: drawFleche(de, vers) }] : []
  })
  const colonnes = Math.max(1, ...noeuds.map((noeud) => noeud.colonne + 1))
  return {
    largeur: colonnes * BOITE.largeur + (colonnes - 1) * BOITE.ecartX + 2 * BOITE.marge,
    hauteur: lignesMax * BOITE.hauteur + (lignesMax - 1) * BOITE.ecartY + 2 * BOITE.marge,
    boites,
    fleches,
  }
}

function drawFleche(de: { x: number; y: number }, vers: { x: number; y: number }): string {
  const x1 = de.x + BOITE.largeur
  const y1 = de.y + BOITE.hauteur / 2
  const x2 = vers.x - 7
  const y2 = vers.y + BOITE.hauteur / 2
  const milieu = (x1 + x2) / 2
  return `M${x1} ${y1} C${milieu} ${y1} ${milieu} ${y2} ${x2} ${y2}`
}

/** A title in two lines at most, cut between words, with an ellipsis when it is longer. */
export function wrapTitre(titre: string, largeur: number = LIGNE_CARACTERES): string[] {
  const lignes: string[] = []
  let courante = ''
  for (const mot of titre.split(/\s+/).filter((un) => un !== '')) {
    const essai = courante === '' ? mot : `${courante} ${mot}`
    if (essai.length <= largeur || courante === '') courante = essai
    else {
      lignes.push(courante)
      courante = mot
    }
  }
  if (courante !== '') lignes.push(courante)
  if (lignes.length <= LIGNES_MAX) return lignes
  const derniere = (lignes[LIGNES_MAX - 1] ?? '').slice(0, largeur - 1).replace(/[\s,;:–-]+$/, '')
  return [...lignes.slice(0, LIGNES_MAX - 1), `${derniere}…`]
}
