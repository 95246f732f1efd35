import type { Issue as IssueControle } from '#droit/conclusion.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'

/** What was done with one version of a package, in order. `empreinte`: hash of the content that the act bears on. */
export type ActePaquet =
  | { readonly genre: 'repetition'; readonly empreinte: string; readonly par: string }
  | { readonly genre: 'signature'; readonly empreinte: string; readonly par: string }
  | { readonly genre: 'retrait'; readonly motif: string; readonly par: string }

/** Where a version stands: only `utilisable` may serve a jury. */
export type EtatPaquet = 'brouillon' | 'repete' | 'signe-une-fois' | 'utilisable' | 'retire'

const SIGNATURES = 2

/** The state that the acts lead to, for this very content: acts on another content count for nothing. */
export function etatDuPaquet(empreinte: string, actes: readonly ActePaquet[]): EtatPaquet {
  if (actes.some(({ genre }) => genre === 'retrait')) return 'retire'
  const signataires = signatairesDe(empreinte, actes)
  if (signataires.size >= SIGNATURES) return 'utilisable'
  if (signataires.size > 0) return 'signe-une-fois'
  return estRepete(empreinte, actes) ? 'repete' : 'brouillon'
}

/** Whether the content may still change: not once someone has signed it. */
export const peutModifier = (empreinte: string, actes: readonly ActePaquet[]): boolean =>
  ['brouillon', 'repete'].includes(etatDuPaquet(empreinte, actes))

/**
 * Signs a content. Refusals: `paquet.retire`; `paquet.deja-utilisable`; `paquet.non-conforme`, the check is not green;
 * `paquet.sans-repetition`, no dry run of this very content; `paquet.meme-signataire`, two people must sign.
 */
export function signer(
  empreinte: string,
  actes: readonly ActePaquet[],
  { par, controle }: { readonly par: string; readonly controle: IssueControle },
): Resultat<ActePaquet> {
  const etat = etatDuPaquet(empreinte, actes)
  if (etat === 'retire') return refuser('paquet.retire')
  if (etat === 'utilisable') return refuser('paquet.deja-utilisable')
  if (controle !== 'conforme') return refuser('paquet.non-conforme')
  if (!estRepete(empreinte, actes)) return refuser('paquet.sans-repetition')
  if (signatairesDe(empreinte, actes).has(par)) return refuser('paquet.meme-signataire')
  return reussir({ genre: 'signature', empreinte, par })
}

/** Withdraws a version, for a reason. Refusals: `paquet.retire`, already; `paquet.sans-motif`. */
export function retirer(
  actes: readonly ActePaquet[],
  { par, motif }: { readonly par: string; readonly motif: string },
): Resultat<ActePaquet> {
  if (actes.some(({ genre }) => genre === 'retrait')) return refuser('paquet.retire')
  return motif.trim() === '' ? refuser('paquet.sans-motif') : reussir({ genre: 'retrait', motif: motif.trim(), par })
}

const estRepete = (empreinte: string, actes: readonly ActePaquet[]): boolean =>
  actes.some((acte) => acte.genre === 'repetition' && acte.empreinte === empreinte)

const signatairesDe = (empreinte: string, actes: readonly ActePaquet[]): ReadonlySet<string> =>
  new Set(actes.flatMap((acte) => (acte.genre === 'signature' && acte.empreinte === empreinte ? [acte.par] : [])))
