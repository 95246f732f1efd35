import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { referentielLu } from '#api/contrat/conversion-referentiel.ts'
import { GRAVITES } from '#domaine/document/index.ts'
import { GENRES_ELEMENT } from '#domaine/referentiel/index.ts'
import { useJourLu } from '../../cadre/jour.tsx'
import { CadreTable } from '../../commun/cadre-table.tsx'
import type { Reponse } from '../../donnees/api.ts'
import { lireVersion } from '../../donnees/referentiels.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { countGravites } from './studio/constats-atelier.tsx'
import { useVerification } from './studio/utiliser-verification.ts'

type Resume = Reponse<'referentiels'>['referentiels'][number]

interface Proprietes {
  readonly organisme: string
  readonly referentiels: readonly Resume[]
}

/** The référentiels of an organisation, each with what it holds and where it stands. */
export function TableReferentiels({ organisme, referentiels }: Proprietes) {
  const { t } = useParler()
  // Contents are read and checked one after the other: a list of fifty must not ask for everything at once.
  const [lus, setLus] = useState(1)
  return (
    <CadreTable nom={t('referentiels.liste.nom')}>
      <table className="table referentiels-table">
        <thead>
          <tr>
            <th scope="col">{t('referentiels.liste.intitule')}</th>
            <th scope="col">{t('referentiels.liste.certification')}</th>
            <th scope="col">{t('referentiels.liste.etat')}</th>
            <th scope="col">{t('referentiels.liste.contenu')}</th>
            <th scope="col">{t('referentiels.liste.constats')}</th>
            <th scope="col">{t('referentiels.liste.modifie')}</th>
          </tr>
        </thead>
        <tbody>
          {referentiels.map((un, rang) => (
            <Rangee
              key={un.id}
              organisme={organisme}
              resume={un}
              lire={rang < lus}
              fini={() => setLus((avant) => Math.max(avant, rang + 2))}
            />
          ))}
        </tbody>
      </table>
    </CadreTable>
  )
}

interface ProprietesRangee {
  readonly organisme: string
  readonly resume: Resume
  readonly lire: boolean
  readonly fini: () => void
}

function Rangee({ organisme, resume, lire, fini }: ProprietesRangee) {
  const { t, instant, nombre, ou } = useParler()
  const { brouillon, publiee } = resume
  const derniere = brouillon ?? publiee
  return (
    <tr>
      <th scope="row">
        <Link to="/organisme/$organisme/referentiels/$referentiel" params={{ organisme, referentiel: resume.id }}>
          {resume.intitule || t('referentiels.sansTitre')}
        </Link>
      </th>
      <td>
        {resume.certification === null ? (
          <span className="secondaire">{ou(null)}</span>
        ) : (
          <Link to="/registre/$numero" params={{ numero: resume.certification }}>
            {resume.certification}
          </Link>
        )}
      </td>
      <td>
        <EtatReferentiel resume={resume} />
      </td>
      {derniere !== null && lire ? (
        <Contenu organisme={organisme} referentiel={resume.id} version={derniere.id} fini={fini} />
      ) : (
        <>
          <td>{t('referentiels.elements', { count: resume.elements, n: nombre(resume.elements) })}</td>
          <td className="secondaire">{t('referentiels.liste.enCours')}</td>
        </>
      )}
      <td>{instant(derniere?.modifie_le ?? resume.cree_le)}</td>
    </tr>
  )
}

/** Where the last version stands, in words. */
export function EtatReferentiel({ resume: { brouillon, publiee } }: { resume: Pick<Resume, 'brouillon' | 'publiee'> }) {
  const { t } = useParler()
  if (publiee !== null && brouillon !== null) return t('referentiels.liste.publieeEt', { n: publiee.numero })
  if (publiee !== null) return t('referentiels.liste.publiee', { n: publiee.numero })
  return t(brouillon?.etat === 'relue' ? 'referentiels.liste.relue' : 'referentiels.liste.brouillon')
}

interface ProprietesContenu {
  readonly organisme: string
  readonly referentiel: string
  readonly version: string
  readonly fini: () => void
}

function Contenu({ organisme, referentiel, version, fini }: ProprietesContenu) {
  const { t } = useParler()
  const { data, isError } = useQuery({ ...lireVersion(organisme, referentiel, version), gcTime: 60_000 })
  if (data === undefined) {
    return (
      <>
        <td className="secondaire">{t('referentiels.liste.enCours')}</td>
        <td className="secondaire">{isError ? '' : t('referentiels.liste.enCours')}</td>
      </>
    )
  }
  return <ContenuLu contenu={data.contenu} fini={fini} />
}

function ContenuLu({ contenu, fini }: { contenu: Reponse<'versionReferentiel'>['contenu']; fini: () => void }) {
  const { t } = useParler()
  const { jour } = useJourLu()
  const lu = useMemo(() => referentielLu(contenu), [contenu])
  const constats = useVerification(lu, jour, fini)
  const genres = GENRES_ELEMENT.map(
    (genre) => [genre, lu.elements.filter((un) => un.genre === genre).length] as const,
  ).filter(([, count]) => count > 0)
  const comptes = countGravites(constats ?? [])
  return (
    <>
      <td>
        {genres.length === 0
          ? t('referentiels.elements', { count: 0, n: 0 })
          : genres.map(([genre, count]) => t(`documents.referentiel.compte.${genre}`, { count })).join(', ')}
      </td>
      <td>
        {constats === null
          ? t('referentiels.liste.enCours')
          : constats.length === 0
            ? t('referentiels.liste.aucunConstat')
            : GRAVITES.filter((une) => comptes[une] > 0)
                .map((une) => t(`referentiels.constats.compte.${une}`, { count: comptes[une] }))
                .join(', ')}
      </td>
    </>
  )
}
