import { z } from 'zod'
import {
  type Element,
  FORMES_EXAMEN,
  NATURES_EPREUVE,
  NATURES_EVALUATION,
  type Referentiel,
} from '#domaine/referentiel/index.ts'

const Rang = z.number().int().min(0)
const Modalite = z.object({
  candidats: z.string(),
  forme: z.enum(FORMES_EXAMEN).nullable(),
  natures: z.array(z.enum(NATURES_EPREUVE)),
  dureeMin: z.number().nullable(),
  dureeMax: z.number().nullable(),
  brut: z.string(),
})

/** What CASE has no place for, in one element. */
const ExtensionElement = z.object({
  id: z.string().min(1).max(200),
  reperes: z.array(z.object({ rang: Rang, debut: Rang, fin: Rang })),
  facultatif: z.boolean().nullable().optional(),
  validation: z.string().nullable().optional(),
  coefficient: z.number().nullable().optional(),
  natures: z.array(z.enum(NATURES_EVALUATION)).optional(),
  consigne: z.string().nullable().optional(),
  modalites: z.array(Modalite).optional(),
})
export type ExtensionElement = z.infer<typeof ExtensionElement>

const ExtensionReferentiel = z.object({
  certification: z.string().nullable(),
  fondements: z.array(z.string()),
})
export type ExtensionReferentiel = z.infer<typeof ExtensionReferentiel>

const CLE_ELEMENT = 'parcheminElement'
const CLE_REFERENTIEL = 'parcheminReferentiel'

/** The `extensions` of an item. Keys hold no colon: under one, the official schema refuses every whole number. */
export function ecrireExtension(element: Element): Readonly<Record<string, unknown>> {
  const { genre, code, libelle, parent, ordre, ...reste } = element
  if (!('poids' in reste)) return { [CLE_ELEMENT]: reste }
  const { poids, niveaux, ...sansGrille } = reste
  return { [CLE_ELEMENT]: sansGrille }
}

/** The `extensions` of the document. */
export const ecrireExtensionReferentiel = ({
  certification,
  fondements,
}: Referentiel): Readonly<Record<string, unknown>> => ({
  [CLE_REFERENTIEL]: { certification, fondements },
})

/** What one of our packages says of an element beside CASE; null when it says nothing readable. */
export const lireExtension = (extensions: Readonly<Record<string, unknown>> | undefined): ExtensionElement | null =>
  ExtensionElement.safeParse(extensions?.[CLE_ELEMENT]).data ?? null

/** The same of the whole. */
export const lireExtensionReferentiel = (
  extensions: Readonly<Record<string, unknown>> | undefined,
): ExtensionReferentiel | null => ExtensionReferentiel.safeParse(extensions?.[CLE_REFERENTIEL]).data ?? null

/** A datum that a package without extensions does not give back, and the elements it stands on. */
export interface PerteCase {
  readonly champ: 'id' | 'reperes' | 'facultatif' | 'validation' | 'coefficient' | 'natures' | 'consigne' | 'modalites'
  readonly elements: readonly string[]
}

/**
 * What `versCase` without extensions does not give back as data (instructions and modalities stay readable, in notes).
 * Identifiers are always replaced by those of the package; what nobody had filled is not listed.
 */
export function pertesSansExtensions({ elements }: Referentiel): readonly PerteCase[] {
  const presents: Readonly<Record<PerteCase['champ'], (element: Element) => boolean>> = {
    id: () => true,
    reperes: ({ reperes }) => reperes.length > 0,
    facultatif: (element) => 'facultatif' in element && element.facultatif !== null,
    validation: (element) => 'validation' in element && element.validation !== null,
    coefficient: (element) => 'coefficient' in element && element.coefficient !== null,
    natures: (element) => 'natures' in element && element.natures.length > 0,
    consigne: (element) => 'consigne' in element && element.consigne !== null,
    modalites: (element) => 'modalites' in element && element.modalites.length > 0,
  }
  const champs = [
    'id',
    'reperes',
    'facultatif',
    'validation',
    'coefficient',
    'natures',
    'consigne',
    'modalites',
  ] as const
  return champs
    .map((champ) => ({ champ, elements: elements.filter(presents[champ]).map(({ id }) => id) }))
    .filter((perte) => perte.elements.length > 0)
}
