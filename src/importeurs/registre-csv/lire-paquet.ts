import type { Anomalie, VoieAcces } from '#domaine/certification/index.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import { type LigneTable, readTable } from '../csv.ts'
import { capterRefus, ErreurRefus } from '../erreur-refus.ts'
import { type FicheBrute, SPEC_FICHE } from '../registre-xml/lignes.ts'
import { type BornesZip, openZip } from '../zip.ts'

/** What a CSV pack says: raw records without texts, states of habilitation, statistics nor correspondences. */
export interface PaquetCsv {
  readonly fiches: ReadonlyMap<string, FicheBrute>
  readonly anomalies: readonly Anomalie[]
}

/** A raw record being filled, line after line. */
type FicheEnCours = Record<string, unknown>
type Table = (fiche: FicheEnCours, ligne: LigneTable, nettoyer: Nettoyage) => void

/** Tables by the beginning of their theme, accents left out: names come in NFC or NFD, or mangled by a zip tool (Q20). */
const TABLES: readonly (readonly [string, Table])[] = [
  ['standard', lireStandard],
  ['blocsdecomp', lireBloc],
  ['ccn', lireCcn],
  ['partenaires', lirePartenaire],
  ['nsf', (fiche, ligne, n) => ajouter(fiche, 'CODES_NSF', codeLibelle(ligne, 'nsfcode', 'nsfintitule', n))],
  [
    'formacode',
    (fiche, ligne, n) => ajouter(fiche, 'FORMACODES', codeLibelle(ligne, 'formacodecode', 'formacodelibelle', n)),
  ],
  ['anciennenouvelle', lireLiens],
  ['voixdacc', lireVoie],
  [
    'rome',
    (fiche, ligne, n) => ajouter(fiche, 'CODES_ROME', codeLibelle(ligne, 'codesromecode', 'codesromelibelle', n)),
  ],
  ['certificateurs', lireCertificateur],
]

const VOIES: readonly (readonly [RegExp, VoieAcces])[] = [
  [/statut d.él[eè]ve|statut d.étudiant/i, 'FI'],
  [/contrat d.apprentissage/i, 'CA'],
  [/formation continue/i, 'FC'],
  [/professionnalisation/i, 'CQ'],
  [/candidature individuelle/i, 'CL'],
  [/expérience/i, 'VAE'],
]

/**
 * Reads the ten tables of a CSV pack (zip on disk). The whole pack stands in memory: about 250 MB at the size of 2026.
 * Refusals: those of zips, `registre.encodage`, `registre.csv-invalide`, `registre.csv-incomplet` (no Standard table).
 */
export async function readPaquetCsv(chemin: string, bornes: BornesZip = {}): Promise<Resultat<PaquetCsv>> {
  const resultat = await capterRefus(async () => {
    const archive = await openZip(chemin, bornes)
    try {
      const fiches = new Map<string, FicheEnCours>()
      const nettoyer = new Nettoyage()
      const lues = new Set<string>()
      for (const entree of archive.entrees) {
        const trouvee = tableDe(entree.nom)
        if (trouvee === null) continue
        lues.add(trouvee[0])
        for await (const ligne of readTable(entree.lire())) lireLigne(trouvee, fiches, ligne, nettoyer)
      }
      if (!lues.has('standard')) throw new ErreurRefus('registre.csv-incomplet', { tables: [...lues].join(', ') })
      const ordonnees = [...fiches].map(([numero, fiche]) => [numero, enOrdre(fiche)] as const)
      return reussir({ fiches: new Map(ordonnees), anomalies: nettoyer.anomalies })
    } finally {
      archive.fermer()
    }
  })
  return resultat.ok ? resultat : refuser(resultat.refus.code, { fichier: chemin, ...resultat.refus.donnees })
}

/** Canonical key order: tables come in any order, and the hash of a record must not depend on it. */
function enOrdre(fiche: FicheEnCours): FicheBrute {
  const cles = Object.keys(SPEC_FICHE.enfants).filter((cle) => fiche[cle] !== undefined)
  return Object.fromEntries(cles.map((cle) => [cle, fiche[cle]])) as FicheBrute
}

