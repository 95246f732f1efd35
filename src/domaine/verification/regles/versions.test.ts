import { describe, expect, it } from 'vitest'
import type { FicheFormation } from '#domaine/offre/index.ts'
import { constatsDe, documentExemple, formationExemple, RIEN } from '../exemples.ts'
import type { DocumentLu } from '../lecture-document.ts'

const version = (nom: string, connu: Partial<FicheFormation>): DocumentLu => ({
  ...formationExemple(connu),
  document: documentExemple([], nom),
})
const contre = (avant: DocumentLu, apres: DocumentLu) =>
  constatsDe('version.ecart', apres, { ...RIEN, voisins: [avant] }).map(({ donnees }) => [
    donnees.champ,
    donnees.avant,
    donnees.apres,
  ])

describe('deux versions d’un document', () => {
  it('la même chose dite autrement : le champ, avant, après', () => {
    expect(contre(version('2025.md', { niveauSortie: 4 }), version('2026.md', { niveauSortie: 5 }))).toEqual([
      ['niveauSortie', 4, 5],
    ])
  })

  it('un élément retiré d’une liste n’accuse pas ceux qui restent', () => {
    const unite = (code: string) => ({ code, libelle: `Unité ${code}`, facultative: false })
    const avant = version('2025.md', { unites: [unite('U1'), unite('U2'), unite('U3')] })
    const apres = version('2026.md', { unites: [unite('U1'), unite('U3')] })
    expect(contre(avant, apres)).toEqual([['unites', 'U2 Unité U2', null]])
  })

  it('un autre organisme ou une autre certification n’est pas une autre version', () => {
    const ailleurs = { siret: '11004301500012', organisme: 'Lycée des Quatre Vents', niveauSortie: 5 }
    expect(contre(version('a.md', ailleurs), version('b.md', {}))).toEqual([])
    expect(contre(version('a.md', { numeroFiche: 'RNCP99002', niveauSortie: 5 }), version('b.md', {}))).toEqual([])
  })

  it('le même nom de fichier suffit', () => {
    expect(
      contre(version('a.md', { numeroFiche: 'RNCP99002' }), {
        ...version('a.md', {}),
        document: documentExemple(['x'], 'a.md'),
      }),
    ).toEqual([['numeroFiche', 'RNCP99002', 'RNCP99001']])
  })

  it('un long texte est montré autour de la différence', () => {
    const long = (mot: string) => ({
      textes: { ...textesDe(), objectifs: `${'a '.repeat(200)}${mot} ${'b '.repeat(200)}` },
    })
    const [[champ, avant] = []] = contre(version('1', long('châssis')), version('2', long('cadres')))
    expect(champ).toBe('textes.objectifs')
    expect(String(avant)).toMatch(/^….*châssis.*…$/)
  })
})

function textesDe(): FicheFormation['textes'] {
  const { lecture } = formationExemple()
  if (lecture?.genre !== 'fiche-formation') throw new Error('a training sheet')
  return lecture.donnees.textes
}
