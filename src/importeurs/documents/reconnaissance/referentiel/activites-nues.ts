import { commenceEnCapitale } from './classes.ts'
import type { Morceau } from './morceaux.ts'

/** How far the tasks and the first competence of an activity are looked for. */
const PORTEE = 60

/**
 * In a text that gives no activity a code: the lines that name one, told by what follows them. A line with a capital,
 * after a blank, that announces nothing, then a list of tasks, then the code of a competence. Empty when an activity
 * has a code.
 */
export function activitesNues(morceaux: readonly Morceau[]): ReadonlySet<Morceau> {
  const codee = morceaux.some(({ classe }) => classe.genre === 'activite')
  return new Set(codee ? [] : morceaux.filter((morceau, rang) => nomme(morceau) && estSuivieDeTaches(morceaux, rang)))
}

const nomme = ({ classe, ecart, texte }: Morceau): boolean =>
  classe.genre === 'texte' && ecart > 0 && commenceEnCapitale(texte) && !texte.endsWith(':')

function estSuivieDeTaches(morceaux: readonly Morceau[], rang: number): boolean {
  let taches = 0
  for (const { classe, ecart } of morceaux.slice(rang + 1, rang + PORTEE)) {
    if (classe.genre === 'competence') return taches > 0
    if (classe.genre === 'tiret') taches += 1
    else if (classe.genre !== 'texte' || ecart > 0) return false
  }
  return false
}
