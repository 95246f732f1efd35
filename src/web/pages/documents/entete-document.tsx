import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ResumeDocument } from '#api/contrat/documents.ts'
import { AvisRefus } from '../../commun/refus.tsx'
import { Titre } from '../../commun/titre.tsx'
import { buildAdresse } from '../../donnees/api.ts'
import { lireDocuments } from '../../donnees/documents.ts'
import { peut, useEcriture, useSession } from '../../donnees/session.ts'
import { formatOctets } from '../../format/nombres.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { GenreDocument } from './table-documents.tsx'

interface Proprietes {
  readonly organisme: string
  readonly document: ResumeDocument
  readonly avec: readonly string[]
}

/** Name, kind, origin of a document, and the documents that are checked with it. */
export function EnteteDocument({ organisme, document, avec }: Proprietes) {
  const { t, langue, instant } = useParler()
  const session = useSession()
  const relecture = useEcriture('relireDocument', ['document', 'documents', 'constats', 'apercu'])
  const params = { organisme, document: document.id }
  const depose = { instant: instant(document.depose_le), nom: document.depose_par?.nom ?? '' }
  return (
    <div className="document-tete">
      <p className="petit">
        <Link to="/organisme/$organisme/documents" params={{ organisme }}>
          ← {t('documents.retour')}
        </Link>
      </p>
      <Titre onglet={document.nom}>{document.nom}</Titre>
      <p className="document-faits">
        <strong>
          <GenreDocument genre={document.genre} />
        </strong>
        {document.certification !== null && (
          <Link to="/registre/$numero" params={{ numero: document.certification }} className="code">
            {document.certification}
          </Link>
        )}
        {document.intitule !== null && <span>{document.intitule}</span>}
      </p>
      <p className="document-origine petit secondaire">
        <span>{t(depose.nom === '' ? 'documents.page.depose' : 'documents.page.deposePar', depose)}</span>
        <span>{formatOctets(document.taille, langue)}</span>
        <span title={document.empreinte}>
          {t('documents.page.empreinte', { empreinte: document.empreinte.slice(0, 12) })}
        </span>
        <a href={buildAdresse('fichierDocument', { params })}>{t('documents.page.fichier')}</a>
        {peut(session, 'document.deposer', organisme) && (
          <button
            type="button"
            className="bouton-lien"
            disabled={relecture.isPending}
            onClick={() => relecture.mutate({ params })}
          >
            {t('documents.page.relire')}
          </button>
        )}
        <span role="status">{relecture.isSuccess ? `✓ ${t('documents.page.relu')}` : ''}</span>
      </p>
      {relecture.isError && <AvisRefus erreur={relecture.error} />}
      {avec.length > 0 && <Ensemble organisme={organisme} document={document.id} avec={avec} />}
    </div>
  )
}

/** Passage from one document to the next among those checked together. */
function Ensemble({ organisme, document, avec }: { organisme: string; document: string; avec: readonly string[] }) {
  const { t } = useParler()
  const { data } = useQuery(lireDocuments(organisme, 1))
  const tous = [document, ...avec]
  const nommes = (data?.documents ?? []).filter(({ id }) => tous.includes(id))
  return (
    <nav className="document-ensemble" aria-label={t('documents.page.ensemble')}>
      {nommes.map(({ id, nom }) => (
        <Link
          key={id}
          to="/organisme/$organisme/documents/$document"
          params={{ organisme, document: id }}
          search={{ onglet: 'constats', avec: tous.filter((un) => un !== id) }}
          className="bouton bouton-discret"
          aria-current={id === document ? 'true' : undefined}
        >
          {nom}
        </Link>
      ))}
    </nav>
  )
}
