import type { Modalite, UniteReglement } from '#domaine/referentiel/index.ts'
import { type Contexte, proposer, type Regle, type Trouvaille } from '../regle.ts'
import { reperesDe } from '../reperer.ts'

interface UniteSituee {
  readonly unite: UniteReglement
  readonly chemin: string
}

type Reglement = Contexte<'reglement'>

const unitesDe = ({ lecture }: Reglement): UniteSituee[] =>
  lecture.donnees.epreuves.flatMap((epreuve, rang) =>
    epreuve.unites.map((unite, place) => ({ unite, chemin: `epreuves[${rang}].unites[${place}]` })),
  )

const nommer = (unite: { readonly code: string | null; readonly libelle: string }): string =>
  unite.code ?? unite.libelle

function coefficientsAbsents(contexte: Reglement): Trouvaille[] {
  const { epreuves } = contexte.lecture.donnees
  return unitesDe(contexte).flatMap(({ unite, chemin }): Trouvaille[] => {
    const epreuve = epreuves[Number(/\d+/.exec(chemin)?.[0])]
    // The coefficient of an épreuve made of one unit is that unit's.
    const porte = epreuve?.unites.length === 1 ? epreuve.coefficient : null
    if (unite.coefficient !== null || porte !== null || unite.facultative || epreuve?.facultative === true) return []
    return [
      {
        donnees: { unite: nommer(unite), libelle: unite.libelle },
        reperes: reperesDe(contexte.lecture.sources, chemin),
        reparation: proposer(`${chemin}.coefficient`),
      },
    ]
  })
}

function coefficientsNuls(contexte: Reglement): Trouvaille[] {
  return unitesDe(contexte).flatMap(({ unite, chemin }): Trouvaille[] =>
    unite.coefficient === null || (unite.coefficient > 0 && Number.isInteger(unite.coefficient * 4))
      ? []
      : [
          {
            donnees: { unite: nommer(unite), coefficient: unite.coefficient },
            reperes: reperesDe(contexte.lecture.sources, `${chemin}.coefficient`),
            reparation: proposer(`${chemin}.coefficient`),
          },
        ],
  )
}

function sommes({ lecture }: Reglement): Trouvaille[] {
  return lecture.donnees.epreuves.flatMap((epreuve, rang): Trouvaille[] => {
    const coefficients = epreuve.unites.map((unite) => unite.coefficient)
    const somme = coefficients.reduce<number>((total, un) => total + (un ?? 0), 0)
    if (epreuve.coefficient === null || coefficients.length < 2 || coefficients.includes(null)) return []
    if (somme === epreuve.coefficient) return []
    return [
      {
        donnees: { epreuve: nommer(epreuve), annonce: epreuve.coefficient, somme },
        reperes: reperesDe(lecture.sources, `epreuves[${rang}].coefficient`),
        reparation: proposer(`epreuves[${rang}].coefficient`, somme),
      },
    ]
  })
}

const estMuette = (modalite: Modalite): boolean =>
  modalite.forme === null && modalite.natures.length === 0 && modalite.dureeMin === null

function categoriesMuettes(contexte: Reglement): Trouvaille[] {
  const { categories } = contexte.lecture.donnees
  return unitesDe(contexte).flatMap(({ unite, chemin }) =>
    categories.flatMap((categorie, place): Trouvaille[] => {
      const modalite = unite.modalites[place]
      if (modalite !== undefined && !estMuette(modalite)) return []
      return [
        {
          donnees: { unite: nommer(unite), libelle: unite.libelle, categorie },
          reperes: reperesDe(contexte.lecture.sources, `${chemin}.modalites[${place}]`),
          reparation: proposer(`${chemin}.modalites[${place}]`),
        },
      ]
    }),
  )
}

/** Minutes: no exam is shorter; practical ones over several days reach some twenty hours. */
const DUREE_MIN = 5
const DUREE_MAX = 40 * 60

function dureesDouteuses(contexte: Reglement): Trouvaille[] {
  return unitesDe(contexte).flatMap(({ unite, chemin }) =>
    unite.modalites.flatMap(({ dureeMin, dureeMax, brut }, place): Trouvaille[] => {
      if (dureeMin === null || dureeMax === null) return []
      if (dureeMin <= dureeMax && dureeMin >= DUREE_MIN && dureeMax <= DUREE_MAX) return []
      return [
        {
          donnees: { unite: nommer(unite), brut, dureeMin, dureeMax },
          reperes: reperesDe(contexte.lecture.sources, `${chemin}.modalites[${place}]`),
          reparation: proposer(`${chemin}.modalites[${place}]`),
        },
      ]
    }),
  )
}

/** The table of an order: every compulsory unit has a weight, every category a mode. */
export const REGLES_REGLEMENT: readonly Regle[] = [
  { id: 'coefficient.absent', gravite: 'avertissement', appuis: [], verifier: { reglement: coefficientsAbsents } },
  { id: 'coefficient.irregulier', gravite: 'erreur', appuis: [], verifier: { reglement: coefficientsNuls } },
  { id: 'coefficient.somme', gravite: 'erreur', appuis: [], verifier: { reglement: sommes } },
  { id: 'categorie.sans-modalite', gravite: 'avertissement', appuis: [], verifier: { reglement: categoriesMuettes } },
  { id: 'duree.douteuse', gravite: 'avertissement', appuis: [], verifier: { reglement: dureesDouteuses } },
]
