import type {
  Anomalie,
  CodeLibelle,
  DatesEnregistrement,
  EtatFiche,
  FicheRegistre,
  NiveauQualification,
  Repertoire,
  TextesFiche,
  TypeEnregistrement,
} from '#domaine/certification/index.ts'
import { construireCertificateurs, construirePartenaires } from './construire-acteurs.ts'
import { construireBlocs, construireCorrespondances } from './construire-blocs.ts'
import {
  construireCodes,
  construireComplements,
  construireLiens,
  construirePublications,
  construireStatistiques,
  construireVoies,
} from './construire-contenus.ts'
import type { FicheBrute } from './lignes.ts'
import { Releve } from './releve.ts'

const ETATS: ReadonlyMap<string, EtatFiche> = new Map([
  ['Publiée', 'PUBLIEE'],
  ['Dépubliée/Archivée', 'DEPUBLIEE'],
  ['Modifications à valider', 'A_VALIDER'],
  ['Modifications à valider par le ministère', 'A_VALIDER_MINISTERE'],
])
const TYPES: ReadonlyMap<string, TypeEnregistrement> = new Map([
  ['Enregistrement de droit', 'DROIT'],
  ['Enregistrement sur demande', 'DEMANDE'],
])
const NIVEAUX = [3, 4, 5, 6, 7, 8] as const satisfies readonly NiveauQualification[]
const SANS_NIVEAU = /^(?:AUCUN|REPRISE|sans niveau.*)$/i

/**
 * Builds the domain's record from the raw one; pure. Anomalies carry `Q1`…`Q25` for known quirks (quirks of the
 * format itself once per record), else `registre.date-illisible`, `.valeur-inconnue`, `.nombre-illisible`,
 * `.siret-illisible`, `.code-absent`, `.annee-absente`, `.correspondance-sans-fiche`, `.intitule-absent`,
 * `.element-inconnu`. Without a readable number `fiche` is null, with `registre.numero-illisible`.
 */
export function construireFiche(brute: FicheBrute): {
  readonly fiche: FicheRegistre | null
  readonly anomalies: readonly Anomalie[]
} {
  const numero = brute.NUMERO_FICHE?.trim() ?? ''
  const repertoire = repertoireDe(numero)
  const releve = new Releve(repertoire === null ? null : numero)
  if (repertoire === null) {
    releve.noter('registre.numero-illisible', 'NUMERO_FICHE', numero)
    return { fiche: null, anomalies: releve.anomalies }
  }
  const fiche: FicheRegistre = {
    numero,
    repertoire,
    ...construireIdentite(brute, releve),
    ...construireClassement(brute, releve),
    certificateurs: construireCertificateurs(brute, releve),
    existencePartenaires: releve.ouiNon(brute.EXISTENCE_PARTENAIRES, 'EXISTENCE_PARTENAIRES'),
    partenaires: construirePartenaires(brute, releve),
    textes: construireTextes(brute, releve),
    voies: construireVoies(brute, releve),
    ...construireVie(brute, releve),
    statistiques: construireStatistiques(brute, releve),
    liensBruts: releve.mot(brute.LIEN_URL_DESCRIPTION),
    liens: construireLiens(brute.LIEN_URL_DESCRIPTION, releve),
    blocs: construireBlocs(brute, numero, releve),
    anciennes: construireAnciennes(brute, releve),
    nouvelles: construireNouvelles(brute, numero, releve),
    correspondances: construireCorrespondances(brute, releve),
    codesDiplome: brute._complements?.codes_diplome ?? [],
    complements: construireComplements(brute._complements, releve),
  }
  noterConstats(brute, fiche, releve)
  return { fiche, anomalies: releve.anomalies }
}

/** Q14: the status printed differs from the one that the end date gives on the day of the export. */
export function releverEcartStatut(fiche: FicheRegistre, dateExport: string): Anomalie | null {
  const { fin } = fiche.dates
  if (fin === null || fiche.actif === null || fiche.actif === fin >= dateExport) return null
  const brut = `ACTIF ${fiche.actif ? 'Oui' : 'Non'}, ${fin}`
  return { code: 'Q14', fiche: fiche.numero, lieu: 'ACTIF', brut }
}

function repertoireDe(numero: string): Repertoire | null {
  const lu = /^(RNCP|RS)\d+$/.exec(numero)
  return lu === null ? null : lu[1] === 'RS' ? 'RS' : 'RNCP'
}

