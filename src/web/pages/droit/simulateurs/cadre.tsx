import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { Titre } from '../../../commun/titre.tsx'
import { useParler } from '../../../textes/utiliser-textes.ts'
import type { NomSimulateur } from './noms.ts'
import { estVide, type Saisie } from './saisie.ts'
import '../../../styles/simulateurs.css'

interface Proprietes {
  readonly nom: NomSimulateur
  readonly saisie: Saisie
  readonly exemples: readonly { readonly titre: string; readonly saisie: Saisie }[]
  readonly remplacer: (saisie: Saisie) => void
  readonly garder: () => void
  readonly formulaire: ReactNode
  readonly children: ReactNode
}

/** A simulator: questions on one side, the answer on the other; it runs in the browser and keeps nothing. */
export function PageSimulateur({ nom, saisie, exemples, remplacer, garder, formulaire, children }: Proprietes) {
  const { t } = useParler()
  return (
    <div className="page simulateur">
      <div className="page-tete">
        <p className="petit simulateur-retour">
          <Link to="/droit">{t('droit.titre')}</Link>
        </p>
        <Titre onglet={t(`simulateurs.${nom}.titre`)}>{t(`simulateurs.${nom}.titre`)}</Titre>
        <p className="chapeau">{t(`simulateurs.${nom}.chapeau`)}</p>
        <p className="petit secondaire">{t('simulateurs.discretion')}</p>
      </div>
      <div className="simulateur-essais rangee">
        <span className="secondaire" id="essayer">
          {t('simulateurs.essayer')}
        </span>
        {exemples.map((exemple) => (
          <button
            key={exemple.titre}
            type="button"
            className="bouton"
            aria-describedby="essayer"
            onClick={() => remplacer(exemple.saisie)}
          >
            {exemple.titre}
          </button>
        ))}
      </div>
      <div className="simulateur-corps" data-simulateur={nom}>
        <form
          className="simulateur-questions"
          aria-label={t('simulateurs.questions')}
          onSubmit={(evenement) => evenement.preventDefault()}
        >
          {formulaire}
          {!estVide(saisie) && <Actions remplacer={remplacer} garder={garder} />}
        </form>
        <section className="simulateur-reponse" aria-label={t('simulateurs.reponse')}>
          {children}
          <p className="secondaire petit">{t('droit.pasUnConseil')}</p>
        </section>
      </div>
    </div>
  )
}

function Actions({ remplacer, garder }: Pick<Proprietes, 'remplacer' | 'garder'>) {
  const { t } = useParler()
  const [gardee, setGardee] = useState(false)
  return (
    <div className="simulateur-actions pile-serree">
      <p className="rangee">
        <button type="button" className="bouton" onClick={() => print()}>
          {t('simulateurs.imprimer')}
        </button>
        <button
          type="button"
          className="bouton"
          onClick={() => {
            garder()
            setGardee(true)
          }}
        >
          {t('simulateurs.garder')}
        </button>
        <button
          type="button"
          className="bouton"
          onClick={() => {
            remplacer({})
            setGardee(false)
            history.replaceState(history.state, '', location.pathname + location.search)
          }}
        >
          {t('simulateurs.effacer')}
        </button>
      </p>
      <p role="status" className="petit secondaire">
        {gardee ? t('simulateurs.gardee') : ''}
      </p>
    </div>
  )
}
