import { useMemo, useState } from 'react'
import type { ElementPublic, ReferentielPublic } from '#api/contrat/contenu-referentiel.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { LienSource } from './lien-source.tsx'

type Enfants = ReadonlyMap<string | null, readonly ElementPublic[]>

/** Levels shown before anything is unfolded. */
const NIVEAUX_OUVERTS = 1

/** A référentiel as a tree to be read: each element with its kind, its code and its line. */
export function ArbreReferentiel({ referentiel }: { referentiel: ReferentielPublic }) {
  const { t } = useParler()
  const [ouverture, setOuverture] = useState<{ readonly tout: boolean | null; readonly fois: number }>({
    tout: null,
    fois: 0,
  })
  const enfants = useMemo(() => groupEnfants(referentiel.elements), [referentiel])
  const changer = (tout: boolean) => setOuverture(({ fois }) => ({ tout, fois: fois + 1 }))
  return (
    <>
      <p className="rangee arbre-gestes">
        <button type="button" className="bouton-lien" onClick={() => changer(true)}>
          {t('documents.referentiel.tout')}
        </button>
        <button type="button" className="bouton-lien" onClick={() => changer(false)}>
          {t('documents.referentiel.rien')}
        </button>
      </p>
      <Branches key={ouverture.fois} enfants={enfants} parent={null} niveau={0} tout={ouverture.tout} />
    </>
  )
}

function groupEnfants(elements: readonly ElementPublic[]): Enfants {
  const enfants = new Map<string | null, ElementPublic[]>()
  for (const element of elements) {
    const freres = enfants.get(element.parent)
    if (freres === undefined) enfants.set(element.parent, [element])
    else freres.push(element)
  }
  for (const freres of enfants.values()) freres.sort((a, b) => a.ordre - b.ordre)
  return enfants
}

interface ProprietesBranches {
  readonly enfants: Enfants
  readonly parent: string | null
  readonly niveau: number
  readonly tout: boolean | null
}

function Branches({ enfants, parent, niveau, tout }: ProprietesBranches) {
  return (
    <ul className="arbre">
      {(enfants.get(parent) ?? []).map((element) => (
        <li key={element.id} className="arbre-noeud">
          <Branche element={element} enfants={enfants} niveau={niveau} tout={tout} />
        </li>
      ))}
    </ul>
  )
}

interface ProprietesBranche extends Omit<ProprietesBranches, 'parent'> {
  readonly element: ElementPublic
}

/** Branches that are folded are not drawn: a référentiel may hold thousands of elements. */
function Branche({ element, enfants, niveau, tout }: ProprietesBranche) {
  const [ouvert, setOuvert] = useState(tout ?? niveau < NIVEAUX_OUVERTS)
  const porte = enfants.has(element.id)
  return (
    <>
      <div className="arbre-rangee">
        {porte ? (
          <button type="button" className="arbre-pli" aria-expanded={ouvert} onClick={() => setOuvert(!ouvert)}>
            <span aria-hidden="true">{ouvert ? '▾' : '▸'}</span>
            <Nom element={element} />
          </button>
        ) : (
          <span className="arbre-feuille">
            <Nom element={element} />
          </span>
        )}
        <LienSource reperes={element.reperes} />
      </div>
      {porte && ouvert && <Branches enfants={enfants} parent={element.id} niveau={niveau + 1} tout={tout} />}
    </>
  )
}

function Nom({ element }: { element: ElementPublic }) {
  const { t, nombre } = useParler()
  const { genre, code, libelle } = element
  return (
    <span className="arbre-nom">
      <span className={`arbre-genre arbre-genre-${genre}`}>{t(`documents.referentiel.genre.${genre}`)}</span>
      {code !== null && <span className="code">{code}</span>}
      <span className={niveauFort(genre) ? 'arbre-fort' : undefined}>
        {libelle || <em className="secondaire">{t('documents.referentiel.sansLibelle')}</em>}
      </span>
      {'facultatif' in element && element.facultatif && (
        <span className="secondaire petit">{t('documents.referentiel.facultatif')}</span>
      )}
      {'coefficient' in element && element.coefficient !== null && (
        <span className="secondaire petit">
          {t('documents.referentiel.coefficient', { n: nombre(element.coefficient) })}
        </span>
      )}
    </span>
  )
}

const niveauFort = (genre: ElementPublic['genre']): boolean => genre === 'bloc' || genre === 'epreuve'
