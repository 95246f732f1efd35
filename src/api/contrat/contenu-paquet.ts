import { z } from 'zod'
import { GENRES_DIPLOME, REGIMES } from '#domaine/deliberation/index.ts'
import { CATEGORIES, MODES_EXAMEN, modaliteDuMot, motDuMode, type UniteEvaluee } from '#domaine/evaluation/index.ts'
import type { Paquet } from '#domaine/paquet/index.ts'
import { type CleInterrupteur, INTERRUPTEURS, type Interrupteurs } from '#droit/interrupteurs.ts'
import { type CleTexte, TEXTES } from '#droit/textes.ts'
import { enUnites } from './calculs/calcul.ts'
import { ecrireGrille, GrilleDonnee, lireGrille } from './calculs/grille.ts'
import { Jour } from './route.ts'

const Code = z.string().trim().min(1).max(100)
const Texte = z.string().trim().min(1).max(500)
const Annee = z.number().int().min(1990).max(2100)
const Source = z.number().int().min(0).max(100_000).nullable()

const estTexte = (cle: string): cle is CleTexte => Object.hasOwn(TEXTES, cle)
const CleDeTexte = z.string().refine(estTexte, 'no such text')
/** A number with two decimals at most, read as it is written: the same schema answers and is sent back. */
const deuxDecimales = (max: number) =>
  z
    .number()
    .min(0)
    .max(max)
    .refine((n) => Math.abs(n * 100 - Math.round(n * 100)) < 1e-6, 'two decimals at most')
const Note = deuxDecimales(20)
const Coefficient = deuxDecimales(1_000)
const enCentiemes = (n: number | null): number | null => (n === null ? null : Math.round(n * 100))

const Mode = z
  .strictObject({
    mot: z.enum(MODES_EXAMEN).describe('How it is sat; non-offerte: closed to the category'),
    minutes: Source.describe('Length of what is not CCF; null: unknown'),
  })
  .nullable()
  .describe('null: unknown')

const Modes = z
  .strictObject({ mixte: Mode, ponctuel: Mode, 'ccf-integral': Mode })
  .describe('How each category of candidates sits the unit')

const Unite = z.strictObject({
  code: Code.describe('Code of the unit, U31'),
  libelle: z.string().max(1_000),
  epreuve: Code.nullable().describe('Code of its exam; null: unknown'),
  bloc: Code.nullable().describe('Code of the bloc, RNCP35698BC03; null: unknown'),
  facultative: z.boolean(),
  coefficient: Coefficient.nullable().describe('Coefficient, two decimals at most; null: unknown'),
  professionnelle: z.boolean().nullable().describe('Counts in the professional mean; null: unknown'),
  controle: Code.nullable().describe('Group of the control orals: sciences, lettres; null: no oral'),
  arrondi: z
    .enum(['aucun', 'demi-point-superieur', 'demi-point-proche'])
    .nullable()
    .describe('Rounding of a computed mark; null: that of the regime'),
  modes: Modes,
})

const Reglement = z.strictObject({
  id: z.string().max(100),
  certification: z.string().max(20).nullable(),
  intitule: Texte,
  texte: CleDeTexte.nullable().describe('Key of the text; null: unknown'),
  premiere_session: Annee.nullable(),
  derniere_session: Annee.nullable(),
  diplome: z.enum(GENRES_DIPLOME).nullable(),
  agricole: z.boolean().nullable(),
  unites: z.array(Unite).max(60),
})

const Exception = z.strictObject({
  unite: Code,
  categorie: z.enum(CATEGORIES),
  mode: z.enum(MODES_EXAMEN).nullable().describe('null: not offered'),
  motif: z.string().max(1_000),
  source: z.string().max(500).describe('What allows it: an order, a letter'),
})

const estInterrupteur = (cle: string): cle is CleInterrupteur => Object.hasOwn(INTERRUPTEURS, cle)
const choixDe = (cle: CleInterrupteur): readonly string[] => INTERRUPTEURS[cle].choix
const LesInterrupteurs = z
  .record(z.string(), z.string())
  .refine(
    (choisis) => Object.entries(choisis).every(([cle, choix]) => estInterrupteur(cle) && choixDe(cle).includes(choix)),
    'no such switch or choice',
  )
  .describe('Readings of silent texts that differ from the defaults')

const Seuil = Note.nullable()
const Seuils = z.strictObject({
  admission: Seuil,
  professionnel: Seuil,
  controle: Seuil,
  controle_professionnel: Seuil,
  certificat: Seuil,
  attestation: Seuil,
  assez_bien: Seuil,
  bien: Seuil,
  tres_bien: Seuil,
})

const Champs = z.strictObject({
  intitule: Texte,
  jour: Jour.describe('Day of the session, whose texts apply'),
  regime: z
    .string()
    .refine((id) => REGIMES.some((regime) => regime.id === id), 'no such regime')
    .describe('Rules of deliberation, bac-pro.2022'),
  reglement: Reglement,
  seuils: Seuils.describe('Thresholds that the package states, marks out of 20; null: the regime has none'),
  interrupteurs: LesInterrupteurs,
  exceptions: z.array(Exception).max(200),
})

const Reel = z.number().nullable()
const GrilleLue = z.object({
  unite: z.string(),
  version: z.string(),
  niveaux: z.array(z.object({ code: z.string(), libelle: z.string(), valeur: z.string() })),
  competences: z.array(
    z.object({
      code: z.string(),
      libelle: z.string(),
      poids: Reel,
      indicateurs: z.array(z.object({ code: z.string(), libelle: z.string(), poids: z.number() })),
    }),
  ),
  part_evaluee_minimum: Reel,
  ajustement_maximum: Reel,
  arrondi: z.enum(['aucun', 'demi-point-superieur', 'demi-point-proche']).nullable(),
  ecart_motive: Reel,
})

