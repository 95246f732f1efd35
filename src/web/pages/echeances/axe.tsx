import type { Echeance } from '#api/contrat/registre.ts'
import { addMois } from '#socle/date-civile.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { locateJour } from '../../trace/echelle-temps.ts'
import { countParJour, listMois } from '../../trace/mois.ts'

interface Proprietes {
  readonly au: string
  readonly echeances: readonly Echeance[]
  readonly mois: number
  readonly depuis: number
}

const BASE = 96
const HAUT_MAX = 64

/** Ends of entries on a time axis to scale: a bar per day, as high as it closes certifications. */
export function AxeEcheances({ au, echeances, mois, depuis }: Proprietes) {
  const { t, jour, langue, nombre } = useParler()
  const echelle = { debut: addMois(au, -depuis), fin: addMois(au, mois) }
  const parJour = countParJour(echeances)
  const max = Math.max(1, ...parJour.map(({ compte }) => compte))
  const lu = locateJour(echelle, au)
  const graduations = listMois(echelle, langue)
  return (
    <figure className="axe">
      <figcaption className="secondaire petit">{t('echeances.axe')}</figcaption>
      <svg height={BASE + 30} role="img" aria-label={t('echeances.axe')} className="axe-trace">
        <line x1="0" x2="100%" y1={BASE} y2={BASE} className="axe-ligne" />
        {graduations.map(({ jour: debut, nom }) => {
          const x = locateJour(echelle, debut)
          return (
            <g key={debut}>
              <line x1={`${x}%`} x2={`${x}%`} y1={BASE} y2={BASE + 6} className="axe-ligne" />
              <text x={`${x}%`} y={BASE + 22} className="axe-mois" textAnchor={x > 94 ? 'end' : 'start'}>
                {nom}
              </text>
            </g>
          )
        })}
        {parJour.map(({ jour: fin, compte }) => {
          const x = locateJour(echelle, fin)
          const haut = 8 + (compte / max) * HAUT_MAX
          return (
            <g key={fin}>
              <line x1={`${x}%`} x2={`${x}%`} y1={BASE} y2={BASE - haut} className="axe-barre">
                <title>
                  {jour(fin)}, {nombre(compte)}
                </title>
              </line>
              {compte === max && compte > 2 && (
                <text x={`${x}%`} y={BASE - haut - 6} className="axe-nombre" textAnchor={x > 50 ? 'end' : 'start'}>
                  {t('echeances.axeJour', { n: nombre(compte), jour: jour(fin) })}
                </text>
              )}
            </g>
          )
        })}
        <line x1={`${lu}%`} x2={`${lu}%`} y1="8" y2={BASE + 6} className="frise-jour" />
      </svg>
    </figure>
  )
}
