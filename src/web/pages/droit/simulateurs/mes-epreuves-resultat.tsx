import type { MesEpreuves, MonEpreuve } from '#domaine/evaluation/index.ts'
import type { Conclusion } from '#droit/conclusion.ts'
import type { Trace } from '#droit/trace.ts'
import { direEtape } from '#langues/explication.ts'
import { direValeur, type ParolesDroit } from '#langues/valeur-droit.ts'
import { Attente } from '../../../commun/attente.tsx'
import { CadreTable } from '../../../commun/cadre-table.tsx'
import { Explication } from '../../../explication/explication.tsx'
import { useParler } from '../../../textes/utiliser-textes.ts'
import { LienRegle } from '../reference.tsx'
import { Verdict } from './verdict.tsx'

interface Proprietes {
  readonly conclusion: Conclusion<MesEpreuves>
  readonly paroles: ParolesDroit | null
}

/** The category with its reasons, then each unit: how it is sat, how long, how much it counts. */
export function ResultatEpreuves({ conclusion, paroles }: Proprietes) {
  const { t } = useParler()
  if (paroles === null) return <Attente formes={2} />
  const { categorie, motifs, regle, unites } = conclusion.resultat
  const mot = (code: string): string => paroles.phrases.mots[code] ?? code
  const etapes = trouverEtapes(conclusion.trace, new Set(motifs.map(({ code }) => code)))
  return (
    <>
      <div aria-live="polite">
        <Verdict conclusion={conclusion} paroles={paroles}>
          {t('simulateurs.mes-epreuves.categorie', { categorie: mot(categorie ?? 'categorie-inconnue') })}
        </Verdict>
        {motifs.length > 0 && (
          <ul className="liste-nue motifs">
            {motifs.map(({ code, tient }) => (
              <li key={`${code} ${tient}`}>
                <span className={tient ? 'signe-vrai' : 'signe-faux'} aria-hidden="true">
                  {tient ? '✓' : '✕'}
                </span>{' '}
                {direMotif(etapes.get(`${code} ${tient}`), code, paroles)}
              </li>
            ))}
          </ul>
        )}
        {regle !== null && (
          <p className="secondaire">
            {t('simulateurs.mes-epreuves.regle')} <LienRegle id={regle} />
          </p>
        )}
      </div>
      <section className="partie" aria-labelledby="unites">
        <h2 id="unites">{t('simulateurs.mes-epreuves.unites.titre')}</h2>
        <TableUnites unites={unites} paroles={paroles} />
      </section>
      <details className="reponse-droit-pourquoi">
        <summary>{t('simulateurs.voir')}</summary>
        <Explication trace={conclusion.trace} ouvertes={2} />
      </details>
    </>
  )
}

/** The steps of these codes that are true or false, by code and value. */
function trouverEtapes(trace: Trace, codes: ReadonlySet<string>): ReadonlyMap<string, Trace> {
  const trouvees = new Map<string, Trace>()
  const vues = new Set<Trace>()
  const parcourir = (etape: Trace): void => {
    if (vues.has(etape)) return
    vues.add(etape)
    const cle = `${etape.code} ${etape.valeur}`
    if (codes.has(etape.code) && !trouvees.has(cle)) trouvees.set(cle, etape)
    for (const entree of etape.entrees) parcourir(entree)
  }
  parcourir(trace)
  return trouvees
}

const direMotif = (etape: Trace | undefined, code: string, paroles: ParolesDroit): string =>
  etape === undefined ? code : direEtape(etape, paroles).phrase

function TableUnites({ unites, paroles }: { unites: readonly MonEpreuve[]; paroles: ParolesDroit }) {
  const { t } = useParler()
  const mot = (code: string): string => paroles.phrases.mots[code] ?? code
  return (
    <CadreTable nom={t('simulateurs.mes-epreuves.unites.titre')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('simulateurs.besoins.unite')}</th>
            <th scope="col">{t('simulateurs.mes-epreuves.unites.mode')}</th>
            <th scope="col">{t('simulateurs.mes-epreuves.unites.duree')}</th>
            <th scope="col" className="nombre">
              {t('simulateurs.besoins.coef')}
            </th>
          </tr>
        </thead>
        <tbody>
          {unites.map((epreuve) => (
            <tr key={epreuve.unite}>
              <th scope="row">
                {epreuve.unite} <span className="secondaire petit">{epreuve.libelle}</span>
                {epreuve.facultative && (
                  <span className="secondaire petit"> ({t('simulateurs.besoins.facultative')})</span>
                )}
              </th>
              <td>
                {epreuve.mode === null
                  ? t('simulateurs.mes-epreuves.unites.possibles', { modes: epreuve.possibles.map(mot).join(' ; ') })
                  : mot(epreuve.mode)}
                {epreuve.ecart !== null && (
                  <span className="explication-source">
                    ! {paroles.phrases.traces[epreuve.ecart]?.phrase ?? mot(epreuve.ecart)}
                  </span>
                )}
              </td>
              <td>
                <Duree epreuve={epreuve} paroles={paroles} />
              </td>
              <td className="nombre">{direValeur({ valeur: epreuve.coefficient, unite: 'coefficient' }, paroles)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </CadreTable>
  )
}

/** How long the paper lasts; assessment during the course has no paper. */
function Duree({
  epreuve: { mode, forme, dureeMin, dureeMax },
  paroles,
}: {
  epreuve: MonEpreuve
  paroles: ParolesDroit
}) {
  const { t } = useParler()
  const dire = (minutes: number): string => direValeur({ valeur: minutes, unite: 'minutes' }, paroles)
  if (mode === 'non-offerte' || mode === 'sans-epreuve' || forme === 'ccf') {
    return <span className="secondaire">{t('simulateurs.mes-epreuves.unites.sansDuree')}</span>
  }
  if (dureeMin === null) return t('simulateurs.mes-epreuves.unites.inconnue')
  return dureeMax === null || dureeMax === dureeMin
    ? dire(dureeMin)
    : t('simulateurs.mes-epreuves.unites.entre', { min: dire(dureeMin), max: dire(dureeMax) })
}
