import type { Baremes } from '#droit/baremes/tous.ts'
import { type Conclusion, conclureCalcul } from '#droit/conclusion.ts'
import { estEnVigueur, type Regle, type RegleDeclaree } from '#droit/regle.ts'
import { calculer, constante, fait, juger, type Trace, type Unite, type Valeur } from '#droit/trace.ts'
import { REGLES_AIDE, REGLES_EQUIPEMENT, REGLES_HANDICAP, REGLES_PARTICIPATION, type TermesAides } from './aides.ts'
import type { Cadre } from './faits.ts'
import { montant, NOUVEAU, type RegimeNpec, type TermesNpec, type VersementTrace } from './npec.ts'
import { REGIME_ANCIEN } from './npec-ancien.ts'
import { REGIME_NOUVEAU } from './npec-nouveau.ts'
import { accompagner, appliquer } from './regle.ts'

/** What may be asked about the money around a contract. */
export const DEMANDES_FINANCEMENT = ['npec', 'aide', 'participation', 'equipement', 'handicap'] as const
export type DemandeFinancement = (typeof DEMANDES_FINANCEMENT)[number]

/** What is known; days `AAAA-MM-JJ`, amounts in cents; null: unknown, save `rupture`: not broken. */
export interface FaitsFinancement {
  readonly demandes: readonly DemandeFinancement[]
  readonly conclusion: string | null
  readonly debut: string | null
  readonly fin: string | null
  readonly rupture: string | null
  readonly ruptureDans45: boolean | null
  readonly suiteRupture: boolean | null
  readonly npec: number | null
  readonly facture: string | null
  readonly dejaVerse: number | null
  readonly majoration: boolean | null
  /** Title of the labour ministry whose length, under a year, is set by regulation. */
  readonly titreReglemente: boolean | null
  readonly distance: boolean | null
  readonly niveau: number | null
  readonly effectif: number | null
  readonly quota: boolean | null
  readonly rqth: boolean | null
  readonly equipement: number | null
  readonly surcoutHandicap: number | null
}

/** One instalment; `montant` in cents, `auPlusTard` the last day to pay it, null when it hangs on a paper to come. */
export interface Versement {
  readonly annee: number
  readonly pourcentage: number | null
  readonly montant: number | null
  readonly auPlusTard: string | null
}

/** Amounts in cents; null: unknown, or not asked. */
export interface ResultatFinancement {
  readonly regime: RegimeNpec['code'] | null
  readonly versements: readonly Versement[]
  readonly npecDu: number | null
  readonly tropPercu: number | null
  readonly resteDu: number | null
  readonly aide: number | null
  readonly participation: number | null
  readonly equipement: number | null
  readonly handicap: number | null
}

const REGIMES = [REGIME_ANCIEN, REGIME_NOUVEAU] as const
const RIEN = constante('financement.rien', 0, 'euros', { texte: NOUVEAU })

const REGLES_NPEC = REGIMES.map(({ regle }) => regle)
const REGLES_PAR_DEMANDE = {
  aide: REGLES_AIDE,
  participation: REGLES_PARTICIPATION,
  equipement: REGLES_EQUIPEMENT,
  handicap: REGLES_HANDICAP,
} as const

/** Every rule on the money around a contract. */
export const REGLES_FINANCEMENT: readonly RegleDeclaree[] = [
  ...REGLES_NPEC,
  ...REGLES_AIDE,
  ...REGLES_PARTICIPATION,
  ...REGLES_EQUIPEMENT,
  ...REGLES_HANDICAP,
]

const lire = (nom: string, valeur: Valeur, unite: Unite): Trace => fait(`financement.fait.${nom}`, valeur, unite, nom)

function lireNpec(faits: FaitsFinancement, { interrupteurs }: Cadre): TermesNpec {
  const fin = lire('fin', faits.fin, 'jour')
  const rupture = lire('rupture', faits.rupture, 'jour')
  return {
    debut: lire('debut', faits.debut, 'jour'),
    fin,
    dernierJour: calculer('financement.dernier-jour', 'a-defaut', [rupture, fin], { unite: 'jour' }),
    rompu: juger('financement.rompu', 'connu', [rupture]),
    facture: lire('facture', faits.facture, 'jour'),
    npec: lire('npec', faits.npec, 'euros'),
    majoration: lire('majoration', faits.majoration, 'oui-non'),
    titreReglemente: lire('titre_duree_reglementee', faits.titreReglemente, 'oui-non'),
    distance: lire('a_distance', faits.distance, 'oui-non'),
    interrupteurs,
  }
}

