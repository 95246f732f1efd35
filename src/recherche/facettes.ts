import { ETATS_ENREGISTREMENT, type Facette, type NomFacette, VOIES_ACCES } from '#domaine/certification/index.ts'
import { repertoireOf, typeOf, typeRankOf } from './encodage.ts'
import { AVIS_APPRENTISSAGE, type ColonnesDuJour } from './etats.ts'
import { BIT, type CriteresIndex, certifierTest, prefixTest } from './filtres.ts'
import type { Lecture, ListeColonne } from './lecture.ts'

/** Values kept for the facets that have hundreds of them. */
const KEPT = 20

/** Counts the values of every facet, document by document, over arrays allocated once. */
export class FacetCounter {
  readonly #index: Lecture
  readonly #repertoire = new Int32Array(2)
  readonly #niveau = new Int32Array(16)
  readonly #type = new Int32Array(4)
  readonly #voie = new Int32Array(VOIES_ACCES.length)
  readonly #etat = new Int32Array(ETATS_ENREGISTREMENT.length)
  readonly #apprentissage = new Int32Array(AVIS_APPRENTISSAGE.length)
  readonly #certificateur: Int32Array
  readonly #nsf: Int32Array
  readonly #rome: Int32Array

  constructor(index: Lecture) {
    this.#index = index
    this.#certificateur = new Int32Array(index.certificateurs.values.length)
    this.#nsf = new Int32Array(index.nsf.values.length)
    this.#rome = new Int32Array(index.rome.values.length)
  }

  reset(): void {
    for (const counts of [this.#repertoire, this.#niveau, this.#type, this.#voie, this.#etat]) counts.fill(0)
    for (const counts of [this.#apprentissage, this.#certificateur, this.#nsf, this.#rome]) counts.fill(0)
  }

  /** Counts a document in every facet whose criterion is the only one, if any, that it fails. */
  add(doc: number, failed: number, jour: ColonnesDuJour): void {
    const { drapeaux, niveaux, voies, certificateurs, nsf, rome } = this.#index
    const drapeau = drapeaux[doc] ?? 0
    if ((failed & ~BIT.repertoire) === 0) increment(this.#repertoire, repertoireOf(drapeau) === 'RS' ? 1 : 0)
    if ((failed & ~BIT.niveau) === 0) increment(this.#niveau, niveaux[doc] ?? 0)
    if ((failed & ~BIT.type) === 0) increment(this.#type, typeRankOf(drapeau))
    if ((failed & ~BIT.etat) === 0) increment(this.#etat, jour.etats[doc] ?? 0)
    if ((failed & ~BIT.apprentissage) === 0) increment(this.#apprentissage, jour.apprentissage[doc] ?? 0)
    if ((failed & ~BIT.certificateur) === 0) incrementAll(this.#certificateur, certificateurs, doc)
    if ((failed & ~BIT.nsf) === 0) incrementAll(this.#nsf, nsf, doc)
    if ((failed & ~BIT.rome) === 0) incrementAll(this.#rome, rome, doc)
    if ((failed & ~BIT.voie) === 0) {
      for (let open = voies[doc] ?? 0, route = 0; open !== 0; open >>>= 1, route++) {
        if ((open & 1) !== 0) increment(this.#voie, route)
      }
    }
  }

  /** The facets, by falling count; values the criteria name are kept even at 0. */
  read(criteres: CriteresIndex): Record<NomFacette, Facette[]> {
    const { certificateurs, nsf, rome } = this.#index
    return {
      repertoire: listed(this.#repertoire, (rank) => (rank === 0 ? 'RNCP' : 'RS'), criteres.repertoires),
      niveau: listed(this.#niveau, String, criteres.niveaux.map(String)),
      type: listed(this.#type, (rank) => typeOf(rank) ?? '', criteres.types).filter(({ valeur }) => valeur !== ''),
      certificateur: ranked(this.#certificateur, certificateurs, certifierTest(criteres.certificateurs)),
      nsf: ranked(this.#nsf, nsf, prefixTest(criteres.nsf)),
      rome: ranked(this.#rome, rome, prefixTest(criteres.rome)),
      voie: listed(this.#voie, (rank) => VOIES_ACCES[rank] ?? '', criteres.voies),
      etat: listed(this.#etat, (rank) => ETATS_ENREGISTREMENT[rank] ?? '', criteres.etats),
      apprentissage: listed(
        this.#apprentissage,
        (rank) => AVIS_APPRENTISSAGE[rank] ?? '',
        criteres.apprentissage === null ? [] : [criteres.apprentissage ? 'oui' : 'non'],
      ),
    }
  }
}

function increment(counts: Int32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1
}

function incrementAll(counts: Int32Array, column: ListeColonne, doc: number): void {
  const end = column.starts[doc + 1] ?? 0
  for (let at = column.starts[doc] ?? 0; at < end; at++) increment(counts, column.ids[at] ?? 0)
}

function listed(counts: Int32Array, nameOf: (rank: number) => string, wanted: readonly string[]): Facette[] {
  const facettes = Array.from(counts, (nombre, rank) => ({ valeur: nameOf(rank), libelle: null, nombre }))
  return facettes.filter(({ valeur, nombre }) => nombre > 0 || wanted.includes(valeur)).sort(byCount)
}

function ranked(counts: Int32Array, column: ListeColonne, test: ((value: string) => boolean) | null): Facette[] {
  const first = [...topRanks(counts)]
  if (test !== null) {
    for (let id = 0; id < counts.length; id++) {
      if (!first.includes(id) && first.length < KEPT * 3 && test(column.values.get(id))) first.push(id)
    }
  }
  return first
    .map((id) => ({ valeur: column.values.get(id), libelle: column.labels.get(id) || null, nombre: counts[id] ?? 0 }))
    .sort(byCount)
}

/** Ranks of the greatest counts, zero left out. */
function topRanks(counts: Int32Array): number[] {
  const top: number[] = []
  let least = 0
  for (let rank = 0; rank < counts.length; rank++) {
    const count = counts[rank] ?? 0
    if (count <= least) continue
    let at = top.length
    while (at > 0 && (counts[top[at - 1] ?? 0] ?? 0) < count) at--
    top.splice(at, 0, rank)
    if (top.length > KEPT) top.pop()
    if (top.length === KEPT) least = counts[top[KEPT - 1] ?? 0] ?? 0
  }
  return top
}

function byCount(a: Facette, b: Facette): number {
  return b.nombre - a.nombre || (a.valeur < b.valeur ? -1 : 1)
}
