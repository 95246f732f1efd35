import type { CodeLibelle, FicheRegistre } from '#domaine/certification/index.ts'
import { collapseSpaces } from '#socle/texte.ts'
import { construireFiche } from '../registre-xml/construire.ts'
import type { FicheBrute } from '../registre-xml/lignes.ts'

/** A field on which the CSV pack and the XML of one record disagree. */
export interface EcartCsv {
  readonly champ: string
  readonly csv: string
  readonly xml: string
}

const codes = (liste: readonly CodeLibelle[]): string =>
  liste
    .map(({ code }) => code)
    .sort()
    .join(' ')
const numeros = (liste: readonly string[]): string => [...liste].sort().join(' ')
const texte = (valeur: string | number | boolean | null): string =>
  valeur === null ? '' : collapseSpaces(String(valeur))

/** What both channels publish of a record, as comparable texts. Order of lists does not count. */
function faitsCommuns(fiche: FicheRegistre): Record<string, string> {
  return {
    idFiche: texte(fiche.idFiche),
    intitule: texte(fiche.intitule),
    abrege: texte(fiche.abrege?.code ?? null),
    niveau: texte(fiche.niveau),
    actif: texte(fiche.actif),
    typeEnregistrement: texte(fiche.typeEnregistrement),
    effet: texte(fiche.dates.effet),
    decision: texte(fiche.dates.decision),
    fin: texte(fiche.dates.fin),
    dernierJo: texte(fiche.dates.dernierJo),
    nouvelleCaledonie: texte(fiche.nouvelleCaledonie),
    polynesieFrancaise: texte(fiche.polynesieFrancaise),
    validationPartielle: texte(fiche.validationPartielle),
    nsf: codes(fiche.nsf),
    formacodes: codes(fiche.formacodes),
    rome: codes(fiche.rome),
    blocs: codes(fiche.blocs),
    ccn: codes(fiche.ccn),
    voies: fiche.voies.flatMap(({ voie, ouverte }) => (ouverte === true ? [voie] : [])).join(' '),
    certificateurs: numeros(fiche.certificateurs.map(({ siret, nom }) => siret ?? nom)),
    partenaires: numeros(
      fiche.partenaires.map(({ siret, nom, habilitation }) => `${siret ?? nom} ${habilitation ?? ''}`),
    ),
    anciennes: numeros(fiche.anciennes),
    nouvelles: numeros(fiche.nouvelles),
  }
}

/** Cross-check of a record of the CSV pack with the same one read from an XML export: the fields that differ. */
export function comparerAvec(csv: FicheBrute, xml: FicheRegistre): EcartCsv[] {
  const { fiche } = construireFiche(csv)
  if (fiche === null) return [{ champ: 'numero', csv: csv.NUMERO_FICHE ?? '', xml: xml.numero }]
  const attendus = faitsCommuns(xml)
  return Object.entries(faitsCommuns(fiche)).flatMap(([champ, valeur]) => {
    const attendu = attendus[champ] ?? ''
    return valeur === attendu ? [] : [{ champ, csv: valeur, xml: attendu }]
  })
}

/** Where a difference was seen: the register of the record, and whether both channels speak of the same day. */
export interface LieuEcart {
  readonly repertoire: FicheRegistre['repertoire']
  readonly memeJour: boolean
}

const OUTRE_MER = ['nouvelleCaledonie', 'polynesieFrancaise']

/** true for a difference with a known reason: another day, a field that one of the two channels never states. */
export function estEcartConnu({ champ, csv, xml }: EcartCsv, { repertoire, memeJour }: LieuEcart): boolean {
  if (!memeJour) return true
  // The XML states these two for RNCP records only.
  if (OUTRE_MER.includes(champ)) return repertoire === 'RS' && xml === ''
  // On records "sur demande" older than 2019 the pack leaves it empty.
  return champ === 'decision' && csv === ''
}