function construireIdentite(brute: FicheBrute, releve: Releve) {
  const intitule = releve.mot(brute.INTITULE) ?? ''
  if (intitule === '') releve.noter('registre.intitule-absent', 'INTITULE', '')
  return {
    idFiche: releve.entier(brute.ID_FICHE, 'ID_FICHE'),
    intitule,
    abrege: brute.ABREGE === undefined ? null : (construireCodes([brute.ABREGE], 'ABREGE', releve)[0] ?? null),
    etat: releve.choix(brute.ETAT_FICHE, ETATS, 'ETAT_FICHE'),
    actif: releve.ouiNon(brute.ACTIF, 'ACTIF'),
    typeEnregistrement: releve.choix(brute.TYPE_ENREGISTREMENT, TYPES, 'TYPE_ENREGISTREMENT'),
  }
}

function construireClassement(brute: FicheBrute, releve: Releve) {
  const ccn = [brute.CCN_1, brute.CCN_2, brute.CCN_3].flatMap((brut): CodeLibelle[] =>
    brut === undefined
      ? []
      : construireCodes([{ CODE: brut.NUMERO ?? '', LIBELLE: brut.LIBELLE ?? '' }], 'CCN', releve),
  )
  return {
    niveau: construireNiveau(brute, releve),
    niveauLibelle: releve.mot(brute.NOMENCLATURE_EUROPE?.LIBELLE),
    formacodes: construireCodes(brute.FORMACODES, 'FORMACODES/FORMACODE', releve),
    nsf: construireCodes(brute.CODES_NSF, 'CODES_NSF/NSF', releve),
    rome: construireCodes(brute.CODES_ROME, 'CODES_ROME/ROME', releve),
    idcc: construireCodes(brute.CODES_IDCC, 'CODES_IDCC/IDCC', releve),
    ccn,
  }
}

/** `NIV5`, or in older fluxes the label alone: `niveau5`, `Niveau 5`. */
function construireNiveau(brute: FicheBrute, releve: Releve): NiveauQualification | null {
  const brut = releve.mot(brute.NOMENCLATURE_EUROPE?.NIVEAU) ?? releve.mot(brute.NOMENCLATURE_EUROPE?.LIBELLE)
  if (brut === null || SANS_NIVEAU.test(brut)) return null
  const chiffre = Number(/^niv(?:eau)?\s*(\d)$/i.exec(brut)?.[1])
  const niveau = NIVEAUX.find((connu) => connu === chiffre) ?? null
  if (niveau === null) releve.noter('registre.valeur-inconnue', 'NOMENCLATURE_EUROPE/NIVEAU', brut)
  return niveau
}

function construireTextes(brute: FicheBrute, releve: Releve): TextesFiche {
  return {
    objectifs: releve.texte(brute.OBJECTIFS_CONTEXTE, 'OBJECTIFS_CONTEXTE'),
    activites: releve.texte(brute.ACTIVITES_VISEES, 'ACTIVITES_VISEES'),
    capacites: releve.texte(brute.CAPACITES_ATTESTEES, 'CAPACITES_ATTESTEES'),
    secteurs: releve.texte(brute.SECTEURS_ACTIVITE, 'SECTEURS_ACTIVITE'),
    emplois: releve.texte(brute.TYPE_EMPLOI_ACCESSIBLES, 'TYPE_EMPLOI_ACCESSIBLES'),
    reglementations: releve.texte(brute.REGLEMENTATIONS_ACTIVITES, 'REGLEMENTATIONS_ACTIVITES'),
    niveauMaitrise: releve.texte(brute.NIVEAU_MAITRISE_COMPETENCES, 'NIVEAU_MAITRISE_COMPETENCES'),
    renouvellement: releve.texte(brute.MODALITES_RENOUVELLEMENT, 'MODALITES_RENOUVELLEMENT'),
    prerequisEntree: releve.texte(brute.PREREQUIS_ENTREE_FORMATION, 'PREREQUIS_ENTREE_FORMATION'),
    prerequisValidation: releve.texte(brute.PREREQUIS_VALIDATION_CERTIFICATION, 'PREREQUIS_VALIDATION_CERTIFICATION'),
    validationPartiellePerimetre: releve.texte(brute.VALIDATION_PARTIELLE_PERIMETRE, 'VALIDATION_PARTIELLE_PERIMETRE'),
  }
}

