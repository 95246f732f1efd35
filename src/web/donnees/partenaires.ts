import type { Reponse } from './api.ts'

export type Partenaire = Reponse<'partenaires'>['partenaires'][number]
export type ColonnePartenaire = 'nom' | 'habilitation' | 'etat' | 'actif_depuis'

export interface ChoixPartenaires {
  readonly texte: string
  readonly habilitation: string
  readonly etat: string
  readonly tri: ColonnePartenaire
  readonly inverse: boolean
}

const plier = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()

/** Partners that answer the choices, in the order asked; digits typed are looked for in the SIRET, spaces aside. */
export function selectPartenaires(partenaires: readonly Partenaire[], choix: ChoixPartenaires): Partenaire[] {
  const mots = plier(choix.texte)
    .split(/\s+/)
    .filter((mot) => mot !== '')
  const chiffres = /^[\d\s]+$/.test(choix.texte) ? choix.texte.replace(/\s/g, '') : ''
  const retenus = partenaires.filter(
    (un) =>
      (choix.habilitation === '' || un.habilitation === choix.habilitation) &&
      (choix.etat === '' || un.etat === choix.etat) &&
      (chiffres === '' ? mots.every((mot) => plier(un.nom).includes(mot)) : (un.siret ?? '').includes(chiffres)),
  )
  const sens = choix.inverse ? -1 : 1
  return retenus.sort((a, b) => compare(a[choix.tri], b[choix.tri], sens) || a.nom.localeCompare(b.nom, 'fr'))
}

/** Unknown values come last, whatever the direction (1 or -1). */
function compare(a: string | null, b: string | null, sens: number): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return sens * a.localeCompare(b, 'fr')
}
