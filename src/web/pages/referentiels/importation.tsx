import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import { AvisRefus } from '../../commun/refus.tsx'
import { buildAdresse } from '../../donnees/api.ts'
import { useEcriture } from '../../donnees/session.ts'
import { useParler } from '../../textes/utiliser-textes.ts'

/** What of the file calls for a look, by the figure of the report that tells it. */
const REMARQUES = ['genres_proposes', 'autres_parents', 'sans_parent', 'liens_ecartes', 'lignes_ecartees'] as const

/** Makes a référentiel of a CASE package or of a workbook; says what of the file found no place. */
export function Importation({ organisme }: { organisme: string }) {
  const { t, nombre } = useParler()
  const champ = useRef<HTMLInputElement>(null)
  const client = useQueryClient()
  const envoi = useEcriture('importerReferentiel', [])
  const envoyer = (fichier: File | undefined) => {
    if (fichier === undefined) return
    const demande = { params: { organisme }, query: { nom: fichier.name }, fichier }
    envoi.mutate(demande, { onSuccess: () => client.invalidateQueries({ queryKey: ['referentiels'] }) })
  }
  const { data } = envoi
  return (
    <section className="partie">
      <h2>{t('referentiels.import.titre')}</h2>
      <p className="chapeau">
        {t('referentiels.import.aide')}{' '}
        <a href={buildAdresse('modeleReferentiel')} download>
          {t('referentiels.import.modele')}
        </a>
      </p>
      <p>
        <button type="button" className="bouton" disabled={envoi.isPending} onClick={() => champ.current?.click()}>
          {t('referentiels.import.choisir')}
        </button>
        <input
          ref={champ}
          type="file"
          accept=".json,.xlsx,.csv"
          hidden
          onChange={({ target }) => {
            envoyer(target.files?.[0])
            // The same file may be chosen again once mended.
            target.value = ''
          }}
        />
      </p>
      {envoi.isPending && <p role="status">{t('referentiels.import.enCours')}</p>}
      {envoi.isError && <AvisRefus erreur={envoi.error} />}
      {data !== undefined && (
        <div className="avis avis-conforme" role="status">
          <p className="avis-titre">
            ✓ {t('referentiels.import.fait', { count: data.elements, n: nombre(data.elements) })}
          </p>
          {REMARQUES.filter((une) => data[une] > 0).map((une) => (
            <p key={une}>{t(`referentiels.import.remarque.${une}`, { count: data[une] })}</p>
          ))}
          <p>
            <Link
              to="/organisme/$organisme/referentiels/$referentiel/versions/$version"
              params={{ organisme, referentiel: data.referentiel, version: data.version }}
            >
              {t('referentiels.import.ouvrir')}
            </Link>
          </p>
        </div>
      )}
    </section>
  )
}
