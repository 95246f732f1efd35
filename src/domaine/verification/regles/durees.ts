import type { FicheFormation } from '#domaine/offre/index.ts'
import { type Contexte, proposer, type Regle, type Trouvaille } from '../regle.ts'
import { reperesDe } from '../reperer.ts'

/** Hours are counted to the hundredth: sums of decimals carry no error of representation. */
const sommer = (heures: readonly number[]): number =>
  Math.round(heures.reduce((somme, une) => somme + Math.round(une * 100), 0)) / 100

function trouverGroupes({ lecture }: Contexte<'fiche-formation'>): Trouvaille[] {
  return lecture.donnees.duree.groupes.flatMap((groupe, rang): Trouvaille[] => {
    const somme = sommer(groupe.matieres.map((matiere) => matiere.heures))
    if (groupe.annoncees === null || groupe.matieres.length === 0 || somme === groupe.annoncees) return []
    const chemin = `duree.groupes[${rang}]`
    return [
      {
        donnees: { libelle: groupe.libelle, annoncees: groupe.annoncees, somme },
        reperes: reperesDe(lecture.sources, `${chemin}.annoncees`),
        reparation: proposer(`${chemin}.annoncees`, somme),
      },
    ]
  })
}

const heuresDesGroupes = ({ duree }: FicheFormation): number[] =>
  duree.groupes.map((groupe) => groupe.annoncees ?? sommer(groupe.matieres.map((matiere) => matiere.heures)))

function trouverTotal({ lecture }: Contexte<'fiche-formation'>): Trouvaille[] {
  const { duree } = lecture.donnees
  if (duree.heuresCentre === null || duree.groupes.length === 0) return []
  const heures = heuresDesGroupes(lecture.donnees)
  const somme = sommer(heures)
  if (somme === duree.heuresCentre) return []
  return [
    {
      donnees: { annoncees: duree.heuresCentre, somme, detail: heures.join(' + '), ecart: duree.heuresCentre - somme },
      reperes: [
        ...reperesDe(lecture.sources, 'duree.heuresCentre'),
        ...duree.groupes.flatMap((_, rang) => reperesDe(lecture.sources, `duree.groupes[${rang}].annoncees`)),
      ],
      reparation: proposer('duree.heuresCentre', somme),
    },
  ]
}

function trouverParAn({ lecture }: Contexte<'fiche-formation'>): Trouvaille[] {
  const { heuresCentre, heuresParAn, mois } = lecture.donnees.duree
  if (heuresCentre === null || heuresParAn === null || mois === null || mois < 12 || mois % 12 !== 0) return []
  const attendues = sommer([(heuresParAn * mois) / 12])
  // A figure for one year is often rounded: less than an hour a year is no contradiction.
  if (Math.abs(attendues - heuresCentre) < mois / 12) return []
  return [
    {
      donnees: { annoncees: heuresCentre, parAn: heuresParAn, annees: mois / 12, attendues },
      reperes: [
        ...reperesDe(lecture.sources, 'duree.heuresParAn'),
        ...reperesDe(lecture.sources, 'duree.heuresCentre'),
      ],
      reparation: proposer('duree.heuresCentre', attendues),
    },
  ]
}

/** Sums of hours that disagree. */
export const REGLES_DUREES: readonly Regle[] = [
  { id: 'heures.somme', gravite: 'erreur', appuis: [], verifier: { 'fiche-formation': trouverTotal } },
  { id: 'heures.groupe', gravite: 'erreur', appuis: [], verifier: { 'fiche-formation': trouverGroupes } },
  { id: 'heures.par-an', gravite: 'erreur', appuis: [], verifier: { 'fiche-formation': trouverParAn } },
]
