import type { ReactNode } from 'react'
import type { Conclusion } from '#droit/conclusion.ts'
import { direEtape, direPhrase, feuillesManquantes, type TraceADire } from '#langues/explication.ts'
import type { ParolesDroit } from '#langues/valeur-droit.ts'
import { withCles } from '../../../explication/cles.ts'
import { BadgeIssue } from '../../../explication/reponse.tsx'
import { useParler } from '../../../textes/utiliser-textes.ts'
import { allerA } from './question.tsx'

interface Proprietes {
  readonly conclusion: Conclusion<unknown>
  readonly paroles: ParolesDroit
  /** What the answer says, beside its outcome. */
  readonly children: ReactNode
}

/** The outcome of an answer, every reason against it with its remedy, every missing fact with its question. */
export function Verdict({ conclusion, paroles, children }: Proprietes) {
  const { t } = useParler()
  const { issue, raisons, trace } = conclusion
  return (
    <div className="reponse-droit pile-serree" data-issue={issue}>
      <p className="reponse-droit-tete">
        <BadgeIssue issue={issue} /> <span>{children}</span>
      </p>
      {raisons.length > 0 && (
        <>
          <p className="champ-titre">{t('droit.reponse.raisons')}</p>
          <ul className="liste-nue">
            {withCles(raisons).map(([cle, raison]) => (
              <li key={cle}>
                <Etape etape={raison.trace} paroles={paroles} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Manquants trace={trace} paroles={paroles} />
    </div>
  )
}

function Manquants({ trace, paroles }: { trace: TraceADire; paroles: ParolesDroit }) {
  const { t } = useParler()
  const manquantes = feuillesManquantes(trace)
  if (manquantes.length === 0) return null
  return (
    <>
      <p className="champ-titre">{t('droit.reponse.manquants')}</p>
      <ul className="liste-nue">
        {withCles(manquantes).map(([cle, feuille]) => {
          const { source } = feuille
          return (
            <li key={cle}>
              <Etape etape={feuille} paroles={paroles} />
              {source?.genre === 'fait' && (
                <button type="button" className="bouton-lien petit" onClick={() => allerA(source.chemin)}>
                  {t('simulateurs.repondre')}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}

function Etape({ etape, paroles }: { etape: TraceADire; paroles: ParolesDroit }) {
  const dite = direEtape(etape, paroles)
  return (
    <>
      {etape.source === null ? direPhrase(dite, paroles) : dite.phrase}
      {dite.faire !== null && <span className="explication-faire">{dite.faire}</span>}
    </>
  )
}
