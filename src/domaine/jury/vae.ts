import { tracerChoix } from '#droit/interrupteurs.ts'
import type { Regle } from '#droit/regle.ts'
import type { CleTexte } from '#droit/textes.ts'
import { calculer, constante, feuille, juger, type Trace, toutes } from '#droit/trace.ts'
import { compterSi, type DossierJury, faitDe, type MembreLu, MOTS, type Siege } from './lecture.ts'

const DECRET: CleTexte = 'decret.2024-332'

/** First day of the decree on the juries of validation of experience. */
export const DEBUT_DECRET_VAE = '2024-04-13'

const DEUX = constante('jury.vae.deux', 2, 'nombre', { texte: DECRET })
const PARITE = feuille(
  'jury.mot.parite',
  'parite',
  { unite: 'mot' },
  { genre: 'interrupteur', interrupteur: 'jury.vae-equilibre' },
)
const UN = constante('jury.vae.un', 1, 'nombre', { texte: DECRET })

/** At least two members, one of them a professional. */
function minimum(membres: readonly MembreLu[], siege: Siege, candidat: string | null): readonly Trace[] {
  const details = { candidat: candidat ?? '' }
  const suffixe = candidat === null ? '' : '-apres-deport'
  const nombre = calculer('jury.compte.membres', 'compte', membres.map(siege), { unite: 'nombre' })
  const professionnels = compterSi('jury.compte.professionnels', membres, siege, ({ professionnel }) => professionnel)
  return [
    juger(`jury.vae.deux-membres${suffixe}`, 'au-moins', [nombre, DEUX], { texte: DECRET, details }),
    juger(`jury.vae.un-professionnel${suffixe}`, 'au-moins', [professionnels, UN], { texte: DECRET, details }),
  ]
}

/** Those who withdrew from a candidate do not count for him. */
const sansDeport =
  (candidat: string): Siege =>
  ({ nomme, membre, chemin }) =>
    juger(
      'jury.siege',
      'et',
      [
        nomme,
        ...(membre.liens ?? []).flatMap((lien, rang) =>
          lien.candidat === candidat
            ? [
                juger(
                  'jury.siege-sans-deport',
                  'non',
                  [faitDe(membre, 'jury.deport', [lien.deport, 'oui-non'], `${chemin}.liens.${rang}.deport`)],
                  { details: { membre: membre.nom } },
                ),
              ]
            : [],
        ),
      ],
      { details: { membre: membre.nom } },
    )

/** The text asks for balance and gives no figure: one of each, or equal to one member. */
function equilibre({ membres, faits }: DossierJury): Trace {
  const compter = (code: string, sexe: Trace) =>
    compterSi(
      code,
      membres,
      ({ nomme }) => nomme,
      ({ membre, chemin }) =>
        juger('jury.vae.sexe', 'egal', [faitDe(membre, 'jury.sexe', [membre.sexe, 'mot'], `${chemin}.sexe`), sexe]),
    )
  const femmes = compter('jury.compte.femmes', MOTS.femme)
  const hommes = compter('jury.compte.hommes', MOTS.homme)
  const moins = calculer('jury.compte.moins-nombreux', 'minimum', [femmes, hommes], { unite: 'nombre' })
  const plus = calculer('jury.compte.plus-nombreux', 'maximum', [femmes, hommes], { unite: 'nombre' })
  const ecart = calculer('jury.vae.ecart', 'difference', [plus, moins], { unite: 'nombre' })
  const mixte = juger('jury.vae.mixte', 'au-moins', [moins, UN])
  const paritaire = juger('jury.vae.paritaire', 'au-plus', [ecart, UN])
  const choix = tracerChoix(faits.interrupteurs, 'jury.vae-equilibre')
  const parite = juger('jury.vae.parite-demandee', 'egal', [choix, PARITE])
  return juger('jury.vae.equilibre', 'selon', [parite, paritaire, mixte], { texte: DECRET })
}

const presideeParUn = ({ membres }: DossierJury): Trace => {
  const presidents = compterSi(
    'jury.compte.presidents',
    membres,
    ({ nomme }) => nomme,
    ({ fonction }) => juger('jury.est-president', 'egal', [fonction, MOTS.president]),
  )
  return juger('jury.vae.president', 'egal', [presidents, UN], { texte: DECRET })
}

function composition(dossier: DossierJury): Trace {
  const { membres } = dossier
  const deportes = new Set(
    membres
      .flatMap(({ membre }) => (membre.liens ?? []).filter(({ deport }) => deport === true))
      .map((l) => l.candidat),
  )
  return toutes(
    'jury.vae.composition',
    [
      ...minimum(membres, ({ nomme }) => nomme, null),
      equilibre(dossier),
      presideeParUn(dossier),
      ...[...deportes].sort().flatMap((candidat) => minimum(membres, sansDeport(candidat), candidat)),
    ],
    DECRET,
  )
}

/**
 * Décret 2024-332, for journeys started from 13 April 2024: two members at least, one of them a professional, women and
 * men in balance, a president whose vote decides. It comes on top of what the text of the diploma asks.
 */
export const REGLES_VAE: readonly Regle<DossierJury>[] = [
  {
    id: 'jury.composition.vae',
    famille: 'jury.composition.vae',
    references: [{ texte: DECRET, paragraphe: null }],
    du: DEBUT_DECRET_VAE,
    au: null,
    reference: 'nomination',
    confiance: 'seconde-main',
    evaluer: composition,
  },
]
