import type { PageFiche } from '#api/contrat/fiche.ts'
import { TexteRiche } from '../../commun/texte-riche.tsx'
import { useParler } from '../../textes/utiliser-textes.ts'
import { Section } from './section.tsx'

/** Prerequisites, regulated activities and, for the specific register, validity and renewal. */
export function Conditions({ fiche }: { fiche: PageFiche['fiche'] }) {
  const { t, ou, ouiNon } = useParler()
  const { textes } = fiche
  const specifique = fiche.repertoire === 'RS'
  return (
    <Section
      id="conditions"
      titre={t('fiche.titreSection.conditions')}
      elements={['PREREQUIS_ENTREE_FORMATION', 'PREREQUIS_VALIDATION_CERTIFICATION', 'REGLEMENTATIONS_ACTIVITES']}
    >
      <h3>{t('fiche.conditions.entree')}</h3>
      <TexteRiche brut={textes.prerequis_entree} />
      <h3>{t('fiche.conditions.validation')}</h3>
      <TexteRiche brut={textes.prerequis_validation} />
      <h3>{t('fiche.conditions.reglementation')}</h3>
      <TexteRiche brut={textes.reglementations} />
      {specifique && (
        <>
          <h3>{t('fiche.conditions.maitrise')}</h3>
          <TexteRiche brut={textes.niveau_maitrise} />
          <h3>{t('fiche.conditions.renouvellement')}</h3>
          <TexteRiche brut={textes.renouvellement} />
          <dl className="faits">
            <dt>{t('fiche.conditions.validite')}</dt>
            <dd>{ou(fiche.duree_validite)}</dd>
            <dt>{t('fiche.conditions.partielle')}</dt>
            <dd>{ouiNon(fiche.validation_partielle)}</dd>
          </dl>
          {textes.validation_partielle_perimetre !== null && (
            <>
              <h3>{t('fiche.conditions.perimetre')}</h3>
              <TexteRiche brut={textes.validation_partielle_perimetre} />
            </>
          )}
        </>
      )}
    </Section>
  )
}
