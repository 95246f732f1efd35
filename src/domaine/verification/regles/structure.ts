import type { Element, GenreElement, Referentiel } from '#domaine/referentiel/index.ts'
import { motsPleins } from '../mots.ts'
import { type Contexte, proposer, type Regle, type Trouvaille } from '../regle.ts'
import { reperesDe } from '../reperer.ts'

/** The tree of a référentiel, walked once. */
interface Arbre {
  readonly elements: readonly Element[]
  element(id: string): Element | null
  enfants(id: string): readonly Element[]
  parent(element: Element): Element | null
  /** The nearest holder of that kind, the element itself left out. */
  ancetre(element: Element, genre: GenreElement): Element | null
  /** Everything below, at any depth. */
  dessous(element: Element): readonly Element[]
  /** Ids linked towards this one as judged (`evalue`). */
  evaluePar(id: string): readonly string[]
  /** Whether this one is said to judge something. */
  juge(id: string): boolean
}

/** Nine rules ask for the same tree. */
const plantes = new WeakMap<Referentiel, Arbre>()

function planter(referentiel: Referentiel): Arbre {
  const connu = plantes.get(referentiel)
  if (connu !== undefined) return connu
  const arbre = construire(referentiel)
  plantes.set(referentiel, arbre)
  return arbre
}

function construire({ elements, liens }: Referentiel): Arbre {
  const parId = new Map(elements.map((element) => [element.id, element]))
  const parParent = new Map<string, Element[]>()
  for (const element of elements) {
    if (element.parent !== null) ranger(parParent, element.parent, element)
  }
  const juges = new Map<string, string[]>()
  const evalues = liens.filter((lien) => lien.genre === 'evalue')
  for (const lien of evalues) ranger(juges, lien.vers, lien.de)
  const juge = new Set(evalues.map((lien) => lien.de))
  const parent = (element: Element): Element | null =>
    element.parent === null ? null : (parId.get(element.parent) ?? null)
  const dessous = (element: Element, vus: ReadonlySet<string> = new Set()): readonly Element[] => {
    if (vus.has(element.id)) return []
    const suite = new Set([...vus, element.id])
    return (parParent.get(element.id) ?? []).flatMap((enfant) => [enfant, ...dessous(enfant, suite)])
  }
  return {
    elements,
    parent,
    dessous: (element) => dessous(element),
    element: (id) => parId.get(id) ?? null,
    enfants: (id) => parParent.get(id) ?? [],
    evaluePar: (id) => juges.get(id) ?? [],
    juge: (id) => juge.has(id),
    ancetre(element, genre) {
      let haut = parent(element)
      for (let pas = 0; haut !== null && pas < elements.length; pas += 1) {
        if (haut.genre === genre) return haut
        haut = parent(haut)
      }
      return null
    },
  }
}

function ranger<T>(listes: Map<string, T[]>, cle: string, valeur: T): void {
  const liste = listes.get(cle)
  if (liste === undefined) listes.set(cle, [valeur])
  else liste.push(valeur)
}

/** The activity or the bloc in which a competence is judged: the nearest that holds an assessment. */
function cadreDe(arbre: Arbre, competence: Element): Element | null {
  return arbre.ancetre(competence, 'activite') ?? arbre.ancetre(competence, 'bloc')
}

const nommer = (element: Element): string => element.code ?? element.libelle
const contient = (arbre: Arbre, element: Element, genre: GenreElement): boolean =>
  arbre.dessous(element).some((un) => un.genre === genre)

function signaler(element: Element, donnees: Trouvaille['donnees'] = {}): Trouvaille {
  return {
    donnees: { nom: nommer(element), libelle: element.libelle, element: element.id, ...donnees },
    reperes: element.reperes,
    reparation: proposer(null),
  }
}

/** A rule asked of each element of one kind. */
const chaque =
  (genre: GenreElement, fautif: (element: Element, arbre: Arbre) => boolean) =>
  ({ lecture }: Contexte<'referentiel'>): Trouvaille[] => {
    const arbre = planter(lecture.donnees)
    return arbre.elements.filter((un) => un.genre === genre && fautif(un, arbre)).map((un) => signaler(un))
  }

function estEvaluee(competence: Element, arbre: Arbre): boolean {
  if (arbre.evaluePar(competence.id).length > 0 || contient(arbre, competence, 'evaluation')) return true
  const cadre = cadreDe(arbre, competence)
  const bloc = arbre.ancetre(competence, 'bloc')
  const voisines = [...(cadre === null ? [] : arbre.dessous(cadre)), ...(bloc === null ? [] : arbre.enfants(bloc.id))]
  // An assessment that names what it judges judges nothing else; one that names nothing judges all that stands there.
  return voisines.some((un) => un.genre === 'evaluation' && !arbre.juge(un.id))
}

/** Criteria by which a competence may be judged: its own, those that are linked to it, those of its activity. */
function criteresDe(competence: Element, arbre: Arbre): readonly Element[] {
  const juges = arbre.evaluePar(competence.id).flatMap((id) => arbre.element(id) ?? [])
  const lies = juges.flatMap((un) => [un, ...arbre.dessous(un)])
  const cadre = cadreDe(arbre, competence)
  const voisins = cadre === null ? [] : arbre.dessous(cadre)
  return [...new Set([...arbre.dessous(competence), ...lies, ...voisins])].filter((un) => un.genre === 'critere')
}

const aDesCriteres = (arbre: Arbre): boolean => arbre.elements.some((un) => un.genre === 'critere')

function trouverSansCritere({ lecture }: Contexte<'referentiel'>): Trouvaille[] {
  const arbre = planter(lecture.donnees)
  if (!aDesCriteres(arbre)) return []
  return arbre.elements
    .filter((un) => un.genre === 'competence' && estEvaluee(un, arbre) && criteresDe(un, arbre).length === 0)
    .map((un) => signaler(un))
}

