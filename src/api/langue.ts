import type { FastifyRequest } from 'fastify'

export type Langue = 'fr' | 'en'

/** Language of the answer: `?langue=`, else the first of French and English that the browser prefers, else French. */
export function langueDe(requete: FastifyRequest): Langue {
  const dite = /[?&]langue=(fr|en)(?:&|$)/.exec(requete.url)?.[1]
  if (dite === 'fr' || dite === 'en') return dite
  const preferees = (requete.headers['accept-language'] ?? '')
    .split(',')
    .map((texte) => {
      const [nom = '', ...reglages] = texte.trim().toLowerCase().split(';')
      const q = reglages.map((r) => /^\s*q=([\d.]+)$/.exec(r)?.[1]).find((v) => v !== undefined)
      return { langue: nom.split('-')[0], q: q === undefined ? 1 : Number(q) }
    })
    .filter(({ langue, q }) => (langue === 'fr' || langue === 'en') && q > 0)
    .sort((a, b) => b.q - a.q)
  return preferees[0]?.langue === 'en' ? 'en' : 'fr'
}
