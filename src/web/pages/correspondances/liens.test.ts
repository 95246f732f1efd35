import { describe, expect, it } from 'vitest'
import {
  type ElementCote,
  forceDe,
  type Lien,
  listerSeuls,
  listerSurs,
  type ReponseBanc,
  situerLiens,
} from './liens.ts'

const element = (id: string, famille: ElementCote['famille'] = 'competence'): ElementCote => ({
  id,
  genre: 'competence',
  famille,
  code: null,
  libelle: id,
  parent: null,
})
const cote = (...ids: string[]) => ({
  cle: 'x',
  intitule: '',
  numero: null,
  version: null,
  elements: [...ids.map((id) => element(id)), element('critere', null)],
})
const lien = (de: string, vers: string, etat: Lien['etat'], score: number): Lien => ({
  de,
  vers,
  etat,
  type: 'proche',
  association: 'isPeerOf',
  suggestion: {
    score,
    forme: 'un-a-un',
    raison: {
      mots_communs: [],
      mots: 0,
      lettres: 0,
      contenu: null,
      meme_code: false,
      caractere_oppose: false,
      position: 0,
      blocs_voisins: null,
    },
  },
  decision: null,
})
const BANC: ReponseBanc = {
  de: cote('a', 'b', 'c'),
  vers: cote('x', 'y', 'z'),
  liens: [lien('a', 'x', 'propose', 0.9), lien('b', 'y', 'refuse', 0.8), lien('parti', 'z', 'confirme', 0.7)],
  officiels: [
    { type: 'equivalent', sens: 'de-vers', de: 'a', vers: 'x', code_de: 'A', code_vers: 'X', declaree_par: 'RNCP9' },
  ],
  annulable: false,
  seuil_sur: 0.55,
}

describe('the links of the bench', () => {
  it('stand with their elements; those of elements that are gone are left out', () => {
    expect(situerLiens(BANC).map(({ de, vers, officiel }) => [de.id, vers.id, officiel])).toEqual([
      ['a', 'x', 'RNCP9'],
      ['b', 'y', null],
    ])
  })

  it('leave alone what nothing links, refused links apart, and what is never linked', () => {
    const { de, vers } = listerSeuls(BANC)
    expect([de.map(({ id }) => id), vers.map(({ id }) => id)]).toEqual([['b', 'c'], ['y']])
    expect([listerSeuls(BANC, 'tache').de, listerSeuls(BANC, 'competence').de.length]).toEqual([[], 2])
  })

  it('are confirmed at once only when still to decide and above the threshold', () => {
    const surs = (seuil: number) => listerSurs(situerLiens(BANC), seuil).map(({ de }) => de.id)
    expect([surs(0.5), surs(0.9), surs(0.91)]).toEqual([['a'], ['a'], []])
  })

  it('have a word for their score', () => {
    expect([0.9, 0.75, 0.6, 0.3].map(forceDe)).toEqual(['fort', 'fort', 'moyen', 'faible'])
  })
})
