import { useState } from 'react'
import { BORNES_REFERENTIEL } from '#domaine/referentiel/index.ts'
import { useParler } from '../../../textes/utiliser-textes.ts'
import { useAtelier } from './contexte.ts'
import { SaisieTexte } from './saisies.tsx'

/** Title of the référentiel and number of its certification, where nothing is chosen in the tree or on demand. */
export function TitreBrouillon() {
  const { t } = useParler()
  const { contenu, apply } = useAtelier()
  const { intitule, certification, fondements } = contenu
  const [ouvert, setOuvert] = useState(intitule === '')
  return (
    <details className="atelier-titre" open={ouvert} onToggle={({ currentTarget }) => setOuvert(currentTarget.open)}>
      <summary>{t('referentiels.studio.titre')}</summary>
      <div className="atelier-champs">
        <SaisieTexte
          nom={t('referentiels.creer.intitule')}
          valeur={intitule}
          max={BORNES_REFERENTIEL.court}
          lignes={2}
          garder={(texte) => apply([{ type: 'titrer', intitule: texte ?? '', certification, fondements }])}
        />
        <SaisieTexte
          nom={t('referentiels.creer.certification')}
          valeur={certification}
          max={BORNES_REFERENTIEL.identifiant}
          court
          garder={(numero) => apply([{ type: 'titrer', intitule, certification: numero, fondements }])}
        />
      </div>
    </details>
  )
}
