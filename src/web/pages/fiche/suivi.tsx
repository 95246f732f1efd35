import { useQuery } from '@tanstack/react-query'
import { lireSuivis } from '../../donnees/requetes.ts'
import { organismePour, useEcriture, useSession } from '../../donnees/session.ts'
import { useParler } from '../../textes/utiliser-textes.ts'

/** Follow a certification for one's organisation; nothing when that is not open to the person. */
export function Suivi({ numero }: { numero: string }) {
  const session = useSession()
  const organisme = organismePour(session, 'suivi.modifier')
  return organisme === null ? null : <Bascule numero={numero} organisme={organisme} />
}

function Bascule({ numero, organisme }: { numero: string; organisme: { id: string; nom: string } }) {
  const { t } = useParler()
  const { data } = useQuery(lireSuivis(organisme.id))
  const suivre = useEcriture('suivre', ['suivis'])
  const arreter = useEcriture('nePlusSuivre', ['suivis'])
  if (!data) return null
  const suivie = data.suivis.some((un) => un.numero === numero)
  const params = { organisme: organisme.id, numero }
  return (
    <li>
      <button
        type="button"
        className={suivie ? 'bouton' : 'bouton bouton-principal'}
        disabled={suivre.isPending || arreter.isPending}
        title={t('fiche.actions.suivrePour', { organisme: organisme.nom })}
        onClick={() => (suivie ? arreter.mutate({ params }) : suivre.mutate({ params }))}
      >
        {t(suivie ? 'fiche.actions.nePlusSuivre' : 'fiche.actions.suivre')}
      </button>
    </li>
  )
}
