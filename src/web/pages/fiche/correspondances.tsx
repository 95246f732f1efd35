import { Link } from '@tanstack/react-router'
import type { PageFiche } from '#api/contrat/fiche.ts'
import { CadreTable } from '../../commun/cadre-table.tsx'
import { useParler } from '../../textes/utiliser-textes.ts'
import { Section } from './section.tsx'

/** Official equivalences of blocs, both ways. */
export function Correspondances({ page }: { page: PageFiche }) {
  const { t } = useParler()
  const { correspondances } = page.fiche
  const entrantes = page.correspondances_entrantes
  return (
    <Section id="correspondances" titre={t('fiche.titreSection.correspondances')} elements={['CORRESPONDANCES']}>
      {correspondances.length + entrantes.length === 0 ? (
        <p>{t('fiche.correspondances.aucune')}</p>
      ) : (
        <p className="secondaire">{t('fiche.correspondances.phrase')}</p>
      )}
      {correspondances.length > 0 && (
        <CadreTable nom={t('fiche.titreSection.correspondances')}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t('fiche.correspondances.ici')}</th>
                <th scope="col">{t('fiche.correspondances.autre')}</th>
                <th scope="col">{t('fiche.correspondances.blocs')}</th>
              </tr>
            </thead>
            <tbody>
              {correspondances.map(({ blocs, vers_numero: numero, vers_blocs: vers }) => (
                <tr key={`${blocs.join()}${numero}${vers.join()}`}>
                  <td>
                    <Codes codes={blocs} />
                  </td>
                  <td>
                    <Link to="/registre/$numero" params={{ numero }}>
                      {numero}
                    </Link>
                  </td>
                  <td>
                    <Codes codes={vers} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </CadreTable>
      )}
      {entrantes.length > 0 && <Entrantes entrantes={entrantes} />}
    </Section>
  )
}

function Entrantes({ entrantes }: { entrantes: PageFiche['correspondances_entrantes'] }) {
  const { t } = useParler()
  return (
    <>
      <h3>{t('fiche.correspondances.entrantes')}</h3>
      <CadreTable nom={t('fiche.titreSection.correspondances')}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('fiche.correspondances.depuis')}</th>
              <th scope="col">{t('fiche.correspondances.blocs')}</th>
              <th scope="col">{t('fiche.correspondances.ici')}</th>
            </tr>
          </thead>
          <tbody>
            {entrantes.map(({ numero, blocs, vers_blocs: vers }) => (
              <tr key={`${numero}${blocs.join()}${vers.join()}`}>
                <td>
                  <Link to="/registre/$numero" params={{ numero }}>
                    {numero}
                  </Link>
                </td>
                <td>
                  <Codes codes={blocs} />
                </td>
                <td>
                  <Codes codes={vers} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </CadreTable>
    </>
  )
}

function Codes({ codes }: { codes: readonly string[] }) {
  const { t } = useParler()
  return <>{codes.length === 0 ? t('fiche.correspondances.toute') : codes.join(' + ')}</>
}
