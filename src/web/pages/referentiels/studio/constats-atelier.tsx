import { memo, useMemo, useState } from 'react'
import { type Constat, GRAVITES, type Gravite } from '#domaine/document/index.ts'
import { useParler } from '../../../textes/utiliser-textes.ts'
import { ConstatAtelier } from './constat-atelier.tsx'

/** Findings drawn at once; the others on demand. */
const MONTRES = 60

interface Proprietes {
  readonly constats: readonly Constat[] | null
  readonly ouvert: boolean
  readonly basculer: () => void
}

/** What the rules say of the draft, under the panels: counts always in view, the list on demand. */
export const ConstatsAtelier = memo(function ConstatsAtelier({ constats, ouvert, basculer }: Proprietes) {
  const { t } = useParler()
  const [gravite, setGravite] = useState<Gravite | null>(null)
  const [montres, setMontres] = useState(MONTRES)
  const comptes = useMemo(() => countGravites(constats ?? []), [constats])
  const vus = (constats ?? []).filter((un) => gravite === null || un.gravite === gravite)
  return (
    <section className="atelier-constats" data-ouvert={ouvert} aria-labelledby="atelier-constats-titre">
      <div className="atelier-constats-tete">
        <h2 id="atelier-constats-titre">
          <button
            type="button"
            className="atelier-bascule"
            aria-expanded={ouvert}
            aria-controls="atelier-constats-liste"
            onClick={basculer}
          >
            <span aria-hidden="true">{ouvert ? '▾' : '▸'}</span> {t('referentiels.constats.titre')}
          </button>
        </h2>
        <p role="status" className="atelier-comptes">
          {constats === null
            ? t('referentiels.constats.enCours')
            : constats.length === 0
              ? `✓ ${t('referentiels.constats.aucun')}`
              : GRAVITES.filter((une) => comptes[une] > 0)
                  .map((une) => t(`referentiels.constats.compte.${une}`, { count: comptes[une] }))
                  .join(' · ')}
        </p>
        {ouvert && (constats?.length ?? 0) > 0 && (
          <ChoixGravite
            gravite={gravite}
            choisir={(une) => {
              setGravite(une)
              setMontres(MONTRES)
            }}
          />
        )}
      </div>
      <div id="atelier-constats-liste" hidden={!ouvert} className="atelier-constats-liste">
        {ouvert &&
          vus.slice(0, montres).map((constat, rang) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: findings have no name, and the list is replaced as a whole
            <ConstatAtelier key={rang} constat={constat} />
          ))}
        {ouvert && vus.length > montres && (
          <button type="button" className="bouton" onClick={() => setMontres(montres + MONTRES)}>
            {t('referentiels.constats.suite', { count: vus.length - montres })}
          </button>
        )}
      </div>
    </section>
  )
})

interface ProprietesChoix {
  readonly gravite: Gravite | null
  readonly choisir: (gravite: Gravite | null) => void
}

function ChoixGravite({ gravite, choisir }: ProprietesChoix) {
  const { t } = useParler()
  return (
    <select
      className="saisie"
      aria-label={t('documents.constats.filtre')}
      value={gravite ?? ''}
      onChange={({ target }) => choisir(GRAVITES.find((une) => une === target.value) ?? null)}
    >
      <option value="">{t('referentiels.constats.tous')}</option>
      {GRAVITES.map((une) => (
        <option key={une} value={une}>
          {t(`documents.constats.gravite.${une}`)}
        </option>
      ))}
    </select>
  )
}

/** How many findings of each gravity. */
export function countGravites(constats: readonly Constat[]): Readonly<Record<Gravite, number>> {
  const comptes = { erreur: 0, avertissement: 0, information: 0 }
  for (const { gravite } of constats) comptes[gravite] += 1
  return comptes
}
