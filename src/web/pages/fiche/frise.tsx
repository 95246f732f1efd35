import type { PageFiche } from '#api/contrat/fiche.ts'
import { CadreTable } from '../../commun/cadre-table.tsx'
import { useParler } from '../../textes/utiliser-textes.ts'
import { buildEchelle, type EchelleTemps, locateJour } from '../../trace/echelle-temps.ts'

type CleRepere = 'publication' | 'decision' | 'debut' | 'fin' | 'limite'

/** What the line is drawn from: the dates of a record, its state, and the day read. */
export interface DatesFrise {
  readonly fiche: {
    readonly type_enregistrement: PageFiche['fiche']['type_enregistrement']
    readonly dates: Pick<PageFiche['fiche']['dates'], 'decision' | 'publication'>
  }
  readonly statut: Pick<PageFiche['statut'], 'debut' | 'fin_entrees' | 'limite_delivrance'>
  readonly au: string
}

interface Repere {
  readonly cle: CleRepere
  readonly jour: string | null
}

const HAUT = 34
const BANDE = 18
const LIGNE = 26

function listReperes({ fiche, statut }: DatesFrise): Repere[] {
  const premier: Repere =
    fiche.type_enregistrement === 'DEMANDE'
      ? { cle: 'decision', jour: fiche.dates.decision }
      : { cle: 'publication', jour: fiche.dates.publication }
  return [
    premier,
    { cle: 'debut', jour: statut.debut },
    { cle: 'fin', jour: statut.fin_entrees },
    { cle: 'limite', jour: statut.limite_delivrance },
  ]
}

/** The four dates on a line drawn to scale with the day read, and their table. */
export function Frise({ page, aujourdhui }: { page: DatesFrise; aujourdhui: string }) {
  const { t } = useParler()
  const reperes = listReperes(page)
  const connus = reperes.flatMap(({ cle, jour }) => (jour === null ? [] : [{ cle, jour }]))
  const echelle = buildEchelle([...connus.map(({ jour }) => jour), page.au])
  if (connus.length === 0 || echelle === null) return <p>{t('fiche.frise.sans')}</p>
  return (
    <figure className="frise">
      <TraceFrise echelle={echelle} reperes={connus} page={page} aujourdhui={aujourdhui} />
      <TableFrise reperes={reperes} au={page.au} />
    </figure>
  )
}

interface ProprietesTrace {
  readonly echelle: EchelleTemps
  readonly reperes: readonly { readonly cle: CleRepere; readonly jour: string }[]
  readonly page: DatesFrise
  readonly aujourdhui: string
}

function TraceFrise({ echelle, reperes, page, aujourdhui }: ProprietesTrace) {
  const { t, jour: dire } = useParler()
  const bas = HAUT + BANDE
  const hauteur = bas + reperes.length * LIGNE + 26
  const lu = locateJour(echelle, page.au)
  // Labels are drawn after every line, so that none is crossed.
  const places = reperes.map((repere, rang) => ({
    ...repere,
    position: locateJour(echelle, repere.jour),
    y: bas + (rang + 1) * LIGNE - 4,
  }))
  return (
    <svg className="frise-trace" height={hauteur} role="img" aria-label={t('fiche.frise.nom')}>
      {echelle.graduations.map(({ annee, position }, rang) => (
        <g key={annee} className={rang % 2 === 1 ? 'frise-seconde' : undefined}>
          <line x1={`${position}%`} x2={`${position}%`} y1={HAUT} y2={hauteur - 20} className="frise-annee" />
          <text x={`${position}%`} y={hauteur - 4} className="frise-texte-annee" textAnchor={ancrer(position)}>
            {annee}
          </text>
        </g>
      ))}
      <Bandes echelle={echelle} page={page} />
      <line x1={`${lu}%`} x2={`${lu}%`} y1={18} y2={hauteur - 20} className="frise-jour" />
      {places.map(({ cle, position, y }) => (
        <g key={cle}>
          <line x1={`${position}%`} x2={`${position}%`} y1={HAUT} y2={y} className="frise-repere" />
          <circle cx={`${position}%`} cy={HAUT + BANDE / 2} r="4.5" className="frise-point" />
        </g>
      ))}
      {places.map(({ cle, jour, position, y }) => {
        const gauche = position > 55
        return (
          <text
            key={cle}
            x={`${position}%`}
            y={y}
            dx={gauche ? -6 : 6}
            textAnchor={gauche ? 'end' : 'start'}
            className="frise-texte"
          >
            {t(`fiche.frise.${cle}`)}, {dire(jour)}
          </text>
        )
      })}
      <text x={`${lu}%`} y={12} textAnchor={ancrer(lu)} className="frise-texte-jour">
        {page.au === aujourdhui ? t('fiche.frise.aujourdhui') : t('fiche.frise.lu')}, {dire(page.au)}
      </text>
    </svg>
  )
}

/** A label near an end of the axis stays inside it. */
const ancrer = (position: number): 'start' | 'middle' | 'end' =>
  position < 12 ? 'start' : position > 88 ? 'end' : 'middle'

function Bandes({ echelle, page }: { echelle: EchelleTemps; page: DatesFrise }) {
  const { debut, fin_entrees: fin, limite_delivrance: limite } = page.statut
  const bande = (de: string, a: string, classe: string) => {
    const x = locateJour(echelle, de)
    const largeur = Math.max(0, locateJour(echelle, a) - x)
    return <rect x={`${x}%`} y={HAUT} width={`${largeur}%`} height={BANDE} className={classe} />
  }
  return (
    <>
      <rect x="0" y={HAUT} width="100%" height={BANDE} className="frise-fond" />
      {debut !== null && fin !== null && bande(debut, fin, 'frise-ouverte')}
      {fin !== null && limite !== null && bande(fin, limite, 'frise-delivree')}
    </>
  )
}

function TableFrise({ reperes, au }: { reperes: readonly Repere[]; au: string }) {
  const { t, jour: dire, ecart } = useParler()
  return (
    <CadreTable nom={t('fiche.titreSection.temps')}>
      <table className="table frise-table">
        <thead>
          <tr>
            <th scope="col">{t('fiche.frise.colonneDate')}</th>
            <th scope="col">{t('fiche.frise.colonneJour')}</th>
            <th scope="col">{t('fiche.frise.colonneEcart', { jour: dire(au) })}</th>
          </tr>
        </thead>
        <tbody>
          {reperes.map(({ cle, jour }) => (
            <tr key={cle}>
              <th scope="row">{t(`fiche.frise.${cle}`)}</th>
              <td>{jour === null ? t('registre.inconnu') : dire(jour)}</td>
              <td className="secondaire">{jour === null ? t('registre.inconnu') : ecart(au, jour)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </CadreTable>
  )
}
