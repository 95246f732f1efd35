import { type CleInterrupteur, INTERRUPTEURS } from '#droit/interrupteurs.ts'
import { remplir } from '#langues/typographie.ts'
import type { ParolesDroit } from '#langues/valeur-droit.ts'
import { useParler } from '../../../textes/utiliser-textes.ts'
import { type Formulaire, Question } from './question.tsx'

interface Proprietes {
  readonly formulaire: Formulaire
  readonly cles: readonly CleInterrupteur[]
  readonly paroles: ParolesDroit | null
}

/** Points on which the texts are silent: our reading, and the others that may be chosen. */
export function Lectures({ formulaire, cles, paroles }: Proprietes) {
  const { t } = useParler()
  if (paroles === null) return null
  const { traces, mots } = paroles.phrases
  return (
    <details className="groupe">
      <summary>{t('droit.lectures.titre')}</summary>
      <div className="pile">
        {cles.map((cle) => (
          <Question
            key={cle}
            formulaire={formulaire}
            cle={`lecture.${cle}`}
            nom={remplir(traces[`interrupteur.${cle}`]?.phrase ?? cle, { valeur: '' }).replace(/\s*:\s*$/, '')}
            options={INTERRUPTEURS[cle].choix.map((choix, rang) => [
              rang === 0 ? '' : choix,
              rang === 0 ? t('simulateurs.lectureRetenue', { choix: mots[choix] ?? choix }) : (mots[choix] ?? choix),
            ])}
          />
        ))}
      </div>
    </details>
  )
}
