import type { Constat, Repere } from '#domaine/document/index.ts'
import type { Element, GenreElement, Lien } from '#domaine/referentiel/index.ts'
import type { Placement } from '../placement.ts'
import { grouperPar } from './grouper.ts'
import { type Extrait, joindre, sansGuillemets, sansPonctuationDeListe, type Vocabulaire } from './libelles.ts'
import { type Morceau, repereDe } from './morceaux.ts'
import { naturesDe } from './natures.ts'

export type GenreLu = 'bloc' | 'activite' | 'tache' | 'competence' | 'evaluation' | 'critere'
/** Parts of an element that have lines of their own; `amorce`: « Le candidat : ». */
export type Partie = 'libelle' | 'nature' | 'consigne' | 'validation' | 'amorce'

/** An element while it is being read. */
export interface Noeud {
  readonly genre: GenreLu
  readonly parent: Noeud | null
  readonly code: { readonly texte: string; readonly repere: Repere } | null
  readonly parties: Record<Partie, Extrait[]>
  readonly rangees: Set<string>
  /** Pieces whose column was told by order alone. */
  readonly incertains: Set<Morceau>
  /** Competences that its words name by their codes. */
  readonly vise: Noeud[]
}

/** An element with nothing in it yet. */
export const creerNoeud = (genre: GenreLu, parent: Noeud | null, code: Noeud['code'] = null): Noeud => ({
  genre,
  parent,
  code,
  parties: { libelle: [], nature: [], consigne: [], validation: [], amorce: [] },
  rangees: new Set(),
  incertains: new Set(),
  vise: [],
})

/** Every piece of an element, in reading order. */
const morceauxDe = ({ parties }: Noeud): Morceau[] =>
  Object.values(parties)
    .flat()
    .map(({ morceau }) => morceau)
    .sort((a, b) => a.ligne.rang - b.ligne.rang || a.debut - b.debut)

interface Range {
  readonly noeud: Noeud
  readonly id: string
  readonly parent: string | null
  readonly ordre: number
}

type Fratries = ReadonlyMap<Noeud | null, readonly Noeud[]>

const PREFIXES: Readonly<Record<GenreLu, string>> = {
  bloc: 'b',
  activite: 'a',
  tache: 't',
  competence: 'c',
  evaluation: 'e',
  critere: 'k',
}
const RANGS: readonly GenreLu[] = ['tache', 'competence', 'evaluation', 'critere', 'activite', 'bloc']

/** Elements, links, findings of a reading; the lines are entered in the bookkeeping. */
export function dresserArbre(
  noeuds: readonly Noeud[],
  placement: Placement,
  vocabulaire: Vocabulaire,
): { readonly elements: Element[]; readonly liens: Lien[]; readonly anomalies: Constat[] } {
  const enfants: Fratries = grouperPar(noeuds, ({ parent }) => parent)
  const ranges = ranger(enfants)
  const ids = new Map(ranges.map(({ noeud, id }) => [noeud, id]))
  const elements = ranges.map((range) => construire(range, vocabulaire))
  for (const [rang, { noeud }] of ranges.entries()) noterSources(`elements[${rang}]`, noeud, placement)
  return { elements, liens: lier(enfants, ids), anomalies: ranges.flatMap(signaler) }
}

/** Depth first; under one parent tasks, competences, then assessments, each in reading order. */
function ranger(enfants: Fratries): Range[] {
  const comptes = new Map<GenreElement, number>()
  const descendre = (parent: Noeud | null, idParent: string | null): Range[] =>
    [...(enfants.get(parent) ?? [])]
      .sort((a, b) => RANGS.indexOf(a.genre) - RANGS.indexOf(b.genre))
      .flatMap((noeud, ordre) => {
        const compte = (comptes.get(noeud.genre) ?? 0) + 1
        comptes.set(noeud.genre, compte)
        const id = `${PREFIXES[noeud.genre]}${compte}`
        return [{ noeud, id, parent: idParent, ordre }, ...descendre(noeud, id)]
      })
  return descendre(null, null)
}

