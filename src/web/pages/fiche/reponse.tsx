import type { z } from 'zod'
import type { Reponse } from '#api/contrat/fiche.ts'
import { BadgeAvis } from '../../commun/badges.tsx'
import { explainCode } from '../../textes/langue.ts'
import { useParler } from '../../textes/utiliser-textes.ts'

type Avis = z.infer<typeof Reponse>

/** A three-valued answer, each reason, and what to do about it. */
export function AvisMotive({ avis }: { avis: Avis }) {
  const { t } = useParler()
  return (
    <div className="reponse">
      <p>
        <BadgeAvis avis={avis.avis} />
      </p>
      <ul className="reponse-motifs">
        {avis.motifs.map(({ code, donnees }) => {
          const dit = explainCode('motifs', code, donnees)
          return (
            <li key={code}>
              <p>{dit?.phrase ?? code}</p>
              {dit?.faire && (
                <p className="reponse-faire">
                  <span className="secondaire">{t('fiche.aFaire')} :</span> {dit.faire}
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
