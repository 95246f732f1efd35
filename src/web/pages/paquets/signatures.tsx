import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { CadreTable } from '../../commun/cadre-table.tsx'
import { Champ } from '../../commun/champ.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import type { Reponse } from '../../donnees/api.ts'
import { peut, useEcriture, useSession } from '../../donnees/session.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import type { ProprietesPaquet } from './paquet.tsx'

/** Who tried, signed or withdrew the package, and what one may do next. */
export function Signatures({ organisme, paquet }: ProprietesPaquet) {
  const { t } = useParler()
  const session = useSession()
  return (
    <section className="partie" id="signatures" aria-labelledby="signatures-titre">
      <h2 id="signatures-titre">{t('paquets.signatures.titre')}</h2>
      <p>{t('paquets.signatures.chapeau')}</p>
      <p className="petit secondaire paquet-empreinte">
        {t('paquets.signatures.empreinte')} : {paquet.empreinte}
      </p>
      {paquet.actes.length === 0 ? <p>{t('paquets.signatures.aucun')}</p> : <Actes actes={paquet.actes} />}
      {peut(session, 'paquet.signer', organisme) && paquet.etat !== 'retire' && (
        <Agir organisme={organisme} paquet={paquet} moi={session?.personne?.id ?? null} />
      )}
      {peut(session, 'paquet.rediger', organisme) && (
        <p className="sans-impression">
          <Link to="/organisme/$organisme/paquets" params={{ organisme }} search={{ copie: paquet.id }} hash="ouvrir">
            {t('paquets.signatures.copier')}
          </Link>
        </p>
      )}
    </section>
  )
}

function Actes({ actes }: { actes: Reponse<'paquet'>['actes'] }) {
  const { t, instant, ou, nombre } = useParler()
  return (
    <CadreTable nom={t('paquets.signatures.titre')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('paquets.signatures.quoi')}</th>
            <th scope="col">{t('paquets.signatures.par')}</th>
            <th scope="col">{t('paquets.signatures.le')}</th>
            <th scope="col">{t('paquets.signatures.precision')}</th>
          </tr>
        </thead>
        <tbody>
          {actes.map(({ genre, par, le, motif, bilan, de_ce_contenu: actuel }) => (
            <tr key={`${genre} ${le}`}>
              <th scope="row">
                {t(`paquets.signatures.acte.${genre}`)}
                {!actuel && <span className="secondaire petit"> {t('paquets.signatures.autreContenu')}</span>}
              </th>
              <td>{ou(par.nom)}</td>
              <td>{instant(le)}</td>
              <td>
                {motif}
                {bilan !== null &&
                  t('paquets.signatures.bilan', {
                    candidats: nombre(bilan.candidats),
                    changements: nombre(bilan.changements),
                  })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </CadreTable>
  )
}

function Agir({ organisme, paquet, moi }: ProprietesPaquet & { readonly moi: string | null }) {
  const { t, langue } = useParler()
  const signature = useEcriture('signerPaquet', ['paquet', 'paquets'])
  const attente = attendre(paquet, moi)
  const demande = { params: { organisme, paquet: paquet.id }, query: { langue } }
  return (
    <div className="pile-serree sans-impression">
      {signature.isError && <AvisRefus erreur={signature.error} />}
      {attente === 'fini' ? null : attente === null ? (
        <button
          type="button"
          className="bouton bouton-principal"
          disabled={signature.isPending}
          onClick={() => signature.mutate({ ...demande, corps: { empreinte: paquet.empreinte } })}
        >
          {t('paquets.signatures.signer')}
        </button>
      ) : (
        <p className="avis">{t(`paquets.signatures.attendre.${attente}`)}</p>
      )}
      <Retrait organisme={organisme} paquet={paquet} />
    </div>
  )
}

/** What is missing before this person may sign; null: nothing; `fini`: two people have signed. */
function attendre({ etat, controle, actes }: Reponse<'paquet'>, moi: string | null) {
  if (etat === 'utilisable') return 'fini'
  if (controle.issue !== 'conforme') return 'controle'
  if (etat === 'brouillon') return 'repetition'
  const deja = actes.some(({ genre, par, de_ce_contenu: actuel }) => genre === 'signature' && actuel && par.id === moi)
  return deja ? 'autre' : null
}

function Retrait({ organisme, paquet }: ProprietesPaquet) {
  const { t, langue } = useParler()
  const [motif, setMotif] = useState('')
  const retrait = useEcriture('retirerPaquet', ['paquet', 'paquets'])
  return (
    <details>
      <summary>{t('paquets.signatures.retirer')}</summary>
      <form
        className="formulaire"
        onSubmit={(evenement) => {
          evenement.preventDefault()
          retrait.mutate({ params: { organisme, paquet: paquet.id }, query: { langue }, corps: { motif } })
        }}
      >
        {retrait.isError && <AvisRefus erreur={retrait.error} />}
        <Champ nom={t('paquets.signatures.motif')} required maxLength={2000} valeur={motif} changer={setMotif} />
        <button type="submit" className="bouton" disabled={retrait.isPending}>
          {t('paquets.signatures.retirer')}
        </button>
      </form>
    </details>
  )
}
