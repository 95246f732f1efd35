import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { preparerFiche } from '#importeurs/registre-xml/lire-export.ts'
import { estSiret } from '#socle/identifiant.ts'
import { type FicheCatalogue, findCatalogue, readCatalogue } from './lire.ts'

const catalogue = await readCatalogue()

function lue(numero: string): FicheCatalogue {
  const trouvee = catalogue.find(({ fiche }) => fiche.NUMERO_FICHE === numero)
  if (trouvee === undefined) throw new Error(`${numero} is not in the catalogue`)
  return trouvee
}

const fiche = (numero: string) => lue(numero).fiche
const blocs = (numero: string) => fiche(numero).BLOCS_COMPETENCES ?? []
const libelles = (numero: string) => blocs(numero).map(({ LIBELLE }) => LIBELLE)
const facultatifs = (numero: string) =>
  blocs(numero)
    .filter(({ LIBELLE }) => /facultatif/i.test(LIBELLE ?? ''))
    .map(({ CODE }) => CODE)

/** Modes of a bloc in the order habilité, non habilité, formation continue publique; null where the sheet has no line. */
function modes(bloc: string): (string | null)[] {
  const connus = fiche(bloc.slice(0, 9))._complements.modes_evaluation.filter((mode) => mode.bloc === bloc)
  return ['HABILITE', 'NON_HABILITE', 'FC_PUBLIC'].map(
    (categorie) => connus.find((mode) => mode.categorie === categorie)?.mode ?? null,
  )
}

/** Competence codes of a bloc, as the source prints them. */
const codes = (bloc: string): string[] =>
  [
    ...(blocs(bloc.slice(0, 9)).find(({ CODE }) => CODE === bloc)?.LISTE_COMPETENCES ?? '').matchAll(/- (C\S+) – /g),
  ].map((trouve) => trouve[1] ?? '')

const VOIES = ['FI', 'CA', 'FC', 'CQ', 'CL', 'VAE'] as const

describe('catalogue de départ', () => {
  it('tient les quatre certifications des documents de départ, dans l’ordre de leurs fichiers', () => {
    expect(catalogue.map(({ fichier, fiche }) => [fichier, fiche.NUMERO_FICHE])).toEqual([
      ['rncp26334.json', 'RNCP26334'],
      ['rncp34656.json', 'RNCP34656'],
      ['rncp35697.json', 'RNCP35697'],
      ['rncp35698.json', 'RNCP35698'],
    ])
  })

  it('date chaque fichier d’un jour motivé', () => {
    const jours = Object.fromEntries(catalogue.map(({ fiche, exportDu }) => [fiche.NUMERO_FICHE, exportDu]))
    expect(jours).toEqual({
      RNCP26334: '2023-02-13',
      RNCP34656: '2020-12-31',
      RNCP35697: '2021-06-21',
      RNCP35698: '2021-06-21',
    })
    for (const { raison } of catalogue) expect(raison.length).toBeGreaterThan(20)
  })

  it('se retrouve aussi depuis le dossier d’un paquet construit', async () => {
    const dossier = await mkdtemp(join(tmpdir(), 'catalogue-'))
    try {
      await cp(findCatalogue(), join(dossier, 'catalogue'), { recursive: true })
      expect(findCatalogue(join(dossier, 'assets', 'serveur'))).toBe(join(dossier, 'catalogue'))
      expect(await readCatalogue(join(dossier, 'catalogue'))).toEqual(catalogue)
    } finally {
      await rm(dossier, { recursive: true })
    }
  })

  it.each([
    ['une clé de SIRET fausse', '"11004301500012"', '"11004301500013"', 'SIRET_CERTIFICATEUR'],
    ['un jour qui n’existe pas', '"31/08/2026"', '"31/09/2026"', 'DATE_FIN_ENREGISTREMENT'],
    ['un élément inconnu du registre', '"ACTIF": "Oui",\n    "DATE_DE', '"ACTIVE": "Oui",\n    "DATE_DE', 'ACTIVE'],
    ['un mode d’évaluation inconnu', '"PONCTUEL_PRATIQUE"', '"PONCTUEL_MIMÉ"', 'mode'],
    ['un jour de relevé absent', '"export_du":', '"exporte_le":', 'export_du'],
  ])('refuse %s en nommant le fichier et le champ', async (_cas, juste, faux, champ) => {
    const dossier = await mkdtemp(join(tmpdir(), 'catalogue-'))
    try {
      const texte = await readFile(join(findCatalogue(), 'rncp35698.json'), 'utf8')
      expect(texte).toContain(juste)
      await writeFile(join(dossier, 'rncp35698.json'), texte.replace(juste, faux))
      await expect(readCatalogue(dossier)).rejects.toThrow(new RegExp(`rncp35698\\.json[^]*${champ}`))
    } finally {
      await rm(dossier, { recursive: true })
    }
  })

  it('ne porte que des SIRET à la clé juste', () => {
    const sirets = catalogue.flatMap(({ fiche }) =>
      (fiche.CERTIFICATEURS ?? []).map((c) => c.SIRET_CERTIFICATEUR ?? ''),
    )
    expect(sirets).toEqual(['11004301500012', '30242119300012', '11004301500012', '11004301500012'])
    expect(sirets.filter((siret) => !estSiret(siret))).toEqual([])
  })
})

