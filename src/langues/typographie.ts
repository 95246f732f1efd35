/** A tree of sentences. */
export interface Catalogue {
  readonly [cle: string]: string | Catalogue
}

const FINE = '\u202f'
const INSECABLE = '\u00a0'

/** French typography: narrow no-break space before ; ! ? and inside guillemets, no-break space before the colon. */
export function typographier(texte: string): string {
  return texte
    .replace(/ ([;!?»%])/g, `${FINE}$1`)
    .replace(/ :/g, `${INSECABLE}:`)
    .replace(/« /g, `«${FINE}`)
}

/** The same on every sentence of a catalogue, shape kept. */
export function typographierCatalogue(catalogue: Catalogue): Catalogue {
  return Object.fromEntries(
    Object.entries(catalogue).map(([cle, valeur]) => [
      cle,
      typeof valeur === 'string' ? typographier(valeur) : typographierCatalogue(valeur),
    ]),
  )
}

/** Fills the `{figures}` of a sentence; a figure that is missing stays visible. */
export function remplir(modele: string, donnees: Readonly<Record<string, string | number | boolean | null>>): string {
  return modele.replace(/\{(\w+)\}/g, (trou, cle: string) => {
    const valeur = donnees[cle]
    return valeur === undefined || valeur === null ? trou : String(valeur)
  })
}
