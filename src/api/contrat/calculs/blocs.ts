import { z } from 'zod'
import {
  type Acquis,
  appliquerLivret,
  type ConsequenceChoix,
  type CorrespondanceOfficielle,
  comparerChoix,
  DECISIONS,
  ETATS_UNITE,
  etablirLivret,
  type LivretAcquis,
  ORIGINES_ACQUIS,
  preparerDeliberation,
  type ResultatDeliberation,
} from '#domaine/deliberation/index.ts'
import { Jour } from '../route.ts'
import { definirCalcul, Note } from './calcul.ts'
import { inconnu, JourInconnu, liste, OuiNonInconnu } from './champs.ts'
import { decimales } from './decimales.ts'
import { CHAMPS_DOSSIER, genreDe, lireDossier, lireReglement, regimeDe } from './dossier.ts'

const CIBLE = 'cible'

const AcquisEcrit = z.strictObject({
  certification: z
    .string()
    .optional()
    .describe('Register number of the certification it was acquired on, RNCP3632; absent: the one aimed at'),
  unite: z.string().optional().describe('Code of the unit (U31) or bloc (RNCP3632BC02); absent: the whole diploma'),
  origine: z
    .enum(ORIGINES_ACQUIS)
    .default('note')
    .describe('Proof: mark on a transcript, attestation of bloc, VAE, or diploma held'),
  obtenu_le: JourInconnu.describe('Day on which it was obtained; absent: unknown'),
  note: inconnu(Note).describe('Mark out of 20; absent: none or unknown'),
  renonce: z.boolean().default(false).describe('The person gave up the benefit of the mark, for good'),
})

const Extremite = z.strictObject({
  certification: z.string().optional().describe('Register number; absent: the one aimed at'),
  unites: liste(z.string()).default([]).describe('Units or blocs; none: the whole certification'),
})

const Ligne = z.strictObject({
  de: Extremite.describe('Who holds all of these…'),
  vers: Extremite.describe('…is taken to hold all of these'),
  texte: z.string().trim().min(1).describe('Where it is written: order and annex, or record that declares it'),
})

const Entree = z
  .strictObject({
    ...CHAMPS_DOSSIER,
    unites: CHAMPS_DOSSIER.unites
      .optional()
      .describe('Units of the regulation when it is not delivered, and marks of this session if there are some'),
    numero: z.string().optional().describe('Register number aimed at, when its regulation is not delivered'),
    acquis: liste(AcquisEcrit).describe('What the person already obtained'),
    correspondances: inconnu(liste(Ligne)).describe(
      'Lines of the official tables towards the certification aimed at; [] when there are none; absent: nobody looked',
    ),
    interrupteurs: CHAMPS_DOSSIER.interrupteurs
      .unwrap()
      .extend({
        'note.correspondance': z
          .enum(['reportee', 'dispense-seule'])
          .optional()
          .describe('Mark of an earlier certification, through the official table'),
      })
      .optional()
      .describe('Readings of silent texts that differ from the defaults'),
    en_vigueur: OuiNonInconnu.describe('Professional titles: whether the title is in force at the session'),
  })
  .refine((entree) => genreDe(entree) !== undefined, {
    message: 'give either diplome or certification',
    path: ['diplome'],
  })
  .refine((entree) => entree.certification !== undefined || entree.unites !== undefined, {
    message: 'give the units of the regulation',
    path: ['unites'],
  })
  .refine((entree) => genreDe(entree) === undefined || regimeDe(entree) !== null, {
    message: 'no rules are known for that session',
    path: ['session'],
  })
  .describe('What acquired units are worth at a session: marks kept, dispenses, and what each choice gives')

const Decide = {
  decision: z.enum(DECISIONS).nullable().describe('null: facts are missing'),
  points: z.number().nullable(),
  coefficients: z.number().nullable(),
  moyenne: z.number().nullable().describe('Four decimals, never rounded onto a whole mark'),
}

const Choix = z.object({
  choix: z.enum(['garder-la-note', 'demander-la-dispense', 'presenter']),
  acquis: z.number().int().nullable().describe('Rank in the input of what it rests on'),
  definitif: z.boolean().describe('Cannot be taken back'),
  ...Decide,
})

