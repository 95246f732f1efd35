import type { Appui } from '#domaine/document/index.ts'
import type { FicheFormation } from '#domaine/offre/index.ts'
import { GRILLE_APPRENTISSAGE_DEPUIS, premiereAnneeDuContrat, tauxApprentissage } from '#droit/baremes/apprentissage.ts'
import { periodeDuSmic, SMIC_VERIFIE_LE, smicAuJour } from '#droit/baremes/smic.ts'
import { type Contexte, proposer, type Regle, type Trouvaille } from '../regle.ts'
import { reperesDe } from '../reperer.ts'
import { estBacPro } from './capitalisation.ts'

/** Months of the cycle of the "baccalauréat professionnel"; of no other diploma are we sure from its name alone. */
const CYCLE_BAC_PRO = 36

const bareme = (nom: string, depuis: string): Appui => ({ genre: 'bareme', bareme: nom, depuis })

/** First day of entries that the sheet announces; a month counts for its first day, a month alone says no year. */
function premierJourEntree({ inscriptions }: FicheFormation): string | null {
  const texte = [inscriptions.ouvertesDepuis, inscriptions.entreeDe].find((un) => un !== null && un.length >= 7)
  if (texte === undefined || texte === null) return null
  return texte.length === 7 ? `${texte}-01` : texte
}

/** Everywhere the sheet prints the SMIC. */
function lignesDuSmic({ lecture }: Contexte<'fiche-formation'>): Trouvaille['reperes'] {
  return reperesDe(lecture.sources, 'remuneration.smic')
}

function trouverSmicPerime(contexte: Contexte<'fiche-formation'>): Trouvaille[] {
  const { lecture, connaissances } = contexte
  const smic = lecture.donnees.remuneration?.smic ?? null
  const imprime = smic === null ? null : periodeDuSmic(smic)
  if (smic === null || imprime === null || imprime.jusque === null) return []
  // Someone who enters on the first announced day, or today when entries are already open, is paid on that day's SMIC.
  const annonce = premierJourEntree(lecture.donnees)
  const jour = annonce ?? connaissances.aujourdhui
  const enVigueur = smicAuJour(jour)
  const dernier = smicAuJour(connaissances.aujourdhui)
  if (enVigueur === null || dernier === null || enVigueur.depuis <= imprime.depuis) return []
  const propose = dernier.depuis > enVigueur.depuis ? dernier : enVigueur
  return [
    {
      donnees: {
        smic,
        depuis: imprime.depuis,
        jusque: imprime.jusque,
        entree: jour,
        alors: enVigueur.mensuel,
        dernier: propose.mensuel,
        dernierDepuis: propose.depuis,
        verifieLe: SMIC_VERIFIE_LE,
      },
      reperes: lignesDuSmic(contexte),
      reparation: proposer('remuneration.smic', propose.mensuel),
      appuis: [bareme('smic', enVigueur.depuis)],
    },
  ]
}

function trouverSmicInconnu(contexte: Contexte<'fiche-formation'>): Trouvaille[] {
  const smic = contexte.lecture.donnees.remuneration?.smic ?? null
  const propose = smicAuJour(contexte.connaissances.aujourdhui)
  // A higher amount may be a value that came after the table was last checked.
  if (smic === null || propose === null || periodeDuSmic(smic) !== null || smic > propose.mensuel) return []
  return [
    {
      donnees: { smic, dernier: propose.mensuel, dernierDepuis: propose.depuis, verifieLe: SMIC_VERIFIE_LE },
      reperes: lignesDuSmic(contexte),
      reparation: proposer('remuneration.smic', propose.mensuel),
      appuis: [bareme('smic', propose.depuis)],
    },
  ]
}

/** Months of a contract shorter than the cycle of the diploma; null when we cannot be sure. */
function contratCourt({ intitule, duree }: FicheFormation): number | null {
  return estBacPro(intitule) && duree.mois !== null && duree.mois < CYCLE_BAC_PRO ? duree.mois : null
}

