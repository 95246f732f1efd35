import { useState } from 'react'
import { direEtape, direPhrase, type EtapeDite, entreesDites, type TraceADire } from '#langues/explication.ts'
import { estRefus, porteRefus, type Signe, signeDe } from '#langues/signe.ts'
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
        <Etape key={voulue} trace={trace} refuse={estRefus(trace)} paroles={paroles} niveau={0} ouvertes={voulue} />
      </ol>
    </section>
  )
}

interface ProprietesEtape {
  readonly trace: TraceADire
  /** Part of why the answer fails. */
  readonly refuse: boolean
  readonly paroles: ParolesDroit
  readonly niveau: number
  readonly ouvertes: number
}

function Etape({ trace, refuse, paroles, niveau, ouvertes }: ProprietesEtape) {
  const { t } = useParler()
  const [ouverte, setOuverte] = useState(niveau < ouvertes)
  const dite = direEtape(trace, paroles)
  const entrees = entreesDites(trace)
  const phrase = <Phrase dite={dite} signe={signeDe(trace, refuse)} paroles={paroles} />
  if (entrees.length === 0) {
    return <li className="explication-feuille">{phrase}</li>
  }
  return (
    <li>
      <details open={ouverte} onToggle={(evenement) => setOuverte(evenement.currentTarget.open)}>
        <summary>{phrase}</summary>
        {ouverte && (
          <>
            <p className="explication-parce">{t('droit.explication.parceQue')}</p>
            <ol className="explication-etapes">
              {withCles(entrees).map(([cle, entree]) => (
                <Etape
                  key={cle}
                  trace={entree}
                  refuse={porteRefus(entree, trace, refuse)}
                  paroles={paroles}
                  niveau={niveau + 1}
                  ouvertes={ouvertes}
                />
              ))}
            </ol>
          </>
        )}
      </details>
    </li>
  )
}

const SIGNES: Readonly<Record<Signe, string>> = { vrai: '✓', refus: '✕', non: '–', inconnu: '?' }

interface ProprietesPhrase {
  readonly dite: EtapeDite
  readonly signe: Signe | null
  readonly paroles: ParolesDroit
}

function Phrase({ dite, signe, paroles }: ProprietesPhrase) {
  const { t } = useParler()
  return (
    <span className="explication-phrase">
      {signe !== null && (
        <span className={`explication-signe signe-${signe}`}>
          <span aria-hidden="true">{SIGNES[signe]}</span>
          <span className="hors-vue">{t(`droit.explication.${signe}`)}</span>
        </span>
      )}
      <span>
        {direPhrase(dite, paroles)}
        {dite.source !== null && <span className="explication-source">{dite.source}</span>}
        {dite.faire !== null && signe !== 'non' && <span className="explication-faire">{dite.faire}</span>}
      </span>
    </span>
  )
}
