import type { ElementPublic } from '#api/contrat/contenu-referentiel.ts'
import { CadreTable } from '../../commun/cadre-table.tsx'
import type { Reponse } from '../../donnees/api.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import type { Decision } from './migration.tsx'
import { type Choisissable, ChoixElement } from './studio/choix-element.tsx'

type Ligne = Reponse<'apercuMigration'>['lignes'][number]

interface Proprietes {
  readonly lignes: readonly Ligne[]
  readonly decisions: readonly Decision[]
  /** Elements of the version that they go to. */
  readonly candidats: readonly ElementPublic[]
  readonly decider: (decisions: readonly Decision[]) => void
}

/** What becomes of each judged element; a person may name its equivalents. */
export function LignesMigration({ lignes, decisions, candidats, decider }: Proprietes) {
  const { t, nombre } = useParler()
  const dire = (element: string, vers: readonly string[]) =>
    decider([...decisions.filter((une) => une.element !== element), { element, vers: [...vers] }])
  return (
    <CadreTable nom={t('referentiels.migration.devient')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('referentiels.migration.element')}</th>
            <th scope="col">{t('referentiels.migration.devient')}</th>
            <th scope="col">{t('referentiels.migration.equivalents')}</th>
            <th scope="col" className="nombre">
              {t('referentiels.migration.jugements')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lignes.map((ligne) => (
            <tr key={ligne.element.id} data-sort={ligne.sort}>
              <th scope="row">
                <Nomme element={ligne.element} />
              </th>
              <td>
                {t(`referentiels.migration.sort.${ligne.sort}`)}
                {ligne.ecarts.length > 0 && (
                  <span className="secondaire petit">
                    {' '}
                    ({ligne.ecarts.map((ecart) => t(`referentiels.migration.ecart.${ecart}`)).join(', ')})
                  </span>
                )}
              </td>
              <td>
                <Equivalents ligne={ligne} candidats={candidats} dire={(vers) => dire(ligne.element.id, vers)} />
              </td>
              <td className="nombre">{nombre(ligne.jugements)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </CadreTable>
  )
}

interface ProprietesEquivalents {
  readonly ligne: Ligne
  readonly candidats: readonly ElementPublic[]
  readonly dire: (vers: readonly string[]) => void
}

function Equivalents({ ligne, candidats, dire }: ProprietesEquivalents) {
  const { t } = useParler()
  const ids = ligne.vers.map(({ id }) => id)
  return (
    <>
      <ul className="liste-nue">
        {ligne.vers.map((un) => {
          const nom = t('referentiels.migration.retirer', { nom: un.code ?? un.libelle })
          return (
            <li key={un.id} className="atelier-lien">
              <Nomme element={un} />
              <button
                type="button"
                className="bouton bouton-discret"
                aria-label={nom}
                title={nom}
                onClick={() => dire(ids.filter((id) => id !== un.id))}
              >
                <span aria-hidden="true">✕</span>
              </button>
            </li>
          )
        })}
      </ul>
      <ChoixElement
        nom={t('referentiels.migration.ajouter')}
        candidats={() => candidats.filter(({ id }) => !ids.includes(id))}
        choisir={({ id }) => dire([...ids, id])}
      />
    </>
  )
}

function Nomme({ element: { code, libelle } }: { element: Choisissable }) {
  return (
    <span>
      {code !== null && <span className="atelier-code">{code}</span>} {libelle}
    </span>
  )
}
