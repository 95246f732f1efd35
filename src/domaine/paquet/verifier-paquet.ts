import { type Conclusion, conclureControle } from '#droit/conclusion.ts'
import { fait, juger, type Trace, toutes } from '#droit/trace.ts'
import { REGIMES, type Regime } from '../deliberation/index.ts'
import { modaliteDuMot, type Reglement, verifierReglement } from '../evaluation/index.ts'
import {
  arrondis,
  coefficientsConnus,
  exceptionsCoherentes,
  facultativesGenerales,
  grillesCoherentes,
  modesConnus,
  oraux,
  professionnellesDites,
  sessionGouvernee,
  seuilsDesTextes,
  seuilsPossibles,
  unitesDistinctes,
} from './conditions.ts'
import type { Paquet } from './paquet.ts'

/** The regime that a package names; null: none of that name. */
export const regimeDuPaquet = ({ regime }: Paquet): Regime | null => REGIMES.find(({ id }) => id === regime) ?? null

/** The regulation as the package applies it: with its exceptions. */
export function reglementApplique({ reglement, exceptions }: Paquet): Reglement {
  const unites = reglement.unites.map((unite) => {
    const siennes = exceptions.filter((exception) => exception.unite === unite.code)
    if (siennes.length === 0) return unite
    const modes = siennes.map(({ categorie, mode }) => [
      categorie,
      modaliteDuMot(mode ?? 'non-offerte', categorie, unite.modes[categorie]?.dureeMin ?? null),
    ])
    return { ...unite, modes: { ...unite.modes, ...Object.fromEntries(modes) } }
  })
  return { ...reglement, unites }
}

/** The named regime exists, is of the diploma's kind, and is the one in force for the session. */
function regimeEnVigueur(paquet: Paquet, regime: Regime | null): readonly Trace[] {
  const nomme = fait('paquet.regime', regime === null ? null : regime.id, 'texte', 'regime')
  if (regime === null) return [juger('paquet.regime-connu', 'connu', [nomme])]
  const jour = fait('paquet.jour', paquet.session.jour, 'jour', 'session.jour')
  const genre = fait('paquet.diplome', paquet.reglement.diplome ?? null, 'mot', 'reglement.diplome')
  const borne = (code: string, valeur: string) =>
    fait(code, valeur, 'jour', `regime.${code === 'paquet.regime-du' ? 'du' : 'au'}`)
  return [
    juger('paquet.regime-du-diplome', 'egal', [genre, fait('paquet.regime-diplome', regime.diplome, 'mot', 'regime')]),
    ...(regime.du === null
      ? []
      : [juger('paquet.regime-commence', 'au-moins', [jour, borne('paquet.regime-du', regime.du)])]),
    ...(regime.au === null
      ? []
      : [juger('paquet.regime-en-cours', 'au-plus', [jour, borne('paquet.regime-au', regime.au)])]),
  ]
}

/**
 * Whether a package may be used by a jury: everything the deliberation needs is there, agrees with the texts, and no
 * two exceptions conflict. An unknown coefficient gives `indetermine`: nobody can deliberate with it.
 */
export function verifierPaquet(paquet: Paquet): Conclusion<null> {
  const regime = regimeDuPaquet(paquet)
  const applique = { ...paquet, reglement: reglementApplique(paquet) }
  const minimum = verifierReglement(applique.reglement, paquet.session.jour)
  const admission = regime?.admission.genre === 'moyenne' ? regime.admission : null
  const conditions = [
    ...regimeEnVigueur(paquet, regime),
    ...sessionGouvernee(paquet),
    ...unitesDistinctes(applique),
    ...modesConnus(applique),
    ...(minimum === null ? [] : [minimum.trace]),
    ...(admission === null
      ? []
      : [
          ...coefficientsConnus(paquet),
          ...professionnellesDites(paquet, admission),
          ...oraux(paquet, admission),
          ...arrondis(paquet, admission),
        ]),
    ...facultativesGenerales(paquet),
    ...(regime === null ? [] : seuilsDesTextes(paquet, regime)),
    ...seuilsPossibles(paquet),
    ...exceptionsCoherentes(paquet),
    ...grillesCoherentes(paquet),
  ]
  return conclureControle(toutes('paquet.complet', conditions), null)
}
