// Documents: read and checked in the isolated reader, as the server and the command line do; a long PDF against pdf.js alone.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { extractText } from 'unpdf'
import type { FichierRecu } from '#application/documents/ports.ts'
import { openLecteur } from '#importeurs/documents/isolement/lecteur.ts'
import { pdfReferentielTroisColonnes } from '../tests/documents/generes.ts'
import { type Ligne, mediane, n } from './ligne.ts'
import { chronometrer } from './mesure.ts'

const SEMENCES = '../shared/seeds'
const FIXTURES = 'fixtures/documents'
const TOURS = 9
const RIEN = { aujourdhui: '2026-11-22', fiches: new Map(), voisins: [] } as const

type Lecteur = ReturnType<typeof openLecteur>

function fichiersTexte(): { nature: string; fichiers: FichierRecu[] } {
  const reels = existsSync(SEMENCES)
  const dossier = reels ? SEMENCES : FIXTURES
  const noms = readdirSync(dossier).filter((nom) => /\.(?:txt|md)$/.test(nom))
  const fichiers = noms.map((nom) => ({ nom: basename(nom), octets: readFileSync(join(dossier, nom)) }))
  return { nature: reels ? 'cinq documents de départ' : 'documents fictifs', fichiers }
}

async function lireEtVerifier(lecteur: Lecteur, fichier: FichierRecu): Promise<void> {
  const lu = await lecteur.lire(fichier)
  if (!lu.ok) throw new Error(`${fichier.nom}: ${lu.refus.code}`)
  const verifie = await lecteur.verifier(lu.valeur, RIEN)
  if (!verifie.ok) throw new Error(`${fichier.nom}: ${verifie.refus.code}`)
}

async function mesurerTextes(lecteur: Lecteur): Promise<Ligne> {
  const { nature, fichiers } = fichiersTexte()
  const temps: number[] = []
  for (const fichier of fichiers) {
    const tours: number[] = []
    for (let tour = 0; tour < TOURS; tour++) tours.push(await chronometrer(() => lireEtVerifier(lecteur, fichier)))
    temps.push(mediane(tours))
  }
  const pire = Math.max(...temps)
  return {
    travail: `Lire et vérifier un document (${nature}, processus isolé déjà ouvert, médianes)`,
    objectif: '≤ 150 ms chacun',
    mesure: `${temps.map((t) => n(t, 0)).join(' · ')} ms`,
    tenu: pire <= 150,
  }
}

async function mesurerPdf(lecteur: Lecteur): Promise<Ligne[]> {
  const { octets } = await pdfReferentielTroisColonnes({ blocs: 13, activitesParBloc: 10, graine: 60 })
  const fichier = { nom: 'trois-colonnes.pdf', octets: new Uint8Array(octets) }
  const lu = await lecteur.lire(fichier)
  const pages = lu.ok ? lu.valeur.document.pages.length : 0
  const notres: number[] = []
  const nus: number[] = []
  for (let tour = 0; tour < 5; tour++) {
    notres.push(await chronometrer(() => lireEtVerifier(lecteur, fichier)))
    nus.push(await chronometrer(() => extractText(new Uint8Array(octets))))
  }
  const notre = mediane(notres)
  return [
    {
      travail: `Lire et vérifier un PDF de ${pages} pages en trois colonnes`,
      objectif: '≤ 2 s',
      mesure: `${n(notre / 1000, 2)} s`,
      tenu: pages >= 60 && notre <= 2000,
    },
    {
      travail: 'Le même, rapporté à pdf.js seul (texte sans colonnes, dans le processus)',
      objectif: '≤ 4 ×',
      mesure: `${n(notre / mediane(nus), 2)} × (${n(notre, 0)} ms contre ${n(mediane(nus), 0)} ms)`,
      tenu: notre / mediane(nus) <= 4,
    },
  ]
}

/** Lines of docs/mesures.md about documents. */
export async function mesurerDocuments(): Promise<Ligne[]> {
  const lecteur = openLecteur({ ouvriers: 1 })
  try {
    return [await mesurerTextes(lecteur), ...(await mesurerPdf(lecteur))]
  } finally {
    await lecteur.fermer()
  }
}
