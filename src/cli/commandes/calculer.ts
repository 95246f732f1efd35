import type { Calcul } from '#api/contrat/calculs/calcul.ts'
import { comparerAttendu } from '#api/contrat/calculs/exemple.ts'
import { type ReponseCalcul, schemaJson } from '#api/contrat/calculs/reponse.ts'
import { CALCULS } from '#api/contrat/calculs/tous.ts'
import { publierReponse } from '#api/reponse-calcul.ts'
import { creerBaremesEnVigueur } from '#application/baremes/en-vigueur.ts'
import { BAREMES_LIVRES, type Baremes } from '#droit/baremes/tous.ts'
import { direCalcul } from '#langues/calculs.ts'
import { direErreursEntree, type IssueADire } from '#langues/entree.ts'
import { portsBaremes } from '#stockage/depots/baremes.ts'
import { afficherEcarts, afficherReponse } from '../calculs/affichage.ts'
import { optionsDesChamps, poserChamps } from '../calculs/champs.ts'
import { type EntreeLue, lireEntree } from '../calculs/entree.ts'
import {
  type Appel,
  type Commande,
  ErreurUsage,
  jourOption,
  refuserOuDonner,
  SORTIES,
  texteOption,
} from '../commande.ts'
import { type Paroles, parler } from '../langue.ts'
import { aujourdhui } from '../reglages.ts'
import { VERSION } from '../version.ts'

const drapeau = { type: 'boolean' } as const
const texte = { type: 'string' } as const
const OPTIONS = { schema: drapeau, pourquoi: drapeau, base: drapeau, au: texte, langue: texte } as const
const COMMUNES = new Set(['json', 'help', ...Object.keys(OPTIONS)])

type Calculs = readonly Calcul[]

const trouver = (calculs: Calculs, nom: string | undefined): Calcul | undefined =>
  calculs.find((calcul) => calcul.nom === nom)

function parolesDe(appel: Appel): Paroles {
  const langue = texteOption(appel, 'langue')
  if (langue === undefined) return appel.sortie.paroles
  if (langue !== 'fr' && langue !== 'en') throw new ErreurUsage('langue', langue)
  return parler(langue)
}

function lister(calculs: Calculs, { sortie }: Appel, { langue, dire }: Paroles): number {
  const offerts = calculs.map(({ nom }) => ({ nom, resume: direCalcul(nom, langue) }))
  if (sortie.json) sortie.donner(offerts)
  else {
    const largeur = Math.max(0, ...offerts.map(({ nom }) => nom.length)) + 2
    sortie.ecrire(dire('calculer.liste'))
    for (const { nom, resume } of offerts) sortie.ecrire(`  ${nom.padEnd(largeur)}${resume}`)
    sortie.ecrire(dire('calculer.liste-suite'))
  }
  return SORTIES.succes
}

/** Says every field that does not fit, one line each, then what to do. */
function refuserEntree(appel: Appel, calcul: Calcul, erreurs: readonly IssueADire[], p: Paroles): number {
  const { sortie } = appel
  const dites = direErreursEntree(erreurs, p.langue)
  const donnees = { calcul: calcul.nom, nombre: dites.length }
  const { phrase, remede } = p.expliquer({ code: 'calcul.entree-invalide', donnees })
  sortie.dire(phrase)
  for (const dite of dites) sortie.dire(`  ${p.dire('calculer.champ', { nom: dite.chemin, valeur: dite.phrase })}`)
  sortie.dire(`→ ${remede}`)
  sortie.dire(`→ ${p.dire('calculer.voir-schema', { nom: calcul.nom })}`)
  const champs = Object.fromEntries(dites.map((dite) => [dite.chemin, dite.phrase]))
  if (sortie.json) sortie.donner({ code: 'calcul.entree-invalide', donnees: { ...donnees, ...champs } })
  return SORTIES.refus
}

