import type { DocumentSource, Repere, Sources } from '#domaine/document/index.ts'
import { fold } from '#socle/texte.ts'

/**
 * Where a datum was read: its own lines, else those of what it holds, else those of what holds it (`blocs[0]` answers
 * for `blocs[0].libelle`). Empty when nothing is known.
 */
export function reperesDe(sources: Sources, chemin: string): readonly Repere[] {
  const propres = sources[chemin]
  if (propres !== undefined && propres.length > 0) return propres
  const dessous = Object.entries(sources)
    .filter(([cle]) => cle.startsWith(`${chemin}.`) || cle.startsWith(`${chemin}[`))
    .flatMap(([, reperes]) => reperes)
  if (dessous.length > 0) return trier(dessous)
  const parent = chemin.replace(/(?:\.[^.[\]]+|\[\d+\])$/, '')
  return parent === chemin || parent === '' ? [] : reperesDe(sources, parent)
}

/** In reading order, each once. */
function trier(reperes: readonly Repere[]): readonly Repere[] {
  const vus = new Map(reperes.map((repere) => [`${repere.rang}:${repere.debut}:${repere.fin}`, repere]))
  return [...vus.values()].sort((a, b) => a.rang - b.rang || a.debut - b.debut)
}

/** The letters and digits of some lines, folded, and where each stands. */
interface Lettres {
  readonly document: DocumentSource
  readonly texte: string
  readonly rangs: readonly number[]
  readonly places: readonly number[]
}

/** The same lines are searched many times over: their letters are kept as long as the places are. */
const epeles = new WeakMap<readonly Repere[], Lettres>()

/**
 * The very place of some words among the lines of a datum, letters and digits alone compared (no case, accent,
 * punctuation or line break); the whole of `reperes` when they cannot be found there.
 */
export function situer(document: DocumentSource | null, reperes: readonly Repere[], mots: string): readonly Repere[] {
  if (document === null) return reperes
  const connus = epeles.get(reperes)
  const lettres = connus?.document === document ? connus : epeler(document, reperes)
  epeles.set(reperes, lettres)
  const cherche = plierLettres(mots)
  const debut = cherche === '' ? -1 : lettres.texte.indexOf(cherche)
  if (debut === -1) return reperes
  const trouves = new Map<number, Repere>()
  for (let i = debut; i < debut + cherche.length; i += 1) {
    const [rang, place] = [lettres.rangs[i] ?? 0, lettres.places[i] ?? 0]
    trouves.set(rang, { rang, debut: trouves.get(rang)?.debut ?? place, fin: place + 1 })
  }
  return [...trouves.values()]
}

const plierLettres = (texte: string): string => [...texte].map(plier).join('')

function epeler(document: DocumentSource, reperes: readonly Repere[]): Lettres {
  const lettres: string[] = []
  const rangs: number[] = []
  const places: number[] = []
  for (const { rang, debut, fin } of reperes) {
    const texte = document.lignes[rang]?.texte ?? ''
    for (let place = debut; place < Math.min(fin, texte.length); place += 1) {
      const lettre = plier(texte[place] ?? '')
      if (lettre === '') continue
      lettres.push(lettre)
      rangs.push(rang)
      places.push(place)
    }
  }
  return { document, texte: lettres.join(''), rangs, places }
}

const SIMPLE = /[a-z0-9]/

/** One letter or digit for each character of the line, so that places stay true; nothing for signs and spaces. */
function plier(caractere: string): string {
  if (SIMPLE.test(caractere)) return caractere
  const plie = fold(caractere)[0] ?? ''
  return SIMPLE.test(plie) ? plie : ''
}