function tableDe(nom: string): readonly [string, Table] | null {
  const theme = /export_fiches_CSV_(.+)\.csv$/i.exec(nom)?.[1]
  if (theme === undefined) return null
  const plie = theme
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase()
  return TABLES.find(([debut]) => plie.startsWith(debut)) ?? null
}

function lireLigne(
  [nom, table]: readonly [string, Table],
  fiches: Map<string, FicheEnCours>,
  ligne: LigneTable,
  nettoyer: Nettoyage,
): void {
  const numero = ligne.get('numerofiche')?.trim()
  if (numero === undefined) {
    nettoyer.noter('registre.numero-illisible', null, nom, [...ligne.values()].join(' ; '))
    return
  }
  nettoyer.fiche = numero
  const connue = fiches.get(numero)
  const fiche = connue ?? { NUMERO_FICHE: numero }
  if (connue === undefined) fiches.set(numero, fiche)
  table(fiche, ligne, nettoyer)
}

/** Cell clean-ups, each noted as Q20. */
class Nettoyage {
  fiche: string | null = null
  readonly anomalies: Anomalie[] = []

  noter(code: string, fiche: string | null, lieu: string, brut: string): void {
    this.anomalies.push({ code, fiche, lieu, brut: brut.slice(0, 200) })
  }

  /** A TAB stands before SIRET values. */
  siret(brut: string | undefined, lieu: string): string | undefined {
    if (brut?.includes('\t')) this.noter('Q20', this.fiche, lieu, brut)
    return brut?.trim()
  }

  /** Apostrophes come doubled in some columns. */
  libelle(brut: string | undefined, lieu: string): string | undefined {
    if (brut?.includes("''") !== true) return brut
    this.noter('Q20', this.fiche, lieu, brut)
    return brut.replaceAll("''", "'")
  }

  intitule(brut: string | undefined): string | undefined {
    const net = brut?.replace(/\s*\(Fiche incomplète\)\s*$/i, '')
    if (net !== brut) this.noter('Q20', this.fiche, 'Intitule', brut ?? '')
    return net
  }
}

/** An object with the keys that have a value. */
function remplis<T extends object>(objet: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(objet).filter(([, valeur]) => valeur !== undefined)) as T
}

type CleListe = {
  [K in keyof FicheBrute]-?: NonNullable<FicheBrute[K]> extends readonly unknown[] ? K : never
}[keyof FicheBrute]

function ajouter<K extends CleListe>(fiche: FicheEnCours, cle: K, item: NonNullable<FicheBrute[K]>[number]): void {
  const liste = fiche[cle]
  if (Array.isArray(liste)) liste.push(item)
  else fiche[cle] = [item]
}

function lireStandard(fiche: FicheEnCours, l: LigneTable, nettoyer: Nettoyage): void {
  const actif = l.get('actif')
  const abrege = remplis({
    CODE: l.get('abregelibelle'),
    LIBELLE: nettoyer.libelle(l.get('abregeintitule'), 'Abrege_Intitule'),
  })
  const niveau = remplis({ NIVEAU: l.get('nomenclatureeuropeniveau'), LIBELLE: l.get('nomenclatureeuropeintitule') })
  const valeurs = {
    ID_FICHE: l.get('idfiche'),
    INTITULE: nettoyer.intitule(nettoyer.libelle(l.get('intitule'), 'Intitule')),
    ABREGE: Object.keys(abrege).length > 0 ? abrege : undefined,
    NOMENCLATURE_EUROPE: Object.keys(niveau).length > 0 ? niveau : undefined,
    ACCESSIBLE_NOUVELLE_CALEDONIE: l.get('accessiblenouvellecaledonie'),
    ACCESSIBLE_POLYNESIE_FRANCAISE: l.get('accessiblepolynesiefrancaise'),
    DATE_DERNIER_JO: l.get('datedernierjo'),
    DATE_DECISION: l.get('datedecision'),
    DATE_FIN_ENREGISTREMENT: l.get('datefinenregistrement'),
    DATE_EFFET: l.get('dateeffet'),
    TYPE_ENREGISTREMENT: l.get('typeenregistrement'),
    VALIDATION_PARTIELLE: l.get('validationpartielle'),
    ACTIF: actif === 'ACTIVE' ? 'Oui' : actif === 'INACTIVE' ? 'Non' : actif,
  }
  Object.assign(fiche, remplis(valeurs))
}

