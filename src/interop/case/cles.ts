import type { Element, GenreElement, GenreLien, Lien, Referentiel } from '#domaine/referentiel/index.ts'
import { fold } from '#socle/texte.ts'
import { ESPACE_CASE, uuidV5 } from './uuid.ts'

/** Identifier of anything of ours that is named by a stable key. */
export const identifier = (cle: string): string => uuidV5(ESPACE_CASE, cle)

/** Identifier of the type of item that stands for a kind of element: the same in every package of ours. */
export const identifiantGenre = (genre: GenreElement): string => identifier(`type/${genre}`)
/** Identifier of the group of associations that stands for a kind of link. */
export const identifiantGroupe = (genre: GenreLien): string => identifier(`lien/${genre}`)

/** Identifiers of everything in the package of one référentiel. */
export interface ClesPaquet {
  readonly document: string
  /** Of an element of the référentiel. */
  element(id: string): string
  lien(lien: Lien): string
  /** Of a bloc that is only known by its code. */
  bloc(code: string): string
  /** Of anything else that hangs from the document: `rome/I1310`. */
  autre(nom: string): string
}

/** A code without its punctuation: `C1-6`, `C1.6` and `c 1 6` are the same one. */
const epurer = (code: string): string => fold(code).replace(/[^a-z0-9]/g, '')

/**
 * Stable identifiers, the same for whoever exports: the certification when it is known (else `racine`), the kind, and
 * the code when no other element of that kind bears it (else the identifier inside the référentiel).
 */
export function nommerPaquet({ certification, elements }: Referentiel, racine: string): ClesPaquet {
  const base = certification ?? racine
  const nomDe = ({ genre, code }: Element): string => `${genre}/${epurer(code ?? '')}`
  const nombres = new Map<string, number>()
  for (const element of elements) nombres.set(nomDe(element), (nombres.get(nomDe(element)) ?? 0) + 1)
  const noms = new Map<string, string>()
  for (const element of elements) {
    const seul = nombres.get(nomDe(element)) === 1 && epurer(element.code ?? '') !== ''
    const nom = seul ? nomDe(element) : `${element.genre}/#${element.id}`
    noms.set(element.id, identifier(`${base}/${nom}`))
  }
  return {
    document: identifier(base),
    element: (id) => noms.get(id) ?? identifier(`${base}/#${id}`),
    lien: ({ genre, de, vers }) => identifier(`${base}/lien/${genre}/${noms.get(de) ?? de}/${noms.get(vers) ?? vers}`),
    bloc: (code) => identifier(`${base}/bloc/${epurer(code)}`),
    autre: (nom) => identifier(`${base}/${nom}`),
  }
}
