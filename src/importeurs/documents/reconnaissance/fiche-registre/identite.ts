import type { CodeLibelle, NiveauQualification } from '#domaine/certification/index.ts'
import { fold } from '#socle/texte.ts'
import { type Element, piecesDe, texteCellule } from './elements.ts'
import { commenceEnMinuscule, estAcheve } from './paragraphes.ts'
import type { Carnet } from './rangees.ts'
import type { CleRubrique, Rubrique } from './rubriques.ts'

/** Abbreviations that the register prints before a title. Open list: an unknown one stays in the title. */
const ABREGES: ReadonlySet<string> = new Set(
  [
    'MASTER,LICENCE,LICENCE PROFESSIONNELLE,TITRE INGENIEUR,TP,CAP,BAC PRO,BTS,BP,DEUST,BEES,DIPLOVIS,DIPVIGRM,CS,BEP',
    'DGE_GM,DUT,BUT,DE,BTSA,BEPA,MC,MC3,MC4,MC5,CS3,CS4,BMA,DNMADE,CAPA,DOCTORAT,DMA,BTN,BPA,BT,BTA,BPJEPS,DEJEPS',
    'DESJEPS,BAPAAT,BEATEP,BTSMARIT,CEAV,GRADE_MASTER,GRADE_LICENCE,CAPD,DEEA,DEA,CP,DEDPAD,DSTS,DEAVS,CSA,CQP,TITRE',
    'SOUS-OFFICIER',
  ]
    .join(',')
    .toLowerCase()
    .split(','),
)
const NIVEAUX: readonly NiveauQualification[] = [3, 4, 5, 6, 7, 8]

/** Labels among which the title stands. */
const AVANT_INTITULE: ReadonlySet<CleRubrique> = new Set<CleRubrique>(['entete', 'repertoire', 'etat', 'numero'])

export interface Intitule {
  readonly abrege: CodeLibelle | null
  readonly intitule: string
}

/** Title of the sheet, after the name of the register, else what the format marks as the main heading. */
export function lireIntitule(rubriques: readonly Rubrique[], carnet: Carnet): Intitule {
  const fin = rubriques.findIndex(({ cle }) => !AVANT_INTITULE.has(cle))
  const premieres = rubriques.slice(0, fin === -1 ? rubriques.length : fin)
  const marque = premieres.flatMap(({ elements }) => elements).find((element) => element.titre === 1)
  const annonce = premieres.findLast((rubrique) => rubrique.cle === 'repertoire' && rubrique.elements.length > 0)
  const pieces = marque ? piecesDe(marque) : (annonce?.elements ?? []).flatMap(piecesDe)
  carnet.noter('fiche.intitule', pieces)
  const texte = texteCellule(pieces).replace(/^[#*\s]+|(?<![*\s])[*\s]+$/gu, '')
  const coupe = /^(.{1,30}?) [-–—] (.+)$/u.exec(texte)
  const [code, intitule] = [coupe?.[1], coupe?.[2]]
  if (code === undefined || intitule === undefined || !ABREGES.has(fold(code))) return { abrege: null, intitule: texte }
  carnet.noter('fiche.abrege.code', pieces.slice(0, 1))
  return { abrege: { code, libelle: null }, intitule }
}

/** Number of the record, `RNCP` or `RS` and digits; null when none can be read. */
export function lireNumero(elements: readonly Element[], carnet: Carnet): string | null {
  for (const piece of elements.flatMap(piecesDe)) {
    const lu = /^(RNCP|RS)\s?0*(\d{1,6})$/iu.exec(piece.texte.replace(/^\**|\**$/gu, ''))
    if (lu === null) continue
    carnet.noter('fiche.numero', [piece])
    return `${lu[1]?.toUpperCase()}${lu[2]}`
  }
  return null
}

/** Level of the national framework; both null when the sheet states none or another. */
export function lireNiveau(elements: readonly Element[], carnet: Carnet) {
  const pieces = elements.slice(0, 1).flatMap(piecesDe)
  const libelle = texteCellule(pieces)
  const chiffre = Number(/^niveau\s*(\d)\b/iu.exec(libelle)?.[1])
  const niveau = NIVEAUX.find((connu) => connu === chiffre) ?? null
  if (libelle === '') return { niveau: null, niveauLibelle: null }
  carnet.noter('fiche.niveauLibelle', pieces)
  if (niveau !== null) carnet.noter('fiche.niveau', pieces)
  return { niveau, niveauLibelle: libelle }
}

const CODES = {
  nsf: /^(?:[-–•·*]\s*)?(\d{2,3}[a-z]?)\s*[:–—-]\s*(\S.*)$/iu,
  formacodes: /^(?:[-–•·*]\s*)?(\d{5})\s*[:–—-]\s*(\S.*)$/iu,
  rome: /^(?:[-–•·*]\s*)?([A-Z]\d{4})\s*[:–—-]\s*(\S.*)$/iu,
} as const

/** Codes with their labels, one by line; a label cut by the end of a line is joined. */
export function lireCodes(elements: readonly Element[], champ: keyof typeof CODES, carnet: Carnet): CodeLibelle[] {
  const codes: { readonly code: string; libelle: string }[] = []
  for (const piece of elements.flatMap(piecesDe)) {
    const lu = CODES[champ].exec(piece.texte)
    const precedent = codes.at(-1)
    if (lu?.[1] !== undefined && lu[2] !== undefined) {
      codes.push({ code: lu[1], libelle: lu[2] })
    } else if (precedent !== undefined && commenceEnMinuscule(piece.texte) && !estAcheve(precedent.libelle)) {
      precedent.libelle += ` ${piece.texte}`
    } else continue
    carnet.noter(`fiche.${champ}[${codes.length - 1}]`, [piece])
  }
  return codes
}
