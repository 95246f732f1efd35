import { formatJourCourt } from '#socle/date-civile.ts'
import type { Hasard } from './hasard.ts'
import type { Phrases } from './phrases.ts'
import type { Organisme, PlanFiche } from './plan.ts'
import { ADJECTIFS, DOMAINES, METIERS, NSF } from './vocabulaire.ts'

/** What every record draws from. */
export interface Fonds {
  readonly hasard: Hasard
  readonly phrases: Phrases
  readonly certificateurs: readonly Organisme[]
  readonly partenaires: readonly Organisme[]
  readonly jurys: readonly string[]
  readonly rome: readonly (readonly [string, string])[]
  readonly formacodes: readonly (readonly [string, string])[]
}

const ABREGES: Readonly<Record<number, readonly (readonly [string, string])[]>> = {
  3: [
    ['CAP', "Certificat d'aptitude professionnelle"],
    ['TP', 'Titre professionnel'],
  ],
  4: [
    ['BAC PRO', 'Baccalauréat professionnel'],
    ['BP', 'Brevet professionnel'],
    ['TP', 'Titre professionnel'],
  ],
  5: [
    ['BTS', 'Brevet de technicien supérieur'],
    ['DEUST', "Diplôme d'études universitaires scientifiques et techniques"],
  ],
  6: [
    ['Licence Professionnelle', 'Licence professionnelle'],
    ['BUT', 'Bachelor universitaire de technologie'],
  ],
  7: [
    ['MASTER', 'Master'],
    ['Titre ingénieur', "Titre d'ingénieur diplômé"],
  ],
  8: [['DOCTORAT', 'Doctorat']],
}
const VOIES = ['FI', 'CA', 'FC', 'CQ', 'CL', 'VAE'] as const
const capitale = (mot: string): string => mot.charAt(0).toUpperCase() + mot.slice(1)

const balise = (nom: string, texte: string | number | null): string =>
  texte === null || texte === '' ? '' : `    <${nom}>${texte}</${nom}>\n`
const feuille = (nom: string, texte: string | null): string =>
  texte === null || texte === '' ? '' : `            <${nom}>${texte}</${nom}>\n`
const item = (nom: string, feuilles: string): string => `        <${nom}>\n${feuilles}        </${nom}>\n`
const groupe = (nom: string, items: string): string => (items === '' ? '' : `    <${nom}>\n${items}    </${nom}>\n`)
const jour = (valeur: string | null): string | null => (valeur === null ? null : formatJourCourt(valeur))
const codeLibelle = (nom: string, [code, libelle]: readonly [string, string]): string =>
  item(nom, feuille('CODE', code) + feuille('LIBELLE', libelle))

/** The XML of one record, flux 4.1, indented by 4 spaces as the original. */
export function ecrireFiche(plan: PlanFiche, fonds: Fonds): string {
  return `  <FICHE>\n${tete(plan, fonds)}${acteurs(plan, fonds)}${textes(plan, fonds)}${vie(plan, fonds)}${queue(plan, fonds)}  </FICHE>\n`
}

function tete(plan: PlanFiche, { hasard, phrases, formacodes }: Fonds): string {
  const lien = (sens: 'NOUVELLE' | 'ANCIENNE') => (numero: string) =>
    item(`${sens}_CERTIFICATION`, feuille(`ID_FICHE_${sens}_CERTIFICATION`, numero))
  const abrege =
    plan.deDroit && plan.niveau !== null ? hasard.parmi(ABREGES[plan.niveau] ?? [['Autre', 'Autre']]) : null
  const intitule = `${capitale(hasard.parmi(METIERS))} ${hasard.parmi(ADJECTIFS)} ${phrases.de(hasard.frequent(DOMAINES))} et ${phrases.de(hasard.parmi(DOMAINES))}`
  const tirer = (nom: string, liste: readonly (readonly [string, string])[], maximum: number): string =>
    [...new Set(Array.from({ length: hasard.entier(1, maximum) }, () => hasard.frequent(liste)))]
      .map((code) => codeLibelle(nom, code))
      .join('')
  return (
    balise('ID_FICHE', plan.idFiche) +
    balise('NUMERO_FICHE', plan.numero) +
    groupe('NOUVELLES_CERTIFICATIONS', plan.nouvelles.map(lien('NOUVELLE')).join('')) +
    groupe('ANCIENNES_CERTIFICATIONS', plan.anciennes.map(lien('ANCIENNE')).join('')) +
    balise('INTITULE', intitule) +
    (abrege === null ? '' : groupe('ABREGE', feuille('CODE', abrege[0]) + feuille('LIBELLE', abrege[1]))) +
    balise('ETAT_FICHE', plan.actif || hasard.chance(0.9) ? 'Publiée' : 'Dépubliée/Archivée') +
    groupe('FORMACODES', tirer('FORMACODE', formacodes, 5)) +
    niveau(plan) +
    groupe('CODES_NSF', tirer('NSF', NSF, 3))
  )
}

