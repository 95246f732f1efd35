import {
  type BlocCompetences,
  decouperTexte,
  type FicheRegistreLue,
  type ModeEvaluation,
} from '#domaine/certification/index.ts'
import { type DocumentSource, type Lecture, ouvrirChercheur, type Repere, reperesDe } from '#domaine/document/index.ts'
import { collapseSpaces } from '#socle/texte.ts'
import type { Modalite, NatureEpreuve, Referentiel } from './referentiel.ts'
import { ouvrirSemis, type Semis } from './semis.ts'

type LectureFiche = Lecture<'fiche-registre', FicheRegistreLue>

/** A competence of a bloc, by the bullets of its own list; `niveau` 1 stands under the last one of level 0. */
interface CompetenceLue {
  readonly code: string | null
  readonly libelle: string
  readonly niveau: 0 | 1
}

/** A bullet that follows the end of the former item on the same line. */
const PUCE_EN_LIGNE = /[;.]\s+[-–•●]\s*/u
const MODES: Readonly<Record<ModeEvaluation, Pick<Modalite, 'forme' | 'natures'>>> = {
  CCF: { forme: 'ccf', natures: [] },
  PONCTUEL_ECRIT: ponctuel('ecrit'),
  PONCTUEL_ORAL: ponctuel('oral'),
  PONCTUEL_PRATIQUE: ponctuel('pratique'),
  PONCTUEL_ECRIT_ORAL: ponctuel('ecrit', 'oral'),
  PONCTUEL_ECRIT_PRATIQUE: ponctuel('ecrit', 'pratique'),
  ORAL_ET_PRATIQUE: { forme: null, natures: ['oral', 'pratique'] },
  INCONNU: { forme: null, natures: [] },
}

function ponctuel(...natures: NatureEpreuve[]): Pick<Modalite, 'forme' | 'natures'> {
  return { forme: 'ponctuel', natures }
}

/**
 * The référentiel that a register sheet holds: blocs, their competences cut by the bullets of their own list, one
 * assessment a bloc with its modality by category of candidates, the units that the sheet names. Everything keeps its
 * lines; what the sheet does not say stays unknown.
 */
export function referentielDepuisFiche(lecture: LectureFiche, document: DocumentSource): Referentiel {
  const { fiche } = lecture.donnees
  const semis = ouvrirSemis()
  const parCode = new Map<string, string>()
  for (const [rang, bloc] of fiche.blocs.entries()) {
    const id = poserBloc(semis, { lecture, document, bloc, rang })
    for (const code of [bloc.code, bloc.codeNormalise]) if (code !== null && code !== '') parCode.set(code, id)
  }
  for (const [rang, unite] of (fiche.complements?.unites ?? []).entries()) {
    const id = semis.poser({
      genre: 'unite',
      id: `unite-${rang + 1}`,
      code: unite.code,
      libelle: unite.libelle,
      parent: null,
      facultatif: unite.facultative,
      coefficient: null,
      modalites: [],
      reperes: reperesDe(lecture.sources, `fiche.complements.unites[${rang}]`),
    })
    const bloc = unite.bloc === null ? undefined : parCode.get(unite.bloc)
    if (bloc !== undefined) semis.lier('correspond', bloc, id)
  }
  const { elements, liens } = semis
  return {
    intitule: fiche.intitule,
    certification: fiche.numero === '' ? null : fiche.numero,
    fondements: [],
    elements,
    liens,
  }
}

interface BlocSitue {
  readonly lecture: LectureFiche
  readonly document: DocumentSource
  readonly bloc: BlocCompetences
  readonly rang: number
}

function poserBloc(semis: Semis, { lecture, document, bloc, rang }: BlocSitue): string {
  const chemin = `fiche.blocs[${rang}]`
  const source = (champ: string): readonly Repere[] => reperesDe(lecture.sources, `${chemin}.${champ}`)
  const id = semis.poser({
    genre: 'bloc',
    validation: null,
    id: `bloc-${rang + 1}`,
    code: (bloc.codeNormalise ?? bloc.code) || null,
    libelle: bloc.libelle,
    parent: null,
    facultatif: bloc.facultatif,
    reperes: [...source('code'), ...source('libelle')],
  })
  const competences = poserCompetences(semis, id, {
    lues: decouperCompetences(bloc.competences ?? ''),
    document,
    passages: source('competences'),
  })
  if (bloc.evaluation === null) return id
  const modalites = modalitesDe(lecture, document, bloc)
  const evaluation = semis.poser({
    genre: 'evaluation',
    id: `${id}-evaluation`,
    code: null,
    libelle: bloc.libelle,
    parent: id,
    natures: [],
    consigne: modalites.length === 0 ? collapseSpaces(texteSeul(bloc.evaluation)) : null,
    modalites,
    reperes: source('evaluation'),
  })
  for (const competence of competences) semis.lier('evalue', evaluation, competence)
  return id
}

