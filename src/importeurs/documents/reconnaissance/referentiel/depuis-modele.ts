import type { Constat, Lecture, LigneDocument } from '#domaine/document/index.ts'
import {
  degarder,
  type Element,
  GENRES_LIEN,
  type Lien,
  lireModalites,
  motsDe,
  NATURES_EVALUATION,
  type Referentiel,
  retablir,
  TYPE_REFERENTIEL,
} from '#domaine/referentiel/index.ts'
import { type Placement, repereLigne } from '../placement.ts'
import type { RangeeModele, TableauModele } from './modele-tableur.ts'

type LectureReferentiel = Pick<Lecture<'referentiel', Referentiel>, 'donnees' | 'anomalies'>

/** Rows of the template become a référentiel without loss. A row of unknown type or parent finds no place. */
export function lireModele({ entetes, rangees }: TableauModele, placement: Placement): LectureReferentiel {
  placement.meubler(entetes.map(({ rang }) => rang))
  const tete = rangees.find(({ type }) => type === TYPE_REFERENTIEL) ?? null
  const { elements, ids, sources } = lireElements(rangees)
  for (const [rang, lignes] of sources.entries()) placement.noter(`elements[${rang}]`, lignes.map(repereLigne))
  if (tete) placement.noter('intitule', [...tete.cellules.values()].map(repereLigne))
  const lus = rangees.map((rangee) => lireLiens(rangee, ids))
  const fondements = listeDe(tete, 'consigne')
  return {
    donnees: {
      intitule: texteDe(tete, 'libelle') ?? '',
      certification: texteDe(tete, 'code'),
      fondements,
      elements,
      liens: lus.flatMap(({ liens }) => liens),
    },
    anomalies: lus.flatMap(({ inconnus }) => inconnus),
  }
}

interface Ids {
  /** Row → identifier, given or made. */
  readonly parRangee: Map<RangeeModele, string>
  readonly pris: Set<string>
  /** Code → the rows that bear it, in their order. */
  readonly parCode: Map<string, string[]>
}

function lireElements(rangees: readonly RangeeModele[]) {
  const ids: Ids = { parRangee: new Map(), pris: new Set(), parCode: new Map() }
  const donnes = new Set(rangees.map((rangee) => texteDe(rangee, 'identifiant')))
  const elements: Element[] = []
  const sources: (readonly LigneDocument[])[] = []
  const fratries = new Map<string | null, number>()
  for (const rangee of rangees) {
    const nomParent = texteDe(rangee, 'parent')
    const parent = nomParent === null ? null : parentDe(nomParent, ids)
    if (nomParent !== null && parent === null) continue
    const ordre = fratries.get(parent) ?? 0
    const id = nommer(rangee, ids, donnes)
    const element = lireElement(rangee, { id, parent, ordre })
    if (!element) continue
    fratries.set(parent, ordre + 1)
    ids.parRangee.set(rangee, id)
    ids.pris.add(id)
    const memes = element.code === null ? undefined : ids.parCode.get(element.code)
    if (memes) memes.push(id)
    else if (element.code !== null) ids.parCode.set(element.code, [id])
    elements.push(element)
    sources.push([...rangee.cellules.values()])
  }
  return { elements, ids, sources }
}

/** Named by its identifier, else by its code: parents stand above their children, the nearest is meant. */
function parentDe(ecrit: string, { pris, parCode }: Ids): string | null {
  const nom = pris.has(ecrit) ? ecrit : ecrit.trim()
  return pris.has(nom) ? nom : (parCode.get(nom)?.at(-1) ?? null)
}

/** The identifier of the row; one is made when it has none, or one already taken. */
function nommer(rangee: RangeeModele, { pris, parRangee }: Ids, donnes: ReadonlySet<string | null>): string {
  const donne = texteDe(rangee, 'identifiant')
  if (donne !== null && !pris.has(donne)) return donne
  let numero = parRangee.size + 1
  while (donnes.has(`r${numero}`) || pris.has(`r${numero}`)) numero += 1
  return `r${numero}`
}

