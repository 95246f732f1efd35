import type { BlocCompetences } from '#domaine/certification/index.ts'
import { normaliserCodeBloc } from '#importeurs/registre-xml/construire-blocs.ts'
import { fold } from '#socle/texte.ts'
import { repartirRestes } from './colonnes.ts'
import { couperPiece, type Element, type Piece, piecesDe, texteCellule } from './elements.ts'
import { lireModes, type ModeLu } from './modes.ts'
import { texteRiche } from './paragraphes.ts'
import { normaliserEtiquette, type Rubrique } from './rubriques.ts'

/** A bloc as the sheet prints it, with the pieces behind each datum. */
export interface BlocLu {
  readonly bloc: BlocCompetences
  readonly modes: readonly ModeLu[]
  readonly pieces: Readonly<Record<'code' | 'libelle' | 'competences' | 'evaluation', readonly Piece[]>>
  /** Column headings, repeated or not. */
  readonly mobilier: readonly Piece[]
  readonly incertaines: readonly Piece[]
}

const ENTETES: ReadonlySet<string> = new Set(['liste de competences', "modalites d'evaluation"])
const CODE = /^[#*\s]*((?:RNCP|RS)\s?\d{1,6}\s?BC\s?\d{1,2})\s*[-–—:]\s*/iu

/** Reads one bloc: heading, table of two columns, lines that page breaks left under it. */
export function lireBloc({ etiquette, elements }: Rubrique, ordre: number, numero: string): BlocLu {
  const entetes = elements.filter(estEntete)
  const debutTable = Math.max(
    elements.findIndex((element) => estEntete(element) || estRangee(element)),
    0,
  )
  const suiteLibelle = elements.slice(0, debutTable)
  const corps = elements.slice(debutTable).filter((element) => !estEntete(element))
  const rangees = corps.filter(estRangee)
  const restes = corps.filter((element) => !estRangee(element))
  const { gauche, droite, incertaines } = repartirRestes(
    { gauche: rangees.flatMap((r) => r.cellules[0] ?? []), droite: rangees.flatMap((r) => r.cellules.slice(1).flat()) },
    restes,
  )
  const { code, libelle } = lireTitre(etiquette)
  const piecesLibelle = [...libelle, ...suiteLibelle.flatMap(piecesDe)]
  const texteLibelle = texteCellule(piecesLibelle).replace(/\*+$/u, '')
  return {
    bloc: {
      ordre,
      code,
      codeNormalise: normaliserCodeBloc(code, numero),
      libelle: texteLibelle,
      facultatif: fold(texteLibelle).includes('facultati'),
      competences: texteRiche(gauche),
      evaluation: texteRiche(droite),
      prerequisEntree: null,
      prerequisValidation: null,
    },
    modes: lireModes(droite),
    pieces: { code: etiquette.slice(0, 1), libelle: piecesLibelle, competences: gauche, evaluation: droite },
    mobilier: entetes.flatMap(piecesDe),
    incertaines,
  }
}

function lireTitre(etiquette: readonly Piece[]): { readonly code: string; readonly libelle: readonly Piece[] } {
  const premiere = etiquette[0]
  const trouve = CODE.exec(premiere?.texte ?? '')
  if (premiere === undefined || trouve === null) return { code: '', libelle: etiquette }
  const libelle = [couperPiece(premiere, trouve[0].length), ...etiquette.slice(1)]
  return { code: trouve[1] ?? '', libelle: libelle.filter((piece) => piece.texte !== '') }
}

const estEntete = (element: Element): boolean =>
  element.cellules.every((c) => c.length === 0 || ENTETES.has(normaliserEtiquette(texteCellule(c).slice(0, 80))))

const estRangee = (element: Element): boolean => element.cellules.length > 1 && !estEntete(element)
