import { styleText } from 'node:util'
import type { Constat, DocumentSource, Gravite } from '#domaine/document/index.ts'
import type { DocumentVerifie } from '#domaine/verification/index.ts'
import { direConstat } from '#langues/constats.ts'
import type { Paroles } from '../langue.ts'
import { compter, compterDonnees, type Examen, lignesSansPlace } from './examen.ts'
import { placesDe, situer, trierConstats } from './place.ts'
import { rendreSur, souligner } from './texte-sur.ts'

/** How findings are printed. */
export interface OptionsAffichage {
  readonly paroles: Paroles
  readonly couleur: boolean
  /** Also list the lines that found no place. */
  readonly nonPlaces: boolean
}

type Style = Parameters<typeof styleText>[0]

const COULEURS: Readonly<Record<Gravite, Style>> = { erreur: 'red', avertissement: 'yellow', information: 'cyan' }
const MARGE = '    '
/** A repair may be a whole passage: the rest is in the JSON. */
const VALEUR_MAXIMALE = 160

const peindre = (style: Style, texte: string, { couleur }: OptionsAffichage): string =>
  couleur ? styleText(style, texte, { validateStream: false }) : texte

/** The line at fault with its underline, when there is one. */
function montrerLigne(constat: Constat, document: DocumentSource, options: OptionsAffichage): string[] {
  const [place] = placesDe(constat, document)
  if (place === undefined) return []
  const { ligne, repere } = place
  const { extrait, trait } = souligner(ligne.texte, repere.debut, repere.fin)
  const numero = String(ligne.numero)
  return [
    `${MARGE}${numero} | ${extrait}`,
    `${MARGE}${' '.repeat(numero.length)} | ${peindre(COULEURS[constat.gravite], trait, options)}`,
  ]
}

function reparationDe({ reparation }: Constat, faire: string): string {
  if (reparation === null || reparation.valeur === null) return faire
  const { chemin, valeur } = reparation
  const texte = JSON.stringify(valeur)
  const courte = texte.length > VALEUR_MAXIMALE ? `${texte.slice(0, VALEUR_MAXIMALE)}…` : texte
  const proposee = chemin === null ? courte : `${chemin} = ${courte}`
  return faire === '' ? proposee : `${faire} (${proposee})`
}

function afficherConstat(
  chemin: string,
  constat: Constat,
  document: DocumentSource,
  options: OptionsAffichage,
): string {
  const { paroles: p } = options
  const { message, faire, appuis } = direConstat(constat, p.langue)
  const [place, ...autres] = placesDe(constat, document)
  const lieu = place === undefined ? chemin : `${chemin}:${situer(place.ligne, place.colonne, document.format)}`
  const gravite = peindre(COULEURS[constat.gravite], p.dire(`verifier.${constat.gravite}`), options)
  const reparation = reparationDe(constat, faire)
  const ailleurs = autres.map((autre) => situer(autre.ligne, autre.colonne, document.format)).join(', ')
  const details = [
    ...(ailleurs === '' ? [] : [p.dire('verifier.aussi', { places: ailleurs })]),
    ...(reparation === '' ? [] : [p.dire('verifier.reparation', { texte: reparation })]),
    ...appuis.map((appui) => p.dire('verifier.appui', { texte: appui })),
  ]
  return [
    `${peindre('bold', rendreSur(lieu), options)}  ${gravite}  [${constat.regle}]  ${rendreSur(message)}`,
    ...montrerLigne(constat, document, options),
    ...details.map((detail) => `${MARGE}${rendreSur(detail)}`),
  ].join('\n')
}

function afficherBilan(chemin: string, verifie: DocumentVerifie, { paroles: p }: OptionsAffichage): string {
  const { erreur, avertissement, information } = compter(verifie.constats)
  return p.dire('verifier.bilan', {
    fichier: rendreSur(chemin),
    genre: p.dire(verifie.lecture === null ? 'verifier.genre.inconnu' : `verifier.genre.${verifie.lecture.genre}`),
    donnees: p.nombre(compterDonnees(verifie)),
    lignes: p.nombre(lignesSansPlace(verifie).length),
    erreurs: p.nombre(erreur),
    avertissements: p.nombre(avertissement),
    informations: p.nombre(information),
  })
}

function afficherNonPlaces(chemin: string, verifie: DocumentVerifie, options: OptionsAffichage): string[] {
  if (!options.nonPlaces) return []
  const { paroles: p } = options
  return lignesSansPlace(verifie).map((ligne) => {
    const lieu = peindre(
      'bold',
      rendreSur(`${chemin}:${situer(ligne, ligne.colonne, verifie.document.format)}`),
      options,
    )
    return `${lieu}  ${p.dire('verifier.sans-place')}  ${rendreSur(ligne.texte)}`
  })
}

/** One file as a compiler would print it: its findings, its unplaced lines when asked, and its count. */
export function afficherExamen({ chemin, resultat }: Examen, options: OptionsAffichage): string {
  const { paroles: p } = options
  if (!resultat.ok) {
    const { phrase, remede } = p.expliquer(resultat.refus)
    const gravite = peindre(COULEURS.erreur, p.dire('verifier.erreur'), options)
    const entete = `${peindre('bold', rendreSur(chemin), options)}  ${gravite}  [${resultat.refus.code}]`
    const faire = remede === '' ? [] : [`${MARGE}${rendreSur(p.dire('verifier.reparation', { texte: remede }))}`]
    return [`${entete}  ${rendreSur(phrase)}`, ...faire].join('\n')
  }
  const { constats, document } = resultat.valeur
  return [
    ...trierConstats(constats).map((constat) => `${afficherConstat(chemin, constat, document, options)}\n`),
    ...afficherNonPlaces(chemin, resultat.valeur, options),
    afficherBilan(chemin, resultat.valeur, options),
  ].join('\n')
}
