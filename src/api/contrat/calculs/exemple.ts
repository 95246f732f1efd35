import { z } from 'zod'

/** A worked example: an input, and the part of the answer that is known from elsewhere. */
export const Exemple = z.object({
  calcul: z.string(),
  titre: z.string(),
  entree: z.unknown(),
  attendu: z.record(z.string(), z.unknown()),
})
export type Exemple = z.infer<typeof Exemple>

/** A place where an answer is not what an example expects; undefined: nothing stands there. */
export interface EcartExemple {
  readonly chemin: string
  readonly attendu: unknown
  readonly obtenu: unknown
}

const estObjet = (valeur: unknown): valeur is Readonly<Record<string, unknown>> =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur)

/** Where an answer differs from what is expected of it: objects may hold more, lists hold as many elements. */
export function comparerAttendu(attendu: unknown, obtenu: unknown, chemin = ''): readonly EcartExemple[] {
  const sous = (nom: string | number): string => (chemin === '' ? String(nom) : `${chemin}.${nom}`)
  if (Array.isArray(attendu) && Array.isArray(obtenu) && attendu.length === obtenu.length) {
    return attendu.flatMap((valeur, rang) => comparerAttendu(valeur, obtenu[rang], sous(rang)))
  }
  if (estObjet(attendu) && estObjet(obtenu)) {
    return Object.entries(attendu).flatMap(([nom, valeur]) => comparerAttendu(valeur, obtenu[nom], sous(nom)))
  }
  return Object.is(attendu, obtenu) ? [] : [{ chemin, attendu, obtenu }]
}
