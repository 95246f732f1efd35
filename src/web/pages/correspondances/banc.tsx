import { useNavigate, useSearch } from '@tanstack/react-router'
import { type ComponentProps, useState } from 'react'
import { Choix } from '../../commun/champ.tsx'
import { Pagination } from '../../commun/pagination.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import { peut, useSession } from '../../donnees/session.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { ConfirmationGroupee } from './confirmation-groupee.tsx'
import { LienManuel } from './lien-manuel.tsx'
import { ETATS, FAMILLES, type LienSitue, listerSeuls, PAR_PAGE, type ReponseBanc, situerLiens } from './liens.ts'
import { Officiels } from './officiels.tsx'
import { SansLien } from './sans-lien.tsx'
import { TableLiens } from './table-liens.tsx'
import { useDecisions } from './utiliser-decisions.ts'

const ADRESSE = '/organisme/$organisme/correspondances'

/** Links between two sides: suggested, decided, official, and what has none. */
export function Banc({ organisme, banc }: { organisme: string; banc: ReponseBanc }) {
  const { t } = useParler()
  const { de = '', vers = '', famille, etat } = useSearch({ from: ADRESSE })
  const permis = peut(useSession(), 'correspondance.decider', organisme)
  const decisions = useDecisions(organisme, banc, { de, vers })
  const [dit, setDit] = useState('')
  const [manuel, setManuel] = useState<{ de: string; vers: string }>({ de: '', vers: '' })
  const tous = situerLiens(banc)
  const duGenre = tous.filter((un) => tient(un, { famille }))
  const filtres = duGenre.filter((un) => tient(un, { etat }))
  const annuler = () => decisions.annuler(() => setDit(t('correspondances.banc.annule')))
  return (
    <>
      <FiltresBanc tous={tous} />
      <Barre
        liens={filtres.length}
        reste={duGenre.filter(({ lien }) => lien.etat === 'propose').length}
        dit={dit}
        annulable={banc.annulable && !decisions.enCours}
        {...(permis ? { annuler } : {})}
      />
      {decisions.erreur !== null && <AvisRefus erreur={decisions.erreur} />}
      <PageLiens
        filtres={filtres}
        banc={banc}
        permis={permis}
        decider={(liste) => {
          setDit('')
          decisions.decider(liste)
        }}
        annuler={() => banc.annulable && annuler()}
      />
      {permis && (
        <ConfirmationGroupee
          liens={duGenre}
          depart={banc.seuil_sur}
          decider={(liste) =>
            decisions.decider(liste, () => setDit(t('correspondances.groupe.fait', { count: liste.length })))
          }
        />
      )}
      <Officiels banc={banc} />
      <SansLien seuls={listerSeuls(banc, famille)} {...(permis ? { choisir: setManuel } : {})} />
      {permis && (
        <LienManuel
          key={`${manuel.de}/${manuel.vers}`}
          depart={manuel}
          banc={banc}
          lier={(decision) => decisions.decider([decision], () => setDit(t('correspondances.main.fait')))}
        />
      )}
    </>
  )
}

interface ProprietesPage extends Omit<ComponentProps<typeof TableLiens>, 'liens' | 'cotes'> {
  readonly filtres: readonly LienSitue[]
  readonly banc: ReponseBanc
}

/** One page of the links that the filters keep. */
function PageLiens({ filtres, banc, ...suite }: ProprietesPage) {
  const { t } = useParler()
  const { page = 1 } = useSearch({ from: ADRESSE })
  const naviguer = useNavigate({ from: ADRESSE })
  const pages = Math.max(1, Math.ceil(filtres.length / PAR_PAGE))
  const courante = Math.min(page, pages)
  if (filtres.length === 0) return <p className="avis">{t('correspondances.banc.vide')}</p>
  return (
    <>
      <TableLiens liens={filtres.slice((courante - 1) * PAR_PAGE, courante * PAR_PAGE)} cotes={banc} {...suite} />
      <Pagination
        page={courante}
        pages={pages}
        aller={(p) => naviguer({ to: '.', search: (avant) => ({ ...avant, page: p === 1 ? undefined : p }) })}
      />
    </>
  )
}

interface ProprietesBarre {
  readonly liens: number
  /** Links still to decide. */
  readonly reste: number
  /** What the last act did. */
  readonly dit: string
  readonly annulable: boolean
  /** Absent: the person may not decide. */
  readonly annuler?: () => void
}

function Barre({ liens, reste, dit, annulable, annuler }: ProprietesBarre) {
  const { t } = useParler()
  return (
    <div className="banc-barre">
      <p role="status">
        {t('correspondances.banc.compte', { count: liens })} ·{' '}
        {reste === 0 ? t('correspondances.banc.fini') : t('correspondances.banc.reste', { count: reste })}
        {dit !== '' && <span className="banc-dit"> · {dit}</span>}
      </p>
      {annuler !== undefined && (
        <button type="button" className="bouton" disabled={!annulable} onClick={annuler}>
          ↶ {t('correspondances.banc.annuler')}
        </button>
      )}
    </div>
  )
}

function tient(
  { de, lien }: LienSitue,
  { famille, etat }: { famille?: string | undefined; etat?: string | undefined },
) {
  return (famille === undefined || de.famille === famille) && (etat === undefined || lien.etat === etat)
}

/** Kind and state, kept in the address. */
function FiltresBanc({ tous }: { tous: readonly LienSitue[] }) {
  const { t } = useParler()
  const naviguer = useNavigate({ from: ADRESSE })
  const { famille = '', etat = '' } = useSearch({ from: ADRESSE })
  const poser = (filtre: { famille?: string; etat?: string }) => {
    const propre = Object.fromEntries(Object.entries(filtre).map(([cle, valeur]) => [cle, valeur || undefined]))
    naviguer({ to: '.', replace: true, search: (avant) => ({ ...avant, ...propre, page: undefined }) })
  }
  const presentes = FAMILLES.filter((une) => tous.some(({ de }) => de.famille === une))
  return (
    <fieldset className="banc-filtres">
      <legend className="hors-vue">{t('correspondances.filtre.titre')}</legend>
      <Choix
        nom={t('correspondances.filtre.famille')}
        valeur={famille}
        changer={(valeur) => poser({ famille: valeur })}
        options={[
          ['', t('correspondances.filtre.toutes')],
          ...presentes.map((une) => [une, t(`correspondances.famille.${une}`)] as const),
        ]}
      />
      <Choix
        nom={t('correspondances.filtre.etat')}
        valeur={etat}
        changer={(valeur) => poser({ etat: valeur })}
        options={[
          ['', t('correspondances.filtre.tous')],
          ...ETATS.map((un) => [un, t(`correspondances.etat.${un}`)] as const),
        ]}
      />
    </fieldset>
  )
}
