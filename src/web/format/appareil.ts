/** Marks that browsers leave, the most precise first: nearly all of them claim to be Safari. */
const NAVIGATEURS = [
  ['Firefox/', 'Firefox'],
  ['Edg', 'Edge'],
  ['OPR/', 'Opera'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const
const SYSTEMES = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS X', 'macOS'],
  ['CrOS', 'ChromeOS'],
  ['Linux', 'Linux'],
] as const

/** Browser and system of a User-Agent header, as people name them; the header itself when neither is known. */
export function formatAppareil(agent: string): string {
  const trouver = (marques: readonly (readonly [marque: string, nom: string])[]) =>
    marques.find(([marque]) => agent.includes(marque))?.[1]
  const noms = [trouver(NAVIGATEURS), trouver(SYSTEMES)].filter((nom) => nom !== undefined)
  return noms.length === 0 ? agent : noms.join(', ')
}
