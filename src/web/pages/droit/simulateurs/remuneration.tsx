import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { lireBaremes } from '../../../donnees/requetes.ts'
import { useParolesDroit } from '../../../explication/utiliser-paroles.ts'
import { useParler } from '../../../textes/utiliser-textes.ts'
import { baremesEnVigueur } from './baremes.ts'
import { PageSimulateur } from './cadre.tsx'
import { calculerPaie } from './calculer-paie.ts'
import { EXEMPLES_REMUNERATION } from './exemples.ts'
import { QuestionsRemuneration } from './remuneration-questions.tsx'
import { ResultatRemuneration } from './remuneration-resultat.tsx'
import { estVide } from './saisie.ts'
import { useSaisie } from './utiliser-saisie.ts'

/** Pay of an apprentice, month by month, and what the employer pays against it. */
export function PageRemuneration() {
  const { t } = useParler()
  const { saisie, changer, remplacer, garder } = useSaisie()
  const { data } = useQuery(lireBaremes())
  const paroles = useParolesDroit()
  const baremes = useMemo(() => baremesEnVigueur(data?.baremes), [data])
  const calcul = useMemo(() => calculerPaie(saisie, baremes), [saisie, baremes])
  const manque = useMemo(
    () => new Set(calcul.due.manquants.flatMap(({ source }) => (source.genre === 'fait' ? source.chemin : []))),
    [calcul],
  )
  return (
    <PageSimulateur
      nom="remuneration"
      saisie={saisie}
      remplacer={remplacer}
      garder={garder}
      exemples={EXEMPLES_REMUNERATION.map(({ nom, saisie: donnee }) => ({
        titre: t(`simulateurs.remuneration.exemples.${nom}`),
        saisie: donnee,
      }))}
      formulaire={
        <QuestionsRemuneration formulaire={{ saisie, changer, manque, erreurs: calcul.erreurs }} paroles={paroles} />
      }
    >
      {estVide(saisie) ? (
        <p className="avis">{t('simulateurs.remuneration.vide')}</p>
      ) : (
        <ResultatRemuneration calcul={calcul} paroles={paroles} />
      )}
    </PageSimulateur>
  )
}