function lireElement(
  rangee: RangeeModele,
  place: { readonly id: string; readonly parent: string | null; readonly ordre: number },
): Element | null {
  const { type } = rangee
  if (type === null || type === TYPE_REFERENTIEL) return null
  const base = {
    ...place,
    code: texteDe(rangee, 'code'),
    libelle: texteDe(rangee, 'libelle') ?? '',
    reperes: [...rangee.cellules.values()].map(repereLigne),
  }
  const modalites = lireModalites(texteDe(rangee, 'modalites') ?? '')
  const facultatif = lireOuiNon(texteDe(rangee, 'facultatif'))
  switch (type) {
    case 'bloc': {
      const validation = texteDe(rangee, 'validation')
      return { ...base, genre: type, facultatif, validation }
    }
    case 'evaluation':
      return { ...base, genre: type, natures: lireNatures(rangee), consigne: texteDe(rangee, 'consigne'), modalites }
    case 'critere':
      return { ...base, genre: type, poids: nombreDe(rangee, 'poids'), niveaux: listeDe(rangee, 'niveaux') }
    case 'unite':
    case 'epreuve':
      return { ...base, genre: type, facultatif, coefficient: nombreDe(rangee, 'coefficient'), modalites }
    default:
      return { ...base, genre: type }
  }
}

type Champ = Parameters<RangeeModele['cellules']['get']>[0]

const brutDe = (rangee: RangeeModele | null, champ: Champ): string | null => rangee?.cellules.get(champ)?.texte ?? null

function texteDe(rangee: RangeeModele | null, champ: Champ): string | null {
  const brut = brutDe(rangee, champ)
  return brut === null ? null : degarder(brut)
}

const listeDe = (rangee: RangeeModele | null, champ: Champ): string[] =>
  (brutDe(rangee, champ) ?? '')
    .split(/\r?\n/u)
    .filter((ligne) => ligne.trim() !== '')
    .map((ligne) => retablir(degarder(ligne)))

function nombreDe(rangee: RangeeModele, champ: Champ): number | null {
  const texte = texteDe(rangee, champ)?.trim().replace(',', '.') ?? ''
  const nombre = Number(texte)
  return texte === '' || !Number.isFinite(nombre) ? null : nombre
}

const lireNatures = (rangee: RangeeModele) =>
  motsDe(texteDe(rangee, 'nature') ?? '').flatMap((mot) => NATURES_EVALUATION.filter((nature) => nature === mot))

const lireOuiNon = (texte: string | null): boolean | null =>
  texte === null
    ? null
    : /^(?:o|vrai|true|1)/iu.test(texte.trim())
      ? true
      : /^(?:n|f|0)/iu.test(texte.trim())
        ? false
        : null

/** A link names its end by an identifier, or by a code that one row alone bears; others are said, never guessed. */
function lireLiens(rangee: RangeeModele, { parRangee, parCode, pris }: Ids): { liens: Lien[]; inconnus: Constat[] } {
  const de = parRangee.get(rangee)
  const liens: Lien[] = []
  const inconnus: Constat[] = []
  if (de === undefined) return { liens, inconnus }
  for (const genre of GENRES_LIEN) {
    for (const ecrit of listeDe(rangee, genre)) {
      const nom = pris.has(ecrit) ? ecrit : ecrit.trim()
      const codes = parCode.get(nom) ?? []
      const vers = pris.has(nom) ? nom : codes.length === 1 ? codes[0] : undefined
      if (vers === undefined) inconnus.push(lienInconnu(rangee, { genre, de, vers: nom }))
      else liens.push({ genre, de, vers })
    }
  }
  return { liens, inconnus }
}

const lienInconnu = ({ cellules }: RangeeModele, { genre, de, vers }: Lien): Constat => ({
  regle: 'lecture.lien-inconnu',
  gravite: 'avertissement',
  donnees: { element: de, genre, nom: vers },
  reperes: [cellules.get(genre)].flatMap((ligne) => (ligne ? [repereLigne(ligne)] : [])),
  reparation: null,
  appuis: [],
})
