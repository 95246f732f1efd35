import type { Element, Referentiel } from '#domaine/referentiel/index.ts'
import { remplir } from '#langues/typographie.ts'
import { disposer, type LigneEvaluation, type Place, type RangeeAce, type SectionAce } from './disposer.ts'
import { type Langue, Phrases, type VersionImprimee } from './phrases.ts'

/**
 * A version of a référentiel as Markdown: a heading for each bloc, a table of activities, competences and assessment
 * under it, then units. Signs of Markdown and of HTML inside the texts are escaped.
 */
export function referentielEnMarkdown(referentiel: Referentiel, version: VersionImprimee, langue: Langue): string {
  const phrases = new Phrases(langue)
  const { mots } = phrases
  const { sections, unites } = disposer(referentiel)
  const seule = sections.length === 1 && sections[0]?.tete === null
  const lignes = [
    `# ${enLigne(referentiel.intitule) || mots.sansTitre}`,
    '',
    ...entete(phrases, referentiel, version),
    ...sections.flatMap((section) => ecrireSection(phrases, section, seule)),
    ...(unites.length === 0 ? [] : ['', `## ${mots.unites}`, '', ...tableUnites(phrases, unites)]),
  ]
  return `${lignes.join('\n').replace(/\n{3,}/g, '\n\n')}\n`
}

function entete(phrases: Phrases, { certification, fondements }: Referentiel, version: VersionImprimee): string[] {
  const { mots, deuxPoints } = phrases
  const dire = (nom: string, texte: string): string => `- **${nom}**${deuxPoints} ${enLigne(texte)}`
  return [
    dire(mots.certification, certification ?? mots.inconnu),
    dire(mots.version, phrases.version(version)),
    dire(mots.source, version.organisme),
    ...fondements.map((article) => `- ${enLigne(remplir(mots.fondement, { article }))}`),
  ]
}

function ecrireSection(phrases: Phrases, { tete, rangees }: SectionAce, seule: boolean): string[] {
  const { mots } = phrases
  const titre = tete === null ? mots.horsBloc : titrer(phrases, tete)
  const validation = tete?.genre === 'bloc' ? tete.validation : null
  return [
    ...(seule ? [] : ['', `## ${titre}`]),
    ...(tete?.genre === 'bloc' && tete.facultatif !== null ? ['', `*${phrases.facultatif(tete.facultatif)}*`] : []),
    ...(validation === null ? [] : ['', enLigne(validation)]),
    ...(rangees.length === 0 ? [] : ['', ...tableAce(phrases, rangees)]),
  ]
}

function tableAce(phrases: Phrases, rangees: readonly RangeeAce[]): string[] {
  const { activites, competences, modalites, criteres } = phrases.mots.colonnes
  return table(
    [activites, competences, modalites, criteres],
    rangees.flatMap((rangee) => ecrireRangee(phrases, rangee)),
  )
}

/** Markdown merges no cells: an activity stands beside the first of its lines, a competence too. */
function ecrireRangee(phrases: Phrases, { activites, groupes }: RangeeAce): string[][] {
  const lignes = groupes.flatMap(({ competences, lignes: suites }) => {
    const [premiere, ...autres] = suites.map((ligne) => ecrireLigne(phrases, ligne))
    const dites = competences.map((place) => ecrirePlace(phrases, place)).join('<br>')
    return [[dites, ...(premiere ?? ['', ''])], ...autres.map((ligne) => ['', ...ligne])]
  })
  const dites = activites.map((place) => ecrirePlace(phrases, place)).join('<br>')
  const [premiere, ...autres] = lignes
  return [[dites, ...(premiere ?? ['', '', ''])], ...autres.map((ligne) => ['', ...ligne])]
}

function ecrireLigne(phrases: Phrases, { evaluation, criteres, juge }: LigneEvaluation): [string, string] {
  const { mots, deuxPoints } = phrases
  const dits = criteres.map((place) => ecrirePlace(phrases, place)).join('<br>')
  if (evaluation === null) return ['', dits]
  const natures = phrases.natures(evaluation)
  const modalite = [
    `${natures === '' ? '' : `*${natures}*${deuxPoints} `}${titrer(phrases, evaluation)}`,
    ...('consigne' in evaluation && evaluation.consigne !== null ? [enLigne(evaluation.consigne)] : []),
    ...('modalites' in evaluation ? evaluation.modalites.map((une) => `– ${enLigne(phrases.modalite(une))}`) : []),
    ...(juge.length === 0 ? [] : [`*${mots.competencesEvaluees}*${deuxPoints} ${enLigne(juge.join(', '))}`]),
  ]
  return [modalite.join('<br>'), dits]
}

function ecrirePlace(phrases: Phrases, { element, profondeur }: Place): string {
  const puce =
    profondeur > 0 || element.genre === 'critere' ? `${'&nbsp;&nbsp;'.repeat(Math.max(0, profondeur - 1))}– ` : ''
  const bareme = phrases.bareme(element)
  return `${puce}${titrer(phrases, element)}${bareme === '' ? '' : ` (${enLigne(bareme)})`}`
}

function titrer(phrases: Phrases, element: Element): string {
  const { code, libelle } = element
  if (code === null || code === '') return enLigne(phrases.titre(element))
  return [`**${enLigne(code)}**`, enLigne(libelle)].filter((texte) => texte !== '').join(' – ')
}

function tableUnites(phrases: Phrases, unites: readonly Extract<Element, { genre: 'unite' | 'epreuve' }>[]): string[] {
  const { mots } = phrases
  return table(
    [mots.code, mots.libelle, mots.caractere, mots.coefficient, mots.modalites],
    unites.map((unite) => [
      enLigne(unite.code ?? ''),
      enLigne(unite.libelle),
      phrases.facultatif(unite.facultatif),
      unite.coefficient === null ? mots.inconnu : phrases.nombre(unite.coefficient),
      unite.modalites.map((une) => enLigne(phrases.modalite(une))).join('<br>'),
    ]),
  )
}

const table = (tetes: readonly string[], rangees: readonly (readonly string[])[]): string[] => [
  `| ${tetes.join(' | ')} |`,
  `|${tetes.map(() => ' --- |').join('')}`,
  ...rangees.map((cellules) => `| ${cellules.map((cellule) => cellule || ' ').join(' | ')} |`),
]

/** A text on one line, its signs shown as they are. */
const enLigne = (texte: string): string =>
  texte
    .trim()
    .replace(/[\\`*_[\]<>|#~]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/^([-+]|\d+[.)])(?=\s)/, '\\$1')
    .replace(/\s*\n\s*/g, '<br>')
