import type { FicheRegistre } from '#domaine/certification/index.ts'
import {
  type Constat,
  type Decision,
  type Reparation,
  type ReparationAcceptee,
  reperer,
} from '#domaine/document/index.ts'
import type { DocumentLu } from '#domaine/verification/index.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import { certificationDe } from './mesurer.ts'
import {
  type DecisionGardee,
  type DepotDocuments,
  type PortsDocuments,
  type ResumeDocument,
  VERSION_LECTURE,
} from './ports-gardes.ts'
import { assurerLecture, type DocumentVise } from './relire.ts'

/** Documents checked beside one; beyond, the newest ones are kept. */
const VOISINS_MAX = 8
/** Lines of all the documents checked together. */
const LIGNES_MAX = 120_000
const FICHES_MAX = 40

/** A finding with what was decided of it; `decision` null: nothing, or taken back. */
export interface ConstatDecide {
  readonly cle: string
  readonly constat: Constat
  readonly decision: DecisionGardee | null
}

/** Every finding on a document, with what it was checked against. */
export interface ConstatsDocument {
  readonly aujourdhui: string
  readonly constats: readonly ConstatDecide[]
  readonly voisins: readonly ResumeDocument[]
  /** Numbers of the records of the register that were looked at. */
  readonly fiches: readonly string[]
}

/** A document to check; `avec`: other documents of the organisation, beside those of the same certification. */
export interface DemandeConstats extends DocumentVise {
  readonly avec: readonly string[]
}

interface Dossier {
  readonly lu: DocumentLu
  readonly voisins: readonly { readonly resume: ResumeDocument; readonly lu: DocumentLu }[]
  readonly decisions: readonly DecisionGardee[]
}

/**
 * Checks a document against the register of the day and its neighbours of the organisation. Nothing is stored: findings
 * follow the day and the rules. Refusals: `document.inconnu`, and those of the reader.
 */
export async function constater(
  ports: PortsDocuments,
  acteur: string,
  demande: DemandeConstats,
): Promise<Resultat<ConstatsDocument>> {
  const assure = await assurerLecture(ports, acteur, demande)
  if (!assure.ok) return assure
  const contexte = { organisme: demande.organisme, personne: acteur }
  const dossier = await ports.dansContexte(contexte, ({ documents }) => ouvrirDossier(documents, demande))
  if (dossier === null) return refuser('document.inconnu')
  const { lu, voisins, decisions } = dossier
  const aujourdhui = ports.aujourdhui()
  const fiches = await lireFiches(ports, [lu, ...voisins.map((voisin) => voisin.lu)], aujourdhui)
  const connaissances = { aujourdhui, fiches, voisins: voisins.map((voisin) => voisin.lu) }
  const verifie = await ports.lecteur.verifier(lu, connaissances)
  if (!verifie.ok) return verifie
  const dernieres = new Map(decisions.map((une) => [une.constat, une]))
  const constats = reperer(verifie.valeur.constats).map(({ cle, constat }): ConstatDecide => {
    const derniere = dernieres.get(cle)
    return { cle, constat, decision: derniere === undefined || derniere.decision === 'annulee' ? null : derniere }
  })
  return reussir({
    aujourdhui,
    constats,
    voisins: voisins.map(({ resume }) => resume),
    fiches: [...fiches.keys()],
  })
}

