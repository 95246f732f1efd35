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
  /** The question of a missing fact, by its place; null: it is not to be listed. The place itself by default. */
  readonly questionDe?: (chemin: string) => string | null
}

/** The outcome of an answer, every reason against it with its remedy, every missing fact with its question. */
export function Verdict({ conclusion, paroles, children, questionDe = (chemin) => chemin }: Proprietes) {
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
      <Manquants trace={trace} paroles={paroles} questionDe={questionDe} />
    </div>
  )
}

interface ProprietesManquants {
  readonly trace: TraceADire
  readonly paroles: ParolesDroit
  readonly questionDe: (chemin: string) => string | null
}

function Manquants({ trace, paroles, questionDe }: ProprietesManquants) {
  const { t } = useParler()
  const question = ({ source }: TraceADire): string | null =>
    source?.genre === 'fait' || source?.genre === 'reglement' ? questionDe(source.chemin) : ''
  const manquantes = feuillesManquantes(trace).filter((feuille) => question(feuille) !== null)
  if (manquantes.length === 0) return null
  return (
    <>
      <p className="champ-titre">{t('droit.reponse.manquants')}</p>
      <ul className="liste-nue">
        {withCles(manquantes).map(([cle, feuille]) => {
          const cible = question(feuille)
          return (
            <li key={cle}>
              <Etape etape={feuille} paroles={paroles} />
              {cible !== null && cible !== '' && (
                <button type="button" className="bouton-lien petit" onClick={() => allerA(cible)}>
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
