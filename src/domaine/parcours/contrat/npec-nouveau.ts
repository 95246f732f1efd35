import { tracerChoix } from '#droit/interrupteurs.ts'
import { calculer, constante, feuille, juger, type Trace } from '#droit/trace.ts'
import {
  type AnneeContrat,
  AUCUNE_DATE,
  annees,
  apresFacture,
  auCent,
  CENT,
  DIX,
  finDuMois,
  jour,
  montant,
  NOUVEAU,
  part,
  partager,
  type RegimeNpec,
  SEPT,
  type TermesNpec,
  type VersementTrace,
} from './npec.ts'
import { ref } from './regle.ts'

const QUATRE_MOIS = constante('financement.quatre-mois', 4, 'mois', { texte: NOUVEAU })
const QUARANTE = part(40, NOUVEAU)
const TRENTE = part(30, NOUVEAU)
const VINGT = part(20, NOUVEAU)
const DERNIERS_DIX = part(10, NOUVEAU)

const JOURS_AN = constante('financement.365', 365, 'jours', { texte: NOUVEAU })
const REELLE = feuille(
  'financement.choix-reelle',
  'reelle',
  { unite: 'mot' },
  { genre: 'interrupteur', interrupteur: 'financement.annee' },
)
const QUATRE_CINQUIEMES = part(80, NOUVEAU)
const PLANCHER_DISTANCE = constante('financement.plancher-distance', 400000, 'euros', { texte: NOUVEAU })

/** Décret 2025-585: 20 % less when 80 % or more is at a distance, yet never lowered under 4 000 euros. */
function npecRetenu({ npec, distance }: TermesNpec): Trace {
  const reduit = calculer('financement.npec-reduit', 'pourcentage', [npec, QUATRE_CINQUIEMES], { unite: 'euros' })
  const plancher = montant('financement.npec-plancher', 'minimum', [npec, PLANCHER_DISTANCE])
  const aDistance = montant('financement.npec-distance', 'maximum', [reduit, plancher])
  return calculer('financement.npec-retenu', 'selon', [distance, aDistance, npec], { unite: 'euros' })
}

/** Amount of one year of execution, day by day; switch I-8: a year has 365 days, or its real ones. */
function parJour(termes: TermesNpec, annee: AnneeContrat): Trace {
  const jours = calculer('financement.jours', 'jours-entre', [annee.debut, annee.apres], { unite: 'jours' })
  const reels = calculer('financement.jours-reels', 'jours-entre', [annee.debut, annee.suivante], { unite: 'jours' })
  const choix = juger('financement.annee-reelle', 'egal', [
    tracerChoix(termes.interrupteurs, 'financement.annee'),
    REELLE,
  ])
  const base = calculer('financement.jours-annee', 'selon', [choix, reels, JOURS_AN], { unite: 'jours' })
  return montant('financement.par-jour', 'quotient', [
    montant('financement.jours-fois-npec', 'produit', [npecRetenu(termes), jours]),
    base,
  ])
}

/** Décrets 2025-585 and 2025-586: what is due for the days done, to the cent. */
function duNouveau(termes: TermesNpec): Trace {
  const avant = jour('financement.apres-dernier', 'lendemain', [termes.dernierJour])
  const parts = annees(termes.debut, avant).map((annee) => parJour(termes, annee))
  return calculer('financement.npec-du', 'arrondi-proche', [montant('financement.exact', 'somme', parts), CENT], {
    unite: 'euros',
    texte: NOUVEAU,
  })
}

function versementsNouveaux(termes: TermesNpec): readonly VersementTrace[] {
  const avant = jour('financement.apres-fin', 'lendemain', [termes.fin])
  const toutes = annees(termes.debut, avant)
  return toutes.flatMap((annee) => {
    const derniere = annee.rang === toutes.length
    const solde = jour('financement.au-plus-tard', 'ajouter-mois', [termes.fin, QUATRE_MOIS])
    return partager(annee.rang, auCent('financement.prevu', parJour(termes, annee)), [
      { part: QUARANTE, auPlusTard: apresFacture(termes, annee) },
      { part: TRENTE, auPlusTard: finDuMois(annee, SEPT) },
      { part: VINGT, auPlusTard: finDuMois(annee, DIX) },
      { part: DERNIERS_DIX, auPlusTard: derniere ? solde : AUCUNE_DATE },
    ])
  })
}

/** Contracts concluded since 1 July 2025. */
export const REGIME_NOUVEAU: RegimeNpec = {
  code: 'depuis-juillet-2025',
  regle: {
    id: 'financement.npec.depuis-juillet-2025',
    famille: 'financement.npec',
    references: [ref(NOUVEAU), ref('decret.2025-586'), ref('code-du-travail.D6332-78-1')],
    du: '2025-07-01',
    au: null,
    reference: 'conclusion',
    confiance: 'seconde-main',
    evaluer: duNouveau,
  },
  versements: versementsNouveaux,
}
