import type { DocumentSource, LigneDocument, Repere } from './document.ts'

/** Finds texts again, one after the other, in the passages they were taken from. */
export interface Chercheur {
  /** Where the text stands, after the former one first; empty when it cannot be found again. */
  chercher(texte: string): readonly Repere[]
}

interface Signe {
  readonly signe: string
  readonly rang: number
  readonly place: number
}

const LETTRE = /[\p{L}\p{N}]/u
/** Letters by which a text is known when its end was changed. */
const DEBUT = 24

/**
 * Opens a search in some passages of a document. Only letters and digits are compared: bullets, tags, spaces and line
 * ends may have been dropped when the text was put together.
 */
export function ouvrirChercheur(document: DocumentSource, passages: readonly Repere[]): Chercheur {
  const signes = passages.flatMap((passage) => signesDe(document.lignes[passage.rang], passage))
  const suite = signes.map(({ signe }) => signe).join('')
  let curseur = 0
  const trouver = (cle: string): number => {
    const apres = suite.indexOf(cle, curseur)
    return apres >= 0 ? apres : suite.indexOf(cle)
  }
  return {
    chercher(texte) {
      const cle = [...texte].flatMap(lettreDe).join('')
      if (cle === '') return []
      const entier = trouver(cle)
      const debut = entier >= 0 || cle.length <= DEBUT ? entier : trouver(cle.slice(0, DEBUT))
      if (debut < 0) return []
      curseur = debut + (entier >= 0 ? cle.length : DEBUT)
      return reunir(signes.slice(debut, curseur))
    },
  }
}

const lettreDe = (caractere: string): string[] => (LETTRE.test(caractere) ? [caractere.toLowerCase().slice(0, 1)] : [])

function signesDe(ligne: LigneDocument | undefined, { rang, debut, fin }: Repere): Signe[] {
  const texte = ligne?.texte ?? ''
  const signes: Signe[] = []
  let fermeture = texte.indexOf('>', debut)
  for (let place = debut; place < Math.min(fin, texte.length); place += 1) {
    const caractere = texte.charAt(place)
    if (caractere === '<') {
      if (fermeture >= 0 && fermeture < place) fermeture = texte.indexOf('>', place)
      if (fermeture >= 0 && fermeture < fin) place = fermeture
    } else for (const signe of lettreDe(caractere)) signes.push({ signe, rang, place })
  }
  return signes
}

/** One passage a line, from the first sign found in it to the last. */
function reunir(signes: readonly Signe[]): Repere[] {
  const reperes: Repere[] = []
  for (const { rang, place } of signes) {
    const dernier = reperes.at(-1)
    if (dernier?.rang === rang) reperes[reperes.length - 1] = { ...dernier, fin: place + 1 }
    else reperes.push({ rang, debut: place, fin: place + 1 })
  }
  return reperes
}
