import {
  type DossierCandidat,
  FORMES_PASSAGE,
  type Regime,
  type ResultatUnite,
  regimeAuJour,
  STATUTS_CANDIDAT,
} from '#domaine/deliberation/index.ts'
import { type GenreDiplome, type Reglement, trouverReglement, type UniteEvaluee } from '#domaine/evaluation/index.ts'
import { INTERRUPTEURS, type Interrupteurs } from '#droit/interrupteurs.ts'
import { type CodeErreur, type Lecteur, ouvrirSaisie, type Saisie } from './saisie.ts'

/** Diplomas decided by a mean, whose units a person may type. */
export const DIPLOMES_A_MOYENNE = ['bac-pro', 'cap', 'bp', 'cs', 'bts'] as const satisfies readonly GenreDiplome[]
/** Groups of the contrôle orals of a bac pro. */
export const GROUPES_CONTROLE = ['sciences', 'lettres'] as const
/** Readings of silent texts on which a mean depends. */
export const LECTURES_MOYENNE = ['facultatif.coefficient', 'projet.diviseur'] as const

const UNITES_MAX = 30
const UNITES_MONTREES = 3
const COEFFICIENT_MAX = 10_000

/** A unit of the form: what the regulation says, and where its answers are typed. */
export interface LigneUnite {
  readonly unite: UniteEvaluee
  /** Beginning of the keys of its answers. */
  readonly cle: string
  /** Its coefficient is asked. */
  readonly coefficientDemande: boolean
  /** Its title, its kind are asked: nothing of it was delivered. */
  readonly libre: boolean
  /** Hundredths; null: to be sat. */
  readonly note: number | null
}

/** What people call a unit: in short, and the rest of its name. */
export interface NomUnite {
  readonly court: string
  readonly suite: string | null
}

/** A unit of a regulation by its code then its title; a unit that the person typed by its title. */
export const nommerUnite = ({ unite, libre }: LigneUnite): NomUnite =>
  libre ? { court: unite.libelle, suite: null } : { court: unite.code, suite: unite.libelle }

/** The file of a candidate as the form tells it. */
export interface DossierSaisi {
  readonly reglement: Reglement
  /** null: no rules with a mean are known for this diploma and session. */
  readonly regime: Regime | null
  readonly lignes: readonly LigneUnite[]
  readonly dossier: DossierCandidat
  readonly interrupteurs: Interrupteurs
  readonly erreurs: Readonly<Record<string, CodeErreur>>
}

/** How many units of one's own the form shows. */
export function compterUnites(saisie: Saisie): number {
  const rangs = Object.keys(saisie).flatMap((cle) => /^x\.(\d{1,2})\./.exec(cle)?.[1] ?? [])
  return Math.min(UNITES_MAX, Math.max(UNITES_MONTREES, ...rangs.map((rang) => Number(rang) + 1)))
}

/** Reads the form; `annee` is the year of the session when none is typed. Null before a diploma is chosen. */
export function lireDossierSaisi(saisie: Saisie, annee: number): DossierSaisi | null {
  const lu = ouvrirSaisie(saisie)
  const livre = trouverReglement(saisie.reglement ?? '')
  const diplome = livre?.diplome ?? lu.choix('reglement', DIPLOMES_A_MOYENNE)
  if (diplome === null) return null
  const session = { annee: lu.entier('session', [1990, 2100]) ?? annee, jour: null }
  const lignes = livre === null ? lireLibres(lu, saisie) : livre.unites.map((unite) => lireLivree(lu, unite))
  const regime = regimeAuJour(diplome, session)
  return {
    reglement: { ...(livre ?? { ...SANS_REGLEMENT, diplome }), unites: lignes.map(({ unite }) => unite) },
    regime: regime?.admission.genre === 'moyenne' ? regime : null,
    lignes,
    dossier: {
      session,
      statut: lu.choix('statut', STATUTS_CANDIDAT),
      forme: lu.choix('forme', FORMES_PASSAGE),
      unites: Object.fromEntries(lignes.flatMap(lireResultat)),
      projet: lireProjet(lu),
      controle: null,
      entretien: null,
      remplacementAutorise: null,
      pfmpValidees: null,
      decisionJury: null,
    },
    interrupteurs: lireInterrupteurs(lu),
    erreurs: lu.erreurs,
  }
}

const SANS_REGLEMENT = {
  id: 'reglement',
  certification: null,
  intitule: 'reglement',
  texte: null,
  premiereSession: null,
  derniereSession: null,
} as const

const lireNote = (lu: Lecteur, cle: string): number | null => lu.centiemes(`${cle}.note`, 'note', 2000)
const lireCoefficient = (lu: Lecteur, cle: string): number | null =>
  lu.centiemes(`${cle}.coef`, 'coefficient', COEFFICIENT_MAX)

function lireLivree(lu: Lecteur, unite: UniteEvaluee): LigneUnite {
  const cle = `u.${unite.code}`
  const coefficientDemande = unite.coefficient === null && !unite.facultative
  const coefficient = coefficientDemande ? lireCoefficient(lu, cle) : unite.coefficient
  return { unite: { ...unite, coefficient }, cle, coefficientDemande, libre: false, note: lireNote(lu, cle) }
}

/** Units of one's own: those that have at least a title, a coefficient or a mark count. */
const lireLibres = (lu: Lecteur, saisie: Saisie): readonly LigneUnite[] =>
  Array.from({ length: compterUnites(saisie) }, (_, rang) => {
    const cle = `x.${rang}`
    const code = `${rang + 1}`
    const unite: UniteEvaluee = {
      code,
      libelle: saisie[`${cle}.nom`] || code,
      epreuve: null,
      bloc: null,
      facultative: saisie[`${cle}.genre`] === 'facultative',
      coefficient: lireCoefficient(lu, cle),
      professionnelle: saisie[`${cle}.genre`] === 'professionnelle',
      controle: lu.choix(`${cle}.groupe`, GROUPES_CONTROLE),
      arrondi: null,
      modes: {},
    }
    return { unite, cle, coefficientDemande: true, libre: true, note: lireNote(lu, cle) }
  }).filter(
    ({ unite, note, cle }) => unite.coefficient !== null || note !== null || (saisie[`${cle}.nom`] ?? '') !== '',
  )

/** An optional unit without a mark was not chosen. */
function lireResultat({ unite, note }: LigneUnite): readonly (readonly [string, ResultatUnite])[] {
  if (note !== null) return [[unite.code, { genre: 'note', note }]]
  return unite.facultative ? [] : [[unite.code, { genre: 'inconnu' }]]
}

function lireProjet(lu: Lecteur): DossierCandidat['projet'] {
  const dit = lu.choix('projet', ['aucun', 'note'])
  if (dit === 'aucun') return 'aucun'
  return dit === null ? null : { genre: 'note', note: lu.centiemes('projet.note', 'note', 2000) }
}

const lireInterrupteurs = (lu: Lecteur): Interrupteurs =>
  Object.fromEntries(
    LECTURES_MOYENNE.flatMap((cle) => {
      const choix = lu.choix(`lecture.${cle}`, INTERRUPTEURS[cle].choix)
      return choix === null ? [] : [[cle, choix]]
    }),
  )
