import type { PortsComptes, SessionLue } from '../ports-comptes.ts'

/** Open sessions of a person, last seen first. */
export const listerMesSessions = (ports: PortsComptes, personne: string): Promise<readonly SessionLue[]> =>
  ports.dansContexte({ personne }, (depots) => depots.sessions.lister(personne, ports.maintenant()))
