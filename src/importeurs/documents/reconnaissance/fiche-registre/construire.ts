import type {
  BlocCompetences,
  ComplementsFiche,
  FicheRegistre,
  FicheRegistreLue,
  ModeEvaluationBloc,
  TextesFiche,
} from '#domaine/certification/index.ts'
import type { DocumentSource } from '#domaine/document/index.ts'
import { construireLiens } from '#importeurs/registre-xml/construire-contenus.ts'
import { Releve } from '#importeurs/registre-xml/releve.ts'
import { fold } from '#socle/texte.ts'
import { lireBloc } from './blocs.ts'
import { type Element, piecesDe, texteCellule } from './elements.ts'
import type { Feuille } from './feuille.ts'
import { lireCodes, lireIntitule, lireNiveau, lireNumero } from './identite.ts'
import {
  lireCertificateurs,
  lireCorrespondances,
  lireFichesLiees,
  lirePartenaires,
  lirePublications,
  lireStatistiques,
} from './tableaux.ts'
import { lireCroix, lireVoies } from './voies.ts'

/** Everything a sheet says, each datum noted where it stands. */
export function construireFicheLue(feuille: Feuille, document: DocumentSource): FicheRegistreLue {
  const anterieures = lireFichesLiees(feuille.elementsDe('anterieures'), 'anterieures', feuille.carnet)
  return {
    fiche: construireFiche(feuille, document, anterieures),
    modalitesEvaluation: feuille.texte('modalites', 'modalitesEvaluation'),
    capitalisation: feuille.texte('capitalisation', 'capitalisation'),
    prerequisDistinctsParBloc: feuille.ouiNon('prerequisBlocs', 'prerequisDistinctsParBloc'),
    validiteComposantes: feuille.texte('validite', 'validiteComposantes'),
    aucuneCorrespondance: lireAucuneCorrespondance(feuille),
    anterieures,
    lienReferentiel: lireLienReferentiel(feuille),
  }
}

function construireFiche(
  feuille: Feuille,
  document: DocumentSource,
  anterieures: FicheRegistreLue['anterieures'],
): FicheRegistre {
  const { carnet, elementsDe } = feuille
  const numero = lireNumero(elementsDe('numero'), carnet) ?? ''
  const { blocs, complements } = construireBlocs(feuille, numero, document)
  const partenaires = lirePartenaires(elementsDe('partenaires'), carnet)
  return {
    numero,
    repertoire: numero.startsWith('RS') ? 'RS' : 'RNCP',
    idFiche: null,
    ...lireIntitule(feuille.rubriques, carnet),
    etat: null,
    actif: lireActif(feuille),
    typeEnregistrement: null,
    ...lireNiveau(elementsDe('niveau'), carnet),
    formacodes: lireCodes(elementsDe('formacodes'), 'formacodes', carnet),
    nsf: lireCodes(elementsDe('nsf'), 'nsf', carnet),
    rome: lireCodes(elementsDe('rome'), 'rome', carnet),
    idcc: [],
    ccn: [],
    certificateurs: lireCertificateurs(elementsDe('certificateurs'), carnet),
    existencePartenaires: lireExistencePartenaires(feuille, partenaires.length > 0),
    partenaires,
    textes: construireTextes(feuille),
    voies: lireVoies(elementsDe('voies'), carnet),
    nouvelleCaledonie: lireTerritoire(feuille, 'caledonie', 'fiche.nouvelleCaledonie'),
    polynesieFrancaise: lireTerritoire(feuille, 'polynesie', 'fiche.polynesieFrancaise'),
    ...construireVie(feuille),
    ...construireLiensInternet(feuille, numero),
    blocs,
    dureeValidite: null,
    validationPartielle: null,
    anciennes: anterieures.map((fiche) => fiche.numero),
    nouvelles: lireFichesLiees(elementsDe('nouvelles'), 'fiche.nouvelles', carnet).map((fiche) => fiche.numero),
    correspondances: lireCorrespondances(elementsDe('liens'), carnet),
    codesDiplome: [],
    complements,
  }
}

function construireTextes(feuille: Feuille): TextesFiche {
  return {
    objectifs: feuille.texte('objectifs', 'fiche.textes.objectifs'),
    activites: feuille.texte('activites', 'fiche.textes.activites'),
    capacites: feuille.texte('capacites', 'fiche.textes.capacites'),
    secteurs: feuille.texte('secteurs', 'fiche.textes.secteurs'),
    emplois: feuille.texte('emplois', 'fiche.textes.emplois'),
    reglementations: feuille.texte('reglementations', 'fiche.textes.reglementations'),
    niveauMaitrise: null,
    renouvellement: null,
    prerequisEntree: feuille.texte('prerequisEntree', 'fiche.textes.prerequisEntree'),
    prerequisValidation: feuille.texte('prerequisValidation', 'fiche.textes.prerequisValidation'),
    validationPartiellePerimetre: null,
  }
}

function construireVie(feuille: Feuille) {
  const { carnet, elementsDe, jour } = feuille
  return {
    publicationsGeneral: lirePublications(elementsDe('instaurant'), 'publicationsGeneral', carnet),
    publicationsCreation: lirePublications(elementsDe('arretes'), 'publicationsCreation', carnet),
    publicationsAutre: lirePublications(elementsDe('autres'), 'publicationsAutre', carnet),
    dates: {
      effet: jour('effet', 'fiche.dates.effet'),
      decision: jour('decision', 'fiche.dates.decision'),
      fin: jour('fin', 'fiche.dates.fin'),
      limiteDelivrance: jour('limiteDelivrance', 'fiche.dates.limiteDelivrance'),
      publication: jour('publication', 'fiche.dates.publication'),
      dernierJo: jour('dernierJo', 'fiche.dates.dernierJo'),
    },
    dureeEnregistrement: lireDuree(feuille),
    anneesPromotionsNiveau: lirePromotions(feuille),
    statistiques: lireStatistiques(elementsDe('statistiques'), carnet),
  }
}

