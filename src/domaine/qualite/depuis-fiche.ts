import type { FicheFormation, IndicateurPublie, Inscriptions } from '#domaine/offre/index.ts'
import type { FaitsQualite, PreuveQualite, TauxPublie } from './faits.ts'

/** What a training sheet lets know of the indicators. */
export type LuDeLaFiche = Pick<
  FaitsQualite,
  'preuves' | 'miseAJourLe' | 'reussite' | 'satisfaction' | 'minutesAnnoncees' | 'minutesModules' | 'alternance'
>

const MINUTES = 60

/**
 * What a training sheet shows: each field of information present or absent, its rates, its hours in minutes, its own day
 * of update (the first of the month when it states a month only). What no sheet can show stays unsaid.
 */
export function lireFicheFormation(fiche: FicheFormation): LuDeLaFiche {
  return {
    preuves: presences(fiche),
    miseAJourLe: jourDe(fiche.miseAJour),
    reussite: tauxDe(fiche.indicateurs, 'reussite'),
    satisfaction: tauxDe(fiche.indicateurs, 'satisfaction'),
    minutesAnnoncees: minutesDe(fiche.duree.heuresCentre),
    minutesModules: modulesDe(fiche),
    alternance: fiche.alternance,
  }
}

function presences(fiche: FicheFormation): Readonly<Partial<Record<PreuveQualite, boolean>>> {
  const { textes, duree, inscriptions } = fiche
  const dit = (...valeurs: readonly unknown[]): boolean => valeurs.some((valeur) => valeur !== null)
  return {
    prerequis: dit(textes.prerequis, fiche.niveauEntree),
    objectifs: dit(textes.objectifs),
    duree: dit(textes.duree, duree.mois, duree.heuresCentre),
    modalites_acces: dit(inscriptions.texte, inscriptions.permanente, textes.positionnement),
    delais_acces: aDesDelais(inscriptions),
    tarifs: dit(fiche.tarif, fiche.gratuite),
    contacts: fiche.contacts.some(({ telephone, courriel }) => dit(telephone, courriel)),
    methodes: dit(textes.methodes, textes.modalitesPedagogiques),
    evaluation: dit(textes.modalitesEvaluation, textes.validation),
    accessibilite: dit(textes.accessibilite),
    contact_handicap: dit(fiche.referentHandicap),
    numero_registre: dit(fiche.numeroFiche),
    blocs: fiche.blocs.length > 0,
    validation_par_blocs: dit(fiche.validationParBlocs),
    debouches: dit(textes.debouches),
    programme: dit(textes.contenu) || duree.groupes.length > 0,
    lieu: fiche.lieux.length > 0,
  }
}

const aDesDelais = ({ ouvertesDepuis, entreeDe, entreeA, permanente }: Inscriptions): boolean =>
  [ouvertesDepuis, entreeDe, entreeA, permanente].some((valeur) => valeur !== null)

function tauxDe(indicateurs: readonly IndicateurPublie[], nature: IndicateurPublie['nature']): TauxPublie {
  const lu = indicateurs.find((un) => un.nature === nature)
  return { valeur: lu?.valeur ?? null, annee: lu?.annee ?? null, effectif: null }
}

const minutesDe = (heures: number | null): number | null => (heures === null ? null : Math.round(heures * MINUTES))

function modulesDe({ duree }: FicheFormation): readonly number[] | null {
  const matieres = duree.groupes.flatMap((groupe) => groupe.matieres)
  return matieres.length === 0 ? null : matieres.map(({ heures }) => Math.round(heures * MINUTES))
}

const jourDe = (texte: string | null): string | null =>
  texte !== null && texte.length === 'AAAA-MM'.length ? `${texte}-01` : texte
