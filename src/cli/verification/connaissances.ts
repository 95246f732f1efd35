import { lireFiche } from '#application/registre/consulter.ts'
import type { DepotRegistre } from '#application/registre/ports.ts'
import type { FicheRegistre } from '#domaine/certification/index.ts'
import type { DocumentLu } from '#domaine/verification/index.ts'
import { readCatalogue } from '#importeurs/catalogue/lire.ts'
import { preparerFiche } from '#importeurs/registre-xml/lire-export.ts'

const NUMERO = /\b(RNCP|RS) ?(\d{1,6})\b/g
/** A document names a few dozen records; more is a list, which the register itself already is. */
const MAXIMUM = 200

/** Records of the starting catalogue that ships with the product, by number. */
export async function fichesCatalogue(): Promise<Map<string, FicheRegistre>> {
  const fiches = (await readCatalogue()).flatMap(({ fiche }) => preparerFiche(fiche).fiche ?? [])
  return new Map(fiches.map((fiche) => [fiche.numero, fiche]))
}

/** Numbers of records that some documents name, in the order in which they come. */
export function numerosCites(lus: readonly DocumentLu[]): string[] {
  const cites = new Set<string>()
  for (const { document } of lus) {
    for (const { texte } of document.lignes) {
      for (const [, repertoire, chiffres] of texte.matchAll(NUMERO)) cites.add(`${repertoire}${chiffres}`)
    }
  }
  return [...cites].slice(0, MAXIMUM)
}

/** The records that the base holds among `numeros`, as known on a day. */
export async function fichesDeLaBase(
  depot: DepotRegistre,
  numeros: readonly string[],
  au: string,
): Promise<Map<string, FicheRegistre>> {
  const trouvees = new Map<string, FicheRegistre>()
  for (const numero of numeros) {
    const lue = await lireFiche(depot, numero, au)
    if (lue.ok) trouvees.set(lue.valeur.fiche.numero, lue.valeur.fiche)
  }
  return trouvees
}
