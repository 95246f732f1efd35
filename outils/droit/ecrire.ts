import { partieDe, REGLES } from '#domaine/regles/index.ts'
import type { Bareme } from '#droit/bareme.ts'
import { BAREMES_LIVRES } from '#droit/baremes/tous.ts'
import { INTERRUPTEURS } from '#droit/interrupteurs.ts'
import type { RegleDeclaree } from '#droit/regle.ts'
import { TEXTES, type TexteDroit } from '#droit/textes.ts'
import { parolesDroit } from '#langues/droit.ts'
import { droitPagesFr } from '#langues/droit-pages.fr.ts'
import { nommerEtape } from '#langues/nom-etape.ts'
import { adresseTexte, direTexte } from '#langues/source-droit.ts'
import { typographier } from '#langues/typographie.ts'
import { direValeur } from '#langues/valeur-droit.ts'
import { formatJour } from '#socle/date-civile.ts'
import { couvertureEnMarkdown } from './couverture.ts'
import type { Observation, UsageRegle } from './observer.ts'

const PAROLES = parolesDroit('fr')
const { parties: PARTIES, confiance: CONFIANCES, reference: REFERENCES, unites: UNITES } = droitPagesFr
const SANS_USAGE: UsageRegle = { entrees: [], exemples: [], exemples_voisins: [], utilisee_par: [] }

const nommer = (noms: Readonly<Record<string, string>>, cle: string): string => noms[cle] ?? cle
const jour = (date: string): string => formatJour(date, 'fr')
const ancre = (id: string): string => id.replaceAll('.', '')
const lienRegle = (id: string): string => `[\`${id}\`](${partieDe({ id })}.md#${ancre(id)})`

/** Text of a cell: a bar would end it. */
const cellule = (texte: string): string => texte.replaceAll('|', '\\|').replaceAll('\n', ' ')

function tableau(entetes: readonly string[], rangees: readonly (readonly string[])[]): string {
  const ligne = (cellules: readonly string[]): string => `| ${cellules.map(cellule).join(' | ')} |`
  return [ligne(entetes), ligne(entetes.map(() => '---')), ...rangees.map(ligne)].join('\n')
}

/** A text with its place, linked to the version that was read when it is known, and the day of that reading. */
function citer({ texte: cle, paragraphe }: RegleDeclaree['references'][number]): string {
  const texte: TexteDroit = TEXTES[cle]
  const nom = direTexte(cle, paragraphe, PAROLES)
  const adresse = adresseTexte(cle)
  const lien = adresse === null ? nom : `[${nom}](${adresse})`
  const lu = texte.luLe === null ? 'texte non relu par nous' : `lu le ${jour(texte.luLe)}`
  return `${lien} (${texte.depuis === null ? lu : `version du ${jour(texte.depuis)}, ${lu}`})`
}

const periode = ({ du, au }: RegleDeclaree): string =>
  [
    du === null ? 'depuis toujours pour nous' : `depuis le ${jour(du)}`,
    ...(au === null ? [] : [`jusqu’au ${jour(au)}`]),
  ].join(' ')

/** Name of a fact; what changes from one person to another is left out. */
const nomFait = (code: string): string => nommerEtape(PAROLES.phrases.traces[code]?.phrase ?? code)

function pageRegle(regle: RegleDeclaree, { usages, exemples }: Observation): string {
  const phrase = PAROLES.phrases.regles[regle.id]
  const { entrees, exemples: vus, exemples_voisins: voisins, utilisee_par: parents } = usages[regle.id] ?? SANS_USAGE
  const titres = new Map(exemples.map(({ nom, titre }) => [nom, titre]))
  const autres = REGLES.filter(({ famille, id }) => famille === regle.famille && id !== regle.id)
  const points = [
    `- Identifiant : \`${regle.id}\``,
    `- Textes : ${regle.references.map(citer).join(' ; ')}`,
    `- En vigueur : ${periode(regle)}, selon ${nommer(REFERENCES, regle.reference)}`,
    `- Confiance : ${nommer(CONFIANCES, regle.confiance)}`,
    ...(autres.length === 0 ? [] : [`- Autres versions : ${autres.map(({ id }) => lienRegle(id)).join(', ')}`]),
    ...(parents.length === 0 ? [] : [`- Sert à : ${parents.map(lienRegle).join(', ')}`]),
  ]
  const faits = entrees.map(({ code, unite, chemin }) => [nomFait(code), UNITES[unite], `\`${chemin}\``])
  return [
    `## <a id="${ancre(regle.id)}"></a>${phrase?.titre ?? regle.id}`,
    phrase?.enonce ?? '',
    points.join('\n'),
    ...(faits.length === 0 ? [] : ['Ce qu’elle demande :', tableau(['fait', 'unité', 'champ'], faits)]),
    ...(vus.length === 0 && voisins.length === 0 ? ['Aucun exemple livré ne l’applique.'] : []),
    listerExemples('Exemples :', vus, titres),
    listerExemples('Exemples dont l’explication cite un texte de cette règle :', voisins, titres),
  ]
    .filter((bloc) => bloc !== '')
    .join('\n\n')
}

