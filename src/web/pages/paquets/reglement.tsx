import { useState } from 'react'
import { INTERRUPTEURS } from '#droit/interrupteurs.ts'
import { Champ, Choix } from '../../commun/champ.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import { useEcriture } from '../../donnees/session.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { Exceptions } from './exceptions.tsx'
import { useMots } from './mots.ts'
import type { ProprietesPaquet } from './paquet.tsx'
import { type Edition, lireEdition, ouvrirEdition, SEUILS } from './saisie.ts'
import { Unites } from './unites.tsx'

/** Switches that a deliberation reads. */
const LECTURES = ['note.fenetre', 'facultatif.coefficient', 'projet.diviseur', 'absence.recours'] as const

/** The content of a package, edited in its place while it may change. */
export function Reglement({ organisme, paquet, modifiable }: ProprietesPaquet & { readonly modifiable: boolean }) {
  const { t, langue, jour } = useParler()
  const [edition, setEdition] = useState<Edition>(() => ouvrirEdition(paquet.contenu))
  const [illisible, setIllisible] = useState(false)
  const ecriture = useEcriture('modifierPaquet', ['paquet', 'paquets'])
  const change = edition !== undefined && JSON.stringify(edition) !== JSON.stringify(ouvrirEdition(paquet.contenu))
  const enregistrer = () => {
    const contenu = lireEdition(edition)
    setIllisible(contenu === null)
    if (contenu === null) return
    const corps = { revision: paquet.revision, contenu }
    ecriture.mutate({ params: { organisme, paquet: paquet.id }, query: { langue }, corps })
  }
  return (
    <section className="partie" id="reglement" aria-labelledby="reglement-titre">
      <h2 id="reglement-titre">{t('paquets.reglement.titre')}</h2>
      {!paquet.modifiable && <p className="avis">{t('paquets.reglement.fige')}</p>}
      <p className="paquet-faits">
        <span>
          {t('paquets.reglement.regime')} : <span className="code">{edition.contenu.regime}</span>
        </span>
        {!modifiable && (
          <span>
            {t('paquets.reglement.jour')} : {jour(edition.contenu.jour)}
          </span>
        )}
      </p>
      <form
        className="paquet-edition"
        noValidate
        onSubmit={(evenement) => {
          evenement.preventDefault()
          enregistrer()
        }}
      >
        {modifiable && <Identite edition={edition} changer={setEdition} />}
        <h3>{t('paquets.reglement.unites')}</h3>
        <Unites edition={edition} changer={setEdition} modifiable={modifiable} />
        <Seuils edition={edition} changer={setEdition} modifiable={modifiable} />
        <Lectures edition={edition} changer={setEdition} modifiable={modifiable} />
        <Exceptions edition={edition} changer={setEdition} modifiable={modifiable} />
        {ecriture.isError && <AvisRefus erreur={ecriture.error} />}
        {illisible && (
          <p className="avis avis-refus" role="alert">
            ✕ {t('paquets.reglement.illisibles')}
          </p>
        )}
        {modifiable && (
          <Boutons
            change={change}
            attente={ecriture.isPending}
            annuler={() => setEdition(ouvrirEdition(paquet.contenu))}
          />
        )}
      </form>
    </section>
  )
}

interface ProprietesBoutons {
  readonly change: boolean
  readonly attente: boolean
  readonly annuler: () => void
}

function Boutons({ change, attente, annuler }: ProprietesBoutons) {
  const { t } = useParler()
  return (
    <p className="paquet-boutons sans-impression">
      <button type="submit" className="bouton bouton-principal" disabled={!change || attente}>
        {t('paquets.reglement.enregistrer')}
      </button>
      <button type="button" className="bouton" disabled={!change} onClick={annuler}>
        {t('paquets.reglement.annuler')}
      </button>
    </p>
  )
}

/** What the editable parts of a package take. */
export interface ProprietesEdition {
  readonly edition: Edition
  readonly changer: (edition: Edition) => void
  readonly modifiable: boolean
}

function Identite({ edition, changer }: Omit<ProprietesEdition, 'modifiable'>) {
  const { t } = useParler()
  const poser = (champs: Partial<Edition['contenu']>) =>
    changer({ ...edition, contenu: { ...edition.contenu, ...champs } })
  return (
    <div className="paquet-champs">
      <Champ
        nom={t('paquets.reglement.intitule')}
        maxLength={500}
        valeur={edition.contenu.intitule}
        changer={(intitule) => poser({ intitule })}
      />
      <Champ
        nom={t('paquets.reglement.jour')}
        type="date"
        valeur={edition.contenu.jour}
        changer={(jour) => poser({ jour })}
      />
    </div>
  )
}

function Seuils({ edition, changer, modifiable }: ProprietesEdition) {
  const { t } = useParler()
  const { decimal, saisie } = useMots()
  const { seuils } = edition.contenu
  const poses = SEUILS.filter((nom) => modifiable || seuils[nom] !== null)
  return (
    <>
      <h3>{t('paquets.reglement.seuils')}</h3>
      {modifiable ? (
        <>
          <p className="champ-aide">{t('paquets.reglement.sansSeuil')}</p>
          <div className="paquet-champs">
            {poses.map((nom) => (
              <Champ
                key={nom}
                nom={t(`paquets.reglement.seuil.${nom}`)}
                inputMode="decimal"
                autoComplete="off"
                valeur={edition.seuils[nom] ?? saisie(seuils[nom])}
                changer={(tape) => changer({ ...edition, seuils: { ...edition.seuils, [nom]: tape } })}
              />
            ))}
          </div>
        </>
      ) : (
        <ul className="paquet-liste">
          {poses.map((nom) => (
            <li key={nom}>
              {t(`paquets.reglement.seuil.${nom}`)} : {decimal(seuils[nom] ?? 0)}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Lectures({ edition, changer, modifiable }: ProprietesEdition) {
  const { t } = useParler()
  const { mot, etape } = useMots()
  const { interrupteurs } = edition.contenu
  const poser = (cle: string, choix: string, defaut: string) => {
    const { [cle]: _avant, ...autres } = interrupteurs
    const poses = choix === defaut ? autres : { ...autres, [cle]: choix }
    changer({ ...edition, contenu: { ...edition.contenu, interrupteurs: poses } })
  }
  const nommer = (choix: string, defaut: string) =>
    choix === defaut ? t('paquets.reglement.parDefaut', { choix: mot(choix) }) : mot(choix)
  return (
    <>
      <h3>{t('paquets.reglement.lectures')}</h3>
      <div className={modifiable ? 'paquet-champs' : 'paquet-liste'}>
        {LECTURES.map((cle) => {
          const { choix } = INTERRUPTEURS[cle]
          const retenu = interrupteurs[cle] ?? choix[0]
          const nom = etape(`interrupteur.${cle}`)
          return modifiable ? (
            <Choix
              key={cle}
              nom={nom}
              valeur={retenu}
              changer={(valeur) => poser(cle, valeur, choix[0])}
              options={choix.map((un) => [un, nommer(un, choix[0])])}
            />
          ) : (
            <p key={cle}>
              {nom} : {nommer(retenu, choix[0])}
            </p>
          )
        })}
      </div>
    </>
  )
}
