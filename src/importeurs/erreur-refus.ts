import { type Refus, type Resultat, refuser } from '#socle/resultat.ts'

/** Carries an expected refusal out of a stream or a callback, where a value cannot be returned. */
export class ErreurRefus extends Error {
  readonly refus: Refus
  constructor(code: string, donnees: Refus['donnees'] = {}) {
    super(code)
    this.refus = { code, donnees }
  }
}

/** Runs `agir`; a refusal thrown inside becomes a value, any other error stays a bug. */
export async function capterRefus<T>(agir: () => Promise<Resultat<T>>): Promise<Resultat<T>> {
  try {
    return await agir()
  } catch (erreur) {
    if (erreur instanceof ErreurRefus) return refuser(erreur.refus.code, erreur.refus.donnees)
    throw erreur
  }
}
