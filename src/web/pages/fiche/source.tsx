import { Link } from '@tanstack/react-router'
import type { PageFiche } from '#api/contrat/fiche.ts'
import { CadreTable } from '../../commun/cadre-table.tsx'
import { LienExterne } from '../../commun/lien-externe.tsx'
import { useParler } from '../../textes/utiliser-textes.ts'
import { Section } from './section.tsx'

/** Where the page comes from, its versions, and the links that the record gives. */
export function Source({ page }: { page: PageFiche }) {
  const { t, jour } = useParler()
  const { source, fiche } = page
  return (
    <Section id="source" titre={t('fiche.titreSection.source')} elements={['LIEN_URL_DESCRIPTION']}>
      <dl className="faits">
        <dt>{t('fiche.versions.source')}</dt>
        <dd>{source.nom}</dd>
        <dt>{t('fiche.versions.licence')}</dt>
        <dd>{source.licence}</dd>
        <dt>{t('fiche.versions.exportDu')}</dt>
        <dd>{jour(source.export_du)}</dd>
        <dt>{t('fiche.actions.officielle')}</dt>
        <dd>
          {source.page_officielle === null ? t('registre.inconnu') : <LienExterne adresse={source.page_officielle} />}
        </dd>
        <dt>{t('fiche.versions.liens')}</dt>
        <dd>
          <Liens liens={fiche.liens} bruts={fiche.liens_bruts} />
        </dd>
      </dl>
      <h3>{t('fiche.versions.comparerTitre')}</h3>
      <p className="secondaire">{t('fiche.versions.phrase')}</p>
      <Versions page={page} />
    </Section>
  )
}

function Liens({ liens, bruts }: { liens: readonly string[]; bruts: string | null }) {
  const { t } = useParler()
  return (
    <>
      {liens.length === 0 && <span className="secondaire">{t('fiche.versions.aucunLien')}</span>}
      <ul className="liste-nue">
        {liens.map((lien) => (
          <li key={lien}>
            <LienExterne adresse={lien} />
          </li>
        ))}
      </ul>
      {bruts !== null && liens.join(' ') !== bruts.trim() && (
        <details className="brut">
          <summary>{t('fiche.versions.liensBruts')}</summary>
          <p className="brut-texte">{bruts}</p>
        </details>
      )}
    </>
  )
}

function Versions({ page }: { page: PageFiche }) {
  const { t, jour } = useParler()
  const versions = [...page.versions].sort((a, b) => (a.du < b.du ? 1 : -1))
  return (
    <CadreTable nom={t('fiche.versions.comparerTitre')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('fiche.versions.periode')}</th>
            <th scope="col">{t('fiche.versions.origine')}</th>
            <th scope="col">{t('fiche.versions.comparerTitre')}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map((version, rang) => {
            const suivante = versions[rang - 1]
            return (
              <tr key={`${version.empreinte}${version.du}`}>
                <th scope="row">
                  <Link to="." search={(avant) => ({ ...avant, au: version.du })}>
                    {version.du === version.au
                      ? jour(version.du)
                      : t('fiche.versions.duAu', { du: jour(version.du), au: jour(version.au) })}
                  </Link>
                  {version.empreinte === page.version.empreinte && version.du === page.version.du && (
                    <span className="secondaire"> · {t('fiche.versions.lue')}</span>
                  )}
                </th>
                <td>{t(`registre.origine.${version.origine}`)}</td>
                <td>
                  {suivante === undefined ? (
                    <span className="secondaire">{t('fiche.comparaison.derniere')}</span>
                  ) : (
                    <Link
                      to="/registre/$numero/comparer"
                      params={{ numero: page.fiche.numero }}
                      search={{ de: version.au, a: suivante.du }}
                    >
                      {t('fiche.versions.comparer')}
                    </Link>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </CadreTable>
  )
}
