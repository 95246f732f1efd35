import type { Deliberation } from '../deliberation.ts'
import type { DossierCandidat, ResultatUnite } from '../dossier.ts'
import type { Acquis } from './acquis.ts'
import type { ChoixUnite, LivretAcquis, UniteLivret } from './livret.ts'

/** What one choice for one unit would make of the deliberation, all other units as the ledger has them. */
export interface ConsequenceChoix extends ChoixUnite {
  readonly unite: string
  readonly deliberation: Deliberation
}

/** A ledger and what it was made from. */
export interface LivretEtabli {
  readonly livret: LivretAcquis
  readonly acquis: readonly Acquis[]
}

/**
 * The candidate's file with what the ledger holds: a kept mark, else a dispense. What the file already says of a unit
 * stands: whoever presents it again gave the rest up.
 */
export function appliquerLivret(dossier: DossierCandidat, { livret, acquis }: LivretEtabli): DossierCandidat {
  const unites: Record<string, ResultatUnite> = {}
  for (const { code, choix } of livret.unites) {
    const [premier] = choix
    const resultat = premier && rendre(premier, acquis)
    if (resultat !== undefined) unites[code] = resultat
  }
  for (const [code, resultat] of Object.entries(dossier.unites)) {
    if (unites[code] === undefined || resultat.genre !== 'inconnu') unites[code] = resultat
  }
  return { ...dossier, unites }
}

/** What a choice makes of a unit; undefined: it is to be presented. */
function rendre({ choix, acquis: rang }: ChoixUnite, acquis: readonly Acquis[]): ResultatUnite | undefined {
  const tenu = rang === null ? undefined : acquis[rang]
  if (tenu === undefined) return undefined
  if (choix === 'garder-la-note')
    return tenu.note === null ? undefined : { genre: 'conservee', note: tenu.note, obtenueLe: tenu.obtenuLe }
  return choix === 'demander-la-dispense'
    ? { genre: 'dispense', motif: tenu.origine === 'note' ? 'autre' : tenu.origine }
    : undefined
}

/** Every choice that is open for the units held, and what the engine decides with it: before and after, side by side. */
export function comparerChoix(
  deliberer: (dossier: DossierCandidat) => Deliberation,
  dossier: DossierCandidat,
  etabli: LivretEtabli,
): readonly ConsequenceChoix[] {
  const fonde = appliquerLivret(dossier, etabli)
  return etabli.livret.unites
    .filter(({ choix }) => choix.length > 1)
    .flatMap((unite) => comparerUnite(unite, { deliberer, dossier, fonde, acquis: etabli.acquis }))
}

interface Comparables {
  readonly deliberer: (dossier: DossierCandidat) => Deliberation
  readonly dossier: DossierCandidat
  readonly fonde: DossierCandidat
  readonly acquis: readonly Acquis[]
}

const comparerUnite = ({ code, choix }: UniteLivret, comparables: Comparables): readonly ConsequenceChoix[] =>
  choix.map((un) => {
    const { deliberer, dossier, fonde, acquis } = comparables
    const resultat: ResultatUnite = rendre(un, acquis) ?? dossier.unites[code] ?? { genre: 'inconnu' }
    return { ...un, unite: code, deliberation: deliberer({ ...fonde, unites: { ...fonde.unites, [code]: resultat } }) }
  })
