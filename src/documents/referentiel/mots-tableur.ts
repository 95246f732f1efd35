import { ENTETES_MODELE, type GenreElement, type GenreLien } from '#domaine/referentiel/index.ts'
import { DOCUMENT_REFERENTIEL, MODELE_REFERENTIEL } from '#langues/document-referentiel.ts'

interface MotsModele {
  readonly feuilles: { readonly referentiel: string; readonly liens: string; readonly aide: string }
  readonly genres: Readonly<Record<GenreElement, string>>
  readonly referentiel: string
  readonly liens: Readonly<Record<GenreLien, string>>
  readonly titresLiens: readonly string[]
  readonly erreurType: string
  readonly aide: readonly (readonly string[])[]
}

/**
 * Words of the spreadsheet template, French in every language as its columns are. `faits`: what is said of the
 * version, label and value, at the head of the sheet of help.
 */
export function motsTableur(faits: readonly (readonly [string, string])[]): MotsModele {
  const { feuilles, liens, liensAide, erreurType, aide } = MODELE_REFERENTIEL
  const colonnes = Object.entries(aide.colonnes).flatMap(([champ, dit]) =>
    champ in ENTETES_MODELE ? [[enTete(champ), dit]] : [],
  )
  return {
    feuilles,
    genres: DOCUMENT_REFERENTIEL.fr.genres,
    referentiel: feuilles.referentiel,
    liens: DOCUMENT_REFERENTIEL.fr.liens,
    titresLiens: liens,
    erreurType,
    aide: [
      ...faits,
      ...(faits.length > 0 ? [['', '']] : []),
      [aide.titre, aide.rangees],
      ['', aide.vide],
      ...colonnes,
      [feuilles.liens, liensAide],
    ],
  }
}

const enTete = (champ: string): string => Object.entries(ENTETES_MODELE).find(([nom]) => nom === champ)?.[1] ?? champ
