import type { VueFiche } from '#application/registre/consulter.ts'
import {
  type BlocCompetences,
  type CodeLibelle,
  decouperTexte,
  type FicheRegistre,
} from '#domaine/certification/index.ts'
import type { Verdict } from '#droit/verdict.ts'
import { type CleDocumentFiche, DOCUMENT_FICHE } from '#langues/document-fiche.ts'
import { MOTIFS_EN } from '#langues/motifs.en.ts'
import { MOTIFS_FR, type PhraseMotif } from '#langues/motifs.fr.ts'
import { registreEn } from '#langues/registre.en.ts'
import { registreFr } from '#langues/registre.fr.ts'
import { remplir } from '#langues/typographie.ts'
import { estJour, formatJour } from '#socle/date-civile.ts'
import { etatEnMots } from './etat.ts'

type Langue = 'fr' | 'en'

const LIBELLES = { fr: registreFr, en: registreEn }
const MOTIFS: Readonly<Record<Langue, Readonly<Record<string, PhraseMotif>>>> = { fr: MOTIFS_FR, en: MOTIFS_EN }
const PARTENAIRES_MONTRES = 50

/** Words and forms of one language. */
class Mise {
  readonly langue: Langue
  readonly #titres: Readonly<Record<CleDocumentFiche, string>>
  constructor(langue: Langue) {
    this.langue = langue
    this.#titres = DOCUMENT_FICHE[langue]
  }

  get deuxPoints(): string {
    return this.langue === 'fr' ? '\u00a0:' : ':'
  }

  titre(cle: CleDocumentFiche): string {
    return this.#titres[cle]
  }

  jour(jour: string | null): string {
    return jour === null ? this.titre('inconnu') : formatJour(jour, this.langue)
  }

  ligne(cle: CleDocumentFiche, valeur: string | null | undefined): string {
    return `- **${this.titre(cle)}**${this.deuxPoints} ${valeur ? valeur : this.titre('inconnu')}`
  }

  codes(liste: readonly CodeLibelle[]): string {
    return liste.map((c) => (c.libelle === null ? c.code : `${c.code} ${c.libelle}`)).join(' ; ')
  }

  texte(brut: string | null): string[] {
    if (brut === null) return [this.titre('inconnu')]
    return decouperTexte(brut).map(
      (b) => `${b.nature === 'paragraphe' ? '\n' : b.nature === 'sous-puce' ? '  - ' : '- '}${echapper(b.texte)}`,
    )
  }

  verdict(cle: CleDocumentFiche, v: Verdict): string[] {
    const phrases = v.motifs.map((m) => {
      const jours = Object.entries(m.donnees).map(([k, d]) => [
        k,
        typeof d === 'string' && estJour(d) ? this.jour(d) : d,
      ])
      return `- ${remplir(MOTIFS[this.langue][m.code]?.phrase ?? m.code, Object.fromEntries(jours))}`
    })
    return [`## ${this.titre(cle)}`, '', `**${LIBELLES[this.langue].reponse[v.avis]}**`, '', ...phrases, '']
  }
}

