import { Link } from '@tanstack/react-router'
import { useId, useRef, useState } from 'react'
import { Champ } from '../../commun/champ.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import { noteEchec } from '../../donnees/reseau.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { fetchExemples } from './exemples.ts'
import { type Depot, useDepots } from './utiliser-depots.ts'

const ACCEPTES = '.pdf,.docx,.xlsx,.csv,.txt,.md,.html,.htm'

/** Files dropped, picked or pasted, and what became of each. */
export function DepotDocuments({ organisme }: { organisme: string }) {
  const { t } = useParler()
  const { depots, deposer, oublier } = useDepots(organisme)
  const [survole, setSurvole] = useState(false)
  const champ = useRef<HTMLInputElement>(null)
  const id = useId()
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button below does the same */}
      <div
        className="depot documents-depot pile-serree"
        data-survole={survole}
        onDragOver={(evenement) => {
          evenement.preventDefault()
          setSurvole(true)
        }}
        onDragLeave={() => setSurvole(false)}
        onDrop={(evenement) => {
          evenement.preventDefault()
          setSurvole(false)
          deposer([...evenement.dataTransfer.files])
        }}
      >
        <h2>{t('documents.depot.titre')}</h2>
        <p className="champ-aide" id={`${id}-aide`}>
          {t('documents.depot.aide')}
        </p>
        <p className="rangee">
          <span>{t('documents.depot.ici')}</span>
          <button
            type="button"
            className="bouton bouton-principal"
            aria-describedby={`${id}-aide`}
            onClick={() => champ.current?.click()}
          >
            {t('documents.depot.choisir')}
          </button>
          <input
            ref={champ}
            type="file"
            hidden
            multiple
            accept={ACCEPTES}
            onChange={(evenement) => {
              deposer([...(evenement.target.files ?? [])])
              evenement.target.value = ''
            }}
          />
        </p>
        <p>
          <button type="button" className="bouton-lien" onClick={() => void fetchExemples().then(deposer, noteEchec)}>
            {t('documents.depot.exemples')}
          </button>
        </p>
        <TexteColle deposer={(fichier) => deposer([fichier])} />
      </div>
      <Suivi organisme={organisme} depots={depots} oublier={oublier} />
    </>
  )
}

function TexteColle({ deposer }: { deposer: (fichier: File) => void }) {
  const { t } = useParler()
  const [nom, setNom] = useState('')
  const [texte, setTexte] = useState('')
  const id = useId()
  return (
    <details className="documents-colle">
      <summary>{t('documents.depot.coller')}</summary>
      <form
        className="pile-serree"
        onSubmit={(evenement) => {
          evenement.preventDefault()
          if (texte.trim() === '') return
          deposer(new File([texte], `${nom.trim() || t('documents.depot.colleNomDefaut')}.txt`))
          setTexte('')
          setNom('')
        }}
      >
        <Champ nom={t('documents.depot.colleNom')} valeur={nom} changer={setNom} maxLength={200} />
        <div className="champ documents-texte">
          <label htmlFor={`${id}-texte`}>{t('documents.depot.colleTexte')}</label>
          <textarea
            id={`${id}-texte`}
            className="saisie"
            rows={8}
            value={texte}
            onChange={(evenement) => setTexte(evenement.target.value)}
          />
        </div>
        <button type="submit" className="bouton" disabled={texte.trim() === ''}>
          {t('documents.depot.colleEnvoyer')}
        </button>
      </form>
    </details>
  )
}

interface ProprietesSuivi {
  readonly organisme: string
  readonly depots: readonly Depot[]
  readonly oublier: () => void
}

function Suivi({ organisme, depots, oublier }: ProprietesSuivi) {
  const { t, nombre } = useParler()
  if (depots.length === 0) return null
  const faits = depots.filter(({ etat }) => etat === 'lu' || etat === 'refuse').length
  const avance = t('documents.depot.avance', { faits: nombre(faits), total: nombre(depots.length) })
  return (
    <section className="documents-suivi" aria-label={t('documents.depot.liste')}>
      <div className="rangee">
        <p role="status">{avance}</p>
        {faits === depots.length ? (
          <button type="button" className="bouton-lien" onClick={oublier}>
            {t('documents.depot.oublier')}
          </button>
        ) : (
          <progress className="progression" value={faits} max={depots.length} aria-label={avance} />
        )}
      </div>
      <ul className="liste-nue">
        {depots.map((depot) => (
          <li key={depot.cle}>
            <UnDepot organisme={organisme} depot={depot} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const SIGNES = { attente: '◷', lecture: '…', lu: '✓', refuse: '✕' } as const
const TONS = { attente: 'ton-doute', lecture: 'ton-doute', lu: 'ton-conforme', refuse: 'ton-refus' } as const

function UnDepot({ organisme, depot }: { organisme: string; depot: Depot }) {
  const { t, nombre } = useParler()
  const { etat, fait } = depot
  const mot = fait?.deja_connu ? 'connu' : etat
  return (
    <div className="pile-serree">
      <p className="rangee">
        <span className={`badge ${TONS[etat]}`}>
          <span aria-hidden="true">{SIGNES[etat]}</span>
          {t(`documents.depot.etat.${mot}`)}
        </span>
        {fait === null ? (
          <strong>{depot.nom}</strong>
        ) : (
          <Link to="/organisme/$organisme/documents/$document" params={{ organisme, document: fait.document.id }}>
            {depot.nom}
          </Link>
        )}
        {fait !== null && (
          <span className="secondaire petit">
            {fait.deja_connu
              ? t('documents.depot.connu')
              : t('documents.depot.bilan', {
                  genre: t(`documents.genre.${fait.document.genre ?? 'inconnu'}`),
                  donnees: nombre(fait.document.donnees),
                  lignes: nombre(fait.document.lignes),
                  restes: nombre(fait.document.non_places),
                })}
          </span>
        )}
      </p>
      {etat === 'refuse' && <AvisRefus erreur={depot.erreur} />}
    </div>
  )
}
