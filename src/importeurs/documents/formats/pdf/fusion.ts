import type { Filet } from './modele.ts'

/** Points within which parallel rules are one (double borders). */
const FUSION = 2.5
/** Points by which a rule may stop short of another and still meet it. */
export const CONTACT = 4

/** Rules of one way, those that lie on each other or follow each other made one. */
export function fusionner(filets: readonly Filet[], sens: 'h' | 'v'): Filet[] {
  const tries = filets.filter((filet) => filet.sens === sens).sort((a, b) => a.place - b.place)
  const faisceaux: Filet[][] = []
  for (const filet of tries) {
    const faisceau = faisceaux.at(-1)
    if (faisceau?.[0] && filet.place - faisceau[0].place <= FUSION) faisceau.push(filet)
    else faisceaux.push([filet])
  }
  return faisceaux.flatMap(abouter)
}

/** Rules of the same line that touch become one. */
function abouter(faisceau: readonly Filet[]): Filet[] {
  const place = faisceau.reduce((somme, filet) => somme + filet.place, 0) / faisceau.length
  const bouts: Filet[] = []
  for (const filet of [...faisceau].sort((a, b) => a.debut - b.debut)) {
    const dernier = bouts.at(-1)
    if (dernier && filet.debut - dernier.fin <= CONTACT)
      bouts[bouts.length - 1] = { ...dernier, fin: Math.max(dernier.fin, filet.fin) }
    else bouts.push({ ...filet, place })
  }
  return bouts
}
