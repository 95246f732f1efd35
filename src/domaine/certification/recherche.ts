import type {
  CodeLibelle,
  DatesEnregistrement,
  NiveauQualification,
  Repertoire,
  TypeEnregistrement,
  VoieAcces,
} from './fiche.ts'
import type { EtatEnregistrement } from './statut.ts'

/** What a person asks of the catalogue. Empty lists and null mean "whatever"; several values of a list mean "or". */
export interface CriteresRecherche {
  /** Words, prefixes or codes, as typed. */
  readonly texte: string
  readonly repertoires: readonly Repertoire[]
  /** 0 stands for "the record states no level". */
  readonly niveaux: readonly (NiveauQualification | 0)[]
  readonly types: readonly TypeEnregistrement[]
  /** SIREN, or the value of the facet. */
  readonly certificateurs: readonly string[]
  /** Codes or their beginning (`25` finds `250` and `255r`). */
  readonly nsf: readonly string[]
  /** Codes or their beginning (`I13` finds `I1304`). */
  readonly rome: readonly string[]
  /** At least one of these routes is open. */
  readonly voies: readonly VoieAcces[]
  /** States of the registration on the day `au`. */
  readonly etats: readonly EtatEnregistrement[]
  /** Civil day `AAAA-MM-JJ` on which states, apprenticeship and expiry are judged. */
  readonly au: string
  /** true: only what can be prepared by apprenticeship on the day; false: only what surely cannot. */
  readonly apprentissage: boolean | null
  /** End of entries within this number of months after the day. */
  readonly expireDansMois: number | null
  readonly tri: 'pertinence' | 'echeance' | 'intitule'
  /** From 1. */
  readonly page: number
  readonly parPage: number
}

/** Classes of fields in which a word was found. */
export type ChampRecherche = 'code' | 'intitule' | 'certificateur' | 'bloc' | 'competence' | 'texte'

/** One record found, with why. */
export interface Touche {
  readonly numero: string
  readonly score: number
  readonly champs: readonly ChampRecherche[]
}

/** One value of a facet, with the number of records it would leave. */
export interface Facette {
  readonly valeur: string
  readonly libelle: string | null
  readonly nombre: number
}

export type NomFacette =
  | 'repertoire'
  | 'niveau'
  | 'type'
  | 'certificateur'
  | 'nsf'
  | 'rome'
  | 'voie'
  | 'etat'
  | 'apprentissage'

/** One page of results. */
export interface ResultatRecherche {
  readonly total: number
  readonly touches: readonly Touche[]
  /** Each counted with every criterion applied but its own; sorted by falling count. */
  readonly facettes: Readonly<Record<NomFacette, readonly Facette[]>>
  readonly corrections: readonly { readonly mot: string; readonly propose: string }[]
  /** true when no record had every word and any word was accepted. */
  readonly elargi: boolean
}

/** What the index is fed for each record. */
export interface DocumentRecherche {
  readonly numero: string
  readonly repertoire: Repertoire
  readonly intitule: string
  readonly abregeCode: string | null
  readonly abregeLibelle: string | null
  readonly niveau: NiveauQualification | null
  readonly type: TypeEnregistrement | null
  readonly actif: boolean | null
  readonly dates: DatesEnregistrement
  readonly nsf: readonly CodeLibelle[]
  readonly rome: readonly CodeLibelle[]
  readonly formacodes: readonly CodeLibelle[]
  readonly codesDiplome: readonly string[]
  readonly voiesOuvertes: readonly VoieAcces[]
  readonly certificateurs: readonly { readonly nom: string; readonly siret: string | null }[]
  readonly partenairesSiret: readonly string[]
  readonly blocs: readonly {
    readonly code: string
    readonly codeNormalise: string | null
    readonly libelle: string
    readonly competences: string | null
  }[]
  /** null: not indexed in this pass. */
  readonly textesLongs: readonly string[] | null
}
