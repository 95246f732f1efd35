import type { DocumentSource, Lecture } from '#domaine/document/index.ts'
import type { Referentiel } from '#domaine/referentiel/index.ts'
import { mobilierDePages } from '../mobilier.ts'
import { ouvrirPlacement, type Placement } from '../placement.ts'
import { dresserArbre } from './arbre.ts'
import { assembler } from './assembler.ts'
import { entetesDuTexte } from './entetes.ts'
import { ouvrirVocabulaire } from './libelles.ts'
import { type Morceau, morceler } from './morceaux.ts'
import { lirePreambule, type Preambule } from './preambule.ts'
import { placerTextePlat } from './texte-plat.ts'

/**
 * Reads a framework of activities, competences and assessment (référentiel A/C/E, Code du travail L6113-1) whatever
 * its layout: cells of a table, columns of a page, or a text in which the columns follow one another. Words are those
 * of the source, joined over lines; what finds no place is listed as unplaced.
 */
export function reconnaitreReferentiel(document: DocumentSource): Lecture<'referentiel', Referentiel> {
  const placement = ouvrirPlacement(document)
  const tous = morceler(document)
  const utiles = retirerMobilier(document, tous, placement)
  const passages = placerTextePlat(utiles)
  const { noeuds, mobilier } = assembler(passages)
  placement.meubler(mobilier.map(({ ligne }) => ligne.rang))
  const { elements, liens, anomalies } = dresserArbre(noeuds, placement, ouvrirVocabulaire(tous))
  const preambule = lirePreambule(avantElements(utiles), utiles)
  noterPreambule(preambule, placement)
  const fondements = preambule.fondements.map(({ texte }) => texte)
  return {
    genre: 'referentiel',
    donnees: {
      intitule: preambule.intitule?.texte ?? '',
      certification: preambule.certification?.texte ?? null,
      ...(fondements.length > 0 ? { fondements } : {}),
      elements,
      liens,
    },
    anomalies,
    ...placement.clore(),
  }
}

/** Takes out running heads and feet, headings of columns, addresses of links. */
function retirerMobilier(document: DocumentSource, tous: readonly Morceau[], placement: Placement): Morceau[] {
  const repetes = new Set(mobilierDePages(document))
  const entetes = entetesDuTexte(tous)
  return tous.filter((morceau) => {
    const { genre } = morceau.classe
    const repete = repetes.has(morceau.ligne.rang) && (genre === 'texte' || genre === 'adresse')
    if (!repete && !entetes.has(morceau) && genre !== 'adresse') return true
    placement.meubler([morceau.ligne.rang])
    return false
  })
}

function avantElements(morceaux: readonly Morceau[]): readonly Morceau[] {
  const premier = morceaux.findIndex(({ classe }) => ['bloc', 'activite', 'competence'].includes(classe.genre))
  return premier < 0 ? morceaux : morceaux.slice(0, premier)
}

function noterPreambule({ intitule, certification, fondements }: Preambule, placement: Placement): void {
  if (intitule) placement.noter('intitule', intitule.reperes)
  if (certification) placement.noter('certification', [certification.repere])
  for (const [rang, { reperes }] of fondements.entries()) placement.noter(`fondements[${rang}]`, reperes)
}
