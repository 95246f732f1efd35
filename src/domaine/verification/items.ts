import { empreinteMots, listerItems, ressemblance } from './mots.ts'

/** Two wordings of what is surely the same competence. */
export interface ItemDifferent {
  readonly lu: string
  readonly attendu: string
}

export interface EcartsItems {
  readonly differents: readonly ItemDifferent[]
  /** Read here, nothing like it in the reference. */
  readonly inconnus: readonly string[]
  /** In the reference, nothing like it here. */
  readonly absents: readonly string[]
}

/** Least likeness of two wordings of one same competence. */
const SEUIL = 0.5

/** More items than that is no list of competences: nothing is compared. */
const MAXIMUM = 500
const RIEN: EcartsItems = { differents: [], inconnus: [], absents: [] }

/** A text that items are looked for in, folded once. */
const entourer = (texte: string): string => ` ${empreinteMots(texte)} `

/** Whether all the words of an item follow one another in the text, however the text was cut. */
const estContenu = (item: string, texteEntoure: string): boolean => texteEntoure.includes(entourer(item))

/** Items of one list against those of a reference: same words, close words, or nothing like it. */
export function comparerItems(lus: readonly string[], attendus: readonly string[]): EcartsItems {
  if (lus.length > MAXIMUM || attendus.length > MAXIMUM) return RIEN
  const texteAttendu = entourer(attendus.join(' '))
  const texteLu = entourer(lus.join(' '))
  const restants = attendus.filter((attendu) => !estContenu(attendu, texteLu))
  const differents: ItemDifferent[] = []
  const inconnus: string[] = []
  for (const lu of lus) {
    if (estContenu(lu, texteAttendu)) continue
    const attendu = plusProche(lu, restants)
    if (attendu === null) inconnus.push(lu)
    else {
      differents.push({ lu, attendu })
      restants.splice(restants.indexOf(attendu), 1)
    }
  }
  return { differents, inconnus, absents: restants }
}

/**
 * Items of a bloc that the summary of the same sheet words otherwise. Only the stretch of the summary between items
 * that the bloc shares with it is looked at: other blocs have competences that look alike.
 */
export function comparerResume(bloc: readonly string[], resume: readonly string[]): readonly ItemDifferent[] {
  const texteBloc = entourer(bloc.join(' '))
  const communs = resume.flatMap((item, rang) => (item.length >= COMMUN && estContenu(item, texteBloc) ? [rang] : []))
  const [premier, dernier] = [communs.at(0), communs.at(-1)]
  if (premier === undefined || dernier === undefined || dernier - premier > bloc.length * 2) return []
  return comparerItems(bloc, resume.slice(Math.max(0, premier - 1), dernier + 2)).differents
}

/** Shorter items (a heading, a word) come back anywhere. */
const COMMUN = 12

/** The closest of the candidates, when it is close enough; the first wins between equals. */
function plusProche(item: string, candidats: readonly string[]): string | null {
  const notes = candidats.map((candidat) => ({ candidat, note: ressemblance(item, candidat) }))
  const [meilleur] = notes.sort((a, b) => b.note - a.note)
  return meilleur !== undefined && meilleur.note >= SEUIL ? meilleur.candidat : null
}

/** Items of a raw text; none when there is no text. */
export const itemsDe = (texte: string | null): string[] => (texte === null ? [] : listerItems(texte))
