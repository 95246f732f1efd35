import type { CriteresRecherche, EtatEnregistrement } from '#domaine/certification/index.ts'
import { ETATS_ENREGISTREMENT } from '#domaine/certification/index.ts'
import type { Base } from '#stockage/base.ts'

const SANS_CRITERE = {
  repertoires: [],
  niveaux: [],
  types: [],
  certificateurs: [],
  nsf: [],
  rome: [],
  voies: [],
  etats: [],
  apprentissage: null,
  expireDansMois: null,
  tri: 'pertinence',
  page: 1,
  parPage: 20,
} as const satisfies Omit<CriteresRecherche, 'texte' | 'au'>

export interface Question {
  readonly genre: string
  readonly criteres: CriteresRecherche
}

/** What the questions are made of, read from the base measured. */
interface Matiere {
  readonly titres: readonly string[]
  readonly numeros: readonly string[]
  readonly sirets: readonly string[]
  readonly rome: readonly string[]
  readonly nsf: readonly string[]
}

async function lireMatiere(base: Base): Promise<Matiere> {
  const colonne = async (sql: string): Promise<string[]> =>
    (await base.pool.query<{ v: string }>(sql)).rows.map((r) => r.v)
  return {
    titres: await colonne('select intitule as v from fiche order by md5(numero) limit 5000'),
    numeros: await colonne('select numero as v from fiche order by md5(numero) limit 2000'),
    sirets: await colonne(`select distinct siret as v from partenaire_fiche where siret is not null limit 2000`),
    rome: await colonne('select distinct unnest(rome) as v from fiche limit 300'),
    nsf: await colonne('select distinct unnest(nsf) as v from fiche limit 300'),
  }
}

/** A small seeded generator: the same questions at every run. */
function tirage(graine: number): (n: number) => number {
  let etat = graine
  return (n) => {
    etat = (Math.imul(etat, 1_664_525) + 1_013_904_223) >>> 0
    return etat % n
  }
}

class Fabrique {
  readonly #m: Matiere
  readonly entier = tirage(2026)

  constructor(matiere: Matiere) {
    this.#m = matiere
  }

  parmi<T>(liste: readonly T[], defaut: T): T {
    return liste[this.entier(Math.max(1, liste.length))] ?? defaut
  }

  titre = (): string => this.parmi(this.#m.titres, '')
  numero = (): string => this.parmi(this.#m.numeros, 'RNCP1')
  siret = (): string => this.parmi(this.#m.sirets, '')
  code = (): string => this.parmi(this.entier(2) === 0 ? this.#m.rome : this.#m.nsf, 'I1304')

  mot(): string {
    const mots = this.titre()
      .split(/[^\p{L}]+/u)
      .filter((m) => m.length > 3)
    return this.parmi(mots, 'gestion')
  }

  faute(mot: string): string {
    const place = 1 + this.entier(Math.max(1, mot.length - 2))
    return this.entier(2) === 0
      ? mot.slice(0, place) + mot.slice(place + 1)
      : `${mot.slice(0, place)}x${mot.slice(place)}`
  }

  filtres(): Partial<CriteresRecherche> {
    return {
      repertoires: this.entier(2) === 0 ? ['RNCP'] : [],
      niveaux: this.entier(2) === 0 ? [4, 5] : [],
      nsf: this.entier(3) === 0 ? ['31', '25'] : [],
      etats: this.entier(2) === 0 ? [this.parmi<EtatEnregistrement>(ETATS_ENREGISTREMENT, 'OUVERTE')] : [],
      voies: this.entier(3) === 0 ? ['CA'] : [],
      apprentissage: this.entier(4) === 0 ? true : null,
      expireDansMois: this.entier(4) === 0 ? 12 : null,
      page: 1 + this.entier(3),
    }
  }
}

const debut = (texte: string, mots: number): string => texte.split(' ').slice(0, mots).join(' ')

/** Varied questions, as many of each kind: words, words being typed, misprints, codes, filters alone and with words. */
export async function questionsVariees(base: Base, nombre: number, au: string): Promise<Question[]> {
  const f = new Fabrique(await lireMatiere(base))
  const genres: readonly (readonly [string, () => Partial<CriteresRecherche>])[] = [
    ['un mot', () => ({ texte: `${f.mot()} ` })],
    ['2 à 5 mots', () => ({ texte: `${Array.from({ length: 2 + f.entier(4) }, () => f.mot()).join(' ')} ` })],
    ['mots d’un titre', () => ({ texte: debut(f.titre(), 2 + f.entier(4)) })],
    ['titre entier', () => ({ texte: f.titre() })],
    ['préfixe', () => ({ texte: f.mot().slice(0, 2 + f.entier(3)) })],
    ['mots et préfixe', () => ({ texte: `${f.mot()} ${f.mot().slice(0, 3)}` })],
    ['faute', () => ({ texte: `${f.faute(f.mot())} ${f.faute(f.mot())} ` })],
    ['numéro', () => ({ texte: f.numero() })],
    ['code', () => ({ texte: f.code() })],
    ['siret', () => ({ texte: f.siret() })],
    ['vide et filtres', () => ({ texte: '', ...f.filtres() })],
    ['mots et filtres', () => ({ texte: `${f.mot()} ${f.mot()}`, ...f.filtres() })],
  ]
  return Array.from({ length: nombre }, (_, rang) => {
    const [genre, faire] = genres[rang % genres.length] ?? ['', () => ({})]
    return { genre, criteres: { ...SANS_CRITERE, texte: '', au, ...faire() } }
  })
}
