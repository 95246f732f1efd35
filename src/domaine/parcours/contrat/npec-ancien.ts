import { calculer, juger, type Trace } from '#droit/trace.ts'
import {
  ANCIEN,
  AUCUNE_DATE,
  annees,
  apresFacture,
  auCent,
  CENT,
  DIX,
  DOUZE_MOIS,
  finDuMois,
  jour,
  montant,
  part,
  partager,
  type RegimeNpec,
  SEPT,
  type TermesNpec,
  UN_AN,
  type VersementTrace,
} from './npec.ts'
import { ref } from './regle.ts'

const QUARANTE_ANCIEN = part(40, ANCIEN)
const TRENTE_ANCIEN = part(30, ANCIEN)
const CINQUANTE_ANCIEN = part(50, ANCIEN)
const DIX_POUR_CENT = part(10, ANCIEN)
/** Months begun from the first day to the last one done. */
function moisCommences(debut: Trace, dernierJour: Trace): Trace {
  const apres = jour('financement.apres-dernier', 'lendemain', [dernierJour])
  const pleins = calculer('financement.mois-pleins', 'mois-entre', [debut, apres], { unite: 'mois' })
  const atteint = jour('financement.fin-mois-pleins', 'ajouter-mois', [debut, pleins])
  const entame = calculer(
    'financement.mois-entame',
    'compte',
    [juger('financement.mois-commence', 'moins-que', [atteint, apres])],
    { unite: 'mois' },
  )
  return calculer('financement.mois-commences', 'somme', [pleins, entame], { unite: 'mois' })
}

const parMois = (npec: Trace, mois: Trace): Trace =>
  montant('financement.par-mois', 'quotient', [
    montant('financement.mois-fois-npec', 'produit', [npec, mois]),
    DOUZE_MOIS,
  ])

const dureMoinsDUnAn = ({ debut, fin }: TermesNpec): Trace =>
  juger('financement.moins-d-un-an', 'moins-que', [
    jour('financement.apres-fin', 'lendemain', [fin]),
    jour('financement.anniversaire', 'ajouter-annees', [debut, UN_AN]),
  ])

/**
 * R6332-25, IV: a contract under a year is paid by its months, and 10 % more where the text says so, within the level;
 * save titles of the labour ministry whose length under a year is set by regulation: the whole level.
 */
function totalCourt(termes: TermesNpec): Trace {
  const simple = parMois(termes.npec, moisCommences(termes.debut, termes.fin))
  const supplement = calculer('financement.supplement', 'pourcentage', [simple, DIX_POUR_CENT], { unite: 'euros' })
  const majore = montant('financement.majore', 'minimum', [
    montant('financement.avec-supplement', 'somme', [simple, supplement]),
    termes.npec,
  ])
  return calculer(
    'financement.total-court',
    'selon',
    [termes.titreReglemente, termes.npec, termes.majoration, majore, simple],
    {
      unite: 'euros',
    },
  )
}

/** R6332-25: the whole contract as signed; after a break, each month begun is due. */
function duAncien(termes: TermesNpec): Trace {
  const commences = parMois(termes.npec, moisCommences(termes.debut, termes.dernierJour))
  const entier = calculer('financement.entier', 'selon', [dureMoinsDUnAn(termes), totalCourt(termes), commences], {
    unite: 'euros',
  })
  const exact = calculer('financement.exact', 'selon', [termes.rompu, commences, entier], { unite: 'euros' })
  return calculer('financement.npec-du', 'arrondi-proche', [exact, CENT], { unite: 'euros', texte: ANCIEN })
}

function versementsAnciens(termes: TermesNpec): readonly VersementTrace[] {
  const avant = jour('financement.apres-fin', 'lendemain', [termes.fin])
  const toutes = annees(termes.debut, avant)
  const [premiere] = toutes
  if (premiere !== undefined && dureMoinsDUnAn(termes).valeur === true) {
    return partager(1, auCent('financement.prevu', totalCourt(termes)), [
      { part: CINQUANTE_ANCIEN, auPlusTard: apresFacture(termes, premiere) },
      { part: CINQUANTE_ANCIEN, auPlusTard: AUCUNE_DATE },
    ])
  }
  return toutes.flatMap((annee) => {
    const mois = moisCommences(annee.debut, jour('financement.veille-fin', 'veille', [annee.apres]))
    return partager(annee.rang, auCent('financement.prevu', parMois(termes.npec, mois)), [
      { part: QUARANTE_ANCIEN, auPlusTard: apresFacture(termes, annee) },
      { part: TRENTE_ANCIEN, auPlusTard: finDuMois(annee, SEPT) },
      { part: TRENTE_ANCIEN, auPlusTard: finDuMois(annee, DIX) },
    ])
  })
}

/** Contracts concluded before 1 July 2025. */
export const REGIME_ANCIEN: RegimeNpec = {
  code: 'avant-juillet-2025',
  regle: {
    id: 'financement.npec.avant-juillet-2025',
    famille: 'financement.npec',
    references: [ref(ANCIEN, 'III'), ref(ANCIEN, 'IV'), ref('code-du-travail.D6332-78')],
    du: '2019-01-01',
    au: '2025-06-30',
    reference: 'conclusion',
    // R6332-25 was read in an English translation only.
    confiance: 'seconde-main',
    evaluer: duAncien,
  },
  versements: versementsAnciens,
}
