import { z } from 'zod'
import { ReponseCalcul } from './calculs/reponse.ts'
import { declarer } from './route.ts'

/** Largest input of a computation, in bytes: a candidate's whole file holds in a tenth of it. */
export const ENTREE_CALCUL_MAX = 65_536

const Nom = z.object({ nom: z.string().max(60).describe('Name of the computation') })
const SchemaJson = z.record(z.string(), z.unknown()).describe('JSON Schema, draft 2020-12')

const CalculOffert = z.object({
  nom: z.string(),
  resume: z.string().describe('What it answers, in the language of the request'),
  entree: SchemaJson,
  resultat: SchemaJson,
})
export type CalculOffert = z.infer<typeof CalculOffert>

export const routesCalculs = {
  calculs: declarer({
    nom: 'calculs',
    methode: 'GET',
    chemin: '/calculs',
    resume: 'Every computation of the law, with the schemas of its input and of its result',
    droit: 'public',
    reponse: z.object({ calculs: z.array(CalculOffert) }),
    erreurs: [],
  }),
  calcul: declarer({
    nom: 'calcul',
    methode: 'GET',
    chemin: '/calculs/:nom',
    resume: 'One computation, with the schemas of its input and of its result',
    droit: 'public',
    params: Nom,
    reponse: CalculOffert,
    erreurs: ['calcul.inconnu'],
  }),
  calculer: declarer({
    nom: 'calculer',
    methode: 'POST',
    chemin: '/calculs/:nom',
    resume: 'Compute: the answer, its reasons, what is missing and the whole trace; nothing is stored nor logged',
    droit: 'public',
    params: Nom,
    query: z.object({
      langue: z.enum(['fr', 'en']).optional().describe('Language of the sentences; else that of the browser'),
      explication: z.enum(['0', '1']).default('0').describe('1: also the outline in plain words'),
    }),
    pure: true,
    corps: z.unknown().describe('Input, as GET /calculs/:nom says'),
    reponse: ReponseCalcul,
    erreurs: ['calcul.inconnu', 'calcul.entree-invalide'],
  }),
} as const
