import { useQuery } from '@tanstack/react-query'
import { Sommaire } from '../../cadre/sommaire.tsx'
import { Attente } from '../../commun/attente.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import { Titre } from '../../commun/titre.tsx'
import { lireBaremes } from '../../donnees/requetes.ts'
import { peut, useSession } from '../../donnees/session.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { Actes } from './actes.tsx'
import { useNomsBareme } from './noms.ts'
import { Modification } from './saisie.tsx'
import { TableBareme } from './table.tsx'
import type { BaremeVu } from './valeurs.ts'
import '../../styles/baremes.css'

/** Scales of the law: read by anyone, completed by the administrators of the platform. */
export function PageBaremes() {
  const { t } = useParler()
  const noms = useNomsBareme()
  const { data, isPending, isError, error, refetch } = useQuery(lireBaremes())
  return (
    <div className="page">
      <div className="page-tete">
        <Titre onglet={t('baremes.titre')}>{t('baremes.titre')}</Titre>
        <p className="chapeau">{t('baremes.chapeau')}</p>
      </div>
      {isPending && <Attente />}
      {isError && <AvisRefus erreur={error} reessayer={() => refetch()} />}
      {data && <Sommaire sections={data.baremes.map(({ id }) => ({ id, titre: noms.bareme(id) }))} />}
      {data?.baremes.map((bareme) => (
        <SectionBareme key={bareme.id} bareme={bareme} />
      ))}
    </div>
  )
}

function SectionBareme({ bareme }: { bareme: BaremeVu }) {
  const { t, jour } = useParler()
  const noms = useNomsBareme()
  const session = useSession()
  return (
    <section id={bareme.id} className="partie" aria-labelledby={`${bareme.id}-titre`}>
      <h2 id={`${bareme.id}-titre`}>{noms.bareme(bareme.id)}</h2>
      {bareme.lignes.length === 0 ? (
        <p className="avis">? {t('baremes.vide')}</p>
      ) : (
        <>
          <p>
            {t('baremes.verifieLe', { jour: jour(bareme.verifie_le) })}{' '}
            <span className="secondaire">{t('baremes.apresVerification')}</span>
          </p>
          <TableBareme bareme={bareme} />
        </>
      )}
      {bareme.actes.length > 0 && <Actes bareme={bareme} />}
      {peut(session, 'bareme.modifier') && <Modification bareme={bareme} />}
    </section>
  )
}
