import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useParler } from '../../../textes/utiliser-textes.ts'
import { useAtelier } from './contexte.ts'

/** What is typed is kept once it has rested this long (ms), or when the field is left. */
const REPOS = 900

/** Hook: a text being typed, kept when it rests, when the field is left or goes away; read again when it changes. */
function useSaisie(valeur: string, garder: (texte: string) => void) {
  const [texte, setTexte] = useState(valeur)
  const sale = useRef<string | null>(null)
  const geste = useRef(garder)
  geste.current = garder
  const finir = useRef(() => {
    const tape = sale.current
    sale.current = null
    if (tape !== null) geste.current(tape)
  })
  useEffect(() => {
    if (sale.current === null) setTexte(valeur)
  }, [valeur])
  useEffect(() => {
    if (texte === valeur) return
    const attente = setTimeout(() => finir.current(), REPOS)
    return () => clearTimeout(attente)
  }, [texte, valeur])
  useEffect(() => {
    const { current } = finir
    return () => current()
  }, [])
  const changer = (nouveau: string) => {
    sale.current = nouveau
    setTexte(nouveau)
  }
  return { texte, changer, finir: () => finir.current() }
}

interface ProprietesTexte {
  readonly nom: string
  /** null: unknown, shown as an empty field that says so. */
  readonly valeur: string | null
  readonly garder: (valeur: string | null) => void
  readonly lignes?: number
  readonly max: number
  readonly court?: boolean
}

/** A text that may be unknown. */
export function SaisieTexte({ nom, valeur, garder, lignes = 1, max, court = false }: ProprietesTexte) {
  const { ou } = useParler()
  const { modifiable } = useAtelier()
  const id = useId()
  const saisie = useSaisie(valeur ?? '', (texte) => {
    const propre = texte.trim() === '' ? null : texte.trim()
    if (propre !== valeur) garder(propre)
  })
  const commun = {
    id,
    className: 'saisie',
    value: saisie.texte,
    maxLength: max,
    readOnly: !modifiable,
    placeholder: ou(null),
    onBlur: saisie.finir,
  }
  return (
    <div className={court ? 'champ atelier-court' : 'champ'}>
      <label htmlFor={id}>{nom}</label>
      {lignes === 1 ? (
        <input {...commun} onChange={({ target }) => saisie.changer(target.value)} />
      ) : (
        <textarea {...commun} rows={lignes} onChange={({ target }) => saisie.changer(target.value)} />
      )}
    </div>
  )
}

interface ProprietesNombre {
  readonly nom: string
  readonly valeur: number | null
  readonly garder: (valeur: number | null) => void
  readonly entier?: boolean
}

/** A figure that may be unknown; a comma is a decimal point. What is not a figure is not kept, and says so. */
export function SaisieNombre({ nom, valeur, garder, entier = false }: ProprietesNombre) {
  const { t, ou } = useParler()
  const { modifiable } = useAtelier()
  const id = useId()
  const saisie = useSaisie(valeur === null ? '' : String(valeur).replace('.', ','), (texte) => {
    const lu = readNombre(texte, entier)
    if (lu !== undefined && lu !== valeur) garder(lu)
  })
  const faux = readNombre(saisie.texte, entier) === undefined
  return (
    <div className="champ atelier-court">
      <label htmlFor={id}>{nom}</label>
      <input
        id={id}
        className="saisie"
        inputMode={entier ? 'numeric' : 'decimal'}
        value={saisie.texte}
        placeholder={ou(null)}
        readOnly={!modifiable}
        aria-invalid={faux || undefined}
        aria-describedby={faux ? `${id}-erreur` : undefined}
        onChange={({ target }) => saisie.changer(target.value)}
        onBlur={saisie.finir}
      />
      {faux && (
        <p id={`${id}-erreur`} className="champ-erreur">
          {t('referentiels.detail.pasNombre')}
        </p>
      )}
    </div>
  )
}

const NOMBRE_MAX = 100_000

/** null: empty, so unknown; undefined: not a figure. */
function readNombre(texte: string, entier: boolean): number | null | undefined {
  if (texte.trim() === '') return null
  if (!/^\d{1,6}([.,]\d{1,4})?$/.test(texte.trim())) return undefined
  const lu = Number(texte.trim().replace(',', '.'))
  return lu > NOMBRE_MAX || (entier && !Number.isInteger(lu)) ? undefined : lu
}

interface ProprietesCoches<T extends string> {
  readonly nom: string
  readonly options: readonly T[]
  readonly libelle: (option: T) => ReactNode
  readonly valeur: readonly T[]
  readonly garder: (valeur: readonly T[]) => void
}

/** Several choices; none is unknown. */
export function Coches<T extends string>({ nom, options, libelle, valeur, garder }: ProprietesCoches<T>) {
  const { modifiable } = useAtelier()
  return (
    <fieldset className="atelier-coches">
      <legend>{nom}</legend>
      {options.map((option) => (
        <label key={option} className="atelier-coche">
          <input
            type="checkbox"
            checked={valeur.includes(option)}
            disabled={!modifiable}
            onChange={({ target }) =>
              garder(options.filter((une) => (une === option ? target.checked : valeur.includes(une))))
            }
          />
          {libelle(option)}
        </label>
      ))}
    </fieldset>
  )
}

interface ProprietesOuiNon {
  readonly nom: string
  readonly valeur: boolean | null
  readonly garder: (valeur: boolean | null) => void
}

/** Yes, no, unknown. */
export function OuiNon({ nom, valeur, garder }: ProprietesOuiNon) {
  const { ouiNon } = useParler()
  const { modifiable } = useAtelier()
  const groupe = useId()
  return (
    <fieldset className="atelier-coches">
      <legend>{nom}</legend>
      {[true, false, null].map((une) => (
        <label key={String(une)} className="atelier-coche">
          <input
            type="radio"
            name={groupe}
            checked={valeur === une}
            disabled={!modifiable}
            onChange={() => garder(une)}
          />
          {ouiNon(une)}
        </label>
      ))}
    </fieldset>
  )
}
