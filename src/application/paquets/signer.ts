import { trouverReglement } from '#domaine/evaluation/index.ts'
import {
  type ActePaquet,
  type CandidatRepete,
  type Paquet,
  proposerPaquet,
  type Repetition,
  repeter,
  retirer,
  signer,
} from '#domaine/paquet/index.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import { ouvrirPaquet, type PaquetOuvert, type PaquetVise, tenirPaquet } from './lire.ts'
import type { BilanRepetition, DepotsPaquets, PaquetGarde, PortsPaquets } from './ports.ts'

/** What a dry run compares with: the package copied from, else the delivered regulation, unless another is named. */
export type ReferencePaquet =
  | { readonly genre: 'paquet'; readonly paquet: string }
  | { readonly genre: 'reglement'; readonly reglement: string }

export interface DemandeRepetition extends PaquetVise {
  readonly reference: ReferencePaquet | null
  readonly cohorte: readonly CandidatRepete[]
}

/** A dry run with what it was compared with. */
export interface RepetitionFaite {
  readonly reference: string
  readonly repetition: Repetition
}

/**
 * Decides a past cohort with the reference and with the package; keeps the counts, nothing of the candidates.
 * Refusals `paquet.inconnu`, `paquet.retire`, `paquet.sans-reference`, `paquet.reglement-inconnu`, `paquet.sans-regime`.
 */
export async function repeterPaquet(
  ports: PortsPaquets,
  acteur: string,
  { cohorte, reference: demandee, ...vise }: DemandeRepetition,
): Promise<Resultat<RepetitionFaite>> {
  return await ports.dansContexte({ organisme: vise.organisme, personne: acteur }, async (depots) => {
    const tenu = await tenirPaquet(depots, vise)
    if (!tenu.ok) return tenu
    const { garde, etat } = tenu.valeur
    if (etat === 'retire') return refuser('paquet.retire')
    const trouvee = await trouverReference(depots, vise.organisme, { garde, demandee })
    if (!trouvee.ok) return trouvee
    const { nom: reference, contenu } = trouvee.valeur
    const repetition = repeter(contenu, garde.contenu, cohorte)
    const { candidats, changements, mouvements } = repetition
    const bilan = { reference, candidats, changements: changements.length, mouvements }
    await inscrire(ports, depots, {
      ...vise,
      garde,
      acte: { genre: 'repetition', empreinte: garde.empreinte, par: acteur },
      bilan,
    })
    return reussir({ reference, repetition })
  })
}

async function trouverReference(
  { paquets }: DepotsPaquets,
  organisme: string,
  { garde, demandee }: { readonly garde: PaquetGarde; readonly demandee: ReferencePaquet | null },
): Promise<Resultat<{ readonly nom: string; readonly contenu: Paquet }>> {
  const { contenu, issuDe } = garde
  const choisie =
    demandee ??
    (issuDe === null
      ? { genre: 'reglement' as const, reglement: contenu.certification }
      : { genre: 'paquet' as const, paquet: issuDe })
  if (choisie.genre === 'paquet') {
    const autre = await paquets.lire(organisme, choisie.paquet)
    if (autre === null) return refuser('paquet.inconnu')
    return reussir({ nom: `${autre.certification} ${autre.session} v${autre.numero}`, contenu: autre.contenu })
  }
  const reglement = trouverReglement(choisie.reglement)
  if (reglement === null) {
    return demandee === null
      ? refuser('paquet.sans-reference')
      : refuser('paquet.reglement-inconnu', { reglement: choisie.reglement })
  }
  const propose = proposerPaquet(reglement, contenu)
  return propose.ok ? reussir({ nom: reglement.intitule, contenu: propose.valeur }) : propose
}

/** An act on the content that the person has read: its hash says which. */
export interface PaquetLu extends PaquetVise {
  readonly empreinte: string
}

/**
 * Signs a package; the second person's signature makes it usable, for ever as it is.
 * Refusals `paquet.inconnu`, `paquet.conflit` (another content), and those of `signer`.
 */
export const signerPaquet = (ports: PortsPaquets, acteur: string, demande: PaquetLu): Promise<Resultat<PaquetOuvert>> =>
  agir(ports, acteur, demande, ({ garde, controle }) =>
    garde.empreinte === demande.empreinte
      ? signer(garde.empreinte, actesDe(garde), { par: acteur, controle: controle.issue })
      : refuser('paquet.conflit'),
  )

/** Withdraws a package, for a reason. Refusals `paquet.inconnu`, and those of `retirer`. */
export const retirerPaquet = (
  ports: PortsPaquets,
  acteur: string,
  { motif, ...vise }: PaquetVise & { readonly motif: string },
): Promise<Resultat<PaquetOuvert>> =>
  agir(ports, acteur, vise, ({ garde }) => retirer(actesDe(garde), { par: acteur, motif }))

const actesDe = ({ actes }: PaquetGarde): readonly ActePaquet[] => actes.map(({ acte }) => acte)

async function agir(
  ports: PortsPaquets,
  acteur: string,
  { organisme, paquet }: PaquetVise,
  faire: (ouvert: PaquetOuvert) => Resultat<ActePaquet>,
): Promise<Resultat<PaquetOuvert>> {
  const vise = { organisme, paquet }
  return await ports.dansContexte({ organisme, personne: acteur }, async (depots) => {
    const tenu = await tenirPaquet(depots, vise)
    if (!tenu.ok) return tenu
    const acte = faire(tenu.valeur)
    if (!acte.ok) return acte
    await inscrire(ports, depots, { ...vise, garde: tenu.valeur.garde, acte: acte.valeur, bilan: null })
    return await ouvrirPaquet(depots, vise)
  })
}

/** Names of the acts in the journal. */
const ACTES = {
  repetition: { acte: 'paquet.repetition' },
  signature: { acte: 'paquet.signature' },
  retrait: { acte: 'paquet.retrait' },
} as const

async function inscrire(
  ports: PortsPaquets,
  { paquets, journal }: DepotsPaquets,
  {
    organisme,
    paquet,
    garde,
    acte,
    bilan,
  }: PaquetVise & { readonly garde: PaquetGarde; readonly acte: ActePaquet; readonly bilan: BilanRepetition | null },
): Promise<void> {
  const { empreinte } = garde
  const numero = garde.actes.length + 1
  await paquets.ajouterActe(organisme, paquet, { numero, acte, empreinte, bilan, instant: ports.maintenant() })
  await journal.inscrire({
    organisme,
    auteur: acte.par,
    ...ACTES[acte.genre],
    objet: `paquet:${paquet}`,
    effet: ports.aujourdhui(),
    details: {
      empreinte,
      ...(acte.genre === 'retrait' ? { motif: acte.motif } : {}),
      ...(bilan === null ? {} : { candidats: bilan.candidats, changements: bilan.changements }),
    },
  })
}
