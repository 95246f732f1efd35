import { MOTIFS_PROLONGATION, TYPES_CONTRAT } from '#domaine/remuneration/index.ts'
import type { ParolesDroit } from '#langues/valeur-droit.ts'
import { useParler } from '../../../textes/utiliser-textes.ts'
import { compterSalaires, LECTURES_REMUNERATION } from './contrat.ts'
import { Lectures } from './lectures.tsx'
import { type Formulaire, Groupe, Question, QuestionOuiNon } from './question.tsx'

interface Proprietes {
  readonly formulaire: Formulaire
}

/** The questions that matter for this contract: the four days, then what the answer still misses. */
export function QuestionsRemuneration({ formulaire, paroles }: Proprietes & { readonly paroles: ParolesDroit | null }) {
  const { t } = useParler()
  const q = (cle: CleSimple) => ({ formulaire, cle, nom: t(`simulateurs.remuneration.questions.${cle}`) })
  return (
    <>
      <Groupe titre={t('simulateurs.remuneration.contrat')}>
        <Question
          {...q('type')}
          options={TYPES_CONTRAT.map((type, rang) => [
            rang === 0 ? '' : type,
            t(`simulateurs.remuneration.types.${type}`),
          ])}
        />
        <Question {...q('naissance')} genre="date" />
        <Question {...q('conclusion')} genre="date" aide={t('simulateurs.remuneration.aides.conclusion')} />
        <Question {...q('debut')} genre="date" />
        <Question {...q('fin')} genre="date" aide={t('simulateurs.remuneration.aides.fin')} />
        <Decouvertes formulaire={formulaire} />
      </Groupe>
      <Verses formulaire={formulaire} />
      <Situations formulaire={formulaire} />
      <Lectures formulaire={formulaire} cles={LECTURES_REMUNERATION} paroles={paroles} />
    </>
  )
}

type CleSimple = 'type' | 'naissance' | 'conclusion' | 'debut' | 'fin'

/** Questions asked only once the others made them useful; they stay when answered. */
function Decouvertes({ formulaire }: Proprietes) {
  const { t } = useParler()
  const { saisie, manque } = formulaire
  const utile = (cle: string): boolean => manque.has(cle) || (saisie[cle] ?? '') !== ''
  return (
    <>
      {utile('duree_cycle_mois') && (
        <Question
          formulaire={formulaire}
          cle="duree_cycle_mois"
          genre="nombre"
          nom={t('simulateurs.remuneration.questions.cycle')}
          aide={t('simulateurs.remuneration.aides.cycle')}
        />
      )}
      {utile('bac_pro_ou_plus') && (
        <QuestionOuiNon
          formulaire={formulaire}
          cle="bac_pro_ou_plus"
          nom={t('simulateurs.remuneration.questions.bacPro')}
        />
      )}
      {utile('minimum_conventionnel') && (
        <Question
          formulaire={formulaire}
          cle="minimum_conventionnel"
          nom={t('simulateurs.remuneration.questions.minimum')}
          aide={t('simulateurs.remuneration.aides.minimum')}
          options={[
            ['', t('simulateurs.neSaisPas')],
            ['aucun', t('simulateurs.remuneration.minimum.aucun')],
            ['montant', t('simulateurs.remuneration.minimum.montant')],
          ]}
        />
      )}
      {saisie.minimum_conventionnel === 'montant' && (
        <>
          <Question
            formulaire={formulaire}
            cle="minimum_conventionnel.montant"
            genre="decimal"
            nom={t('simulateurs.remuneration.questions.minimumMontant')}
          />
          <Question
            formulaire={formulaire}
            cle="minimum_conventionnel.depuis"
            genre="date"
            nom={t('simulateurs.remuneration.questions.minimumDepuis')}
            aide={t('simulateurs.remuneration.aides.depuisDebut')}
          />
        </>
      )}
    </>
  )
}

/** What the employer pays, for some months or for all. */
function Verses({ formulaire }: Proprietes) {
  const { t } = useParler()
  const nombre = compterSalaires(formulaire.saisie)
  return (
    <Groupe titre={t('simulateurs.remuneration.verses.titre')}>
      <p className="champ-aide">{t('simulateurs.remuneration.verses.aide')}</p>
      {Array.from({ length: nombre }, (_, rang) => `salaires.${rang}`).map((cle) => (
        <div key={cle} className="question-rang">
          <Question
            formulaire={formulaire}
            cle={`${cle}.montant`}
            genre="decimal"
            nom={t('simulateurs.remuneration.verses.montant')}
          />
          <Question
            formulaire={formulaire}
            cle={`${cle}.du`}
            genre="month"
            nom={t('simulateurs.remuneration.verses.du')}
          />
          <Question
            formulaire={formulaire}
            cle={`${cle}.au`}
            genre="month"
            nom={t('simulateurs.remuneration.verses.au')}
          />
        </div>
      ))}
      {(formulaire.saisie[`salaires.${nombre - 1}.montant`] ?? '') !== '' && nombre < 12 && (
        <button
          type="button"
          className="bouton-lien"
          onClick={() => formulaire.changer(`salaires.${nombre}.montant`, '')}
        >
          {t('simulateurs.remuneration.verses.ajouter')}
        </button>
      )}
    </Groupe>
  )
}

