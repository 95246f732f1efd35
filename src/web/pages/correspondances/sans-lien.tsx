import { useParler } from '../../textes/utiliser-textes.ts'
import { type ElementCote, nomElement } from './liens.ts'

interface Proprietes {
  readonly seuls: { readonly de: readonly ElementCote[]; readonly vers: readonly ElementCote[] }
  /** Absent: the person may not decide. */
  readonly choisir?: (bout: { de: string; vers: string }) => void
}

/** What no link touches, side by side. */
export function SansLien({ seuls, choisir }: Proprietes) {
  const { t } = useParler()
  return (
    <section className="partie">
      <h2>{t('correspondances.seuls.titre')}</h2>
      <div className="banc-seuls">
        {(['de', 'vers'] as const).map((cote) => (
          <div key={cote}>
            <h3>{t(`correspondances.seuls.${cote}`)}</h3>
            <p className="petit secondaire">
              {seuls[cote].length === 0
                ? t('correspondances.seuls.vide')
                : t('correspondances.seuls.compte', { count: seuls[cote].length })}
            </p>
            <ul className="banc-liste">
              {seuls[cote].map((element) => (
                <li key={element.id}>
                  <span>
                    {element.code !== null && <span className="code">{element.code}</span>} {element.libelle}
                  </span>
                  {choisir !== undefined && (
                    <button
                      type="button"
                      className="bouton-lien"
                      aria-label={t('correspondances.seuls.lierNom', { nom: nomElement(element) })}
                      onClick={() => choisir({ de: '', vers: '', [cote]: element.id })}
                    >
                      {t('correspondances.seuls.lier')}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}
