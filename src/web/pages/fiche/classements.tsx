import { Link } from '@tanstack/react-router'
import type { PageFiche } from '#api/contrat/fiche.ts'
import { CodeCopiable } from '../../commun/code.tsx'
import { useParler } from '../../textes/utiliser-textes.ts'
import { Section } from './section.tsx'

type Codes = readonly { readonly code: string; readonly libelle: string | null }[]

/** Codes with their labels; those of a facet lead to the records that share them. */
export function ListeCodes({ codes, facette }: { codes: Codes; facette?: 'nsf' | 'rome' }) {
  const { t } = useParler()
  if (codes.length === 0) return <p className="secondaire">{t('registre.inconnu')}</p>
  return (
    <ul className="liste-nue">
      {codes.map(({ code, libelle }) => (
        <li key={code}>
          {facette ? (
            <Link to="/registre" search={{ [facette]: [code] }} className="code">
              {code}
            </Link>
          ) : (
            <CodeCopiable code={code} />
          )}{' '}
          {libelle ?? t('registre.inconnu')}
        </li>
      ))}
    </ul>
  )
}

/** Every code of the record and its administrative facts. */
export function Classements({ fiche }: { fiche: PageFiche['fiche'] }) {
  const { t, ou, ouiNon } = useParler()
  const { abrege } = fiche
  const type = fiche.type_enregistrement
  return (
    <Section
      id="classements"
      titre={t('fiche.titreSection.classements')}
      elements={['NUMERO_FICHE', 'NOMENCLATURE_EUROPE', 'CODES_NSF', 'FORMACODES', 'CODES_ROME', 'codes_diplome']}
    >
      <dl className="faits">
        <dt>{t('fiche.classements.numero')}</dt>
        <dd>
          <CodeCopiable code={fiche.numero} />
        </dd>
        <dt>{t('fiche.classements.repertoire')}</dt>
        <dd>{t(`registre.repertoireLong.${fiche.repertoire}`)}</dd>
        <dt>{t('fiche.classements.type')}</dt>
        <dd>{type === null ? t('registre.inconnu') : t(`registre.type.${type}`)}</dd>
        <dt>{t('fiche.classements.abrege')}</dt>
        <dd>{abrege === null ? t('registre.inconnu') : `${abrege.code} ${abrege.libelle ?? ''}`}</dd>
        <dt>{t('fiche.classements.niveau')}</dt>
        <dd>
          {fiche.niveau === null ? t('registre.niveau.inconnu') : t('registre.niveau.valeur', { niveau: fiche.niveau })}
        </dd>
        <dt>{t('fiche.classements.nsf')}</dt>
        <dd>
          <ListeCodes codes={fiche.nsf} facette="nsf" />
        </dd>
        <dt>{t('fiche.classements.formacode')}</dt>
        <dd>
          <ListeCodes codes={fiche.formacodes} />
        </dd>
        <dt>{t('fiche.classements.rome')}</dt>
        <dd>
          <ListeCodes codes={fiche.rome} facette="rome" />
        </dd>
        <CodesFacultatifs fiche={fiche} />
        <dt>{t('fiche.classements.etatFiche')}</dt>
        <dd>{fiche.etat === null ? t('registre.inconnu') : t(`registre.etatFiche.${fiche.etat}`)}</dd>
        <dt>{t('fiche.classements.actif')}</dt>
        <dd>{ouiNon(fiche.actif)}</dd>
        <dt>{t('fiche.classements.idFiche')}</dt>
        <dd>{ou(fiche.id_fiche?.toString())}</dd>
      </dl>
    </Section>
  )
}

function CodesFacultatifs({ fiche }: { fiche: PageFiche['fiche'] }) {
  const { t } = useParler()
  return (
    <>
      {fiche.codes_diplome.length > 0 && (
        <>
          <dt>{t('fiche.classements.cfd')}</dt>
          <dd className="rangee">
            {fiche.codes_diplome.map((code) => (
              <CodeCopiable key={code} code={code} />
            ))}
          </dd>
        </>
      )}
      {fiche.idcc.length > 0 && (
        <>
          <dt>{t('fiche.classements.idcc')}</dt>
          <dd>
            <ListeCodes codes={fiche.idcc} />
          </dd>
        </>
      )}
      {fiche.ccn.length > 0 && (
        <>
          <dt>{t('fiche.classements.ccn')}</dt>
          <dd>
            <ListeCodes codes={fiche.ccn} />
          </dd>
        </>
      )}
    </>
  )
}
