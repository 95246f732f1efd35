import {
  type CodeLibelle,
  type ComplementsFiche,
  MODES_EVALUATION,
  type ModeEvaluation,
  type ModeEvaluationBloc,
  type Publication,
  type StatistiquePromotion,
  VOIES_ACCES,
  type VoieFiche,
} from '#domaine/certification/index.ts'
import type { ComplementsBruts, FicheBrute, JuryBrut, PublicationBrute } from './lignes.ts'
import type { Releve } from './releve.ts'

const LIEN = /https?:\/\/[^\s<>"]+/gi
const CATEGORIES: ReadonlyMap<string, ModeEvaluationBloc['categorie']> = new Map([
  ['HABILITE', 'HABILITE'],
  ['NON_HABILITE', 'NON_HABILITE'],
  ['FC_PUBLIC', 'FC_PUBLIC'],
])
const MODES: ReadonlyMap<string, ModeEvaluation> = new Map(MODES_EVALUATION.map((mode) => [mode, mode]))

/** Codes with their labels; an entry without a code is noted and left out. */
export function construireCodes(
  bruts: readonly { readonly CODE?: string; readonly LIBELLE?: string }[] | undefined,
  lieu: string,
  releve: Releve,
): CodeLibelle[] {
  const codes: CodeLibelle[] = []
  for (const brut of bruts ?? []) {
    const code = releve.mot(brut.CODE)
    const libelle = releve.mot(brut.LIBELLE)
    if (code === null) releve.noter('registre.code-absent', lieu, libelle ?? '')
    else codes.push({ code, libelle })
  }
  return codes
}

/** The six routes; a route the record does not mention has `ouverte` null. Notes repeated jury texts (Q19). */
export function construireVoies(brute: FicheBrute, releve: Releve): VoieFiche[] {
  const jurys = new Set<string>()
  return VOIES_ACCES.map((voie) => {
    const lieu = `SI_JURY_${voie}`
    const brut: JuryBrut = brute[`SI_JURY_${voie}`] ?? {}
    const jury = releve.texte(brut.COMPOSITION, `${lieu}/COMPOSITION`)
    if (jury !== null && jurys.has(jury)) releve.noterUneFois('Q19', `${lieu}/COMPOSITION`, jury.slice(0, 80))
    if (jury !== null) jurys.add(jury)
    return {
      voie,
      ouverte: releve.ouiNon(brut.ACTIF, `${lieu}/ACTIF`),
      jury,
      modifieeLe: releve.jour(brut.DATE_DERNIERE_MODIFICATION, `${lieu}/DATE_DERNIERE_MODIFICATION`),
    }
  })
}

/** Publications with the date the record gives, null when it gives none (Q8). */
export function construirePublications(
  brutes: readonly PublicationBrute[] | undefined,
  lieu: string,
  releve: Releve,
): Publication[] {
  return (brutes ?? []).map((brute) => {
    const titre = brute.TITRE ?? ''
    const date = releve.jour(brute.DATE_PUBLICATION_JO, `${lieu}/PUBLICATION_JO/DATE_PUBLICATION_JO`)
    if (date === null || titre.includes('  ')) releve.noter('Q8', `${lieu}/PUBLICATION_JO`, titre)
    return { titre, date }
  })
}

/** Yearly figures, in the order of the record; a line without a readable year is noted and left out. */
export function construireStatistiques(brute: FicheBrute, releve: Releve): StatistiquePromotion[] {
  const lieu = 'STATISTIQUES_PROMOTIONS/STATISTIQUES_PROMOTION'
  const statistiques: StatistiquePromotion[] = []
  for (const brut of brute.STATISTIQUES_PROMOTIONS ?? []) {
    const annee = releve.entier(brut.ANNEE, `${lieu}/ANNEE`, 9999)
    if (annee === null) {
      releve.noter('registre.annee-absente', lieu, JSON.stringify(brut))
      continue
    }
    const taux = (valeur: string | undefined, nom: string) => releve.entier(valeur, `${lieu}/${nom}`, 100)
    statistiques.push({
      annee,
      certifies: releve.entier(brut.NOMBRE_CERTIFIES, `${lieu}/NOMBRE_CERTIFIES`),
      certifiesVae: releve.entier(brut.NOMBRE_CERTIFIES_VAE, `${lieu}/NOMBRE_CERTIFIES_VAE`),
      insertionGlobale6Mois: taux(brut.TAUX_INSERTION_GLOBAL_6MOIS, 'TAUX_INSERTION_GLOBAL_6MOIS'),
      insertionMetier6Mois: taux(brut.TAUX_INSERTION_METIER_6MOIS, 'TAUX_INSERTION_METIER_6MOIS'),
      insertionMetier2Ans: taux(brut.TAUX_INSERTION_METIER_2ANS, 'TAUX_INSERTION_METIER_2ANS'),
    })
  }
  return statistiques
}

/** The http(s) addresses of a free text; notes it unless it is one address and nothing else (Q9). */
export function construireLiens(brut: string | undefined, releve: Releve): string[] {
  const mot = releve.mot(brut)
  if (mot === null) return []
  const liens = (mot.match(LIEN) ?? [])
    .map((lien) => lien.replace(/[.,;:!?)\]]+$/, ''))
    .filter((lien) => URL.canParse(lien))
  if (liens.length !== 1 || liens[0] !== mot) releve.noter('Q9', 'LIEN_URL_DESCRIPTION', mot)
  return [...new Set(liens)]
}

/** What the starting catalogue adds; a line whose lists are unknown is noted and left out. */
export function construireComplements(bruts: ComplementsBruts | undefined, releve: Releve): ComplementsFiche | null {
  if (bruts === undefined) return null
  const modesEvaluation: ModeEvaluationBloc[] = []
  for (const { bloc, categorie, mode, source } of bruts.modes_evaluation ?? []) {
    const categorieLue = releve.choix(categorie, CATEGORIES, '_complements/modes_evaluation/categorie')
    const modeLu = releve.choix(mode, MODES, '_complements/modes_evaluation/mode')
    if (categorieLue !== null && modeLu !== null) {
      modesEvaluation.push({ bloc, categorie: categorieLue, mode: modeLu, source })
    }
  }
  return {
    source: bruts.source,
    unites: (bruts.unites ?? []).map(({ code, libelle, bloc, facultative }) => ({
      code,
      libelle,
      bloc: bloc ?? null,
      facultative: facultative ?? false,
    })),
    modesEvaluation,
    provenance: bruts.provenance ?? {},
  }
}
