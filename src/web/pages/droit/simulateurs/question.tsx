import { type ReactNode, useId } from 'react'
import { useParler } from '../../../textes/utiliser-textes.ts'
import type { CodeErreur, Saisie } from './saisie.ts'

/** A form: what was typed, what is wrong, what the answer still needs. */
export interface Formulaire {
  readonly saisie: Saisie
  readonly erreurs: Readonly<Record<string, CodeErreur>>
  /** Places of the facts that the answer misses. */
  readonly manque: ReadonlySet<string>
  changer(cle: string, valeur: string): void
}

interface Proprietes {
  readonly formulaire: Formulaire
  readonly cle: string
  readonly nom: string
  readonly aide?: string
  /** `nombre`: digits; `note`, `montant`: decimals. */
  readonly genre?: 'date' | 'month' | 'nombre' | 'decimal' | 'texte'
  /** Words to choose among instead of typing: value, label. */
  readonly options?: readonly (readonly [string, string])[]
  /** The question stands in a table whose headings already name it: its name is for assistive tools. */
  readonly discrete?: boolean
}

/** Id of the field of a question, so that what is missing leads to it. */
const idQuestion = (cle: string): string => `q-${cle.replaceAll('.', '-')}`

/** One question with its help and its error; a question that the answer waits for says so. */
export function Question({ formulaire, cle, nom, aide, genre = 'texte', options, discrete = false }: Proprietes) {
  const { t } = useParler()
  const { saisie, erreurs, manque, changer } = formulaire
  const base = useId()
  const valeur = saisie[cle] ?? ''
  const erreur = erreurs[cle]
  const attendue = valeur === '' && manque.has(cle)
  const decrit = [
    attendue && !discrete ? `${base}-manque` : '',
    aide === undefined ? '' : `${base}-aide`,
    erreur === undefined ? '' : `${base}-erreur`,
  ].filter((id) => id !== '')
  const champ = {
    id: idQuestion(cle),
    className: 'saisie',
    value: valeur,
    'aria-invalid': erreur === undefined ? undefined : true,
    'aria-describedby': decrit.length === 0 ? undefined : decrit.join(' '),
  } as const
  return (
    <div className="champ question" data-vide={valeur === ''} data-manque={attendue}>
      <label htmlFor={champ.id} className={discrete ? 'hors-vue' : undefined}>
        {nom}
      </label>
      {options === undefined ? (
        <input {...champ} {...NATURES[genre]} onChange={(evenement) => changer(cle, evenement.target.value)} />
      ) : (
        <select {...champ} onChange={(evenement) => changer(cle, evenement.target.value)}>
          {options.map(([mot, libelle]) => (
            <option key={mot} value={mot}>
              {libelle}
            </option>
          ))}
        </select>
      )}
      {attendue && !discrete && (
        <p id={`${base}-manque`} className="question-manque">
          ? {t('simulateurs.manque')}
        </p>
      )}
      {aide !== undefined && (
        <p id={`${base}-aide`} className="champ-aide">
          {aide}
        </p>
      )}
      {erreur !== undefined && (
        <p id={`${base}-erreur`} className="champ-erreur">
          {t(`simulateurs.erreurs.${erreur}`)}
        </p>
      )}
    </div>
  )
}

const NATURES = {
  date: { type: 'date', min: '1900-01-01', max: '2099-12-31' },
  month: { type: 'month', placeholder: '2026-09' },
  nombre: { type: 'text', inputMode: 'numeric', autoComplete: 'off' },
  decimal: { type: 'text', inputMode: 'decimal', autoComplete: 'off' },
  texte: { type: 'text', autoComplete: 'off', spellCheck: false },
} as const

/** Yes, no, or the word of whoever does not know. */
export function QuestionOuiNon({
  defaut = '',
  ...question
}: Omit<Proprietes, 'options' | 'genre'> & { defaut?: 'non' | '' }) {
  const { t } = useParler()
  const reponses = [
    ['oui', t('registre.oui')],
    ['non', t('registre.non')],
  ] as const
  const options =
    defaut === 'non'
      ? [['', t('registre.non')] as const, reponses[0]]
      : [['', t('simulateurs.neSaisPas')] as const, ...reponses]
  return <Question {...question} options={options} />
}

/** A group of questions under its title. */
export function Groupe({ titre, children }: { titre: string; children: ReactNode }) {
  return (
    <fieldset className="groupe">
      <legend>{titre}</legend>
      {children}
    </fieldset>
  )
}

/** Leads to the field of a question. */
export function allerA(cle: string): void {
  const champ = document.getElementById(idQuestion(cle))
  champ?.closest('details')?.setAttribute('open', '')
  champ?.focus()
}
