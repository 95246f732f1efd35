import {
  cleCorrespondance,
  type DecisionCorrespondance,
  familleDe,
  preparerAnnulation,
  type Rapprochement,
  rapprocher,
} from '#domaine/referentiel/index.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import type { DecisionMotivee, DepotsCorrespondances, PortsCorrespondances } from './ports.ts'
import { type Cotes, type CotesDemandes, ouvrirCotes } from './sources.ts'

/** What an act changed. */
export interface ActeFait {
  readonly numero: number
  readonly decisions: readonly DecisionCorrespondance[]
}

/**
 * Keeps decisions on links, all or none, as one act that can be undone. Refusals: those of `ouvrirCotes`,
 * `referentiel.element-inconnu`, `referentiel.genre-different`.
 */
export async function deciderLiens(
  ports: PortsCorrespondances,
  acteur: string,
  demande: CotesDemandes & { readonly decisions: readonly DecisionCorrespondance[] },
): Promise<Resultat<ActeFait>> {
  const cotes = await ouvrirCotes(ports, acteur, demande)
  if (!cotes.ok) return cotes
  const motivees = motiver(ports, cotes.valeur, demande.decisions)
  if (!motivees.ok) return motivees
  return await ports.dansContexte({ organisme: demande.organisme, personne: acteur }, async (depots) => {
    const table = await tenirTable(depots, ports, { ...demande, acteur, cotes: cotes.valeur })
    const numero = table.actes.length + 1
    await inscrire(ports, depots, {
      organisme: demande.organisme,
      table: table.id,
      acte: { numero, annule: null, auteur: acteur, instant: ports.maintenant(), decisions: motivees.valeur },
    })
    return reussir({ numero, decisions: motivees.valeur })
  })
}

/** Takes the last act back. Refusals: those of `ouvrirCotes`, `correspondance.rien-a-annuler`. */
export async function annulerDecisions(
  ports: PortsCorrespondances,
  acteur: string,
  demande: CotesDemandes,
): Promise<Resultat<ActeFait>> {
  const cotes = await ouvrirCotes(ports, acteur, demande)
  if (!cotes.ok) return cotes
  return await ports.dansContexte({ organisme: demande.organisme, personne: acteur }, async (depots) => {
    const { organisme } = demande
    const connue = await depots.correspondances.trouver(organisme, cotes.valeur.de.cle, cotes.valeur.vers.cle)
    if (connue === null) return refuser('correspondance.rien-a-annuler')
    const table = await tenirTable(depots, ports, { ...demande, acteur, cotes: cotes.valeur })
    const annulation = preparerAnnulation(table.actes)
    if (annulation === null) return refuser('correspondance.rien-a-annuler')
    const anciennes = new Map(
      table.actes.flatMap(({ decisions }) => decisions.map((une) => [cleCorrespondance(une), une])),
    )
    const decisions = annulation.decisions.map((une): DecisionMotivee => {
      const connu = anciennes.get(cleCorrespondance(une))
      return { de: une.de, vers: une.vers, etat: une.etat, type: une.type, suggestion: connu?.suggestion ?? null }
    })
    const numero = table.actes.length + 1
    const acte = { numero, annule: annulation.annule, auteur: acteur, instant: ports.maintenant(), decisions }
    await inscrire(ports, depots, { organisme, table: table.id, acte })
    return reussir({ numero, decisions })
  })
}

function motiver(
  ports: PortsCorrespondances,
  { de, vers }: Cotes,
  decisions: readonly DecisionCorrespondance[],
): Resultat<readonly DecisionMotivee[]> {
  const gauche = new Map(de.contenu.elements.map((element) => [element.id, element]))
  const droite = new Map(vers.contenu.elements.map((element) => [element.id, element]))
  const suggestions = new Map<string, Rapprochement>(
    rapprocher(de.contenu, vers.contenu, ports.racine).map((une) => [cleCorrespondance(une), une]),
  )
  const motivees = new Map<string, DecisionMotivee>()
  for (const decision of decisions) {
    const [a, b] = [gauche.get(decision.de), droite.get(decision.vers)]
    if (a === undefined || b === undefined)
      return refuser('referentiel.element-inconnu', { id: a === undefined ? decision.de : decision.vers })
    if (familleDe(a.genre) === null || familleDe(a.genre) !== familleDe(b.genre))
      return refuser('referentiel.genre-different', { id: b.id, genre: a.genre })
    const cle = cleCorrespondance(decision)
    const trouvee = suggestions.get(cle)
    const suggestion = trouvee === undefined ? null : dire(trouvee)
    motivees.set(cle, { ...decision, suggestion })
  }
  return reussir([...motivees.values()])
}

const dire = ({ score, forme, raison }: Rapprochement): DecisionMotivee['suggestion'] => ({ score, forme, raison })

async function tenirTable(
  { correspondances }: DepotsCorrespondances,
  ports: PortsCorrespondances,
  { organisme, acteur, cotes }: { organisme: string; acteur: string; cotes: Cotes },
) {
  const id = await correspondances.tenir(organisme, { ...cotes, auteur: acteur, instant: ports.maintenant() })
  return { id, actes: await correspondances.actes(organisme, id) }
}

async function inscrire(
  ports: PortsCorrespondances,
  { correspondances, journal }: DepotsCorrespondances,
  {
    organisme,
    table,
    acte,
  }: { organisme: string; table: string; acte: Parameters<typeof correspondances.ajouterActe>[2] },
): Promise<void> {
  await correspondances.ajouterActe(organisme, table, acte)
  const compter = (etat: string): number => acte.decisions.filter((une) => une.etat === etat).length
  await journal.inscrire({
    organisme,
    auteur: acte.auteur,
    ...(acte.annule === null ? { acte: 'correspondance.decider' } : { acte: 'correspondance.annuler' }),
    objet: `correspondances:${table}`,
    effet: ports.aujourdhui(),
    details: { acte: acte.numero, confirmes: compter('confirme'), refuses: compter('refuse') },
  })
}