function lireBloc(fiche: FicheEnCours, ligne: LigneTable, nettoyer: Nettoyage): void {
  ajouter(fiche, 'BLOCS_COMPETENCES', codeLibelle(ligne, 'bloccompetencescode', 'bloccompetenceslibelle', nettoyer))
}

/** The label repeats the code before it: `251 : Mécanique…`. */
function codeLibelle(
  ligne: LigneTable,
  colonneCode: string,
  colonneLibelle: string,
  nettoyer: Nettoyage,
): { CODE?: string; LIBELLE?: string } {
  const CODE = ligne.get(colonneCode)
  const brut = nettoyer.libelle(ligne.get(colonneLibelle), colonneLibelle)
  const LIBELLE = CODE !== undefined && brut?.startsWith(`${CODE} : `) === true ? brut.slice(CODE.length + 3) : brut
  return remplis({ CODE, LIBELLE })
}

function lireCcn(fiche: FicheEnCours, ligne: LigneTable): void {
  for (const rang of [1, 2, 3] as const) {
    const ccn = remplis({ NUMERO: ligne.get(`ccn${rang}numero`), LIBELLE: ligne.get(`ccn${rang}libelle`) })
    if (Object.keys(ccn).length > 0) fiche[`CCN_${rang}`] = ccn
  }
}

function lirePartenaire(fiche: FicheEnCours, ligne: LigneTable, nettoyer: Nettoyage): void {
  const partenaire = remplis({
    NOM_PARTENAIRE: nettoyer.libelle(ligne.get('nompartenaire'), 'Nom_Partenaire'),
    SIRET_PARTENAIRE: nettoyer.siret(ligne.get('siretpartenaire'), 'Siret_Partenaire'),
    HABILITATION_PARTENAIRE: ligne.get('habilitationpartenaire'),
  })
  ajouter(fiche, 'PARTENAIRES', partenaire)
}

function lireCertificateur(fiche: FicheEnCours, ligne: LigneTable, nettoyer: Nettoyage): void {
  const certificateur = remplis({
    SIRET_CERTIFICATEUR: nettoyer.siret(ligne.get('siretcertificateur'), 'Siret_Certificateur'),
    NOM_CERTIFICATEUR: nettoyer.libelle(ligne.get('nomcertificateur'), 'Nom_Certificateur'),
  })
  ajouter(fiche, 'CERTIFICATEURS', certificateur)
}

function lireLiens(fiche: FicheEnCours, ligne: LigneTable): void {
  const ancienne = ligne.get('anciennecertification')
  const nouvelle = ligne.get('nouvellecertification')
  if (ancienne !== undefined) ajouter(fiche, 'ANCIENNES_CERTIFICATIONS', { ID_FICHE_ANCIENNE_CERTIFICATION: ancienne })
  if (nouvelle !== undefined) ajouter(fiche, 'NOUVELLES_CERTIFICATIONS', { ID_FICHE_NOUVELLE_CERTIFICATION: nouvelle })
}

function lireVoie(fiche: FicheEnCours, ligne: LigneTable, nettoyer: Nettoyage): void {
  const libelle = (ligne.get('sijury') ?? '').normalize('NFC')
  const voie = VOIES.find(([motif]) => motif.test(libelle))?.[1]
  if (voie === undefined) nettoyer.noter('registre.valeur-inconnue', nettoyer.fiche, 'Si_Jury', libelle)
  else fiche[`SI_JURY_${voie}`] = { ACTIF: 'Oui' }
}
