import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Refus } from '#socle/resultat.ts'
import { document, fixture, lireBrutes, lireFiches } from '../essai.ts'
import { type OptionsLecture, readFiches } from './lire-xml.ts'
import { empreinteFiche } from './textes.ts'

const RNCP = fixture('rncp-v4-1.xml')

async function refusDe(
  octets: Uint8Array | Iterable<Uint8Array>,
  options: Partial<OptionsLecture> = {},
): Promise<Refus & { readonly livrees: number }> {
  let livrees = 0
  const resultat = await readFiches(octets instanceof Uint8Array ? [octets] : octets, {
    fichier: 'essai.xml',
    surLot: (lot) => {
      livrees += lot.fiches.length
    },
    ...options,
  })
  if (resultat.ok) throw new Error('accepted')
  return { ...resultat.refus, livrees }
}

function* couper(octets: Uint8Array, tailles: (rang: number) => number): Generator<Uint8Array> {
  let rang = 0
  for (let debut = 0; debut < octets.length; ) {
    const fin = debut + Math.max(1, tailles(rang++))
    yield octets.subarray(debut, fin)
    debut = fin
  }
}

describe('formes du flux', () => {
  it('lit les 52 éléments connus d’une fiche RNCP sans rien laisser', async () => {
    const [une, deux] = await lireBrutes(RNCP)
    expect(une?.NUMERO_FICHE).toBe('RNCP90001')
    expect(deux?.NUMERO_FICHE).toBe('RNCP90002')
    expect(une?._inconnus).toBeUndefined()
    expect(une?.ACTIVITES_VISEES).toBe(
      "Tenue d'un atelier de parchemins : préparation des peaux, réglage des plumes, séchage.      Accueil du public et conseil sur l’usage des encres & vernis.",
    )
    expect(une?.SI_JURY_VAE).toEqual({
      DATE_DERNIERE_MODIFICATION: '10/02/2025',
      ACTIF: 'Oui',
      COMPOSITION: une?.SI_JURY_FI?.COMPOSITION,
    })
    expect(une?.CORRESPONDANCES).toEqual([
      {
        SOURCE: { BLOC_COMPETENCES: [{ CODE: 'RNCP90001BC01' }] },
        DESTINATION: {
          NUMERO_FICHE: 'RNCP900',
          BLOC_COMPETENCES: [{ CODE: 'RNCP900BC02' }, { CODE: 'RNCP900BC03' }],
        },
      },
      { DESTINATION: { NUMERO_FICHE: 'RNCP901' } },
    ])
    expect(une?.ANNEES_PROMOTIONS_NIVEAU).toEqual(['2023', '2024'])
  })

  it('rend les mêmes fiches que les textes soient échappés ou en CDATA', async () => {
    expect(await lireBrutes(fixture('cdata-v4-1.xml'))).toEqual(await lireBrutes(RNCP))
  })

  it('ignore la mise en page autour d’une section CDATA, pas les espaces du texte', async () => {
    const [fiche] = await lireBrutes(
      document('<INTITULE>\n      <![CDATA[ deux  mots]]>\n    </INTITULE><ABREGE> <CODE> x </CODE></ABREGE>'),
    )
    expect(fiche).toEqual({ INTITULE: ' deux  mots', ABREGE: { CODE: ' x ' } })
  })

  it('ramène le flux 2.0 aux formes du 4.1', async () => {
    const [fiche] = await lireBrutes(fixture('rncp-v2-0.xml'))
    expect(fiche?.ANCIENNES_CERTIFICATIONS).toEqual([
      { ID_FICHE_ANCIENNE_CERTIFICATION: 'RNCP900' },
      { ID_FICHE_ANCIENNE_CERTIFICATION: 'RNCP902' },
    ])
    expect(fiche?.NOUVELLES_CERTIFICATIONS).toEqual([{ ID_FICHE_NOUVELLE_CERTIFICATION: 'RNCP91000' }])
    expect(fiche?.SI_JURY_FI).toEqual({ ACTIF: 'Oui', COMPOSITION: 'Trois personnes du métier' })
    expect(fiche?.SI_JURY_CA).toEqual({ ACTIF: 'Non' })
    expect(fiche?.CODES_NSF).toEqual([{ CODE: '243', LIBELLE: 'Cuirs et peaux' }])
    expect(fiche?.NOMENCLATURE_EUROPE).toEqual({ LIBELLE: 'niveau4' })
    expect(fiche?.PUBLICATION_DECRET_CREATION).toEqual([{ TITRE: 'Arrêté fictif du 3 mars 2018' }])
    expect(fiche?.SECTEURS_ACTIVITE).toBe('Ateliers d’écriture')
    expect(fiche?.ACTIVITES_VISEES).toBe('<p>Préparation des peaux.</p>\n<ul><li>Séchage</li></ul>')
    expect(fiche?._inconnus).toEqual({ '/FICHE/LIEN_STATIQUES': ['https://ecrit.exemple.test/chiffres'] })
  })

  it('lit les fiches du flux 2.0 et du 3.0 comme celles du 4.1', async () => {
    const [v2] = await lireFiches(fixture('rncp-v2-0.xml'))
    expect([v2?.fiche.niveau, v2?.fiche.anciennes, v2?.fiche.partenaires[0]?.etat]).toEqual([
      4,
      ['RNCP900', 'RNCP902'],
      null,
    ])
    expect(v2?.fiche.voies.map((v) => v.ouverte)).toEqual([true, false, null, null, null, true])
    const [v3] = await lireFiches(fixture('rncp-v3-0.xml'))
    expect([v3?.fiche.niveau, v3?.fiche.nsf, v3?.fiche.partenaires[1]?.etat]).toEqual([
      4,
      [{ code: '243', libelle: 'Cuirs et peaux' }],
      'SUPPRIME',
    ])
  })

  it('garde les éléments inconnus, les attributs et les répétitions avec leur chemin', async () => {
    const [fiche] = await lireBrutes(
      document(
        '<INTITULE langue="fr">Un</INTITULE><INTITULE>Deux</INTITULE><SCEAU><TEINTE>or</TEINTE><TEINTE>bleu</TEINTE></SCEAU><FORMACODES>perdu<FORMACODE><CODE>1</CODE></FORMACODE></FORMACODES>',
      ),
    )
    expect(fiche).toEqual({
      INTITULE: 'Un',
      FORMACODES: [{ CODE: '1' }],
      _inconnus: {
        '/FICHE/INTITULE/@langue': ['fr'],
        '/FICHE/INTITULE': ['Deux'],
        '/FICHE/SCEAU/TEINTE': ['or', 'bleu'],
        '/FICHE/FORMACODES': ['perdu'],
      },
    })
  })

  it('rend le balisage d’un texte comme du texte', async () => {
    const [fiche] = await lireBrutes(document('<OBJECTIFS_CONTEXTE>a<p>b<br/>c</p>d</OBJECTIFS_CONTEXTE>'))
    expect(fiche).toEqual({ OBJECTIFS_CONTEXTE: 'a<p>b<br/>c</p>d' })
  })

  it('met les clés dans l’ordre du schéma et joint les listes coupées, quel que soit l’ordre du fichier', async () => {
    const desordre = document(
      '<ACTIF>Oui</ACTIF><JURY_FI>Trois</JURY_FI><NUMERO_FICHE>RNCP9</NUMERO_FICHE><CODES_ROME><ROME><LIBELLE>b</LIBELLE><CODE>a</CODE></ROME></CODES_ROME><SI_JURY_FI>Oui</SI_JURY_FI><CODES_ROME><ROME><CODE>c</CODE></ROME></CODES_ROME>',
    )
    const [fiche] = await lireBrutes(desordre)
    expect(JSON.stringify(fiche)).toBe(
      '{"NUMERO_FICHE":"RNCP9","CODES_ROME":[{"CODE":"a","LIBELLE":"b"},{"CODE":"c"}],"SI_JURY_FI":{"ACTIF":"Oui","COMPOSITION":"Trois"},"ACTIF":"Oui"}',
    )
  })

  it('tient un élément vide pour absent', async () => {
    expect(
      await lireBrutes(document('<ABREGE/><PARTENAIRES> </PARTENAIRES><ACTIF></ACTIF><INTITULE> \n </INTITULE>')),
    ).toEqual([{}])
  })
})

