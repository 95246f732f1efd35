import { useId, useState } from 'react'
import { useParler } from '../../textes/utiliser-textes.ts'
import { centieme, type LienSitue, listerSurs, nomElement } from './liens.ts'
import { confirmer, type Decision } from './utiliser-decisions.ts'

interface Proprietes {
  readonly liens: readonly LienSitue[]
  /** Threshold offered first, 0 to 1. */
  readonly depart: number
  readonly decider: (decisions: readonly Decision[]) => void
}

/** Confirms at once what stands above a threshold, after showing exactly what. */
export function ConfirmationGroupee({ liens, depart, decider }: Proprietes) {
  const { t } = useParler()
  const id = useId()
  const [seuil, setSeuil] = useState(centieme(depart))
  const surs = listerSurs(liens, seuil / 100)
  return (
    <details className="banc-groupe partie">
      <summary>
        <h2>{t('correspondances.groupe.titre')}</h2>
      </summary>
      <p>{t('correspondances.groupe.chapeau')}</p>
      <div className="champ">
        <label htmlFor={id}>{t('correspondances.groupe.seuilNom')}</label>
        <input
          id={id}
          type="range"
          min={25}
          max={100}
          value={seuil}
          aria-valuetext={t('correspondances.groupe.seuil', { n: seuil })}
          onChange={({ target }) => setSeuil(Number(target.value))}
        />
        <p className="champ-aide">{t('correspondances.groupe.seuil', { n: seuil })}</p>
      </div>
      <p role="status">
        {surs.length === 0
          ? t('correspondances.groupe.rien')
          : t('correspondances.groupe.apercu', { count: surs.length })}
      </p>
      {surs.length > 0 && (
        <>
          <ul className="banc-apercu">
            {surs.map(({ cle, de, vers, lien }) => (
              <li key={cle}>
                {nomElement(de)} <span aria-hidden="true">→</span> {nomElement(vers)}{' '}
                <span className="secondaire">
                  ({t(`correspondances.type.${lien.type}`)}, {centieme(lien.suggestion?.score ?? 0)})
                </span>
              </li>
            ))}
          </ul>
          <button
            type="button"
            className="bouton bouton-principal"
            onClick={() => decider(surs.map(({ lien }) => confirmer(lien, lien.type)))}
          >
            {t('correspondances.groupe.confirmer', { count: surs.length })}
          </button>
        </>
      )}
    </details>
  )
}
