import { useContext, useState } from 'react'
import type { PageFiche } from '#api/contrat/fiche.ts'
import { CodeCopiable } from '../../commun/code.tsx'
import { TexteRiche } from '../../commun/texte-riche.tsx'
import { useParler } from '../../textes/utiliser-textes.ts'
import { PageLue, Section } from './section.tsx'

type Fiche = PageFiche['fiche']
type Bloc = Fiche['blocs'][number]

/** The blocs, each folded until opened, optional ones marked. */
export function Blocs({ fiche }: { fiche: Fiche }) {
  const { t } = useParler()
  const [tous, setTous] = useState<boolean | null>(null)
  const facultatifs = fiche.blocs.filter((bloc) => bloc.facultatif).length
  return (
    <Section id="blocs" titre={t('fiche.titreSection.blocs')} elements={['BLOCS_COMPETENCES']}>
      {fiche.blocs.length === 0 ? (
        <p>{t(fiche.repertoire === 'RS' ? 'fiche.bloc.aucunRs' : 'fiche.bloc.aucun')}</p>
      ) : (
        <>
          <p className="rangee blocs-tete">
            <span>
              {t('fiche.bloc.nombre', { count: fiche.blocs.length })}
              {facultatifs > 0 && `, ${t('fiche.bloc.facultatifs', { count: facultatifs })}`}
            </span>
            <button type="button" className="bouton-lien petit" onClick={() => setTous(tous !== true)}>
              {t(tous === true ? 'fiche.bloc.toutFermer' : 'fiche.bloc.toutOuvrir')}
            </button>
          </p>
          <ol className="blocs">
            {fiche.blocs.map((bloc) => (
              // A fold forced for all is a new element: each can then be moved again by hand.
              <li key={`${bloc.ordre}${tous}`} id={`bloc-${bloc.code}`}>
                <UnBloc bloc={bloc} ouvert={tous === true} />
              </li>
            ))}
          </ol>
        </>
      )}
    </Section>
  )
}

function UnBloc({ bloc, ouvert }: { bloc: Bloc; ouvert: boolean }) {
  const { t } = useParler()
  const page = useContext(PageLue)
  const code = bloc.code_normalise ?? bloc.code
  const lu = page?.fiche.complements?.provenance[`BLOCS_COMPETENCES.${bloc.code}`]
  return (
    <details className="bloc" open={ouvert}>
      <summary>
        <span className="code">{code}</span>
        <span className="bloc-libelle">
          {bloc.libelle}
          {bloc.facultatif && !/facultati/i.test(bloc.libelle ?? '') && (
            <span className="bloc-facultatif"> ({t('fiche.bloc.facultatif')})</span>
          )}
        </span>
      </summary>
      <div className="bloc-corps pile">
        <p className="petit">
          <CodeCopiable code={code} />
          {lu !== undefined && <span className="secondaire"> {lu}</span>}
          {bloc.code_normalise !== null && bloc.code_normalise !== bloc.code && (
            <span className="secondaire"> {t('fiche.bloc.codeBrut', { code: bloc.code })}</span>
          )}
        </p>
        <Partie titre={t('fiche.bloc.competences')} brut={bloc.competences} />
        <Partie titre={t('fiche.bloc.evaluation')} brut={bloc.evaluation} />
        {bloc.prerequis_entree !== null && (
          <Partie titre={t('fiche.bloc.prerequisEntree')} brut={bloc.prerequis_entree} />
        )}
        {bloc.prerequis_validation !== null && (
          <Partie titre={t('fiche.bloc.prerequisValidation')} brut={bloc.prerequis_validation} />
        )}
      </div>
    </details>
  )
}

function Partie({ titre, brut }: { titre: string; brut: string | null }) {
  return (
    <div>
      <h3>{titre}</h3>
      <TexteRiche brut={brut} />
    </div>
  )
}