const Resultat = z.object({
  acquises: z.number().nullable().describe('Number of units that need not be presented'),
  unites: z
    .record(
      z.string(),
      z.object({
        etat: z.enum(ETATS_UNITE).nullable().describe('null: facts are missing'),
        note: z.number().nullable().describe('Mark kept'),
        jusqu_au: Jour.nullable().describe('Last day of the benefit of the mark'),
        derniere_session: z.number().int().nullable().describe('Last session of it, when sessions count'),
        acquis: z.array(z.number().int()).describe('Ranks in the input of what concerns the unit'),
        choix: z.array(Choix).describe('Ways that are open, and what the deliberation gives with each'),
      }),
    )
    .describe('By code of unit'),
  sans_effet: z.array(z.number().int()).describe('Ranks in the input of what concerns no unit'),
  deliberation: z.object(Decide).describe('With the marks of this session and the first choice of each unit'),
})

const decider = ({ decision, points, coefficients, moyenne }: ResultatDeliberation) => ({
  decision,
  points: decimales(points, 10_000),
  coefficients: decimales(coefficients, 100),
  moyenne: decimales(moyenne, 100),
})

const lireAcquis = (ecrits: z.output<typeof Entree>['acquis'], numero: string): readonly Acquis[] =>
  ecrits.map(({ certification, unite, obtenu_le: obtenuLe, ...reste }) => ({
    ...reste,
    certification: certification ?? numero,
    unite: unite ?? null,
    obtenuLe,
  }))

function lireLignes(
  lignes: z.output<typeof Entree>['correspondances'],
  numero: string,
): readonly CorrespondanceOfficielle[] | null {
  const situer = ({ certification, unites }: z.output<typeof Extremite>) => ({
    certification: certification ?? numero,
    unites,
  })
  return lignes === null ? null : lignes.map(({ de, vers, texte }) => ({ de: situer(de), vers: situer(vers), texte }))
}

function ecrireUnites({ unites }: LivretAcquis, consequences: readonly ConsequenceChoix[]) {
  return Object.fromEntries(
    unites.map(({ code, etat, note, jusquAu, derniereSession, acquis }) => [
      code,
      {
        etat,
        note: decimales(note, 100),
        jusqu_au: jusquAu,
        derniere_session: derniereSession,
        acquis: [...acquis],
        choix: consequences
          .filter(({ unite }) => unite === code)
          .map(({ choix, acquis: rang, definitif, deliberation }) => ({
            choix,
            acquis: rang,
            definitif,
            ...decider(deliberation.resultat),
          })),
      },
    ]),
  )
}

/** What a person already holds of a certification. */
export const BLOCS = definirCalcul({
  nom: 'blocs',
  entree: Entree,
  resultat: Resultat,
  calculer: (lue) => {
    const entree = { ...lue, unites: lue.unites ?? [] }
    const regime = regimeDe(entree)
    if (regime === null) throw new Error('no regime: the schema lets none through')
    const lu = lireReglement(entree)
    const numero = lue.numero ?? lu.certification ?? CIBLE
    const reglement = { ...lu, certification: numero }
    const dossier = lireDossier(entree)
    const interrupteurs = lue.interrupteurs ?? {}
    const acquis = lireAcquis(lue.acquis, numero)
    const conclusion = etablirLivret({
      acquis,
      correspondances: lireLignes(lue.correspondances, numero),
      reglement,
      regime,
      session: dossier.session,
      forme: lue.forme,
      enVigueur: lue.en_vigueur,
      interrupteurs,
    })
    const etabli = { livret: conclusion.resultat, acquis }
    const deliberer = preparerDeliberation(reglement, regime, interrupteurs)
    return {
      ...conclusion,
      resultat: {
        acquises: decimales(conclusion.resultat.acquises, 1),
        unites: ecrireUnites(conclusion.resultat, comparerChoix(deliberer, dossier, etabli)),
        sans_effet: [...conclusion.resultat.sansEffet],
        deliberation: decider(deliberer(appliquerLivret(dossier, etabli)).resultat),
      },
    }
  },
})
