import type { Reponse } from '../../donnees/api.ts'
import { lireDecimal } from './mots.ts'

export type Contenu = Reponse<'paquet'>['contenu']
export type UnitePaquet = Contenu['reglement']['unites'][number]
export type NomSeuil = keyof Contenu['seuils']

export const SEUILS = [
  'admission',
  'professionnel',
  'controle',
  'controle_professionnel',
  'certificat',
  'attestation',
  'assez_bien',
  'bien',
  'tres_bien',
] as const satisfies readonly NomSeuil[]

/** A content being edited: numbers stay as they are typed until they are sent. */
export interface Edition {
  readonly contenu: Contenu
  /** Coefficients typed, by rank of the unit. */
  readonly coefficients: Readonly<Record<number, string>>
  /** Thresholds typed. */
  readonly seuils: Readonly<Partial<Record<NomSeuil, string>>>
}

/** Nothing typed yet over a content. */
export const ouvrirEdition = (contenu: Contenu): Edition => ({ contenu, coefficients: {}, seuils: {} })

/** The unit of a rank changed. */
export const changerUnite = (edition: Edition, rang: number, champs: Partial<UnitePaquet>): Edition => ({
  ...edition,
  contenu: {
    ...edition.contenu,
    reglement: {
      ...edition.contenu.reglement,
      unites: edition.contenu.reglement.unites.map((une, i) => (i === rang ? { ...une, ...champs } : une)),
    },
  },
})

/** The content to send; null when a number cannot be read. */
export function lireEdition({ contenu, coefficients, seuils }: Edition): Contenu | null {
  let lisible = true
  const lire = (saisie: string | undefined, avant: number | null): number | null => {
    if (saisie === undefined) return avant
    const lu = lireDecimal(saisie)
    if (lu === undefined) lisible = false
    return lu ?? null
  }
  const unites = contenu.reglement.unites.map((une, rang) => ({
    ...une,
    coefficient: lire(coefficients[rang], une.coefficient),
  }))
  const lus = { ...contenu.seuils }
  for (const nom of SEUILS) lus[nom] = lire(seuils[nom], contenu.seuils[nom])
  return lisible ? { ...contenu, reglement: { ...contenu.reglement, unites }, seuils: lus } : null
}
