import type { ContactFormation, FicheFormation, LieuFormation } from '#domaine/offre/index.ts'
import { estSiret } from '#socle/identifiant.ts'
import { collapseSpaces } from '#socle/texte.ts'
import type { LigneNette } from './lignes-nettes.ts'
import { paragraphesDe, parMotif, type Releve } from './releve.ts'
import type { Section } from './sections.ts'

const TELEPHONE = /(?:(?:\+33|0033)[\s.-]?(?:\(0\))?|0)[1-9](?:[\s.-]?\d{2}){4}(?!\d)/
const COURRIEL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/
const SITE =
  /(?<![@\w.-])(?:https?:\/\/)?(?:[a-z\d-]{1,63}\.){1,4}(?:fr|com|org|net|eu|info)(?![\w@])(?:\/[^\s<>)\]]{0,200})?/i
const POSTAL = /(?<!\d)(\d{5}) +(\p{Lu}[\p{L} '’-]{1,60})$/u
const COMMUNE = /\p{Lu}[\p{L} '’-]{1,60}$/u
const CEDEX = /\s+CEDEX(?:\s+\d{1,2})?$/i
const SIRET = /SIRET\s*:?\s*((?:\d[\s.]?){13}\d)/i
const VOIE =
  /^\d{1,4}\b|\b(?:rue|avenue|boulevard|bd|place|chemin|route|allée|impasse|quai|cours|square|zone|BP|CS|CF)\b/i
/** Words before a number that say what it is, not whose. */
const GENERIQUE =
  /^(?:t[ée]l(?:[ée]phone)?|t[ée]l\.|fax|mobile|port(?:able)?|mail|e-?mail|courriel|site(?: internet)?|web)\.?$/i

type Reseau = Pick<FicheFormation, 'organisme' | 'siret' | 'lieux' | 'contacts'>

/** Who gives the training, where, and how to reach them. */
export function lireContacts(releve: Releve): Reseau {
  const lieux: LieuFormation[] = []
  const contacts: ContactFormation[] = []
  let organisme: string | null = null
  for (const section of releve.sections) {
    if (section.cle !== 'contact' && section.cle !== 'lieu') continue
    const lieu = lireLieu(releve, section, `lieux[${lieux.length}]`)
    if (lieu) lieux.push(lieu)
    const nom = lieu?.nom ?? nomDe(section)
    contacts.push(...lireContactsDe(releve, section, { rang: contacts.length, nom }))
    if (section.cle === 'contact' && nom !== null && organisme === null) {
      organisme = nom
      const lignes = section.lignes.filter((ligne) => ligne.texte === nom)
      releve.noterLignes('organisme', lignes)
    }
  }
  return { organisme, siret: lireSiret(releve), lieux, contacts }
}

function lireSiret(releve: Releve): string | null {
  const ecrit = releve.chercher(
    'siret',
    releve.lignes,
    parMotif(SIRET, (lue) => (lue[1] ?? '').replace(/[\s.]/g, '')),
  )
  if (ecrit) return ecrit
  const nu = parMotif(/(?<!\d)(\d{3}\s?\d{3}\s?\d{3}\s?\d{5})(?!\d)/, (lue) => (lue[1] ?? '').replace(/\s/g, ''))
  return releve.chercher('siret', releve.lignesDe('contact', 'lieu'), (texte) => {
    const lu = nu(texte)
    return lu && estSiret(lu.valeur) ? lu : null
  })
}

/** Name, street, postal code and commune: the lines that lead to the first postal code. */
function lireLieu(releve: Releve, { lignes }: Section, chemin: string): LieuFormation | null {
  const pleines = lignes.filter((ligne) => ligne.texte !== '')
  const rang = pleines.findIndex((ligne) => POSTAL.test(ligne.texte))
  const postale = pleines[rang]
  const lu = postale ? POSTAL.exec(postale.texte) : null
  if (!postale || !lu) return null
  const devant = postale.texte.slice(0, lu.index).replace(/(?<![\s,–-])[\s,–-]+$/, '')
  const avant = pleines.slice(Math.max(0, rang - 3), rang).filter((ligne) => !TELEPHONE.test(ligne.texte))
  const voies = avant.filter((ligne) => VOIE.test(ligne.texte))
  const noms = avant.filter((ligne) => !VOIE.test(ligne.texte))
  releve.noterLignes(chemin, [...avant, postale])
  releve.chercher(
    `${chemin}.commune`,
    [postale],
    parMotif(COMMUNE, (lue) => lue[0]),
  )
  const adresse = [...voies.map((ligne) => ligne.texte), ...(devant === '' ? [] : [devant])].join(', ')
  return {
    nom: noms.length > 0 ? noms.map((ligne) => ligne.texte).join(' ') : null,
    adresse: adresse === '' ? null : adresse,
    codePostal: lu[1] ?? null,
    commune: collapseSpaces((lu[2] ?? '').replace(CEDEX, '')),
  }
}

/** One contact for what has no name of its own, one for each name that stands before a number. */
function lireContactsDe(
  releve: Releve,
  section: Section,
  { rang, nom }: { readonly rang: number; readonly nom: string | null },
): ContactFormation[] {
  const nommes: { readonly contact: ContactFormation; readonly ligne: LigneNette }[] = []
  const communes: LigneNette[] = []
  for (const ligne of section.lignes) {
    const contact = lireContact(ligne)
    if (!contact) continue
    if (contact.libelle === null) communes.push(ligne)
    else nommes.push({ contact, ligne })
  }
  const commun = communes.length > 0 ? reunir(communes, nom) : null
  const lus = [
    ...(commun ? [{ contact: commun, lignes: communes }] : []),
    ...nommes.map(({ contact, ligne }) => ({ contact, lignes: [ligne] })),
  ]
  for (const [numero, lu] of lus.entries()) releve.noterLignes(`contacts[${rang + numero}]`, lu.lignes)
  return lus.map((lu) => lu.contact)
}

/** First words of a section without an address, when they are no way to be reached but one follows. */
function nomDe(section: Section): string | null {
  const premiere = paragraphesDe(section.lignes)[0]?.[0]
  const joignable = section.lignes.some((ligne) => lireContact(ligne)?.libelle === null)
  return joignable && premiere && !lireContact(premiere) && !VOIE.test(premiere.texte) ? premiere.texte : null
}

function lireContact(ligne: LigneNette): ContactFormation | null {
  const texte = ligne.texte
  const telephone = TELEPHONE.exec(texte)
  const courriel = COURRIEL.exec(texte)
  const site = SITE.exec(courriel ? texte.replace(courriel[0], ' ') : texte)
  const premier = [telephone, courriel, site]
    .flatMap((lu) => (lu ? [texte.indexOf(lu[0])] : []))
    .sort((a, b) => a - b)[0]
  if (premier === undefined) return null
  const avant = texte
    .slice(0, premier)
    .replace(/(?<![\s:–-])[\s:–-]+$/, '')
    .trim()
  return {
    libelle: avant === '' || GENERIQUE.test(avant) || avant.length > 80 ? null : avant,
    telephone: telephone && !/fax[\s:.]*$/i.test(texte.slice(0, telephone.index)) ? espacer(telephone[0]) : null,
    courriel: courriel?.[0] ?? null,
    site: site?.[0] ?? null,
  }
}

function reunir(lignes: readonly LigneNette[], libelle: string | null): ContactFormation {
  const lus = lignes.flatMap((ligne) => lireContact(ligne) ?? [])
  return {
    libelle,
    telephone: lus.find((lu) => lu.telephone)?.telephone ?? null,
    courriel: lus.find((lu) => lu.courriel)?.courriel ?? null,
    site: lus.find((lu) => lu.site)?.site ?? null,
  }
}

/** A French number by pairs of digits; another one as printed. */
function espacer(telephone: string): string {
  const chiffres = telephone.replace(/[\s.-]/g, '')
  return /^0\d{9}$/.test(chiffres) ? chiffres.replace(/(\d{2})(?=\d)/g, '$1 ') : collapseSpaces(telephone)
}
