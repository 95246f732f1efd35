import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { GENRES_ELEMENT } from '#domaine/referentiel/index.ts'
import { Attente } from '../../commun/attente.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import { lireApercu } from '../../donnees/documents.ts'
import { peut, useEcriture, useSession } from '../../donnees/session.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { ArbreReferentiel } from './arbre-referentiel.tsx'

interface Proprietes {
  readonly organisme: string
  readonly document: string
}

/** What the document would make as a référentiel: counts, tree, then the act. */
export function EnReferentiel({ organisme, document }: Proprietes) {
  const { t } = useParler()
  const { data, isPending, isError, error, refetch } = useQuery(lireApercu(organisme, document))
  if (isPending) return <Attente formes={1} />
  if (isError) return <AvisRefus erreur={error} reessayer={() => refetch()} />
  const { elements } = data.referentiel
  if (elements.length === 0) return <p>{t('documents.referentiel.vide')}</p>
  const comptes = GENRES_ELEMENT.map((genre) => [genre, elements.filter((un) => un.genre === genre).length] as const)
  return (
    <div className="pile">
      <p className="secondaire petit">{t('documents.referentiel.chapeau')}</p>
      <p className="referentiel-comptes">
        {comptes
          .filter(([, count]) => count > 0)
          .map(([genre, count]) => (
            <span key={genre}>{t(`documents.referentiel.compte.${genre}`, { count })}</span>
          ))}
      </p>
      {data.reparations > 0 && (
        <p className="avis avis-conforme">✓ {t('documents.referentiel.reparations', { count: data.reparations })}</p>
      )}
      {data.ignorees.length > 0 && (
        <p className="avis avis-attention">! {t('documents.referentiel.ignorees', { count: data.ignorees.length })}</p>
      )}
      <Creation organisme={organisme} document={document} />
      <ArbreReferentiel referentiel={data.referentiel} />
    </div>
  )
}

/** The act itself; each press makes one référentiel more. */
function Creation({ organisme, document }: Proprietes) {
  const { t } = useParler()
  const session = useSession()
  const creation = useEcriture('referentielDuDocument', ['referentiels'])
  if (!peut(session, 'referentiel.modifier', organisme)) return null
  return (
    <>
      {creation.isError && <AvisRefus erreur={creation.error} />}
      {creation.isSuccess ? (
        <p className="avis avis-conforme" role="status">
          ✓ {t('documents.referentiel.cree')}{' '}
          <Link
            to="/organisme/$organisme/referentiels/$referentiel/versions/$version"
            params={{ organisme, ...creation.data }}
          >
            {t('documents.referentiel.ouvrir')}
          </Link>
        </p>
      ) : (
        <button
          type="button"
          className="bouton bouton-principal"
          disabled={creation.isPending}
          onClick={() => creation.mutate({ params: { organisme, document } })}
        >
          {t('documents.referentiel.creer')}
        </button>
      )}
    </>
  )
}
