import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { ConstatPublic } from '#api/contrat/documents.ts'
import type { Gravite } from '#domaine/document/index.ts'
import { direConstat } from '#langues/constats.ts'
import { AvisRefus } from '../../commun/refus.tsx'
import { useImpression } from '../../commun/utiliser-impression.ts'
import { peut, useEcriture, useSession } from '../../donnees/session.ts'
import { formatDonnees } from '../../format/motifs.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { LienSource } from './lien-source.tsx'
import { useSource } from './vue-source.ts'

const SIGNES: Readonly<Record<Gravite, string>> = { erreur: '✕', avertissement: '!', information: 'i' }
const TONS: Readonly<Record<Gravite, string>> = {
  erreur: 'ton-refus',
  avertissement: 'ton-attention',
  information: 'ton-doute',
}
const EXTRAIT_MAX = 220

interface Proprietes {
  readonly constat: ConstatPublic
  readonly choisi: boolean
  readonly choisir: () => void
  readonly avec: readonly string[]
}

/** One finding: what is wrong, where, what is proposed, what it rests on, what was decided. */
export function Constat({ constat, choisi, choisir, avec }: Proprietes) {
  const { t, langue } = useParler()
  const dit = direConstat(constat, langue)
  const ouvert = useImpression() || choisi
  return (
    <article className="constat" data-choisi={choisi} data-gravite={constat.gravite}>
      <div className="constat-tete">
        <span className={`badge ${TONS[constat.gravite]}`}>
          <span aria-hidden="true">{SIGNES[constat.gravite]}</span>
          {t(`documents.constats.gravite.${constat.gravite}`)}
        </span>
        <button type="button" className="constat-titre" aria-expanded={choisi} onClick={choisir}>
          {dit.titre}
        </button>
        {constat.reperes.length > 0 && <LienSource reperes={constat.reperes} />}
      </div>
      <p>{dit.message}</p>
      <Extrait constat={constat} />
      {ouvert && (
        <div className="constat-suite">
          {constat.reperes.length === 0 && <p className="secondaire petit">{t('documents.constats.absence')}</p>}
          <p>
            <span className="constat-mot">{t('documents.constats.faire')}</span> {dit.faire}
          </p>
          <Reparation constat={constat} />
          {dit.appuis.length > 0 && (
            <p className="petit">
              <span className="constat-mot">{t('documents.constats.appuis')}</span> {dit.appuis.join(' ; ')}
            </p>
          )}
        </div>
      )}
      {(choisi || constat.decision !== null) && <DecisionConstat constat={constat} avec={avec} />}
    </article>
  )
}

/** The very words of the document, at the first place. */
function Extrait({ constat }: { constat: ConstatPublic }) {
  const { source } = useSource()
  const repere = constat.reperes[0]
  const ligne = repere === undefined ? undefined : source?.lignes[repere.rang]
  if (repere === undefined || ligne === undefined) return null
  const texte = ligne.texte
    .slice(repere.debut, repere.fin)
    .replace(/<[^<>]{0,200}>/g, ' ')
    .trim()
  if (texte === '') return null
  return (
    <blockquote className="constat-extrait">
      {texte.slice(0, EXTRAIT_MAX)}
      {texte.length > EXTRAIT_MAX && '…'}
    </blockquote>
  )
}

function Reparation({ constat }: { constat: ConstatPublic }) {
  const { t, langue, ou, ouiNon } = useParler()
  const { reparation } = constat
  if (reparation === null || reparation.valeur === null) return null
  const valeur =
    typeof reparation.valeur === 'boolean'
      ? ouiNon(reparation.valeur)
      : (formatDonnees({ v: reparation.valeur }, langue, ou(null)).v ?? '')
  return (
    <div className="constat-reparation">
      <span className="constat-mot">{t('documents.constats.reparation')}</span> <ins>{valeur}</ins>
    </div>
  )
}

type Geste = 'acceptee' | 'refusee'
type Decider = (choix: Geste | 'annulee', motif: string | null) => void