function construire({ noeud, id, parent, ordre }: Range, vocabulaire: Vocabulaire): Element {
  const mots = (partie: Partie): string => joindre(noeud.parties[partie], vocabulaire)
  const base = {
    id,
    code: noeud.code?.texte ?? null,
    libelle: sansPonctuationDeListe(mots('libelle')),
    parent,
    ordre,
    reperes: morceauxDe(noeud).map(repereDe),
  }
  if (noeud.genre === 'bloc') {
    const validation = mots('validation')
    return { ...base, genre: 'bloc', facultatif: null, validation: validation === '' ? null : validation }
  }
  if (noeud.genre === 'critere') return { ...base, genre: 'critere', poids: null, niveaux: [] }
  if (noeud.genre !== 'evaluation') return { ...base, genre: noeud.genre }
  const nature = mots('nature')
  const consigne = mots('consigne')
  const nom = sansGuillemets(mots('libelle')) || sansPonctuationDeListe(nature)
  return {
    ...base,
    genre: 'evaluation',
    libelle: nom || consigne,
    natures: naturesDe(nature),
    consigne: nom === '' || consigne === '' ? null : consigne,
    modalites: [],
  }
}

const CHEMINS: readonly (readonly [Partie, string])[] = [
  ['libelle', 'libelle'],
  ['nature', 'natures'],
  ['consigne', 'consigne'],
  ['validation', 'validation'],
]

function noterSources(chemin: string, noeud: Noeud, placement: Placement): void {
  placement.noter(chemin, morceauxDe(noeud).map(repereDe))
  if (noeud.code) placement.noter(`${chemin}.code`, [noeud.code.repere])
  if (noeud.genre !== 'bloc' && noeud.genre !== 'evaluation') return
  for (const [partie, champ] of CHEMINS) {
    const reperes = noeud.parties[partie].map(({ morceau }) => repereDe(morceau))
    if (reperes.length > 0) placement.noter(`${chemin}.${champ}`, reperes)
  }
}

/** An assessment judges the competences of its rows; all those of its activity when rows do not tell them apart. */
function lier(enfants: Fratries, ids: ReadonlyMap<Noeud, string>): Lien[] {
  const juges = [...enfants.values()].flatMap((freres) => {
    const competences = freres.filter(({ genre }) => genre === 'competence')
    const seule = freres.filter(({ genre }) => genre === 'evaluation').length === 1
    return freres.map((noeud) => ({ noeud, vers: competencesJugees(noeud, competences, seule) }))
  })
  return juges.flatMap(({ noeud, vers }) =>
    vers.flatMap((competence) => {
      const [de, a] = [ids.get(noeud), ids.get(competence)]
      return de === undefined || a === undefined ? [] : [{ genre: 'evalue' as const, de, vers: a }]
    }),
  )
}

function competencesJugees(noeud: Noeud, competences: readonly Noeud[], seule: boolean): readonly Noeud[] {
  if (noeud.genre !== 'evaluation') return noeud.vise
  if (seule || noeud.rangees.size === 0) return competences
  return competences.filter(({ rangees }) => [...rangees].some((rangee) => noeud.rangees.has(rangee)))
}

/** What a person should look at: a criterion or another element cut by a page break, a column told by order alone. */
function signaler({ noeud, id }: Range): Constat[] {
  const morceaux = morceauxDe(noeud)
  const constat = (regle: string, reperes: readonly Repere[]): Constat => ({
    regle,
    gravite: 'information',
    donnees: { element: id, genre: noeud.genre, code: noeud.code?.texte ?? null },
    reperes,
    reparation: null,
    appuis: [],
  })
  const constats = coupures(noeud).map((reperes) =>
    constat(noeud.genre === 'critere' ? 'lecture.critere-coupe' : 'lecture.cellule-coupee', reperes),
  )
  const incertains = morceaux.filter((morceau) => noeud.incertains.has(morceau))
  return incertains.length === 0
    ? constats
    : [...constats, constat('lecture.ordre-incertain', incertains.map(repereDe))]
}

/** For each page break inside one text: the last line before it and the first after it. */
function coupures({ parties }: Noeud): Repere[][] {
  return [parties.libelle, parties.consigne].flatMap((extraits) =>
    extraits.flatMap(({ morceau }, rang) => {
      const avant = extraits[rang - 1]?.morceau
      return avant && avant.page !== morceau.page ? [[repereDe(avant), repereDe(morceau)]] : []
    }),
  )
}
