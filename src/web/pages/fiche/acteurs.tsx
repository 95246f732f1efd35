import type { PageFiche } from '#api/contrat/fiche.ts'
import { CodeCopiable } from '../../commun/code.tsx'
import { LienExterne } from '../../commun/lien-externe.tsx'
import { formatSiret } from '../../format/nombres.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { Partenaires } from './partenaires.tsx'
import { Section } from './section.tsx'
import { Verification } from './verification.tsx'

/** Certifiers, partners, and the check of one body. */
export function Acteurs({ page }: { page: PageFiche }) {
  const { t } = useParler()
  return (
    <Section id="acteurs" titre={t('fiche.titreSection.acteurs')} elements={['CERTIFICATEURS', 'PARTENAIRES']}>
      <h3>{t('fiche.acteurs.certificateurs')}</h3>
      <Certificateurs certificateurs={page.fiche.certificateurs} />
      <Verification numero={page.fiche.numero} />
      <h3>{t('fiche.acteurs.partenaires')}</h3>
      {page.nombre_partenaires === 0 ? (
        <p>{t('fiche.acteurs.aucunPartenaire')}</p>
      ) : (
        <Partenaires numero={page.fiche.numero} total={page.nombre_partenaires} />
      )}
    </Section>
  )
}

function Certificateurs({ certificateurs }: { certificateurs: PageFiche['fiche']['certificateurs'] }) {
  const { t, ou, jourOuInconnu } = useParler()
  if (certificateurs.length === 0) return <p className="secondaire">{t('fiche.acteurs.aucunCertificateur')}</p>
  return (
    <ul className="certificateurs">
      {certificateurs.map((un) => (
        <li key={`${un.nom}${un.siret}${un.actif}${un.etat_modifie_le}`}>
          <p>
            <strong>{un.nom}</strong>
            {un.nom_commercial !== null && ` (${un.nom_commercial})`}
            {un.actif === false && (
              <span className="secondaire">
                {' '}
                · ✕ {t('fiche.acteurs.inactif')}, {jourOuInconnu(un.etat_modifie_le)}
              </span>
            )}
          </p>
          <p className="petit secondaire">
            SIRET {un.siret === null ? ou(null) : <CodeCopiable code={un.siret} montre={formatSiret(un.siret)} />}
            {un.site_internet !== null && (
              <>
                {' · '}
                <LienExterne adresse={un.site_internet} />
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
