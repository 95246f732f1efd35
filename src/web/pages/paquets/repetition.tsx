import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { Choix } from '../../commun/champ.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import { buildAdresse, call, type Demande } from '../../donnees/api.ts'
import { lirePaquets } from '../../donnees/paquets.ts'
import { useEcriture } from '../../donnees/session.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { ResultatRepetition } from './changements.tsx'
import type { ProprietesPaquet } from './paquet.tsx'

type Cohorte = NonNullable<Demande<'repeterPaquet'>['corps']>['cohorte']

/** The candidates of a file: a list, or an object that holds one; null when it is neither. The server checks the rest. */
function lireCohorte(texte: string): Cohorte | null {
  try {
    const lu: unknown = JSON.parse(texte)
    const liste: unknown = typeof lu === 'object' && lu !== null && 'cohorte' in lu ? lu.cohorte : lu
    return Array.isArray(liste) ? liste : null
  } catch {
    return null
  }
}

/** Hook: the dry run, on a file or on an invented cohort. */
function useRepetition({ organisme, paquet }: ProprietesPaquet) {
  const { langue } = useParler()
  const [reference, setReference] = useState('')
  const [illisible, setIllisible] = useState(false)
  const ecriture = useEcriture('repeterPaquet', ['paquet', 'paquets'])
  const params = { organisme, paquet: paquet.id }
  const lancer = (cohorte: Cohorte) => {
    const choisie = reference === '' ? {} : { reference: { genre: 'paquet' as const, paquet: reference } }
    ecriture.mutate({ params, query: { langue }, corps: { cohorte, ...choisie } })
  }
  const lireFichier = async (fichier: File) => {
    const cohorte = lireCohorte(await fichier.text())
    setIllisible(cohorte === null)
    if (cohorte !== null) lancer(cohorte)
  }
  const inventer = async () => {
    setIllisible(false)
    const { cohorte } = await call('cohorteExemple', { params, query: {} })
    const lue = lireCohorte(JSON.stringify(cohorte))
    if (lue !== null) lancer(lue)
  }
  return { reference, setReference, illisible, ecriture, lireFichier, inventer }
}

/** The dry run: who changes with this package, and why. */
export function Repetition({ organisme, paquet, redige }: ProprietesPaquet & { readonly redige: boolean }) {
  const { t } = useParler()
  const { reference, setReference, illisible, ecriture, lireFichier, inventer } = useRepetition({ organisme, paquet })
  const { data } = useQuery(lirePaquets(organisme, 1))
  const autres = (data?.paquets ?? []).filter(({ id }) => id !== paquet.id)
  return (
    <section className="partie" id="repetition" aria-labelledby="repetition-titre">
      <h2 id="repetition-titre">{t('paquets.repetition.titre')}</h2>
      <p>{t('paquets.repetition.chapeau')}</p>
      {redige && paquet.etat !== 'retire' && (
        <div className="formulaire paquet-essai sans-impression">
          <Choix
            nom={t('paquets.repetition.reference')}
            valeur={reference}
            changer={setReference}
            options={[
              ['', t('paquets.repetition.referenceDefaut')],
              ...autres.map(
                ({ id, certification, session, numero }) =>
                  [id, `${certification} ${session}, ${t('paquets.numero', { n: numero })}`] as const,
              ),
            ]}
          />
          <Fichier lire={lireFichier} illisible={illisible} />
          <p className="paquet-boutons">
            <button type="button" className="bouton" disabled={ecriture.isPending} onClick={inventer}>
              {t('paquets.repetition.inventee')}
            </button>
            <a
              className="bouton bouton-discret"
              href={buildAdresse('cohorteExemple', { params: { organisme, paquet: paquet.id }, query: {} })}
              download="cohorte.json"
            >
              {t('paquets.repetition.exemple')}
            </a>
          </p>
        </div>
      )}
      {ecriture.isPending && <p role="status">{t('paquets.repetition.enCours')}</p>}
      {ecriture.isError && <AvisRefus erreur={ecriture.error} />}
      {ecriture.data && <ResultatRepetition repetition={ecriture.data} />}
    </section>
  )
}

function Fichier({ lire, illisible }: { lire: (fichier: File) => Promise<void>; illisible: boolean }) {
  const { t } = useParler()
  const id = useId()
  const [fichier, setFichier] = useState<File | null>(null)
  return (
    <div className="champ">
      <label htmlFor={id}>{t('paquets.repetition.fichier')}</label>
      <input
        id={id}
        type="file"
        accept="application/json,.json"
        aria-describedby={`${id}-aide`}
        onChange={({ target }) => setFichier(target.files?.[0] ?? null)}
      />
      <p id={`${id}-aide`} className="champ-aide">
        {t('paquets.repetition.fichierAide')}
      </p>
      {illisible && (
        <p className="champ-erreur" role="alert">
          {t('paquets.repetition.illisible')}
        </p>
      )}
      <p>
        <button
          type="button"
          className="bouton"
          disabled={fichier === null}
          onClick={() => (fichier === null ? undefined : lire(fichier))}
        >
          {t('paquets.repetition.lancer')}
        </button>
      </p>
    </div>
  )
}
