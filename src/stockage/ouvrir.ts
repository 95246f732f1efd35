import type { Refus } from '#socle/resultat.ts'
import { type Base, openBase, verifierIsolation } from './base.ts'
import { ErreurStockage } from './erreur.ts'
import { migrer } from './migrer.ts'
import { startMoteur } from './moteur/demarrer.ts'

/** Settings of `openStore`. */
export interface OptionsStore {
  /** Data folder, used by the embedded server. */
  readonly dossier: string
  /** Address of a PostgreSQL server (DATABASE_URL); without it the embedded server is used. */
  readonly url?: string
  /** Told what a person should know about the embedded server. */
  readonly signaler?: (message: Refus) => void
}

/**
 * Opens the store: server given or embedded, migrations done, requests run under a role subject to row-level security.
 * Throws ErreurStockage `moteur.*`, `base.*`, `migration.*`.
 */
export async function openStore(options: OptionsStore): Promise<Base> {
  const { signaler } = options
  const moteur = options.url ? undefined : await startMoteur(options.dossier, signaler ? { signaler } : {})
  try {
    const url = options.url || (moteur?.url ?? '')
    await migrerUrl(url)
    const base = await openBase(url)
    if (!(await verifierIsolation(base))) {
      await base.fermer()
      throw new ErreurStockage('base.isolation-inactive')
    }
    const fermer = async () => {
      await base.fermer()
      await moteur?.arreter()
    }
    return { ...base, fermer }
  } catch (erreur) {
    await moteur?.arreter()
    throw erreur
  }
}

async function migrerUrl(url: string): Promise<void> {
  const proprietaire = await openBase(url, { role: 'proprietaire', connexions: 1 })
  try {
    await migrer(proprietaire)
  } finally {
    await proprietaire.fermer()
  }
}
