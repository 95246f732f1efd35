import type { Reponse } from '../../donnees/api.ts'
import { useParler } from '../../textes/utiliser-textes.ts'

type Controle = Reponse<'paquet'>['controle']
type Verification = Controle['verifications'][number]

const TONS = {
  conforme: 'avis-conforme',
  'non-conforme': 'avis-refus',
  determine: '',
  indetermine: 'avis-attention',
} as const

/** Everything that was checked: what fails first, then what is missing, then what holds. */
export function Controle({ controle: { issue, verifications } }: { controle: Controle }) {
  const { t } = useParler()
  const par = (tenue: boolean | null): Verification[] => verifications.filter((une) => une.tenue === tenue)
  const tenues = par(true)
  return (
    <section className="partie" id="controle" aria-labelledby="controle-titre">
      <h2 id="controle-titre">{t('paquets.controle.titre')}</h2>
      <p className={`avis ${TONS[issue]}`} role="status">
        {t(`paquets.controle.${issue === 'determine' ? 'conforme' : issue}`)}
      </p>
      <Lignes titre={t('paquets.controle.refusees')} lignes={par(false)} />
      <Lignes titre={t('paquets.controle.inconnues')} lignes={par(null)} />
      {tenues.length > 0 && (
        <details>
          <summary>{t('paquets.controle.tenues', { count: tenues.length })}</summary>
          <Liste lignes={tenues} />
        </details>
      )}
    </section>
  )
}

function Lignes({ titre, lignes }: { titre: string; lignes: readonly Verification[] }) {
  if (lignes.length === 0) return null
  return (
    <>
      <h3>{titre}</h3>
      <Liste lignes={lignes} />
    </>
  )
}

function Liste({ lignes }: { lignes: readonly Verification[] }) {
  return (
    <ul className="paquet-verifications">
      {lignes.map((ligne, rang) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same condition may be there twice; the list is never reordered
        <li key={rang}>
          <Signe tenue={ligne.tenue} /> {ligne.phrase}
          {ligne.tenue !== true && ligne.faire !== null && <span className="paquet-faire">{ligne.faire}</span>}
        </li>
      ))}
    </ul>
  )
}

function Signe({ tenue }: { tenue: boolean | null }) {
  const { t } = useParler()
  const [signe, mot] =
    tenue === null
      ? (['?', t('paquets.controle.inconnu')] as const)
      : tenue
        ? (['✓', t('paquets.controle.oui')] as const)
        : (['✕', t('paquets.controle.non')] as const)
  return (
    <span className={`paquet-signe ${tenue === null ? 'ton-attention' : tenue ? 'ton-conforme' : 'ton-refus'}`}>
      <span aria-hidden="true">{signe}</span>
      <span className="hors-vue">{mot} :</span>
    </span>
  )
}
