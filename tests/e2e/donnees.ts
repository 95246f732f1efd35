import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { genererExport, type PlanRegistre, planifierRegistre } from '../../outils/generateur/registre.ts'

const FIXTURES = fileURLToPath(new URL('../../fixtures/registre/', import.meta.url))
const FICHES = 160
/** Days of the two exports that every story reads. */
export const EXPORTS = { ancien: '2026-08-16', recent: '2026-10-18' } as const
/** Partners of the record that has many. */
export const PARTENAIRES = 500
/** Records of the starting catalogue: the made-up register must not speak in their place. */
const CATALOGUE = ['RNCP26334', 'RNCP34656', 'RNCP35697', 'RNCP35698']
const DEBUT = '<FICHES>\n  <VERSION_FLUX>4.1</VERSION_FLUX>\n'

/** Number of the record with 500 partners: the first one active and applied for of the made-up register. */
export function ficheAuxPartenaires(plan: PlanRegistre = planifier(EXPORTS.ancien)): string {
  const trouvee = plan.fiches.find((f) => f.repertoire === 'RNCP' && f.actif && !f.deDroit && f.niveau !== null)
  if (trouvee === undefined) throw new Error('the made-up register has no active record')
  return trouvee.numero
}

function planifier(date: string): PlanRegistre {
  const plan = planifierRegistre({ fiches: FICHES, date: EXPORTS.ancien })
  return { ...plan, date, fiches: plan.fiches.filter(({ numero }) => !CATALOGUE.includes(numero)) }
}

const corps = (xml: string): string => xml.slice(xml.indexOf('<FICHE>'), xml.lastIndexOf('</FICHES>'))

async function composer(date: string, repertoire: 'RNCP' | 'RS', fixtures: readonly string[]): Promise<string> {
  const plan = planifier(date)
  const nombreuse = ficheAuxPartenaires(plan)
  const fiches = plan.fiches.map((f) => (f.numero === nombreuse ? { ...f, partenaires: PARTENAIRES } : f))
  const genere = [...genererExport({ ...plan, fiches }, repertoire)].join('')
  const aMain = await Promise.all(fixtures.map((nom) => readFile(join(FIXTURES, nom), 'utf8')))
  return genere.replace(DEBUT, `${DEBUT}  ${aMain.map(corps).join('  ')}`)
}

/** The older of the two hand-made records closes and is replaced by the other one. */
function remplacer(xml: string): string {
  const debut = xml.indexOf('<NUMERO_FICHE>RNCP90002')
  const fin = xml.indexOf('</FICHE>', debut)
  const fermee = xml
    .slice(debut, fin)
    .replace('31/08/2028</DATE_FIN', '31/08/2024</DATE_FIN')
    .replace('31/08/2032</DATE_LIMITE', '31/08/2030</DATE_LIMITE')
    .replace('Parcheminier d’art : option enluminure', 'Enlumineur de manuscrits')
  return (xml.slice(0, debut) + fermee + xml.slice(fin)).replace(
    'RNCP900</ID_FICHE_ANCIENNE_CERTIFICATION>',
    'RNCP90002</ID_FICHE_ANCIENNE_CERTIFICATION>',
  )
}

/** What the second export changes: the title of the record and one competence of its first bloc. */
export const CHANGEMENT = {
  avant: 'Parcheminier d’art : option enluminure',
  apres: 'Parcheminier d’art, peaux et enluminure',
  competence: 'C1.4 Conserver la peau au sec',
} as const

function changer(xml: string): string {
  return xml
    .replace(CHANGEMENT.avant, CHANGEMENT.apres)
    .replace('C1.3 Vérifier l’état des outils', `C1.3 Vérifier l’état des outils    ${CHANGEMENT.competence}`)
}

/** Files of the exports, written in a folder. */
export interface FichiersExports {
  /** Both registers on the first day, then the RNCP on the second. */
  readonly tous: readonly string[]
  /** A small whole export, and the same cut in its middle, for the administrator to drop. */
  readonly aDeposer: string
  readonly coupe: string
}

/** Writes the exports that the stories load: made-up records and the hand-made ones of the project. */
export async function ecrireExports(dossier: string): Promise<FichiersExports> {
  await mkdir(dossier, { recursive: true })
  const ecrire = async (nom: string, texte: string): Promise<string> => {
    const chemin = join(dossier, nom)
    await writeFile(chemin, texte)
    return chemin
  }
  const rncp = remplacer(await composer(EXPORTS.ancien, 'RNCP', ['rncp-v4-1.xml', 'travers-v4-1.xml']))
  const rs = await composer(EXPORTS.ancien, 'RS', ['rs-v4-1.xml'])
  const tous = [
    await ecrire(`export_fiches_RNCP_V4_1_${EXPORTS.ancien}.xml`, rncp),
    await ecrire(`export_fiches_RS_V4_1_${EXPORTS.ancien}.xml`, rs),
    await ecrire(`export_fiches_RNCP_V4_1_${EXPORTS.recent}.xml`, changer(rncp)),
  ]
  return {
    tous,
    aDeposer: await ecrire('export_fiches_RNCP_V4_1_2026-09-16.xml', rncp),
    coupe: await ecrire('export_fiches_RNCP_V4_1_2026-10-16.xml', rncp.slice(0, rncp.length / 2)),
  }
}
