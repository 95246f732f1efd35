/**
 * The one JSON text of a value: keys in snake_case (as the public API writes them) and in the order of their UTF-16
 * units, no blank, fields without a value left out. Two equal values always give the same text, so it can be hashed.
 */
export function canonicalJson(valeur: unknown): string {
  if (Array.isArray(valeur)) return `[${valeur.map(canonicalJson).join(',')}]`
  if (typeof valeur !== 'object' || valeur === null) return JSON.stringify(valeur) ?? 'null'
  const champs = Object.entries(valeur)
    .filter(([, v]) => v !== undefined)
    .map(([cle, v]): [string, unknown] => [cle.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`), v])
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${champs.map(([cle, v]) => `${JSON.stringify(cle)}:${canonicalJson(v)}`).join(',')}}`
}
