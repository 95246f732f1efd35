import type { Anomalie } from '#domaine/certification/index.ts'
import { type Resultat, reussir } from '#socle/resultat.ts'
import { type LigneTable, parseTable } from '../csv.ts'
import type { FicheBrute } from '../registre-xml/lignes.ts'

/** The register as the tables of December 2020 tell it: titles, statuses, links, blocs. */
export interface Tables2020 {
  readonly fiches: ReadonlyMap<string, FicheBrute>
  readonly anomalies: readonly Anomalie[]
  /** Lines of the info table: one for each (record, old, new). */
  readonly lignes: number
}

interface Cumul {
  readonly ligne: LigneTable
  readonly anciennes: Set<string>
  readonly nouvelles: Set<string>
}

/**
 * Reads `RNCP_info` and, when given, `RNCP_blocs` (texts decoded by `decoderTable`: cp1252 in the originals).
 * Refusals: `registre.csv-invalide`, `registre.caractere-perdu` (Q25).
 */
export function lireTables2020(info: string, blocs: string | null = null): Resultat<Tables2020> {
  const lignes = parseTable(info)
  if (!lignes.ok) return lignes
  const lignesBlocs = blocs === null ? reussir([]) : parseTable(blocs)
  if (!lignesBlocs.ok) return lignesBlocs
  const anomalies: Anomalie[] = []
  const parFiche = grouperBlocs(lignesBlocs.valeur)
  const fiches = new Map<string, FicheBrute>()
  for (const [numero, cumul] of cumuler(lignes.valeur)) {
    fiches.set(numero, enFiche(numero, cumul, parFiche.get(numero), anomalies))
  }
  return reussir({ fiches, anomalies, lignes: lignes.valeur.length })
}

function cumuler(lignes: readonly LigneTable[]): Map<string, Cumul> {
  const cumuls = new Map<string, Cumul>()
  for (const ligne of lignes) {
    const numero = ligne.get('numerofiche')?.trim()
    if (numero === undefined) continue
    const cumul = cumuls.get(numero) ?? { ligne, anciennes: new Set(), nouvelles: new Set() }
    cumuls.set(numero, cumul)
    const ancienne = ligne.get('anciennecertification')
    const nouvelle = ligne.get('nouvellecertification')
    if (ancienne !== undefined) cumul.anciennes.add(ancienne)
    if (nouvelle !== undefined) cumul.nouvelles.add(nouvelle)
  }
  return cumuls
}

type BlocsBruts = NonNullable<FicheBrute['BLOCS_COMPETENCES']>

function grouperBlocs(lignes: readonly LigneTable[]): Map<string, BlocsBruts[number][]> {
  const parFiche = new Map<string, BlocsBruts[number][]>()
  for (const ligne of lignes) {
    const numero = ligne.get('codercp') ?? ligne.get('coderncp') ?? ''
    const bloc = { CODE: ligne.get('numerobloc') ?? '', LIBELLE: ligne.get('intitule') ?? '' }
    const liste = parFiche.get(numero)
    if (liste === undefined) parFiche.set(numero, [bloc])
    else liste.push(bloc)
  }
  return parFiche
}

function enFiche(
  numero: string,
  { ligne, anciennes, nouvelles }: Cumul,
  blocs: BlocsBruts | undefined,
  anomalies: Anomalie[],
): FicheBrute {
  const fin = dateAmericaine(ligne.get('datefinenregistrement'))
  if (fin !== undefined && fin !== ligne.get('datefinenregistrement')) {
    anomalies.push({
      code: 'Q24',
      fiche: numero,
      lieu: 'Date_Fin_Enregistrement',
      brut: ligne.get('datefinenregistrement') ?? '',
    })
  }
  const abrege = { CODE: ligne.get('abregecode') ?? '', LIBELLE: ligne.get('abregeintitule') ?? '' }
  const brute = {
    NUMERO_FICHE: numero,
    NOUVELLES_CERTIFICATIONS: [...nouvelles].map((n) => ({ ID_FICHE_NOUVELLE_CERTIFICATION: n })),
    ANCIENNES_CERTIFICATIONS: [...anciennes].map((a) => ({ ID_FICHE_ANCIENNE_CERTIFICATION: a })),
    INTITULE: ligne.get('intitule'),
    ABREGE: abrege.CODE === '' ? undefined : abrege,
    ETAT_FICHE: ligne.get('etatfiche'),
    NOMENCLATURE_EUROPE: { LIBELLE: ligne.get('nomenclatureeuropeintitule') ?? '' },
    DATE_FIN_ENREGISTREMENT: fin,
    TYPE_ENREGISTREMENT: ligne.get('typeenregistrement'),
    BLOCS_COMPETENCES: blocs,
    ACTIF: ligne.get('actif') === 'ACTIVE' ? 'Oui' : 'Non',
  }
  // Absent values leave no key, as in the raw records of an export.
  return Object.fromEntries(
    Object.entries(brute).filter(([, v]) => v !== undefined && (!Array.isArray(v) || v.length > 0)),
  ) as FicheBrute
}

/** A spreadsheet turned JJ/MM/AAAA into M/D/YY (Q24): given back as JJ/MM/AAAA. Years 70 to 99 are of the last century. */
export function dateAmericaine(brut: string | undefined): string | undefined {
  const lu = /^(\d{1,2})\/(\d{1,2})\/(\d{2})$/.exec(brut?.trim() ?? '')
  if (lu === null) return brut
  const [, mois = '', jour = '', an = ''] = lu
  return `${jour.padStart(2, '0')}/${mois.padStart(2, '0')}/${Number(an) >= 70 ? '19' : '20'}${an}`
}
