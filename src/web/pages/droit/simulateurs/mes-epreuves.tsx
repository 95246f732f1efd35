import { useMemo } from 'react'
import {
  GENRES_ETABLISSEMENT,
  mesEpreuves,
  REGLEMENTS,
  trouverReglement,
  VOIES_ACCES,
} from '#domaine/evaluation/index.ts'
import { INTERRUPTEURS } from '#droit/interrupteurs.ts'
import type { ParolesDroit } from '#langues/valeur-droit.ts'
import { useJourLu } from '../../../cadre/jour.tsx'
import { useParolesDroit } from '../../../explication/utiliser-paroles.ts'
import { useParler } from '../../../textes/utiliser-textes.ts'
import { PageSimulateur } from './cadre.tsx'
import { EXEMPLES_EPREUVES } from './exemples.ts'
import { Lectures } from './lectures.tsx'
import { ResultatEpreuves } from './mes-epreuves-resultat.tsx'
import { type Formulaire, Groupe, Question, QuestionOuiNon } from './question.tsx'
import { ouvrirSaisie, type Saisie } from './saisie.ts'
import { useSaisie } from './utiliser-saisie.ts'

const LECTURE = 'habilitation.ancienne'

/** What a candidate will sit: mode, duration, coefficient of each unit, and why. */
export function PageMesEpreuves() {
  const { t } = useParler()
  const { saisie, changer, remplacer, garder } = useSaisie()
  const { aujourdhui } = useJourLu()
  const paroles = useParolesDroit()
  const calcul = useMemo(() => calculerEpreuves(saisie, aujourdhui), [saisie, aujourdhui])
  const manque = useMemo(
    () => new Set(calcul.conclusion?.manquants.flatMap(({ source }) => (source.genre === 'fait' ? source.chemin : []))),
    [calcul],
  )
  return (
    <PageSimulateur
      nom="mes-epreuves"
      saisie={saisie}
      remplacer={remplacer}
      garder={garder}
      exemples={EXEMPLES_EPREUVES.map(({ nom, saisie: donnee }) => ({
        titre: t(`simulateurs.mes-epreuves.exemples.${nom}`),
        saisie: donnee,
      }))}
      formulaire={<Questions formulaire={{ saisie, changer, manque, erreurs: calcul.erreurs }} paroles={paroles} />}
    >
      {calcul.conclusion === null ? (
        <p className="avis">{t('simulateurs.mes-epreuves.vide')}</p>
      ) : (
        <ResultatEpreuves conclusion={calcul.conclusion} paroles={paroles} />
      )}
    </PageSimulateur>
  )
}

function calculerEpreuves(saisie: Saisie, aujourdhui: string | null) {
  const lu = ouvrirSaisie(saisie)
  const reglement = trouverReglement(saisie.certification ?? '')
  const jourEvaluation = lu.jour('jour_evaluation')
  const ancienne = lu.choix(`lecture.${LECTURE}`, INTERRUPTEURS[LECTURE].choix)
  const faits = {
    voie: lu.choix('voie', VOIES_ACCES),
    etablissement: lu.choix('etablissement', GENRES_ETABLISSEMENT),
    formationEntiere: lu.ouiNon('formation_entiere', null),
    agricole: lu.ouiNon('agricole', null),
    habilitation: {
      accordee: lu.ouiNon('habilitation.accordee', null),
      integrale: lu.ouiNon('habilitation.integrale', null),
      du: lu.jour('habilitation.du'),
      au: lu.jour('habilitation.au'),
    },
    jourEvaluation,
    interrupteurs: ancienne === null ? {} : { [LECTURE]: ancienne },
    jours: {},
  }
  const jour = jourEvaluation ?? aujourdhui
  return {
    erreurs: lu.erreurs,
    conclusion: reglement === null || jour === null ? null : mesEpreuves({ ...faits, aujourdhui: jour }, reglement),
  }
}

/** The certification and the route first; the rest only when the answer needs it. */
function Questions({ formulaire, paroles }: { formulaire: Formulaire; paroles: ParolesDroit | null }) {
  const { t } = useParler()
  const { saisie, manque } = formulaire
  const mot = (code: string): string => paroles?.phrases.mots[code] ?? code
  const utile = (cle: string): boolean => manque.has(cle) || (saisie[cle] ?? '') !== ''
  const liste = (mots: readonly string[]) => [
    ['', t('simulateurs.neSaisPas')] as const,
    ...mots.map((un) => [un, mot(un)] as const),
  ]
  return (
    <>
      <Groupe titre={t('simulateurs.mes-epreuves.groupe')}>
        <Question
          formulaire={formulaire}
          cle="certification"
          nom={t('simulateurs.mes-epreuves.questions.certification')}
          aide={t('simulateurs.mes-epreuves.aides.certification')}
          options={[['', t('simulateurs.choisir')], ...REGLEMENTS.map(({ id, intitule }) => [id, intitule] as const)]}
        />
        <Question
          formulaire={formulaire}
          cle="voie"
          nom={t('simulateurs.mes-epreuves.questions.voie')}
          options={liste(VOIES_ACCES)}
        />
        {utile('etablissement') && (
          <Question
            formulaire={formulaire}
            cle="etablissement"
            nom={t('simulateurs.mes-epreuves.questions.etablissement')}
            aide={t('simulateurs.mes-epreuves.aides.etablissement')}
            options={liste(GENRES_ETABLISSEMENT)}
          />
        )}
        {DECOUVERTES.map(({ cle, genre }) =>
          !utile(cle) ? null : genre === 'jour' ? (
            <Question
              key={cle}
              formulaire={formulaire}
              cle={cle}
              genre="date"
              nom={t(`simulateurs.mes-epreuves.questions.${cle}`)}
            />
          ) : (
            <QuestionOuiNon
              key={cle}
              formulaire={formulaire}
              cle={cle}
              nom={t(`simulateurs.mes-epreuves.questions.${cle}`)}
            />
          ),
        )}
      </Groupe>
      {utile('habilitation.du') && <Lectures formulaire={formulaire} cles={[LECTURE]} paroles={paroles} />}
    </>
  )
}

/** Questions that appear when the category depends on them. */
const DECOUVERTES = [
  { cle: 'formation_entiere', genre: 'oui-non' },
  { cle: 'agricole', genre: 'oui-non' },
  { cle: 'habilitation.accordee', genre: 'oui-non' },
  { cle: 'habilitation.integrale', genre: 'oui-non' },
  { cle: 'habilitation.du', genre: 'jour' },
  { cle: 'habilitation.au', genre: 'jour' },
  { cle: 'jour_evaluation', genre: 'jour' },
] as const
