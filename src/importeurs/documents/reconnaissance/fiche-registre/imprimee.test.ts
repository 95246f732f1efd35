import { describe, expect, it } from 'vitest'
import type { DocumentSource } from '#domaine/document/index.ts'
import { readDocument } from '#importeurs/documents/formats/lire.ts'
import type { FicheRegistreAttendue } from '../../../../../tests/documents/fiche-registre.ts'
import { pdfFicheRegistre } from '../../../../../tests/documents/generes.ts'
import { modesDe } from './essai.ts'
import { reconnaitreFicheRegistre, ressembleFicheRegistre } from './reconnaitre.ts'

async function imprimer(
  blocs: number,
  graine: number,
): Promise<{ document: DocumentSource; attendu: FicheRegistreAttendue }> {
  const { octets, attendu } = await pdfFicheRegistre({ blocs, graine })
  const lu = await readDocument({ nom: 'fiche.pdf', octets })
  if (!lu.ok) throw new Error(lu.refus.code)
  return { document: lu.valeur, attendu }
}
const puces = (lignes: readonly string[]): string => lignes.map((ligne) => `- ${ligne}`).join('\n')

describe.each([
  [6, 3],
  [15, 8],
  [1, 21],
])('une fiche imprimée en PDF : %i blocs (graine %i)', async (nombre, graine) => {
  const { document, attendu } = await imprimer(nombre, graine)
  const lecture = reconnaitreFicheRegistre(document)
  const { fiche, anterieures } = lecture.donnees

  it('rend son identité, ses codes, ses dates et ses voies', () => {
    expect(ressembleFicheRegistre(document)).toBe(1)
    expect([fiche.numero, fiche.abrege?.code, fiche.intitule, fiche.niveau, fiche.actif]).toEqual([
      attendu.numeroFiche,
      attendu.abrege,
      attendu.intitule,
      attendu.niveau,
      true,
    ])
    expect([fiche.nsf, fiche.formacodes, fiche.rome]).toEqual([[attendu.nsf], [attendu.formacode], [attendu.rome]])
    expect([fiche.dates.fin, fiche.dates.publication, fiche.dates.effet]).toEqual([
      attendu.echeance,
      attendu.publication,
      attendu.debutParcours,
    ])
    expect(fiche.certificateurs.map(({ nom, siret }) => ({ nom, siret }))).toEqual([attendu.certificateur])
    expect(fiche.voies.map(({ ouverte, jury }) => ({ ouverte, jury: jury ?? '' }))).toEqual(
      attendu.voies.map(({ ouverte, jury }) => ({ ouverte, jury })),
    )
    expect(anterieures).toEqual([attendu.ancienne])
  })

  it('rejoint les textes coupés par les lignes et les pages, colonne par colonne', () => {
    expect(fiche.textes.objectifs).toBe(attendu.objectifs)
    expect([fiche.textes.activites, fiche.textes.capacites]).toEqual([
      puces(attendu.activites),
      puces(attendu.competences),
    ])
    expect(
      fiche.blocs.map(({ code, libelle, competences, evaluation }) => [code, libelle, competences, evaluation]),
    ).toEqual(attendu.blocs.map((bloc) => [bloc.code, bloc.libelle, puces(bloc.competences), puces(bloc.modalites)]))
    expect(new Set(modesDe(lecture.donnees).map((mode) => mode.slice(3)))).toEqual(
      new Set(['HABILITE CCF', 'NON_HABILITE PONCTUEL_ECRIT', 'FC_PUBLIC CCF']),
    )
  })

  it('place toutes les lignes', () => {
    expect(lecture.nonPlaces.map((rang) => document.lignes[rang]?.texte)).toEqual([])
    expect(lecture.anomalies).toEqual([])
  })
})
