import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Choix } from '../../commun/champ.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import type { Reponse } from '../../donnees/api.ts'
import { lireMigrations, lireVersion } from '../../donnees/referentiels.ts'
import { useEcriture } from '../../donnees/session.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { LignesMigration } from './lignes-migration.tsx'

interface Proprietes {
  readonly organisme: string
  readonly referentiel: string
  readonly versions: Reponse<'referentiel'>['versions']
}

/** What a person said of one element: its equivalents in the other version. */
export interface Decision {
  readonly element: string
  readonly vers: string[]
}

/** Judgements taken from a published version to a later one: preview, decisions, then the act. */
export function Migration({ organisme, referentiel, versions }: Proprietes) {
  const { t } = useParler()
  const publiees = versions.filter(({ etat }) => etat === 'publiee')
  const [derniere, avant] = publiees
  if (derniere === undefined || avant === undefined) return null
  return (
    <section className="partie">
      <h2>{t('referentiels.migration.titre')}</h2>
      <p className="chapeau">{t('referentiels.migration.chapeau')}</p>
      <Reprise
        organisme={organisme}
        referentiel={referentiel}
        publiees={publiees}
        depart={{ de: avant.id, vers: derniere.id }}
      />
      <Passees organisme={organisme} referentiel={referentiel} versions={versions} />
    </section>
  )
}

interface ProprietesReprise extends Omit<Proprietes, 'versions'> {
  readonly publiees: Proprietes['versions']
  readonly depart: { readonly de: string; readonly vers: string }
}

/** Hook: the two versions, what was decided, the preview and the act. */
function useReprise({ organisme, referentiel, depart }: ProprietesReprise) {
  const [choix, setChoix] = useState(depart)
  const [decisions, setDecisions] = useState<readonly Decision[]>([])
  const apercu = useEcriture('apercuMigration', [])
  const acte = useEcriture('migrerJugements', ['migrations-referentiel'])
  const params = { organisme, referentiel }
  const choisir = (change: Partial<typeof choix>) => {
    setChoix({ ...choix, ...change })
    setDecisions([])
    apercu.reset()
    acte.reset()
  }
  const apercevoir = (dites: readonly Decision[]) => {
    setDecisions(dites)
    acte.reset()
    apercu.mutate({ params, corps: { ...choix, decisions: [...dites] } })
  }
  const executer = (empreinte: string) =>
    acte.mutate({ params, corps: { ...choix, decisions: [...decisions], apercu: empreinte } })
  return { choix, choisir, decisions, apercu, apercevoir, acte, executer }
}

type EnCours = ReturnType<typeof useReprise>

function Reprise(proprietes: ProprietesReprise) {
  const { t } = useParler()
  const reprise = useReprise(proprietes)
  const { choix, choisir, decisions, apercu, apercevoir, acte } = reprise
  const options = proprietes.publiees.map(({ id, numero }) => [id, t('referentiels.version', { n: numero })] as const)
  return (
    <>
      <div className="rangee migration-choix">
        <Choix
          nom={t('referentiels.migration.de')}
          valeur={choix.de}
          changer={(de) => choisir({ de })}
          options={options}
        />
        <Choix
          nom={t('referentiels.migration.vers')}
          valeur={choix.vers}
          changer={(vers) => choisir({ vers })}
          options={options}
        />
        <button type="button" className="bouton" disabled={apercu.isPending} onClick={() => apercevoir(decisions)}>
          {t('referentiels.migration.apercevoir')}
        </button>
      </div>
      {apercu.isError && <AvisRefus erreur={apercu.error} />}
      {apercu.data !== undefined && !acte.isSuccess && (
        <Apercu {...proprietes} reprise={reprise} apercu={apercu.data} />
      )}
      {acte.isError && <AvisRefus erreur={acte.error} />}
      {acte.isSuccess && (
        <p className="avis avis-conforme" role="status">
          ✓ {t('referentiels.migration.faite')}
        </p>
      )}
    </>
  )
}

interface ProprietesApercu {
  readonly organisme: string
  readonly referentiel: string
  readonly reprise: EnCours
  readonly apercu: Reponse<'apercuMigration'>
}

function Apercu({ organisme, referentiel, reprise, apercu }: ProprietesApercu) {
  const { t } = useParler()
  const { choix, decisions, apercevoir, acte, executer } = reprise
  const { data: cible } = useQuery(lireVersion(organisme, referentiel, choix.vers))
  if (apercu.jugements === 0) return <p role="status">{t('referentiels.migration.rien')}</p>
  return (
    <>
      <p role="status">
        {t('referentiels.migration.resume', { count: apercu.jugements, apprenants: apercu.apprenants })}
      </p>
      <LignesMigration
        lignes={apercu.lignes}
        decisions={decisions}
        candidats={cible?.contenu.elements ?? []}
        decider={apercevoir}
      />
      <button
        type="button"
        className="bouton bouton-principal"
        disabled={acte.isPending || reprise.apercu.isPending}
        onClick={() => executer(apercu.apercu)}
      >
        {t('referentiels.migration.executer', { count: apercu.jugements })}
      </button>
    </>
  )
}

function Passees({ organisme, referentiel, versions }: Proprietes) {
  const { t, instant } = useParler()
  const { data } = useQuery(lireMigrations(organisme, referentiel))
  if (data === undefined || data.total === 0) return null
  const numero = (id: string) => versions.find((une) => une.id === id)?.numero ?? '?'
  return (
    <>
      <h3>{t('referentiels.migration.passees')}</h3>
      <ul className="liste-nue">
        {data.migrations.map((une) => (
          <li key={une.id}>
            {t('referentiels.migration.ligne', { de: numero(une.de), vers: numero(une.vers) })}
            {' · '}
            {t('referentiels.page.par', {
              instant: instant(une.faite_le),
              nom: une.faite_par.nom ?? t('referentiels.page.quelquun'),
            })}
          </li>
        ))}
      </ul>
    </>
  )
}
