import { useId, useState } from 'react'
import type { Reponse } from '../../donnees/api.ts'
import { type Criteres, FACETTES, listFiltres, type NomFacette, toggleFacette } from '../../donnees/criteres.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { nameValeur, orderValeurs } from './libelles.ts'

type ToutesFacettes = Reponse<'chercher'>['facettes']

interface Proprietes {
  readonly facettes: ToutesFacettes
  readonly criteres: Criteres
  readonly aller: (criteres: Criteres) => void
}

const MOIS = [1, 3, 6, 12, 24] as const
const COURTES = 6
const OUVERTES: readonly NomFacette[] = ['etat', 'repertoire', 'niveau', 'voie', 'apprentissage']

/** Every filter with the number of records it would leave. */
export function Facettes({ facettes, criteres, aller }: Proprietes) {
  const { t } = useParler()
  const [ouvert, setOuvert] = useState(false)
  const actifs = listFiltres(criteres).length
  return (
    <section className="facettes" aria-label={t('recherche.filtres')}>
      <button
        type="button"
        className="bouton facettes-bouton"
        aria-expanded={ouvert}
        onClick={() => setOuvert(!ouvert)}
      >
        {t('recherche.filtrer')}
        {actifs > 0 ? ` (${actifs})` : ''}
      </button>
      <div className="facettes-corps" data-ouvert={ouvert}>
        {FACETTES.map((nom) => (
          <Facette key={nom} nom={nom} facettes={facettes} criteres={criteres} aller={aller} />
        ))}
        <Expiration criteres={criteres} aller={aller} />
      </div>
    </section>
  )
}

function Facette({ nom, facettes, criteres, aller }: Proprietes & { nom: NomFacette }) {
  const parler = useParler()
  const { t, nombre } = parler
  const [toutes, setToutes] = useState(false)
  const choisies = criteres[nom] ?? []
  // A chosen value stays in sight even when it leaves nothing.
  const absentes = choisies.filter((valeur) => !facettes[nom].some((une) => une.valeur === valeur))
  const valeurs = orderValeurs(nom, [
    ...facettes[nom],
    ...absentes.map((valeur) => ({ valeur, libelle: null, nombre: 0 })),
  ])
  if (valeurs.length === 0) return null
  const montrees = toutes ? valeurs : valeurs.filter((une, rang) => rang < COURTES || choisies.includes(une.valeur))
  return (
    <details className="facette" open={OUVERTES.includes(nom) || choisies.length > 0}>
      <summary>{t(`recherche.facette.${nom}`)}</summary>
      <ul className="facette-valeurs">
        {montrees.map((une) => (
          <li key={une.valeur}>
            <label className="facette-valeur">
              <input
                type="checkbox"
                checked={choisies.includes(une.valeur)}
                onChange={() => aller(toggleFacette(criteres, nom, une.valeur))}
              />
              <span className="facette-nom">{nameValeur(parler, nom, une)}</span>
              <span className="facette-nombre">{nombre(une.nombre)}</span>
            </label>
          </li>
        ))}
      </ul>
      {valeurs.length > COURTES && (
        <button type="button" className="bouton-lien petit" onClick={() => setToutes(!toutes)}>
          {toutes ? t('recherche.moins') : t('recherche.plus', { n: nombre(valeurs.length - montrees.length) })}
        </button>
      )}
    </details>
  )
}

function Expiration({ criteres, aller }: Omit<Proprietes, 'facettes'>) {
  const { t } = useParler()
  const id = useId()
  return (
    <div className="facette facette-expire">
      <label htmlFor={id} className="facette-titre">
        {t('recherche.expire')}
      </label>
      <select
        id={id}
        className="saisie"
        value={criteres.expire ?? ''}
        onChange={(evenement) => {
          const mois = evenement.target.value
          aller({ ...criteres, expire: mois === '' ? undefined : Number(mois), page: undefined })
        }}
      >
        <option value="">{t('recherche.expireTous')}</option>
        {MOIS.map((mois) => (
          <option key={mois} value={mois}>
            {t('recherche.expireMois', { count: mois })}
          </option>
        ))}
      </select>
    </div>
  )
}
