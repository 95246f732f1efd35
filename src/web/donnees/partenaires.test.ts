import { expect, it } from 'vitest'
import { type ChoixPartenaires, type Partenaire, selectPartenaires } from './partenaires.ts'

const partenaire = (nom: string, siret: string | null, reste: Partial<Partenaire> = {}): Partenaire => ({
  nom,
  siret,
  habilitation: 'FORMER',
  etat: 'ACTIF',
  actif_depuis: null,
  etat_modifie_le: null,
  ...reste,
})
const LISTE = [
  partenaire('Lycée des Écrins', '11111111100011', { actif_depuis: '2024-01-01' }),
  partenaire('AFORP', '22222222200022', { habilitation: 'ORGA_FORM' }),
  partenaire('CFA du Bois', null, { etat: 'SUPPRIME', actif_depuis: '2020-05-05' }),
]
const TOUT: ChoixPartenaires = { texte: '', habilitation: '', etat: '', tri: 'nom', inverse: false }
const noms = (choix: Partial<ChoixPartenaires>): string[] =>
  selectPartenaires(LISTE, { ...TOUT, ...choix }).map(({ nom }) => nom)

it('cherche par nom sans accents ni casse, par SIRET avec ou sans espaces', () => {
  expect(noms({ texte: 'ecrins lycee' })).toEqual(['Lycée des Écrins'])
  expect(noms({ texte: '222 222' })).toEqual(['AFORP'])
})

it('filtre par habilitation et par état', () => {
  expect(noms({ habilitation: 'ORGA_FORM' })).toEqual(['AFORP'])
  expect(noms({ etat: 'SUPPRIME' })).toEqual(['CFA du Bois'])
})

it('trie dans les deux sens', () => {
  expect(noms({})).toEqual(['AFORP', 'CFA du Bois', 'Lycée des Écrins'])
  expect(noms({ inverse: true })).toEqual(['Lycée des Écrins', 'CFA du Bois', 'AFORP'])
})

it('met les dates inconnues en dernier, dans les deux sens', () => {
  expect(noms({ tri: 'actif_depuis' }).at(-1)).toBe('AFORP')
  expect(noms({ tri: 'actif_depuis', inverse: true }).at(-1)).toBe('AFORP')
})
