import { useState } from 'react'
import { CATEGORIES, MODES_EXAMEN } from '#domaine/evaluation/index.ts'
import { Champ, Choix } from '../../commun/champ.tsx'
import { useParler } from '../../textes/utiliser-textes.ts'
import { useMots } from './mots.ts'
import type { ProprietesEdition } from './reglement.tsx'
import type { Contenu } from './saisie.ts'

type Exception = Contenu['exceptions'][number]

/** Modes that differ from the regulation, each with what allows it. */
export function Exceptions({ edition, changer, modifiable }: ProprietesEdition) {
  const { t } = useParler()
  const { mot } = useMots()
  const { exceptions } = edition.contenu
  const poser = (liste: readonly Exception[]) =>
    changer({ ...edition, contenu: { ...edition.contenu, exceptions: [...liste] } })
  return (
    <>
      <h3>{t('paquets.reglement.exceptions')}</h3>
      {exceptions.length === 0 ? (
        <p>{t('paquets.reglement.aucuneException')}</p>
      ) : (
        <ul className="paquet-liste">
          {exceptions.map((une, rang) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two exceptions may be the same until the check refuses them
            <li key={rang}>
              {une.unite}, {t(`paquets.reglement.mode.${une.categorie}`)} : {mot(une.mode ?? 'non-offerte')}.{' '}
              {une.motif} ({une.source || t('paquets.reglement.inconnu')}){' '}
              {modifiable && (
                <button
                  type="button"
                  className="bouton-lien sans-impression"
                  aria-label={t('paquets.reglement.retirerException', { unite: une.unite })}
                  onClick={() => poser(exceptions.filter((_, i) => i !== rang))}
                >
                  {t('paquets.reglement.retirer')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {modifiable && <Ajout edition={edition} ajouter={(une) => poser([...exceptions, une])} />}
    </>
  )
}

interface ProprietesAjout extends Pick<ProprietesEdition, 'edition'> {
  readonly ajouter: (exception: Exception) => void
}

function Ajout({ edition, ajouter }: ProprietesAjout) {
  const { t } = useParler()
  const { mot } = useMots()
  const codes = edition.contenu.reglement.unites.map(({ code }) => code)
  const vide: Exception = { unite: codes[0] ?? '', categorie: 'mixte', mode: 'ccf', motif: '', source: '' }
  const [saisie, setSaisie] = useState<Exception>(vide)
  const poser = (champs: Partial<Exception>) => setSaisie({ ...saisie, ...champs })
  return (
    <details className="sans-impression">
      <summary>{t('paquets.reglement.ajouterException')}</summary>
      <div className="paquet-champs">
        <Choix
          nom={t('paquets.reglement.exception.unite')}
          valeur={saisie.unite}
          changer={(unite) => poser({ unite })}
          options={codes.map((code) => [code, code])}
        />
        <Choix
          nom={t('paquets.reglement.exception.categorie')}
          valeur={saisie.categorie}
          changer={(valeur) => poser({ categorie: CATEGORIES.find((une) => une === valeur) ?? 'mixte' })}
          options={CATEGORIES.map((une) => [une, t(`paquets.reglement.mode.${une}`)])}
        />
        <Choix
          nom={t('paquets.reglement.exception.mode')}
          valeur={saisie.mode ?? 'non-offerte'}
          changer={(valeur) => poser({ mode: MODES_EXAMEN.find((un) => un === valeur) ?? null })}
          options={MODES_EXAMEN.map((un) => [un, mot(un)])}
        />
        <Champ
          nom={t('paquets.reglement.exception.motif')}
          maxLength={1000}
          valeur={saisie.motif}
          changer={(motif) => poser({ motif })}
        />
        <Champ
          nom={t('paquets.reglement.exception.source')}
          maxLength={500}
          valeur={saisie.source}
          changer={(source) => poser({ source })}
        />
      </div>
      <button
        type="button"
        className="bouton"
        onClick={() => {
          ajouter(saisie)
          setSaisie(vide)
        }}
      >
        {t('paquets.reglement.ajouterException')}
      </button>
    </details>
  )
}
