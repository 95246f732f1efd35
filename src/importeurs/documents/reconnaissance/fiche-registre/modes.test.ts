import { describe, expect, it } from 'vitest'
import { lireModes } from './modes.ts'

const modes = (texte: string): string[] =>
  lireModes([{ rang: 0, debut: 0, fin: texte.length, texte, alinea: 0, lien: 'saut' }]).map(
    ({ categorie, mode }) => `${categorie} ${mode}`,
  )
const scolaire = (mode: string): string[] => modes(`Voie scolaire en établissement public : ${mode}`)

describe('la catégorie de candidats', () => {
  it.each([
    ['Voie scolaire dans un établissement public ou privé sous contrat, CFA habilité : CCF', 'HABILITE CCF'],
    ['Voie scolaire dans un établissement privé hors contrat : ponctuel oral', 'NON_HABILITE PONCTUEL_ORAL'],
    ['voie scolaire, CFA non habilité : ponctuel oral', 'NON_HABILITE PONCTUEL_ORAL'],
    ["Candidats de la voie scolaire, trois années d'activité : ponctuel oral", 'NON_HABILITE PONCTUEL_ORAL'],
    ['Candidats de la voie de la formation professionnelle en établissement public habilité : CCF', 'FC_PUBLIC CCF'],
  ])('%s', (texte, attendu) => expect(modes(texte)).toEqual([attendu]))

  it('se lit malgré « habilité » quand l’enseignement à distance est nommé', () => {
    const texte = 'Voie scolaire en établissement public habilité, enseignement à distance : ponctuel pratique'
    expect(modes(texte)).toEqual(['NON_HABILITE PONCTUEL_PRATIQUE'])
  })

  it('garde le premier passage quand elle revient', () => {
    expect(modes('Voie scolaire : CCF - Voie scolaire : ponctuel écrit')).toEqual(['HABILITE CCF'])
  })

  it('manque quand le texte ne la nomme pas', () => {
    expect(modes('Mise en situation professionnelle : épreuve pratique')).toEqual([])
  })
})

describe('le mode', () => {
  it.each([
    ['contrôle en cours de formation', 'CCF'],
    ['Contrôle en cours de formation (CCF)', 'CCF'],
    ['ponctuel écrit', 'PONCTUEL_ECRIT'],
    ['Ponctuel oral', 'PONCTUEL_ORAL'],
    ['ponctuelle pratique', 'PONCTUEL_PRATIQUE'],
    ['ponctuel écrit et oral', 'PONCTUEL_ECRIT_ORAL'],
    ['ponctuel pratique et écrit', 'PONCTUEL_ECRIT_PRATIQUE'],
    ['Oral et Pratique', 'ORAL_ET_PRATIQUE'],
    ['ponctuel oral et pratique', 'ORAL_ET_PRATIQUE'],
    ['ponctuel écrit, oral et pratique', 'INCONNU'],
    ['ponctuel', 'INCONNU'],
    ['écrit', 'INCONNU'],
    ['CCF ou ponctuel écrit', 'INCONNU'],
    ['', 'INCONNU'],
  ])('%s', (texte, attendu) => expect(scolaire(texte)).toEqual([`HABILITE ${attendu}`]))

  it('ne se devine pas sans deux-points', () => {
    expect(modes('Voie scolaire en établissement public, CCF')).toEqual(['HABILITE INCONNU'])
  })
})