/** Text from the register must not become markup. */
const echapper = (texte: string): string => texte.replace(/([\\`*_[\]<>|#])/g, '\\$1')

const cellule = (valeur: number | null, unite = ''): string => (valeur === null ? '?' : `${valeur}${unite}`)

function entete(m: Mise, v: VueFiche): string[] {
  const { fiche: f, statut } = v
  const titre = f.abrege === null ? f.intitule : `${f.abrege.code} - ${f.intitule}`
  const l = LIBELLES[m.langue]
  const certificateurs = f.certificateurs.filter((c) => c.actif !== false)
  return [
    `# ${echapper(titre)}`,
    '',
    m.ligne('numero', f.numero),
    m.ligne('registre', l.repertoireLong[f.repertoire]),
    m.ligne('niveau', f.niveau === null ? null : String(f.niveau)),
    m.ligne('type', f.typeEnregistrement === null ? null : l.type[f.typeEnregistrement]),
    m.ligne('nsf', m.codes(f.nsf)),
    m.ligne('rome', m.codes(f.rome)),
    m.ligne('formacodes', m.codes(f.formacodes)),
    ...(f.codesDiplome.length > 0 ? [m.ligne('codesDiplome', f.codesDiplome.join(', '))] : []),
    m.ligne(
      'certificateurs',
      certificateurs.map((c) => (c.siret === null ? c.nom : `${c.nom} (SIRET ${c.siret})`)).join(' ; '),
    ),
    `- **${remplir(m.titre('etat'), { jour: m.jour(v.au) })}**${m.deuxPoints} ${etatEnMots(statut, m.langue)}`,
    m.ligne('debut', m.jour(statut.debut)),
    m.ligne('fin', m.jour(statut.finEntrees)),
    m.ligne('limite', m.jour(statut.limiteDelivrance)),
    m.ligne('publication', m.jour(f.dates.publication)),
    m.ligne('decision', m.jour(f.dates.decision)),
    '',
  ]
}

function section(m: Mise, cle: CleDocumentFiche, brut: string | null): string[] {
  return brut === null ? [] : [`## ${m.titre(cle)}`, '', ...m.texte(brut), '']
}

function bloc(m: Mise, b: BlocCompetences): string[] {
  const facultatif = b.facultatif ? ` (${m.titre('facultatif')})` : ''
  return [
    `### ${b.code} - ${echapper(b.libelle)}${facultatif}`,
    '',
    `**${m.titre('competences')}**`,
    '',
    ...m.texte(b.competences),
    '',
    `**${m.titre('evaluation')}**`,
    '',
    ...m.texte(b.evaluation),
    '',
  ]
}

function voies(m: Mise, f: FicheRegistre): string[] {
  const l = LIBELLES[m.langue]
  const lignes = f.voies.map((v) => {
    const reponse = v.ouverte === null ? l.inconnu : v.ouverte ? l.oui : l.non
    return `- **${l.voie[v.voie]}**${m.deuxPoints} ${reponse}${v.jury === null ? '' : `. ${echapper(v.jury.replace(/\s+/g, ' '))}`}`
  })
  return [`## ${m.titre('voies')}`, '', ...lignes, '']
}

function suite(m: Mise, v: VueFiche): string[] {
  const { fiche: f } = v
  const blocs = (liste: readonly string[]): string => (liste.length === 0 ? m.titre('entiere') : liste.join(', '))
  const correspondances = f.correspondances.map((c) => `- ${blocs(c.blocs)} → ${c.versNumero} (${blocs(c.versBlocs)})`)
  return [
    `## ${m.titre('continuite')}`,
    '',
    `- **${m.titre('anciennes')}**${m.deuxPoints} ${f.anciennes.join(', ') || m.titre('aucun')}`,
    `- **${m.titre('nouvelles')}**${m.deuxPoints} ${f.nouvelles.join(', ') || m.titre('aucun')}`,
    '',
    ...(correspondances.length > 0 ? [`## ${m.titre('correspondances')}`, '', ...correspondances, ''] : []),
  ]
}

function partenaires(m: Mise, f: FicheRegistre): string[] {
  if (f.partenaires.length === 0) return []
  const lignes = f.partenaires
    .slice(0, PARTENAIRES_MONTRES)
    .map((p) => `- ${echapper(p.nom)} ${p.siret ?? ''}`.trimEnd())
  const reste = f.partenaires.length - lignes.length
  return [
    `## ${m.titre('partenaires')} (${f.partenaires.length})`,
    '',
    ...lignes,
    ...(reste > 0 ? [`- … +${reste}`] : []),
    '',
  ]
}

function statistiques(m: Mise, f: FicheRegistre): string[] {
  if (f.statistiques.length === 0) return []
  const colonnes = ['annee', 'certifies', 'certifiesVae', 'insertion6', 'metier6', 'metier2'] as const
  const lignes = [...f.statistiques]
    .sort((a, b) => a.annee - b.annee)
    .map((s) =>
      [
        String(s.annee),
        cellule(s.certifies),
        cellule(s.certifiesVae),
        cellule(s.insertionGlobale6Mois, ' %'),
        cellule(s.insertionMetier6Mois, ' %'),
        cellule(s.insertionMetier2Ans, ' %'),
      ].join(' | '),
    )
  return [
    `## ${m.titre('statistiques')}`,
    '',
    `| ${colonnes.map((c) => m.titre(c)).join(' | ')} |`,
    `|${colonnes.map(() => '---').join('|')}|`,
    ...lignes.map((l) => `| ${l} |`),
    '',
  ]
}

function base(m: Mise, f: FicheRegistre): string[] {
  const textes = [...f.publicationsGeneral, ...f.publicationsCreation, ...f.publicationsAutre]
  const uniques = [...new Map(textes.map((t) => [t.titre, t])).values()]
  if (uniques.length === 0) return []
  return [
    `## ${m.titre('base')}`,
    '',
    ...uniques.map(
      (t) => `- ${echapper(t.titre.replace(/\s+/g, ' '))}${t.date === null ? '' : ` (${m.jour(t.date)})`}`,
    ),
    '',
  ]
}

/** A record as one Markdown document, in French or English; what the register does not say is written "Inconnu". */
export function ficheEnMarkdown(vue: VueFiche, langue: Langue): string {
  const m = new Mise(langue)
  const { fiche: f } = vue
  const { textes: t } = f
  const lignes = [
    ...entete(m, vue),
    ...m.verdict('entree', vue.entree),
    ...m.verdict('certification', vue.certification),
    ...m.verdict('apprentissage', vue.apprentissage),
    ...section(m, 'objectifs', t.objectifs),
    ...section(m, 'activites', t.activites),
    ...section(m, 'capacites', t.capacites),
    ...(f.blocs.length > 0 ? [`## ${m.titre('blocs')}`, '', ...f.blocs.flatMap((b) => bloc(m, b))] : []),
    ...voies(m, f),
    ...section(m, 'secteurs', t.secteurs),
    ...section(m, 'emplois', t.emplois),
    ...section(m, 'reglementations', t.reglementations),
    ...section(m, 'prerequisEntree', t.prerequisEntree),
    ...section(m, 'prerequisValidation', t.prerequisValidation),
    ...suite(m, vue),
    ...partenaires(m, f),
    ...statistiques(m, f),
    ...base(m, f),
    `## ${m.titre('source')}`,
    '',
    `${LIBELLES[langue].origine[vue.version.origine]}, ${m.jour(vue.version.au)}. France compétences, Licence Ouverte 2.0.`,
  ]
  return `${lignes.join('\n').replace(/\n{3,}/g, '\n\n')}\n`
}