interface ListeCompetences {
  readonly lues: readonly CompetenceLue[]
  readonly document: DocumentSource
  readonly passages: readonly Repere[]
}

function poserCompetences(semis: Semis, bloc: string, { lues, document, passages }: ListeCompetences): string[] {
  const chercheur = ouvrirChercheur(document, passages)
  let porteuse = bloc
  return lues.map(({ code, libelle, niveau }, rang) => {
    const trouves = chercheur.chercher(libelle)
    const id = semis.poser({
      genre: 'competence',
      id: `${bloc}-competence-${rang + 1}`,
      code,
      libelle,
      parent: niveau === 0 ? bloc : porteuse,
      reperes: trouves.length === 0 ? passages : trouves,
    })
    if (niveau === 0) porteuse = id
    return id
  })
}

const texteSeul = (brut: string): string =>
  decouperTexte(brut)
    .map(({ texte }) => texte)
    .join(' ')

/** A piece of a list; `puce`: a mark opens it. */
interface Item {
  readonly texte: string
  readonly code: string | null
  readonly puce: boolean
  readonly sous: boolean
}

const MARQUE = /^[-–•●▸]\s*(?=\p{L})/u
const MINUSCULE = /^\p{Ll}/u

function listerItems(brut: string): readonly Item[] {
  return decouperTexte(brut).flatMap(({ nature, texte, code }) =>
    texte.split(PUCE_EN_LIGNE).map((part, rang): Item => {
      const propre = collapseSpaces(part)
      const texteSeul = propre.replace(MARQUE, '')
      return {
        texte: texteSeul,
        code: rang === 0 ? code : null,
        puce: nature !== 'paragraphe' || rang > 0 || texteSeul !== propre,
        sous: nature === 'sous-puce',
      }
    }),
  )
}

/** In a list that has bullets, a line without one that begins by a small letter goes on from the item before. */
function joindreSuites(items: readonly Item[]): readonly Item[] {
  const joints: Item[] = []
  for (const item of items) {
    const dernier = joints.at(-1)
    if (dernier?.puce && !item.puce && MINUSCULE.test(item.texte))
      joints[joints.length - 1] = { ...dernier, texte: `${dernier.texte} ${item.texte}` }
    else joints.push(item)
  }
  return joints
}

/** Cuts the list of a bloc by its own bullets; a line that ends by a colon holds the bullets that follow it. */
function decouperCompetences(brut: string): readonly CompetenceLue[] {
  const lues: CompetenceLue[] = []
  let sousTitre = false
  for (const { texte, code, puce, sous } of joindreSuites(listerItems(brut))) {
    const propre = texte.replace(/\s*[;.]$/u, '')
    const libelle = code === null ? propre : propre.slice(code.length).replace(/^[\s.:–-]+/u, '')
    if (libelle === '') continue
    lues.push({ code, libelle, niveau: sous || (sousTitre && puce) ? 1 : 0 })
    if (!puce) sousTitre = propre.endsWith(':')
  }
  return lues
}

/** Modalities of a bloc by category of candidates, in the very words of the sheet. */
function modalitesDe({ donnees, sources }: LectureFiche, document: DocumentSource, bloc: BlocCompetences): Modalite[] {
  const modes = donnees.fiche.complements?.modesEvaluation ?? []
  return modes.flatMap((mode, rang): Modalite[] => {
    if (mode.bloc !== bloc.code && mode.bloc !== bloc.codeNormalise) return []
    const passages = reperesDe(sources, `fiche.complements.modesEvaluation[${rang}]`)
    const brut = collapseSpaces(
      passages.map(({ rang: ligne, debut, fin }) => document.lignes[ligne]?.texte.slice(debut, fin) ?? '').join(' '),
    )
    const place = brut.lastIndexOf(':')
    const candidats =
      place > 0
        ? brut
            .slice(0, place)
            .replace(/^[-–•\s]+/u, '')
            .trim()
        : mode.categorie
    return [{ ...MODES[mode.mode], candidats: candidats.slice(0, 2_000), dureeMin: null, dureeMax: null, brut }]
  })
}
