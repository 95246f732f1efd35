import type { BlocCompetences } from '#domaine/certification/index.ts'
import type { Repere } from '#domaine/document/index.ts'
import type { Element, GenreElement, Referentiel } from '#domaine/referentiel/index.ts'
import { numeroDeBloc } from '../references.ts'
import { type Contexte, proposer, type Regle, type Trouvaille } from '../regle.ts'
import { reperesDe } from '../reperer.ts'

/** A code as printed, where it stands, and what repairs it. */
interface CodeLu {
  readonly code: string
  readonly libelle: string
  readonly reperes: readonly Repere[]
  readonly chemin: string
  readonly element: string | null
  /** Codes are compared inside their group only. */
  readonly groupe: string
}

/** `C-1-5`, `C1.5` and `c 1 5` name the same thing. */
const cleDe = (code: string): string =>
  code
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '.')
    .replace(/([A-Z])\.(?=\d)/g, '$1')
    .replace(/^\.|\.$/g, '')

/** Form of a code, every number alike: `C1-6` → `C#-#`. */
const formeDe = (code: string): string => code.trim().replace(/\d+/g, '#')

const CODES_UNIQUES: readonly GenreElement[] = [
  'bloc',
  'competence',
  'connaissance',
  'unite',
  'epreuve',
  'critere',
  'tache',
]

function codesDuReferentiel({ elements }: Referentiel, genres: readonly GenreElement[]): CodeLu[] {
  const parId = new Map(elements.map((element) => [element.id, element]))
  return elements.flatMap((element, rang): CodeLu[] => {
    if (element.code === null || !genres.includes(element.genre)) return []
    return [
      {
        code: element.code,
        libelle: element.libelle,
        reperes: element.reperes,
        chemin: `elements[${rang}].code`,
        element: element.id,
        groupe: `${element.genre}:${porteeDe(element, element.code, parId)}`,
      },
    ]
  })
}

/**
 * Where a code must be alone: `C1.6` says its bloc and is alone in the whole; `C1` may begin again in each bloc, a
 * criterion or a task `1` in each activity.
 */
function porteeDe(element: Element, code: string, parId: ReadonlyMap<string, Element>): string {
  if ((code.match(/\d+/g) ?? []).length > 1) return ''
  if (element.genre === 'critere' || element.genre === 'tache') return element.parent ?? ''
  let haut: Element = element
  const vus = new Set<Element>()
  while (haut.parent !== null && !vus.has(haut)) {
    vus.add(haut)
    haut = parId.get(haut.parent) ?? haut
  }
  return haut === element ? '' : haut.id
}

function trouverDoubles(codes: readonly CodeLu[]): Trouvaille[] {
  const vus = new Map<string, CodeLu>()
  return codes.flatMap((lu): Trouvaille[] => {
    const cle = `${lu.groupe}:${cleDe(lu.code)}`
    const premier = vus.get(cle)
    if (premier === undefined) {
      vus.set(cle, lu)
      return []
    }
    const libre = prochainLibre(lu, codes)
    return [
      {
        donnees: { code: lu.code, libelle: lu.libelle, premier: premier.libelle, element: lu.element, libre },
        reperes: [...lu.reperes, ...premier.reperes],
        reparation: proposer(lu.chemin, libre),
      },
    ]
  })
}

/** The code after the last of its series, in its own notation: after `C1-6` used twice and `C1-16`, `C1-17`. */
function prochainLibre(lu: CodeLu, codes: readonly CodeLu[]): string {
  const decoupe = /^(.*?)(\d+)(\D*)$/.exec(lu.code)
  if (decoupe === null) return `${lu.code}2`
  const [, tete = '', , queue = ''] = decoupe
  const racine = cleDe(`${tete}0`).replace(/0$/, '')
  const numeros = codes
    .filter((autre) => autre.groupe === lu.groupe)
    .map((autre) => cleDe(autre.code))
    .filter((cle) => cle.startsWith(racine) && /^\d+$/.test(cle.slice(racine.length)))
    .map((cle) => Number(cle.slice(racine.length)))
  return `${tete}${Math.max(0, ...numeros) + 1}${queue}`
}