function niveau(plan: PlanFiche): string {
  if (plan.repertoire === 'RS') return ''
  const [code, libelle] =
    plan.niveau === null ? ['AUCUN', 'Sans niveau'] : [`NIV${plan.niveau}`, `Niveau ${plan.niveau}`]
  return groupe('NOMENCLATURE_EUROPE', feuille('NIVEAU', code) + feuille('LIBELLE', libelle))
}

function acteurs(plan: PlanFiche, { hasard, certificateurs, partenaires }: Fonds): string {
  const certificateur = (): string => {
    const { nom, siret } = hasard.frequent(certificateurs)
    return item(
      'CERTIFICATEUR',
      feuille('SIRET_CERTIFICATEUR', siret) +
        feuille('NOM_CERTIFICATEUR', nom) +
        feuille('ETAT_CERTIFICATEUR', hasard.chance(0.93) ? 'Actif' : 'Inactif'),
    )
  }
  const partenaire = (): string => {
    const { nom, siret } = hasard.frequent(partenaires)
    const habilitation = hasard.pese([
      ['ORGA_FORM', 6],
      ['FORMER', 3],
      ['ORGANISER', 1],
    ])
    const depuis = `${String(hasard.entier(1, 28)).padStart(2, '0')}/0${hasard.entier(1, 9)}/${hasard.entier(2019, 2026)}`
    return item(
      'PARTENAIRE',
      feuille('NOM_PARTENAIRE', nom) +
        feuille('SIRET_PARTENAIRE', siret) +
        feuille('HABILITATION_PARTENAIRE', `HABILITATION_${habilitation}`) +
        feuille('ETAT_HABILITATION', hasard.chance(0.7664) ? 'Actif' : plan.actif ? 'Supprimé' : 'Inactif') +
        (hasard.chance(0.25) ? feuille('DATE_ACTIF', depuis) : '') +
        feuille('DATE_DERNIERE_MODIFICATION_ETAT', depuis),
    )
  }
  return (
    groupe('CERTIFICATEURS', repeter(plan.certificateurs, certificateur)) +
    balise('EXISTENCE_PARTENAIRES', plan.partenaires > 0 ? 'Oui' : 'Non') +
    groupe('PARTENAIRES', repeter(plan.partenaires, partenaire))
  )
}

function repeter(fois: number, ecrire: (rang: number) => string): string {
  let texte = ''
  for (let rang = 0; rang < fois; rang++) texte += ecrire(rang)
  return texte
}

function textes(plan: PlanFiche, { hasard, phrases, jurys, rome }: Fonds): string {
  const rncp = plan.repertoire === 'RNCP'
  const jury = hasard.frequent(jurys)
  const voie = (nom: (typeof VOIES)[number]): string => {
    if (nom === 'CA' && !rncp) return ''
    const ouverte = hasard.chance(nom === 'CL' ? 0.45 : 0.8)
    return groupe(
      `SI_JURY_${nom}`,
      feuille('ACTIF', ouverte ? 'Oui' : 'Non') + feuille('COMPOSITION', ouverte ? jury : null),
    )
  }
  // Old closed records say little; sizes set so that the pair weighs what the real one does.
  const ampleur = rncp ? (plan.actif ? 5_000 : 1_650) : 4_200
  const long = (nom: string, part: number): string =>
    balise(nom, phrases.texte(ampleur * part * Math.exp(hasard.normal() * 0.5)))
  return (
    (rncp ? long('ACTIVITES_VISEES', 0.38) : '') +
    long('CAPACITES_ATTESTEES', 0.38) +
    (rncp ? balise('SECTEURS_ACTIVITE', capitale(phrases.liste(hasard.entier(3, 40)))) : '') +
    (rncp
      ? balise('TYPE_EMPLOI_ACCESSIBLES', capitale(repeter(hasard.entier(2, 12), () => `${hasard.parmi(METIERS)}, `)))
      : '') +
    (rncp
      ? groupe(
          'CODES_ROME',
          repeter(hasard.entier(1, 4), () => codeLibelle('ROME', hasard.frequent(rome))),
        )
      : '') +
    balise('REGLEMENTATIONS_ACTIVITES', hasard.chance(0.4) ? 'Sans objet' : '') +
    VOIES.map(voie).join('')
  )
}