const AVIS =
  'Page écrite par `npx tsx outils/doc-droit.ts` d’après les règles elles-mêmes : ne pas la corriger à la main. Rien ici n’est un conseil juridique.'

function listerExemples(titre: string, noms: readonly string[], titres: ReadonlyMap<string, string>): string {
  const lignes = noms.map((nom) => `- [${nom}](../../exemples/${nom}.json) : ${titres.get(nom) ?? ''}`)
  return lignes.length === 0 ? '' : `${titre}\n\n${lignes.join('\n')}`
}

function pagePartie(partie: string, observation: Observation): string {
  const regles = REGLES.filter((regle) => partieDe(regle) === partie)
  return [`# ${nommer(PARTIES, partie)}`, AVIS, ...regles.map((regle) => pageRegle(regle, observation))].join('\n\n')
}

function interrupteurs(): string {
  const { traces, mots } = PAROLES.phrases
  const rangees = Object.entries(INTERRUPTEURS).map(([cle, { repere, choix }]) => {
    const [defaut, ...autres] = choix.map((un) => mots[un] ?? un)
    const question = nommerEtape(traces[`interrupteur.${cle}`]?.phrase ?? cle)
    return [repere, question, defaut ?? '', autres.join(' ; ')]
  })
  return tableau(['repère', 'point que les textes ne tranchent pas', 'lecture par défaut', 'autres lectures'], rangees)
}

function unBareme({ id, colonnes, verifieLe, lignes }: Bareme): string {
  const noms = Object.keys(colonnes)
  const rangees = lignes.map(({ depuis, valeurs, texte, origine }) => [
    jour(depuis),
    ...noms.map((nom) => direValeur({ valeur: valeurs[nom] ?? null, unite: colonnes[nom] ?? 'nombre' }, PAROLES)),
    texte === null ? origine : `${origine} ; ${direTexte(texte, null, PAROLES)}`,
  ])
  const titre = PAROLES.phrases.mots[`bareme.${id}`] ?? id
  return [
    `### ${titre}`,
    `Comparé à sa source jusqu’au ${jour(verifieLe)}.`,
    tableau(['depuis le', ...noms, 'origine'], rangees),
  ].join('\n\n')
}

function sommaire(parties: readonly string[], { usages }: Observation): string {
  const rangees = parties.map((partie) => {
    const regles = REGLES.filter((regle) => partieDe(regle) === partie)
    const appliquees = regles.filter(({ id }) => (usages[id]?.exemples.length ?? 0) > 0)
    return [`[${nommer(PARTIES, partie)}](${partie}.md)`, String(regles.length), String(appliquees.length)]
  })
  return tableau(['partie', 'règles', 'dont appliquées par un exemple'], rangees)
}

/** Rules that a person should compare with the text before trusting them blindly. */
function aRelire(): string {
  const rangees = REGLES.filter(({ confiance }) => confiance !== 'lue').map((regle) => [
    lienRegle(regle.id),
    PAROLES.phrases.regles[regle.id]?.titre ?? '',
    nommer(CONFIANCES, regle.confiance),
  ])
  return tableau(['règle', 'titre', 'confiance'], rangees)
}

/** Every page of `docs/droit`, by its file name. */
export function ecrireDocs(observation: Observation): ReadonlyMap<string, string> {
  const parties = [...new Set(REGLES.map(partieDe))]
  const accueil = [
    '# Le droit que Parchemin applique',
    AVIS,
    'Chaque règle est une petite fonction sur des tables datées. Elle cite son article, répond conforme, non conforme (avec toutes les raisons) ou indéterminé (avec ce qui manque), et sa réponse s’explique pas à pas.',
    '## Les règles',
    sommaire(parties, observation),
    '## Ce que les textes ne tranchent pas',
    'Chaque lecture retenue est montrée dans l’explication, avec ce repère ; une autre lecture se choisit dans l’entrée du calcul.',
    interrupteurs(),
    '## Les barèmes livrés',
    'Une valeur plus récente s’ajoute sans nouvelle version du produit. Après le jour de la dernière comparaison, la réponse dit « dernière valeur connue ».',
    ...Object.values(BAREMES_LIVRES).map(unBareme),
    '## Ce qui reste à relire',
    'Règles connues par une source secondaire, ou qui sont notre lecture d’un texte muet.',
    aRelire(),
    '## Les textes',
    couvertureEnMarkdown(PAROLES, lienRegle),
  ].join('\n\n')
  const pages = parties.map((partie) => [`${partie}.md`, pagePartie(partie, observation)] as const)
  return new Map([['README.md', accueil] as const, ...pages].map(([nom, texte]) => [nom, `${typographier(texte)}\n`]))
}
