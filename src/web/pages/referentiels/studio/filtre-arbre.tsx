import { GENRES_ELEMENT } from '#domaine/referentiel/index.ts'
import { useParler } from '../../../textes/utiliser-textes.ts'
import { useVu } from './contexte.ts'
import { foldBelow } from './rangees.ts'

const NIVEAUX = [1, 2, 3] as const

/** Narrows the tree to words, to a kind, to what carries findings; folds it to a level. */
export function FiltreArbre() {
  const { t } = useParler()
  const vu = useVu()
  const { filtre, setFiltre } = vu
  return (
    <div className="atelier-filtre">
      <input
        type="search"
        className="saisie"
        aria-label={t('referentiels.arbre.filtre')}
        placeholder={t('referentiels.arbre.filtre')}
        value={filtre.texte}
        onChange={({ target }) => setFiltre({ ...filtre, texte: target.value })}
      />
      <select
        className="saisie"
        aria-label={t('referentiels.arbre.genre')}
        value={filtre.genre ?? ''}
        onChange={({ target }) =>
          setFiltre({ ...filtre, genre: GENRES_ELEMENT.find((genre) => genre === target.value) ?? null })
        }
      >
        <option value="">{t('referentiels.arbre.tousGenres')}</option>
        {GENRES_ELEMENT.map((genre) => (
          <option key={genre} value={genre}>
            {t(`documents.referentiel.genre.${genre}`)}
          </option>
        ))}
      </select>
      <label className="atelier-coche">
        <input
          type="checkbox"
          checked={filtre.constats}
          onChange={({ target }) => setFiltre({ ...filtre, constats: target.checked })}
        />
        {t('referentiels.arbre.avecConstats')}
      </label>
      <select
        className="saisie"
        aria-label={t('referentiels.arbre.plier')}
        value=""
        onChange={({ target }) =>
          vu.setPlies(target.value === 'tout' ? new Set() : foldBelow(vu.arbre, Number(target.value)))
        }
      >
        <option value="" disabled>
          {t('referentiels.arbre.plier')}
        </option>
        {NIVEAUX.map((n) => (
          <option key={n} value={n}>
            {t('referentiels.arbre.niveau', { count: n })}
          </option>
        ))}
        <option value="tout">{t('referentiels.arbre.tout')}</option>
      </select>
    </div>
  )
}