function vie(plan: PlanFiche, { hasard, phrases }: Fonds): string {
  const { dates } = plan
  const publication = plan.deDroit
    ? item(
        'PUBLICATION_JO',
        feuille('TITRE', `Arrêté portant création : ${phrases.libelle()}`) +
          feuille('DATE_PUBLICATION_JO', jour(dates.effet)),
      )
    : ''
  const annee = Number((dates.fin ?? '2018').slice(0, 4))
  const statistique = (rang: number): string =>
    item(
      'STATISTIQUES_PROMOTION',
      feuille('ANNEE', String(annee - 3 - rang)) +
        feuille('NOMBRE_CERTIFIES', String(hasard.entier(5, 900))) +
        (plan.repertoire === 'RS'
          ? ''
          : feuille('NOMBRE_CERTIFIES_VAE', String(hasard.entier(0, 20))) +
            feuille('TAUX_INSERTION_GLOBAL_6MOIS', String(hasard.entier(40, 100))) +
            feuille('TAUX_INSERTION_METIER_2ANS', String(hasard.entier(40, 100)))),
    )
  return (
    (plan.repertoire === 'RNCP'
      ? balise('ACCESSIBLE_NOUVELLE_CALEDONIE', hasard.chance(0.1) ? 'Oui' : 'Non') +
        balise('ACCESSIBLE_POLYNESIE_FRANCAISE', hasard.chance(0.1) ? 'Oui' : 'Non')
      : '') +
    groupe('PUBLICATION_DECRET_CREATION', publication) +
    groupe('PUBLICATION_DECRET_AUTRE', publication) +
    balise('DATE_DECISION', jour(dates.decision)) +
    balise('DUREE_ENREGISTREMENT', dates.duree) +
    groupe('STATISTIQUES_PROMOTIONS', repeter(hasard.entier(0, 4), statistique)) +
    balise(
      'LIEN_URL_DESCRIPTION',
      hasard.chance(0.6) ? `https://www.exemple.test/${plan.numero.toLowerCase()}` : null,
    ) +
    balise('DATE_FIN_ENREGISTREMENT', jour(dates.fin)) +
    balise('DATE_EFFET', jour(dates.effet)) +
    balise('TYPE_ENREGISTREMENT', plan.deDroit ? 'Enregistrement de droit' : 'Enregistrement sur demande')
  )
}

function queue(plan: PlanFiche, { hasard, phrases }: Fonds): string {
  const code = (numero: string, rang: number): string => `${numero}BC${String(rang + 1).padStart(2, '0')}`
  const bloc = (rang: number): string =>
    item(
      'BLOC_COMPETENCES',
      feuille('CODE', code(plan.numero, rang)) +
        feuille('LIBELLE', phrases.libelle() + (rang > 5 && hasard.chance(0.2) ? ' (Bloc facultatif)' : '')) +
        feuille('LISTE_COMPETENCES', phrases.texte(950 * Math.exp(hasard.normal() * 0.5))) +
        feuille('MODALITES_EVALUATION', phrases.texte(480 * Math.exp(hasard.normal() * 0.5))),
    )
  const [ancienne] = plan.anciennes
  const equivalence = (rang: number): string =>
    item(
      'CORRESPONDANCE',
      `            <SOURCE><BLOC_COMPETENCES><CODE>${code(plan.numero, rang)}</CODE></BLOC_COMPETENCES></SOURCE>\n` +
        `            <DESTINATION><NUMERO_FICHE>${ancienne}</NUMERO_FICHE><BLOC_COMPETENCES><CODE>${code(ancienne ?? '', rang)}</CODE></BLOC_COMPETENCES></DESTINATION>\n`,
    )
  return (
    groupe('BLOCS_COMPETENCES', repeter(plan.blocs, bloc)) +
    balise('OBJECTIFS_CONTEXTE', phrases.texte(900 * Math.exp(hasard.normal() * 0.4))) +
    (plan.repertoire === 'RS' ? balise('VALIDATION_PARTIELLE', 'Non') : '') +
    balise('ACTIF', plan.actif ? 'Oui' : 'Non') +
    (hasard.chance(0.6) ? balise('PREREQUIS_ENTREE_FORMATION', phrases.texte(250)) : '') +
    (plan.deDroit ? balise('DATE_DE_PUBLICATION', jour(plan.dates.effet)) : '') +
    balise('DATE_LIMITE_DELIVRANCE', jour(plan.dates.limite)) +
    (ancienne !== undefined && hasard.chance(0.3)
      ? groupe('CORRESPONDANCES', repeter(Math.min(plan.blocs, 6), equivalence))
      : '')
  )
}
