import { useId, useRef, useState } from 'react'
import { useParler } from '../../textes/utiliser-textes.ts'

interface Proprietes {
  readonly occupe: boolean
  readonly deposer: (fichier: File) => void
}

/** A file dropped or picked. */
export function Depot({ occupe, deposer }: Proprietes) {
  const { t } = useParler()
  const [survole, setSurvole] = useState(false)
  const champ = useRef<HTMLInputElement>(null)
  const id = useId()
  const prendre = (fichiers: FileList | null) => {
    const fichier = fichiers?.[0]
    if (fichier && !occupe) deposer(fichier)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button below does the same
    <div
      className="depot pile-serree"
      data-survole={survole}
      onDragOver={(evenement) => {
        evenement.preventDefault()
        setSurvole(true)
      }}
      onDragLeave={() => setSurvole(false)}
      onDrop={(evenement) => {
        evenement.preventDefault()
        setSurvole(false)
        prendre(evenement.dataTransfer.files)
      }}
    >
      <h2>{t('administration.deposer')}</h2>
      <p className="champ-aide" id={`${id}-aide`}>
        {t('administration.deposerAide')}
      </p>
      <p className="rangee">
        <span>{t('administration.deposerIci')}</span>
        <button
          type="button"
          className="bouton bouton-principal"
          disabled={occupe}
          aria-describedby={`${id}-aide`}
          onClick={() => champ.current?.click()}
        >
          {t('administration.choisir')}
        </button>
        <input
          ref={champ}
          type="file"
          hidden
          accept=".xml,.zip,application/xml,application/zip"
          onChange={(evenement) => {
            prendre(evenement.target.files)
            evenement.target.value = ''
          }}
        />
      </p>
    </div>
  )
}
