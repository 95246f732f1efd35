import {
  type AvantagesNature,
  CONTRAT_SANS_FAIT,
  type ContratPrecedent,
  type ContratRemunere,
  type DiplomeAnterieur,
  type MinimumConventionnel,
  MOTIFS_PROLONGATION,
  type ProlongationApprentissage,
  type SalaireSaisi,
  TYPES_CONTRAT,
} from '#domaine/remuneration/index.ts'
import { INTERRUPTEURS, type Interrupteurs } from '#droit/interrupteurs.ts'
import { type CodeErreur, type Lecteur, ouvrirSaisie, type Saisie } from './saisie.ts'

/** Readings of silent texts on which a pay depends. */
export const LECTURES_REMUNERATION = [
  'age.initial',
  'mois.prorata',
  'remuneration.arrondi',
  'majoration.plafond',
] as const

/** Most wages that may be entered, each for some months. */
const SALAIRES_MAX = 12
const DUREE: readonly [number, number] = [1, 120]
const ANNEE: readonly [number, number] = [1, 4]
const ANNEES_MAX = 10

/** A contract as the form tells it, ready to be computed. */
export interface ContratSaisi {
  readonly contrat: ContratRemunere
  readonly saisis: readonly SalaireSaisi[]
  readonly interrupteurs: Interrupteurs
  readonly erreurs: Readonly<Record<string, CodeErreur>>
}

/** How many wages the form shows: those entered, one at least. */
export function compterSalaires(saisie: Saisie): number {
  const rangs = Object.keys(saisie).flatMap((cle) => /^salaires\.(\d{1,2})\./.exec(cle)?.[1] ?? [])
  return Math.min(SALAIRES_MAX, Math.max(1, ...rangs.map((rang) => Number(rang) + 1)))
}

/** Reads the form: what is wrong or not answered stays unknown, and is said beside its field. */
export function lireContratSaisi(saisie: Saisie): ContratSaisi {
  const lu = ouvrirSaisie(saisie)
  const debut = lu.jour('debut')
  return {
    contrat: {
      ...CONTRAT_SANS_FAIT,
      type: lu.choix('type', TYPES_CONTRAT) ?? 'apprentissage',
      naissance: lu.jour('naissance'),
      conclusion: lu.jour('conclusion'),
      debut,
      fin: lireFin(lu, debut),
      mayotte: lu.ouiNon('mayotte', false),
      employeurPublic: lu.ouiNon('employeur_public', false),
      dureeCycle: lu.entier('duree_cycle_mois', DUREE),
      dureeContrat: lu.entier('duree_contrat_mois', DUREE),
      licenceProfessionnelle: lu.ouiNon('licence_professionnelle', false),
      sportifHautNiveau: lu.ouiNon('sportif_haut_niveau', false),
      prolongation: lireProlongation(lu, debut),
      diplomeAnterieur: lireDiplomeAnterieur(lu),
      contratPrecedent: lireContratPrecedent(lu),
      minimumConventionnel: lireMinimum(lu, debut),
      bacProOuPlus: lu.ouiNon('bac_pro_ou_plus', null),
      avantagesNature: lireAvantages(lu),
    },
    saisis: lireSalaires(lu, compterSalaires(saisie), debut),
    interrupteurs: lireInterrupteurs(lu),
    erreurs: lu.erreurs,
  }
}

function lireFin(lu: Lecteur, debut: string | null): string | null {
  const fin = lu.jour('fin')
  if (fin === null || debut === null) return fin
  const trop = Number(fin.slice(0, 4)) - Number(debut.slice(0, 4)) > ANNEES_MAX
  if (fin >= debut && !trop) return fin
  lu.noter('fin', trop ? 'longueur' : 'ordre')
  return null
}

function lireProlongation(lu: Lecteur, debut: string | null): ProlongationApprentissage | null {
  const motif = lu.choix('prolongation.motif', MOTIFS_PROLONGATION)
  const depuis = lu.jour('prolongation.depuis') ?? debut
  const anneeAtteinte = lu.entier('prolongation.annee_atteinte', ANNEE)
  return motif === null || depuis === null ? null : { motif, depuis, anneeAtteinte }
}

function lireDiplomeAnterieur(lu: Lecteur): DiplomeAnterieur | null {
  if (!lu.ouiNon('majoration', false)) return null
  return {
    memeNiveau: lu.ouiNon('diplome_anterieur.meme_niveau', null),
    lienDirect: lu.ouiNon('diplome_anterieur.lien_direct', null),
    cycle: lu.entier('diplome_anterieur.duree_cycle_mois', DUREE),
    anneeAtteinte: lu.entier('diplome_anterieur.annee_atteinte', ANNEE),
  }
}

function lireContratPrecedent(lu: Lecteur): ContratPrecedent | null {
  if (!lu.ouiNon('precedent', false)) return null
  return {
    reussi: lu.ouiNon('contrat_precedent.reussi', null),
    memeEmployeur: lu.ouiNon('contrat_precedent.meme_employeur', null),
    dernierSalaire: lu.centiemes('contrat_precedent.dernier_salaire', 'montant'),
    dernierTaux: lu.entier('contrat_precedent.dernier_taux', [0, 500]),
  }
}

function lireMinimum(lu: Lecteur, debut: string | null): readonly MinimumConventionnel[] | null {
  const dit = lu.choix('minimum_conventionnel', ['aucun', 'montant'])
  if (dit === 'aucun') return []
  const montant = lu.centiemes('minimum_conventionnel.montant', 'montant')
  const depuis = lu.jour('minimum_conventionnel.depuis') ?? debut
  return dit === null || montant === null || depuis === null ? null : [{ depuis, montant }]
}

function lireAvantages(lu: Lecteur): AvantagesNature | null {
  const valeur = lu.centiemes('avantages_nature.valeur', 'montant')
  const deduit = lu.centiemes('avantages_nature.deduit', 'montant')
  return valeur === null ? null : { valeur, deduit }
}

const lireSalaires = (lu: Lecteur, nombre: number, debut: string | null): readonly SalaireSaisi[] =>
  Array.from({ length: nombre }, (_, rang) => `salaires.${rang}`).flatMap((cle) => {
    const montant = lu.centiemes(`${cle}.montant`, 'montant')
    const du = lu.mois(`${cle}.du`) ?? debut?.slice(0, 7) ?? null
    const au = lu.mois(`${cle}.au`)
    return montant === null || du === null ? [] : [{ du, au, montant }]
  })

const lireInterrupteurs = (lu: Lecteur): Interrupteurs =>
  Object.fromEntries(
    LECTURES_REMUNERATION.flatMap((cle) => {
      const choix = lu.choix(`lecture.${cle}`, INTERRUPTEURS[cle].choix)
      return choix === null ? [] : [[cle, choix]]
    }),
  )