function trouverNotations(codes: readonly CodeLu[]): Trouvaille[] {
  const parSerie = grouper(codes, (lu) => `${lu.groupe.split(':')[0]}:${(lu.code.match(/\d+/g) ?? []).length}`)
  return parSerie.flatMap((serie) => {
    const formes = grouper(serie, (lu) => formeDe(lu.code)).sort((a, b) => b.length - a.length)
    const majorite = formes[0]
    const modele = majorite?.[0]
    if (modele === undefined || formes.length === 1 || (majorite?.length ?? 0) * 2 <= serie.length) return []
    return formes.slice(1).flatMap((autres) =>
      autres.map((lu): Trouvaille => {
        const regulier = remettreEnForme(lu.code, formeDe(modele.code))
        return {
          donnees: { code: lu.code, regulier, element: lu.element },
          reperes: lu.reperes,
          reparation: proposer(lu.chemin, regulier),
        }
      }),
    )
  })
}

/** The numbers of a code put into another form: `C-1-5` in `C#.#` gives `C1.5`. */
function remettreEnForme(code: string, forme: string): string {
  const numeros = [...(code.match(/\d+/g) ?? [])]
  return forme.replace(/#/g, () => numeros.shift() ?? '')
}

/** One finding for each hole in a series that begins at 1: C1.1, C1.2, C1.4. */
function trouverSauts(codes: readonly CodeLu[]): Trouvaille[] {
  const series = grouper(codes, (lu) => `${lu.groupe}:${cleDe(lu.code).replace(/\d+$/, '')}`)
  return series.flatMap((serie) => {
    const numeros = serie.map((lu) => Number(/\d+$/.exec(cleDe(lu.code))?.[0] ?? Number.NaN))
    const [premier] = serie
    if (premier === undefined || serie.length < 2 || Math.min(...numeros) !== 1) return []
    return serie.flatMap((lu, rang): Trouvaille[] => {
      const numero = numeros[rang] ?? 0
      const avant = Math.max(...numeros.filter((autre) => autre < numero), 0)
      if (avant === numero - 1 || numeros.indexOf(numero) !== rang) return []
      const manquant = lu.code.replace(/\d+(?=\D*$)/, String(avant + 1))
      return [{ donnees: { code: lu.code, manquant, element: lu.element }, reperes: lu.reperes }]
    })
  })
}

function grouper<T>(liste: readonly T[], cle: (un: T) => string): T[][] {
  const groupes = new Map<string, T[]>()
  for (const un of liste) groupes.set(cle(un), [...(groupes.get(cle(un)) ?? []), un])
  return [...groupes.values()]
}

function codesDuReglement({ lecture }: Contexte<'reglement'>): CodeLu[] {
  const lu = (code: string | null, libelle: string, chemin: string, groupe: string): CodeLu[] =>
    code === null
      ? []
      : [
          {
            code,
            libelle,
            chemin: `${chemin}.code`,
            reperes: reperesDe(lecture.sources, chemin),
            element: null,
            groupe,
          },
        ]
  return lecture.donnees.epreuves.flatMap((epreuve, rang) => [
    // Options of one order number their épreuves alike.
    ...lu(epreuve.code, epreuve.libelle, `epreuves[${rang}]`, `epreuve:${epreuve.groupe ?? ''}`),
    ...epreuve.unites.flatMap((unite, place) =>
      lu(unite.code, unite.libelle, `epreuves[${rang}].unites[${place}]`, `unite:${epreuve.groupe ?? ''}`),
    ),
  ])
}

function codesDesBlocs({ lecture }: Contexte<'fiche-registre'>): CodeLu[] {
  return lecture.donnees.fiche.blocs.map((bloc, rang) => ({
    code: bloc.codeNormalise ?? bloc.code,
    libelle: bloc.libelle,
    reperes: reperesDe(lecture.sources, `fiche.blocs[${rang}].code`),
    chemin: `fiche.blocs[${rang}].code`,
    element: null,
    groupe: 'bloc:',
  }))
}

function codesDeFormation({ lecture }: Contexte<'fiche-formation'>): CodeLu[] {
  const { unites, blocs } = lecture.donnees
  const lu = (code: string | null, libelle: string, chemin: string, groupe: string): CodeLu[] => {
    const champ = groupe === 'bloc:' ? 'numero' : 'code'
    const reperes = reperesDe(lecture.sources, `${chemin}.${champ}`)
    return code === null ? [] : [{ code, libelle, reperes, chemin: `${chemin}.${champ}`, element: null, groupe }]
  }
  return [
    ...unites.flatMap((unite, rang) => lu(unite.code, unite.libelle, `unites[${rang}]`, 'unite:')),
    ...blocs.flatMap((bloc, rang) => lu(bloc.numero, bloc.libelle, `blocs[${rang}]`, 'bloc:')),
    // The unit of a bloc may be one of the list above: a bloc has its own.
    ...blocs.flatMap(({ unite }, rang) =>
      unite === null ? [] : lu(unite.code, unite.libelle, `blocs[${rang}].unite`, 'unite de bloc:'),
    ),
  ]
}

function trouverBlocsEtrangers({ lecture }: Contexte<'fiche-registre'>): Trouvaille[] {
  const { numero, blocs } = lecture.donnees.fiche
  return blocs.flatMap((bloc: BlocCompetences, rang): Trouvaille[] => {
    const ordre = numeroDeBloc(bloc.code)
    if (ordre !== null && bloc.code.trim().toUpperCase().startsWith(`${numero}BC`)) return []
    const regulier = `${numero}BC${String(ordre ?? bloc.ordre).padStart(2, '0')}`
    return [
      {
        donnees: { code: bloc.code, numero, regulier },
        reperes: reperesDe(lecture.sources, `fiche.blocs[${rang}].code`),
        reparation: proposer(`fiche.blocs[${rang}].code`, regulier),
      },
    ]
  })
}

/** Blocs of a référentiel that bear the code of another record. */
function trouverBlocsDAilleurs({ lecture }: Contexte<'referentiel'>): Trouvaille[] {
  const { certification, elements } = lecture.donnees
  return elements.flatMap((element, rang): Trouvaille[] => {
    const numero = /^(?:RNCP|RS)\d+(?=BC)/.exec(element.code ?? '')?.[0] ?? null
    if (element.genre !== 'bloc' || element.code === null || certification === null) return []
    if (numero === null || numero === certification) return []
    const regulier = element.code.replace(numero, certification)
    return [
      {
        donnees: { code: element.code, numero: certification, regulier, element: element.id },
        reperes: element.reperes,
        reparation: proposer(`elements[${rang}].code`, regulier),
      },
    ]
  })
}

const ACTIVITES: readonly GenreElement[] = ['activite']
const TOUS: readonly GenreElement[] = [...CODES_UNIQUES, ...ACTIVITES]
/** Units are numbered by épreuve (U11, U12, U2, U31): their holes say nothing. */
const SUIVIS: readonly GenreElement[] = ['bloc', 'activite', 'competence', 'critere', 'tache']

/** Codes: each once, all in one notation, without a hole. */
export const REGLES_CODES: readonly Regle[] = [
  {
    id: 'code.double',
    gravite: 'erreur',
    appuis: [],
    verifier: {
      referentiel: ({ lecture }) => trouverDoubles(codesDuReferentiel(lecture.donnees, CODES_UNIQUES)),
      reglement: (contexte) => trouverDoubles(codesDuReglement(contexte)),
      'fiche-registre': (contexte) => trouverDoubles(codesDesBlocs(contexte)),
      'fiche-formation': (contexte) => trouverDoubles(codesDeFormation(contexte)),
    },
  },
  {
    id: 'activite.titre-double',
    gravite: 'avertissement',
    appuis: [],
    verifier: { referentiel: ({ lecture }) => trouverDoubles(codesDuReferentiel(lecture.donnees, ACTIVITES)) },
  },
  {
    id: 'code.notation',
    gravite: 'avertissement',
    appuis: [],
    verifier: { referentiel: ({ lecture }) => trouverNotations(codesDuReferentiel(lecture.donnees, TOUS)) },
  },
  {
    id: 'code.saut',
    gravite: 'avertissement',
    appuis: [],
    verifier: {
      referentiel: ({ lecture }) => trouverSauts(codesDuReferentiel(lecture.donnees, SUIVIS)),
      'fiche-registre': (contexte) => trouverSauts(codesDesBlocs(contexte)),
      reglement: (contexte) =>
        trouverSauts(codesDuReglement(contexte).filter(({ groupe }) => groupe.startsWith('epreuve:'))),
    },
  },
  {
    id: 'code.bloc-etranger',
    gravite: 'erreur',
    appuis: [],
    verifier: { 'fiche-registre': trouverBlocsEtrangers, referentiel: trouverBlocsDAilleurs },
  },
]
