import type { CertificateurFiche, Habilitation, PartenaireFiche } from '#domaine/certification/index.ts'
import { collapseSpaces, fold } from '#socle/texte.ts'
import type { FicheBrute } from './lignes.ts'
import type { Releve } from './releve.ts'

const ETATS_CERTIFICATEUR: ReadonlyMap<string, boolean> = new Map([
  ['Actif', true],
  ['Inactif', false],
])
const ETATS_HABILITATION: ReadonlyMap<string, NonNullable<PartenaireFiche['etat']>> = new Map([
  ['Actif', 'ACTIF'],
  ['Inactif', 'INACTIF'],
  ['Supprimé', 'SUPPRIME'],
])
const HABILITATIONS_BRUTES: ReadonlyMap<string, Habilitation> = new Map([
  ['HABILITATION_FORMER', 'FORMER'],
  ['HABILITATION_ORGANISER', 'ORGANISER'],
  ['HABILITATION_ORGA_FORM', 'ORGA_FORM'],
])

/** Who a body is, across its rows: its SIRET, else its folded name (Q11). */
export const identiteOrganisme = (organisme: { readonly siret: string | null; readonly nom: string }): string =>
  organisme.siret ?? fold(collapseSpaces(organisme.nom))

/** Certifiers in the order of the record, inactive ones kept. */
export function construireCertificateurs(brute: FicheBrute, releve: Releve): CertificateurFiche[] {
  const lieu = 'CERTIFICATEURS/CERTIFICATEUR'
  const noms = new Set<string>()
  return (brute.CERTIFICATEURS ?? []).map((brut) => {
    const nom = releve.mot(brut.NOM_CERTIFICATEUR) ?? ''
    const siret = releve.siret(brut.SIRET_CERTIFICATEUR, `${lieu}/SIRET_CERTIFICATEUR`)
    const plie = fold(collapseSpaces(nom))
    if (siret === null || noms.has(plie)) releve.noter('Q11', lieu, siret === null ? nom : `${nom} ${siret}`)
    noms.add(plie)
    return {
      nom,
      siret,
      actif: releve.choix(brut.ETAT_CERTIFICATEUR, ETATS_CERTIFICATEUR, `${lieu}/ETAT_CERTIFICATEUR`),
      nomCommercial: releve.mot(brut.NOM_COMMERCIAL),
      siteInternet: releve.mot(brut.SITE_INTERNET),
      etatModifieLe: releve.jour(brut.DATE_DERNIERE_MODIFICATION_ETAT, `${lieu}/DATE_DERNIERE_MODIFICATION_ETAT`),
    }
  })
}

const PARTENAIRE = 'PARTENAIRES/PARTENAIRE'

/** Partners in the order of the record, withdrawn ones kept (Q12). */
export function construirePartenaires(brute: FicheBrute, releve: Releve): PartenaireFiche[] {
  return (brute.PARTENAIRES ?? []).map((brut) => {
    const etat = releve.choix(brut.ETAT_HABILITATION, ETATS_HABILITATION, `${PARTENAIRE}/ETAT_HABILITATION`)
    if (etat !== null && etat !== 'ACTIF') {
      releve.noterUneFois('Q12', `${PARTENAIRE}/ETAT_HABILITATION`, brut.ETAT_HABILITATION ?? '')
    }
    return {
      nom: releve.mot(brut.NOM_PARTENAIRE) ?? '',
      siret: releve.siret(brut.SIRET_PARTENAIRE, `${PARTENAIRE}/SIRET_PARTENAIRE`),
      habilitation: releve.choix(
        brut.HABILITATION_PARTENAIRE,
        HABILITATIONS_BRUTES,
        `${PARTENAIRE}/HABILITATION_PARTENAIRE`,
      ),
      etat,
      actifDepuis: releve.jour(brut.DATE_ACTIF, `${PARTENAIRE}/DATE_ACTIF`),
      etatModifieLe: releve.jour(brut.DATE_DERNIERE_MODIFICATION_ETAT, `${PARTENAIRE}/DATE_DERNIERE_MODIFICATION_ETAT`),
    }
  })
}
