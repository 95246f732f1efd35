import { type MesuresGroupe, ouvrirGroupe } from '#processus/groupe.ts'
import { findEntry } from '#processus/lancer.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import type { OptionsPdf } from './compiler.ts'
import type { DemandePdf } from './demande.ts'

/** The engine never gives back 0.3 MB for each document: its process is replaced. */
const TACHES_PAR_OUVRIER = 250
const DELAI_MS = 60_000
const MEMOIRE_MO = 1_200

/** Typesets away from the server, in a process that can be ended. */
export interface Compositeur {
  /** A Typst source as a tagged PDF. Refusals `export.delai`, `export.memoire`, `export.occupe`, `export.interrompu`. */
  composer(source: string, options: OptionsPdf): Promise<Resultat<Buffer>>
  mesurer(): MesuresGroupe
  fermer(): Promise<void>
}

/** Opens it; no process is started before the first document. `signaler` receives the last words of one that broke. */
export function openCompositeur(signaler?: (detail: string) => void): Compositeur {
  const groupe = ouvrirGroupe({
    entree: findEntry(import.meta.url, './enfant.ts', 'compositeur'),
    ouvriers: 1,
    attente: 32,
    tachesParOuvrier: TACHES_PAR_OUVRIER,
    delaiMs: DELAI_MS,
    memoireMo: MEMOIRE_MO,
    tasMo: 400,
    natif: true,
  })
  return {
    async composer(source, options) {
      const demande: DemandePdf = { source, options }
      const issue = await groupe.executer(demande)
      if (issue.ok) {
        if (!(issue.valeur instanceof Uint8Array)) throw new Error('the typesetter answered something else than bytes')
        return reussir(Buffer.from(issue.valeur))
      }
      if (issue.raison === 'delai') return refuser('export.delai', { secondes: DELAI_MS / 1000 })
      if (issue.raison === 'memoire') return refuser('export.memoire', { maximum: MEMOIRE_MO })
      if (issue.raison === 'occupe') return refuser('export.occupe')
      signaler?.(issue.detail)
      return refuser('export.interrompu')
    },
    mesurer: () => groupe.mesurer(),
    fermer: () => groupe.fermer(),
  }
}