function construireBlocs(
  { rubriques, carnet, signaler }: Feuille,
  numero: string,
  document: DocumentSource,
): { readonly blocs: readonly BlocCompetences[]; readonly complements: ComplementsFiche | null } {
  const blocs: BlocCompetences[] = []
  const modesEvaluation: ModeEvaluationBloc[] = []
  for (const rubrique of rubriques.filter(({ cle }) => cle === 'bloc')) {
    const lu = lireBloc(rubrique, blocs.length + 1, numero)
    const chemin = `fiche.blocs[${blocs.length}]`
    carnet.noter(`${chemin}.code`, lu.pieces.code)
    carnet.noter(`${chemin}.libelle`, lu.pieces.libelle)
    carnet.noter(`${chemin}.competences`, lu.pieces.competences)
    carnet.noter(`${chemin}.evaluation`, lu.pieces.evaluation)
    carnet.meubler(lu.mobilier)
    for (const { categorie, mode, reperes } of lu.modes) {
      carnet.noter(`fiche.complements.modesEvaluation[${modesEvaluation.length}]`, reperes)
      const source = situer(document, reperes[0]?.rang)
      modesEvaluation.push({ bloc: lu.bloc.codeNormalise ?? lu.bloc.code, categorie, mode, source })
    }
    if (lu.incertaines.length > 0) {
      const donnees = { bloc: lu.bloc.code }
      signaler({ regle: 'lecture.cellule-coupee', gravite: 'information', donnees }, lu.incertaines)
    }
    blocs.push(lu.bloc)
  }
  const complements = { source: document.nom, unites: [], modesEvaluation, provenance: {} }
  return { blocs, complements: modesEvaluation.length === 0 ? null : complements }
}

/** `file:line`, with its page when the format has pages. */
function situer(document: DocumentSource, rang: number | undefined): string {
  const ligne = document.lignes[rang ?? -1]
  if (ligne === undefined) return document.nom
  return ligne.page === null ? `${document.nom}:${ligne.numero}` : `${document.nom}:p${ligne.page}:${ligne.numero}`
}

function lireActif({ rubriques, carnet }: Feuille): boolean | null {
  const etat = rubriques.find((rubrique) => rubrique.cle === 'etat')
  if (etat === undefined) return null
  carnet.noter('fiche.actif', etat.etiquette)
  return fold(texteCellule(etat.etiquette)).includes('inactive') === false
}

function lireExistencePartenaires({ rubriques, carnet }: Feuille, listes: boolean): boolean | null {
  const aucun = rubriques.find((rubrique) => rubrique.cle === 'aucunPartenaire')
  if (listes) return true
  if (aucun === undefined) return null
  carnet.noter('fiche.existencePartenaires', aucun.etiquette)
  return false
}

function lireTerritoire(feuille: Feuille, cle: 'caledonie' | 'polynesie', chemin: string): boolean | null {
  const cellules = feuille.elementsDe(cle)[0]?.cellules ?? []
  const inscrite = lireCroix(cellules)
  if (inscrite !== null) feuille.carnet.noter(chemin, cellules.flat())
  return inscrite
}

function lireDuree({ elementsDe, carnet }: Feuille): number | null {
  const pieces = elementsDe('duree').slice(0, 1).flatMap(piecesDe)
  const lue = /^(\d{1,2})(?: ans?)?$/u.exec(texteCellule(pieces))
  if (lue === null) return null
  carnet.noter('fiche.dureeEnregistrement', pieces)
  return Number(lue[1])
}

function lirePromotions({ elementsDe, carnet }: Feuille): string[] {
  const pieces = elementsDe('promotions').flatMap(piecesDe)
  const annees = texteCellule(pieces).match(/\b(?:19|20)\d{2}\b/g) ?? []
  if (annees.length > 0) carnet.noter('fiche.anneesPromotionsNiveau', pieces)
  return [...annees]
}

function construireLiensInternet(feuille: Feuille, numero: string) {
  const liensBruts = feuille.texte('lienInternet', 'fiche.liensBruts')
  return { liensBruts, liens: construireLiens(liensBruts ?? undefined, new Releve(numero)) }
}

function lireAucuneCorrespondance({ elementsDe, carnet }: Feuille): boolean {
  const dite = elementsDe('liens').find((element) => dit(element, 'aucune correspondance'))
  if (dite === undefined) return false
  carnet.noter('aucuneCorrespondance', piecesDe(dite))
  return true
}

const dit = (element: Element, phrase: string): boolean =>
  fold(texteCellule(piecesDe(element)).slice(0, 200)).includes(phrase)

function lireLienReferentiel({ elementsDe, carnet }: Feuille): string | null {
  for (const piece of elementsDe('referentiel').flatMap(piecesDe)) {
    const lien = /https?:\/\/[^\s<>()"]+/iu.exec(piece.texte)?.[0]
    if (lien === undefined) continue
    carnet.noter('lienReferentiel', [piece])
    return lien
  }
  return null
}
