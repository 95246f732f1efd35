import { useState } from 'react'
import { useJourLu } from '../../cadre/jour.tsx'
import { Champ } from '../../commun/champ.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import { useEcriture } from '../../donnees/session.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { Apercu } from './apercu.tsx'
import { useNomsBareme } from './noms.ts'
import { type BaremeVu, ecrireSaisie, lireValeurs } from './valeurs.ts'

/** What an administrator may do to a scale. */
export function Modification({ bareme }: { bareme: BaremeVu }) {
  const { t } = useParler()
  const [fait, setFait] = useState(false)
  return (
    <div className="bareme-actions">
      {fait && (
        <p className="avis avis-conforme" role="status">
          ✓ {t('baremes.enregistre')}
        </p>
      )}
      <details>
        <summary>{t('baremes.ajouter')}</summary>
        <SaisieLigne key={bareme.actes.length} bareme={bareme} enregistre={() => setFait(true)} />
      </details>
      <details>
        <summary>{t('baremes.verifier')}</summary>
        <SaisieVerification key={bareme.actes.length} bareme={bareme} enregistre={() => setFait(true)} />
      </details>
    </div>
  )
}

interface Proprietes {
  readonly bareme: BaremeVu
  readonly enregistre: () => void
}

/** Where a value comes from, asked in both forms. */
function useSource() {
  const { t } = useParler()
  const { aujourdhui } = useJourLu()
  const [origine, setOrigine] = useState('')
  const [lueLe, setLueLe] = useState<string | null>(null)
  const jour = lueLe ?? aujourdhui ?? ''
  const champs = (
    <>
      <Champ
        nom={t('baremes.origine')}
        aide={t('baremes.origineAide')}
        required
        minLength={3}
        maxLength={500}
        valeur={origine}
        changer={setOrigine}
      />
      <Champ
        nom={t('baremes.verification')}
        type="date"
        required
        max={aujourdhui ?? undefined}
        valeur={jour}
        changer={setLueLe}
      />
    </>
  )
  return { champs, source: { origine, verifie_le: jour } }
}

function SaisieLigne({ bareme, enregistre }: Proprietes) {
  const { t, langue } = useParler()
  const derniere = bareme.lignes.at(-1)
  const [depuis, setDepuis] = useState('')
  const [saisies, setSaisies] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(
      bareme.colonnes.map(({ nom, unite }) => [nom, ecrireSaisie(derniere?.valeurs[nom] ?? null, unite, langue)]),
    ),
  )
  const [relue, setRelue] = useState(false)
  const { champs, source } = useSource()
  const ecriture = useEcriture('modifierBareme', ['baremes'])
  const { valeurs, illisibles } = lireValeurs(bareme, saisies)
  const enregistrer = () =>
    ecriture.mutate(
      { params: { bareme: bareme.id }, corps: { ...source, depuis, valeurs, vu: bareme.actes.length } },
      { onSuccess: enregistre },
    )
  return (
    <form
      className="formulaire"
      onSubmit={(evenement) => {
        evenement.preventDefault()
        if (!relue) setRelue(illisibles.length === 0)
        else enregistrer()
      }}
    >
      <p className="champ-aide">{t('baremes.ajouterAide')}</p>
      {ecriture.isError && <AvisRefus erreur={ecriture.error} />}
      <fieldset className="bareme-champs" disabled={relue}>
        <Champ nom={t('baremes.premierJour')} type="date" required valeur={depuis} changer={setDepuis} />
        <ChampsValeurs bareme={bareme} saisies={saisies} illisibles={illisibles} changer={setSaisies} />
        {champs}
      </fieldset>
      {relue && <Apercu bareme={bareme} depuis={depuis} valeurs={valeurs} />}
      <div className="bareme-boutons">
        <button type="submit" className="bouton bouton-principal" disabled={ecriture.isPending}>
          {t(relue ? 'baremes.enregistrer' : 'baremes.voir')}
        </button>
        {relue && (
          <button type="button" className="bouton" onClick={() => setRelue(false)}>
            {t('baremes.reprendre')}
          </button>
        )}
      </div>
    </form>
  )
}

interface ProprietesValeurs {
  readonly bareme: BaremeVu
  readonly saisies: Readonly<Record<string, string>>
  readonly illisibles: readonly string[]
  readonly changer: (saisies: Readonly<Record<string, string>>) => void
}

const SIGNES: Readonly<Record<string, string>> = { euros: '€', pourcent: '%' }

function ChampsValeurs({ bareme, saisies, illisibles, changer }: ProprietesValeurs) {
  const { t } = useParler()
  const noms = useNomsBareme()
  return (
    <>
      <p className="champ-aide">{t('baremes.valeurVide')}</p>
      <div className="bareme-colonnes">
        {bareme.colonnes.map(({ nom, unite }) => (
          <Champ
            key={nom}
            nom={`${noms.colonne(bareme.id, nom)} (${SIGNES[unite] ?? unite})`}
            inputMode="decimal"
            autoComplete="off"
            valeur={saisies[nom] ?? ''}
            erreur={illisibles.includes(nom) ? t('baremes.saisieInvalide') : null}
            changer={(saisie) => changer({ ...saisies, [nom]: saisie })}
          />
        ))}
      </div>
    </>
  )
}

function SaisieVerification({ bareme, enregistre }: Proprietes) {
  const { t } = useParler()
  const { champs, source } = useSource()
  const ecriture = useEcriture('verifierBareme', ['baremes'])
  return (
    <form
      className="formulaire"
      onSubmit={(evenement) => {
        evenement.preventDefault()
        ecriture.mutate(
          { params: { bareme: bareme.id }, corps: { ...source, vu: bareme.actes.length } },
          { onSuccess: enregistre },
        )
      }}
    >
      <p className="champ-aide">{t('baremes.verifierAide')}</p>
      {ecriture.isError && <AvisRefus erreur={ecriture.error} />}
      {champs}
      <button type="submit" className="bouton" disabled={ecriture.isPending}>
        {t('baremes.enregistrerVerification')}
      </button>
    </form>
  )
}