function trouverAnneesInapplicables({ lecture }: Contexte<'fiche-formation'>): Trouvaille[] {
  const mois = contratCourt(lecture.donnees)
  const cellules = lecture.donnees.remuneration?.cellules ?? []
  if (mois === null) return []
  const premiere = premiereAnneeDuContrat(CYCLE_BAC_PRO, mois)
  const exclues = [...new Set(cellules.map((cellule) => cellule.annee).filter((annee) => annee < premiere))]
  return exclues.map((annee) => ({
    donnees: { annee, mois, cycle: CYCLE_BAC_PRO, premiere },
    reperes: cellules.flatMap((cellule, rang) =>
      cellule.annee === annee ? reperesDe(lecture.sources, `remuneration.cellules[${rang}]`).slice(0, 1) : [],
    ),
    reparation: proposer(null),
  }))
}

/** Nearest cent, and the cent around it: some print the cent above. */
const ECART_CENTIMES = 1

function trouverMontantsFaux({ lecture }: Contexte<'fiche-formation'>): Trouvaille[] {
  const grille = lecture.donnees.remuneration
  const smic = grille?.smic ?? null
  if (grille === null || smic === null) return []
  return grille.cellules.flatMap((cellule, rang): Trouvaille[] => {
    if (cellule.pourcentage === null || cellule.montant === null) return []
    const attendu = Math.round((cellule.pourcentage * smic) / 100)
    if (Math.abs(attendu - cellule.montant) <= ECART_CENTIMES) return []
    const chemin = `remuneration.cellules[${rang}]`
    return [
      {
        donnees: { annee: cellule.annee, taux: cellule.pourcentage, smic, montant: cellule.montant, attendu },
        reperes: reperesDe(lecture.sources, `${chemin}.montant`),
        reparation: proposer(`${chemin}.montant`, attendu),
      },
    ]
  })
}

function trouverTauxFaux({ lecture }: Contexte<'fiche-formation'>): Trouvaille[] {
  const cellules = lecture.donnees.remuneration?.cellules ?? []
  return cellules.flatMap((cellule, rang): Trouvaille[] => {
    if (cellule.pourcentage === null) return []
    const minimum = tauxApprentissage(cellule.ageMin, cellule.annee)
    if (cellule.pourcentage >= minimum) return []
    const chemin = `remuneration.cellules[${rang}]`
    return [
      {
        donnees: { annee: cellule.annee, age: cellule.ageMin, taux: cellule.pourcentage, minimum },
        reperes: reperesDe(lecture.sources, `${chemin}.pourcentage`),
        reparation: proposer(`${chemin}.pourcentage`, minimum),
        appuis: [bareme('apprentissage', GRILLE_APPRENTISSAGE_DEPUIS)],
      },
    ]
  })
}

const D6222_26: readonly Appui[] = [{ genre: 'texte', cle: 'code-du-travail.D6222-26' }]

/** Pay of apprentices as the sheet prints it. */
export const REGLES_REMUNERATION: readonly Regle[] = [
  {
    id: 'remuneration.smic-perime',
    gravite: 'erreur',
    appuis: D6222_26,
    verifier: { 'fiche-formation': trouverSmicPerime },
  },
  {
    id: 'remuneration.smic-inconnu',
    gravite: 'avertissement',
    appuis: [],
    verifier: { 'fiche-formation': trouverSmicInconnu },
  },
  {
    id: 'remuneration.annee-inapplicable',
    gravite: 'erreur',
    appuis: [{ genre: 'texte', cle: 'code-du-travail.D6222-28-1' }],
    verifier: { 'fiche-formation': trouverAnneesInapplicables },
  },
  {
    id: 'remuneration.grille-fausse',
    gravite: 'erreur',
    appuis: [],
    verifier: { 'fiche-formation': trouverMontantsFaux },
  },
  {
    id: 'remuneration.taux-faux',
    gravite: 'erreur',
    appuis: D6222_26,
    verifier: { 'fiche-formation': trouverTauxFaux },
  },
]
