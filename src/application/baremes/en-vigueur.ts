import { type Baremes, completerBaremes } from '#droit/baremes/tous.ts'
import type { PortsBaremes } from './ports.ts'

/** The scales in force, kept a moment: computations are many, new values are rare. */
export interface BaremesEnVigueur {
  /** At once while they are fresh, else read again. */
  lire(): Baremes | Promise<Baremes>
  /** A scale was changed here: the next reading sees it. */
  oublier(): void
}

/** Longest delay, in milliseconds, before another server of the installation sees a new value. */
const FRAICHEUR_MS = 5_000

/** Scales read from the store and kept fresh; a failed reading is not kept. */
export function creerBaremesEnVigueur(ports: Pick<PortsBaremes, 'dansContexte' | 'maintenant'>): BaremesEnVigueur {
  let garde: { readonly baremes: Baremes; readonly jusque: number } | null = null
  let enCours: Promise<Baremes> | null = null
  const relire = async (): Promise<Baremes> => {
    const actes = await ports.dansContexte({}, ({ baremes }) => baremes.lister())
    return completerBaremes(actes)
  }
  const commencer = (): Promise<Baremes> => {
    const lecture = relire()
      .then((baremes) => {
        // A change made while this was being read makes it stale already.
        if (enCours === lecture) garde = { baremes, jusque: ports.maintenant().getTime() + FRAICHEUR_MS }
        return baremes
      })
      .finally(() => {
        if (enCours === lecture) enCours = null
      })
    return lecture
  }
  return {
    lire: () => {
      if (garde !== null && ports.maintenant().getTime() < garde.jusque) return garde.baremes
      enCours ??= commencer()
      return enCours
    },
    oublier: () => {
      garde = null
      enCours = null
    },
  }
}
