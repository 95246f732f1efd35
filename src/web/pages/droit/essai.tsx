import { useMutation, useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { AvisRefus } from '../../commun/refus.tsx'
import { call } from '../../donnees/api.ts'
import { ReponseDroit } from '../../explication/reponse.tsx'
import { useParler } from '../../textes/utiliser-textes.ts'
import { type ExempleNomme, fetchEntree } from './donnees.ts'

/** An example, folded until it is opened. */
export function EssaiExemple({ exemple }: { exemple: ExempleNomme }) {
  const { t } = useParler()
  const [ouvert, setOuvert] = useState(false)
  return (
    <details className="droit-exemple" onToggle={(evenement) => setOuvert(evenement.currentTarget.open)}>
      <summary>
        {exemple.titre} <span className="secondaire petit">{exemple.nom}</span>
      </summary>
      {ouvert && <Essai exemple={exemple} />}
      {!ouvert && <p className="hors-vue">{t('droit.essai.ouvrir')}</p>}
    </details>
  )
}

function Essai({ exemple }: { exemple: ExempleNomme }) {
  const entree = useQuery({
    queryKey: ['exemple', exemple.nom],
    queryFn: () => fetchEntree(exemple.nom),
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (entree.isError) return <AvisRefus erreur={entree.error} reessayer={() => entree.refetch()} />
  return entree.data === undefined ? null : <Calcul nom={exemple.calcul} depart={entree.data} />
}

/** Reads JSON; undefined when it is not. */
function lireJson(texte: string): { readonly valeur: unknown } | undefined {
  try {
    return { valeur: JSON.parse(texte) }
  } catch {
    return undefined
  }
}

/** The input, which may be changed, and the answer that the server gives; nothing of it is kept. */
function Calcul({ nom, depart }: { nom: string; depart: string }) {
  const { t, langue } = useParler()
  const id = useId()
  const [saisie, setSaisie] = useState(depart)
  const lu = lireJson(saisie)
  const calcul = useMutation({
    mutationFn: (corps: unknown) => call('calculer', { params: { nom }, query: { langue }, corps }),
  })
  return (
    <form
      className="pile"
      onSubmit={(evenement) => {
        evenement.preventDefault()
        if (lu !== undefined) calcul.mutate(lu.valeur)
      }}
    >
      <div className="champ droit-saisie">
        <label htmlFor={id}>{t('droit.essai.entree')}</label>
        <textarea
          id={id}
          className="saisie"
          rows={Math.min(18, saisie.split('\n').length)}
          spellCheck={false}
          value={saisie}
          aria-invalid={lu === undefined ? true : undefined}
          aria-describedby={lu === undefined ? `${id}-erreur` : undefined}
          onChange={(evenement) => setSaisie(evenement.target.value)}
        />
        {lu === undefined && (
          <p id={`${id}-erreur`} className="champ-erreur">
            {t('droit.essai.illisible')}
          </p>
        )}
      </div>
      <p className="rangee">
        <button type="submit" className="bouton bouton-principal" disabled={lu === undefined || calcul.isPending}>
          {t('droit.essai.calculer')}
        </button>
        {saisie !== depart && (
          <button type="button" className="bouton" onClick={() => setSaisie(depart)}>
            {t('droit.essai.remettre')}
          </button>
        )}
      </p>
      <div aria-live="polite">
        {calcul.isError && <AvisRefus erreur={calcul.error} />}
        {calcul.data && <ReponseDroit reponse={calcul.data} />}
      </div>
    </form>
  )
}
