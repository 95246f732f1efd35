import { lireEtapes } from '#api/contrat/calculs/etapes.ts'
import type { ReponseCalcul } from '#api/contrat/calculs/reponse.ts'
import { relierEtapes } from '#langues/explication.ts'
import { useParler } from '../textes/utiliser-textes.ts'
import { withCles } from './cles.ts'
import { Explication } from './explication.tsx'

const ISSUES = {
  conforme: { signe: '✓', ton: 'ton-conforme' },
  'non-conforme': { signe: '✕', ton: 'ton-refus' },
  determine: { signe: '✓', ton: 'ton-conforme' },
  indetermine: { signe: '?', ton: 'ton-doute' },
} as const

/** An outcome: a sign and a word, never the colour alone. */
export function BadgeIssue({ issue }: { issue: ReponseCalcul['issue'] }) {
  const { t } = useParler()
  return (
    <span className={`badge ${ISSUES[issue].ton}`}>
      <span aria-hidden="true">{ISSUES[issue].signe}</span>
      {t(`droit.issue.${issue}`)}
    </span>
  )
}

/** The answer of a computation: its outcome, every reason, every missing fact with where to find it, and why. */
export function ReponseDroit({ reponse }: { reponse: ReponseCalcul }) {
  const { t, jour } = useParler()
  const { issue, resume, raisons, manquants, trace, versions } = reponse
  const reliee = relierEtapes(lireEtapes(trace))
  return (
    <div className="reponse-droit pile" data-issue={issue}>
      <p className="reponse-droit-tete">
        <BadgeIssue issue={issue} /> <span>{resume}</span>
      </p>
      <Points titre={t('droit.reponse.raisons')} points={raisons.map((raison) => ({ ...raison, ou: null }))} />
      <Points titre={t('droit.reponse.manquants')} points={manquants} />
      {reliee !== null && (
        <details className="reponse-droit-pourquoi" open={issue === 'non-conforme'}>
          <summary>{t('droit.reponse.pourquoi')}</summary>
          <Explication trace={reliee} />
        </details>
      )}
      <p className="secondaire petit">
        {t('droit.reponse.versions', { jour: jour(versions.au), version: versions.produit })}
      </p>
    </div>
  )
}

interface Point {
  readonly code: string
  readonly phrase: string
  readonly ou: string | null
  readonly faire: string | null
}

function Points({ titre, points }: { titre: string; points: readonly Point[] }) {
  if (points.length === 0) return null
  return (
    <div className="pile-serree">
      <p className="champ-titre">{titre}</p>
      <ul className="liste-nue">
        {withCles(points).map(([cle, { phrase, ou, faire }]) => (
          <li key={cle}>
            {phrase}
            {ou !== null && <span className="explication-source">{ou}</span>}
            {faire !== null && <span className="explication-faire">{faire}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
