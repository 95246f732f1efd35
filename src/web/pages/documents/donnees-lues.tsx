import { type ReactNode, useEffect, useId, useMemo, useRef } from 'react'
import { CadreTable } from '../../commun/cadre-table.tsx'
import { formatDonnees } from '../../format/motifs.ts'
import { formatEuros } from '../../format/nombres.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { buildArbre, type Champ, type Donnee, isInconnu, isTable, nameItem } from './arbre-donnees.ts'
import { LienSource } from './lien-source.tsx'
import { TexteLong } from './texte-long.tsx'
import { useSource } from './vue-source.ts'

const RACINES = ['fiche']

/** Hook: the name of a field, as people call it. */
function useLibelle(): (cle: string) => string {
  const { t } = useParler()
  return (cle) => t(`documents.champ.${cle}`, { defaultValue: t(`champs.${cle}`, { defaultValue: cle }) })
}

/** Every datum by section, its line beside it; the unknown ones are named together at the end of each section. */
export function DonneesLues({ donnees }: { donnees: readonly Donnee[] }) {
  const { t } = useParler()
  const libelle = useLibelle()
  const cadre = useRef<HTMLDivElement>(null)
  const champs = useMemo(() => buildArbre(donnees, RACINES), [donnees])
  useLigneChoisie(cadre)
  const simples = champs.filter((un) => un.champs.length === 0)
  const groupes = champs.filter((un) => un.champs.length > 0)
  if (donnees.length === 0) return <p>{t('documents.donnees.vide')}</p>
  return (
    <div ref={cadre} className="donnees">
      {simples.length > 0 && (
        <SectionDonnees titre={t('documents.donnees.generales')}>
          <Fiche champs={simples} />
        </SectionDonnees>
      )}
      {groupes.map((groupe) => (
        <SectionDonnees key={groupe.cle} titre={libelle(groupe.cle)}>
          <Groupe champ={groupe} />
        </SectionDonnees>
      ))}
    </div>
  )
}

/** A line chosen in the source brings its datum into view. */
function useLigneChoisie(cadre: { readonly current: HTMLElement | null }): void {
  const { choisie } = useSource()
  useEffect(() => {
    if (choisie === null) return
    for (const ancien of cadre.current?.querySelectorAll('[data-choisi]') ?? []) ancien.removeAttribute('data-choisi')
    const trouve = cadre.current?.querySelector(`[data-rangs~="${choisie.rang}"]`)
    trouve?.setAttribute('data-choisi', 'true')
    trouve?.scrollIntoView({ block: 'center' })
  }, [choisie, cadre])
}

function SectionDonnees({ titre, children }: { titre: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{titre}</h3>
      {children}
    </section>
  )
}

function Groupe({ champ }: { champ: Champ }): ReactNode {
  const { t, nombre } = useParler()
  const libelle = useLibelle()
  if (isInconnu(champ)) return <Inconnues noms={[t('documents.donnees.inconnues')]} seul />
  if (isTable(champ)) return <Tableau champ={champ} />
  if (!champ.liste) return <Fiche champs={champ.champs} />
  return champ.champs.map((item, rang) => (
    <div key={item.cle} className="donnees-item">
      <h4>{nameItem(item) ?? `${libelle(champ.cle)} ${nombre(rang + 1)}`}</h4>
      {item.champs.length === 0 ? <Valeurs valeurs={item.valeurs} /> : <Fiche champs={item.champs} />}
    </div>
  ))
}

