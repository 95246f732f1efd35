import type { PageFiche } from '#api/contrat/fiche.ts'
import { CadreTable } from '../../commun/cadre-table.tsx'
import { TexteRiche } from '../../commun/texte-riche.tsx'
import { useParler } from '../../textes/utiliser-textes.ts'
import { Section } from './section.tsx'

type Fiche = PageFiche['fiche']
type Voie = Fiche['voies'][number]

const JURYS_XML = ['SI_JURY_FI', 'SI_JURY_CA', 'SI_JURY_FC', 'SI_JURY_CQ', 'SI_JURY_CL', 'SI_JURY_VAE'] as const
const SIGNES = { oui: '✓', non: '✕', inconnu: '?' } as const

/** The six routes, and the jury of those that are open; a text shared by several is printed once. */
export function Voies({ fiche }: { fiche: Fiche }) {
  const { t, jourOuInconnu, ouiNon } = useParler()
  return (
    <Section id="voies" titre={t('fiche.titreSection.voies')} elements={JURYS_XML}>
      <CadreTable nom={t('fiche.titreSection.voies')}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('fiche.voies.voie')}</th>
              <th scope="col">{t('fiche.voies.ouverte')}</th>
              <th scope="col">{t('fiche.voies.depuis')}</th>
            </tr>
          </thead>
          <tbody>
            {fiche.voies.map((voie) => (
              <tr key={voie.voie}>
                <th scope="row">{t(`registre.voie.${voie.voie}`)}</th>
                <td className="insecable">
                  <span aria-hidden="true">{signer(voie.ouverte)} </span>
                  {ouiNon(voie.ouverte)}
                </td>
                <td className="secondaire">{jourOuInconnu(voie.modifiee_le)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </CadreTable>
      <Jurys voies={fiche.voies} />
      <dl className="faits">
        <dt>{t('fiche.voies.caledonie')}</dt>
        <dd>{ouiNon(fiche.nouvelle_caledonie)}</dd>
        <dt>{t('fiche.voies.polynesie')}</dt>
        <dd>{ouiNon(fiche.polynesie_francaise)}</dd>
      </dl>
    </Section>
  )
}

const signer = (ouverte: boolean | null): string => SIGNES[ouverte === null ? 'inconnu' : ouverte ? 'oui' : 'non']

function Jurys({ voies }: { voies: readonly Voie[] }) {
  const { t, langue } = useParler()
  const ouvertes = voies.filter((voie) => voie.ouverte === true)
  const parTexte = new Map<string | null, Voie[]>()
  for (const voie of ouvertes) parTexte.set(voie.jury, [...(parTexte.get(voie.jury) ?? []), voie])
  return [...parTexte].map(([texte, groupe]) => {
    const noms = groupe.map(({ voie }) => t(`registre.voie.${voie}`))
    const liste = new Intl.ListFormat(langue).format(noms)
    return (
      <div key={texte ?? ''} className="pile-serree">
        <h3>{parTexte.size === 1 ? t('fiche.voies.juryToutes') : t('fiche.voies.juryPour', { voies: liste })}</h3>
        {texte === null ? <p className="secondaire">{t('fiche.voies.sansJury')}</p> : <TexteRiche brut={texte} />}
      </div>
    )
  })
}
