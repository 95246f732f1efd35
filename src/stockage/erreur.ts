import { type Refus, type Resultat, reussir } from '#socle/resultat.ts'

/** An expected refusal met while opening, migrating, saving or restoring a base; callers show `refus` in words. */
export class ErreurStockage extends Error {
  readonly refus: Refus

  constructor(code: string, donnees: Refus['donnees'] = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(donnees)}`, cause === undefined ? undefined : { cause })
    this.name = 'ErreurStockage'
    this.refus = { code, donnees }
  }
}

/** Code of a system or PostgreSQL error (`ENOENT`, `42P01`…), or undefined when the error carries none. */
export function codeErreur(erreur: unknown): string | undefined {
  if (erreur instanceof Error && 'code' in erreur && typeof erreur.code === 'string') return erreur.code
  return undefined
}

/** Message of anything thrown. */
export const messageErreur = (erreur: unknown): string => (erreur instanceof Error ? erreur.message : String(erreur))

/** Runs `agir` and turns a refusal thrown inside it into a value; bugs go through. */
export async function enResultat<T>(agir: () => Promise<T>): Promise<Resultat<T>> {
  try {
    return reussir(await agir())
  } catch (erreur) {
    if (erreur instanceof ErreurStockage) return { ok: false, refus: erreur.refus }
    throw erreur
  }
}
