import { literal } from '#documents/typst/compiler.ts'
import { FAMILLES } from '#documents/typst/polices.ts'

/** 1 September 2026, so that bytes never change. */
export const CREE_LE = 1_788_220_800

export interface Gabarit {
  readonly titre: string
  readonly paysage?: boolean
  /** Points. */
  readonly taille: number
  /** The running head stands in a ruled box of three cells. */
  readonly cartouche?: boolean
}

/** A4, running head, numbered foot, no hyphenation: words come back whole. */
export function page({ titre, paysage = false, taille, cartouche = false }: Gabarit): string {
  const tete = cartouche
    ? `table(columns: (1fr, 2fr, 1fr), stroke: 0.5pt, [École du Vent], ${literal(titre)}, [Version 2])`
    : `text(8pt, ${literal(titre)})`
  const familles = FAMILLES.map((famille) => literal(famille)).join(', ')
  return [
    `#set document(title: ${literal(titre)})`,
    `#set text(lang: "fr", size: ${taille}pt, font: (${familles}), hyphenate: false)`,
    '#set par(justify: false, spacing: 0.9em)',
    `#set page(paper: "a4", flipped: ${paysage}, margin: 1.8cm, header: ${tete},`,
    '  footer: context text(8pt, [École du Vent – page #counter(page).display() / #counter(page).final().first()]))',
  ].join('\n')
}
