import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { ImportSuivi, SuiviImports } from '#application/registre/suivre-import.ts'
import { refuser, reussir } from '#socle/resultat.ts'
import type { ImportRegistre } from '../contrat/registre.ts'
import { routesRegistre } from '../contrat/registre.ts'
import { type Montage, monter } from '../monter.ts'
import type { Services } from '../services.ts'

/** What a run reads: a file put aside, or the latest pair of the open-data listing. */
export type SourceImport =
  | { readonly genre: 'fichier'; readonly chemin: string; readonly date: string | null }
  | { readonly genre: 'actualisation' }

/** What the routes of imports need. */
export interface ServicesImport {
  readonly services: Services
  readonly suivi: SuiviImports
  /** Folder where files sent by people wait. */
  readonly depot: string
  /** Starts a run in a process of its own; resolves when it ends, however it ends. */
  lancer(id: string, source: SourceImport): Promise<void>
}

const publier = (i: ImportSuivi): ImportRegistre => ({
  ...i,
  progression: i.progression === null ? null : { ...i.progression },
  rapport: i.rapport === null ? null : { ...i.rapport },
})

/** A name a person gave, made harmless: its last part, plain characters. */
const nomSur = (nom: string): string =>
  nom
    .replace(/^.*[\\/]/, '')
    .replace(/[^\w.-]+/g, '_')
    .slice(-120) || 'export'

/** Imports asked from the application, for those whom the rights table allows. */
export function monterImports(montage: Montage, { services, suivi, depot, lancer }: ServicesImport): void {
  const ouvrir = (source: string, auteur: string): Promise<ImportSuivi> =>
    suivi.ouvrir({ id: randomUUID(), source, auteur, effet: services.aujourdhui() })

  monter(montage, routesRegistre.imports, async () => ({ imports: (await suivi.lister()).map(publier) }))
  monter(montage, routesRegistre.import, async ({ params }) => {
    const trouve = await suivi.lire(params.id)
    return trouve === null ? refuser('import.inconnu', { id: params.id }) : reussir(publier(trouve))
  })
  monter(
    montage,
    routesRegistre.importer,
    async ({ query, requete, identite }) => {
      if (await suivi.enCours()) return refuser('import.deja-en-cours')
      const dossier = join(depot, randomUUID())
      const chemin = join(dossier, nomSur(query.nom))
      await mkdir(dossier, { recursive: true, mode: 0o700 })
      try {
        await pipeline(requete.raw, createWriteStream(chemin, { mode: 0o600 }))
      } catch (erreur) {
        await rm(dossier, { recursive: true, force: true })
        throw erreur
      }
      const ouvert = await ouvrir(query.nom, identite.personne.id)
      const fin = lancer(ouvert.id, { genre: 'fichier', chemin, date: query.date ?? null })
      void fin.finally(() => rm(dossier, { recursive: true, force: true }))
      return reussir(publier(ouvert))
    },
    { flux: true },
  )
  monter(montage, routesRegistre.actualiser, async ({ identite }) => {
    if (await suivi.enCours()) return refuser('import.deja-en-cours')
    const ouvert = await ouvrir('data.gouv.fr', identite.personne.id)
    void lancer(ouvert.id, { genre: 'actualisation' })
    return reussir(publier(ouvert))
  })
}
