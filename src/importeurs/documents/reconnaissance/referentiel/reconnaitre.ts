import type { DocumentSource, Lecture } from '#domaine/document/index.ts'
import type { Referentiel } from '#domaine/referentiel/index.ts'
import { mobilierDePages } from '../mobilier.ts'
import { ouvrirPlacement, type Placement } from '../placement.ts'
import { dresserArbre } from './arbre.ts'
import { assembler } from './assembler.ts'
import { commenceEnCapitale } from './classes.ts'
import { placerColonnes } from './colonnes-page.ts'
import { lireModele } from './depuis-modele.ts'
import { entetesDuTexte } from './entetes.ts'
import { ouvrirVocabulaire } from './libelles.ts'
import { lireTableauModele } from './modele-tableur.ts'
import { type Morceau, morceler } from './morceaux.ts'
import type { Passage } from './passages.ts'
import { lirePreambule, type Preambule } from './preambule.ts'
import { rappelsDuModele } from './rappels-modele.ts'
import { placerTableaux } from './tableaux.ts'
import { placerTextePlat } from './texte-plat.ts'

/**
 * Reads a framework of activities, competences and assessment (référentiel A/C/E, Code du travail L6113-1) whatever
 * its layout: cells of a table, columns of a page, or a text in which the columns follow one another. Words are those
 * of the source, joined over lines; what finds no place is listed as unplaced.
 */
export function reconnaitreReferentiel(document: DocumentSource): Lecture<'referentiel', Referentiel> {
  const placement = ouvrirPlacement(document)
  const modele = lireTableauModele(document.lignes)
  if (modele) {
    const lu = lireModele(modele, placement)
    placement.meubler(rappelsDuModele(document.lignes, lu.donnees))
    return { genre: 'referentiel', ...lu, ...placement.clore() }
  }
  const tous = morceler(document)
  const utiles = retirerMobilier(document, tous, placement)
  const passages = placer(utiles, placement)
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
      fondements,
      elements,
      liens,
    },
    anomalies,
    ...placement.clore(),
  }
}

/**
 * Columns from the cells when the words of the trade stand in cells, else from the places on the page, else from the
 * order of the lines.
 */
function placer(morceaux: readonly Morceau[], placement: Placement): readonly Passage[] {
  const parlants = morceaux.filter(({ classe }) => PARLANTS.has(classe.genre))
  const enCellules = parlants.filter(({ cellule }) => cellule !== null).length
  const parCellules = enCellules > 0 && enCellules * 2 >= parlants.length
  const lus = parCellules ? placerTableaux(morceaux) : placerColonnes(morceaux)
  if (lus) placement.meubler(lus.entetes.map(({ ligne }) => ligne.rang))
  return lus?.passages ?? placerTextePlat(retirerEntetes(morceaux, placement))
}

/** Takes out the headings of columns of a text without geometry. */
function retirerEntetes(morceaux: readonly Morceau[], placement: Placement): Morceau[] {
  const entetes = entetesDuTexte(morceaux)
  placement.meubler([...entetes].map(({ ligne }) => ligne.rang))
  return garder(morceaux, (morceau) => !entetes.has(morceau))
}

/** Keeps some pieces; what opened a page or stood off is told of the next one kept. */
function garder(morceaux: readonly Morceau[], retenu: (morceau: Morceau) => boolean): Morceau[] {
  let saut = false
  let ecart = 0
  return morceaux.flatMap((morceau) => {
    saut ||= morceau.saut
    ecart += morceau.ecart
    if (!retenu(morceau)) return []
    const garde = { ...morceau, saut, ecart }
    saut = false
    ecart = 0
    return [garde]
  })
}

const PARLANTS = new Set<Morceau['classe']['genre']>(['activite', 'competence', 'critere', 'candidat', 'nature'])

/** Takes out running heads and feet, and the addresses of links. */
function retirerMobilier(document: DocumentSource, tous: readonly Morceau[], placement: Placement): Morceau[] {
  const repetes = new Set(mobilierDePages(document))
  const estMeuble = ({ classe: { genre }, ligne, texte, cellule }: Morceau): boolean => {
    if (ligne.zone !== undefined) return true
    if (genre !== 'texte' || cellule) return genre === 'adresse'
    return PAGINATION.test(texte.slice(-40)) || (repetes.has(ligne.rang) && commenceEnCapitale(texte))
  }
  placement.meubler(tous.filter(estMeuble).map(({ ligne }) => ligne.rang))
  return garder(tous, (morceau) => !estMeuble(morceau))
}

const PAGINATION = /\bpage \d{1,4} ?(?:\/|sur|de) ?\d{1,4}$/iu

function avantElements(morceaux: readonly Morceau[]): readonly Morceau[] {
  const premier = morceaux.findIndex(({ classe }) => ['bloc', 'activite', 'competence'].includes(classe.genre))
  return premier < 0 ? morceaux : morceaux.slice(0, premier)
}

function noterPreambule({ intitule, certification, fondements }: Preambule, placement: Placement): void {
  if (intitule) placement.noter('intitule', intitule.reperes)
  if (certification) placement.noter('certification', [certification.repere])
  for (const [rang, { reperes }] of fondements.entries()) placement.noter(`fondements[${rang}]`, reperes)
}
