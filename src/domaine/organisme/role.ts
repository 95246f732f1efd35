export const ROLES = [
  'administrateur',
  'gestionnaire',
  'enseignant',
  'tuteur',
  'candidat',
  'jure',
  'inspecteur',
] as const
/** What a person is in one organisation; someone may hold several. */
export type Role = (typeof ROLES)[number]

/** Whether the text names a role. */
export function estRole(texte: string): texte is Role {
  return ROLES.some((role) => role === texte)
}
