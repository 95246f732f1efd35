import { degrees, PDFDocument, StandardFonts } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import type { LigneDocument } from '#domaine/document/index.ts'
import {
  pdfFicheFormation,
  pdfFicheRegistre,
  pdfReferentielTroisColonnes,
} from '../../../../../tests/documents/generes.ts'
import type { ReferentielAttendu } from '../../../../../tests/documents/referentiel.ts'
import { mobilierDePages } from '../../reconnaissance/mobilier.ts'
import { cellules, lire, refus } from '../essai.ts'

const joindre = (lignes: readonly LigneDocument[]): string => lignes.map((ligne) => ligne.texte).join(' ')

/** Words of each row, column by column, rows in the order of the table. */
function rangees(lignes: readonly LigneDocument[]): string[][] {
  const parRangee = new Map<number, Map<number, LigneDocument[]>>()
  for (const ligne of lignes) {
    if (ligne.cellule === null) continue
    const { rangee, colonne } = ligne.cellule
    const colonnes = parRangee.get(rangee) ?? new Map<number, LigneDocument[]>()
    parRangee.set(rangee, colonnes)
    colonnes.set(colonne, [...(colonnes.get(colonne) ?? []), ligne])
  }
  return [...parRangee]
    .sort(([a], [b]) => a - b)
    .map(([, colonnes]) => [...colonnes].sort(([a], [b]) => a - b).map(([, dedans]) => joindre(dedans)))
}

/** The same, as the author of the document knows them. */
function rangeesAttendues({ blocs }: ReferentielAttendu, colonnes: 3 | 4): string[][] {
  return blocs.flatMap(({ numero, libelle, activites }) => [
    [`Bloc n°${numero} – ${libelle}`],
    ...activites.map(({ code, libelle: activite, taches, competences, evaluation }) => {
      const modalite = [`${evaluation.nature} :`, `« ${evaluation.titre} »`, evaluation.consigne].join(' ')
      const criteres = evaluation.criteres.map((critere) => `- ${critere}`).join(' ')
      return [
        [`${code} – ${activite}`, ...taches.map((tache) => `- ${tache}`)].join(' '),
        competences.map((competence) => `${competence.code} – ${competence.libelle}`).join(' '),
        ...(colonnes === 3 ? [`${modalite} ${criteres}`] : [modalite, criteres]),
      ]
    }),
  ])
}

const CAS = [1, 2, 3, 4, 5].flatMap((graine) =>
  [3, 4].map((colonnes) => ({ graine, colonnes: colonnes === 3 ? 3 : 4 }) as const),
)

describe('référentiel en colonnes : chaque cellule revient entière, coupée ou non par une page', () => {
  it.each(CAS)('à filets, graine $graine, $colonnes colonnes', async ({ graine, colonnes }) => {
    const { octets, attendu } = await pdfReferentielTroisColonnes({ blocs: 3, activitesParBloc: 4, graine, colonnes })
    const { lignes, pages } = await lire('referentiel.pdf', octets)
    expect(pages.length).toBeGreaterThan(3)
    const corps = rangees(lignes).slice(colonnes === 3 ? 1 : 2)
    expect(corps).toEqual(rangeesAttendues(attendu, colonnes))
    expect(new Set(lignes.flatMap((ligne) => ligne.cellule?.tableau ?? []))).toEqual(new Set([0]))
  })

  it.each(CAS)('sans filet, graine $graine, $colonnes colonnes', async ({ graine, colonnes }) => {
    const options = { blocs: 2, activitesParBloc: 3, graine, colonnes, filets: false }
    const { octets, attendu } = await pdfReferentielTroisColonnes(options)
    const { lignes } = await lire('referentiel.pdf', octets)
    const corps = rangees(lignes).slice(1)
    // A title shorter than its column cannot be told from the rows around it: words only are compared.
    const mots = (cases: readonly string[][]): string[] => cases.flat().join(' ').split(' ').sort()
    expect(mots(corps)).toEqual(mots(rangeesAttendues(attendu, colonnes)))
    const codes = corps.map((cases) => /A\d\.\d/.exec(cases[0] ?? '')?.[0]).filter((code) => code !== undefined)
    expect(codes).toEqual(attendu.blocs.flatMap((bloc) => bloc.activites.map(({ code }) => code)))
  })

  it('les titres de colonnes répétés restent dans leur rangée, les pieds de page sont du mobilier', async () => {
    const { octets } = await pdfReferentielTroisColonnes({ blocs: 3, activitesParBloc: 4, graine: 1 })
    const document = await lire('referentiel.pdf', octets)
    const titres = document.lignes.filter((ligne) => ligne.texte === 'Référentiel d’activités')
    expect(titres.map((ligne) => ligne.cellule?.rangee)).toEqual(document.pages.map(() => 0))
    const meubles = mobilierDePages(document).map((rang) => document.lignes[rang]?.texte)
    const pages = document.pages.length
    expect(meubles).toEqual(
      document.pages.flatMap(({ numero }) => [
        'Référentiel – Technicien en entretien de cerfs-volants',
        `École du Vent – page ${numero} / ${pages}`,
      ]),
    )
  })

  it('soixante pages sont toutes lues', async () => {
    const { octets } = await pdfReferentielTroisColonnes({ blocs: 14, activitesParBloc: 9, graine: 3 })
    expect((await lire('referentiel.pdf', octets)).pages.length).toBeGreaterThanOrEqual(60)
  })
})

