/** The values of a list by key, each group in the order of the list. */
export function grouperPar<Cle, Valeur>(liste: readonly Valeur[], cleDe: (valeur: Valeur) => Cle): Map<Cle, Valeur[]> {
  const groupes = new Map<Cle, Valeur[]>()
  for (const valeur of liste) {
    const cle = cleDe(valeur)
    const groupe = groupes.get(cle)
    if (groupe) groupe.push(valeur)
    else groupes.set(cle, [valeur])
  }
  return groupes
}
