import type { PageFiche } from '#api/contrat/fiche.ts'
import { TexteRiche } from '../../commun/texte-riche.tsx'
import { useParler } from '../../textes/utiliser-textes.ts'
import { ListeCodes } from './classements.tsx'
import { Section } from './section.tsx'

/** Sectors, jobs and occupations. */
export function Debouches({ fiche }: { fiche: PageFiche['fiche'] }) {
  const { t } = useParler()
  return (
    <Section
      id="debouches"
      titre={t('fiche.titreSection.debouches')}
      elements={['SECTEURS_ACTIVITE', 'TYPE_EMPLOI_ACCESSIBLES', 'CODES_ROME']}
    >
      <h3>{t('fiche.debouches.secteurs')}</h3>
      <TexteRiche brut={fiche.textes.secteurs} />
      <h3>{t('fiche.debouches.emplois')}</h3>
      <TexteRiche brut={fiche.textes.emplois} />
      <h3>{t('fiche.debouches.rome')}</h3>
      <ListeCodes codes={fiche.rome} facette="rome" />
    </Section>
  )
}