describe('n’importe quel découpage', () => {
  it.each([1, 7, 100, 4096])('donne les mêmes fiches par morceaux de %i octets', async (taille) => {
    expect(await lireBrutes(couper(RNCP, () => taille))).toEqual(await lireBrutes(RNCP))
  })

  it('donne les mêmes fiches pour des coupures au hasard', async () => {
    const attendu = (await lireBrutes(RNCP)).map((brute) => empreinteFiche(brute).empreinte.toString('hex'))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1 }), async (tailles) => {
        const lues = await lireBrutes(couper(RNCP, (rang) => tailles[rang % tailles.length] ?? 1))
        expect(lues.map((brute) => empreinteFiche(brute).empreinte.toString('hex'))).toEqual(attendu)
      }),
      { numRuns: 60 },
    )
  })

  it('attend que chaque lot soit pris avant de lire la suite', async () => {
    let demandes = 0
    let pris = 0
    const source = function* () {
      for (const morceau of couper(RNCP, () => 512)) {
        demandes++
        yield morceau
      }
    }
    const vues: number[] = []
    await readFiches(source(), {
      tailleLot: 1,
      surLot: async () => {
        const avant = demandes
        await new Promise((suite) => setTimeout(suite, 5))
        expect(demandes).toBe(avant)
        vues.push(++pris)
      },
    })
    expect(vues).toEqual([1, 2])
  })
})

