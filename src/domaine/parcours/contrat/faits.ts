import type { Interrupteurs } from '#droit/interrupteurs.ts'
import { fait, type Trace, type Unite } from '#droit/trace.ts'

/** What a contract of apprenticeship is: a first one, or one that the law treats apart. */
export const NATURES_CONTRAT = ['initial', 'prolongation-echec', 'apres-rupture', 'passage-cap'] as const
export type NatureContrat = (typeof NATURES_CONTRAT)[number]

/** How a contract ends before its term. */
export const VOIES_RUPTURE = [
  'rupture-libre',
  'accord-ecrit',
  'licenciement',
  'initiative-apprenti',
  'liquidation',
  'diplome-obtenu',
] as const
export type VoieRupture = (typeof VOIES_RUPTURE)[number]

/** Grounds on which an employer may end a contract after the 45 days (L6222-18, al. 3). */
export const MOTIFS_LICENCIEMENT = ['force-majeure', 'faute-grave', 'inaptitude', 'deces-employeur'] as const

/** Every fact about a contract: its place in what people write, and its unit. */
const FAITS = {
  conclusion: ['conclusion', 'jour'],
  debut: ['debut', 'jour'],
  fin: ['fin', 'jour'],
  nature: ['nature', 'mot'],
  cycleMois: ['cycle_mois', 'mois'],
  conventionTripartite: ['convention_tripartite', 'oui-non'],
  naissance: ['apprenti.naissance', 'jour'],
  collegeTermine: ['apprenti.college_termine', 'oui-non'],
  rqth: ['apprenti.rqth', 'oui-non'],
  sportif: ['apprenti.sportif_haut_niveau', 'oui-non'],
  creationEntreprise: ['apprenti.creation_entreprise', 'oui-non'],
  precedentFin: ['precedent.fin', 'jour'],
  precedentNiveau: ['precedent.niveau_obtenu', 'nombre'],
  precedentRuptureSubie: ['precedent.rupture_subie', 'oui-non'],
  contratsMemeNiveau: ['precedent.contrats_meme_niveau', 'nombre'],
  autorisationDirecteur: ['precedent.autorisation_directeur', 'oui-non'],
  niveau: ['formation.niveau', 'nombre'],
  diplome: ['formation.diplome', 'mot'],
  bacProMemeSecteur: ['formation.bac_pro_meme_secteur', 'oui-non'],
  debutCfa: ['formation.debut_cfa', 'jour'],
  debutEntreprise: ['formation.debut_entreprise', 'jour'],
  depot: ['depot', 'jour'],
  maitreDiplome: ['maitre.diplome_du_domaine', 'oui-non'],
  maitreNiveau: ['maitre.niveau', 'nombre'],
  maitreExperience: ['maitre.experience_mois', 'mois'],
  accordBranche: ['maitre.accord_de_branche', 'oui-non'],
  accordRespecte: ['maitre.accord_respecte', 'oui-non'],
  apprentis: ['maitre.apprentis', 'nombre'],
  apprentisProlonges: ['maitre.apprentis_prolonges', 'nombre'],
  visite: ['visite.jour', 'jour'],
  travailDeNuit: ['visite.travail_de_nuit', 'oui-non'],
  heuresCfa: ['heures.cfa', 'heures'],
  heuresContrat: ['heures.contrat', 'heures'],
  heuresAnnuelles: ['heures.annuelles_entreprise', 'heures'],
  plancherCertificateur: ['heures.plancher_certificateur', 'heures'],
  congeExamen: ['examen.conge_jours', 'jours'],
  premierJourExamen: ['examen.premier_jour', 'jour'],
  mobilite: ['mobilite.mois', 'mois'],
  moisEnFrance: ['mobilite.mois_en_france', 'mois'],
  rupture: ['rupture.jour', 'jour'],
  voie: ['rupture.voie', 'mot'],
  joursEnEntreprise: ['rupture.jours_en_entreprise', 'jours'],
  accordSigne: ['rupture.accord_signe', 'oui-non'],
  motif: ['rupture.motif', 'mot'],
  procedureLicenciement: ['rupture.procedure_licenciement', 'oui-non'],
  mediateurSaisi: ['rupture.mediateur_saisi', 'jour'],
  employeurInforme: ['rupture.employeur_informe', 'jour'],
  representantSigne: ['rupture.representant_signe', 'oui-non'],
  mediateurPourRepresentant: ['rupture.mediateur_pour_representant', 'jour'],
  liquidateurNotifie: ['rupture.liquidateur_notifie', 'oui-non'],
  diplomeObtenu: ['rupture.diplome_obtenu', 'oui-non'],
  preavis: ['rupture.preavis', 'jour'],
} as const satisfies Readonly<Record<string, readonly [string, Unite]>>

export type CleFait = keyof typeof FAITS

type Lu<U> = U extends 'oui-non' ? boolean : U extends 'jour' | 'mot' ? string : number

/** When the apprentice is in the company: a rotation of weeks, or the periods themselves, and what falls out of them. */
export interface FaitsCalendrier {
  /** First day of the rotation; null: the week in which the contract begins. */
  readonly depuis: string | null
  readonly semainesEntreprise: number | null
  readonly semainesCfa: number | null
  readonly commenceAuCfa: boolean | null
  /** Periods in the company, both days included; when given, there is no rotation. */
  readonly periodes: readonly Periode[] | null
  /** Days worked in the company as figures, "12345" Monday to Friday. */
  readonly semaine: string | null
  /** Whether legal holidays are days off. */
  readonly feriesChomes: boolean | null
  readonly absences: readonly Periode[]
}

/** First and last day, both included. */
export interface Periode {
  readonly du: string
  readonly au: string
}

/** What is known of a contract; a fact that is absent or null is unknown. Days `AAAA-MM-JJ`; months, hours, days whole. */
export type FaitsContrat = {
  readonly [C in CleFait]?: Lu<(typeof FAITS)[C][1]> | null | undefined
} & { readonly calendrier?: FaitsCalendrier | null | undefined }

/** A contract as the rules read it: each fact as a leaf that is made once. */
export interface Contrat {
  readonly fait: (cle: CleFait) => Trace
  readonly calendrier: FaitsCalendrier | null
  /** Day that decides the version of the texts, `AAAA-MM-JJ`. */
  readonly jour: string
  readonly interrupteurs: Interrupteurs
}

/** What a computation needs beside the facts: the switches, and the day on which it is made. */
export interface Cadre {
  readonly interrupteurs: Interrupteurs
  readonly aujourdhui: string
}

/**
 * The facts of a contract as leaves, `contrat.fait.<place in the input>`. The texts are those of the day of conclusion,
 * else of the first day, else of the day of the computation.
 */
export function lireContrat(faits: FaitsContrat, { interrupteurs, aujourdhui }: Cadre): Contrat {
  const feuilles = new Map<CleFait, Trace>()
  return {
    fait: (cle) => {
      const connue = feuilles.get(cle)
      if (connue !== undefined) return connue
      const [chemin, unite] = FAITS[cle]
      const feuille = fait(`contrat.fait.${chemin}`, faits[cle] ?? null, unite, chemin)
      feuilles.set(cle, feuille)
      return feuille
    },
    calendrier: faits.calendrier ?? null,
    jour: faits.conclusion ?? faits.debut ?? aujourdhui,
    interrupteurs,
  }
}
