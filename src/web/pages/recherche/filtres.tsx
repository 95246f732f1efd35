import type { Reponse } from '../../donnees/api.ts'
import { type Criteres, listFiltres, toggleFacette } from '../../donnees/criteres.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { nameValeur } from './libelles.ts'

interface Proprietes {
  readonly criteres: Criteres
  readonly facettes: Reponse<'chercher'>['facettes']
  readonly aller: (criteres: Criteres) => void
}

/** Active filters, each removable, and all at once. */
export function Filtres({ criteres, facettes, aller }: Proprietes) {
  const parler = useParler()
  const { t } = parler
  const filtres = listFiltres(criteres).map(({ facette, valeur }) => {
    const connue = facettes[facette].find((une) => une.valeur === valeur)
    return {
      cle: `${facette}${valeur}`,
      nom: nameValeur(parler, facette, connue ?? { valeur }),
      retirer: () => aller(toggleFacette(criteres, facette, valeur)),
    }
  })
  if (criteres.expire !== undefined) {
    filtres.push({
      cle: 'expire',
      nom: t('recherche.expireFiltre', { count: criteres.expire }),
      retirer: () => aller({ ...criteres, expire: undefined, page: undefined }),
    })
  }
  if (filtres.length === 0) return null
  return (
    <div className="filtres">
      <ul className="filtres-liste" aria-label={t('recherche.actifs')}>
        {filtres.map(({ cle, nom, retirer }) => (
          <li key={cle}>
            <button
              type="button"
              className="filtre"
              onClick={retirer}
              aria-label={t('recherche.retirer', { filtre: nom })}
            >
              {nom} <span aria-hidden="true">✕</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="bouton-lien petit" onClick={() => aller({ q: criteres.q, tri: criteres.tri })}>
        {t('recherche.effacer')}
      </button>
    </div>
  )
}
