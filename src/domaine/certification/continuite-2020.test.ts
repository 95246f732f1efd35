import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  ancetresDe,
  construireGraphe,
  type GrapheContinuite,
  type LiensFiche,
  mesurerGraphe,
  nouvellesDe,
} from './continuite.ts'

const TABLE = new URL(
  '../../../../shared/data/register/licence-to-confirm/fc-register-tables-2020-12/RNCP_info_v1.4.csv',
  import.meta.url,
)
const presente = existsSync(TABLE)
if (!presente) console.warn('skipped: the register-wide table of December 2020 is not beside the project (../shared)')

function readLiens(): LiensFiche[] {
  const texte = new TextDecoder('windows-1252').decode(readFileSync(TABLE))
  const lignes: unknown = parse(texte, { delimiter: ';', columns: true, relax_quotes: true, relax_column_count: true })
  const liens = new Map<string, { numero: string; anciennes: Set<string>; nouvelles: Set<string> }>()
  for (const ligne of Array.isArray(lignes) ? lignes : []) {
    const numero = String(ligne.Numero_Fiche).trim()
    const connus = liens.get(numero) ?? { numero, anciennes: new Set(), nouvelles: new Set() }
    if (ligne.Ancienne_Certification) connus.anciennes.add(String(ligne.Ancienne_Certification).trim())
    if (ligne.Nouvelle_Certification) connus.nouvelles.add(String(ligne.Nouvelle_Certification).trim())
    liens.set(numero, connus)
  }
  return [...liens.values()].map((connus) => ({
    numero: connus.numero,
    anciennes: [...connus.anciennes],
    nouvelles: [...connus.nouvelles],
  }))
}

describe.skipIf(!presente)('le répertoire entier de décembre 2020', () => {
  let liens: LiensFiche[] = []
  let graphe: GrapheContinuite = construireGraphe([])
  beforeAll(() => {
    liens = readLiens()
    graphe = construireGraphe(liens)
  })

  it('compte fiches, arêtes, groupes, scissions, fusions, déclarations d’un seul côté, liens pendants', () => {
    expect(liens).toHaveLength(17_369)
    expect(mesurerGraphe(graphe)).toEqual({
      aretes: 3406,
      groupes: 2315,
      plusGrandGroupe: 8,
      scissions: 40,
      fusions: 36,
      uneSeuleDeclaration: { parAncienne: 41, parNouvelle: 11 },
      pendantes: 52,
      numeroPlusPetit: 39,
    })
  })

  it('retrouve la plus large scission et les plus larges fusions', () => {
    expect(largeurs(graphe.suivantes)).toEqual([['RNCP28688', 4]])
    expect(largeurs(graphe.precedentes).toSorted()).toEqual([
      ['RNCP34664', 6],
      ['RNCP34947', 6],
    ])
  })

  it('RNCP18982 est remplacée par RNCP1174, au numéro plus petit (Q6)', () => {
    expect(nouvellesDe(graphe, 'RNCP18982')).toContain('RNCP1174')
  })

  it('ne contient aucun cycle : nulle fiche ne descend d’elle-même', () => {
    for (const { de, vers } of graphe.aretes) {
      expect(de).not.toBe(vers)
      expect(ancetresDe(graphe, de)).not.toContain(vers)
    }
  })
})

function largeurs(index: GrapheContinuite['suivantes']): [string, number][] {
  const tailles = [...index].map(([numero, aretes]): [string, number] => [numero, aretes.length])
  const max = Math.max(...tailles.map(([, taille]) => taille))
  return tailles.filter(([, taille]) => taille === max)
}
