import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { Attente } from '../../commun/attente.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import { useImpression } from '../../commun/utiliser-impression.ts'
import { lireVersion } from '../../donnees/referentiels.ts'
import { peut, useSession } from '../../donnees/session.ts'
import { Lecture } from './lecture/lecture.tsx'
import { Studio } from './studio/studio.tsx'

/** A version: its text to be read, or its draft to be edited by whoever may. */
export function PageVersion() {
  const params = useParams({ from: '/organisme/$organisme/referentiels/$referentiel/versions/$version' })
  const { vue } = useSearch({ from: '/organisme/$organisme/referentiels/$referentiel/versions/$version' })
  const session = useSession()
  const imprime = useImpression()
  const { organisme, referentiel, version } = params
  const lue = useQuery(lireVersion(organisme, referentiel, version))
  const { data, isError, error, refetch } = lue

  if (isError) {
    return (
      <div className="page page-moyenne">
        <AvisRefus erreur={error} reessayer={() => refetch()} />
      </div>
    )
  }
  // What the list read a moment ago may be older than the draft.
  if (data === undefined || !lue.isFetchedAfterMount || session === null) return <Attente />
  const ouverte = data.etat === 'brouillon' || data.etat === 'relue'
  const edite = ouverte && vue !== 'lecture' && peut(session, 'referentiel.modifier', organisme)
  // Paper holds no panel: the text is printed.
  if (!edite || imprime) return <Lecture key={data.revision} params={params} version={data} />
  return <Studio key={version} params={params} version={data} />
}
