import { type Regle, versionAuJour } from '#droit/regle.ts'
import type { CleTexte } from '#droit/textes.ts'
import { feuille, type Trace } from '#droit/trace.ts'

/** What the version of a rule in force on a civil day says; unknown when the day is outside the versions that we know. */
export function evaluerAuJour<F>(versions: readonly Regle<F>[], jour: string, faits: F, texte: CleTexte): Trace {
  const version = versionAuJour(versions, jour)
  if (version !== null) return version.evaluer(faits)
  return feuille(
    'parcours.version-inconnue',
    null,
    { unite: 'oui-non', texte },
    { genre: 'texte', texte, paragraphe: null },
  )
}
