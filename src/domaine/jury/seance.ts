import type { Regle } from '#droit/regle.ts'
import type { CleTexte } from '#droit/textes.ts'
import { auMoinsUne, constante, fait, juger, saufSi, type Trace, toutes } from '#droit/trace.ts'
import { PROPORTIONS } from './composition.ts'
import type { GenreJury } from './faits.ts'
import { type Comptes, compterSieges, type DossierJury, type MembreLu, MOTS } from './lecture.ts'
import { nomsDeLaListe } from './tenue.ts'

const BAC_PRO: CleTexte = 'code-de-l-education.D337-93'
const VIDEO: CleTexte = 'code-de-l-education.D337-93-1'
const LIVRET: CleTexte = 'code-de-l-education.D337-85'

const INCONNUES = fait('jury.presences', null, 'texte', 'presences')

const present = ({ faits }: DossierJury, lu: MembreLu): Trace =>
  faits.presences === null
    ? INCONNUES
    : juger(
        'jury.present',
        'ou',
        faits.presences.map(({ nom }, rang) => juger('jury.meme-nom', 'egal', [lu.nom, nomPresent(nom, rang)])),
        { details: { membre: lu.membre.nom } },
      )

const nomPresent = (nom: string, rang: number): Trace => fait('jury.nom', nom, 'texte', `presences.${rang}.nom`)

/** Counts of the appointed who came. */
export const compterPresents = (dossier: DossierJury): Comptes =>
  compterSieges(dossier.membres, (lu) =>
    juger('jury.siege', 'et', [lu.nomme, present(dossier, lu)], { details: { membre: lu.membre.nom } }),
  )

/** Texts that let a regular jury deliberate when absences break its proportions. */
const ABSENCE_PERMISE: Readonly<Partial<Record<GenreJury, Trace>>> = {
  'bac-pro': constante('jury.absence-permise', true, 'oui-non', { texte: BAC_PRO }),
  bts: constante('jury.absence-permise', true, 'oui-non', { texte: 'code-de-l-education.D643-31' }),
}

/**
 * The proportions of the day, save that members who do not come make nothing void (D337-93, D643-31). Where the text of
 * the jury was not read, whether it forgives is a fact to state.
 */
function proportionsDuJour(dossier: DossierJury): Trace {
  const { faits, texte } = dossier
  const permise =
    ABSENCE_PERMISE[faits.genre] ?? fait('jury.absence-permise', faits.absencePermise, 'oui-non', 'absence_permise')
  const proportions = faits.genre === 'titre-prive' ? [] : PROPORTIONS[faits.genre](compterPresents(dossier))
  return saufSi('jury.jour', toutes('jury.jour-proportions', proportions, texte), permise, texte)
}

/** D337-93-1: members may deliberate by video, never the president nor the deputy who stands in for him. */
function presidentEnSalle({ faits, membres }: DossierJury): Trace {
  if (faits.presences === null) return INCONNUES
  const enSalle = faits.presences.flatMap(({ nom, aDistance }, rang) => {
    const distance = fait('jury.a-distance', aDistance, 'oui-non', `presences.${rang}.a_distance`)
    const surPlace = juger('jury.sur-place', 'non', [distance])
    return membres.map((lu) =>
      toutes('jury.preside-sur-place', [
        juger('jury.meme-nom', 'egal', [nomPresent(nom, rang), lu.nom]),
        juger('jury.peut-presider', 'parmi', [lu.fonction, MOTS.president, MOTS.adjoint]),
        surPlace,
      ]),
    )
  })
  return juger('jury.president-en-salle', 'ou', enSalle, { texte: VIDEO })
}

/** Only appointed people take part; adjoint examiners may attend without a vote, for the marks that they gave (D337-93). */
function presentsNommes(dossier: DossierJury): Trace {
  const { faits, texte } = dossier
  if (faits.presences === null) return toutes('jury.presents-nommes', [INCONNUES], texte)
  return toutes(
    'jury.presents-nommes',
    faits.presences.map(({ nom, voixConsultative }, rang) =>
      juger(
        'jury.present-nomme',
        'sauf-si',
        [
          auMoinsUne('jury.sur-la-liste', nomsDeLaListe(nomPresent(nom, rang), dossier, [])),
          fait('jury.voix-consultative', voixConsultative, 'oui-non', `presences.${rang}.voix_consultative`),
        ],
        { texte, details: { present: nom } },
      ),
    ),
    texte,
  )
}

/** D337-85: who supplied a school record is not failed before it was examined, and the president signed so on it. */
function livrets({ faits }: DossierJury): Trace {
  if (faits.ajournes === null) return toutes('jury.livrets', [fait('jury.ajournes', null, 'texte', 'ajournes')], LIVRET)
  return toutes(
    'jury.livrets',
    faits.ajournes.map(({ candidat, livretFourni, livretExamine, viseParPresident }, rang) => {
      const chemin = `ajournes.${rang}`
      const fourni = fait('jury.livret-fourni', livretFourni, 'oui-non', `${chemin}.livret_fourni`)
      const examine = toutes('jury.livret-examine-et-signe', [
        fait('jury.livret-examine', livretExamine, 'oui-non', `${chemin}.livret_examine`),
        fait('jury.livret-vise', viseParPresident, 'oui-non', `${chemin}.vise_par_president`),
      ])
      return juger('jury.livret', 'ou', [juger('jury.livret-absent', 'non', [fourni]), examine], {
        texte: LIVRET,
        details: { candidat },
      })
    }),
    LIVRET,
  )
}

const regle = (
  id: string,
  texte: CleTexte,
  confiance: Regle<DossierJury>['confiance'],
  evaluer: Regle<DossierJury>['evaluer'],
): Regle<DossierJury> => ({
  id,
  famille: id,
  references: [{ texte, paragraphe: null }],
  du: null,
  au: null,
  reference: 'session',
  confiance,
  evaluer,
})

/** The sitting itself. */
export const REGLES_SEANCE = {
  jour: regle('jury.jour', BAC_PRO, 'lue', proportionsDuJour),
  presidentEnSalle: regle('jury.president-en-salle', VIDEO, 'lue', presidentEnSalle),
  presentsNommes: regle('jury.presents-nommes', BAC_PRO, 'seconde-main', presentsNommes),
  livrets: regle('jury.livrets', LIVRET, 'lue', livrets),
} as const
