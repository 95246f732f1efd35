import { Link } from '@tanstack/react-router'
import { useParler } from '../../../textes/utiliser-textes.ts'
import { SIMULATEURS } from './noms.ts'

/** The simulators, each with what it answers. */
export function AccesSimulateurs() {
  const { t } = useParler()
  return (
    <ul className="droit-regles">
      {SIMULATEURS.map((nom) => (
        <li key={nom}>
          <Link to={`/droit/simulateurs/${nom}`}>{t(`simulateurs.${nom}.titre`)}</Link>
          <span className="secondaire petit">{t(`simulateurs.${nom}.chapeau`)}</span>
        </li>
      ))}
    </ul>
  )
}
