import { compilePdf, literal } from '#documents/typst/compiler.ts'
import { CREE_LE, page } from './gabarit.ts'

/** One row of the regulation, as printed: label, unit, coefficient, then mode and duration of each category. */
type Rangee = readonly string[]

export const CATEGORIES_REGLEMENT = [
  'Candidats des ateliers publics, des ateliers sous contrat et des centres habilités',
  'Candidats des ateliers libres, des centres non habilités, candidats libres',
  'Candidats de la formation continue en atelier public habilité',
]
export const DIPLOME_REGLEMENT = "Baccalauréat professionnel Facteur d'échasses"
const COLONNES = ['Épreuves', 'Unité', 'Coef.', 'Mode', 'Durée', 'Mode', 'Durée', 'Mode', 'Durée']

/** Bytes of an exam regulation of an invented diploma: a ruled table, merged headings repeated from page to page. */
export async function pdfReglement(rangees: readonly Rangee[]): Promise<Buffer> {
  const contenu = (texte: string): string => `[#${literal(texte)}]`
  const fusion = (texte: string, colonnes: number): string => `table.cell(colspan: ${colonnes})${contenu(texte)}`
  const entete = [
    fusion(DIPLOME_REGLEMENT, 3),
    ...CATEGORIES_REGLEMENT.map((categorie) => fusion(categorie, 2)),
    ...COLONNES.map(contenu),
  ]
  const corps = rangees.map((rangee) =>
    rangee.length === 1
      ? fusion(rangee[0] ?? '', 9)
      : COLONNES.map((_, rang) => contenu(rangee[rang] ?? '')).join(', '),
  )
  const source = [
    page({ titre: 'Annexe III', paysage: true, taille: 10 }),
    `#heading(level: 1, ${literal("Règlement d'examen")})`,
    '#table(columns: (1fr, 1.4cm, 1.4cm, 2.4cm, 1.8cm, 2.4cm, 1.8cm, 2.4cm, 1.8cm), inset: 8pt,',
    `table.header(${entete.join(', ')}),`,
    `${corps.join(',\n')})`,
    `#par(${literal('(1) Seuls les points au-dessus de 10 comptent.')})`,
  ].join('\n')
  return await compilePdf(source, { norme: 'ua-1', creeLe: CREE_LE })
}
