import { randomUUID } from 'node:crypto'
import {
  type GenreDiplome,
  type Reglement,
  reglementDepuisExamen,
  trouverReglement,
} from '#domaine/evaluation/index.ts'
import { type Paquet, proposerPaquet } from '#domaine/paquet/index.ts'
import type { ReglementExamen } from '#domaine/referentiel/index.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import { empreinteDe, ouvrirPaquet, type PaquetOuvert, type PaquetVise, tenirPaquet } from './lire.ts'
import type { DepotsPaquets, PortsPaquets } from './ports.ts'

/** What a new package is made from: a delivered regulation, the table of an order that was read, or another package. */
export type DepartPaquet =
  | { readonly genre: 'reglement'; readonly reglement: string; readonly certification: string | null }
  | {
      readonly genre: 'examen'
      readonly examen: ReglementExamen
      readonly document: string
      readonly certification: string
      readonly diplome: GenreDiplome
    }
  | { readonly genre: 'copie'; readonly paquet: string }

export interface DemandePaquet {
  readonly organisme: string
  readonly session: Paquet['session']
  readonly depart: DepartPaquet
}

/**
 * Opens a package as a draft. Refusals `paquet.inconnu`, `paquet.reglement-inconnu` (reglement), `paquet.sans-regime`.
 */
export async function creerPaquet(
  ports: PortsPaquets,
  acteur: string,
  { organisme, session, depart }: DemandePaquet,
): Promise<Resultat<PaquetOuvert>> {
  return await ports.dansContexte({ organisme, personne: acteur }, async (depots) => {
    const prepare =
      depart.genre === 'copie'
        ? await copier(depots, { organisme, paquet: depart.paquet }, session)
        : proposer(depart, session)
    if (!prepare.ok) return prepare
    const contenu = prepare.valeur
    const id = randomUUID()
    const issuDe = depart.genre === 'copie' ? depart.paquet : null
    const instant = ports.maintenant()
    await depots.paquets.ajouter(organisme, {
      id,
      issuDe,
      contenu,
      empreinte: empreinteDe(contenu),
      auteur: acteur,
      instant,
    })
    await depots.journal.inscrire({
      organisme,
      auteur: acteur,
      acte: 'paquet.creer',
      objet: `paquet:${id}`,
      effet: ports.aujourdhui(),
      details: { certification: contenu.certification, session: session.annee, depart: depart.genre },
    })
    return await ouvrirPaquet(depots, { organisme, paquet: id })
  })
}

async function copier(
  { paquets }: DepotsPaquets,
  { organisme, paquet }: PaquetVise,
  session: Paquet['session'],
): Promise<Resultat<Paquet>> {
  const source = await paquets.lire(organisme, paquet)
  return source === null ? refuser('paquet.inconnu') : reussir({ ...source.contenu, session })
}

function proposer(depart: Exclude<DepartPaquet, { genre: 'copie' }>, session: Paquet['session']): Resultat<Paquet> {
  if (depart.genre === 'reglement') {
    const reglement = trouverReglement(depart.reglement)
    const certification = reglement?.certification ?? depart.certification
    return reglement === null || certification === null
      ? refuser('paquet.reglement-inconnu', { reglement: depart.reglement })
      : proposerPaquet(reglement, { certification, session })
  }
  const { examen, certification, diplome, document } = depart
  const identite = { id: `document ${document}`, certification, texte: null, diplome }
  const { reglement } = reglementDepuisExamen(examen, { ...identite, premiereSession: null, derniereSession: null })
  return proposerPaquet({ ...reglement, intitule: nommer(reglement, certification) }, { certification, session })
}

const nommer = ({ intitule }: Reglement, certification: string): string =>
  intitule.trim() === '' ? certification : intitule.trim()

/** What an editor may change: the certification and the session of a package never do. */
export type ContenuModifie = Omit<Paquet, 'certification' | 'session'> & { readonly jour: string }

/**
 * Writes the content of a package anew, over the revision that the editor has read.
 * Refusals `paquet.inconnu`, `paquet.fige`, `paquet.conflit`.
 */
export async function modifierPaquet(
  ports: PortsPaquets,
  acteur: string,
  { revision, contenu: recu, ...vise }: PaquetVise & { readonly revision: number; readonly contenu: ContenuModifie },
): Promise<Resultat<PaquetOuvert>> {
  const { organisme, paquet } = vise
  return await ports.dansContexte({ organisme, personne: acteur }, async (depots) => {
    const tenu = await tenirPaquet(depots, vise)
    if (!tenu.ok) return tenu
    const { garde, modifiable } = tenu.valeur
    if (!modifiable) return refuser('paquet.fige')
    if (garde.revision !== revision) return refuser('paquet.conflit')
    const { jour, ...reste } = recu
    const { certification, session, reglement } = garde.contenu
    // The known gaps of a published sheet are read, never edited.
    const ecarts = reglement.ecarts === undefined ? {} : { ecarts: reglement.ecarts }
    const contenu: Paquet = {
      ...reste,
      reglement: { ...reste.reglement, ...ecarts },
      certification,
      session: { annee: session.annee, jour },
    }
    const empreinte = empreinteDe(contenu)
    if (empreinte === garde.empreinte) return tenu
    const ecriture = { contenu, empreinte, auteur: acteur, instant: ports.maintenant() }
    await depots.paquets.modifier(organisme, paquet, { ...ecriture, revision: revision + 1 })
    await depots.journal.inscrire({
      organisme,
      auteur: acteur,
      acte: 'paquet.modifier',
      objet: `paquet:${paquet}`,
      effet: ports.aujourdhui(),
      details: { revision: revision + 1, avant: garde.empreinte, apres: empreinte },
    })
    return await ouvrirPaquet(depots, vise)
  })
}
