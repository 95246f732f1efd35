const BASE = 'https://www.francecompetences.fr/recherche/'

/** Public page of a record of the register; null when this is not a number of the register. */
export function adresseRegistre(numero: string): string | null {
  const [, repertoire = '', chiffres = ''] = /^(RNCP|RS)(\d{1,6})$/.exec(numero) ?? []
  return chiffres === '' ? null : `${BASE}${repertoire.toLowerCase()}/${chiffres}/`
}

/** Inverse of `adresseRegistre`; null for any other address. */
export function numeroDepuisAdresse(adresse: string): string | null {
  const [, repertoire = '', chiffres = ''] = /^(rncp|rs)\/(\d{1,6})\/?$/.exec(adresse.slice(BASE.length)) ?? []
  return adresse.startsWith(BASE) && chiffres !== '' ? `${repertoire.toUpperCase()}${chiffres}` : null
}
