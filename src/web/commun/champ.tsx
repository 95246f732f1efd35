import { type InputHTMLAttributes, useId, useState } from 'react'
import { useParler } from '../textes/utiliser-textes.ts'

interface Proprietes extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> {
  readonly nom: string
  readonly aide?: string
  readonly erreur?: string | null
  readonly valeur: string
  readonly changer: (valeur: string) => void
}

/** A labelled field with its help and its error, tied together for assistive tools. */
export function Champ({ nom, aide, erreur, valeur, changer, ...suite }: Proprietes) {
  const id = useId()
  const decrit = [aide ? `${id}-aide` : '', erreur ? `${id}-erreur` : ''].filter((x) => x !== '').join(' ')
  return (
    <div className="champ">
      <label htmlFor={id}>{nom}</label>
      <input
        {...suite}
        id={id}
        className="saisie"
        value={valeur}
        onChange={(evenement) => changer(evenement.target.value)}
        aria-invalid={erreur ? true : undefined}
        aria-describedby={decrit === '' ? undefined : decrit}
      />
      {aide && (
        <p id={`${id}-aide`} className="champ-aide">
          {aide}
        </p>
      )}
      {erreur && (
        <p id={`${id}-erreur`} className="champ-erreur">
          {erreur}
        </p>
      )}
    </div>
  )
}

/** A password that can be shown to check it. */
export function ChampMotDePasse(proprietes: Omit<Proprietes, 'type'>) {
  const { t } = useParler()
  const [vu, setVu] = useState(false)
  return (
    <div className="champ">
      <Champ {...proprietes} type={vu ? 'text' : 'password'} />
      <button type="button" className="bouton-lien champ-voir" onClick={() => setVu(!vu)} aria-pressed={vu}>
        {t(vu ? 'compte.connexion.cacher' : 'compte.connexion.voir')}
      </button>
    </div>
  )
}

interface ProprietesChoix {
  readonly nom: string
  readonly valeur: string
  readonly changer: (valeur: string) => void
  readonly options: readonly (readonly [valeur: string, libelle: string])[]
}

/** A labelled list of choices. */
export function Choix({ nom, valeur, changer, options }: ProprietesChoix) {
  const id = useId()
  return (
    <div className="champ">
      <label htmlFor={id}>{nom}</label>
      <select id={id} className="saisie" value={valeur} onChange={(evenement) => changer(evenement.target.value)}>
        {options.map(([cle, libelle]) => (
          <option key={cle} value={cle}>
            {libelle}
          </option>
        ))}
      </select>
    </div>
  )
}
