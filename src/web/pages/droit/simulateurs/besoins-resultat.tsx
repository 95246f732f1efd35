import type { Besoin, BesoinsCandidat, BesoinsSeuil } from '#domaine/deliberation/index.ts'
import type { ParolesDroit } from '#langues/valeur-droit.ts'
import { Attente } from '../../../commun/attente.tsx'
import { CadreTable } from '../../../commun/cadre-table.tsx'
import { Explication } from '../../../explication/explication.tsx'
import { useParler } from '../../../textes/utiliser-textes.ts'
import { type CalculBesoins, estNote, questionDe } from './calculer-besoins.ts'
import { useDires } from './dires.ts'
import { type NomUnite, nommerUnite } from './dossier.ts'
import { EssaiNote } from './essai-note.tsx'
import type { Saisie } from './saisie.ts'
import { Verdict } from './verdict.tsx'

interface Proprietes {
  readonly calcul: CalculBesoins
  readonly saisie: Saisie
  readonly changer: (cle: string, valeur: string) => void
  readonly paroles: ParolesDroit | null
}

/** Where the candidate stands, what each threshold asks, and what one other mark would open. */
export function ResultatBesoins({ calcul, saisie, changer, paroles }: Proprietes) {
  const { t } = useParler()
  const { besoins, regime, lignes } = calcul
  if (paroles === null) return <Attente formes={2} />
  if (regime === null) return <p className="avis avis-attention">! {t('simulateurs.besoins.sansRegle')}</p>
  if (besoins === null || lignes.length === 0) return <p className="avis">{t('simulateurs.besoins.sansUnite')}</p>
  const { resultat, trace } = besoins
  const noms = new Map(lignes.map((ligne) => [ligne.unite.code, nommerUnite(ligne)]))
  return (
    <>
      <div aria-live="polite">
        <Verdict
          conclusion={besoins}
          paroles={paroles}
          questionDe={(chemin) => (estNote(chemin) ? null : questionDe(chemin))}
        >
          <Situation resultat={resultat} noms={noms} paroles={paroles} />
        </Verdict>
      </div>
      <EssaiNote calcul={calcul} saisie={saisie} changer={changer} paroles={paroles} />
      <section className="partie" aria-labelledby="seuils">
        <h2 id="seuils">{t('simulateurs.besoins.seuils.titre')}</h2>
        <TableSeuils seuils={resultat.seuils} noms={noms} paroles={paroles} />
        {resultat.seuils.map((seuil) => (
          <UniteParUnite key={seuil.seuil} seuil={seuil} noms={noms} paroles={paroles} />
        ))}
      </section>
      <Blocs resultat={resultat} noms={noms} paroles={paroles} />
      <details className="reponse-droit-pourquoi">
        <summary>{t('simulateurs.voir')}</summary>
        <Explication trace={trace} ouvertes={2} />
      </details>
    </>
  )
}

interface ProprietesResultat {
  readonly resultat: BesoinsCandidat
  /** What people call each unit, by code. */
  readonly noms: ReadonlyMap<string, NomUnite>
  readonly paroles: ParolesDroit
}

const courts = (codes: readonly string[], noms: ProprietesResultat['noms']): string =>
  codes.map((code) => noms.get(code)?.court ?? code).join(', ')

function Situation({ resultat, noms, paroles }: ProprietesResultat) {
  const { t } = useParler()
  const { note, decision } = useDires(paroles)
  const { aPasser, moyenne, moyenneProfessionnelle } = resultat
  if (moyenne === null)
    return t('simulateurs.besoins.aPasser', { count: aPasser.length, unites: courts(aPasser, noms) })
  return moyenneProfessionnelle === null
    ? t('simulateurs.besoins.moyenne', { moyenne: note(moyenne), decision: decision(resultat.decision, null) })
    : t('simulateurs.besoins.moyennes', {
        moyenne: note(moyenne),
        professionnelle: note(moyenneProfessionnelle),
        decision: decision(resultat.decision, null),
      })
}

const SIGNES = { vrai: '✓', faux: '✕', inconnu: '?' } as const
const tonDe = (atteint: boolean | null): keyof typeof SIGNES =>
  atteint === null ? 'inconnu' : atteint ? 'vrai' : 'faux'

