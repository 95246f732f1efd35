import { useId } from 'react'
import type { ParolesDroit } from '#langues/valeur-droit.ts'
import { Choix } from '../../../commun/champ.tsx'
import { useParler } from '../../../textes/utiliser-textes.ts'
import type { CalculBesoins } from './calculer-besoins.ts'
import { useDires } from './dires.ts'
import { nommerUnite } from './dossier.ts'
import type { Saisie } from './saisie.ts'

interface Proprietes {
  readonly calcul: CalculBesoins
  readonly saisie: Saisie
  readonly changer: (cle: string, valeur: string) => void
  readonly paroles: ParolesDroit
}

/** "What if": another mark in one unit, moved along a rule from 0 to 20, and what it would open at once. */
export function EssaiNote({ calcul, saisie, changer, paroles }: Proprietes) {
  const { t } = useParler()
  const { note } = useDires(paroles)
  const id = useId()
  const { essai } = calcul
  const apres = essai?.apres.resultat
  return (
    <section className="partie essai-note" aria-labelledby={`${id}-titre`}>
      <h2 id={`${id}-titre`}>{t('simulateurs.besoins.essai.titre')}</h2>
      <Choix
        nom={t('simulateurs.besoins.essai.unite')}
        valeur={saisie['essai.unite'] ?? ''}
        changer={(code) => {
          const ligne = calcul.lignes.find(({ unite }) => unite.code === code)
          changer('essai.unite', code)
          changer('essai.note', String((ligne?.note ?? 1000) / 100))
        }}
        options={[
          ['', t('simulateurs.choisir')],
          ...calcul.lignes.map((ligne) => {
            const { court, suite } = nommerUnite(ligne)
            return [ligne.unite.code, suite === null ? court : `${court} ${suite}`] as const
          }),
        ]}
      />
      {essai !== null && (
        <div className="champ">
          <label htmlFor={id}>
            {t('simulateurs.besoins.essai.note', { unite: nommerUnite(essai.ligne).court })}{' '}
            <output htmlFor={id}>{note(essai.note)}</output>
          </label>
          <input
            id={id}
            type="range"
            className="glissiere"
            min="0"
            max="20"
            step="0.25"
            value={essai.note / 100}
            aria-valuetext={note(essai.note)}
            onChange={(evenement) => changer('essai.note', evenement.target.value)}
          />
        </div>
      )}
      {apres !== undefined && <Rendu apres={apres} gain={essai?.gain.valeur ?? null} paroles={paroles} />}
    </section>
  )
}

interface ProprietesRendu {
  readonly apres: NonNullable<CalculBesoins['essai']>['apres']['resultat']
  readonly gain: NonNullable<CalculBesoins['essai']>['gain']['valeur']
  readonly paroles: ParolesDroit
}

/** What the other mark would give: decision, mean and what it opens. */
function Rendu({ apres, gain, paroles }: ProprietesRendu) {
  const { t } = useParler()
  const { note, dire, decision, portes } = useDires(paroles)
  return (
    <p className="essai-rendu" role="status">
      <strong>{decision(apres.decision, apres.mention)}</strong>
      {apres.moyenne !== null && (
        <>
          {' · '}
          {t('simulateurs.besoins.essai.moyenne', { moyenne: note(apres.moyenne) })}
          {gain !== null && ` (${t('simulateurs.besoins.essai.gain', { gain: dire(gain, 'coefficient') })})`}
        </>
      )}
      {apres.portes.length > 0 && <span className="secondaire"> · {portes(apres.portes)}</span>}
    </p>
  )
}
