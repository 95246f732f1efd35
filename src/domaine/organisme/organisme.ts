import { estSiret, estUai } from '#socle/identifiant.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'

export const TYPES_ORGANISME = ['plateforme', 'certificateur', 'cfa', 'lycee', 'organisme_formation'] as const
/** `plateforme` is the one that runs the product. */
export type TypeOrganisme = (typeof TYPES_ORGANISME)[number]

/** A body that acts in the product: certifier, apprenticeship centre, school, training body. */
export interface Organisme {
  readonly id: string
  readonly type: TypeOrganisme
  readonly nom: string
  readonly siret: string | null
  readonly uai: string | null
}

/** What a person fills in to create or change an organisation. */
export type SaisieOrganisme = Omit<Organisme, 'id'>

export const CODES_REFUS_ORGANISME = [
  'organisme.nom-vide',
  'organisme.nom-trop-long',
  'organisme.type-inconnu',
  'organisme.siret-invalide',
  'organisme.siret-manquant',
  'organisme.uai-invalide',
  'organisme.uai-manquant',
] as const
export type CodeRefusOrganisme = (typeof CODES_REFUS_ORGANISME)[number]

const NOM_MAX = 300
const AVEC_SIRET: readonly TypeOrganisme[] = ['cfa', 'lycee', 'organisme_formation']

/** Whether the text names a type of organisation. */
export function estTypeOrganisme(texte: string): texte is TypeOrganisme {
  return TYPES_ORGANISME.some((type) => type === texte)
}

/**
 * Checks what was filled in: name of 1 to 300 characters, keys of SIRET and UAI, SIRET asked of those who train, UAI asked of a lycée
 * (certifiers of other countries have neither). Gives back the cleaned values, or the first refusal.
 */
export function verifierOrganisme(
  saisie: Omit<SaisieOrganisme, 'type'> & { readonly type: string },
): Resultat<SaisieOrganisme> {
  const nom = saisie.nom.trim()
  const siret = saisie.siret?.replace(/\s/gu, '') || null
  const uai = saisie.uai?.replace(/\s/gu, '').toUpperCase() || null
  const type = saisie.type
  if (nom === '') return refuser('organisme.nom-vide')
  if (nom.length > NOM_MAX) return refuser('organisme.nom-trop-long', { max: NOM_MAX, longueur: nom.length })
  if (!estTypeOrganisme(type)) return refuser('organisme.type-inconnu', { type })
  const refus = refusSiret(type, siret) ?? refusUai(type, uai)
  return refus ? refuser(refus, { siret, uai }) : reussir({ type, nom, siret, uai })
}

function refusSiret(type: TypeOrganisme, siret: string | null): CodeRefusOrganisme | null {
  if (siret === null) return AVEC_SIRET.includes(type) ? 'organisme.siret-manquant' : null
  return estSiret(siret) ? null : 'organisme.siret-invalide'
}

function refusUai(type: TypeOrganisme, uai: string | null): CodeRefusOrganisme | null {
  if (uai === null) return type === 'lycee' ? 'organisme.uai-manquant' : null
  return estUai(uai) ? null : 'organisme.uai-invalide'
}
