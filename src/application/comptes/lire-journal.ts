import type { ActeLu, DemandePage, PortsComptes, Tranche } from '../ports-comptes.ts'

/** Acts of an organisation, newest first. */
export const lireJournal = (
  ports: PortsComptes,
  acteur: string,
  demande: DemandePage & { organisme: string },
): Promise<Tranche<ActeLu>> =>
  ports.dansContexte({ organisme: demande.organisme, personne: acteur }, (depots) =>
    depots.journal.lister(demande.organisme, demande),
  )