describe('fiches', () => {
  it.each([1, 2, 3])('deux colonnes se lisent l’une après l’autre, page par page (graine %i)', async (graine) => {
    const { octets, attendu } = await pdfFicheFormation({ graine, longueur: 2 })
    const document = await lire('fiche.pdf', octets)
    const meubles = new Set(mobilierDePages(document))
    const lignes = document.lignes.filter(({ rang }) => !meubles.has(rang))
    const mots = ({ titre, paragraphes }: { titre: string; paragraphes: readonly string[] }): string =>
      [titre, ...paragraphes].join(' ')
    const gauche = joindre(lignes.filter(({ boite, page }) => boite && boite.x < 200 && (page !== 1 || boite.y > 95)))
    const colonnes = [gauche, joindre(lignes.filter(({ boite }) => boite && boite.x >= 200))]
    expect(colonnes[1]).toBe(attendu.droite.map(mots).join(' '))
    expect(gauche.endsWith(attendu.gauche.slice(1).map(mots).join(' '))).toBe(true)
    for (const { numero } of document.pages) {
      const cotes = lignes
        .filter(({ page, boite }) => page === numero && boite && (page > 1 || boite.y > 95))
        .map((l) => (l.boite?.x ?? 0) >= 200)
      // Left then right: one change at most.
      expect(cotes.filter((cote, rang) => rang > 0 && cote !== cotes[rang - 1]).length).toBeLessThanOrEqual(1)
    }
  })

  it('les tableaux d’une fiche gardent leurs cellules, celle de droite coupée par une page aussi', async () => {
    const { octets, attendu } = await pdfFicheRegistre({ graine: 1, blocs: 8 })
    const { lignes } = await lire('fiche.pdf', octets)
    const tables = new Map<number, LigneDocument[]>()
    for (const ligne of lignes) {
      const tableau = ligne.cellule?.tableau
      if (tableau !== undefined) tables.set(tableau, [...(tables.get(tableau) ?? []), ligne])
    }
    const [certificateur, ...suite] = [...tables.values()].map(rangees)
    expect(certificateur?.[1]).toEqual([attendu.certificateur.nom, attendu.certificateur.siret, '-', '-'])
    const enListe = (textes: readonly string[]): string => textes.map((texte) => `- ${texte}`).join(' ')
    expect(suite.slice(0, 8).map((table) => table[1])).toEqual(
      attendu.blocs.map((bloc) => [enListe(bloc.competences), enListe(bloc.modalites)]),
    )
    expect(suite[8]?.slice(1)).toEqual(
      attendu.voies.map(({ libelle, jury }) => [libelle, 'X', jury].filter((t) => t !== '')),
    )
  })
})

describe('fichiers difficiles', () => {
  const texteSimple = async (): Promise<PDFDocument> => {
    const pdf = await PDFDocument.create()
    const police = await pdf.embedFont(StandardFonts.Helvetica)
    const page = pdf.addPage([400, 400])
    page.drawText('Régler la bride', { x: 40, y: 300, size: 12, font: police })
    page.drawText('Marge', { x: 20, y: 100, size: 12, font: police, rotate: degrees(90) })
    return pdf
  }

  it('un texte écrit par un autre logiciel, tourné compris', async () => {
    const octets = await (await texteSimple()).save()
    const { lignes, pages } = await lire('a.pdf', octets)
    expect(cellules(lignes)).toEqual(['- Régler la bride', '- Marge'])
    expect(pages).toEqual([{ numero: 1, largeur: 400, hauteur: 400 }])
    expect(lignes[0]?.boite?.x).toBeCloseTo(40, 0)
    expect(lignes[0]?.boite?.y).toBeCloseTo(90, 0)
  })

  it('coupé, il est illisible', async () => {
    const octets = await (await texteSimple()).save()
    expect(await refus('a.pdf', octets.subarray(0, octets.length / 2))).toBe('document.illisible')
    expect(await refus('a.pdf', Buffer.from('%PDF-1.7\n%%EOF'))).toBe('document.illisible')
  })

  it('des pages d’images n’ont pas de texte', async () => {
    const pdf = await PDFDocument.create()
    const point = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
    const image = await pdf.embedPng(Buffer.from(point, 'base64'))
    for (let page = 0; page < 3; page += 1)
      pdf.addPage([400, 400]).drawImage(image, { x: 0, y: 0, width: 400, height: 400 })
    expect(await refus('a.pdf', await pdf.save())).toBe('document.sans-texte')
  })

  it('deux mille une pages sont refusées', async () => {
    const pdf = await PDFDocument.create()
    for (let page = 0; page < 2_001; page += 1) pdf.addPage([100, 100])
    expect(await refus('a.pdf', await pdf.save())).toBe('document.trop-de-pages')
  })

  it('un mot de passe est demandé', async () => {
    // A trailer that names an encryption dictionary no empty password opens.
    const chiffre = [
      '%PDF-1.4',
      '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
      '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj',
      `4 0 obj<</Filter/Standard/V 1/R 2/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>endobj`,
      `trailer<</Root 1 0 R/Encrypt 4 0 R/ID[<${'43'.repeat(16)}><${'43'.repeat(16)}>]>>`,
      '%%EOF',
    ].join('\n')
    expect(await refus('a.pdf', Buffer.from(chiffre))).toBe('document.chiffre')
  })
})
