import { z } from 'zod'
import { declarer, Jour } from './route.ts'

const Valeurs = z
  .record(z.string(), z.number().int().nullable())
  .describe('By column, integers: cents of euro, whole points of percentage…; null: unknown')

const Ligne = z.object({
  depuis: Jour.describe('First day of the values'),
  valeurs: Valeurs,
  texte: z.string().nullable().describe('Text of law that states them'),
  origine: z.string().describe('Who published them, and where'),
  acte: z.number().int().min(1).nullable().describe('Act that made the row; null: delivered with the product'),
})

const Acte = z.object({
  numero: z.number().int().min(1),
  instant: z.iso.datetime(),
  depuis: Jour.nullable().describe('First day of the row written; null: compared with the source, nothing changed'),
  valeurs: Valeurs.nullable(),
  texte: z.string().nullable(),
  origine: z.string(),
  verifie_le: Jour.describe('Day of the comparison with the source'),
})

/** A scale of the law, with everything that made it what it is. */
export const BaremePublic = z.object({
  id: z.string(),
  colonnes: z.array(z.object({ nom: z.string(), unite: z.string() })),
  verifie_le: Jour.describe('Last comparison with the source: later values are the last known ones'),
  livre_verifie_le: Jour.describe('The same for the rows delivered with the product'),
  lignes: z.array(Ligne).describe('Rows in force, in order of day'),
  actes: z.array(Acte).describe('What people did since the delivery, oldest first; never erased'),
})
export type BaremePublic = z.infer<typeof BaremePublic>

const Saisie = {
  origine: z.string().max(600).describe('Who published the value, and where: a decree, an official page'),
  verifie_le: Jour.describe('Day on which you compared with that source'),
  vu: z.number().int().min(0).describe('Number of acts that you saw: refused when someone acted since'),
}

const ERREURS = ['bareme.inconnu', 'bareme.conflit', 'bareme.source-manquante', 'bareme.verification-invalide'] as const
const Cle = z.object({ bareme: z.string().max(60).describe('Id of the scale, smic') })

export const routesBaremes = {
  baremes: declarer({
    nom: 'baremes',
    methode: 'GET',
    chemin: '/baremes',
    resume: 'Every scale of the law in force, with its sources, its checks and its history',
    droit: 'public',
    reponse: z.object({ baremes: z.array(BaremePublic) }),
    erreurs: [],
  }),
  modifierBareme: declarer({
    nom: 'modifierBareme',
    methode: 'POST',
    chemin: '/baremes/:bareme/lignes',
    resume: 'Add a row to a scale, or correct the row of that day; the earlier one stays in the history',
    droit: 'bareme.modifier',
    params: Cle,
    corps: z.object({
      depuis: Jour.describe('First day of the values'),
      valeurs: Valeurs,
      texte: z.string().nullable().default(null).describe('Key of a text of law, or null'),
      ...Saisie,
    }),
    reponse: BaremePublic,
    erreurs: [
      ...ERREURS,
      'bareme.jour-invalide',
      'bareme.texte-inconnu',
      'bareme.colonne-inconnue',
      'bareme.colonne-manquante',
      'bareme.valeur-invalide',
      'bareme.rien-ne-change',
    ],
  }),
  verifierBareme: declarer({
    nom: 'verifierBareme',
    methode: 'POST',
    chemin: '/baremes/:bareme/verifications',
    resume: 'Say that a scale was compared with its source and that nothing changed',
    droit: 'bareme.modifier',
    params: Cle,
    corps: z.object(Saisie),
    reponse: BaremePublic,
    erreurs: [...ERREURS],
  }),
} as const