describe('fichiers refusés', () => {
  it('refuse un fichier coupé, où que ce soit, en disant où', async () => {
    const fin = RNCP.lastIndexOf('</FICHES>')
    for (let taille = 41; taille <= fin; taille += 97) {
      const refus = await refusDe(RNCP.subarray(0, taille))
      expect(refus.code, `${taille}`).toBe('registre.xml-coupe')
    }
    const milieu = RNCP.indexOf('RNCP90002BC01')
    const { donnees } = await refusDe(RNCP.subarray(0, milieu))
    expect(donnees).toMatchObject({ fichier: 'essai.xml', octet: milieu, rang: 2, lues: 1, fiche: 'RNCP90002' })
  })

  it('refuse une coupure au milieu d’un caractère', async () => {
    const octet = RNCP.indexOf(Buffer.from('’')) + 1
    expect((await refusDe(RNCP.subarray(0, octet))).code).toBe('registre.xml-coupe')
  })

  it('refuse un texte qui n’est pas de l’UTF-8, à l’octet près', async () => {
    const latin1 = Buffer.from(RNCP.toString('utf8').replaceAll('’', "'"), 'latin1')
    const premier = latin1.findIndex((octet) => octet >= 0x80)
    expect(await refusDe(couper(latin1, () => 50))).toMatchObject({
      code: 'registre.encodage',
      donnees: { octet: premier },
    })
  })

  it.each([
    ['UTF-16 avec marque', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(RNCP.toString('utf8'), 'utf16le')])],
    ['UTF-16 sans marque', Buffer.from('<?xml version="1.0"?><FICHES></FICHES>', 'utf16le')],
    ['un encodage déclaré autre', Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><FICHES></FICHES>')],
  ])('refuse %s', async (_nom, octets) => {
    expect((await refusDe(octets)).code).toBe('registre.encodage')
  })

  it('accepte une marque UTF-8 en tête', async () => {
    expect(await lireBrutes(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), RNCP]))).toEqual(await lireBrutes(RNCP))
  })

  it('refuse toute DOCTYPE : les entités ne peuvent pas s’étendre', async () => {
    const rire = `<?xml version="1.0"?><!DOCTYPE FICHES [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><FICHES><FICHE><INTITULE>&b;</INTITULE></FICHE></FICHES>`
    expect((await refusDe(Buffer.from(rire))).code).toBe('registre.doctype-interdit')
    expect((await refusDe(document('<INTITULE>&inconnue;</INTITULE>'))).code).toBe('registre.xml-invalide')
  })

  it.each([
    ['une page d’erreur', '<!DOCTYPE html><html><body>503</body></html>', 'registre.racine-inconnue'],
    ['une page sans DOCTYPE', '<html><body>503</body></html>', 'registre.racine-inconnue'],
    ['un autre XML', '<?xml version="1.0"?><LHEO/>', 'registre.racine-inconnue'],
    ['du JSON', '{"fiches": []}', 'registre.xml-invalide'],
    ['un fichier vide', '', 'registre.vide'],
    ['une enveloppe vide', '<FICHES><VERSION_FLUX>4.1</VERSION_FLUX></FICHES>', 'registre.vide'],
    ['une balise mal fermée', '<FICHES><FICHE><INTITULE>a</ACTIF></FICHE></FICHES>', 'registre.xml-invalide'],
    [
      'une version inconnue',
      '<FICHES><VERSION_FLUX>5.0</VERSION_FLUX><FICHE></FICHE></FICHES>',
      'registre.flux-inconnu',
    ],
    ['une profondeur sans fin', `<FICHES><FICHE>${'<A>'.repeat(100)}`, 'registre.xml-invalide'],
  ])('refuse %s', async (_nom, texte, code) => {
    expect(await refusDe(Buffer.from(texte))).toMatchObject({ code, livrees: 0 })
  })

  it('accepte un document sans VERSION_FLUX, version inconnue', async () => {
    const resultat = await readFiches([fixture('rncp-v2-0.xml')], { surLot: () => undefined })
    expect(resultat).toMatchObject({ ok: true, valeur: { version: null, fiches: 1 } })
  })

  it('borne une fiche : 64 Mo de texte dans un élément ne sont pas accumulés', async () => {
    const bourrage = Buffer.alloc(1024 * 1024, 'a')
    let envoyes = 0
    const source = function* () {
      yield Buffer.from('<FICHES><VERSION_FLUX>4.1</VERSION_FLUX><FICHE><INTITULE>')
      for (; envoyes < 64; envoyes++) yield bourrage
    }
    const refus = await refusDe(source())
    expect(refus).toMatchObject({ code: 'registre.fiche-trop-grande', donnees: { maximum: 32 * 1024 * 1024, rang: 1 } })
    expect(envoyes).toBeLessThan(34)
    const petite = { octetsParFiche: 2000 }
    expect(
      (
        await refusDe(
          couper(RNCP, () => 500),
          petite,
        )
      ).code,
    ).toBe('registre.fiche-trop-grande')
  })
})
