import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Constat } from '#domaine/document/index.ts'
import { type Connaissances, type DocumentLu, verifierDocument } from '#domaine/verification/index.ts'
import { readCatalogue } from '#importeurs/catalogue/lire.ts'
import { preparerFiche } from '#importeurs/registre-xml/lire-export.ts'
import { CONSTATS_FR } from '#langues/constats.fr.ts'
import { readDocument } from './formats/lire.ts'
import { reconnaitre } from './reconnaissance/choisir.ts'

const DOSSIER = join(import.meta.dirname, '../../../../shared/seeds')
const presents = existsSync(DOSSIER)
if (!presents)
  console.warn('the five starting documents are not here (../shared/seeds): their defects are not looked for')

async function lire(nom: string): Promise<DocumentLu> {
  const lu = await readDocument({ nom, octets: await readFile(join(DOSSIER, nom)) })
  if (!lu.ok) throw new Error(`${nom}: ${lu.refus.code}`)
  return { document: lu.valeur, lecture: reconnaitre(lu.valeur) }
}

async function connaitre(voisins: readonly DocumentLu[]): Promise<Connaissances> {
  const fiches = (await readCatalogue()).flatMap((une) => preparerFiche(une.fiche).fiche ?? [])
  return { aujourdhui: '2026-11-22', fiches: new Map(fiches.map((fiche) => [fiche.numero, fiche])), voisins }
}

type Ligne = readonly [ligne: number | null, regle: string]

/** First line of each finding; null: what is missing has no line. */
const resumer = ({ document }: DocumentLu, constats: readonly Constat[]): Ligne[] =>
  constats.map(({ regle, reperes: [premier] }) => [
    premier === undefined ? null : (document.lignes[premier.rang]?.numero ?? null),
    regle,
  ])

/** Every finding on the five documents, looked at one by one. */
const ATTENDUS: Readonly<Record<string, readonly Ligne[]>> = {
  '000': [
    [52, 'lecture.colonnes-entrelacees'],
    [104, 'lecture.colonnes-entrelacees'],
    [105, 'modalite.non-precisee'],
    [152, 'registre.echeance'],
    [152, 'registre.remplacee'],
    [null, 'information.tarif'],
    [null, 'information.mise-a-jour'],
    [null, 'information.reussite'],
    [null, 'information.insertion'],
  ],
  '001': [
    [12, 'registre.echeance'],
    [57, 'heures.somme'],
    [95, 'modalite.non-precisee'],
    [103, 'commune.graphies'],
    [107, 'information.mise-a-jour-ancienne'],
    [139, 'registre.bloc-numero'],
    [140, 'registre.bloc-numero'],
    [141, 'registre.bloc-numero'],
    [141, 'registre.resume'],
    [142, 'registre.bloc-numero'],
    [176, 'remuneration.annee-inapplicable'],
    [176, 'remuneration.smic-perime'],
    [null, 'registre.blocs-absents'],
    [null, 'information.insertion'],
  ],
  '002': [
    [6, 'registre.active-echue'],
    [22, 'registre.echeance'],
    [112, 'voie.texte-contradictoire'],
    [151, 'registre.resume'],
    [273, 'voie.manquante'],
    [280, 'attestation.limitee'],
    [282, 'seuil.deux-formes'],
    [355, 'correspondance.contradiction'],
  ],
  '003': [
    [93, 'activite.titre-double'],
    [125, 'code.notation'],
    [193, 'lecture.cellule-coupee'],
    [196, 'code.notation'],
    [200, 'code.notation'],
    [204, 'code.double'],
    [204, 'code.notation'],
    [209, 'code.notation'],
    [209, 'competence.sans-critere-propre'],
    [306, 'code.notation'],
    [310, 'code.notation'],
    [315, 'code.notation'],
    [321, 'code.notation'],
    [326, 'code.notation'],
    [393, 'code.notation'],
    [438, 'code.notation'],
    [444, 'code.notation'],
    [451, 'code.notation'],
    [575, 'competence.sans-critere-propre'],
    [766, 'competence.sans-critere-propre'],
    [769, 'competence.sans-critere-propre'],
    [874, 'lecture.critere-coupe'],
    [1022, 'lecture.critere-coupe'],
    [1098, 'lecture.cellule-coupee'],
    [1119, 'lecture.cellule-coupee'],
    [1145, 'lecture.ordre-incertain'],
    [1357, 'code.double'],
    [1371, 'evaluation.sans-consigne'],
  ],
  '004': [
    [7, 'registre.active-echue'],
    [27, 'registre.echeance'],
    [256, 'competence.verbe-non-observable'],
    [264, 'competence.verbe-non-observable'],
    [289, 'voie.manquante'],
    [302, 'attestation.limitee'],
    [302, 'seuil.deux-formes'],
    [354, 'correspondance.contradiction'],
  ],
}

it('docs/verification.md explique chacun d’eux, et cite toutes les règles', async () => {
  const page = await readFile(join(import.meta.dirname, '../../../docs/verification.md'), 'utf8')
  const rangees = [...page.matchAll(/^\| (\d{3}) \| (\d+|—) \| `([a-z.-]+)` \| \S/gm)]
  const expliques = rangees.map(([, document, ligne, regle]) => [document, ligne === '—' ? null : Number(ligne), regle])
  const attendus = Object.entries(ATTENDUS).sort(([a], [b]) => a.localeCompare(b))
  expect(expliques).toEqual(attendus.flatMap(([document, lignes]) => lignes.map((ligne) => [document, ...ligne])))
  const citees = [...page.matchAll(/^\| `([a-z.-]+)` \|/gm)].map((trouve) => trouve[1] ?? '')
  expect(citees.sort()).toEqual(Object.keys(CONSTATS_FR).sort())
})

describe.skipIf(!presents)('les défauts des cinq documents de départ', () => {
  const lus = new Map<string, DocumentLu>()
  let connaissances: Connaissances

  beforeAll(async () => {
    for (const nom of (await readdir(DOSSIER)).sort()) lus.set(nom.slice(0, 3), await lire(nom))
    connaissances = await connaitre([...lus.values()])
  })

  it.each(Object.keys(ATTENDUS))('%s : tous, à leur ligne, et aucun autre', (nom) => {
    const lu = lus.get(nom)
    if (lu === undefined) throw new Error(`${nom} is not among the documents`)
    expect(resumer(lu, verifierDocument(lu, connaissances))).toEqual(ATTENDUS[nom])
  })
})
