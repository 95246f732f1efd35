import type { Reponse } from '../../donnees/api.ts'

export type Donnee = Reponse<'document'>['donnees'][number]

/** A field of the data that were read: a value, a list of values, or a group of fields. */
export interface Champ {
  /** Name of the field; the index of an item of a list. */
  readonly cle: string
  readonly chemin: string
  /** Values of the field itself: one, or those of a list of plain values. */
  readonly valeurs: readonly Donnee[]
  readonly champs: readonly Champ[]
  /** Whether `champs` are the items of a list. */
  readonly liste: boolean
}

interface Chantier {
  readonly cle: string
  readonly chemin: string
  readonly valeurs: Donnee[]
  readonly champs: Map<string, Chantier>
  liste: boolean
}

const PARTIES = /([^.[\]]+)|\[(\d+)\]/g

const ouvrir = (cle: string, chemin: string): Chantier => ({
  cle,
  chemin,
  valeurs: [],
  champs: new Map(),
  liste: false,
})

/** The tree of the data, from their paths; lists of plain values are one field. `racines` are passed through. */
export function buildArbre(donnees: readonly Donnee[], racines: readonly string[] = []): readonly Champ[] {
  const racine = ouvrir('', '')
  for (const donnee of donnees) {
    let noeud = racine
    let chemin = ''
    for (const [tout, nom, rang] of donnee.chemin.matchAll(PARTIES)) {
      const cle = nom ?? rang ?? ''
      chemin = nom === undefined ? `${chemin}${tout}` : chemin === '' ? nom : `${chemin}.${nom}`
      if (noeud === racine && racines.includes(cle)) continue
      if (nom === undefined) noeud.liste = true
      const suivant = noeud.champs.get(cle) ?? ouvrir(cle, chemin)
      noeud.champs.set(cle, suivant)
      noeud = suivant
    }
    noeud.valeurs.push(donnee)
  }
  return [...racine.champs.values()].map(finir)
}

function finir({ cle, chemin, valeurs, champs, liste }: Chantier): Champ {
  const finis = [...champs.values()].map(finir)
  const simple = liste && finis.every((un) => un.champs.length === 0)
  return simple
    ? { cle, chemin, valeurs: finis.flatMap((un) => un.valeurs), champs: [], liste: false }
    : { cle, chemin, valeurs, champs: finis, liste }
}

/** Whether nothing under this field is known. */
export const isInconnu = (champ: Champ): boolean =>
  champ.valeurs.every(({ valeur }) => valeur === null) && champ.champs.every(isInconnu)

const LONG = 90
const COLONNES_MAX = 6

/** Whether the items of a list are short enough to be the rows of a table. */
export function isTable(champ: Champ): boolean {
  if (!champ.liste) return false
  const cles = new Set(champ.champs.flatMap((item) => item.champs.filter((un) => !isInconnu(un)).map((un) => un.cle)))
  if (cles.size < 2 || cles.size > COLONNES_MAX) return false
  return champ.champs.every((item) =>
    item.champs.every(
      (un) => un.champs.length === 0 && un.valeurs.every(({ valeur }) => String(valeur ?? '').length <= LONG),
    ),
  )
}

/** The name that an item of a list gives itself: its code, its label. */
export function nameItem(item: Champ): string | null {
  const lire = (cle: string) => item.champs.find((un) => un.cle === cle)?.valeurs[0]?.valeur
  const parts = [lire('code') ?? lire('numero'), lire('libelle') ?? lire('intitule') ?? lire('nom') ?? lire('titre')]
  const nom = parts.filter((part) => typeof part === 'string' && part !== '').join(' · ')
  return nom === '' ? null : nom
}