function construireVie(brute: FicheBrute, releve: Releve) {
  const dates: DatesEnregistrement = {
    effet: releve.jour(brute.DATE_EFFET, 'DATE_EFFET'),
    decision: releve.jour(brute.DATE_DECISION, 'DATE_DECISION'),
    fin: releve.jour(brute.DATE_FIN_ENREGISTREMENT, 'DATE_FIN_ENREGISTREMENT'),
    limiteDelivrance: releve.jour(brute.DATE_LIMITE_DELIVRANCE, 'DATE_LIMITE_DELIVRANCE'),
    publication: releve.jour(brute.DATE_DE_PUBLICATION, 'DATE_DE_PUBLICATION'),
    dernierJo: releve.jour(brute.DATE_DERNIER_JO, 'DATE_DERNIER_JO'),
  }
  const publications = (lieu: 'GENERAL' | 'CREATION' | 'AUTRE') =>
    construirePublications(brute[`PUBLICATION_DECRET_${lieu}`], `PUBLICATION_DECRET_${lieu}`, releve)
  return {
    nouvelleCaledonie: releve.ouiNon(brute.ACCESSIBLE_NOUVELLE_CALEDONIE, 'ACCESSIBLE_NOUVELLE_CALEDONIE'),
    polynesieFrancaise: releve.ouiNon(brute.ACCESSIBLE_POLYNESIE_FRANCAISE, 'ACCESSIBLE_POLYNESIE_FRANCAISE'),
    publicationsGeneral: publications('GENERAL'),
    publicationsCreation: publications('CREATION'),
    publicationsAutre: publications('AUTRE'),
    dates,
    dureeEnregistrement: releve.entier(brute.DUREE_ENREGISTREMENT, 'DUREE_ENREGISTREMENT', 99),
    anneesPromotionsNiveau: (brute.ANNEES_PROMOTIONS_NIVEAU ?? []).map((annee) => annee.trim()),
    dureeValidite: releve.mot(brute.DUREE_VALIDITE),
    validationPartielle: releve.ouiNon(brute.VALIDATION_PARTIELLE, 'VALIDATION_PARTIELLE'),
  }
}

// Named ID_FICHE_…, they hold numbers (Q1).
function construireAnciennes(brute: FicheBrute, releve: Releve): string[] {
  const lieu = 'ANCIENNES_CERTIFICATIONS/ANCIENNE_CERTIFICATION/ID_FICHE_ANCIENNE_CERTIFICATION'
  return numeros(
    (brute.ANCIENNES_CERTIFICATIONS ?? []).map((a) => a.ID_FICHE_ANCIENNE_CERTIFICATION),
    lieu,
    releve,
  )
}

function construireNouvelles(brute: FicheBrute, numero: string, releve: Releve): string[] {
  const lieu = 'NOUVELLES_CERTIFICATIONS/NOUVELLE_CERTIFICATION/ID_FICHE_NOUVELLE_CERTIFICATION'
  const nouvelles = numeros(
    (brute.NOUVELLES_CERTIFICATIONS ?? []).map((n) => n.ID_FICHE_NOUVELLE_CERTIFICATION),
    lieu,
    releve,
  )
  for (const nouvelle of nouvelles) {
    if (repertoireDe(nouvelle) === repertoireDe(numero) && chiffres(nouvelle) < chiffres(numero)) {
      releve.noter('Q6', lieu, nouvelle)
    }
  }
  return nouvelles
}

const chiffres = (numero: string): number => Number(numero.replace(/\D/g, ''))

function numeros(bruts: readonly (string | undefined)[], lieu: string, releve: Releve): string[] {
  const lus = new Set<string>()
  for (const brut of bruts) {
    const mot = releve.mot(brut)
    if (mot === null) continue
    if (repertoireDe(mot) === null) releve.noter('registre.valeur-inconnue', lieu, mot)
    else {
      releve.noterUneFois('Q1', lieu, mot)
      lus.add(mot)
    }
  }
  return [...lus]
}

function noterConstats(brute: FicheBrute, fiche: FicheRegistre, releve: Releve): void {
  const { publicationsCreation: creation, publicationsAutre: autre } = fiche
  if (creation.length > 0 && JSON.stringify(creation) === JSON.stringify(autre)) {
    releve.noter('Q7', 'PUBLICATION_DECRET_AUTRE', creation[0]?.titre ?? '')
  }
  if (fiche.actif === true && (fiche.etat === 'A_VALIDER' || fiche.etat === 'A_VALIDER_MINISTERE')) {
    releve.noter('Q13', 'ETAT_FICHE', brute.ETAT_FICHE ?? '')
  }
  if (fiche.actif === false && fiche.partenaires.some((p) => p.etat === 'ACTIF')) {
    releve.noterUneFois('Q12', 'PARTENAIRES/PARTENAIRE/ETAT_HABILITATION', 'Actif, ACTIF Non')
  }
  if (fiche.actif === false && fiche.dates.fin === null) releve.noter('Q15', 'DATE_FIN_ENREGISTREMENT', '')
  for (const [nom, valeur] of Object.entries(brute)) {
    if (Array.isArray(valeur) && valeur.length === 1) releve.noterUneFois('Q17', nom, '')
  }
  for (const [chemin, textes] of Object.entries(brute._inconnus ?? {})) {
    releve.noter('registre.element-inconnu', chemin, textes[0] ?? '')
  }
}