describe('par la même porte que les exports', () => {
  it.each([
    ['RNCP26334', 4, 12, '2024-01-01', ['40025514'], 15],
    ['RNCP34656', 6, 4, '2023-05-29', [], 0],
    ['RNCP35697', 4, 15, '2025-09-01', ['40025013', '40025014'], 0],
    ['RNCP35698', 4, 15, '2026-08-31', ['40025012'], 4],
  ])('%s se construit sans rien d’illisible', (numero, niveau, nbBlocs, fin, codesDiplome, nbUnites) => {
    const { fiche: brute, exportDu } = lue(numero)
    const { fiche: vue, anomalies } = preparerFiche(brute, exportDu)
    expect([vue?.numero, vue?.niveau, vue?.blocs.length, vue?.dates.fin]).toEqual([numero, niveau, nbBlocs, fin])
    expect([vue?.codesDiplome, vue?.complements?.unites.length]).toEqual([codesDiplome, nbUnites])
    expect(vue?.voies.map(({ ouverte }) => ouverte)).toEqual(Array(6).fill(true))
    // Only the quirks of the format itself (Q1, Q8, Q9, Q10, Q17, Q19), never an unreadable or unknown value.
    expect(anomalies.map(({ code }) => code).filter((code) => !/^Q(1|8|9|10|17|19)$/.test(code))).toEqual([])
  })
})

describe('provenance', () => {
  it.each(catalogue.map((c) => [c.fiche.NUMERO_FICHE, c] as const))('%s dit d’où vient chaque donnée', (_n, c) => {
    const { _complements, BLOCS_COMPETENCES = [], ...champs } = c.fiche
    const attendus = [
      'export_du',
      'codes_diplome',
      'unites',
      'modes_evaluation',
      ...Object.keys(champs),
      ...BLOCS_COMPETENCES.map(({ CODE }) => `BLOCS_COMPETENCES.${CODE}`),
    ]
    expect(attendus.filter((champ) => _complements.provenance[champ] === undefined)).toEqual([])
  })

  it('donne une ligne à chaque mode d’évaluation', () => {
    for (const { fiche } of catalogue) {
      for (const { source } of fiche._complements.modes_evaluation) {
        expect(source).toMatch(new RegExp(`^fiche publique ${fiche.NUMERO_FICHE}, lignes? \\d+`))
      }
    }
  })
})

describe('RNCP26334, bac pro Systèmes numériques option B', () => {
  const complements = fiche('RNCP26334')._complements

  it('a douze unités obligatoires, une par bloc, et trois facultatives sans code imprimé', () => {
    const obligatoires = complements.unites.filter(({ facultative }) => !facultative)
    expect(obligatoires.map(({ code, bloc }) => `${bloc} ${code}`)).toEqual(
      'U2 U31 U32 U33 U34 U11 U12 U4 U51 U52 U6 U7'
        .split(' ')
        .map((code, rang) => `RNCP26334BC${String(rang + 1).padStart(2, '0')} ${code}`),
    )
    const facultatives = complements.unites.filter(({ facultative }) => facultative)
    expect(facultatives.map(({ code, libelle }) => [code, libelle])).toEqual([
      [null, 'Langue vivante'],
      [null, 'Mobilité'],
      [null, 'Éducation physique et sportive'],
    ])
    expect(blocs('RNCP26334')).toHaveLength(12)
  })

  it('porte le code diplôme 40025514, le niveau 4, et RNCP37489 pour remplaçante', () => {
    expect(complements.codes_diplome).toEqual(['40025514'])
    expect(fiche('RNCP26334').NOMENCLATURE_EUROPE?.NIVEAU).toBe('NIV4')
    expect(fiche('RNCP26334').NOUVELLES_CERTIFICATIONS).toEqual([{ ID_FICHE_NOUVELLE_CERTIFICATION: 'RNCP37489' }])
    expect(fiche('RNCP26334').CODES_NSF).toEqual([{ CODE: '255' }])
    expect(fiche('RNCP26334').CODES_ROME).toEqual([{ CODE: 'I1305' }, { CODE: 'I1307' }])
    expect(fiche('RNCP26334').DATE_FIN_ENREGISTREMENT).toBe('01/01/2024')
  })

  it('laisse inconnu ce qu’aucune source ne dit', () => {
    expect(complements.modes_evaluation).toEqual([])
    expect(fiche('RNCP26334')).not.toHaveProperty('ACTIF')
    expect(fiche('RNCP26334').SI_JURY_CA).toEqual({ ACTIF: 'Oui' })
    expect(blocs('RNCP26334')[0]).toEqual({ CODE: 'RNCP26334BC01', LIBELLE: "U2 : Analyse d'un système numérique" })
  })
})