/** Words are compared by their first letters: `administrer`, `administration` and `administrateur` meet. */
const RACINE = 5
const racines = (texte: string): readonly string[] =>
  motsPleins(texte)
    .filter((mot) => mot.length >= RACINE)
    .map((mot) => mot.slice(0, RACINE))

/** Competences none of whose words comes back in a criterion by which they could be judged. */
function trouverSansCriterePropre({ lecture }: Contexte<'referentiel'>): Trouvaille[] {
  const arbre = planter(lecture.donnees)
  const connues = new Map<string, readonly string[]>()
  const lireRacines = ({ id, libelle }: Element): readonly string[] => {
    const lues = connues.get(id) ?? racines(libelle)
    connues.set(id, lues)
    return lues
  }
  return arbre.elements.flatMap((competence): Trouvaille[] => {
    if (competence.genre !== 'competence') return []
    const criteres = criteresDe(competence, arbre)
    const mots = racines(competence.libelle)
    if (criteres.length === 0 || mots.length === 0) return []
    if (criteres.some((critere) => lireRacines(critere).some((mot) => mots.includes(mot)))) return []
    const cadre = cadreDe(arbre, competence)
    return [signaler(competence, { cadre: cadre === null ? null : nommer(cadre) })]
  })
}

function estOrphelin(critere: Element, arbre: Arbre): boolean {
  const tenu = (['evaluation', 'activite', 'competence'] as const).some((genre) => arbre.ancetre(critere, genre))
  return !tenu && !lieALAval(critere, arbre)
}

const lieALAval = (critere: Element, arbre: Arbre): boolean =>
  arbre.elements.some((un) => arbre.evaluePar(un.id).includes(critere.id))

function trouverBlocsSansEvaluation({ lecture }: Contexte<'fiche-registre'>): Trouvaille[] {
  return lecture.donnees.fiche.blocs.flatMap((bloc, rang): Trouvaille[] =>
    bloc.evaluation === null || bloc.evaluation.trim() === ''
      ? [
          {
            donnees: { nom: bloc.code, libelle: bloc.libelle, element: null },
            reperes: reperesDe(lecture.sources, `fiche.blocs[${rang}].code`),
            reparation: proposer(null),
          },
        ]
      : [],
  )
}

function trouverBlocsVides({ lecture }: Contexte<'fiche-registre'>): Trouvaille[] {
  return lecture.donnees.fiche.blocs.flatMap((bloc, rang): Trouvaille[] =>
    bloc.competences === null || bloc.competences.trim() === ''
      ? [
          {
            donnees: { nom: bloc.code, libelle: bloc.libelle, element: null },
            reperes: reperesDe(lecture.sources, `fiche.blocs[${rang}].code`),
            reparation: proposer(null),
          },
        ]
      : [],
  )
}

const L6113_1 = [{ genre: 'texte', cle: 'code-du-travail.L6113-1' }] as const

/** What holds what: no activity without competence, no competence without assessment, no criterion in the air. */
export const REGLES_STRUCTURE: readonly Regle[] = [
  {
    id: 'activite.sans-competence',
    gravite: 'avertissement',
    appuis: L6113_1,
    verifier: {
      referentiel: chaque('activite', (activite, arbre) => !contient(arbre, activite, 'competence')),
    },
  },
  {
    id: 'competence.jamais-evaluee',
    gravite: 'erreur',
    appuis: L6113_1,
    verifier: { referentiel: chaque('competence', (competence, arbre) => !estEvaluee(competence, arbre)) },
  },
  {
    id: 'competence.sans-critere',
    gravite: 'avertissement',
    appuis: L6113_1,
    verifier: { referentiel: trouverSansCritere },
  },
  {
    id: 'competence.sans-critere-propre',
    gravite: 'information',
    appuis: L6113_1,
    verifier: { referentiel: trouverSansCriterePropre },
  },
  {
    id: 'critere.orphelin',
    gravite: 'erreur',
    appuis: L6113_1,
    verifier: { referentiel: chaque('critere', estOrphelin) },
  },
  {
    id: 'bloc.sans-evaluation',
    gravite: 'erreur',
    appuis: L6113_1,
    verifier: {
      referentiel: chaque('bloc', (bloc, arbre) => !contient(arbre, bloc, 'evaluation')),
      'fiche-registre': trouverBlocsSansEvaluation,
    },
  },
  {
    id: 'bloc.sans-competence',
    gravite: 'erreur',
    appuis: L6113_1,
    verifier: {
      referentiel: chaque('bloc', (bloc, arbre) => !contient(arbre, bloc, 'competence')),
      'fiche-registre': trouverBlocsVides,
    },
  },
  {
    id: 'evaluation.sans-consigne',
    gravite: 'information',
    appuis: [],
    verifier: {
      referentiel: chaque('evaluation', (un) => un.genre === 'evaluation' && un.consigne === null),
    },
  },
  {
    id: 'evaluation.sans-critere',
    gravite: 'avertissement',
    appuis: L6113_1,
    verifier: {
      referentiel: chaque('evaluation', (un, arbre) => !evalueParCriteres(un, arbre)),
    },
  },
]

/** Criteria below the assessment or beside it in its activity; nothing is said of a référentiel that has none at all. */
function evalueParCriteres(evaluation: Element, arbre: Arbre): boolean {
  if (!aDesCriteres(arbre) || contient(arbre, evaluation, 'critere')) return true
  return evaluation.parent !== null && arbre.enfants(evaluation.parent).some((un) => un.genre === 'critere')
}
