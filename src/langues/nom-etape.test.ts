import { expect, it } from 'vitest'
import { nommerEtape } from './nom-etape.ts'

it.each([
  ['Moyenne générale', 'Moyenne générale'],
  ['Collège ({membre}) : {valeur}', 'Collège'],
  ['Note de {unite} : {valeur}', 'Note de …'],
  ['Le contrat ({0}) dure {1}', 'Le contrat dure …'],
])('%s', (modele, nom) => expect(nommerEtape(modele)).toBe(nom))
