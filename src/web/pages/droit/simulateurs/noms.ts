/** The simulators, by the end of their address. */
export const SIMULATEURS = ['remuneration', 'besoins', 'mes-epreuves', 'entrer'] as const
/** Name of a simulator. */
export type NomSimulateur = (typeof SIMULATEURS)[number]
