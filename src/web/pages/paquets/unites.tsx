import { CATEGORIES, MODES_EXAMEN } from '#domaine/evaluation/index.ts'
import { CadreTable } from '../../commun/cadre-table.tsx'
import { useParler } from '../../textes/utiliser-textes.ts'
import { useMots } from './mots.ts'
import type { ProprietesEdition } from './reglement.tsx'
import { changerUnite, type UnitePaquet } from './saisie.ts'

const ARRONDIS = ['aucun', 'demi-point-superieur', 'demi-point-proche'] as const
/** Groups of the contrôle orals that regulations use. */
const GROUPES = ['sciences', 'lettres', 'general'] as const

/** The units of a regulation, one row each; what is not known says so. */
export function Unites({ edition, changer, modifiable }: ProprietesEdition) {
  const { t } = useParler()
  return (
    <CadreTable nom={t('paquets.reglement.unites')}>
      <table className="table paquet-unites">
        <thead>
          <tr>
            <th scope="col">{t('paquets.reglement.unite')}</th>
            <th scope="col">{t('paquets.reglement.coefficient')}</th>
            <th scope="col">{t('paquets.reglement.role')}</th>
            <th scope="col">{t('paquets.reglement.facultative')}</th>
            <th scope="col">{t('paquets.reglement.controle')}</th>
            <th scope="col">{t('paquets.reglement.arrondi')}</th>
            {CATEGORIES.map((une) => (
              <th key={une} scope="col">
                {t(`paquets.reglement.mode.${une}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {edition.contenu.reglement.unites.map((unite, rang) => (
            <tr key={`${unite.code} ${rang.toString()}`}>
              <th scope="row">
                {unite.code} <span className="secondaire petit">{unite.libelle}</span>
              </th>
              {modifiable ? (
                <Saisies unite={unite} rang={rang} edition={edition} changer={changer} />
              ) : (
                <Valeurs unite={unite} />
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </CadreTable>
  )
}

function Valeurs({ unite }: { unite: UnitePaquet }) {
  const { t, ouiNon } = useParler()
  const { mot, decimal } = useMots()
  const inconnu = <span className="paquet-inconnu">{t('paquets.reglement.inconnu')}</span>
  return (
    <>
      <td className="nombre">{unite.coefficient === null ? inconnu : decimal(unite.coefficient)}</td>
      <td>
        {unite.professionnelle === null
          ? inconnu
          : t(`paquets.reglement.roles.${unite.professionnelle ? 'professionnelle' : 'generale'}`)}
      </td>
      <td>{ouiNon(unite.facultative)}</td>
      <td>{unite.controle === null ? t('paquets.reglement.aucunOral') : mot(unite.controle)}</td>
      <td>{t(`paquets.reglement.arrondis.${unite.arrondi ?? 'regime'}`)}</td>
      {CATEGORIES.map((categorie) => {
        const mode = unite.modes[categorie]
        return <td key={categorie}>{mode === null ? inconnu : mot(mode.mot)}</td>
      })}
    </>
  )
}

interface ProprietesSaisies extends Omit<ProprietesEdition, 'modifiable'> {
  readonly unite: UnitePaquet
  readonly rang: number
}

function Saisies({ unite, rang, edition, changer }: ProprietesSaisies) {
  const { t } = useParler()
  const { mot, saisie } = useMots()
  const nommer = (quoi: string) => t('paquets.reglement.cellule', { quoi, unite: unite.code })
  const poser = (champs: Partial<UnitePaquet>) => changer(changerUnite(edition, rang, champs))
  const inconnu = t('paquets.reglement.inconnu')
  const roles = { true: 'professionnelle', false: 'generale' } as const
  const groupes = [...new Set([...GROUPES, ...(unite.controle === null ? [] : [unite.controle])])]
  return (
    <>
      <td>
        <input
          className="saisie paquet-nombre"
          aria-label={nommer(t('paquets.reglement.coefficient'))}
          placeholder={inconnu}
          inputMode="decimal"
          autoComplete="off"
          value={edition.coefficients[rang] ?? saisie(unite.coefficient)}
          onChange={({ target }) =>
            changer({ ...edition, coefficients: { ...edition.coefficients, [rang]: target.value } })
          }
        />
      </td>
      <Liste
        nom={nommer(t('paquets.reglement.role'))}
        valeur={unite.professionnelle === null ? '' : String(unite.professionnelle)}
        options={[
          ['', inconnu],
          ...(['true', 'false'] as const).map((un) => [un, t(`paquets.reglement.roles.${roles[un]}`)] as const),
        ]}
        changer={(valeur) => poser({ professionnelle: valeur === '' ? null : valeur === 'true' })}
      />
      <td>
        <input
          type="checkbox"
          aria-label={nommer(t('paquets.reglement.facultative'))}
          checked={unite.facultative}
          onChange={({ target }) => poser({ facultative: target.checked })}
        />
      </td>
      <Liste
        nom={nommer(t('paquets.reglement.controle'))}
        valeur={unite.controle ?? ''}
        options={[['', t('paquets.reglement.aucunOral')], ...groupes.map((un) => [un, mot(un)] as const)]}
        changer={(valeur) => poser({ controle: valeur === '' ? null : valeur })}
      />
      <Liste
        nom={nommer(t('paquets.reglement.arrondi'))}
        valeur={unite.arrondi ?? ''}
        options={[
          ['', t('paquets.reglement.arrondis.regime')],
          ...ARRONDIS.map((un) => [un, t(`paquets.reglement.arrondis.${un}`)] as const),
        ]}
        changer={(valeur) => poser({ arrondi: ARRONDIS.find((un) => un === valeur) ?? null })}
      />
      <Modes unite={unite} poser={poser} />
    </>
  )
}

interface ProprietesModes {
  readonly unite: UnitePaquet
  readonly poser: (champs: Partial<UnitePaquet>) => void
}

/** How each category of candidates sits the unit. */
function Modes({ unite, poser }: ProprietesModes) {
  const { t } = useParler()
  const { mot } = useMots()
  return CATEGORIES.map((categorie) => (
    <Liste
      key={categorie}
      nom={t('paquets.reglement.cellule', { quoi: t(`paquets.reglement.mode.${categorie}`), unite: unite.code })}
      valeur={unite.modes[categorie]?.mot ?? ''}
      options={[['', t('paquets.reglement.inconnu')], ...MODES_EXAMEN.map((un) => [un, mot(un)] as const)]}
      changer={(valeur) => {
        const choisi = MODES_EXAMEN.find((un) => un === valeur)
        const minutes = unite.modes[categorie]?.minutes ?? null
        poser({ modes: { ...unite.modes, [categorie]: choisi === undefined ? null : { mot: choisi, minutes } } })
      }}
    />
  ))
}

interface ProprietesListe {
  readonly nom: string
  readonly valeur: string
  readonly options: readonly (readonly [valeur: string, libelle: string])[]
  readonly changer: (valeur: string) => void
}

const CELLULE = 'saisie paquet-choix'

/** A cell to choose in; what is unknown is seen. */
function Liste({ nom, valeur, options, changer }: ProprietesListe) {
  const inconnu = useParler().t('paquets.reglement.inconnu')
  return (
    <td>
      <select
        className={options.some(([cle, nom]) => cle === valeur && nom === inconnu) ? `${CELLULE} paquet-vide` : CELLULE}
        aria-label={nom}
        value={valeur}
        onChange={({ target }) => changer(target.value)}
      >
        {options.map(([cle, libelle]) => (
          <option key={cle} value={cle}>
            {libelle}
          </option>
        ))}
      </select>
    </td>
  )
}
