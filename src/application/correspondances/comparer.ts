import {
  type ComparaisonVersions,
  cleCorrespondance,
  comparerVersions,
  type EtatCorrespondance,
  etatsCourants,
  type LienOfficiel,
  liensOfficiels,
  preparerAnnulation,
  type Rapprochement,
  rapprocher,
  type TypeCorrespondance,
  typePropose,
} from '#domaine/referentiel/index.ts'
import { type Resultat, reussir } from '#socle/resultat.ts'
import type { DemandePage, Tranche } from '../ports-comptes.ts'
import type { DecisionLue, PortsCorrespondances, ResumeTable } from './ports.ts'
import { type Cotes, type CotesDemandes, ouvrirCotes } from './sources.ts'

/** A link on the bench: suggested, made by hand or both, and what was decided of it. */
export interface LienBanc {
  readonly de: string
  readonly vers: string
  readonly etat: EtatCorrespondance
  /** Decided, else offered first. */
  readonly type: TypeCorrespondance
  /** null: made by hand. */
  readonly suggestion: Rapprochement | null
  /** null: nobody decided, or the decision was taken back. */
  readonly decision: DecisionLue | null
}

/** Everything that the bench shows of two sides. */
export interface Banc extends Cotes {
  readonly liens: readonly LienBanc[]
  readonly officiels: readonly LienOfficiel[]
  readonly annulable: boolean
}

/** Two sides with the links suggested, decided and official. Refusals: those of `ouvrirCotes`. */
export async function ouvrirBanc(
  ports: PortsCorrespondances,
  acteur: string,
  demande: CotesDemandes,
): Promise<Resultat<Banc>> {
  const cotes = await ouvrirCotes(ports, acteur, demande)
  if (!cotes.ok) return cotes
  const { de, vers } = cotes.valeur
  const { organisme } = demande
  const actes = await ports.dansContexte({ organisme, personne: acteur }, async ({ correspondances }) => {
    const table = await correspondances.trouver(organisme, de.cle, vers.cle)
    return table === null ? [] : await correspondances.actes(organisme, table)
  })
  return reussir({
    ...cotes.valeur,
    liens: reunir(rapprocher(de.contenu, vers.contenu, ports.racine), etatsCourants(actes)),
    officiels: officielsDe(cotes.valeur),
    annulable: preparerAnnulation(actes) !== null,
  })
}

/** Suggestions in their order, then the links that people made by hand. */
function reunir(suggestions: readonly Rapprochement[], decisions: ReadonlyMap<string, DecisionLue>): LienBanc[] {
  const situer = (bouts: { de: string; vers: string }, suggestion: Rapprochement | null): LienBanc => {
    const decision = decisions.get(cleCorrespondance(bouts)) ?? null
    return {
      de: bouts.de,
      vers: bouts.vers,
      etat: decision?.etat ?? 'propose',
      type: decision?.type ?? (suggestion === null ? 'equivalent' : typePropose(suggestion)),
      suggestion,
      decision,
    }
  }
  const suggeres = new Set(suggestions.map(cleCorrespondance))
  const manuels = [...decisions.values()].filter(
    (une) => une.etat !== 'propose' && !suggeres.has(cleCorrespondance(une)),
  )
  return [...suggestions.map((une) => situer(une, une)), ...manuels.map((une) => situer(une, null))]
}

const officielsDe = ({ de, vers }: Cotes): LienOfficiel[] =>
  liensOfficiels({ ...de, elements: de.contenu.elements }, { ...vers, elements: vers.contenu.elements })

/** What changed from one side to the other. Refusals: those of `ouvrirCotes`. */
export async function comparerCotes(
  ports: PortsCorrespondances,
  acteur: string,
  demande: CotesDemandes,
): Promise<Resultat<Cotes & { readonly comparaison: ComparaisonVersions }>> {
  const cotes = await ouvrirCotes(ports, acteur, demande)
  if (!cotes.ok) return cotes
  const { de, vers } = cotes.valeur
  const memesIdentifiants = de.version !== null && de.version.referentiel === vers.version?.referentiel
  const comparaison = comparerVersions(de.contenu, vers.contenu, { racine: ports.racine, memesIdentifiants })
  return reussir({ ...cotes.valeur, comparaison })
}

/** Saved crosswalks of an organisation, last touched first. */
export const listerTables = (
  ports: PortsCorrespondances,
  acteur: string,
  demande: DemandePage & { organisme: string },
): Promise<Tranche<ResumeTable>> =>
  ports.dansContexte({ organisme: demande.organisme, personne: acteur }, ({ correspondances }) =>
    correspondances.lister(demande.organisme, demande),
  )
