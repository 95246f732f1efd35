import type {
  CertificateurFiche,
  Correspondance,
  FicheRegistreLue,
  Habilitation,
  PartenaireFiche,
  Publication,
  StatistiquePromotion,
} from '#domaine/certification/index.ts'
import { parseJour } from '#socle/date-civile.ts'
import { parseSiret } from '#socle/identifiant.ts'
import { fold } from '#socle/texte.ts'
import { type Element, texteCellule } from './elements.ts'
import { texteRiche } from './paragraphes.ts'
import { type Carnet, lireRangees, motCellule, type Rangee } from './rangees.ts'
import { normaliserEtiquette } from './rubriques.ts'

const ENTETES_ACTEURS: ReadonlySet<string> = new Set([
  'nom legal',
  'siret',
  'nom commercial',
  'site internet',
  'role',
  'habilitation',
  'etat',
  "etat de l'habilitation",
])
const ENTETES_PUBLICATIONS: ReadonlySet<string> = new Set([
  'date du jo / bo',
  'date du jo/bo',
  'reference au jo / bo',
  'reference au jo/bo',
])
const ENTETES_FICHES: ReadonlySet<string> = new Set([
  'n° de la fiche',
  'intitule de la certification remplacee',
  'intitule de la certification remplacante',
])

/** Fourteen digits of a cell, whatever parts them; null for anything else. */
function lireSiret(texte: string | null): string | null {
  const chiffres = parseSiret(texte ?? '')
  return chiffres?.length === 14 ? chiffres : null
}

/** Certifying bodies, in the order of the sheet, which does not say whether they are still active. */
export function lireCertificateurs(elements: readonly Element[], carnet: Carnet): CertificateurFiche[] {
  const certificateurs: CertificateurFiche[] = []
  for (const [nom, siret, commercial, site] of lireRangees(elements, ENTETES_ACTEURS, carnet)) {
    const texte = motCellule(nom)
    if (texte === null) continue
    const chemin = `fiche.certificateurs[${certificateurs.length}]`
    carnet.noter(`${chemin}.nom`, nom ?? [])
    const lu = lireSiret(motCellule(siret))
    if (lu !== null || motCellule(siret) === null) carnet.noter(`${chemin}.siret`, siret ?? [])
    carnet.noter(`${chemin}.nomCommercial`, commercial ?? [])
    carnet.noter(`${chemin}.siteInternet`, site ?? [])
    certificateurs.push({
      nom: texte,
      siret: lu,
      actif: null,
      nomCommercial: motCellule(commercial),
      siteInternet: motCellule(site),
      etatModifieLe: null,
    })
  }
  return certificateurs
}

/** Bodies that may train or assess, when the sheet lists them. */
export function lirePartenaires(elements: readonly Element[], carnet: Carnet): PartenaireFiche[] {
  const partenaires: PartenaireFiche[] = []
  for (const rangee of lireRangees(elements, ENTETES_ACTEURS, carnet)) {
    const nom = motCellule(rangee[0])
    const siret =
      rangee
        .slice(1)
        .map((cellule) => lireSiret(motCellule(cellule)))
        .find((lu) => lu !== null) ?? null
    const role = rangee
      .slice(1)
      .map((cellule) => lireHabilitation(texteCellule(cellule)))
      .find((lu) => lu !== null)
    if (nom === null || (siret === null && role === undefined)) continue
    carnet.noter(`fiche.partenaires[${partenaires.length}]`, rangee.flat())
    partenaires.push({ nom, siret, habilitation: role ?? null, etat: null, actifDepuis: null, etatModifieLe: null })
  }
  return partenaires
}

function lireHabilitation(texte: string): Habilitation | null {
  const plie = fold(texte)
  const former = /\bformer\b/.test(plie)
  const organiser = /\borganiser\b/.test(plie)
  if (former && organiser) return 'ORGA_FORM'
  return former ? 'FORMER' : organiser ? 'ORGANISER' : null
}

/** Texts and orders with the day of their publication; `champ` is the list of the sheet they go to. */
export function lirePublications(elements: readonly Element[], champ: string, carnet: Carnet): Publication[] {
  const publications: Publication[] = []
  for (const rangee of lireRangees(elements, ENTETES_PUBLICATIONS, carnet)) {
    const texteDate = motCellule(rangee[0])
    const date = texteDate === null ? null : parseJour(texteDate)
    const datee = rangee.length > 1 && (texteDate === null || date !== null)
    const cellules = datee ? rangee.slice(1).flat() : rangee.flat()
    const titre = texteRiche(cellules)
    if (titre === null) continue
    const chemin = `fiche.${champ}[${publications.length}]`
    if (datee) carnet.noter(`${chemin}.date`, rangee[0] ?? [])
    carnet.noter(`${chemin}.titre`, cellules)
    publications.push({ titre, date })
  }
  return publications
}

