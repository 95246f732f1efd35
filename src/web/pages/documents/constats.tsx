import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { ConstatPublic } from '#api/contrat/documents.ts'
import { GRAVITES, type Gravite } from '#domaine/document/index.ts'
import { Volet } from '../../cadre/volet.tsx'
import type { Reponse } from '../../donnees/api.ts'
import { lireDocuments } from '../../donnees/documents.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { Constat } from './constat.tsx'
import { useSource } from './vue-source.ts'

type Constats = Reponse<'constatsDocument'>

interface Proprietes {
  readonly constats: Constats
  readonly avec: readonly string[]
}

const PAS: Readonly<Record<string, number>> = { j: 1, J: 1, ArrowDown: 1, k: -1, K: -1, ArrowUp: -1 }

/** What the rules say of the document, one under the other; arrows and j/k go through it, the source follows. */
export function ListeConstats({ constats, avec }: Proprietes) {
  const { t } = useParler()
  const [cachees, setCachees] = useState<readonly Gravite[]>([])
  const [aDecider, setADecider] = useState(false)
  const liste = useRef<HTMLOListElement>(null)
  const vus = useMemo(
    () => constats.constats.filter((un) => !cachees.includes(un.gravite) && !(aDecider && un.decision !== null)),
    [constats, cachees, aDecider],
  )
  const { choisi, choisir, aller } = useChoix(constats.constats, vus, liste)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to what its buttons let through
    <div className="constats" onKeyDown={aller}>
      <Tete constats={constats} avec={avec} />
      {constats.constats.length === 0 ? (
        <p className="avis avis-conforme">✓ {t('documents.constats.vide')}</p>
      ) : (
        <>
          <Filtres
            constats={constats.constats}
            cachees={cachees}
            changer={setCachees}
            aDecider={aDecider}
            changerDecider={setADecider}
          />
          {vus.length === 0 ? (
            <p>{t('documents.constats.aucunFiltre')}</p>
          ) : (
            <ol ref={liste} className="constats-liste" aria-label={t('documents.constats.liste')}>
              {vus.map((un) => (
                <li key={un.cle}>
                  <Constat constat={un} choisi={un.cle === choisi} choisir={() => choisir(un)} avec={avec} />
                </li>
              ))}
            </ol>
          )}
          <p className="secondaire petit constats-clavier">{t('documents.constats.clavier')}</p>
        </>
      )}
    </div>
  )
}