function lireAides(faits: FaitsFinancement, baremes: Baremes, npec: TermesNpec, du: Trace): Omit<TermesAides, 'jour'> {
  return {
    baremes,
    niveau: lire('niveau', faits.niveau, 'nombre'),
    effectif: lire('effectif', faits.effectif, 'nombre'),
    quota: lire('quota_alternants', faits.quota, 'oui-non'),
    rqth: lire('rqth', faits.rqth, 'oui-non'),
    rompu: npec.rompu,
    ruptureDans45: lire('rupture_dans_45_jours', faits.ruptureDans45, 'oui-non'),
    suiteRupture: lire('suite_rupture', faits.suiteRupture, 'oui-non'),
    du,
    equipement: lire('premier_equipement', faits.equipement, 'euros'),
    surcout: lire('surcout_handicap', faits.surcoutHandicap, 'euros'),
  }
}

/** Written so that each share and its last day come along with its amount. */
const tracerVersement = ({ annee, part, montant: verse, auPlusTard }: VersementTrace): Trace =>
  calculer('financement.echeance', 'reprise', [verse, part, auPlusTard], { unite: 'euros', details: { annee } })

const nombre = (trace: Trace | undefined): number | null => (typeof trace?.valeur === 'number' ? trace.valeur : null)
const texte = ({ valeur }: Trace): string | null => (typeof valeur === 'string' ? valeur : null)

/**
 * The money around a contract of apprenticeship: what the OPCO owes and when, what is to be given back after a break, the
 * aid to the employer and his share, first equipment and disability (D6332-78 and following, R6332-25, décrets 2025-585,
 * 2025-586 and 2026-168, the last three known second-hand). Amounts in cents. The day of conclusion decides the
 * version: nothing is answered without it, a contract signed under one regime often begins under the next.
 */
export function calculerFinancement(
  faits: FaitsFinancement,
  cadre: Cadre,
  baremes: Baremes,
): Conclusion<ResultatFinancement> {
  const { conclusion: jour } = faits
  const termes = lireNpec(faits, cadre)
  const regime = jour === null ? null : (REGIMES.find(({ regle }) => estEnVigueur(regle, jour)) ?? null)
  const auJour = <F>(versions: readonly Regle<F>[], aRegler: (jour: string) => F): Trace =>
    jour === null ? lire('conclusion', jour, 'jour') : appliquer(versions, jour, aRegler(jour))
  const du = auJour(REGLES_NPEC, () => termes)
  const aides = (le: string): TermesAides => ({ ...lireAides(faits, baremes, termes, du), jour: le })
  const repondre = (demande: DemandeFinancement): Trace =>
    demande === 'npec' ? du : auJour(REGLES_PAR_DEMANDE[demande], aides)
  const trouvees = new Map(faits.demandes.map((demande) => [demande, repondre(demande)]))
  const versements = trouvees.has('npec') ? (regime?.versements(termes) ?? []) : []
  const soldes = trouvees.has('npec') ? solder(du, faits.dejaVerse) : null
  const reponse = juger('financement.reponse', 'ensemble', [...trouvees.values()])
  const contexte = [...versements.map(tracerVersement), ...(soldes === null ? [] : [soldes.trop, soldes.reste])]
  const conclusion = conclureCalcul(reponse, {
    regime: regime?.code ?? null,
    versements: versements.map((un) => ({
      annee: un.annee,
      pourcentage: nombre(un.part),
      montant: nombre(un.montant),
      auPlusTard: texte(un.auPlusTard),
    })),
    npecDu: nombre(trouvees.get('npec')),
    tropPercu: nombre(soldes?.trop),
    resteDu: nombre(soldes?.reste),
    aide: nombre(trouvees.get('aide')),
    participation: nombre(trouvees.get('participation')),
    equipement: nombre(trouvees.get('equipement')),
    handicap: nombre(trouvees.get('handicap')),
  })
  return { ...conclusion, trace: accompagner('financement', reponse, contexte) }
}

/** What was paid over what is due, and what is due over what was paid; unknown when nobody said what was paid. */
function solder(du: Trace, dejaVerse: number | null): { readonly trop: Trace; readonly reste: Trace } {
  const verse = lire('deja_verse', dejaVerse, 'euros')
  const trop = montant('financement.verse-moins-du', 'difference', [verse, du])
  const reste = montant('financement.du-moins-verse', 'difference', [du, verse])
  return {
    trop: montant('financement.trop-percu', 'maximum', [trop, RIEN]),
    reste: montant('financement.reste-du', 'maximum', [reste, RIEN]),
  }
}
