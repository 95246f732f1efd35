import { Link } from '@tanstack/react-router'
import { useParler } from '../textes/utiliser-textes.ts'

interface Ligne {
  readonly numero: string
  readonly intitule: string | null
  readonly abrege?: string | null
}

/** Title of a record as the register shows it: abbreviation, then title. */
export const titreFiche = ({ intitule, abrege }: Omit<Ligne, 'numero'>): string => {
  const nom = intitule ?? ''
  // "Autre" is the register's way of saying that there is no abbreviation.
  return abrege && abrege !== 'Autre' ? `${abrege} – ${nom}` : nom
}

/** A record by its code and its title. */
export function LienFiche({ ligne }: { ligne: Ligne }) {
  const { t } = useParler()
  if (ligne.intitule === null) {
    return (
      <span>
        <span className="code">{ligne.numero}</span>{' '}
        <span className="secondaire">({t('fiche.continuite.absente')})</span>
      </span>
    )
  }
  return (
    <span>
      <span className="code">{ligne.numero}</span>{' '}
      <Link to="/registre/$numero" params={{ numero: ligne.numero }}>
        {titreFiche(ligne)}
      </Link>
    </span>
  )
}