/** Hook: the questions on a situation, by the kind of their answers. */
function useSituation(formulaire: Formulaire) {
  const { t } = useParler()
  const nom = (cle: CleSituation): string => t(`simulateurs.remuneration.situations.${cle}`)
  const non = (cle: string, libelle: CleSituation) => (
    <QuestionOuiNon formulaire={formulaire} cle={cle} nom={nom(libelle)} defaut="non" />
  )
  const libre = (cle: string, libelle: CleSituation) => (
    <QuestionOuiNon formulaire={formulaire} cle={cle} nom={nom(libelle)} />
  )
  const nombre = (cle: string, libelle: CleSituation, genre: 'nombre' | 'decimal' = 'nombre') => (
    <Question formulaire={formulaire} cle={cle} nom={nom(libelle)} genre={genre} />
  )
  return { nom, non, libre, nombre }
}

/** What was obtained or signed before this contract. */
function ContratsAvant({ formulaire }: Proprietes) {
  const { saisie } = formulaire
  const { non, libre, nombre } = useSituation(formulaire)
  return (
    <>
      {non('majoration', 'majoration')}
      {saisie.majoration === 'oui' && (
        <>
          {libre('diplome_anterieur.meme_niveau', 'memeNiveau')}
          {libre('diplome_anterieur.lien_direct', 'lienDirect')}
          {nombre('diplome_anterieur.duree_cycle_mois', 'cycleAnterieur')}
          {nombre('diplome_anterieur.annee_atteinte', 'anneeAtteinteAvant')}
        </>
      )}
      {non('precedent', 'precedent')}
      {saisie.precedent === 'oui' && (
        <>
          {libre('contrat_precedent.reussi', 'reussi')}
          {libre('contrat_precedent.meme_employeur', 'memeEmployeur')}
          {saisie['contrat_precedent.meme_employeur'] === 'non'
            ? nombre('contrat_precedent.dernier_taux', 'dernierTaux')
            : nombre('contrat_precedent.dernier_salaire', 'dernierSalaire', 'decimal')}
        </>
      )}
    </>
  )
}

/** Situations that few contracts have, folded. */
function Situations({ formulaire }: Proprietes) {
  const { t } = useParler()
  const { saisie } = formulaire
  const { nom, non, nombre } = useSituation(formulaire)
  const motif = saisie['prolongation.motif'] ?? ''
  return (
    <details className="groupe">
      <summary>{nom('titre')}</summary>
      <div className="pile">
        {non('licence_professionnelle', 'licence')}
        {non('sportif_haut_niveau', 'sportif')}
        {non('mayotte', 'mayotte')}
        {non('employeur_public', 'public')}
        {nombre('duree_contrat_mois', 'dureeContrat')}
        <Question
          formulaire={formulaire}
          cle="prolongation.motif"
          nom={nom('prolongation')}
          options={[
            ['', t('registre.non')],
            ...MOTIFS_PROLONGATION.map((un) => [un, t(`simulateurs.remuneration.motifs.${un}`)] as const),
          ]}
        />
        {motif !== '' && (
          <>
            <Question
              formulaire={formulaire}
              cle="prolongation.depuis"
              genre="date"
              nom={nom('prolongationDepuis')}
              aide={t('simulateurs.remuneration.aides.depuisDebut')}
            />
            {nombre('prolongation.annee_atteinte', 'anneeAtteinte')}
          </>
        )}
        <ContratsAvant formulaire={formulaire} />
        {nombre('avantages_nature.valeur', 'avantages', 'decimal')}
        {nombre('avantages_nature.deduit', 'avantagesDeduits', 'decimal')}
      </div>
    </details>
  )
}

type CleSituation =
  | 'titre'
  | 'licence'
  | 'sportif'
  | 'mayotte'
  | 'public'
  | 'dureeContrat'
  | 'prolongation'
  | 'prolongationDepuis'
  | 'anneeAtteinte'
  | 'majoration'
  | 'memeNiveau'
  | 'lienDirect'
  | 'cycleAnterieur'
  | 'anneeAtteinteAvant'
  | 'precedent'
  | 'reussi'
  | 'memeEmployeur'
  | 'dernierTaux'
  | 'dernierSalaire'
  | 'avantages'
  | 'avantagesDeduits'
