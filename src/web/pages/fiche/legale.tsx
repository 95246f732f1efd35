import type { PageFiche } from '#api/contrat/fiche.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { Section } from './section.tsx'

type Fiche = PageFiche['fiche']
type Publications = Fiche['publications_general']

/** Texts of the official journal and the dates of the decision. */
export function Legale({ fiche }: { fiche: Fiche }) {
  const { t, jourOuInconnu } = useParler()
  const creation = fiche.publications_creation
  // The export repeats the creation texts under "other" (Q7): shown once.
  const autres = memesTextes(creation, fiche.publications_autre) ? [] : fiche.publications_autre
  const aucune = fiche.publications_general.length + creation.length + autres.length === 0
  return (
    <Section
      id="legale"
      titre={t('fiche.titreSection.legale')}
      elements={['PUBLICATION_DECRET_GENERAL', 'PUBLICATION_DECRET_CREATION', 'PUBLICATION_DECRET_AUTRE']}
    >
      {aucune && <p>{t('fiche.legale.aucune')}</p>}
      <Textes titre={t('fiche.legale.general')} textes={fiche.publications_general} />
      <Textes titre={t('fiche.legale.creation')} textes={creation} />
      <Textes titre={t('fiche.legale.autre')} textes={autres} />
      <dl className="faits">
        <dt>{t('fiche.legale.decision')}</dt>
        <dd>{jourOuInconnu(fiche.dates.decision)}</dd>
        <dt>{t('fiche.legale.duree')}</dt>
        <dd>
          {fiche.duree_enregistrement === null
            ? t('registre.inconnu')
            : t('fiche.legale.annees', { count: fiche.duree_enregistrement })}
        </dd>
        <dt>{t('fiche.legale.jo')}</dt>
        <dd>{jourOuInconnu(fiche.dates.dernier_jo)}</dd>
        {fiche.annees_promotions_niveau.length > 0 && (
          <>
            <dt>{t('fiche.legale.promotions')}</dt>
            <dd>{fiche.annees_promotions_niveau.join(', ')}</dd>
          </>
        )}
      </dl>
    </Section>
  )
}

const memesTextes = (a: Publications, b: Publications): boolean =>
  a.length === b.length && a.every((un, rang) => un.titre === b[rang]?.titre && un.date === b[rang]?.date)

function Textes({ titre, textes }: { titre: string; textes: Publications }) {
  const { jourOuInconnu } = useParler()
  if (textes.length === 0) return null
  return (
    <>
      <h3>{titre}</h3>
      <ul className="publications">
        {textes.map((un) => (
          <li key={`${un.titre}${un.date}`}>
            {un.titre.replace(/\s+/g, ' ')} <span className="secondaire insecable">({jourOuInconnu(un.date)})</span>
          </li>
        ))}
      </ul>
    </>
  )
}
