import type { Constat, Gravite } from '#domaine/document/index.ts'
import type { Operation, Referentiel } from '#domaine/referentiel/index.ts'
import { direConstat } from '#langues/constats.ts'
import { useParler } from '../../../textes/utiliser-textes.ts'
import { useAtelier } from './contexte.ts'

const SIGNES: Readonly<Record<Gravite, string>> = { erreur: '✕', avertissement: '!', information: 'i' }
const TONS: Readonly<Record<Gravite, string>> = {
  erreur: 'ton-refus',
  avertissement: 'ton-attention',
  information: 'ton-doute',
}

interface Proprietes {
  readonly constat: Constat
  /** With what to do and what it rests on. */
  readonly entier?: boolean
}

/** One finding of the rules on the draft; its element is one press away, its repair too when there is one. */
export function ConstatAtelier({ constat, entier = false }: Proprietes) {
  const { t, langue } = useParler()
  const { contenu, arbre, modifiable, apply, goTo } = useAtelier()
  const dit = direConstat(constat, langue)
  const { element } = constat.donnees
  const cible = typeof element === 'string' && arbre.parId.has(element) ? element : null
  const reparation = entier ? buildReparation(contenu, constat) : null
  return (
    <article className="atelier-constat" data-gravite={constat.gravite}>
      <p className="atelier-constat-tete">
        <span className={`badge ${TONS[constat.gravite]}`}>
          <span aria-hidden="true">{SIGNES[constat.gravite]}</span>
          {t(`documents.constats.gravite.${constat.gravite}`)}
        </span>
        {cible === null || entier ? (
          <strong>{dit.titre}</strong>
        ) : (
          <button type="button" className="constat-titre" onClick={() => goTo(cible)}>
            {dit.titre}
          </button>
        )}
      </p>
      <p>{dit.message}</p>
      {entier && (
        <>
          <p>
            <span className="constat-mot">{t('documents.constats.faire')}</span> {dit.faire}
          </p>
          {dit.appuis.length > 0 && (
            <p className="petit">
              <span className="constat-mot">{t('documents.constats.appuis')}</span> {dit.appuis.join(' ; ')}
            </p>
          )}
        </>
      )}
      {reparation !== null && modifiable && (
        <p>
          <button type="button" className="bouton" onClick={() => apply([reparation.operation])}>
            {t('referentiels.detail.reparer', { valeur: reparation.valeur })}
          </button>
        </p>
      )}
    </article>
  )
}

const CHEMIN = /^elements\[(\d{1,5})\]\.(code|libelle)$/

/** The edit that makes the repair that a finding proposes; null when it proposes none. */
function buildReparation(
  { elements }: Referentiel,
  { reparation, donnees }: Constat,
): { readonly operation: Operation; readonly valeur: string } | null {
  const [, rang, champ] = CHEMIN.exec(reparation?.chemin ?? '') ?? []
  const element = elements[Number(rang)]
  const valeur = reparation?.valeur
  // The findings may be one edit late: the repair must be that of the same element.
  const autre = donnees.element !== undefined && donnees.element !== element?.id
  if (element === undefined || autre || typeof valeur !== 'string') return null
  const change = champ === 'code' ? { ...element, code: valeur } : { ...element, libelle: valeur }
  return { operation: { type: 'modifier', element: change }, valeur }
}
