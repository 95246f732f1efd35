import { Link, useParams } from '@tanstack/react-router'
import { nommerEtape } from '#langues/nom-etape.ts'
import { trouverTexte } from '#langues/source-droit.ts'
import type { ParolesDroit } from '#langues/valeur-droit.ts'
import { Attente } from '../../commun/attente.tsx'
import { CadreTable } from '../../commun/cadre-table.tsx'
import { Titre } from '../../commun/titre.tsx'
import { useParolesDroit } from '../../explication/utiliser-paroles.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { REGLES, type RegleDite, titreDe, trouverExemples, trouverRegle } from './donnees.ts'
import { EssaiExemple } from './essai.tsx'
import { useNoms } from './noms.ts'
import { LienRegle, Textes } from './reference.tsx'
import { Lecture } from './textes.tsx'
import '../../styles/droit.css'

/** One rule: what it says, its texts, its time, what it asks, its examples to try, and the rules that it serves. */
export function PageRegle() {
  const { t } = useParler()
  const { regle: id } = useParams({ from: '/droit/regles/$regle' })
  const paroles = useParolesDroit()
  const regle = trouverRegle(id)
  if (paroles === null) return <Attente />
  if (regle === undefined) {
    return (
      <div className="page page-etroite">
        <div className="page-tete">
          <Titre onglet={t('droit.regle.inconnue')}>{t('droit.regle.inconnue')}</Titre>
          <p className="chapeau">{t('droit.regle.inconnueAide', { id })}</p>
        </div>
        <Retour />
      </div>
    )
  }
  const titre = titreDe(id, paroles)
  return (
    <div className="page page-etroite pile">
      <div className="page-tete">
        <Retour />
        <Titre onglet={titre}>{titre}</Titre>
        <p className="chapeau">{paroles.phrases.regles[id]?.enonce}</p>
      </div>
      <Identite regle={regle} />
      <Entrees regle={regle} paroles={paroles} />
      <Exemples key={id} regle={regle} />
      <p className="secondaire petit">{t('droit.pasUnConseil')}</p>
    </div>
  )
}

function Retour() {
  const { t } = useParler()
  return (
    <p>
      <Link to="/droit">{t('droit.regle.retour')}</Link>
    </p>
  )
}

function Identite({ regle }: { regle: RegleDite }) {
  const { t } = useParler()
  const noms = useNoms()
  const versions = REGLES.filter(({ famille, id }) => famille === regle.famille && id !== regle.id)
  return (
    <dl className="faits">
      <dt>{t('droit.regle.textes')}</dt>
      <dd>
        <ul className="liste-nue">
          {regle.references.map((reference) => {
            const texte = trouverTexte(reference.texte)
            return (
              <li key={`${reference.texte} ${reference.paragraphe}`}>
                <Textes references={[reference]} liens />
                {texte !== null && (
                  <span className="secondaire petit droit-lecture">
                    <Lecture texte={texte} />
                  </span>
                )}
              </li>
            )
          })}
        </ul>
      </dd>
      <dt>{t('droit.regle.vigueur')}</dt>
      <dd>
        {noms.periode(regle)}
        <span className="secondaire petit droit-lecture">
          {t('droit.regle.selon', { reference: noms.reference(regle.reference) })}
        </span>
      </dd>
      <dt>{t('droit.regle.confiance')}</dt>
      <dd>{noms.confiance(regle.confiance)}</dd>
      <Autres titre={t('droit.regle.versions')} ids={versions.map(({ id }) => id)} />
      <Autres titre={t('droit.regle.sertA')} ids={regle.utilisee_par} />
      <dt>{t('droit.regle.identifiant')}</dt>
      <dd>
        <code>{regle.id}</code>
      </dd>
    </dl>
  )
}

function Autres({ titre, ids }: { titre: string; ids: readonly string[] }) {
  if (ids.length === 0) return null
  return (
    <>
      <dt>{titre}</dt>
      <dd>
        <ul className="liste-nue">
          {ids.map((id) => (
            <li key={id}>
              <LienRegle id={id} />
            </li>
          ))}
        </ul>
      </dd>
    </>
  )
}

/** What the rule asks to know, as the examples show it. */
function Entrees({ regle, paroles }: { regle: RegleDite; paroles: ParolesDroit }) {
  const { t } = useParler()
  const noms = useNoms()
  if (regle.entrees.length === 0) return null
  const nommer = (code: string): string => nommerEtape(paroles.phrases.traces[code]?.phrase ?? code)
  return (
    <section className="partie" aria-labelledby="entrees-titre">
      <h2 id="entrees-titre">{t('droit.regle.demande')}</h2>
      <CadreTable nom={t('droit.regle.demande')}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('droit.regle.fait')}</th>
              <th scope="col">{t('droit.regle.forme')}</th>
              <th scope="col">{t('droit.regle.champ')}</th>
            </tr>
          </thead>
          <tbody>
            {regle.entrees.map(({ code, unite, chemin }) => (
              <tr key={code}>
                <th scope="row">{nommer(code)}</th>
                <td>{noms.unite(unite)}</td>
                <td>
                  <code>{chemin}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </CadreTable>
    </section>
  )
}

function Exemples({ regle }: { regle: RegleDite }) {
  const { t } = useParler()
  const voisins = regle.exemples.length === 0
  const exemples = trouverExemples(voisins ? regle.exemples_voisins : regle.exemples)
  return (
    <section className="partie" aria-labelledby="exemples-titre">
      <h2 id="exemples-titre">{t('droit.regle.exemples')}</h2>
      {exemples.length === 0 && <p className="secondaire">{t('droit.regle.sansExemple')}</p>}
      {exemples.length > 0 && voisins && <p className="secondaire">{t('droit.regle.exemplesVoisins')}</p>}
      <ul className="droit-exemples">
        {exemples.map((exemple) => (
          <li key={exemple.nom}>
            <EssaiExemple exemple={exemple} />
          </li>
        ))}
      </ul>
    </section>
  )
}
