import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { BORNES_REFERENTIEL } from '#domaine/referentiel/index.ts'
import { Champ } from '../../commun/champ.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import { useEcriture } from '../../donnees/session.ts'
import { useParler } from '../../textes/utiliser-textes.ts'

/** Hook: what is typed, and the act that makes a draft of it, then opens its studio. */
function useCreation(organisme: string) {
  const naviguer = useNavigate()
  const ecriture = useEcriture('creerReferentiel', ['referentiels'])
  const [intitule, setIntitule] = useState('')
  const [certification, setCertification] = useState('')
  const [manque, setManque] = useState(false)
  const creer = () => {
    setManque(intitule.trim() === '')
    if (intitule.trim() === '') return
    const contenu = {
      intitule: intitule.trim(),
      certification: certification.trim().toUpperCase() || null,
      fondements: [],
      elements: [],
      liens: [],
    }
    ecriture.mutate(
      { params: { organisme }, corps: { contenu } },
      {
        onSuccess: ({ id: version, referentiel }) =>
          naviguer({
            to: '/organisme/$organisme/referentiels/$referentiel/versions/$version',
            params: { organisme, referentiel, version },
          }),
      },
    )
  }
  return { ecriture, intitule, setIntitule, certification, setCertification, manque, creer }
}

/** Starts an empty référentiel, then opens its studio. */
export function Creation({ organisme }: { organisme: string }) {
  const { t } = useParler()
  const { ecriture, intitule, setIntitule, certification, setCertification, manque, creer } = useCreation(organisme)
  return (
    <section className="partie">
      <h2>{t('referentiels.creer.titre')}</h2>
      <form
        className="formulaire"
        noValidate
        onSubmit={(evenement) => {
          evenement.preventDefault()
          creer()
        }}
      >
        {ecriture.isError && <AvisRefus erreur={ecriture.error} />}
        <Champ
          nom={t('referentiels.creer.intitule')}
          required
          maxLength={BORNES_REFERENTIEL.court}
          valeur={intitule}
          changer={setIntitule}
          erreur={manque ? t('referentiels.creer.manque') : null}
        />
        <Champ
          nom={t('referentiels.creer.certification')}
          aide={t('referentiels.creer.certificationAide')}
          maxLength={BORNES_REFERENTIEL.identifiant}
          valeur={certification}
          changer={setCertification}
        />
        <button type="submit" className="bouton" disabled={ecriture.isPending}>
          {t('referentiels.creer.creer')}
        </button>
      </form>
    </section>
  )
}
