import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ResumeDocument } from '#api/contrat/documents.ts'
import { CadreTable } from '../../commun/cadre-table.tsx'
import { useParler } from '../../textes/utiliser-textes.ts'

interface Proprietes {
  readonly organisme: string
  readonly documents: readonly ResumeDocument[]
}

/** The documents, newest first; several can be ticked to be checked together. */
export function TableDocuments({ organisme, documents }: Proprietes) {
  const { t } = useParler()
  const [choisis, setChoisis] = useState<readonly string[]>([])
  const basculer = (id: string) =>
    setChoisis(choisis.includes(id) ? choisis.filter((un) => un !== id) : [...choisis, id])
  return (
    <>
      <CadreTable nom={t('documents.liste.titre')}>
        <table className="table documents-table">
          <thead>
            <tr>
              <td />
              <th scope="col">{t('documents.liste.nom')}</th>
              <th scope="col">{t('documents.liste.genre')}</th>
              <th scope="col">{t('documents.liste.certification')}</th>
              <th scope="col" className="nombre">
                {t('documents.liste.donnees')}
              </th>
              <th scope="col" className="nombre">
                {t('documents.liste.restes')}
              </th>
              <th scope="col">{t('documents.liste.depose')}</th>
            </tr>
          </thead>
          <tbody>
            {documents.map((un) => (
              <Rangee
                key={un.id}
                organisme={organisme}
                document={un}
                choisi={choisis.includes(un.id)}
                basculer={() => basculer(un.id)}
              />
            ))}
          </tbody>
        </table>
      </CadreTable>
      <VerifierEnsemble organisme={organisme} choisis={choisis} />
    </>
  )
}

function VerifierEnsemble({ organisme, choisis }: { organisme: string; choisis: readonly string[] }) {
  const { t } = useParler()
  const [premier, ...autres] = choisis
  return (
    <p className="rangee">
      {premier !== undefined && autres.length > 0 ? (
        <Link
          className="bouton"
          to="/organisme/$organisme/documents/$document"
          params={{ organisme, document: premier }}
          search={{ onglet: 'constats', avec: autres }}
        >
          {t('documents.liste.ensemble')}
        </Link>
      ) : (
        <button type="button" className="bouton" disabled>
          {t('documents.liste.ensemble')}
        </button>
      )}
      <span className="secondaire petit" role="status">
        {choisis.length === 0
          ? t('documents.liste.ensembleAide')
          : t('documents.liste.choisis', { count: choisis.length })}
      </span>
    </p>
  )
}

interface ProprietesRangee {
  readonly organisme: string
  readonly document: ResumeDocument
  readonly choisi: boolean
  readonly basculer: () => void
}

function Rangee({ organisme, document, choisi, basculer }: ProprietesRangee) {
  const { t, nombre, instant, ou } = useParler()
  return (
    <tr data-choisi={choisi}>
      <td className="insecable">
        <input
          type="checkbox"
          className="documents-choix"
          checked={choisi}
          onChange={basculer}
          aria-label={t('documents.liste.choix', { nom: document.nom })}
        />
      </td>
      <th scope="row">
        <Link to="/organisme/$organisme/documents/$document" params={{ organisme, document: document.id }}>
          {document.nom}
        </Link>
        {document.intitule !== null && <span className="documents-intitule">{document.intitule}</span>}
      </th>
      <td>
        <GenreDocument genre={document.genre} />
      </td>
      <td>
        {document.certification === null ? (
          <span className="secondaire">{ou(null)}</span>
        ) : (
          <Link to="/registre/$numero" params={{ numero: document.certification }}>
            {document.certification}
          </Link>
        )}
      </td>
      <td className="nombre">{nombre(document.donnees)}</td>
      <td className="nombre">{nombre(document.non_places)}</td>
      <td>
        {instant(document.depose_le)}
        {document.depose_par?.nom && (
          <span className="secondaire petit"> {t('documents.liste.par', { nom: document.depose_par.nom })}</span>
        )}
      </td>
    </tr>
  )
}

/** What a document is, in words. */
export function GenreDocument({ genre }: { genre: ResumeDocument['genre'] }) {
  const { t } = useParler()
  if (genre === null) return <span className="secondaire">{t('documents.genre.inconnu')}</span>
  return <span>{t(`documents.genre.${genre}`)}</span>
}
