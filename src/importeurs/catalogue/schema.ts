import { z } from 'zod'
import { MODES_EVALUATION } from '#domaine/certification/index.ts'
import { type FicheBrute, SPEC_FICHE, type Spec } from '#importeurs/registre-xml/lignes.ts'
import { estJour, parseJour } from '#socle/date-civile.ts'
import { estSiret } from '#socle/identifiant.ts'

const REGLES: Readonly<Record<string, z.ZodString>> = {
  SIRET_CERTIFICATEUR: z.string().refine(estSiret, 'key of the SIRET'),
  SIRET_PARTENAIRE: z.string().refine(estSiret, 'key of the SIRET'),
  ACTIF: z.string().regex(/^(Oui|Non)$/),
}

function buildLeaf(nom: string): z.ZodType {
  const regle = REGLES[nom]
  if (regle !== undefined) return regle
  if (nom.startsWith('DATE_')) return z.string().refine((texte) => parseJour(texte) !== null, 'no such day')
  return z.string().min(1)
}

/** The zod form of the importer's own table: names, nesting and key order come from there, nothing else passes. */
function buildSchema(spec: Spec, nom: string): z.ZodType {
  if (spec.genre === 'feuille') return buildLeaf(nom)
  if (spec.genre === 'liste') return z.array(buildSchema(spec.item, spec.nom))
  return z.strictObject(buildShape(spec.enfants))
}

const buildShape = (enfants: Readonly<Record<string, Spec>>): Record<string, z.ZodType> =>
  Object.fromEntries(Object.entries(enfants).map(([nom, enfant]) => [nom, buildSchema(enfant, nom).optional()]))

const Complements = z.strictObject({
  source: z.string().min(1),
  codes_diplome: z.array(z.string().regex(/^[A-Z0-9]{3}\d{3}[A-Z0-9]{2}$/)),
  unites: z.array(
    z.strictObject({
      /** null when the source prints none. */
      code: z.string().min(1).nullable(),
      libelle: z.string().min(1),
      bloc: z.string().nullable(),
      facultative: z.boolean(),
    }),
  ),
  modes_evaluation: z.array(
    z.strictObject({
      bloc: z.string().min(1),
      categorie: z.enum(['HABILITE', 'NON_HABILITE', 'FC_PUBLIC']),
      mode: z.enum(MODES_EVALUATION),
      source: z.string().min(1),
    }),
  ),
  provenance: z.record(z.string(), z.string().min(1)),
})

const Fiche = z.strictObject({
  ...buildShape(SPEC_FICHE.enfants),
  NUMERO_FICHE: z.string().regex(/^(RNCP|RS)\d+$/),
  INTITULE: z.string().min(1),
  _complements: Complements,
})

/** A raw record whose number, title and complements are known: what the catalogue's schema demands. */
export type FicheCatalogueBrute = FicheBrute & Pick<z.infer<typeof Fiche>, 'NUMERO_FICHE' | 'INTITULE' | '_complements'>

/** A file of the starting catalogue. */
export const FichierCatalogue = z.strictObject({
  export_du: z.string().refine(estJour, 'civil day AAAA-MM-JJ'),
  export_du_raison: z.string().min(1),
  // The shape is built from the same table as the type: the cast says what the compiler cannot see.
  fiche: Fiche.transform((fiche) => fiche as FicheCatalogueBrute),
})