/** The decision on a finding, or the way to take one. */
function DecisionConstat({ constat, avec }: { constat: ConstatPublic; avec: readonly string[] }) {
  const params = useParams({ from: '/organisme/$organisme/documents/$document' })
  const permis = peut(useSession(), 'document.decider', params.organisme)
  const ecriture = useEcriture('deciderConstat', ['constats', 'apercu'])
  const decider: Decider = (choix, motif) =>
    ecriture.mutate({ params, corps: { constat: constat.cle, decision: choix, motif, avec: [...avec] } })
  const outils = { constat, decider: permis ? decider : null, occupe: ecriture.isPending }
  if (constat.decision === null && !permis) return null
  return (
    <div className="constat-decision">
      {constat.decision === null ? <ADecider {...outils} /> : <Decide {...outils} decision={constat.decision} />}
      {ecriture.isError && <AvisRefus erreur={ecriture.error} />}
    </div>
  )
}

interface ProprietesDecision {
  readonly constat: ConstatPublic
  /** null: the person may only read. */
  readonly decider: Decider | null
  readonly occupe: boolean
}

type DecisionPrise = NonNullable<ConstatPublic['decision']>

function Decide({ decision, decider, occupe }: ProprietesDecision & { readonly decision: DecisionPrise }) {
  const { t, instant } = useParler()
  const acceptee = decision.decision === 'acceptee'
  const par = { nom: decision.par.nom ?? t('documents.constats.quelquun'), instant: instant(decision.le) }
  return (
    <>
      <span className={acceptee ? 'constat-acceptee' : 'constat-refusee'}>
        <span aria-hidden="true">{acceptee ? '✓' : '✕'}</span> {t(`documents.constats.${decision.decision}`, par)}
      </span>
      {decision.motif !== null && <q>{decision.motif}</q>}
      {decider !== null && (
        <button type="button" className="bouton-lien" disabled={occupe} onClick={() => decider('annulee', null)}>
          {t('documents.constats.annuler')}
        </button>
      )}
    </>
  )
}

/** Accepting is one press; a refusal says why. */
function ADecider({ constat, decider, occupe }: ProprietesDecision) {
  const { t } = useParler()
  const [refus, setRefus] = useState(false)
  const reparable = constat.reparation !== null && constat.reparation.valeur !== null
  if (decider === null) return null
  if (refus) {
    return <Motif valider={(motif) => decider('refusee', motif)} renoncer={() => setRefus(false)} occupe={occupe} />
  }
  return (
    <>
      <button type="button" className="bouton" onClick={() => decider('acceptee', null)} disabled={occupe}>
        {t(reparable ? 'documents.constats.accepter' : 'documents.constats.retenir')}
      </button>
      <button type="button" className="bouton bouton-discret" onClick={() => setRefus(true)}>
        {t(reparable ? 'documents.constats.refuser' : 'documents.constats.ecarter')}…
      </button>
    </>
  )
}

interface ProprietesMotif {
  readonly valider: (motif: string) => void
  readonly renoncer: () => void
  readonly occupe: boolean
}

function Motif({ valider, renoncer, occupe }: ProprietesMotif) {
  const { t } = useParler()
  const [motif, setMotif] = useState('')
  return (
    <form
      className="constat-motif"
      onSubmit={(evenement) => {
        evenement.preventDefault()
        if (motif.trim() !== '') valider(motif.trim())
      }}
    >
      <label>
        <span className="constat-mot">{t('documents.constats.motif')}</span>
        <input
          className="saisie"
          value={motif}
          maxLength={2_000}
          required
          // biome-ignore lint/a11y/noAutofocus: the field was asked for by the press that opened it
          autoFocus
          placeholder={t('documents.constats.motifManque')}
          onChange={(evenement) => setMotif(evenement.target.value)}
        />
      </label>
      <button type="submit" className="bouton" disabled={occupe}>
        {t('documents.constats.valider')}
      </button>
      <button type="button" className="bouton-lien" onClick={renoncer}>
        {t('documents.constats.renoncer')}
      </button>
    </form>
  )
}
