import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { estJour } from '#socle/date-civile.ts'
import { lireEtat } from '../donnees/requetes.ts'
import { useParler } from '../textes/utiliser-textes.ts'
import { Volet } from './volet.tsx'

/** The day as of which everything is read: the one of the address, else today in Paris. */
export function useJourLu(): { jour: string | null; choisi: string | undefined; aujourdhui: string | null } {
  const choisi = useSearch({ strict: false }).au
  const { data } = useQuery(lireEtat())
  const aujourdhui = data?.aujourdhui ?? null
  return { jour: choisi ?? aujourdhui, choisi, aujourdhui }
}

/** Chooses the day; it stays in the address of every page. */
export function useChangerJour(): (jour: string | undefined) => void {
  const navigate = useNavigate()
  return (jour) => {
    navigate({ to: '.', search: (avant) => ({ ...avant, au: jour }) })
  }
}

/** Day selector of the bar. */
export function ChoixJour() {
  const { t, jour: dire } = useParler()
  const { jour, choisi } = useJourLu()
  if (jour === null) return null
  return (
    <Volet
      classe={choisi === undefined ? 'bouton jour-bouton' : 'bouton jour-bouton jour-autre'}
      bouton={t('web.jour.bouton', { jour: dire(jour) })}
      contenu={(fermer) => <FormulaireJour jour={jour} choisi={choisi} fermer={fermer} />}
    />
  )
}

interface ProprietesFormulaire {
  readonly jour: string
  readonly choisi: string | undefined
  readonly fermer: () => void
}

function FormulaireJour({ jour, choisi, fermer }: ProprietesFormulaire) {
  const { t } = useParler()
  const changer = useChangerJour()
  const [saisi, setSaisi] = useState(jour)
  const id = useId()
  return (
    <form
      className="pile-serree jour-formulaire"
      onSubmit={(evenement) => {
        evenement.preventDefault()
        if (!estJour(saisi)) return
        changer(saisi)
        fermer()
      }}
    >
      <label className="champ-titre" htmlFor={id}>
        {t('web.jour.libelle')}
      </label>
      <input
        id={id}
        type="date"
        className="saisie"
        required
        min="1950-01-01"
        max="2100-12-31"
        value={saisi}
        onChange={(evenement) => setSaisi(evenement.target.value)}
      />
      <p className="champ-aide">{t('web.jour.aide')}</p>
      <div className="rangee">
        <button type="submit" className="bouton bouton-principal">
          {t('web.jour.appliquer')}
        </button>
        {choisi !== undefined && (
          <button
            type="button"
            className="bouton"
            onClick={() => {
              changer(undefined)
              fermer()
            }}
          >
            {t('web.jour.aujourdhui')}
          </button>
        )}
      </div>
    </form>
  )
}
