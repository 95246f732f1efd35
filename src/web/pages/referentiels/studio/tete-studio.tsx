import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import type { Constat } from '#domaine/document/index.ts'
import { Titre } from '../../../commun/titre.tsx'
import type { Reponse } from '../../../donnees/api.ts'
import { useParler } from '../../../textes/utiliser-textes.ts'
import { Actes } from './actes.tsx'
import type { Brouillon, EtatBrouillon } from './brouillon.ts'
import { useAtelier } from './contexte.ts'
import { EtatEnvoi } from './etat-envoi.tsx'

interface Proprietes {
  readonly params: { readonly organisme: string; readonly referentiel: string; readonly version: string }
  readonly version: Reponse<'versionReferentiel'>
  readonly brouillon: Brouillon
  readonly etat: EtatBrouillon
  readonly constats: readonly Constat[] | null
  readonly redo: () => void
}

/** Title, state, whether all is saved, undo, and what comes next. */
export const Tete = memo(function Tete({ params, version, brouillon, etat, constats, redo }: Proprietes) {
  const { t, nombre } = useParler()
  const { contenu, undo } = useAtelier()
  const intitule = contenu.intitule || t('referentiels.sansTitre')
  return (
    <header className="atelier-tete">
      <div className="atelier-tete-titre">
        <p className="petit">
          <Link to="/organisme/$organisme/referentiels/$referentiel" params={params}>
            ← {t('referentiels.studio.retour')}
          </Link>
        </p>
        <Titre onglet={intitule}>{intitule}</Titre>
        <p className="atelier-faits petit">
          <strong>{t(`referentiels.etat.${etat.etat}`)}</strong>
          <span>{t('referentiels.version', { n: version.numero })}</span>
          {contenu.certification !== null && (
            <Link to="/registre/$numero" params={{ numero: contenu.certification }} className="code">
              {contenu.certification}
            </Link>
          )}
          <span>
            {t('referentiels.elements', { count: contenu.elements.length, n: nombre(contenu.elements.length) })}
          </span>
          <EtatEnvoi etat={etat} />
        </p>
      </div>
      <div className="atelier-actes">
        <button
          type="button"
          className="bouton"
          disabled={!etat.annulable}
          aria-keyshortcuts="Control+Z"
          onClick={undo}
        >
          <span aria-hidden="true">↶</span> {t('referentiels.studio.annuler')}
        </button>
        <button
          type="button"
          className="bouton"
          disabled={!etat.retablissable}
          aria-keyshortcuts="Control+Shift+Z"
          onClick={redo}
        >
          <span aria-hidden="true">↷</span> {t('referentiels.studio.retablir')}
        </button>
        <Link
          to="/organisme/$organisme/referentiels/$referentiel/versions/$version"
          params={params}
          search={{ vue: 'lecture' }}
          className="bouton"
        >
          {t('referentiels.studio.lire')}
        </Link>
        <Actes params={params} brouillon={brouillon} etat={etat} constats={constats} />
      </div>
    </header>
  )
})