describe('RNCP35698, bac pro MSPC', () => {
  it('a quinze blocs dont deux facultatifs', () => {
    expect(blocs('RNCP35698').map(({ CODE }) => CODE)).toEqual(
      Array.from({ length: 15 }, (_, rang) => `RNCP35698BC${String(rang + 1).padStart(2, '0')}`),
    )
    expect(facultatifs('RNCP35698')).toEqual(['RNCP35698BC14', 'RNCP35698BC15'])
    expect(libelles('RNCP35698')[3]).toBe("Maintenance préventive d'un système")
    expect(libelles('RNCP35698')[9]).toBe('Français')
  })

  it.each([
    ['RNCP35698BC01', ['CCF', 'PONCTUEL_ECRIT_PRATIQUE', 'CCF']],
    ['RNCP35698BC02', ['CCF', 'PONCTUEL_ECRIT_PRATIQUE', 'CCF']],
    ['RNCP35698BC03', ['CCF', 'PONCTUEL_ECRIT_PRATIQUE', 'CCF']],
    ['RNCP35698BC04', ['CCF', 'PONCTUEL_PRATIQUE', 'CCF']],
    ['RNCP35698BC05', ['CCF', 'PONCTUEL_PRATIQUE', 'CCF']],
    ['RNCP35698BC06', ['CCF', 'ORAL_ET_PRATIQUE', 'CCF']],
    ['RNCP35698BC07', ['PONCTUEL_ECRIT', 'PONCTUEL_ECRIT', 'CCF']],
    ['RNCP35698BC08', ['PONCTUEL_ECRIT', 'PONCTUEL_ECRIT', 'CCF']],
    // The sheet prints « ponctuel écrit et oral », a mode that the list does not have.
    ['RNCP35698BC09', ['CCF', 'PONCTUEL_ECRIT_ORAL', 'CCF']],
    ['RNCP35698BC10', ['PONCTUEL_ECRIT', 'PONCTUEL_ECRIT', 'CCF']],
    ['RNCP35698BC11', ['PONCTUEL_ECRIT', 'PONCTUEL_ECRIT', 'CCF']],
    ['RNCP35698BC12', ['CCF', 'PONCTUEL_ECRIT', 'CCF']],
    ['RNCP35698BC13', ['CCF', 'PONCTUEL_PRATIQUE', 'CCF']],
    ['RNCP35698BC14', ['PONCTUEL_ORAL', 'PONCTUEL_ORAL', 'PONCTUEL_ORAL']],
    ['RNCP35698BC15', ['ORAL_ET_PRATIQUE', null, 'ORAL_ET_PRATIQUE']],
  ])('évalue %s par %j', (bloc, attendus) => {
    expect(modes(bloc)).toEqual(attendus)
  })

  it('note l’anomalie de la deuxième ligne de BC01', () => {
    const [ligne] = fiche('RNCP35698')._complements.modes_evaluation.filter(
      ({ bloc, categorie }) => bloc === 'RNCP35698BC01' && categorie === 'NON_HABILITE',
    )
    expect(ligne?.source).toMatch(/anomalie/)
    const notees = fiche('RNCP35698')._complements.modes_evaluation.filter(({ source }) => /anomalie/.test(source))
    expect(notees).toHaveLength(1)
  })

  it('relie les unités U2, U31, U32, U33 aux blocs BC03 à BC06', () => {
    const { unites, codes_diplome } = fiche('RNCP35698')._complements
    expect(unites.map(({ code, bloc }) => `${code} ${bloc}`)).toEqual([
      'U2 RNCP35698BC03',
      'U31 RNCP35698BC04',
      'U32 RNCP35698BC05',
      'U33 RNCP35698BC06',
    ])
    expect(codes_diplome).toEqual(['40025012'])
  })

  it('porte les dates, les codes et le texte de création de la fiche', () => {
    const lu = fiche('RNCP35698')
    expect([lu.DATE_DE_PUBLICATION, lu.DATE_EFFET, lu.DATE_FIN_ENREGISTREMENT]).toEqual([
      '21/06/2021',
      '01/09/2021',
      '31/08/2026',
    ])
    expect(lu.CODES_NSF?.map(({ CODE }) => CODE)).toEqual(['250r'])
    expect(lu.FORMACODES?.map(({ CODE }) => CODE)).toEqual(['31624'])
    expect(lu.CODES_ROME?.map(({ CODE }) => CODE)).toEqual(['I1304'])
    expect(lu.PUBLICATION_DECRET_CREATION?.[0]?.TITRE).toContain('MENE2034597A')
    expect(lu.ANCIENNES_CERTIFICATIONS).toEqual([{ ID_FICHE_ANCIENNE_CERTIFICATION: 'RNCP3632' }])
    expect([lu.ACCESSIBLE_NOUVELLE_CALEDONIE, lu.ACCESSIBLE_POLYNESIE_FRANCAISE]).toEqual(['Oui', 'Oui'])
  })
})

