import { useNavigate, useSearch } from '@tanstack/react-router'
import { Fragment } from 'react'
import { NATURES_CHANGEMENT } from '#domaine/referentiel/index.ts'
import { CadreTable } from '../../commun/cadre-table.tsx'
import { Pagination } from '../../commun/pagination.tsx'
import type { Reponse } from '../../donnees/api.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { type ElementCote, nomElement, PAR_PAGE } from './liens.ts'

const ADRESSE = '/organisme/$organisme/correspondances'
type Comparaison = Reponse<'comparaisonReferentiels'>
type Ligne = Comparaison['lignes'][number]

/** What changed from one side to the other, element by element, word by word. */
export function Changements({ comparaison }: { comparaison: Comparaison }) {
  const { t, nombre } = useParler()
  const { tout, page = 1 } = useSearch({ from: ADRESSE })
  const naviguer = useNavigate({ from: ADRESSE })
  const lignes = comparaison.lignes.filter(({ natures }) => tout === '1' || natures.length > 0)
  const pages = Math.max(1, Math.ceil(lignes.length / PAR_PAGE))
  const courante = Math.min(page, pages)
  const presentes = NATURES_CHANGEMENT.filter((nature) => (comparaison.comptes[nature] ?? 0) > 0)
  return (
    <>
      <div className="banc-barre">
        <p role="status">
          {presentes.length === 0
            ? t('correspondances.changements.aucun')
            : presentes
                .map((nature) =>
                  t('correspondances.changements.compte', {
                    n: nombre(comparaison.comptes[nature] ?? 0),
                    nature: t(`correspondances.changements.nature.${nature}`).toLowerCase(),
                  }),
                )
                .join(' · ')}
        </p>
        <label className="choix-radio">
          <input
            type="checkbox"
            checked={tout !== '1'}
            onChange={({ target }) =>
              naviguer({
                to: '.',
                replace: true,
                search: (avant) => ({ ...avant, tout: target.checked ? undefined : '1', page: undefined }),
              })
            }
          />
          {t('correspondances.filtre.seulement')}
        </label>
      </div>
      {lignes.length > 0 && (
        <TableChangements
          lignes={lignes.slice((courante - 1) * PAR_PAGE, courante * PAR_PAGE)}
          comparaison={comparaison}
        />
      )}
      <Pagination
        page={courante}
        pages={pages}
        aller={(p) => naviguer({ to: '.', search: (avant) => ({ ...avant, page: p === 1 ? undefined : p }) })}
      />
    </>
  )
}

function TableChangements({ lignes, comparaison }: { lignes: readonly Ligne[]; comparaison: Comparaison }) {
  const { t } = useParler()
  const gauche = new Map(comparaison.de.elements.map((element) => [element.id, element]))
  const droite = new Map(comparaison.vers.elements.map((element) => [element.id, element]))
  return (
    <CadreTable nom={t('correspondances.changements.nom')}>
      <table className="table banc-table">
        <thead>
          <tr>
            <th scope="col">{t('correspondances.changements.quoi')}</th>
            <th scope="col">{t('correspondances.changements.avant')}</th>
            <th scope="col">{t('correspondances.changements.apres')}</th>
          </tr>
        </thead>
        <tbody>
          {lignes.map((ligne) => (
            <tr key={`${ligne.avant.join()}>${ligne.apres.join()}>${ligne.natures.join()}`}>
              <th scope="row">
                <Natures natures={ligne.natures} />
              </th>
              <td data-cote={t('correspondances.changements.avant')}>
                <Cote ids={ligne.avant} elements={gauche} ligne={ligne} cote="retrait" />
              </td>
              <td data-cote={t('correspondances.changements.apres')}>
                <Cote ids={ligne.apres} elements={droite} ligne={ligne} cote="ajout" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </CadreTable>
  )
}

const SIGNES = {
  ajout: '+',
  retrait: '−',
  libelle: '≠',
  code: '#',
  parent: '↗',
  ordre: '↕',
  details: '⋯',
  scission: '÷',
  fusion: '↘',
} as const

function Natures({ natures }: { natures: Ligne['natures'] }) {
  const { t } = useParler()
  if (natures.length === 0) return <span className="secondaire">{t('correspondances.changements.identique')}</span>
  return natures.map((nature) => (
    <span key={nature} className="banc-nature">
      <span aria-hidden="true">{SIGNES[nature]}</span> {t(`correspondances.changements.nature.${nature}`)}
    </span>
  ))
}

interface ProprietesCote {
  readonly ids: readonly string[]
  readonly elements: ReadonlyMap<string, ElementCote>
  readonly ligne: Ligne
  readonly cote: 'ajout' | 'retrait'
}

function Cote({ ids, elements, ligne, cote }: ProprietesCote) {
  const { t } = useParler()
  if (ids.length === 0) return <span className="secondaire">{t('correspondances.changements.absent')}</span>
  return ids.map((id) => {
    const element = elements.get(id)
    if (element === undefined) return null
    const parent = element.parent === null ? undefined : elements.get(element.parent)
    return (
      <div key={id} className="banc-cote-ligne">
        <p>
          {element.code !== null && <span className="code">{element.code}</span>}{' '}
          {ligne.mots === null ? element.libelle : <Mots mots={ligne.mots} cote={cote} />}
        </p>
        {ligne.natures.includes('parent') && (
          <p className="petit secondaire">
            {parent === undefined
              ? t('correspondances.changements.racine')
              : t('correspondances.changements.sous', { parent: nomElement(parent) })}
          </p>
        )}
      </div>
    )
  })
}

/** The words of one side, those that the other one lacks marked. */
function Mots({ mots, cote }: { mots: NonNullable<Ligne['mots']>; cote: 'ajout' | 'retrait' }) {
  return mots
    .filter(({ nature }) => nature === 'identique' || nature === cote)
    .map(({ nature, texte }, rang) => {
      const cle = `${rang}${nature}`
      if (nature === 'identique') return <span key={cle}>{texte} </span>
      return <Fragment key={cle}>{nature === 'ajout' ? <ins>{texte}</ins> : <del>{texte}</del>} </Fragment>
    })
}
