import type { Changement } from '#api/contrat/registre.ts'
import { type GroupeChangements, listLignes } from '../../donnees/changements.ts'
import { type Parler, useParler } from '../../textes/utiliser-textes.ts'

const SIGNES = { ajout: '+', retrait: '−', modification: '≠', deplacement: '↕' } as const

/** Hook: the name of a field, or its code name when it has none. */
function useNomChamp(): (champ: string) => string {
  const { t } = useParler()
  return (champ) => t(`champs.${champ}`, { defaultValue: champ })
}

/** Differences of the record or of one bloc. */
export function GroupeDifferences({ groupe }: { groupe: GroupeChangements }) {
  return (
    <div className="differences">
      {groupe.bloc !== null && (
        <h3>
          <span className="code">{groupe.bloc}</span>
        </h3>
      )}
      <dl>
        {groupe.changements.map((changement) => (
          <Difference key={changement.chemin.join('/') + changement.nature} changement={changement} />
        ))}
      </dl>
    </div>
  )
}

function Difference({ changement }: { changement: Changement }) {
  const { t } = useParler()
  const nommer = useNomChamp()
  const { chemin, nature, paragraphes } = changement
  const utile = chemin[0] === 'blocs' || chemin[0] === 'textes' || chemin[0] === 'dates' ? chemin.slice(1) : chemin
  const nom = (chemin[0] === 'blocs' ? utile.slice(1) : utile).map(nommer).join(' › ')
  return (
    <div className="difference">
      <dt>
        <span className="difference-nature">
          <span aria-hidden="true">{SIGNES[nature]}</span> {t(`fiche.comparaison.${nature}`)}
        </span>{' '}
        {nom}
      </dt>
      <dd>{paragraphes === null ? <Valeurs changement={changement} /> : <Paragraphes ecarts={paragraphes} />}</dd>
    </div>
  )
}

function Valeurs({ changement }: { changement: Changement }) {
  const parler = useParler()
  const nommer = useNomChamp()
  const { avant, apres, nature } = changement
  if (nature === 'deplacement') {
    return (
      <p>
        {listLignes(avant, nommer).join(' · ')} <span aria-hidden="true">→</span>{' '}
        {listLignes(apres, nommer).join(' · ')}
      </p>
    )
  }
  return (
    <>
      {nature !== 'ajout' && (
        <del className="retire">
          <Lignes lignes={listLignes(avant, nommer)} parler={parler} signe="−" />
        </del>
      )}
      {nature !== 'retrait' && (
        <ins className="ajoute">
          <Lignes lignes={listLignes(apres, nommer)} parler={parler} signe="+" />
        </ins>
      )}
    </>
  )
}

function Lignes({ lignes, parler, signe }: { lignes: readonly string[]; parler: Parler; signe: string }) {
  if (lignes.length === 0) return <span className="secondaire">{parler.t('fiche.comparaison.vide')}</span>
  return lignes.map((ligne) => (
    <span key={ligne} className="ecart-ligne">
      <span aria-hidden="true">{signe} </span>
      {/^\d{4}-\d{2}-\d{2}$/.test(ligne) ? parler.jour(ligne) : ligne}
    </span>
  ))
}

type Ecarts = NonNullable<Changement['paragraphes']>

/** Paragraphs added and removed; those that did not move are counted, not repeated. */
function Paragraphes({ ecarts }: { ecarts: Ecarts }) {
  const { t } = useParler()
  return groupIdentiques(ecarts).map((morceau, rang) => {
    const cle = `${rang}${morceau.nature}`
    if (morceau.nature === 'identique') {
      return (
        <details key={cle} className="ecart-identique">
          <summary>{t('fiche.comparaison.identique', { n: morceau.textes.length })}</summary>
          {morceau.textes.map((texte) => (
            <p key={texte}>{texte}</p>
          ))}
        </details>
      )
    }
    const texte = morceau.textes.join(' ')
    return morceau.nature === 'ajout' ? (
      <ins key={cle} className="ajoute ecart-ligne">
        <span aria-hidden="true">+ </span>
        {texte}
      </ins>
    ) : (
      <del key={cle} className="retire retire-long ecart-ligne">
        <span aria-hidden="true">− </span>
        {texte}
      </del>
    )
  })
}

function groupIdentiques(ecarts: Ecarts): { nature: Ecarts[number]['nature']; textes: string[] }[] {
  const morceaux: { nature: Ecarts[number]['nature']; textes: string[] }[] = []
  for (const { nature, texte } of ecarts) {
    const dernier = morceaux.at(-1)
    if (nature === 'identique' && dernier?.nature === 'identique') dernier.textes.push(texte)
    else morceaux.push({ nature, textes: [texte] })
  }
  return morceaux
}
