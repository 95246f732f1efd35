import { useState } from 'react'
import { direEtape, direPhrase, type EtapeDite, entreesDites, type TraceADire } from '#langues/explication.ts'
import type { ParolesDroit } from '#langues/valeur-droit.ts'
import { useImpression } from '../commun/utiliser-impression.ts'
import { useParler } from '../textes/utiliser-textes.ts'
import '../styles/explication.css'
import { withCles } from './cles.ts'
import { useParolesDroit } from './utiliser-paroles.ts'

/** Depth opened at first: the answer and what decides it. */
const OUVERTES = 1
/** Depth opened by "unfold all" and on paper: beyond, an outline no longer reads. */
const OUVERTES_TOUT = 6

interface Proprietes {
  readonly trace: TraceADire
  /** Depth opened at first. */
  readonly ouvertes?: number
}

/** A computation as an outline: "… because …", from the answer down to what was stated and what the texts say. */
export function Explication({ trace, ouvertes = OUVERTES }: Proprietes) {
  const { t } = useParler()
  const paroles = useParolesDroit()
  const imprime = useImpression()
  const [profondeur, setProfondeur] = useState(ouvertes)
  if (paroles === null) return <p className="secondaire">{t('droit.explication.attente')}</p>
  const tout = profondeur === OUVERTES_TOUT
  const voulue = imprime ? OUVERTES_TOUT : profondeur
  return (
    <section className="explication" aria-label={t('droit.explication.titre')}>
      <button
        type="button"
        className="bouton-lien petit"
        onClick={() => setProfondeur(tout ? ouvertes : OUVERTES_TOUT)}
      >
        {t(tout ? 'droit.explication.toutFermer' : 'droit.explication.toutOuvrir')}
      </button>
      <ol className="explication-etapes">
        {/* Another depth asked for makes every fold anew. */}
        <Etape key={voulue} trace={trace} paroles={paroles} niveau={0} ouvertes={voulue} />
      </ol>
    </section>
  )
}

interface ProprietesEtape {
  readonly trace: TraceADire
  readonly paroles: ParolesDroit
  readonly niveau: number
  readonly ouvertes: number
}

function Etape({ trace, paroles, niveau, ouvertes }: ProprietesEtape) {
  const { t } = useParler()
  const [ouverte, setOuverte] = useState(niveau < ouvertes)
  const dite = direEtape(trace, paroles)
  const entrees = entreesDites(trace)
  if (entrees.length === 0) {
    return (
      <li className="explication-feuille">
        <Phrase dite={dite} paroles={paroles} />
      </li>
    )
  }
  return (
    <li>
      <details open={ouverte} onToggle={(evenement) => setOuverte(evenement.currentTarget.open)}>
        <summary>
          <Phrase dite={dite} paroles={paroles} />
        </summary>
        {ouverte && (
          <>
            <p className="explication-parce">{t('droit.explication.parceQue')}</p>
            <ol className="explication-etapes">
              {withCles(entrees).map(([cle, entree]) => (
                <Etape key={cle} trace={entree} paroles={paroles} niveau={niveau + 1} ouvertes={ouvertes} />
              ))}
            </ol>
          </>
        )}
      </details>
    </li>
  )
}

const SIGNES = { vrai: '✓', faux: '✕', inconnu: '?' } as const

/** Whether a step holds, fails or is not known; null for a value that is known. */
function jugementDe({ jugement, valeur }: EtapeDite, inconnu: string): keyof typeof SIGNES | null {
  if (jugement === undefined) return valeur === inconnu ? 'inconnu' : null
  return jugement === null ? 'inconnu' : jugement ? 'vrai' : 'faux'
}

function Phrase({ dite, paroles }: { dite: EtapeDite; paroles: ParolesDroit }) {
  const { t } = useParler()
  const jugement = jugementDe(dite, paroles.mots.inconnu)
  return (
    <span className="explication-phrase">
      {jugement !== null && (
        <span className={`explication-signe signe-${jugement}`}>
          <span aria-hidden="true">{SIGNES[jugement]}</span>
          <span className="hors-vue">{t(`droit.explication.${jugement}`)}</span>
        </span>
      )}
      <span>
        {direPhrase(dite, paroles)}
        {dite.source !== null && <span className="explication-source">{dite.source}</span>}
        {dite.faire !== null && <span className="explication-faire">{dite.faire}</span>}
      </span>
    </span>
  )
}