/** Hook: the finding looked at; the keys go through those shown, a line chosen in the source brings its own. */
function useChoix(
  tous: readonly ConstatPublic[],
  vus: readonly ConstatPublic[],
  liste: RefObject<HTMLOListElement | null>,
) {
  const [choisi, setChoisi] = useState<string | null>(null)
  const { montrer, choisie } = useSource()
  useEffect(() => {
    if (choisie === null) return
    const trouve = tous.find(({ reperes }) => reperes.some(({ rang }) => rang === choisie.rang))
    if (trouve !== undefined) setChoisi(trouve.cle)
  }, [choisie, tous])
  useEffect(() => {
    if (choisi === null) return
    liste.current?.querySelector('[data-choisi="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [choisi, liste])
  const choisir = (un: ConstatPublic) => {
    setChoisi(un.cle)
    montrer(un.reperes)
  }
  const aller = (evenement: KeyboardEvent) => {
    const pas = PAS[evenement.key]
    const saisie = evenement.target instanceof HTMLElement && evenement.target.matches('input, textarea, select')
    if (pas === undefined || saisie || evenement.ctrlKey || evenement.metaKey || evenement.altKey) return
    evenement.preventDefault()
    const place = vus.findIndex(({ cle }) => cle === choisi)
    const suivant = vus[Math.max(0, Math.min(vus.length - 1, place + pas))]
    if (suivant === undefined) return
    choisir(suivant)
    const boutons = liste.current?.querySelectorAll<HTMLElement>('.constat-titre')
    boutons?.[vus.indexOf(suivant)]?.focus({ preventScroll: true })
  }
  return { choisi, choisir, aller }
}

function Tete({ constats, avec }: Proprietes) {
  const { t, jour } = useParler()
  const { fiches, voisins } = constats
  return (
    <div className="constats-tete">
      <p className="secondaire petit">
        {t('documents.constats.resume', { jour: jour(constats.aujourdhui) })}{' '}
        {fiches.length === 0
          ? t('documents.constats.sansFiche')
          : t('documents.constats.fiches', { liste: fiches.join(', ') })}{' '}
        {voisins.length > 0 && t('documents.constats.voisins', { count: voisins.length })}
      </p>
      <Volet
        classe="bouton bouton-discret"
        bouton={t('documents.constats.choisirVoisins')}
        contenu={() => <Voisins voisins={voisins.map(({ id }) => id)} avec={avec} />}
      />
    </div>
  )
}

/** The other documents of the organisation, to check this one with. */
function Voisins({ voisins, avec }: { voisins: readonly string[]; avec: readonly string[] }) {
  const { t } = useParler()
  const { organisme, document } = useParams({ from: '/organisme/$organisme/documents/$document' })
  const naviguer = useNavigate()
  const { data } = useQuery(lireDocuments(organisme, 1))
  const autres = (data?.documents ?? []).filter(({ id }) => id !== document)
  const basculer = (id: string) => {
    const suite = avec.includes(id) ? avec.filter((un) => un !== id) : [...avec, id]
    return naviguer({
      to: '/organisme/$organisme/documents/$document',
      params: { organisme, document },
      search: (avant) => ({ ...avant, avec: suite.length === 0 ? undefined : suite }),
      replace: true,
      resetScroll: false,
    })
  }
  return (
    <fieldset className="volet-groupe">
      <legend className="volet-titre">{t('documents.constats.choisirVoisins')}</legend>
      {autres.map((un) => {
        const deDroit = voisins.includes(un.id) && !avec.includes(un.id)
        return (
          <label key={un.id} className="volet-choix">
            <input
              type="checkbox"
              checked={voisins.includes(un.id)}
              disabled={deDroit}
              onChange={() => basculer(un.id)}
            />
            <span>{un.nom}</span>
          </label>
        )
      })}
      {autres.length === 0 && (
        <p className="volet-choix">
          <Link to="/organisme/$organisme/documents" params={{ organisme }}>
            {t('documents.depot.titre')}
          </Link>
        </p>
      )}
    </fieldset>
  )
}

interface ProprietesFiltres {
  readonly constats: readonly ConstatPublic[]
  readonly cachees: readonly Gravite[]
  readonly changer: (cachees: readonly Gravite[]) => void
  readonly aDecider: boolean
  readonly changerDecider: (aDecider: boolean) => void
}

function Filtres({ constats, cachees, changer, aDecider, changerDecider }: ProprietesFiltres) {
  const { t, nombre } = useParler()
  return (
    <fieldset className="constats-filtres">
      <legend className="hors-vue">{t('documents.constats.filtre')}</legend>
      {GRAVITES.map((gravite) => {
        const combien = constats.filter((un) => un.gravite === gravite).length
        const montree = !cachees.includes(gravite)
        return (
          <label key={gravite} className="constats-filtre">
            <input
              type="checkbox"
              checked={montree}
              disabled={combien === 0}
              onChange={() => changer(montree ? [...cachees, gravite] : cachees.filter((une) => une !== gravite))}
            />
            {t(`documents.constats.gravite.${gravite}`)} <strong>{nombre(combien)}</strong>
          </label>
        )
      })}
      <label className="constats-filtre">
        <input type="checkbox" checked={aDecider} onChange={() => changerDecider(!aDecider)} />
        {t('documents.constats.aDecider')}
      </label>
    </fieldset>
  )
}
