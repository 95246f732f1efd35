import type { PageFiche } from '#api/contrat/fiche.ts'
import { CadreTable } from '../../commun/cadre-table.tsx'
import { useParler } from '../../textes/utiliser-textes.ts'
import { Section } from './section.tsx'

type Statistique = PageFiche['fiche']['statistiques'][number]

const TAUX = [
  ['insertion_globale_6_mois', 'global6'],
  ['insertion_metier_6_mois', 'metier6'],
  ['insertion_metier_2_ans', 'metier2'],
] as const
const LIGNE = 30

/** What becomes of the certified: bars, with the table beside. */
export function Statistiques({ fiche }: { fiche: PageFiche['fiche'] }) {
  const { t } = useParler()
  const lignes = [...fiche.statistiques].sort((a, b) => b.annee - a.annee)
  return (
    <Section id="statistiques" titre={t('fiche.titreSection.statistiques')} elements={['STATISTIQUES_PROMOTIONS']}>
      {lignes.length === 0 ? (
        <p>{t('fiche.statistiques.aucune')}</p>
      ) : (
        <>
          <p className="secondaire">{t('fiche.statistiques.base')}</p>
          <div className="statistiques">
            <Barres titre={t('fiche.statistiques.graphe')} lignes={lignes} lire={(une) => une.certifies} />
            {TAUX.filter(([champ]) => lignes.some((une) => une[champ] !== null)).map(([champ, cle]) => (
              <Barres
                key={champ}
                titre={t(`fiche.statistiques.${cle}`)}
                lignes={lignes}
                lire={(une) => une[champ]}
                taux
              />
            ))}
          </div>
          <Table lignes={lignes} />
        </>
      )}
    </Section>
  )
}

interface ProprietesBarres {
  readonly titre: string
  readonly lignes: readonly Statistique[]
  readonly lire: (ligne: Statistique) => number | null
  readonly taux?: boolean
}

function Barres({ titre, lignes, lire, taux = false }: ProprietesBarres) {
  const { t, nombre, taux: direTaux } = useParler()
  const max = taux ? 100 : Math.max(1, ...lignes.map((ligne) => lire(ligne) ?? 0))
  return (
    <figure className="barres">
      <figcaption>{titre}</figcaption>
      <svg height={lignes.length * LIGNE} role="img" aria-label={titre}>
        {lignes.map((ligne, rang) => {
          const valeur = lire(ligne)
          const y = rang * LIGNE
          return (
            <g key={ligne.annee}>
              <text x="0" y={y + 18} className="barres-annee">
                {ligne.annee}
              </text>
              <svg x="48" y={y} width="100%" height={LIGNE} aria-hidden="true">
                <rect x="0" y="5" width="72%" height="18" className="barres-fond" />
                {valeur !== null && (
                  <rect x="0" y="5" width={`${(valeur / max) * 72}%`} height="18" className="barres-valeur" />
                )}
              </svg>
              <text x="100%" y={y + 18} textAnchor="end" className="barres-nombre">
                {valeur === null ? t('registre.inconnu') : taux ? direTaux(valeur) : nombre(valeur)}
              </text>
            </g>
          )
        })}
      </svg>
    </figure>
  )
}

function Table({ lignes }: { lignes: readonly Statistique[] }) {
  const { t, nombreOuInconnu, taux, ou } = useParler()
  const direTaux = (valeur: number | null) => (valeur === null ? ou(null) : taux(valeur))
  return (
    <CadreTable nom={t('fiche.titreSection.statistiques')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('fiche.statistiques.annee')}</th>
            <th scope="col" className="nombre">
              {t('fiche.statistiques.certifies')}
            </th>
            <th scope="col" className="nombre">
              {t('fiche.statistiques.vae')}
            </th>
            {TAUX.map(([champ, cle]) => (
              <th key={champ} scope="col" className="nombre">
                {t(`fiche.statistiques.${cle}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lignes.map((ligne) => (
            <tr key={ligne.annee}>
              <th scope="row">{ligne.annee}</th>
              <td className="nombre">{nombreOuInconnu(ligne.certifies)}</td>
              <td className="nombre">{nombreOuInconnu(ligne.certifies_vae)}</td>
              {TAUX.map(([champ]) => (
                <td key={champ} className="nombre">
                  {direTaux(ligne[champ])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </CadreTable>
  )
}
