import { type Conclusion, conclureControle } from '#droit/conclusion.ts'
import { type Regle, type RegleDeclaree, versionAuJour } from '#droit/regle.ts'
import { auMoinsUne, fait, feuille, juger, type Trace, toutes } from '#droit/trace.ts'
import { REGLES_COMPOSITION } from './composition.ts'
import type { FaitsJury } from './faits.ts'
import { type DossierJury, lireJury } from './lecture.ts'
import { compterPresents, REGLES_SEANCE } from './seance.ts'
import { presidenceEstFixee, REGLES_TENUE } from './tenue.ts'
import { REGLES_VAE } from './vae.ts'

/** Every rule on juries. */
export const REGLES_JURY: readonly RegleDeclaree[] = [
  ...Object.values(REGLES_COMPOSITION),
  ...REGLES_VAE,
  ...Object.values(REGLES_TENUE),
  ...Object.values(REGLES_SEANCE),
]

/** What a check of a jury found. Numbers are heads; null: not known. */
export interface ResultatJury {
  readonly membres: number | null
  readonly enseignants: number | null
  readonly professionnels: number | null
  readonly employeurs: number | null
  readonly salaries: number | null
  /** Appointed members who came; null before the sitting. */
  readonly presents: number | null
  /** Whether the proportions hold among those who came: information only where absence is forgiven. */
  readonly proportionsDuJour: boolean | null
  /** The deliberation may open: nothing fails, or a written decision overrides what does. */
  readonly peutOuvrir: boolean | null
}

/** Evaluates the version in force on the day of appointment; none: unknown, the text of that day was not read. */
function appliquer(versions: readonly Regle<DossierJury>[], dossier: DossierJury): Trace {
  const regle = versionAuJour(versions, dossier.faits.jourNomination)
  if (regle !== null) return regle.evaluer(dossier)
  const [texte = dossier.texte] = versions.flatMap(({ references }) => references.map((reference) => reference.texte))
  const details = { jour: dossier.faits.jourNomination }
  return feuille(
    'jury.version-non-lue',
    null,
    { unite: 'oui-non', texte, details },
    { genre: 'texte', texte, paragraphe: null },
  )
}

const A_LA_NOMINATION = ({ faits }: DossierJury) => [
  [REGLES_TENUE.nomination],
  [REGLES_COMPOSITION[faits.genre]],
  ...(faits.vae ? [REGLES_VAE] : []),
  ...(presidenceEstFixee(faits.genre) ? [[REGLES_TENUE.presidence]] : []),
  [REGLES_TENUE.annees],
]

const A_L_OUVERTURE = ({ faits }: DossierJury) => [
  [REGLES_TENUE.impartialite],
  [REGLES_TENUE.evaluateurs],
  [REGLES_SEANCE.presentsNommes],
  ...(faits.genre === 'bac-pro' ? [[REGLES_SEANCE.presidentEnSalle]] : []),
  [REGLES_SEANCE.jour],
]

/** The families of rules that a jury must meet at its step, one list of versions each. */
function familles(dossier: DossierJury): readonly (readonly Regle<DossierJury>[])[] {
  const { etape, genre } = dossier.faits
  return [
    ...A_LA_NOMINATION(dossier),
    ...(etape === 'nomination' ? [] : A_L_OUVERTURE(dossier)),
    ...(etape === 'cloture' && genre === 'bac-pro' ? [[REGLES_SEANCE.livrets]] : []),
  ]
}

/** A written decision with its author, its reason and its day. */
function derogation({ faits }: DossierJury): Trace {
  const { auteur = null, motif = null, jour = null } = faits.derogation ?? {}
  const ecrit = (nom: string, valeur: string | null) =>
    juger('jury.derogation-ecrite', 'connu', [fait(`jury.derogation.${nom}`, valeur, 'texte', `derogation.${nom}`)])
  return toutes('jury.derogation', [ecrit('auteur', auteur), ecrit('motif', motif), ecrit('jour', jour)])
}

/**
 * Checks a jury: its appointment; when it sits, also who came, who judged and who is linked with whom; at its close, the
 * school records of those it fails. Every failing condition is one reason, and the order of the members changes nothing.
 */
export function verifierJury(faits: FaitsJury): Conclusion<ResultatJury> {
  const dossier = lireJury(faits)
  const trace = toutes(
    'jury.regulier',
    familles(dossier).map((versions) => appliquer(versions, dossier)),
  )
  return conclureControle(trace, resultat(dossier, trace))
}

const tetes = ({ valeur }: Trace): number | null => (typeof valeur === 'number' ? valeur : null)
const reponse = ({ valeur }: Trace): boolean | null => (typeof valeur === 'boolean' ? valeur : null)

function resultat(dossier: DossierJury, trace: Trace): ResultatJury {
  const { membres, enseignants, professionnels, employeurs, salaries } = dossier.nommes
  const seance = dossier.faits.etape !== 'nomination'
  const jour = seance ? chercher(trace, 'jury.jour-proportions') : null
  return {
    membres: tetes(membres),
    enseignants: tetes(enseignants),
    professionnels: tetes(professionnels),
    employeurs: tetes(employeurs),
    salaries: tetes(salaries),
    presents: seance ? tetes(compterPresents(dossier).membres) : null,
    proportionsDuJour: jour === null ? null : reponse(jour),
    peutOuvrir: reponse(auMoinsUne('jury.ouverture', [trace, derogation(dossier)])),
  }
}

function chercher(trace: Trace, code: string): Trace | null {
  if (trace.code === code) return trace
  for (const entree of trace.entrees) {
    const trouvee = chercher(entree, code)
    if (trouvee !== null) return trouvee
  }
  return null
}
