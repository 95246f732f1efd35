import type { Constat } from '#domaine/document/index.ts'
import type { Referentiel } from '#domaine/referentiel/index.ts'
import { verifierReferentiel } from '#domaine/verification/index.ts'

/** A draft to be checked, and what numbers its answer. */
export interface DemandeVerification {
  readonly numero: number
  readonly contenu: Referentiel
  readonly aujourdhui: string
}

export interface ReponseVerification {
  readonly numero: number
  readonly constats: readonly Constat[]
}

// The rules run beside the page, so that no key waits for them.
addEventListener('message', ({ data }: MessageEvent<DemandeVerification>) => {
  const { numero, contenu, aujourdhui } = data
  const constats = verifierReferentiel(contenu, { aujourdhui, fiches: new Map(), voisins: [] })
  const reponse: ReponseVerification = { numero, constats }
  postMessage(reponse)
})