/** Certifications that this one replaces, or that replace it, with the title printed beside their number. */
export function lireFichesLiees(
  elements: readonly Element[],
  champ: 'anterieures' | 'fiche.nouvelles',
  carnet: Carnet,
): FicheRegistreLue['anterieures'] {
  const fiches: FicheRegistreLue['anterieures'][number][] = []
  for (const [fiche, ...autres] of lireRangees(elements, ENTETES_FICHES, carnet)) {
    const numero = /\b(?:RNCP|RS)\s?\d{1,6}\b/iu.exec(texteCellule(fiche ?? []))?.[0]
    if (numero === undefined) continue
    const chemin = `${champ}[${fiches.length}]`
    carnet.noter(champ === 'anterieures' ? `${chemin}.numero` : chemin, fiche ?? [])
    if (champ === 'anterieures') carnet.noter(`fiche.anciennes[${fiches.length}]`, fiche ?? [])
    const intitule = autres.flat()
    carnet.noter(champ === 'anterieures' ? `${chemin}.intitule` : chemin, intitule)
    fiches.push({ numero: numero.replace(/\s/gu, '').toUpperCase(), intitule: motCellule(intitule) })
  }
  return fiches
}

const CODE_BLOC = /\b(?:RNCP|RS)\d{1,6}BC\d{1,2}\b/giu
const CODE_FICHE = /\b(?:RNCP|RS)\d{1,6}\b/iu

/** Official equivalences: blocs of this sheet, the other certification, its blocs; no bloc means the whole. */
export function lireCorrespondances(elements: readonly Element[], carnet: Carnet): Correspondance[] {
  const correspondances: Correspondance[] = []
  for (const { cellules } of elements) {
    const textes = cellules.map(texteCellule)
    const place = textes.findIndex((texte) => CODE_FICHE.test(texte))
    const versNumero = CODE_FICHE.exec(textes[place] ?? '')?.[0].toUpperCase()
    const blocsDe = (parts: readonly string[]): string[] => parts.join(' ').match(CODE_BLOC)?.map(majuscules) ?? []
    if (versNumero === undefined || cellules.length < 2) continue
    carnet.noter(`fiche.correspondances[${correspondances.length}]`, cellules.flat())
    correspondances.push({
      blocs: blocsDe(textes.slice(0, place)),
      versNumero,
      versBlocs: blocsDe(textes.slice(place + 1)),
    })
  }
  return correspondances
}

const majuscules = (texte: string): string => texte.toUpperCase()

type CleStatistique = keyof StatistiquePromotion
/** What tells each column of the yearly figures, most special first. */
const COLONNES_STATISTIQUES: readonly (readonly [RegExp, CleStatistique])[] = [
  [/annee/, 'annee'],
  [/certifies.*(?:vae|experience)/, 'certifiesVae'],
  [/certifies/, 'certifies'],
  [/insertion.*metier.*2 ans/, 'insertionMetier2Ans'],
  [/insertion.*metier.*6 mois/, 'insertionMetier6Mois'],
  [/insertion.*6 mois/, 'insertionGlobale6Mois'],
]

/** Yearly figures; the heading row says which column is which. Rates are whole percentages. */
export function lireStatistiques(elements: readonly Element[], carnet: Carnet): StatistiquePromotion[] {
  const statistiques: StatistiquePromotion[] = []
  let colonnes: (CleStatistique | null)[] = []
  for (const { cellules } of elements) {
    const lues = cellules.map((cellule) => lireColonne(normaliserEtiquette(texteCellule(cellule))))
    if (lues.includes('annee')) {
      colonnes = lues
      carnet.meubler(cellules.flat())
      continue
    }
    const statistique = lireStatistique(cellules, colonnes)
    if (statistique === null) continue
    carnet.noter(`fiche.statistiques[${statistiques.length}]`, cellules.flat())
    statistiques.push(statistique)
  }
  return statistiques
}

const lireColonne = (texte: string): CleStatistique | null =>
  COLONNES_STATISTIQUES.find(([motif]) => motif.test(texte))?.[1] ?? null

function lireStatistique(cellules: Rangee, colonnes: readonly (CleStatistique | null)[]): StatistiquePromotion | null {
  const nombre = (cle: CleStatistique): number | null => {
    const texte = texteCellule(cellules[colonnes.indexOf(cle)] ?? [])
    return /^\d{1,6}$/.test(texte) ? Number(texte) : null
  }
  const annee = nombre('annee')
  if (annee === null) return null
  return {
    annee,
    certifies: nombre('certifies'),
    certifiesVae: nombre('certifiesVae'),
    insertionGlobale6Mois: nombre('insertionGlobale6Mois'),
    insertionMetier6Mois: nombre('insertionMetier6Mois'),
    insertionMetier2Ans: nombre('insertionMetier2Ans'),
  }
}
