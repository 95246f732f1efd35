import { useId } from 'react'
import { useParler } from '../../textes/utiliser-textes.ts'
import {
  centieme,
  type ElementCote,
  forceDe,
  type Lien,
  type LienSitue,
  nomElement,
  TYPES,
  type TypeLien,
} from './liens.ts'

interface Proprietes {
  readonly situe: LienSitue
  readonly type: TypeLien
  readonly choisie: boolean
  readonly permis: boolean
  readonly choisir: () => void
  readonly typer: (type: TypeLien) => void
  readonly trancher: (etat: 'confirme' | 'refuse' | 'propose') => void
}

/** One link: its two ends, why it is suggested, what was decided. */
export function RangeeLien({ situe, choisie, choisir, ...suite }: Proprietes) {
  const { t } = useParler()
  const { lien, de, vers, officiel } = situe
  return (
    <tr
      data-lien={lien.etat}
      aria-current={choisie ? 'true' : undefined}
      // One row is in the order of tabulation, the arrows and J, K go to the others.
      tabIndex={choisie ? 0 : -1}
      onFocus={choisir}
    >
      <th scope="row" data-cote={t('correspondances.choix.de')}>
        <Extremite element={de} />
      </th>
      <td>
        <Raison lien={lien} officiel={officiel} identique={de.libelle === vers.libelle} />
      </td>
      <td data-cote={t('correspondances.choix.vers')}>
        <Extremite element={vers} />
      </td>
      <td>
        <Tranche situe={situe} {...suite} />
      </td>
    </tr>
  )
}

function Extremite({ element: { code, libelle } }: { element: ElementCote }) {
  return (
    <>
      {code !== null && <span className="code">{code}</span>} {libelle}
    </>
  )
}

const SIGNES = { fort: '●●●', moyen: '●●○', faible: '●○○' } as const

interface ProprietesRaison {
  readonly lien: Lien
  readonly officiel: string | null
  readonly identique: boolean
}

function Raison({ lien: { suggestion }, officiel, identique }: ProprietesRaison) {
  const { t } = useParler()
  const force = suggestion === null ? null : forceDe(suggestion.score)
  return (
    <div className="banc-raison">
      {suggestion !== null && force !== null ? (
        <p>
          <span aria-hidden="true">{SIGNES[force]}</span> {t(`correspondances.banc.score.${force}`)}{' '}
          <span className="secondaire">
            <span className="hors-vue">{t('correspondances.banc.scoreNom', { n: centieme(suggestion.score) })}</span>
            <span aria-hidden="true">{centieme(suggestion.score)}/100</span>
          </span>
        </p>
      ) : (
        <p>{t('correspondances.banc.main')}</p>
      )}
      {officiel !== null && (
        <p className="badge ton-conforme">
          <span aria-hidden="true">§</span> {t('correspondances.banc.officiel', { numero: officiel })}
        </p>
      )}
      {suggestion !== null && (
        <details>
          <summary>{t('correspondances.raison.titre')}</summary>
          <Motifs suggestion={suggestion} identique={identique} />
        </details>
      )}
    </div>
  )
}

function Motifs({ suggestion, identique }: { suggestion: NonNullable<Lien['suggestion']>; identique: boolean }) {
  const { t } = useParler()
  const { raison, forme } = suggestion
  const lignes = [
    identique ? t('correspondances.banc.identique') : '',
    raison.mots_communs.length === 0
      ? t('correspondances.raison.aucunMot')
      : t('correspondances.raison.mots', { mots: raison.mots_communs.join(', ') }),
    t('correspondances.raison.parts', { mots: centieme(raison.mots), lettres: centieme(raison.lettres) }),
    raison.contenu === null ? '' : t('correspondances.raison.contenu', { n: centieme(raison.contenu) }),
    raison.meme_code ? t('correspondances.raison.code') : '',
    t('correspondances.raison.position', { n: centieme(raison.position) }),
    raison.blocs_voisins === null
      ? ''
      : t(raison.blocs_voisins ? 'correspondances.raison.blocs' : 'correspondances.raison.blocsNon'),
    raison.caractere_oppose ? t('correspondances.raison.oppose') : '',
    forme === 'un-a-un' ? '' : t(`correspondances.forme.${forme}`),
  ]
  return (
    <ul className="banc-motifs">
      {lignes
        .filter((ligne) => ligne !== '')
        .map((ligne) => (
          <li key={ligne}>{ligne}</li>
        ))}
    </ul>
  )
}

const ETATS = {
  propose: { signe: '?', ton: 'ton-doute' },
  confirme: { signe: '✓', ton: 'ton-conforme' },
  refuse: { signe: '✕', ton: 'ton-refus' },
} as const

type ProprietesTranche = Omit<Proprietes, 'choisie' | 'choisir'>

function Tranche({ situe, type, permis, typer, trancher }: ProprietesTranche) {
  const { t, instant } = useParler()
  const { lien, de, vers } = situe
  const noms = { de: nomElement(de), vers: nomElement(vers) }
  const { signe, ton } = ETATS[lien.etat]
  return (
    <div className="banc-tranche">
      <p className="banc-etat">
        <span className={`badge ${ton}`}>
          <span aria-hidden="true">{signe}</span> {t(`correspondances.etat.${lien.etat}`)}
        </span>
        {lien.etat === 'confirme' && !permis && <span>{t(`correspondances.type.${type}`)}</span>}
      </p>
      {permis && lien.etat !== 'refuse' && <ChoixType noms={noms} type={type} typer={typer} />}
      {permis && (
        <div className="rangee">
          {lien.etat !== 'confirme' && (
            <button
              type="button"
              className="bouton"
              aria-label={t('correspondances.banc.confirmerNom', noms)}
              onClick={() => trancher('confirme')}
            >
              ✓ {t('correspondances.banc.confirmer')}
            </button>
          )}
          {lien.etat === 'propose' && (
            <button
              type="button"
              className="bouton"
              aria-label={t('correspondances.banc.refuserNom', noms)}
              onClick={() => trancher('refuse')}
            >
              ✕ {t('correspondances.banc.refuser')}
            </button>
          )}
          {lien.etat !== 'propose' && (
            <button
              type="button"
              className="bouton-lien"
              aria-label={t('correspondances.banc.reprendreNom', noms)}
              onClick={() => trancher('propose')}
            >
              {t('correspondances.banc.reprendre')}
            </button>
          )}
        </div>
      )}
      {lien.etat !== 'propose' && lien.decision !== null && (
        <p className="petit secondaire">
          {t('correspondances.banc.par', {
            nom: lien.decision.par.nom ?? t('correspondances.banc.quelquun'),
            instant: instant(lien.decision.le),
          })}
        </p>
      )}
    </div>
  )
}

interface ProprietesType {
  readonly noms: { readonly de: string; readonly vers: string }
  readonly type: TypeLien
  readonly typer: (type: TypeLien) => void
}

function ChoixType({ noms, type, typer }: ProprietesType) {
  const { t } = useParler()
  const id = useId()
  return (
    <>
      <label htmlFor={id} className="hors-vue">
        {t('correspondances.banc.typeNom', noms)}
      </label>
      <select
        id={id}
        className="saisie"
        value={type}
        onChange={({ target }) => {
          const choisi = TYPES.find((un) => un === target.value)
          if (choisi !== undefined) typer(choisi)
        }}
      >
        {TYPES.map((un, rang) => (
          <option key={un} value={un}>
            {rang + 1}. {t(`correspondances.type.${un}`)}
          </option>
        ))}
      </select>
    </>
  )
}
