import { describe, expect, test } from 'vitest'
import { readDocument } from '#importeurs/documents/formats/lire.ts'
import { pdfFicheFormation } from '../../../../../tests/documents/generes.ts'
import { reconnaitreFicheFormation, ressembleFicheFormation } from './reconnaitre.ts'

describe('une fiche formation en PDF, sur deux colonnes', () => {
  test.each([3, 7, 11])('graine %i : les deux colonnes sont lues jusqu’au bout, chacune à son tour', async (graine) => {
    const { octets, attendu } = await pdfFicheFormation({ graine, longueur: 2 })
    const lu = await readDocument({ nom: 'fiche.pdf', octets })
    if (!lu.ok) throw new Error(lu.refus.code)
    expect(ressembleFicheFormation(lu.valeur)).toBeGreaterThan(0.9)
    const { donnees, nonPlaces } = reconnaitreFicheFormation(lu.valeur)
    const paragraphes = (titre: string): string | undefined =>
      [...attendu.gauche, ...attendu.droite].find((rubrique) => rubrique.titre === titre)?.paragraphes.join('\n')
    expect(donnees.intitule).toBe(`Bac pro ${attendu.intitule}`)
    expect(donnees).toMatchObject({
      numeroFiche: attendu.numeroFiche,
      codeDiplome: attendu.codeDiplome,
      siret: attendu.siret,
      niveauSortie: attendu.niveauSortie,
      ageMin: attendu.ageMin,
      ageMax: attendu.ageMax,
      alternance: true,
      ccf: true,
      epreuvesTerminales: true,
      organisme: 'École du Vent',
      contacts: [{ libelle: 'École du Vent', telephone: '03 00 00 00 01', courriel: null, site: null }],
    })
    expect(donnees.duree.heuresCentre).toBe(attendu.heuresCentre)
    expect(donnees.unites).toEqual(attendu.unites.map((unite) => ({ ...unite, facultative: false })))
    const textes = [donnees.textes.prerequis, donnees.textes.validation, donnees.textes.objectifs]
    const titres = ['Conditions d’entrée et prérequis', 'Validation', 'Objectifs professionnels']
    expect(textes.map(sansAlineas)).toEqual(titres.map((titre) => sansAlineas(paragraphes(titre))))
    expect(sansAlineas(donnees.textes.contenu)).toBe(sansAlineas(paragraphes('Contenu')))
    expect(sansAlineas(donnees.textes.poursuite)).toBe(sansAlineas(paragraphes('Poursuite d’études')))
    const restent = nonPlaces.map((rang) => lu.valeur.lignes[rang]?.texte)
    expect(restent.join(' ')).toBe(
      'Fiche de l’École du Vent, en apprentissage, à Berck et à Dieppe, pour les pilotes et les réparateurs de demain',
    )
  })
})

/** Where a page ends, a paragraph may be cut in two: words only are compared. */
const sansAlineas = (texte: string | null | undefined): string => (texte ?? '').replaceAll('\n', ' ')