function TableSeuils({
  seuils,
  noms,
  paroles,
}: { seuils: readonly BesoinsSeuil[] } & Omit<ProprietesResultat, 'resultat'>) {
  const { t } = useParler()
  const { dire, decision, portes } = useDires(paroles)
  return (
    <CadreTable nom={t('simulateurs.besoins.seuils.titre')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('simulateurs.besoins.seuils.but')}</th>
            <th scope="col">{t('simulateurs.besoins.seuils.atteint')}</th>
            <th scope="col" className="nombre">
              {t('simulateurs.besoins.seuils.points')}
            </th>
            <th scope="col">{t('simulateurs.besoins.seuils.moindre')}</th>
            <th scope="col">{t('simulateurs.besoins.seuils.ouvre')}</th>
          </tr>
        </thead>
        <tbody>
          {seuils.map(({ seuil, atteint, ecart, besoins, ouvre }) => {
            const ton = tonDe(atteint)
            return (
              <tr key={seuil}>
                <th scope="row">{t(`simulateurs.besoins.noms.${seuil}`)}</th>
                <td className={`insecable signe-${ton}`}>
                  <span aria-hidden="true">{SIGNES[ton]}</span> {t(`simulateurs.besoins.seuils.${ton}`)}
                </td>
                <td className="nombre">{ecart === null ? t('registre.inconnu') : dire(ecart, 'points')}</td>
                <td>
                  <Moindre besoins={besoins} ouvre={ouvre} atteint={atteint} noms={noms} paroles={paroles} />
                </td>
                <td>
                  {ouvre === null
                    ? ''
                    : [decision(ouvre.decision, ouvre.mention), portes(ouvre.portes)]
                        .filter((dit) => dit !== '')
                        .join(' ; ')}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </CadreTable>
  )
}

/** The least change that is enough: one unit alone, or the same mark in all that remain to be sat. */
function Moindre({
  besoins,
  ouvre,
  atteint,
  noms,
  paroles,
}: Pick<BesoinsSeuil, 'besoins' | 'ouvre' | 'atteint'> & Omit<ProprietesResultat, 'resultat'>) {
  const { t } = useParler()
  const { note } = useDires(paroles)
  if (atteint === true) return <span className="secondaire">{t('simulateurs.besoins.seuils.rien')}</span>
  const unites = ouvre === null ? [] : Object.keys(ouvre.essais)
  const cherchee = unites[0] === undefined ? null : (ouvre?.essais[unites[0]] ?? null)
  if (cherchee !== null) {
    return t(unites.length > 1 ? 'simulateurs.besoins.seuils.chacune' : 'simulateurs.besoins.seuils.seule', {
      unites: courts(unites, noms),
      note: note(cherchee),
    })
  }
  const impossible = besoins.length > 0 && besoins.every(({ possible }) => possible === false)
  if (!impossible) return t('simulateurs.besoins.seuils.inconnue')
  const aPasser = besoins.every(({ ecart }) => ecart === null)
  return t(aPasser ? 'simulateurs.besoins.seuils.auDelaDeVingt' : 'simulateurs.besoins.seuils.horsPortee')
}

/** For one threshold, the mark that would be enough in each unit, all else equal. */
function UniteParUnite({
  seuil: { seuil, atteint, besoins },
  noms,
  paroles,
}: { seuil: BesoinsSeuil } & Omit<ProprietesResultat, 'resultat'>) {
  const { t } = useParler()
  const { note, dire } = useDires(paroles)
  if (besoins.length === 0) return null
  const nom = t('simulateurs.besoins.parUnite', { but: t(`simulateurs.besoins.noms.${seuil}`) })
  const dit = ({ unites }: Besoin): string => unites.flatMap((code) => noms.get(code)?.suite ?? []).join(', ')
  return (
    <details open={seuil === 'ADMIS' && atteint !== true}>
      <summary>{nom}</summary>
      <CadreTable nom={nom}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('simulateurs.besoins.unite')}</th>
              <th scope="col" className="nombre">
                {t('simulateurs.besoins.seuils.note')}
              </th>
              <th scope="col" className="nombre">
                {t('simulateurs.besoins.seuils.changement')}
              </th>
              <th scope="col">{t('simulateurs.besoins.seuils.possible')}</th>
            </tr>
          </thead>
          <tbody>
            {besoins.map((besoin) => {
              const ton = tonDe(besoin.possible)
              return (
                <tr key={besoin.unites.join()}>
                  <th scope="row">
                    {courts(besoin.unites, noms)} <span className="secondaire petit">{dit(besoin)}</span>
                  </th>
                  <td className="nombre">{besoin.note === null ? t('registre.inconnu') : note(besoin.note)}</td>
                  <td className="nombre">
                    {besoin.ecart === null
                      ? t('simulateurs.besoins.seuils.aPasser')
                      : dire(besoin.ecart, 'coefficient')}
                  </td>
                  <td className={`insecable signe-${ton}`}>
                    <span aria-hidden="true">{SIGNES[ton]}</span> {t(`simulateurs.besoins.seuils.possibles.${ton}`)}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </CadreTable>
    </details>
  )
}

function Blocs({ resultat: { blocs }, noms, paroles }: ProprietesResultat) {
  const { t } = useParler()
  const { note } = useDires(paroles)
  if (blocs.length === 0) return null
  return (
    <section className="partie" aria-labelledby="blocs">
      <h2 id="blocs">{t('simulateurs.besoins.blocs.titre')}</h2>
      <p className="chapeau">{t('simulateurs.besoins.blocs.chapeau')}</p>
      <ul className="liste-nue">
        {blocs.map((bloc) => {
          const nom = noms.get(bloc.unite)
          return (
            <li key={bloc.unite}>
              {t(bloc.note === null ? 'simulateurs.besoins.blocs.aPasser' : 'simulateurs.besoins.blocs.ligne', {
                unite: [nom?.court ?? bloc.unite, nom?.suite ?? ''].join(' ').trim(),
                note: note(bloc.note),
                necessaire: note(bloc.noteNecessaire),
              })}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
