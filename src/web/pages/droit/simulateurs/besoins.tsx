import { useMemo } from 'react'
import { useJourLu } from '../../../cadre/jour.tsx'
import { useParolesDroit } from '../../../explication/utiliser-paroles.ts'
import { useParler } from '../../../textes/utiliser-textes.ts'
import { QuestionsBesoins } from './besoins-questions.tsx'
import { ResultatBesoins } from './besoins-resultat.tsx'
import { PageSimulateur } from './cadre.tsx'
import { calculerBesoins, estNote, questionDe } from './calculer-besoins.ts'
import { EXEMPLES_BESOINS } from './exemples.ts'
import { useSaisie } from './utiliser-saisie.ts'

/** What a candidate needs for each threshold, and what another mark would open. */
export function PageBesoins() {
  const { t } = useParler()
  const { saisie, changer, remplacer, garder } = useSaisie()
  const { aujourdhui } = useJourLu()
  const annee = Number((aujourdhui ?? ANNEE_PAR_DEFAUT).slice(0, 4))
  const paroles = useParolesDroit()
  const calcul = useMemo(() => calculerBesoins(saisie, annee), [saisie, annee])
  const manque = useMemo(
    () =>
      new Set(
        calcul?.besoins?.manquants.flatMap(({ source }) =>
          'chemin' in source && !estNote(source.chemin) ? questionDe(source.chemin) : [],
        ),
      ),
    [calcul],
  )
  const unitesCap = {
    'x.0.nom': t('simulateurs.besoins.unitesCap.pratique'),
    'x.1.nom': t('simulateurs.besoins.unitesCap.lettres'),
    'x.2.nom': t('simulateurs.besoins.unitesCap.mathematiques'),
  }
  return (
    <PageSimulateur
      nom="besoins"
      saisie={saisie}
      remplacer={remplacer}
      garder={garder}
      exemples={EXEMPLES_BESOINS.map(({ nom, saisie: donnee }) => ({
        titre: t(`simulateurs.besoins.exemples.${nom}`),
        saisie: nom === 'cap' ? { ...donnee, ...unitesCap } : donnee,
      }))}
      formulaire={
        <QuestionsBesoins
          formulaire={{ saisie, changer, manque, erreurs: calcul?.erreurs ?? {} }}
          lignes={calcul?.lignes ?? []}
          annee={annee}
          paroles={paroles}
        />
      }
    >
      {calcul === null ? (
        <p className="avis">{t('simulateurs.besoins.vide')}</p>
      ) : (
        <ResultatBesoins calcul={calcul} saisie={saisie} changer={changer} paroles={paroles} />
      )}
    </PageSimulateur>
  )
}

/** The session when neither the person nor the server says a year. */
const ANNEE_PAR_DEFAUT = '2026'
