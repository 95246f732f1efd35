import type { Correspondance } from './fiche.ts'

/** An official equivalence read from one of the two sides; empty bloc lists mean the whole certification. */
export interface EquivalenceBlocs {
  readonly numero: string
  readonly blocs: readonly string[]
  readonly autreNumero: string
  readonly autresBlocs: readonly string[]
  /** Record whose CORRESPONDANCES state it. */
  readonly declareePar: string
}

type FicheCorrespondances = { readonly numero: string; readonly correspondances: readonly Correspondance[] }

/**
 * Equivalences of a certification as the register's CORRESPONDANCES state them, whichever side declares them.
 * Nothing is deduced from titles or from succession.
 */
export function equivalencesDe(numero: string, fiches: Iterable<FicheCorrespondances>): EquivalenceBlocs[] {
  const trouvees: EquivalenceBlocs[] = []
  for (const fiche of fiches) {
    for (const lien of fiche.correspondances) {
      const declaree = {
        numero: fiche.numero,
        blocs: lien.blocs,
        autreNumero: lien.versNumero,
        autresBlocs: lien.versBlocs,
        declareePar: fiche.numero,
      }
      if (fiche.numero === numero) trouvees.push(declaree)
      else if (lien.versNumero === numero) trouvees.push(inverser(declaree))
    }
  }
  return trouvees
}

/** Equivalences in which one bloc of the certification takes part; those of the whole certification included. */
export function equivalencesDuBloc(equivalences: readonly EquivalenceBlocs[], codeBloc: string): EquivalenceBlocs[] {
  return equivalences.filter((lien) => lien.blocs.length === 0 || lien.blocs.includes(codeBloc))
}

/** The same equivalence read from the other certification. */
export function inverser(lien: EquivalenceBlocs): EquivalenceBlocs {
  return {
    numero: lien.autreNumero,
    blocs: lien.autresBlocs,
    autreNumero: lien.numero,
    autresBlocs: lien.blocs,
    declareePar: lien.declareePar,
  }
}
