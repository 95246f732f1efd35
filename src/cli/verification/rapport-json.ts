import { toSnake } from '#api/snake.ts'
import type { Constat, DocumentSource, LigneDocument } from '#domaine/document/index.ts'
import { direConstat } from '#langues/constats.ts'
import type { Paroles } from '../langue.ts'
import { compter, compterDonnees, type Examen, lignesSansPlace, tousLesConstats } from './examen.ts'
import { type Place, placesDe, trierConstats } from './place.ts'

const situation = ({ page, feuille, numero, texte }: LigneDocument) => ({ page, feuille, ligne: numero, texte })

const placePublique = ({ ligne, colonne, fin }: Place) => ({ ...situation(ligne), colonne, fin })

function constatPublic(constat: Constat, document: DocumentSource, p: Paroles) {
  const { regle, gravite, donnees, reparation } = constat
  const places = placesDe(constat, document).map(placePublique)
  return { regle, gravite, ...direConstat(constat, p.langue), donnees, reparation, places }
}

function examenPublic({ chemin, resultat }: Examen, p: Paroles) {
  if (!resultat.ok) {
    const { phrase, remede } = p.expliquer(resultat.refus)
    return { fichier: chemin, refus: { ...resultat.refus, detail: phrase, faire: remede } }
  }
  const { document, lecture, constats } = resultat.valeur
  return {
    fichier: chemin,
    format: document.format,
    empreinte: document.empreinte,
    genre: lecture?.genre ?? null,
    donneesLues: compterDonnees(resultat.valeur),
    bilan: compter(constats),
    constats: trierConstats(constats).map((constat) => constatPublic(constat, document, p)),
    nonPlaces: lignesSansPlace(resultat.valeur).map((ligne) => ({ ...situation(ligne), colonne: ligne.colonne })),
  }
}

/** The whole result for a machine, under the names of the public API. */
export function rapportJson(examens: readonly Examen[], au: string, paroles: Paroles) {
  const refuses = examens.filter(({ resultat }) => !resultat.ok).length
  return toSnake({
    au,
    documents: examens.map((examen) => examenPublic(examen, paroles)),
    bilan: { ...compter(tousLesConstats(examens)), refuses },
  })
}