/** 0: determined or compliant, and as the example says; 1: not; 2: facts are missing. */
function coder({ issue }: ReponseCalcul, ecarts: number): number {
  if (ecarts > 0) return SORTIES.refus
  if (issue === 'indetermine') return SORTIES.indetermine
  return issue === 'non-conforme' ? SORTIES.refus : SORTIES.succes
}

/** The scales of the base with what people added to them, else those delivered, without opening any base. */
async function lireBaremes(appel: Appel): Promise<Baremes> {
  if (appel.options.base !== true) return BAREMES_LIVRES
  const { base } = await appel.monde()
  return creerBaremesEnVigueur(portsBaremes(base, { aujourdhui, maintenant: () => new Date() })).lire()
}

async function executer(appel: Appel, calcul: Calcul, { entree, attendu }: EntreeLue, p: Paroles): Promise<number> {
  const { sortie, options } = appel
  const au = jourOption(appel, 'au') ?? aujourdhui()
  const fait = calcul.executer(entree, { aujourdhui: au, baremes: await lireBaremes(appel) })
  if (!fait.ok) return refuserEntree(appel, calcul, fait.erreurs, p)
  const demande = { langue: p.langue, au, version: VERSION, explication: options.pourquoi === true }
  const reponse = publierReponse(calcul, fait.conclusion, demande)
  const ecarts = attendu === null ? null : comparerAttendu(attendu, reponse)
  if (sortie.json) sortie.donner(reponse)
  else sortie.ecrire(afficherReponse(reponse, p))
  sortie.dire(p.dire(options.base === true ? 'calculer.baremes-base' : 'calculer.baremes'))
  if (ecarts === null) return coder(reponse, 0)
  sortie.dire(afficherEcarts(ecarts, p))
  // An example may expect a refusal or a missing fact: what counts is that it is reproduced.
  return ecarts.length > 0 ? SORTIES.refus : SORTIES.succes
}

async function calculer(calculs: Calculs, appel: Appel): Promise<number> {
  const p = parolesDe(appel)
  const { mots, options, sortie } = appel
  const [nom, chemin] = mots
  if (nom === undefined) return lister(calculs, appel, p)
  const calcul = trouver(calculs, nom)
  if (calcul === undefined) {
    const connus = calculs.map((connu) => connu.nom).join(', ')
    return refuserOuDonner(sortie, { code: 'calcul.inconnu', donnees: { nom, connus } })
  }
  const schema = schemaJson(calcul.entree)
  if (options.schema === true) {
    sortie.donner(schema)
    return SORTIES.succes
  }
  const lue = chemin === undefined ? null : await lireEntree(chemin)
  if (lue !== null && !lue.ok) return refuserOuDonner(sortie, lue.refus)
  const { entree, attendu } = lue?.valeur ?? { entree: {}, attendu: null }
  const champs = Object.fromEntries(Object.entries(options).filter(([option]) => !COMMUNES.has(option)))
  return executer(appel, calcul, { entree: poserChamps(entree, schema, champs), attendu }, p)
}

/** The command that computes; `calculs` are those of the product, save in tests. */
export const creerCalculer = (calculs: Calculs): Commande => ({
  nom: 'calculer',
  arguments: '[calcul] [fichier.json | -]',
  resume: 'calculer.resume',
  options: OPTIONS,
  aide: {
    schema: 'calculer.schema',
    pourquoi: 'calculer.option-pourquoi',
    base: 'calculer.option-base',
    au: 'calculer.au',
    langue: 'calculer.langue',
  },
  suite: 'calculer.champs',
  optionsLibres: (argv) => {
    const calcul = trouver(calculs, argv.filter((mot) => !mot.startsWith('-'))[1])
    return calcul === undefined ? {} : optionsDesChamps(schemaJson(calcul.entree), argv)
  },
  mots: [0, 2],
  executer: (appel) => calculer(calculs, appel),
})

export const calculerCommande: Commande = creerCalculer(CALCULS)
