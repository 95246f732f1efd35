import { addAnnees, estJour } from '#socle/date-civile.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import { type ActeBareme, type Bareme, type LigneBareme, ligneAuJour } from './bareme.ts'
import { type CleTexte, TEXTES } from './textes.ts'

/** What a person writes to change a scale; `depuis` and `valeurs` null: compared with its source, nothing changed. */
export interface SaisieBareme {
  readonly depuis: string | null
  /** Integers in the unit of each column: cents, whole points… null: unknown. */
  readonly valeurs: Readonly<Record<string, number | null>> | null
  readonly texte: string | null
  readonly origine: string
  readonly verifieLe: string
}

/** A value announced further ahead than this is more likely a slip of the keyboard. */
const ANNEES_A_VENIR = 2
/** Shortest source that tells anything. */
const ORIGINE_MIN = 3
const ORIGINE_MAX = 500
const POURCENT_MAX = 1_000

const estTexte = (cle: string): cle is CleTexte => Object.hasOwn(TEXTES, cle)

/**
 * Checks what a person writes on a scale as it stands, and makes an act of it. Refusals `bareme.source-manquante`,
 * `bareme.verification-invalide`, `bareme.jour-invalide`, `bareme.texte-inconnu`, `bareme.colonne-inconnue`,
 * `bareme.colonne-manquante`, `bareme.valeur-invalide`, `bareme.rien-ne-change`.
 */
export function lireSaisie(
  bareme: Bareme,
  saisie: SaisieBareme,
  { numero, aujourdhui }: { readonly numero: number; readonly aujourdhui: string },
): Resultat<ActeBareme> {
  const origine = saisie.origine.trim()
  const { depuis, valeurs, texte, verifieLe } = saisie
  if (origine.length < ORIGINE_MIN || origine.length > ORIGINE_MAX) return refuser('bareme.source-manquante')
  if (!estJour(verifieLe) || verifieLe > aujourdhui) return refuser('bareme.verification-invalide', { aujourdhui })
  if (depuis === null || valeurs === null) {
    if (depuis !== valeurs) return refuser('bareme.jour-invalide', { jour: depuis ?? '' })
    return reussir({ numero, ligne: null, origine, verifieLe })
  }
  if (!estJour(depuis) || depuis > addAnnees(aujourdhui, ANNEES_A_VENIR))
    return refuser('bareme.jour-invalide', { jour: depuis })
  if (texte !== null && !estTexte(texte)) return refuser('bareme.texte-inconnu', { texte })
  const defaut = verifierValeurs(bareme, valeurs)
  if (defaut !== null) return defaut
  const ligne: LigneBareme = { depuis, valeurs, texte, origine }
  if (neChangeRien(bareme, ligne)) return refuser('bareme.rien-ne-change', { jour: depuis })
  return reussir({ numero, ligne, origine, verifieLe })
}

/** The values already hold on that day; the row of that very day may still be given a better source. */
function neChangeRien(bareme: Bareme, ligne: LigneBareme): boolean {
  const deja = ligneAuJour(bareme, ligne.depuis)
  if (deja === null) return false
  const memeSource = deja.depuis !== ligne.depuis || (deja.origine === ligne.origine && deja.texte === ligne.texte)
  return memeSource && Object.keys(bareme.colonnes).every((colonne) => deja.valeurs[colonne] === ligne.valeurs[colonne])
}

function verifierValeurs(bareme: Bareme, valeurs: Readonly<Record<string, number | null>>): Resultat<never> | null {
  const inconnue = Object.keys(valeurs).find((colonne) => !Object.hasOwn(bareme.colonnes, colonne))
  if (inconnue !== undefined) return refuser('bareme.colonne-inconnue', { colonne: inconnue })
  for (const [colonne, unite] of Object.entries(bareme.colonnes)) {
    const valeur = valeurs[colonne]
    if (valeur === undefined) return refuser('bareme.colonne-manquante', { colonne })
    if (valeur === null) continue
    if (!Number.isSafeInteger(valeur) || valeur < 0 || (unite === 'pourcent' && valeur > POURCENT_MAX))
      return refuser('bareme.valeur-invalide', { colonne, valeur: String(valeur) })
  }
  const vide = Object.values(valeurs).every((valeur) => valeur === null)
  return vide ? refuser('bareme.valeur-invalide', { colonne: Object.keys(valeurs)[0] ?? '', valeur: '' }) : null
}