/** Fields one under the other; groups of fields come after the plain ones. */
function Fiche({ champs }: { champs: readonly Champ[] }) {
  const libelle = useLibelle()
  const connus = champs.filter((un) => !isInconnu(un))
  const inconnus = champs.filter(isInconnu)
  const simples = connus.filter((un) => un.champs.length === 0)
  return (
    <>
      {simples.length > 0 && (
        <dl className="donnees-liste">
          {simples.map((un) => (
            <div key={un.cle} className="donnees-rangee" data-rangs={rangsDe(un.valeurs)}>
              <dt>{libelle(un.cle)}</dt>
              <dd>
                <Valeurs valeurs={un.valeurs} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {connus
        .filter((un) => un.champs.length > 0)
        .map((un) => (
          <div key={un.cle} className="donnees-groupe">
            <h4>{libelle(un.cle)}</h4>
            <Groupe champ={un} />
          </div>
        ))}
      {inconnus.length > 0 && <Inconnues noms={inconnus.map((un) => libelle(un.cle))} />}
    </>
  )
}

function Inconnues({ noms, seul = false }: { noms: readonly string[]; seul?: boolean }) {
  const { t } = useParler()
  return (
    <p className="donnees-inconnues">
      <span aria-hidden="true">? </span>
      {seul ? noms.join('') : `${t('documents.donnees.inconnues')} : ${noms.join(' · ')}`}
    </p>
  )
}

const rangsDe = (valeurs: readonly Donnee[]): string =>
  [...new Set(valeurs.flatMap(({ reperes }) => reperes.map(({ rang }) => rang)))].join(' ')

/** One value, or several one under the other, each with its line. */
function Valeurs({ valeurs }: { valeurs: readonly Donnee[] }) {
  return valeurs.map((une) => (
    <div key={une.chemin} className="donnees-valeur">
      <div className="donnees-texte">
        <Valeur donnee={une} />
      </div>
      <LienSource reperes={une.reperes} />
    </div>
  ))
}

/** Fields whose values are words of a closed list, with the catalogue of their sentences. */
const MOTS = [
  ['mode', 'registre'],
  ['categorie', 'registre'],
  ['voie', 'registre'],
  ['nature', 'documents.mot'],
  ['forme', 'documents.mot'],
  ['natures', 'documents.mot'],
] as const
/** Fields of the pay grid, in cents. */
const CENTIMES = ['montant', 'smic']

function Valeur({ donnee: { chemin, valeur } }: { donnee: Donnee }) {
  const { t, langue, ou, ouiNon } = useParler()
  const champ = /(\w+)(?:\[\d+\])*$/.exec(chemin)?.[1] ?? ''
  if (valeur === null) return <em className="secondaire">{ou(null)}</em>
  if (typeof valeur === 'boolean') return ouiNon(valeur)
  if (typeof valeur === 'number' && CENTIMES.includes(champ)) return formatEuros(valeur, langue)
  if (typeof valeur === 'string' && (valeur.length > 160 || valeur.includes('\n'))) return <TexteLong texte={valeur} />
  const dite = formatDonnees({ valeur }, langue, ou(null)).valeur ?? ''
  const mots = MOTS.find(([nom]) => nom === champ)?.[1]
  return mots === undefined ? dite : t(`${mots}.${champ}.${valeur}`, { defaultValue: dite })
}

function Tableau({ champ }: { champ: Champ }) {
  const libelle = useLibelle()
  const cles = [
    ...new Set(champ.champs.flatMap((item) => item.champs.filter((un) => !isInconnu(un)).map((un) => un.cle))),
  ]
  return (
    <CadreTable nom={libelle(champ.cle)}>
      <table className="table donnees-table">
        <thead>
          <tr>
            {cles.map((cle) => (
              <th key={cle} scope="col">
                {libelle(cle)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {champ.champs.map((item) => {
            const lues = item.champs.flatMap((un) => un.valeurs)
            return (
              <tr key={item.cle} data-rangs={rangsDe(lues)}>
                {cles.map((cle) => (
                  <td key={cle}>
                    {item.champs
                      .find((un) => un.cle === cle)
                      ?.valeurs.map((une) => (
                        <Valeur key={une.chemin} donnee={une} />
                      ))}
                  </td>
                ))}
                <td className="insecable">
                  <LienSource reperes={lues.find(({ reperes }) => reperes.length > 0)?.reperes ?? []} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </CadreTable>
  )
}
