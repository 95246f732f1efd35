import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { adresseTexte, direTexte } from '#langues/source-droit.ts'
import { LienExterne } from '../../commun/lien-externe.tsx'
import { useParolesDroit } from '../../explication/utiliser-paroles.ts'
import { type RegleDite, titreDe } from './donnees.ts'

/** A rule by its title, leading to its page. */
export function LienRegle({ id }: { id: string }) {
  const paroles = useParolesDroit()
  return (
    <Link to="/droit/regles/$regle" params={{ regle: id }}>
      {paroles === null ? id : titreDe(id, paroles)}
    </Link>
  )
}

interface Proprietes {
  readonly references: RegleDite['references']
  /** Whether each text leads to the version that was read, where it is known. */
  readonly liens: boolean
}

/** The texts of a rule, with the place in each. */
export function Textes({ references, liens }: Proprietes) {
  const paroles = useParolesDroit()
  if (paroles === null) return null
  return references.map(({ texte, paragraphe }, rang) => {
    const dit = direTexte(texte, paragraphe, paroles)
    const adresse = liens ? adresseTexte(texte) : null
    return (
      <Fragment key={`${texte} ${paragraphe}`}>
        {rang > 0 && ' ; '}
        {adresse === null ? dit : <LienExterne adresse={adresse}>{dit}</LienExterne>}
      </Fragment>
    )
  })
}
