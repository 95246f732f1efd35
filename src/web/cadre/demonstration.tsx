import { useQuery } from '@tanstack/react-query'
import { lireEtat } from '../donnees/requetes.ts'
import { useOuverture, useSession } from '../donnees/session.ts'
import { useParler } from '../textes/utiliser-textes.ts'

const ROLES_DEMONSTRATION = [
  'administrateur',
  'gestionnaire',
  'enseignant',
  'tuteur',
  'candidat',
  'jure',
  'inspecteur',
] as const

/** Marks every page of a demonstration, and lets anyone enter as any role. */
export function BandeauDemonstration() {
  const { t } = useParler()
  const { data } = useQuery(lireEtat())
  const session = useSession()
  if (data?.mode !== 'demonstration') return null
  const phrase = session?.personne
    ? t('web.demonstration.phraseConnecte', { nom: session.personne.nom })
    : t('web.demonstration.phrase')
  return (
    <section className="bandeau" aria-label={t('web.demonstration.titre')}>
      <p>
        <strong>! {t('web.demonstration.titre')}</strong> {phrase}
      </p>
      <EntreesDemonstration className="bandeau-roles" />
    </section>
  )
}

/** One button per role. */
export function EntreesDemonstration({ className }: { className: string }) {
  const { t } = useParler()
  const ouverture = useOuverture('entrerDemonstration', () => undefined)
  return (
    <ul className={className}>
      {ROLES_DEMONSTRATION.map((role) => (
        <li key={role}>
          <button
            type="button"
            className="bouton-lien"
            disabled={ouverture.isPending}
            onClick={() => ouverture.mutate({ params: { role } })}
          >
            {t(`web.role.${role}`)}
          </button>
        </li>
      ))}
    </ul>
  )
}
