import { type Conclusion, conclureCalcul, conclureControle } from '#droit/conclusion.ts'
import { calculer, constante, fait, juger, saufSi, type Trace, toutes, type Valeur } from '#droit/trace.ts'
import type { Nombre } from '#socle/rationnel.ts'
import { moisEntames, suitUneRupture } from './etapes.ts'
import type { Cadre, Contrat } from './faits.ts'
import { DIPLOMES_HEURES, type DiplomeHeures, HEURES_PAR_DIPLOME, type TermesHeures } from './heures.ts'
import { accompagner, appliquer, declarer, ref } from './regle.ts'

const PART = 'code-du-travail.L6211-2'
const QUART = constante('heures.quart.taux', 25, 'pourcent', { texte: PART, paragraphe: 'al. 5' })
const DOUZE_MOIS = constante('heures.quart.douze-mois', 12, 'mois', { texte: PART, paragraphe: 'al. 5' })
const ENTIERE = constante('heures.unite', 1, 'heures', { texte: PART })

interface TermesQuart {
  readonly mois: Trace
  readonly heuresContrat: Trace
  readonly heuresAnnuelles: Trace
}

/** L6211-2: a quarter of the hours of the whole contract; those stated, else those of a year in proportion of its months. */
function quartDuContrat({ mois, heuresContrat, heuresAnnuelles }: TermesQuart): Trace {
  const parAns = calculer('heures.quart.annees', 'produit', [heuresAnnuelles, mois], { unite: 'heures' })
  const estimees = calculer('heures.quart.par-mois', 'quotient', [parAns, DOUZE_MOIS], { unite: 'heures' })
  const totales = calculer('heures.quart.contrat', 'a-defaut', [heuresContrat, estimees], { unite: 'heures' })
  return calculer('heures.quart', 'pourcentage', [totales, QUART], { unite: 'heures', texte: PART })
}

const estDiplome = (mot: Valeur): mot is DiplomeHeures => DIPLOMES_HEURES.some((diplome) => diplome === mot)

/** Least hours that the diploma asks; unknown as long as the diploma is. */
function plancherDuDiplome(diplome: Trace, jour: string, termes: TermesHeures): Trace {
  return estDiplome(diplome.valeur) ? appliquer([HEURES_PAR_DIPLOME[diplome.valeur]], jour, termes) : diplome
}

function quart(contrat: Contrat): Trace {
  const { fait: lire } = contrat
  const plancher = quartDuContrat({
    mois: moisEntames(contrat),
    heuresContrat: lire('heuresContrat'),
    heuresAnnuelles: lire('heuresAnnuelles'),
  })
  const assez = juger('contrat.heures.assez-quart', 'au-moins', [lire('heuresCfa'), plancher])
  return saufSi('contrat.heures.quart', assez, suitUneRupture(contrat), PART)
}

function diplome(contrat: Contrat): Trace {
  const { fait: lire, interrupteurs } = contrat
  const plancher = plancherDuDiplome(lire('diplome'), contrat.jour, {
    mois: moisEntames(contrat),
    bacProMemeSecteur: lire('bacProMemeSecteur'),
    plancherCertificateur: lire('plancherCertificateur'),
    interrupteurs,
  })
  return juger('contrat.heures.diplome', 'au-moins', [lire('heuresCfa'), plancher], { texte: PART })
}

/** Hours at the CFA: both floors hold, that of the code and that of the diploma. */
export const REGLES_HEURES_CONTRAT = [
  declarer('contrat.heures.quart', [ref(PART, 'al. 5'), ref('code-du-travail.R6222-23-1')], quart),
  declarer('contrat.heures.diplome', [ref(PART, 'al. 5')], diplome, { confiance: 'interpretation' }),
]

/** The two floors of hours. */
export const PLANCHERS = ['diplome', 'quart'] as const
export type Plancher = (typeof PLANCHERS)[number]

/** What is known of the hours; months and hours whole, absent or null unknown. */
export interface FaitsHeures {
  readonly diplome: DiplomeHeures | null
  readonly mois: number | null
  readonly heuresContrat: number | null
  readonly heuresAnnuelles: number | null
  /** Hours planned at the CFA, year by year; null: only the least is asked. */
  readonly heuresCfa: readonly number[] | null
  readonly bacProMemeSecteur: boolean | null
  readonly plancherCertificateur: number | null
  /** Day of the contract, which decides the version of the texts. */
  readonly conclusion: string | null
  readonly planchers: readonly Plancher[]
}

/** Least hours at the CFA; whole hours, rounded up; the quarter exact too. Null: unknown or not asked. */
export interface ResultatHeures {
  readonly plancherDiplome: number | null
  readonly quart: Nombre | null
  readonly minimum: number | null
  readonly prevues: number | null
}

/** Least hours at the CFA for a diploma and a length, and whether the hours planned reach it (L6211-2, texts of diplomas). */
export function calculerHeures(faits: FaitsHeures, { interrupteurs, aujourdhui }: Cadre): Conclusion<ResultatHeures> {
  const lire = (nom: string, valeur: Valeur, unite: 'mois' | 'heures' | 'mot' | 'oui-non', chemin = nom) =>
    fait(`heures.fait.${nom}`, valeur, unite, chemin)
  const mois = lire('mois', faits.mois, 'mois')
  const duDiplome = plancherDuDiplome(lire('diplome', faits.diplome, 'mot'), faits.conclusion ?? aujourdhui, {
    mois,
    bacProMemeSecteur: lire('bac_pro_meme_secteur', faits.bacProMemeSecteur, 'oui-non'),
    plancherCertificateur: lire('plancher_certificateur', faits.plancherCertificateur, 'heures'),
    interrupteurs,
  })
  const leQuart = quartDuContrat({
    mois,
    heuresContrat: lire('heures_contrat', faits.heuresContrat, 'heures'),
    heuresAnnuelles: lire('heures_annuelles', faits.heuresAnnuelles, 'heures'),
  })
  const planchers = { diplome: duDiplome, quart: leQuart }
  const minimum = calculer(
    'heures.minimum',
    'arrondi-haut',
    [
      calculer(
        'heures.plus-haut',
        'maximum',
        faits.planchers.map((un) => planchers[un]),
        { unite: 'heures' },
      ),
      ENTIERE,
    ],
    { unite: 'heures', texte: PART },
  )
  const demande = (un: Plancher): Nombre | null => (faits.planchers.includes(un) ? nombreDe(planchers[un]) : null)
  const resultat = {
    plancherDiplome: entierDe(demande('diplome')),
    quart: demande('quart'),
    minimum: entierDe(nombreDe(minimum)),
  }
  if (faits.heuresCfa === null) return conclureCalcul(minimum, { ...resultat, prevues: null })
  const annees = faits.heuresCfa.map((une, rang) => lire('heures_cfa', une, 'heures', `heures_cfa.${rang}`))
  const prevues = calculer('heures.prevues', 'somme', annees, { unite: 'heures' })
  const conditions = faits.planchers.map((un) =>
    juger(`heures.assez.${un}`, 'au-moins', [prevues, planchers[un]], { texte: PART }),
  )
  const controle = conclureControle(toutes('heures.assez', conditions), {
    ...resultat,
    prevues: entierDe(nombreDe(prevues)),
  })
  return { ...controle, trace: accompagner('heures.controle', controle.trace, [minimum]) }
}

const nombreDe = ({ valeur }: Trace): Nombre | null =>
  typeof valeur === 'number' || (typeof valeur === 'object' && valeur !== null) ? valeur : null

const entierDe = (nombre: Nombre | null): number | null => (typeof nombre === 'number' ? nombre : null)
