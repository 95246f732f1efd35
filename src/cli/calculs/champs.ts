import type { OptionsCommande } from '../commande.ts'

/** A JSON Schema, or a part of one. */
export type SchemaJson = Readonly<Record<string, unknown>>

const estSchema = (valeur: unknown): valeur is SchemaJson =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur)

const enListe = (valeur: unknown): readonly unknown[] => (Array.isArray(valeur) ? valeur : [])

/** The schemas that a place may obey: references followed, alternatives spread. */
function formes(schema: unknown, racine: SchemaJson): readonly SchemaJson[] {
  if (!estSchema(schema)) return []
  const { $ref: renvoi, $defs: definitions } = { $ref: schema.$ref, $defs: racine.$defs }
  if (typeof renvoi === 'string') {
    const cible = renvoi === '#' ? racine : estSchema(definitions) ? definitions[renvoi.replace('#/$defs/', '')] : null
    return formes(cible, racine)
  }
  const choix = [...enListe(schema.anyOf), ...enListe(schema.oneOf), ...enListe(schema.allOf)]
  return choix.length === 0 ? [schema] : choix.flatMap((un) => formes(un, racine))
}

function descendre(schema: SchemaJson, nom: string): unknown {
  if (/^\d+$/.test(nom)) return schema.items
  const { properties, additionalProperties } = schema
  return (estSchema(properties) ? properties[nom] : undefined) ?? additionalProperties
}

/** The schemas that a dotted path may obey, `contrat.debut`, `unites.0.note`; none: there is no such field. */
function formesDuChamp(schema: SchemaJson, chemin: string): readonly SchemaJson[] {
  let ici = formes(schema, schema)
  for (const nom of chemin.split('.')) ici = ici.flatMap((forme) => formes(descendre(forme, nom), schema))
  return ici
}

const typesDe = (champ: readonly SchemaJson[]): ReadonlySet<unknown> =>
  new Set(champ.flatMap(({ type, const: fixe }) => (type === undefined ? [typeof fixe] : enListe(type).concat(type))))

/** Name of an option as the schema writes it: hyphens stand for underscores. */
const nommer = (option: string): string => option.replaceAll('-', '_')

/** The options that the words of a command line add: one for each that names a field of the schema. */
export function optionsDesChamps(schema: SchemaJson, argv: readonly string[]): OptionsCommande {
  const options: Record<string, { readonly type: 'string' | 'boolean' }> = {}
  for (const [rang, mot] of argv.entries()) {
    const nom = /^--([a-z][\w.-]*)/i.exec(mot)?.[1]
    if (nom === undefined) continue
    const champ = formesDuChamp(schema, nommer(nom))
    if (champ.length === 0) continue
    const suivant = argv[rang + 1]
    const seule = !mot.includes('=') && (suivant === undefined || suivant.startsWith('--'))
    options[nom] = { type: seule && typesDe(champ).has('boolean') ? 'boolean' : 'string' }
  }
  return options
}

const VRAI = /^(oui|yes|true|vrai)$/i
const FAUX = /^(non|no|false|faux)$/i
const INCONNU = /^(inconnu|unknown|null)$/i
const NOMBRE = /^-?\d+([.,]\d+)?$/

/** A value typed on the command line, as the field wants it; what cannot be read so is left as text, for the schema to refuse. */
function lireValeur(texte: string, champ: readonly SchemaJson[]): unknown {
  const types = typesDe(champ)
  if (types.has('null') && INCONNU.test(texte)) return null
  if ((types.has('number') || types.has('integer')) && NOMBRE.test(texte)) return Number(texte.replace(',', '.'))
  if (types.has('boolean') && (VRAI.test(texte) || FAUX.test(texte))) return VRAI.test(texte)
  if (types.has('array') || types.has('object')) return lireJson(texte)
  return texte
}

function lireJson(texte: string): unknown {
  try {
    return JSON.parse(texte)
  } catch {
    return texte
  }
}

/** Puts a value at a dotted path; objects and lists on the way are made when they are not there. */
function poser(dans: unknown, [nom, ...suite]: readonly string[], valeur: unknown): unknown {
  if (nom === undefined) return valeur
  if (/^\d+$/.test(nom)) {
    const liste = [...enListe(dans)]
    liste[Number(nom)] = poser(liste[Number(nom)], suite, valeur)
    return liste
  }
  const objet = estSchema(dans) ? dans : {}
  return { ...objet, [nom]: poser(objet[nom], suite, valeur) }
}

/** The input with the fields that the command line gives. */
export function poserChamps(entree: unknown, schema: SchemaJson, options: Readonly<Record<string, unknown>>): unknown {
  let completee = entree
  for (const [option, valeur] of Object.entries(options)) {
    const chemin = nommer(option)
    const champ = formesDuChamp(schema, chemin)
    const lue = typeof valeur === 'string' ? lireValeur(valeur, champ) : valeur
    completee = poser(completee, chemin.split('.'), lue)
  }
  return completee
}