async function ouvrirDossier(documents: DepotDocuments, demande: DemandeConstats): Promise<Dossier | null> {
  const { organisme, document } = demande
  const resume = await documents.resume(organisme, document)
  const lu = await documents.lu(organisme, document)
  if (resume === null || lu === null) return null
  const choisis = await Promise.all(demande.avec.slice(0, VOISINS_MAX).map((id) => documents.resume(organisme, id)))
  const memes = resume.certification === null ? [] : await documents.parCertification(organisme, resume.certification)
  const candidats = new Map<string, ResumeDocument>()
  for (const un of [...choisis, ...memes]) if (un !== null && un.id !== document) candidats.set(un.id, un)
  const voisins: { resume: ResumeDocument; lu: DocumentLu }[] = []
  let lignes = resume.lignes
  for (const un of [...candidats.values()].slice(0, VOISINS_MAX)) {
    lignes += un.lignes
    // A neighbour whose reading has an older form waits until somebody opens it.
    const sien =
      lignes > LIGNES_MAX || un.versionLecture !== VERSION_LECTURE ? null : await documents.lu(organisme, un.id)
    if (sien !== null) voisins.push({ resume: un, lu: sien })
  }
  return { lu, voisins, decisions: await documents.decisions(organisme, document) }
}

/** Records that the documents cite, then those which replace them or which they replace. */
async function lireFiches(
  ports: PortsDocuments,
  lus: readonly DocumentLu[],
  jour: string,
): Promise<ReadonlyMap<string, FicheRegistre>> {
  const fiches = new Map<string, FicheRegistre>()
  const ajouter = async (numeros: readonly string[]): Promise<FicheRegistre[]> => {
    const nouveaux = [...new Set(numeros)].filter((numero) => !fiches.has(numero))
    const trouvees: FicheRegistre[] = []
    for (const numero of nouveaux.slice(0, FICHES_MAX - fiches.size)) {
      const fiche = await ports.fiche(numero, jour)
      if (fiche === null) continue
      fiches.set(fiche.numero, fiche)
      trouvees.push(fiche)
    }
    return trouvees
  }
  const citees = await ajouter(lus.flatMap(numerosCites))
  await ajouter(citees.flatMap(({ anciennes, nouvelles }) => [...nouvelles, ...anciennes]))
  return fiches
}

function numerosCites({ lecture }: DocumentLu): readonly string[] {
  const numero = certificationDe(lecture)
  const sien = numero === null ? [] : [numero]
  if (lecture?.genre !== 'fiche-registre') return sien
  const { fiche, anterieures } = lecture.donnees
  return [...sien, ...fiche.anciennes, ...fiche.nouvelles, ...anterieures.map((une) => une.numero)]
}

/** What a person decides of one finding. */
export interface DemandeDecision extends DemandeConstats {
  /** Key given with the finding. */
  readonly constat: string
  readonly decision: Decision
  readonly motif: string | null
}

/**
 * Writes what a person decided of a finding, after the former decisions: none is ever changed. The repair kept is the
 * one the rules propose today. Refusals: `document.inconnu`, `document.constat-inconnu`, `document.rien-a-annuler`.
 */
export async function deciderConstat(
  ports: PortsDocuments,
  acteur: string,
  demande: DemandeDecision,
): Promise<Resultat<null>> {
  const constates = await constater(ports, acteur, demande)
  if (!constates.ok) return constates
  const vise = constates.valeur.constats.find(({ cle }) => cle === demande.constat)
  if (vise === undefined) return refuser('document.constat-inconnu')
  const { organisme, document, decision, motif } = demande
  if (decision === 'annulee' && vise.decision === null) return refuser('document.rien-a-annuler')
  const { regle, reparation } = vise.constat
  const ecrite = { constat: vise.cle, regle, decision, motif, reparation: reparationDe(reparation) }
  await ports.dansContexte({ organisme, personne: acteur }, async (depots) => {
    await depots.documents.decider(organisme, document, ecrite, acteur)
    await depots.journal.inscrire({
      organisme,
      auteur: acteur,
      acte: 'document.decider',
      objet: `document:${document}`,
      effet: ports.aujourdhui(),
      details: { constat: vise.cle, decision, motif },
    })
  })
  return reussir(null)
}

const reparationDe = (reparation: Reparation | null): ReparationAcceptee | null =>
  reparation === null || reparation.chemin === null || reparation.valeur === null
    ? null
    : { chemin: reparation.chemin, valeur: reparation.valeur }
