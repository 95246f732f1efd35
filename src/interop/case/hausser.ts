import { depuisCase, type PaquetCase } from './paquet.ts'
import { ESPACE_CASE, estUuidCase, uuidV5 } from './uuid.ts'

/** What a package of 1.0 loses or changes when it becomes one of 1.1. */
export interface Rehausse {
  readonly paquet: PaquetCase
  /** Identifiers that 1.1 refuses (not a UUID of version 1 to 5), and what stands for each. */
  readonly renommes: ReadonlyMap<string, string>
  /** Properties that 1.1 forbids inside a package, with how many were dropped. */
  readonly retires: Readonly<Record<string, number>>
}

const INTERDITS = new Set(['CFPackageURI', 'CFDocumentURI'])

/**
 * A package as CASE 1.1 wants it: addresses of the package and of its document, forbidden inside a package, are dropped;
 * identifiers out of the form are replaced everywhere by their UUIDv5, always the same; empty days are left out.
 */
export function enCase11(paquet: PaquetCase): Rehausse {
  const renommes = new Map<string, string>()
  const retires: Record<string, number> = {}
  const renommer = (identifiant: string): string => {
    if (estUuidCase(identifiant)) return identifiant
    const nouveau = renommes.get(identifiant) ?? uuidV5(ESPACE_CASE, `tiers/${identifiant}`)
    renommes.set(identifiant, nouveau)
    return nouveau
  }
  const refaire = (valeur: unknown): unknown => {
    if (Array.isArray(valeur)) return valeur.map(refaire)
    return estObjet(valeur) ? Object.fromEntries(Object.entries(valeur).flatMap(refaireChamp)) : valeur
  }
  const refaireChamp = ([cle, valeur]: [string, unknown]): [string, unknown][] => {
    if (cle === 'extensions') return [[cle, valeur]]
    if (INTERDITS.has(cle)) retires[cle] = (retires[cle] ?? 0) + 1
    if (INTERDITS.has(cle) || valeur === null) return []
    return [[cle, cle === 'identifier' && typeof valeur === 'string' ? renommer(valeur) : refaire(valeur)]]
  }
  const { CFDefinitions, ...reste } = paquet
  const definitions = Array.isArray(CFDefinitions) ? {} : { CFDefinitions }
  const haut = depuisCase(refaire({ ...reste, ...definitions }))
  if (!haut.ok) throw new Error(`a package that was read cannot be read again: ${String(haut.refus.donnees.chemin)}`)
  const { CFDocument } = haut.valeur
  return { paquet: { ...haut.valeur, CFDocument: { ...CFDocument, caseVersion: '1.1' } }, renommes, retires }
}

const estObjet = (valeur: unknown): valeur is object => typeof valeur === 'object' && valeur !== null