describe('RNCP35697, bac pro TRPM', () => {
  it('a quinze blocs dont trois facultatifs', () => {
    expect(blocs('RNCP35697')).toHaveLength(15)
    expect(facultatifs('RNCP35697')).toEqual(['RNCP35697BC13', 'RNCP35697BC14', 'RNCP35697BC15'])
  })

  it.each([
    ['RNCP35697BC01', ['CCF', 'PONCTUEL_PRATIQUE', 'CCF']],
    ['RNCP35697BC02', ['CCF', 'PONCTUEL_PRATIQUE', 'CCF']],
    ['RNCP35697BC03', ['CCF', 'ORAL_ET_PRATIQUE', 'CCF']],
    ['RNCP35697BC04', ['CCF', 'PONCTUEL_ECRIT_PRATIQUE', 'CCF']],
    ['RNCP35697BC05', ['CCF', 'PONCTUEL_ECRIT_PRATIQUE', 'CCF']],
    ['RNCP35697BC06', ['PONCTUEL_ECRIT', 'PONCTUEL_ECRIT', 'CCF']],
    ['RNCP35697BC07', ['PONCTUEL_ECRIT', 'PONCTUEL_ECRIT', 'CCF']],
    ['RNCP35697BC08', ['CCF', 'PONCTUEL_ORAL', 'CCF']],
    ['RNCP35697BC09', ['PONCTUEL_ECRIT', 'PONCTUEL_ECRIT', 'CCF']],
    ['RNCP35697BC10', ['PONCTUEL_ECRIT', 'PONCTUEL_ECRIT', 'CCF']],
    ['RNCP35697BC11', ['CCF', 'PONCTUEL_ECRIT', 'CCF']],
    ['RNCP35697BC12', ['CCF', 'PONCTUEL_PRATIQUE', 'CCF']],
    ['RNCP35697BC13', ['PONCTUEL_ORAL', 'PONCTUEL_ORAL', 'PONCTUEL_ORAL']],
    ['RNCP35697BC14', ['ORAL_ET_PRATIQUE', null, 'ORAL_ET_PRATIQUE']],
    ['RNCP35697BC15', ['PONCTUEL_PRATIQUE', 'PONCTUEL_PRATIQUE', 'PONCTUEL_PRATIQUE']],
  ])('évalue %s par %j', (bloc, attendus) => {
    expect(modes(bloc)).toEqual(attendus)
  })

  it('remplace RNCP420, RNCP422 et RNCP792, et finit un 1er septembre', () => {
    const lu = fiche('RNCP35697')
    const anciennes = lu.ANCIENNES_CERTIFICATIONS?.map((lien) => lien.ID_FICHE_ANCIENNE_CERTIFICATION).sort()
    expect(anciennes).toEqual(['RNCP420', 'RNCP422', 'RNCP792'])
    expect(lu.DATE_FIN_ENREGISTREMENT).toBe('01/09/2025')
    expect(lu.FORMACODES?.map(({ CODE }) => CODE)).toEqual(['31632', '23681', '31624', '23076'])
    expect(lu.CODES_NSF?.map(({ CODE }) => CODE)).toEqual(['251', '250'])
    expect(lu.CODES_ROME?.map(({ CODE }) => CODE)).toEqual(['H2903', 'H2901'])
    expect(lu.PUBLICATION_DECRET_CREATION?.[0]?.DATE_PUBLICATION_JO).toBe('08/01/2021')
    expect(lu._complements.codes_diplome).toEqual(['40025013', '40025014'])
  })
})

