import { describe, expect, it } from 'vitest'
import type { ModeEvaluation, ModeEvaluationBloc } from '#domaine/certification/index.ts'
import {
  type CategorieCandidat,
  motDuMode,
  type Reglement,
  reglementDepuisExamen,
  trouverReglement,
} from '#domaine/evaluation/index.ts'
import { lireFixture, semence } from './reconnaissance/fiche-registre/essai.ts'
import { reconnaitreFicheRegistre } from './reconnaissance/fiche-registre/reconnaitre.ts'
import { reconnaitreReglement } from './reconnaissance/reglement/reconnaitre.ts'

/** The regulations delivered with the product, against the real documents that they come from. */

const CATEGORIES: Readonly<Record<ModeEvaluationBloc['categorie'], CategorieCandidat>> = {
  HABILITE: 'mixte',
  NON_HABILITE: 'ponctuel',
  FC_PUBLIC: 'ccf-integral',
}
const MOTS: Readonly<Record<ModeEvaluation, string | null>> = {
  CCF: 'ccf',
  PONCTUEL_ECRIT: 'ponctuel-ecrit',
  PONCTUEL_ORAL: 'ponctuel-oral',
  PONCTUEL_PRATIQUE: 'ponctuel-pratique',
  PONCTUEL_ECRIT_ORAL: 'ponctuel-ecrit-oral',
  PONCTUEL_ECRIT_PRATIQUE: 'ponctuel-ecrit-pratique',
  /** The register has one word, whether the paper is terminal or not. */
  ORAL_ET_PRATIQUE: 'oral-pratique',
  INCONNU: null,
}

const reglementDe = (nom: string): Reglement => trouverReglement(nom) ?? expect.fail(`no regulation ${nom}`)

describe.each([
  ['RNCP35698', '002_4caef9ce8ca4e064.txt'],
  ['RNCP35697', '004_dc680260f9eeba47.txt'],
])('la fiche réelle %s', (numero, nom) => {
  const fiche = semence(nom)

  it.skipIf(fiche.absente)('imprime les 44 modes du règlement livré', async () => {
    const lue = reconnaitreFicheRegistre(await fiche.lire()).donnees.fiche
    const modes = lue.complements?.modesEvaluation ?? []
    expect(modes).toHaveLength(44)
    const { unites } = reglementDe(numero)
    const differents = modes.flatMap(({ bloc, categorie, mode }) => {
      const livre = motDuMode(unites.find((une) => une.bloc === bloc)?.modes[CATEGORIES[categorie]])
      const compare = livre === 'ponctuel-oral-pratique' ? 'oral-pratique' : livre
      return compare === MOTS[mode] ? [] : [{ bloc, categorie, mode, livre }]
    })
    expect(differents).toEqual([])
    expect(new Set(modes.map(({ bloc }) => bloc))).toEqual(new Set(unites.map(({ bloc }) => bloc)))
  })
})

it('le règlement SEN lu dans une annexe est celui que le produit livre', async () => {
  const { donnees } = reconnaitreReglement(await lireFixture('reglement-sen.md'))
  const { reglement, colonnesInconnues } = reglementDepuisExamen(donnees, {
    id: 'sen-lu',
    certification: null,
    texte: 'arrete.2005-04-28',
    diplome: 'bac-pro',
    premiereSession: null,
    derniereSession: null,
  })
  expect(colonnesInconnues).toEqual([])
  const lignes = ({ unites }: Reglement) =>
    unites
      .filter(({ facultative }) => !facultative)
      .map(({ code, coefficient, epreuve, modes }) => [
        code,
        epreuve,
        coefficient,
        ...(['mixte', 'ponctuel', 'ccf-integral'] as const).map(
          (categorie) => `${motDuMode(modes[categorie])} ${modes[categorie]?.dureeMin ?? ''}`,
        ),
      ])
  expect(lignes(reglement)).toEqual(lignes(reglementDe('sen')))
})
