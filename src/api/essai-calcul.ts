import { z } from 'zod'
import { conclureControle } from '#droit/conclusion.ts'
import { calculer, constante, fait, juger, toutes } from '#droit/trace.ts'
import { definirCalcul, Note } from './contrat/calculs/calcul.ts'
import { Jour } from './contrat/route.ts'

const entree = z.strictObject({
  notes: z.array(z.strictObject({ unite: z.string().describe('Unit'), note: Note.nullish() })).describe('Marks'),
  contrat: z.strictObject({ debut: Jour.nullish().describe('First day') }).optional(),
  apprenti: z.boolean().nullish().describe('Whether an apprentice'),
})

const SEUIL = constante('deliberation.seuil', 1000, 'note', { texte: 'code-de-l-education.D337-80' })

/** For tests: every mark reaches 10, and the contract has a first day. */
export const CALCUL_ESSAI = definirCalcul({
  nom: 'essai',
  entree,
  resultat: z.object({ somme: z.number().nullable(), debut: Jour.nullable() }),
  calculer: ({ notes, contrat }) => {
    const lues = notes.map(({ note }, rang) => fait('essai.note', note ?? null, 'note', `notes[${rang}].note`))
    const debut = fait('essai.debut', contrat?.debut ?? null, 'jour', 'contrat.debut')
    const somme = calculer('essai.somme', 'somme', lues, { unite: 'note' })
    const trace = toutes('essai.tout', [
      ...lues.map((note) => juger('essai.atteint', 'au-moins', [note, SEUIL])),
      juger('essai.apres', 'plus-que', [debut, fait('essai.veille', '2020-12-31', 'jour', 'veille')]),
    ])
    const total = typeof somme.valeur === 'number' ? somme.valeur / 100 : null
    return conclureControle(trace, { somme: total, debut: typeof debut.valeur === 'string' ? debut.valeur : null })
  },
})
