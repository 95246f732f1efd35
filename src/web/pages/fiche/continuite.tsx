import { Link, useNavigate } from '@tanstack/react-router'
import type { PageFiche } from '#api/contrat/fiche.ts'
import { CadreTable } from '../../commun/cadre-table.tsx'
import { LienFiche } from '../../commun/lien-fiche.tsx'
import { useParler } from '../../textes/utiliser-textes.ts'
import { BOITE, drawGraphe } from '../../trace/graphe.ts'
import { Section } from './section.tsx'

/** What it replaces and what replaces it: a graph to walk, and its table. */
export function Continuite({ page }: { page: PageFiche }) {
  const { t } = useParler()
  const { continuite } = page
  return (
    <Section
      id="continuite"
      titre={t('fiche.titreSection.continuite')}
      elements={['ANCIENNES_CERTIFICATIONS', 'NOUVELLES_CERTIFICATIONS']}
    >
      {continuite.liens.length === 0 ? (
        <p>{t('fiche.continuite.seule')}</p>
      ) : (
        <>
          <Graphe page={page} />
          <TableLiens page={page} />
          {continuite.tronquee && <p className="avis">{t('fiche.continuite.tronquee')}</p>}
        </>
      )}
    </Section>
  )
}

function Graphe({ page }: { page: PageFiche }) {
  const { t } = useParler()
  const dessin = drawGraphe(page.continuite.noeuds, page.continuite.liens)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is not a drawing's frame
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div role="group" className="graphe-cadre" tabIndex={0} aria-label={t('fiche.continuite.nom')}>
      <svg className="graphe" width={dessin.largeur} height={dessin.hauteur} aria-hidden={false}>
        <title>{t('fiche.continuite.nom')}</title>
        <defs>
          <marker id="pointe" viewBox="0 0 8 8" refX="2" refY="4" markerWidth="8" markerHeight="8" orient="auto">
            <path d="M0 0L8 4L0 8z" className="graphe-pointe" />
          </marker>
        </defs>
        {dessin.fleches.map(({ lien, d }) => (
          <path
            key={`${lien.ancienne}${lien.nouvelle}`}
            d={d}
            className={lien.partielle ? 'graphe-fleche graphe-partielle' : 'graphe-fleche'}
            markerEnd="url(#pointe)"
          />
        ))}
        {dessin.boites.map((boite) => (
          <Boite key={boite.noeud.numero} boite={boite} ici={boite.noeud.numero === page.fiche.numero} />
        ))}
      </svg>
    </div>
  )
}

type Noeud = PageFiche['continuite']['noeuds'][number]

interface ProprietesBoite {
  readonly boite: { readonly noeud: Noeud; readonly x: number; readonly y: number; readonly titre: readonly string[] }
  readonly ici: boolean
}

const SIGNES = {
  PAS_COMMENCEE: '◷',
  OUVERTE: '✓',
  FERMEE_ENCORE_DELIVREE: '!',
  PLUS_DELIVREE: '✕',
  INCONNU: '?',
} as const

function Boite({ boite, ici }: ProprietesBoite) {
  const { t } = useParler()
  const navigate = useNavigate()
  const { noeud, x, y, titre } = boite
  const etat = noeud.etat === null ? t('fiche.continuite.absente') : t(`registre.etat.${noeud.etat}`)
  const signe = noeud.etat === null ? '?' : SIGNES[noeud.etat]
  const corps = (
    <g transform={`translate(${x} ${y})`} className={ici ? 'graphe-boite graphe-ici' : 'graphe-boite'}>
      <rect width={BOITE.largeur} height={BOITE.hauteur} rx="4" />
      <text x="12" y="22" className="graphe-numero">
        {noeud.numero}
        {ici ? ` · ${t('fiche.continuite.ici')}` : ''}
      </text>
      {titre.map((ligne, rang) => (
        <text key={ligne} x="12" y={40 + rang * 16} className="graphe-titre">
          {ligne}
        </text>
      ))}
      <text x="12" y={BOITE.hauteur - 8} className="graphe-etat">
        {signe} {etat}
      </text>
    </g>
  )
  if (ici || noeud.intitule === null) return corps
  const adresse = `/registre/${noeud.numero}`
  return (
    <a
      href={adresse}
      aria-label={`${noeud.numero} ${noeud.intitule}, ${etat}`}
      onClick={(evenement) => {
        if (evenement.ctrlKey || evenement.metaKey || evenement.shiftKey) return
        evenement.preventDefault()
        navigate({ to: '/registre/$numero', params: { numero: noeud.numero } })
      }}
    >
      {corps}
    </a>
  )
}

function TableLiens({ page }: { page: PageFiche }) {
  const { t } = useParler()
  const { continuite, fiche } = page
  const noeuds = new Map(continuite.noeuds.map((noeud) => [noeud.numero, noeud]))
  const ligne = (numero: string) => ({ numero, intitule: noeuds.get(numero)?.intitule ?? null })
  return (
    <CadreTable nom={t('fiche.titreSection.continuite')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('fiche.continuite.ancienne')}</th>
            <th scope="col">{t('fiche.continuite.nouvelle')}</th>
            <th scope="col">{t('fiche.continuite.partielleColonne')}</th>
            <th scope="col">{t('fiche.continuite.declaration')}</th>
          </tr>
        </thead>
        <tbody>
          {continuite.liens.map((lien) => {
            const voisine = [lien.ancienne, lien.nouvelle].find((un) => un !== fiche.numero && noeuds.get(un)?.intitule)
            return (
              <tr key={`${lien.ancienne}${lien.nouvelle}`}>
                <td>
                  <LienFiche ligne={ligne(lien.ancienne)} />
                </td>
                <td>
                  <LienFiche ligne={ligne(lien.nouvelle)} />
                </td>
                <td>{t(lien.partielle ? 'fiche.continuite.partielle' : 'fiche.continuite.entiere')}</td>
                <td>
                  {t(`fiche.continuite.declare.${lien.declare_par}`)}
                  {voisine !== undefined && (lien.ancienne === fiche.numero || lien.nouvelle === fiche.numero) && (
                    <>
                      <br />
                      <Link
                        to="/registre/$numero/comparer"
                        params={{ numero: fiche.numero }}
                        search={{ avec: voisine }}
                        className="petit"
                      >
                        {t('fiche.continuite.comparer', { numero: voisine })}
                      </Link>
                    </>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </CadreTable>
  )
}
