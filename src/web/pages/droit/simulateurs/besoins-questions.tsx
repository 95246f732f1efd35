import { FORMES_PASSAGE, STATUTS_CANDIDAT } from '#domaine/deliberation/index.ts'
import { REGLEMENTS } from '#domaine/evaluation/index.ts'
import type { ParolesDroit } from '#langues/valeur-droit.ts'
import { useParler } from '../../../textes/utiliser-textes.ts'
import { compterUnites, DIPLOMES_A_MOYENNE, GROUPES_CONTROLE, LECTURES_MOYENNE, type LigneUnite } from './dossier.ts'
import { Lectures } from './lectures.tsx'
import { type Formulaire, Groupe, Question } from './question.tsx'

interface Proprietes {
  readonly formulaire: Formulaire
  readonly lignes: readonly LigneUnite[]
  readonly annee: number
  readonly paroles: ParolesDroit | null
}

/** The diploma, its session, the candidate, then a mark for each unit. */
export function QuestionsBesoins({ formulaire, lignes, annee, paroles }: Proprietes) {
  const { t } = useParler()
  const { saisie } = formulaire
  const choisi = saisie.reglement ?? ''
  const livre = REGLEMENTS.some(({ id }) => id === choisi)
  return (
    <>
      <Groupe titre={t('simulateurs.besoins.examen')}>
        <Question
          formulaire={formulaire}
          cle="reglement"
          nom={t('simulateurs.besoins.questions.reglement')}
          aide={t('simulateurs.besoins.aides.reglement')}
          options={[
            ['', t('simulateurs.choisir')],
            ...REGLEMENTS.map(({ id, intitule }) => [id, intitule] as const),
            ...DIPLOMES_A_MOYENNE.map((un) => [un, t(`simulateurs.besoins.diplomes.${un}`)] as const),
          ]}
        />
        {choisi !== '' && <Candidat formulaire={formulaire} annee={annee} paroles={paroles} />}
      </Groupe>
      {choisi !== '' && (
        <Groupe titre={t('simulateurs.besoins.notes')}>
          <p className="champ-aide">{t('simulateurs.besoins.aides.notes')}</p>
          {livre ? <Livrees formulaire={formulaire} lignes={lignes} /> : <Libres formulaire={formulaire} />}
        </Groupe>
      )}
      {choisi !== '' && <Lectures formulaire={formulaire} cles={LECTURES_MOYENNE} paroles={paroles} />}
    </>
  )
}

/** The session, and how the candidate sits it. */
function Candidat({ formulaire, annee, paroles }: Omit<Proprietes, 'lignes'>) {
  const { t } = useParler()
  const { saisie } = formulaire
  const mot = (code: string): string => paroles?.phrases.mots[code] ?? code
  return (
    <>
      <Question
        formulaire={formulaire}
        cle="session"
        genre="nombre"
        nom={t('simulateurs.besoins.questions.session')}
        aide={t('simulateurs.besoins.aides.session', { annee: String(annee) })}
      />
      <Question
        formulaire={formulaire}
        cle="statut"
        nom={t('simulateurs.besoins.questions.statut')}
        options={[['', t('simulateurs.neSaisPas')], ...STATUTS_CANDIDAT.map((un) => [un, mot(un)] as const)]}
      />
      <Question
        formulaire={formulaire}
        cle="forme"
        nom={t('simulateurs.besoins.questions.forme')}
        options={[['', t('simulateurs.neSaisPas')], ...FORMES_PASSAGE.map((un) => [un, mot(un)] as const)]}
      />
      <Question
        formulaire={formulaire}
        cle="projet"
        nom={t('simulateurs.besoins.questions.projet')}
        options={[
          ['', t('simulateurs.neSaisPas')],
          ['aucun', t('simulateurs.besoins.projet.aucun')],
          ['note', t('simulateurs.besoins.projet.note')],
        ]}
      />
      {saisie.projet === 'note' && (
        <Question
          formulaire={formulaire}
          cle="projet.note"
          genre="decimal"
          nom={t('simulateurs.besoins.questions.noteProjet')}
        />
      )}
    </>
  )
}

/** Units of a delivered regulation: a mark each, and the coefficients that we did not read. */
function Livrees({ formulaire, lignes }: Pick<Proprietes, 'formulaire' | 'lignes'>) {
  const { t, langue } = useParler()
  const nombre = new Intl.NumberFormat(langue)
  return (
    <table className="unites">
      <thead>
        <tr>
          <th scope="col">{t('simulateurs.besoins.unite')}</th>
          <th scope="col">{t('simulateurs.besoins.coef')}</th>
          <th scope="col">{t('simulateurs.besoins.note')}</th>
        </tr>
      </thead>
      <tbody>
        {lignes.map(({ unite, cle, coefficientDemande }) => (
          <tr key={cle}>
            <th scope="row">
              {unite.code} <span className="secondaire petit">{unite.libelle}</span>
              {unite.facultative && <span className="secondaire petit"> ({t('simulateurs.besoins.facultative')})</span>}
            </th>
            <td className="unites-nombre">
              {coefficientDemande ? (
                <Question
                  formulaire={formulaire}
                  cle={`${cle}.coef`}
                  genre="decimal"
                  nom={t('simulateurs.besoins.coefDe', { unite: unite.code })}
                  discrete
                />
              ) : unite.coefficient === null ? (
                t('registre.inconnu')
              ) : (
                nombre.format(unite.coefficient / 100)
              )}
            </td>
            <td className="unites-nombre">
              <Question
                formulaire={formulaire}
                cle={`${cle}.note`}
                genre="decimal"
                nom={t('simulateurs.besoins.noteDe', { unite: unite.code })}
                discrete
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const UNITES_MAX = 30

/** Units that the person types: title, coefficient, kind, mark. */
function Libres({ formulaire }: Pick<Proprietes, 'formulaire'>) {
  const { t } = useParler()
  const nombre = compterUnites(formulaire.saisie)
  return (
    <>
      {Array.from({ length: nombre }, (_, rang) => `x.${rang}`).map((cle, rang) => (
        <div key={cle} className="question-rang unite-libre">
          <Question
            formulaire={formulaire}
            cle={`${cle}.nom`}
            nom={t('simulateurs.besoins.uniteLibre', { rang: String(rang + 1) })}
          />
          <Question formulaire={formulaire} cle={`${cle}.coef`} genre="decimal" nom={t('simulateurs.besoins.coef')} />
          <Question formulaire={formulaire} cle={`${cle}.note`} genre="decimal" nom={t('simulateurs.besoins.note')} />
          <Question
            formulaire={formulaire}
            cle={`${cle}.genre`}
            nom={t('simulateurs.besoins.genre')}
            options={[
              ['', t('simulateurs.besoins.genres.generale')],
              ['professionnelle', t('simulateurs.besoins.genres.professionnelle')],
              ['facultative', t('simulateurs.besoins.genres.facultative')],
            ]}
          />
          <Question
            formulaire={formulaire}
            cle={`${cle}.groupe`}
            nom={t('simulateurs.besoins.groupe')}
            options={[
              ['', t('simulateurs.besoins.groupes.aucun')],
              ...GROUPES_CONTROLE.map((un) => [un, t(`simulateurs.besoins.groupes.${un}`)] as const),
            ]}
          />
        </div>
      ))}
      {nombre < UNITES_MAX && (
        <button type="button" className="bouton-lien" onClick={() => formulaire.changer(`x.${nombre}.nom`, '')}>
          {t('simulateurs.besoins.ajouter')}
        </button>
      )}
    </>
  )
}
