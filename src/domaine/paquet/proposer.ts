import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import { regimeAuJour } from '../deliberation/index.ts'
import type { Reglement } from '../evaluation/index.ts'
import type { Paquet } from './paquet.ts'
import { seuilsAEnoncer } from './seuils.ts'

/**
 * The package that a regulation makes for a session: the regime of its diploma, the thresholds of the texts, every
 * switch at its default. What the regulation does not state stays unknown. Refusal `paquet.sans-regime`: the kind of
 * diploma is unknown, or no rules are known for that session.
 */
export function proposerPaquet(
  reglement: Reglement,
  { certification, session }: Pick<Paquet, 'certification' | 'session'>,
): Resultat<Paquet> {
  const regime = reglement.diplome === undefined ? null : regimeAuJour(reglement.diplome, session)
  if (regime === null) return refuser('paquet.sans-regime', { session: session.annee })
  return reussir({
    certification,
    intitule: reglement.intitule,
    session,
    reglement,
    regime: regime.id,
    seuils: seuilsAEnoncer(regime),
    interrupteurs: {},
    exceptions: [],
    grilles: [],
  })
}
