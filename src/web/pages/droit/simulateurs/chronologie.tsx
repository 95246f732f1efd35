import type { PeriodeRemuneration } from '#domaine/remuneration/index.ts'
import { formatTaux } from '../../../format/nombres.ts'
import { useParler } from '../../../textes/utiliser-textes.ts'
import { locateJour } from '../../../trace/echelle-temps.ts'

const HAUTEUR = 150
const PIED = 24
const TETE = 22
/** A step narrower than this part of the drawing has no room for its rate. */
const LARGEUR_DITE = 5
/** Under this part, a phone has no room either. */
const LARGEUR_ETROITE = 14

/** The contract to scale: time from left to right, the rate as the height of each step. The table under it says the same. */
export function Chronologie({ periodes }: { periodes: readonly PeriodeRemuneration[] }) {
  const { t, langue } = useParler()
  const premiere = periodes[0]
  const derniere = periodes.at(-1)
  if (premiere === undefined || derniere === undefined || premiere.du === derniere.au) return null
  const echelle = { debut: premiere.du, fin: derniere.au }
  const sol = HAUTEUR - PIED
  const haut = Math.max(100, ...periodes.map(({ taux }) => taux ?? 0))
  return (
    <svg className="chrono" height={HAUTEUR} role="img" aria-label={t('simulateurs.remuneration.periodes.dessin')}>
      <line
        x1="0"
        x2="100%"
        y1={sol - ((sol - TETE) * 100) / haut}
        y2={sol - ((sol - TETE) * 100) / haut}
        className="chrono-plein"
      />
      {periodes.map(({ du, au, taux }, rang) => {
        const x = locateJour(echelle, du)
        const suivante = periodes[rang + 1]
        const largeur = (suivante === undefined ? 100 : locateJour(echelle, suivante.du)) - x
        const hauteur = taux === null ? sol - TETE : ((sol - TETE) * taux) / haut
        return (
          <g key={`${du} ${au}`}>
            <rect
              x={`${x}%`}
              y={sol - hauteur}
              width={`${largeur}%`}
              height={hauteur}
              className={taux === null ? 'chrono-inconnu' : 'chrono-pas'}
            />
            {largeur >= LARGEUR_DITE && (
              <text
                x={`${x}%`}
                dx="6"
                y={sol - hauteur - 6}
                className={largeur < LARGEUR_ETROITE ? 'chrono-taux chrono-etroite' : 'chrono-taux'}
              >
                {taux === null ? t('registre.inconnu') : formatTaux(taux, langue)}
              </text>
            )}
          </g>
        )
      })}
      <line x1="0" x2="100%" y1={sol} y2={sol} className="chrono-sol" />
      <Annees echelle={echelle} sol={sol} />
    </svg>
  )
}

interface ProprietesAnnees {
  readonly echelle: { readonly debut: string; readonly fin: string }
  readonly sol: number
}

/** A mark at each first of January. */
function Annees({ echelle, sol }: ProprietesAnnees) {
  const de = Number(echelle.debut.slice(0, 4)) + 1
  const annees = Array.from({ length: Number(echelle.fin.slice(0, 4)) - de + 1 }, (_, rang) => de + rang)
  return annees.map((annee) => {
    const x = locateJour(echelle, `${annee}-01-01`)
    return (
      <g key={annee}>
        <line x1={`${x}%`} x2={`${x}%`} y1={sol} y2={sol + 6} className="chrono-sol" />
        <text x={`${x}%`} y={HAUTEUR - 4} textAnchor={x > 92 ? 'end' : 'middle'} className="chrono-annee">
          {annee}
        </text>
      </g>
    )
  })
}
