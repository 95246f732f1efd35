import type { Inscription, ReponseInscription } from '#domaine/parcours/index.ts'
import type { Conclusion } from '#droit/conclusion.ts'
import type { ParolesDroit } from '#langues/valeur-droit.ts'
import { BadgeAvis } from '../../../commun/badges.tsx'
import { Explication } from '../../../explication/explication.tsx'
import { useParler } from '../../../textes/utiliser-textes.ts'
import { Verdict } from './verdict.tsx'

interface Proprietes {
  readonly conclusion: Conclusion<Inscription>
  readonly jour: string
  readonly paroles: ParolesDroit
}

const avisDe = (reponse: boolean | null) => (reponse === null ? 'indetermine' : reponse ? 'oui' : 'non')

/** The three answers for that day, then what stands in the way or is missing, then why. */
export function ReponsesInscription({ conclusion, jour, paroles }: Proprietes) {
  const { t, jour: dire } = useParler()
  const { entrer, sePresenter, etreCertifie } = conclusion.resultat
  return (
    <>
      <div aria-live="polite" className="pile">
        <dl className="trois-reponses">
          <Reponse question={t('simulateurs.entrer.reponses.entrer', { jour: dire(jour) })} reponse={entrer} />
          <Reponse question={t('simulateurs.entrer.reponses.presenter')} reponse={sePresenter} />
          <Reponse question={t('simulateurs.entrer.reponses.certifie')} reponse={etreCertifie} />
        </dl>
        <Verdict conclusion={conclusion} paroles={paroles}>
          {t('simulateurs.entrer.ensemble')}
        </Verdict>
      </div>
      <details className="reponse-droit-pourquoi">
        <summary>{t('simulateurs.voir')}</summary>
        <Explication trace={conclusion.trace} ouvertes={2} />
      </details>
    </>
  )
}

function Reponse({ question, reponse }: { question: string; reponse: ReponseInscription }) {
  return (
    <>
      <dt>{question}</dt>
      <dd>
        <BadgeAvis avis={avisDe(reponse.reponse)} />
      </dd>
    </>
  )
}
