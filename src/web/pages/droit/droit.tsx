import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ParolesDroit } from '#langues/valeur-droit.ts'
import { Sommaire } from '../../cadre/sommaire.tsx'
import { Attente } from '../../commun/attente.tsx'
import { Champ } from '../../commun/champ.tsx'
import { Titre } from '../../commun/titre.tsx'
import { useImpression } from '../../commun/utiliser-impression.ts'
import { useParolesDroit } from '../../explication/utiliser-paroles.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { filtrerRegles, PARTIES, type RegleDite } from './donnees.ts'
import { TableInterrupteurs } from './interrupteurs.tsx'
import { useNoms } from './noms.ts'
import { LienRegle, Textes } from './reference.tsx'
import { AccesSimulateurs } from './simulateurs/acces.tsx'
import { TableTextes } from './textes.tsx'
import '../../styles/droit.css'

/** The law that the product applies: every rule by part, the readings retained, the texts. */
export function PageDroit() {
  const { t, nombre } = useParler()
  const { q = '' } = useSearch({ from: '/droit' })
  const navigate = useNavigate()
  const paroles = useParolesDroit()
  const noms = useNoms()
  const imprime = useImpression()
  if (paroles === null) return <Attente />
  const trouvees = filtrerRegles(q, paroles)
  const depliees = q !== '' || imprime
  const parties = PARTIES.filter((partie) => trouvees.some((regle) => regle.partie === partie))
  const sections = [
    { id: 'simulateurs', titre: t('simulateurs.acces.titre') },
    ...parties.map((partie) => ({ id: partie, titre: noms.partie(partie) })),
    { id: 'lectures', titre: t('droit.lectures.titre') },
    { id: 'textes', titre: t('droit.textes.titre') },
  ]
  return (
    <div className="page">
      <div className="page-tete">
        <Titre onglet={t('droit.titre')}>{t('droit.titre')}</Titre>
        <p className="chapeau">{t('droit.chapeau')}</p>
      </div>
      <Sommaire sections={sections} />
      <section id="simulateurs" className="partie droit-simulateurs" aria-labelledby="simulateurs-titre">
        <h2 id="simulateurs-titre">{t('simulateurs.acces.titre')}</h2>
        <p className="secondaire">{t('simulateurs.acces.chapeau')}</p>
        <AccesSimulateurs />
      </section>
      <search className="droit-recherche partie">
        <Champ
          nom={t('droit.recherche')}
          aide={t('droit.rechercheAide')}
          type="search"
          valeur={q}
          changer={(saisie) =>
            navigate({ to: '/droit', search: saisie === '' ? {} : { q: saisie }, replace: true, resetScroll: false })
          }
        />
        <p role="status" className="secondaire">
          {t('droit.nombre', { count: trouvees.length, n: nombre(trouvees.length) })}
        </p>
      </search>
      {parties.map((partie) => (
        <Partie
          // Looking for something opens what is found; clearing it folds all again.
          key={`${partie} ${depliees}`}
          id={partie}
          ouverte={depliees}
          regles={trouvees.filter((regle) => regle.partie === partie)}
        />
      ))}
      <Fondements paroles={paroles} />
      <p className="secondaire petit">{t('droit.pasUnConseil')}</p>
    </div>
  )
}

/** What the rules rest on: the readings retained, and the texts. */
function Fondements({ paroles }: { paroles: ParolesDroit }) {
  const { t } = useParler()
  return (
    <>
      <section id="lectures" className="partie" aria-labelledby="lectures-titre">
        <h2 id="lectures-titre">{t('droit.lectures.titre')}</h2>
        <p className="chapeau">{t('droit.lectures.chapeau')}</p>
        <TableInterrupteurs paroles={paroles} />
      </section>
      <section id="textes" className="partie" aria-labelledby="textes-titre">
        <h2 id="textes-titre">{t('droit.textes.titre')}</h2>
        <p className="chapeau">{t('droit.textes.chapeau')}</p>
        <TableTextes paroles={paroles} />
      </section>
    </>
  )
}

interface ProprietesPartie {
  readonly id: string
  readonly ouverte: boolean
  readonly regles: readonly RegleDite[]
}

/** The rules of one part, folded until it is opened. */
function Partie({ id, ouverte, regles }: ProprietesPartie) {
  const { t, nombre } = useParler()
  const noms = useNoms()
  return (
    <details id={id} className="partie droit-partie" open={ouverte}>
      <summary>
        <h2>{noms.partie(id)}</h2>
        <span className="secondaire">{t('droit.nombre', { count: regles.length, n: nombre(regles.length) })}</span>
      </summary>
      <ListeRegles regles={regles} />
    </details>
  )
}

function ListeRegles({ regles }: { regles: readonly RegleDite[] }) {
  const noms = useNoms()
  return (
    <ul className="droit-regles">
      {regles.map((regle) => (
        <li key={regle.id}>
          <LienRegle id={regle.id} />
          <span className="secondaire petit">
            <Textes references={regle.references} liens={false} /> · {noms.periode(regle)}
          </span>
        </li>
      ))}
    </ul>
  )
}
