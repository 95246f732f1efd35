import {
  comparerPaquets,
  type EcartPaquet,
  type EtatPaquet,
  etatDuPaquet,
  peutModifier,
  verifierPaquet,
} from '#domaine/paquet/index.ts'
import type { Conclusion } from '#droit/conclusion.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import type { DemandePage, Tranche } from '../ports-comptes.ts'
import { calculerEmpreinte } from '../referentiels/empreinte.ts'
import type { DepotsPaquets, EntetePaquet, PaquetGarde, PortsPaquets } from './ports.ts'

/** Which package of which organisation. */
export interface PaquetVise {
  readonly organisme: string
  readonly paquet: string
}

/** A package as people open it: where it stands, and everything that was checked. */
export interface PaquetOuvert {
  readonly garde: PaquetGarde
  readonly etat: EtatPaquet
  readonly modifiable: boolean
  readonly controle: Conclusion<null>
  /** What differs from the package it was copied from; null: copied from none. */
  readonly ecarts: readonly EcartPaquet[] | null
}

/** sha-256 of a content, hexadecimal: what people sign. */
export const empreinteDe = (contenu: unknown): string => calculerEmpreinte(contenu).toString('hex')

/** Where a package stands. */
export const etatDe = ({ empreinte, actes }: EntetePaquet): EtatPaquet =>
  etatDuPaquet(
    empreinte,
    actes.map(({ acte }) => acte),
  )

/** The packages of an organisation, latest session first. */
export const listerPaquets = (
  ports: PortsPaquets,
  acteur: string,
  { organisme, ...page }: DemandePage & { readonly organisme: string },
): Promise<Tranche<EntetePaquet>> =>
  ports.dansContexte({ organisme, personne: acteur }, ({ paquets }) => paquets.lister(organisme, page))

/** One package with its check. Refusal `paquet.inconnu`. */
export const lirePaquet = (ports: PortsPaquets, acteur: string, vise: PaquetVise): Promise<Resultat<PaquetOuvert>> =>
  ports.dansContexte({ organisme: vise.organisme, personne: acteur }, (depots) => ouvrirPaquet(depots, vise))

/** The same, inside a unit of work. Refusal `paquet.inconnu`. */
export async function ouvrirPaquet(
  { paquets }: DepotsPaquets,
  { organisme, paquet }: PaquetVise,
): Promise<Resultat<PaquetOuvert>> {
  const garde = await paquets.lire(organisme, paquet)
  if (garde === null) return refuser('paquet.inconnu')
  const source = garde.issuDe === null ? null : await paquets.lire(organisme, garde.issuDe)
  return reussir({
    garde,
    etat: etatDe(garde),
    modifiable: peutModifier(
      garde.empreinte,
      garde.actes.map(({ acte }) => acte),
    ),
    controle: verifierPaquet(garde.contenu),
    ecarts: source === null ? null : comparerPaquets(source.contenu, garde.contenu),
  })
}

/** Holds a package until the end of the unit of work, then reads it. Refusal `paquet.inconnu`. */
export async function tenirPaquet(depots: DepotsPaquets, vise: PaquetVise): Promise<Resultat<PaquetOuvert>> {
  if (!(await depots.paquets.tenir(vise.organisme, vise.paquet))) return refuser('paquet.inconnu')
  return await ouvrirPaquet(depots, vise)
}
