import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Attente } from '../../commun/attente.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import { lireSuivis } from '../../donnees/requetes.ts'
import { useParler } from '../../textes/utiliser-textes.ts'

/** Certifications that the organisation follows. */
export function Suivis({ organisme }: { organisme: string }) {
  const { t, instant } = useParler()
  const { data, isPending, isError, error } = useQuery(lireSuivis(organisme))
  if (isPending) return <Attente formes={1} />
  if (isError) return <AvisRefus erreur={error} />
  if (data.suivis.length === 0) return <p>{t('compte.organisme.aucunSuivi')}</p>
  return (
    <div className="pile">
      <p>
        <Link to="/registre/echeances" search={{ suivies: 'oui' }}>
          {t('compte.organisme.voirEcheances')}
        </Link>
      </p>
      <ul className="pile-serree liste-nue">
        {data.suivis.map(({ numero, depuis }) => (
          <li key={numero}>
            <Link to="/registre/$numero" params={{ numero }}>
              {numero}
            </Link>
            <span className="secondaire">
              {' '}
              · {t('compte.organisme.depuis')} {instant(depuis)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