/** The content of a package as people write it: marks and coefficients are decimals, null is unknown. */
export const ContenuPaquet = Champs.extend({ grilles: z.array(GrilleDonnee).max(60).describe('Evaluation grids') })
/** The same as people read it; they may send it back. */
export const ContenuPaquetLu = Champs.extend({
  grilles: z.array(GrilleLue).describe('Evaluation grids, as the computation grille takes them'),
})
export type ContenuPaquetLu = z.infer<typeof ContenuPaquetLu>
type ContenuEcrit = z.output<typeof ContenuPaquet>

/** What was written, as the domain reads it; the certification and the year of the session are not in it. */
export function lireContenuPaquet(contenu: ContenuEcrit): Omit<Paquet, 'certification' | 'session'> & { jour: string } {
  const { reglement, seuils, interrupteurs, grilles, ...reste } = contenu
  const { premiere_session, derniere_session, diplome, agricole, unites, texte, ...identite } = reglement
  return {
    ...reste,
    reglement: {
      ...identite,
      texte: texte !== null && estTexte(texte) ? texte : null,
      premiereSession: premiere_session,
      derniereSession: derniere_session,
      ...(diplome === null ? {} : { diplome }),
      ...(agricole === null ? {} : { agricole }),
      unites: unites.map(lireUnite),
    },
    seuils: {
      admission: enCentiemes(seuils.admission),
      professionnel: enCentiemes(seuils.professionnel),
      controle: enCentiemes(seuils.controle),
      controleProfessionnel: enCentiemes(seuils.controle_professionnel),
      certificat: enCentiemes(seuils.certificat),
      attestation: enCentiemes(seuils.attestation),
      assezBien: enCentiemes(seuils.assez_bien),
      bien: enCentiemes(seuils.bien),
      tresBien: enCentiemes(seuils.tres_bien),
    },
    interrupteurs: lireInterrupteurs(interrupteurs),
    grilles: grilles.map(lireGrille),
  }
}

const lireInterrupteurs = (choisis: ContenuEcrit['interrupteurs']): Interrupteurs =>
  Object.fromEntries(Object.entries(choisis).filter(([cle]) => estInterrupteur(cle)))

const lireUnite = ({ modes, coefficient, ...unite }: ContenuEcrit['reglement']['unites'][number]): UniteEvaluee => ({
  ...unite,
  coefficient: enCentiemes(coefficient),
  modes: Object.fromEntries(
    CATEGORIES.flatMap((categorie) => {
      const mode = modes[categorie]
      return mode === null ? [] : [[categorie, modaliteDuMot(mode.mot, categorie, mode.minutes)]]
    }),
  ),
})

/** The content of a package as people read it, and may send it back. */
export function ecrireContenuPaquet(paquet: Paquet): ContenuPaquetLu {
  const { reglement, seuils } = paquet
  return {
    intitule: paquet.intitule,
    jour: paquet.session.jour,
    regime: paquet.regime,
    reglement: {
      id: reglement.id,
      certification: reglement.certification,
      intitule: reglement.intitule,
      texte: reglement.texte,
      premiere_session: reglement.premiereSession,
      derniere_session: reglement.derniereSession,
      diplome: reglement.diplome ?? null,
      agricole: reglement.agricole ?? null,
      unites: reglement.unites.map(ecrireUnite),
    },
    seuils: ecrireSeuils(seuils),
    interrupteurs: Object.fromEntries(
      Object.entries(paquet.interrupteurs).flatMap(([cle, choix]) => (choix === undefined ? [] : [[cle, choix]])),
    ),
    exceptions: paquet.exceptions.map(({ mode, ...reste }) => ({ ...reste, mode: reconnaitreMode(mode) })),
    grilles: paquet.grilles.map(ecrireGrille),
  }
}

const enNote = (centiemes: number | null): number | null => (centiemes === null ? null : enUnites(centiemes))

function ecrireSeuils(seuils: Paquet['seuils']): ContenuPaquetLu['seuils'] {
  return {
    admission: enNote(seuils.admission),
    professionnel: enNote(seuils.professionnel),
    controle: enNote(seuils.controle),
    controle_professionnel: enNote(seuils.controleProfessionnel),
    certificat: enNote(seuils.certificat),
    attestation: enNote(seuils.attestation),
    assez_bien: enNote(seuils.assezBien),
    bien: enNote(seuils.bien),
    tres_bien: enNote(seuils.tresBien),
  }
}

const ecrireUnite = ({
  modes,
  coefficient,
  ...unite
}: UniteEvaluee): ContenuPaquetLu['reglement']['unites'][number] => ({
  ...unite,
  coefficient: enNote(coefficient),
  modes: {
    mixte: ecrireMode(modes.mixte),
    ponctuel: ecrireMode(modes.ponctuel),
    'ccf-integral': ecrireMode(modes['ccf-integral']),
  },
})

const reconnaitreMode = (mot: string | null) => MODES_EXAMEN.find((connu) => connu === mot) ?? null

/** The natures of a mode are kept in one order, so a known word always comes back the same. */
function ecrireMode(modalite: UniteEvaluee['modes']['mixte']): z.input<typeof Mode> {
  const mot = reconnaitreMode(motDuMode(modalite))
  return mot === null ? null : { mot, minutes: modalite?.dureeMin ?? null }
}