describe('RNCP35697 et RNCP35698', () => {
  it.each(['RNCP35697', 'RNCP35698'])('%s ouvre les six voies avec la même règle de jury', (numero) => {
    const lu = fiche(numero)
    const jurys = VOIES.map((voie) => lu[`SI_JURY_${voie}`])
    expect(jurys.map((jury) => jury?.ACTIF)).toEqual(Array(6).fill('Oui'))
    const [regle] = new Set(jurys.map((jury) => jury?.COMPOSITION))
    expect(new Set(jurys.map((jury) => jury?.COMPOSITION)).size).toBe(1)
    expect(regle).toMatch(/un tiers au moins de professionnels, employeurs et salariés à parité/)
    expect(regle).toMatch(/délibère valablement/)
    expect([lu.ACTIF, lu.TYPE_ENREGISTREMENT, lu.ABREGE?.CODE, lu.EXISTENCE_PARTENAIRES]).toEqual([
      'Oui',
      'Enregistrement de droit',
      'BAC PRO',
      'Non',
    ])
  })
})

describe('RNCP34656, titre de l’audiovisuel', () => {
  it('a quatre blocs et 45 compétences : 17, 7, 15, 6', () => {
    const comptes = blocs('RNCP34656').map(({ CODE }) => codes(CODE ?? '').length)
    expect(comptes).toEqual([17, 7, 15, 6])
  })

  it('garde les codes tels qu’imprimés, doublons compris', () => {
    const bloc1 = codes('RNCP34656BC01')
    expect(bloc1.slice(0, 7)).toEqual(['C1.1', 'C1.2', 'C1.3', 'C1-4', 'C-1-5', 'C1-6', 'C1-6'])
    expect(bloc1.at(-1)).toBe('C1-16')
    expect(codes('RNCP34656BC04')).toEqual(['C4.1', 'C4.2', 'C4.3', 'C4.3', 'C4.4', 'C4.5'])
    const { provenance } = fiche('RNCP34656')._complements
    for (const cle of ['RNCP34656BC01.C1-6', 'RNCP34656BC04.C4.3', 'RNCP34656BC01.A1.1']) {
      expect(provenance[`${cle} (second)`]).toMatch(/anomalie/)
    }
  })

  it('garde les activités A1.1 à A4.4, chacune avec son évaluation', () => {
    const activites = blocs('RNCP34656').map(({ LISTE_COMPETENCES }) =>
      (LISTE_COMPETENCES ?? '').split(/\s{2,}/).flatMap((part) => /^(A\d[.-]\d) – /.exec(part)?.[1] ?? []),
    )
    expect(activites).toEqual([
      ['A1.1', 'A1.1', 'A1.2', 'A1.3', 'A1-4'],
      ['A2.1', 'A2.2'],
      ['A3.1', 'A3.2', 'A3.3', 'A3.4', 'A3.5', 'A3.6'],
      ['A4.1', 'A4.2', 'A4.3', 'A4.4'],
    ])
    const evaluees = blocs('RNCP34656').map(({ MODALITES_EVALUATION }) =>
      [...(MODALITES_EVALUATION ?? '').matchAll(/- (A\S+) : /g)].map((trouve) => trouve[1]),
    )
    expect(evaluees).toEqual(activites)
    for (const bloc of blocs('RNCP34656')) expect(bloc.MODALITES_EVALUATION).toMatch(/certificat/)
  })

  it('est de niveau 6, sur demande, de l’INA, jusqu’au 29 mai 2023', () => {
    const lu = fiche('RNCP34656')
    expect([lu.NOMENCLATURE_EUROPE?.NIVEAU, lu.TYPE_ENREGISTREMENT, lu.DATE_FIN_ENREGISTREMENT]).toEqual([
      'NIV6',
      'Enregistrement sur demande',
      '29/05/2023',
    ])
    expect(lu.CERTIFICATEURS?.[0]?.NOM_CERTIFICATEUR).toBe("INSTITUT NATIONAL DE L'AUDIOVISUEL")
    expect(lu.CODES_NSF).toEqual([{ CODE: '323m' }])
    expect(lu.CODES_ROME?.map(({ CODE }) => CODE)).toEqual(['M1802', 'I1401', 'L1507'])
    expect(lu).not.toHaveProperty('ABREGE')
    expect(lu).not.toHaveProperty('ACTIF')
  })
})
