import { collapseSpaces, fold } from '#socle/texte.ts'
import { couperPiece, type Element, type Elements, type Piece, piecesDe, texteCellule } from './elements.ts'

/** Headings of the public sheet and labels of its form, folded; a label may have several wordings. */
const ETIQUETTES = {
  repertoire: ['repertoire national des certifications professionnelles', 'repertoire specifique'],
  etat: ['active', 'inactive'],
  numero: ['n° de fiche'],
  niveau: ['nomenclature du niveau de qualification'],
  nsf: ['code(s) nsf'],
  formacodes: ['formacode(s)'],
  fin: ["date d'echeance de l'enregistrement"],
  certificateurs: ['certificateur(s)'],
  resume: ['resume de la certification'],
  objectifs: ['objectifs et contexte de la certification'],
  activites: ['activites visees'],
  capacites: ['competences attestees'],
  modalites: ["modalites d'evaluation"],
  blocs: ['blocs de competences'],
  capitalisation: [
    "description des modalites d'acquisition de la certification par capitalisation des blocs de competences et/ou par correspondance",
    "description des modalites d'acquisition de la certification par capitalisation des blocs de competences et/ou par equivalence",
  ],
  emploi: ["secteur d'activite et type d'emploi"],
  secteurs: ["secteurs d'activites", "secteurs d'activite"],
  emplois: ["type d'emplois accessibles"],
  rome: ['code(s) rome'],
  reglementations: ["references juridiques des reglementations d'activite"],
  acces: ["voies d'acces", "voie d'acces"],
  prerequisEntree: [
    "le cas echeant, prerequis a l'entree en formation",
    "le cas echeant, prerequis a l'entree en formation et a la validation de la certification",
  ],
  prerequisValidation: ['le cas echeant, prerequis a la validation de la certification'],
  prerequisBlocs: [
    'pre-requis distincts pour les blocs de competences',
    'pre-requis disctincts pour les blocs de competences',
  ],
  validite: ['validite des composantes acquises'],
  voies: ["voie d'acces a la certification"],
  caledonie: ['inscrite au cadre de la nouvelle caledonie', 'inscrite au cadre de la nouvelle-caledonie'],
  polynesie: ['inscrite au cadre de la polynesie francaise'],
  liens: [
    "liens avec d'autres certifications professionnelles, certifications ou habilitations",
    "lien avec d'autres certifications professionnelles, certifications ou habilitations",
  ],
  baseLegale: ['base legale'],
  instaurant: ['reference au(x) texte(s) reglementaire(s) instaurant la certification'],
  arretes: [
    'reference des arretes et decisions publies au journal officiel ou au bulletin officiel (enregistrement au rncp, creation diplome, accreditation…)',
    'reference des arretes et decisions publies au journal officiel ou au bulletin officiel (enregistrement au rncp, creation diplome, accreditation...)',
  ],
  autres: ['reference autres (passerelles…)', 'reference autres (passerelles...)'],
  dernierJo: ['date du dernier journal officiel ou bulletin officiel'],
  publication: ['date de publication de la fiche'],
  effet: ['date de debut des parcours certifiants'],
  decision: ['date de decision'],
  duree: ["duree de l'enregistrement en annees"],
  limiteDelivrance: ['date de derniere delivrance possible de la certification'],
  promotions: ["promotions (annee d'obtention) pouvant beneficier du niveau de qualification octroye"],
  plus: ["pour plus d'informations"],
  statistiques: ['statistiques'],
  lienInternet: ['lien internet vers le descriptif de la certification'],
  aucunPartenaire: ["le certificateur n'habilite aucun organisme preparant a la certification"],
  partenaires: ['liste des organismes preparant a la certification'],
  historique: ['historique des changements de certificateurs'],
  anterieures: ['certification(s) anterieure(s)'],
  nouvelles: ['nouvelle(s) certification(s)'],
  referentiel: ["referentiel d'activite, de competences et d'evaluation", "referentiel de competences et d'evaluation"],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type CleEtiquette = keyof typeof ETIQUETTES
/** `entete`: what stands before the first label; `bloc`: one bloc of competences, from its own heading. */
export type CleRubrique = CleEtiquette | 'entete' | 'bloc'

/** A label and what stands under it until the next one. */
export interface Rubrique {
  readonly cle: CleRubrique
  readonly etiquette: readonly Piece[]
  readonly elements: readonly Element[]
}

/** Labels whose value may follow on the same line without a colon. */
const VALEUR_COURTE: ReadonlySet<CleRubrique> = new Set([
  'numero',
  'niveau',
  'fin',
  'publication',
  'effet',
  'decision',
  'duree',
  'limiteDelivrance',
  'dernierJo',
  'caledonie',
  'polynesie',
])
/** Labels that are also plain words: only where they are expected. */
const PERMIS: Partial<Readonly<Record<CleRubrique, ReadonlySet<CleRubrique>>>> = {
  etat: new Set(['entete', 'repertoire', 'numero', 'niveau']),
  modalites: new Set(['resume', 'objectifs', 'activites', 'capacites']),
}
const CODE_BLOC = /^[#*\s]*(?:RNCP|RS)\s?\d{1,6}\s?BC\s?\d{1,2}\s*[-–—:]\s*\S/iu
/** Where bloc codes are mentions, not headings. */
const SANS_BLOC: ReadonlySet<CleRubrique> = new Set(['liens', 'anterieures', 'nouvelles'])
/** Bold marks of Markdown that close after the colon. */
const HABILLAGE = /^(?:\*\*|__)?\s*/u
const LIGNES_ETIQUETTE = 4
const LIBELLES: ReadonlyMap<string, CleEtiquette> = new Map(
  (Object.keys(ETIQUETTES) as CleEtiquette[]).flatMap((cle) => ETIQUETTES[cle].map((texte) => [texte, cle] as const)),
)
/** First words of the labels: what a label cut by the end of a line looks like. */
const DEBUTS: ReadonlySet<string> = new Set(
  [...LIBELLES.keys()].flatMap((texte) => [...texte.matchAll(/ /g)].map(({ index }) => texte.slice(0, index))),
)
const COURTS = [...LIBELLES].filter(([, cle]) => VALEUR_COURTE.has(cle))
const PLUS_LONGUE = Math.max(...[...LIBELLES.keys()].map((texte) => texte.length))

/** Cuts a sheet at its labels. Nothing is lost: each element is in one rubric, each label piece in one label. */
export function decouperRubriques({ elements }: Elements): Rubrique[] {
  const rubriques: Rubrique[] = []
  let cle: CleRubrique = 'entete'
  let courants: Element[] = []
  const ouvrir = (nouvelle: CleRubrique, etiquette: readonly Piece[]): void => {
    courants = []
    cle = nouvelle
    rubriques.push({ cle, etiquette, elements: courants })
  }
  ouvrir('entete', [])
  const file = [...elements].reverse()
  for (let element = file.pop(); element !== undefined; element = file.pop()) {
    const lue = lireEtiquette(element, file, cle)
    if (lue !== null) {
      ouvrir(lue.cle, lue.etiquette)
      file.length -= lue.suivants
      if (lue.reste !== null) file.push(lue.reste)
    } else if (estTitreDeBloc(element) && !SANS_BLOC.has(cle)) {
      ouvrir('bloc', piecesDe(element))
    } else courants.push(element)
  }
  return rubriques
}

/** Label text as it is looked up: no Markdown dress, no final colon. */
export function normaliserEtiquette(texte: string): string {
  const nu = texte.replace(/^[#*_\s]+/u, '').replace(/(?<![*_:\s])[*_:\s]+$/u, '')
  return fold(collapseSpaces(nu))
}

const estTitreDeBloc = (element: Element): boolean =>
  element.cellules.filter((cellule) => cellule.length > 0).length === 1 &&
  CODE_BLOC.test(texteCellule(piecesDe(element)).slice(0, 60))

interface EtiquetteLue {
  readonly cle: CleEtiquette
  readonly etiquette: readonly Piece[]
  /** What the same line says after the label. */
  readonly reste: Element | null
  /** Elements after the first that hold the end of the label. */
  readonly suivants: number
}

function lireEtiquette(premier: Element, file: readonly Element[], courante: CleRubrique): EtiquetteLue | null {
  const pieces: Piece[] = [...(premier.cellules[0] ?? [])]
  let dernier = premier
  for (let suivants = 0; suivants < LIGNES_ETIQUETTE; suivants += 1) {
    const lue = separer(pieces, dernier, courante)
    if (lue !== null) return { ...lue, suivants }
    if (premier.cellules.length > 1 || !DEBUTS.has(normaliserEtiquette(texteCellule(pieces)))) return null
    const suivant = file[file.length - 1 - suivants]
    if (suivant === undefined || suivant.cellules.length > 1) return null
    pieces.push(...piecesDe(suivant))
    dernier = suivant
  }
  return null
}

function separer(
  pieces: readonly Piece[],
  dernier: Element,
  courante: CleRubrique,
): Omit<EtiquetteLue, 'suivants'> | null {
  const permise = (cle: CleEtiquette | undefined): cle is CleEtiquette =>
    cle !== undefined && (PERMIS[cle]?.has(courante) ?? true)
  const cellules = dernier.cellules.slice(1)
  const texte = texteCellule(pieces)
  const entiere = texte.length > PLUS_LONGUE * 2 ? undefined : LIBELLES.get(normaliserEtiquette(texte))
  if (permise(entiere)) {
    const reste = cellules.some((cellule) => cellule.length > 0) ? { ...dernier, cellules } : null
    return { cle: entiere, etiquette: pieces, reste }
  }
  const coupe = couperEtiquette(pieces)
  if (coupe === null || !permise(coupe.cle)) return null
  return { cle: coupe.cle, etiquette: coupe.etiquette, reste: { ...dernier, cellules: [coupe.valeur, ...cellules] } }
}

/** A label and its value on one line, parted by a colon, or by nothing where the value is short. */
function couperEtiquette(pieces: readonly Piece[]): {
  readonly cle: CleEtiquette
  readonly etiquette: readonly Piece[]
  readonly valeur: readonly Piece[]
} | null {
  const rang = pieces.findIndex((piece) => piece.texte.includes(':'))
  const porteuse = pieces[rang]
  const place = porteuse?.texte.indexOf(':') ?? 0
  if (porteuse !== undefined && place < PLUS_LONGUE * 2) {
    const debut = { ...porteuse, texte: porteuse.texte.slice(0, place) }
    const cle = LIBELLES.get(normaliserEtiquette(texteCellule([...pieces.slice(0, rang), debut])))
    const apres = place + 1 + (HABILLAGE.exec(porteuse.texte.slice(place + 1))?.[0].length ?? 0)
    const valeur = [couperPiece(porteuse, apres), ...pieces.slice(rang + 1)].filter((piece) => piece.texte !== '')
    if (cle !== undefined && valeur.length > 0) return { cle, etiquette: [...pieces.slice(0, rang), debut], valeur }
  }
  const seule = pieces[0]
  if (seule === undefined || pieces.length > 1) return null
  const debut = fold(seule.texte.slice(0, PLUS_LONGUE))
  const [libelle, cle] = COURTS.find(([court]) => debut.startsWith(`${court} `)) ?? []
  if (libelle === undefined || cle === undefined) return null
  return { cle, etiquette: [], valeur: [couperPiece(seule, libelle.length)] }
}
