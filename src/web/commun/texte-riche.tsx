import { type BlocTexte, decouperTexte } from '#domaine/certification/index.ts'
import { typographier } from '#langues/typographie.ts'
import { useParler } from '../textes/utiliser-textes.ts'

interface Groupe {
  readonly nature: 'paragraphe' | 'liste'
  readonly blocs: BlocTexte[]
}

/** A text of the register set in paragraphs and lists, the raw text one click away. */
export function TexteRiche({ brut, sansBrut = false }: { brut: string | null; sansBrut?: boolean }) {
  const { t } = useParler()
  if (brut === null) return <p className="secondaire">{t('fiche.sansTexte')}</p>
  const blocs = decouperTexte(brut)
  return (
    <div className="texte-riche">
      {grouper(blocs).map((groupe, rang) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the text of a version never changes order
        <GroupeTexte key={rang} groupe={groupe} />
      ))}
      {!sansBrut && blocs.length > 1 && (
        <details className="brut">
          <summary>{t('fiche.brut')}</summary>
          <p className="brut-texte">{brut}</p>
        </details>
      )}
    </div>
  )
}

function GroupeTexte({ groupe }: { groupe: Groupe }) {
  if (groupe.nature === 'paragraphe') return <p>{typographier(groupe.blocs[0]?.texte ?? '')}</p>
  return (
    <ul>
      {groupe.blocs.map((bloc, rang) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: same as above
        <li key={rang} className={bloc.nature === 'sous-puce' ? 'sous-puce' : undefined}>
          {typographier(bloc.texte)}
        </li>
      ))}
    </ul>
  )
}

/** Bullets that follow each other make one list. */
function grouper(blocs: readonly BlocTexte[]): Groupe[] {
  const groupes: Groupe[] = []
  for (const bloc of blocs) {
    const dernier = groupes.at(-1)
    if (bloc.nature !== 'paragraphe' && dernier?.nature === 'liste') dernier.blocs.push(bloc)
    else groupes.push({ nature: bloc.nature === 'paragraphe' ? 'paragraphe' : 'liste', blocs: [bloc] })
  }
  return groupes
}
