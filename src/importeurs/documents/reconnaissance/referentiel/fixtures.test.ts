import { describe, expect, test } from 'vitest'
import { dessiner, extraits, lignesDe, lignesPerdues, lireFixture, lireOctets } from './essai.ts'
import { reconnaitreReferentiel } from './reconnaitre.ts'

describe('référentiel mis à plat : colonnes à la suite, pages coupées', async () => {
  const document = await lireFixture('referentiel-manege.txt')
  const lecture = reconnaitreReferentiel(document)

  test('l’arbre est celui du document', () => {
    expect(dessiner(lecture.donnees)).toEqual([
      'b1 Bloc n°1 Monter et régler un manège de chevaux de bois (La validation du bloc fait l’objet d’un certificat)',
      '  a1 A1.1 Montage du plateau tournant et de son axe',
      '    t1 · Déchargement des segments du plateau',
      '    t2 · Contrôle de l’aplomb et repérage des jeux',
      '    c1 C1.1 Assembler les segments d’un plateau tournant en suivant le plan de pose',
      '    c2 C1-2 Mettre l’axe de niveau afin d’éviter tout balourd au lancement',
      '    e1 · Montage d’un plateau {mise-en-situation} Monter et mettre de niveau un plateau de six mètres → c1,c2',
      '      k1 · Le candidat a correctement posé les segments',
      '      k2 · les boulons sont serrés au couple.',
      '      k3 · a vérifié l’aplomb de l’axe avant le premier tour.',
      '  a2 A1-2 Réglage de la vitesse et des freins',
      '    t3 · Mesure du temps de rotation',
      '    t4 · Essai du frein de service et du frein de secours',
      '    c3 C1-3 Régler la vitesse d’un manège selon l’âge des passagers',
      '    c4 C1-3 Essayer les freins à vide puis en charge et noter les mesures dans le carnet multi-postes',
      '    e2 · Réglage d’un manège « à étages » de fête foraine {mise-en-situation} Le candidat devra régler un manège à deux étages et en justifier la vitesse → c3,c4',
      '      k4 · Le candidat a réglé la vitesse selon la notice',
      '      k5 · a relevé les mesures du frein et de la rampe',
      '  a3 A1.2 Tenue du carnet d’entretien',
      '    t5 · Relevé des heures de marche',
      '    c5 C.1.4 Tenir à jour le carnet d’entretien et planifier les visites de l’organisme de contrôle.',
      '    e3 · Carnet d’une saison {projet-ecrit} Rédiger le carnet d’une saison de foire et en présenter les pannes par gravité → c5',
      '      k6 · Le candidat est précis dans ses relevés',
      '      k7 · a classé les pannes par organe',
      '      k8 · a chiffré les pièces à changer',
      '      k9 · liste des pièces',
      '      k10 · coût de chaque pièce posée',
      '      k11 · a signé chaque page',
      'b2 Bloc n°2 Accueillir le public et conduire les tours (La validation du bloc fait l’objet d’un certificat)',
      '  a4 A2.1 Conduite d’un tour de manège',
      '    t6 · Annonce des consignes',
      '    c6 C2.1 Annoncer les consignes de sécurité à voix posée',
      '    e4 · conduite d’un tour complet {epreuve-integrative+soutenance} Conduire un tour et répondre au jury → c6',
      '      k12 · Le candidat a annoncé les consignes',
      '      k13 · a arrêté le manège au repère',
      '  a5 A2.2 Prise en compte du handicap à la montée',
      '    t7 · Installation de la rampe',
      '    c7 C2.2 Installer un passager en fauteuil en respectant sa demande',
      '    e5 · accueil d’un passager en fauteuil {mise-en-situation+dossier-ecrit} Le candidat a préparé la rampe et l’espace d’attente → c7',
      '      k14 · le candidat a installé le passager sans le brusquer.',
    ])
    expect(lecture.donnees.fondements).toEqual(['L6113-1'])
  })

  test('rien n’est perdu, rien n’est sans place ; seuls titres de colonnes et adresse sont mobilier', () => {
    expect(lignesPerdues(document, lecture)).toEqual([])
    expect(lecture.nonPlaces).toEqual([])
    expect(lecture.mobilier.map((rang) => rang + 1)).toEqual([6, 7, 9, 10, 12, 13, 14, 16, 17, 19, 68])
  })

  test('ce que la page coupe est rejoint et dit, une seule attribution par l’ordre', () => {
    const dits = lecture.anomalies.map(({ regle, donnees, reperes }) => [
      regle,
      donnees.element,
      reperes.map(({ rang }) => rang + 1),
    ])
    expect(dits).toEqual([
      ['lecture.cellule-coupee', 't4', [74, 106]],
      ['lecture.critere-coupe', 'k5', [105, 110]],
      ['lecture.cellule-coupee', 'c5', [122, 142]],
      ['lecture.cellule-coupee', 'e3', [133, 145]],
      ['lecture.ordre-incertain', 'e3', [145]],
    ])
  })

  test('une ligne qui porte deux cellules est derrière deux données', () => {
    const rang = (id: string): number => lecture.donnees.elements.findIndex((element) => element.id === id)
    expect(extraits(document, lecture, `elements[${rang('e3')}].consigne`).at(-1)).toBe('par gravité')
    expect(extraits(document, lecture, `elements[${rang('k10')}]`)).toEqual(['- coût de chaque pièce', 'posée'])
    expect(extraits(document, lecture, `elements[${rang('c4')}].code`)).toEqual(['C1-3'])
  })

  test('les mêmes pages marquées par des sauts de page donnent le même arbre', async () => {
    const marques = [69, 106, 142]
    const texte = document.lignes
      .map((ligne, rang) => (marques.includes(rang + 1) ? `\f${ligne.texte.slice(1)}` : ligne.texte))
      .join('\n')
    const marque = reconnaitreReferentiel(await lireOctets('marque.txt', Buffer.from(texte)))
    expect(dessiner(marque.donnees)).toEqual(dessiner(lecture.donnees))
    expect(marque.anomalies.map(({ regle }) => regle)).toEqual(lecture.anomalies.map(({ regle }) => regle))
  })
})

describe('référentiel en tableaux HTML', async () => {
  const document = await lireFixture('referentiel-phare.html')
  const lecture = reconnaitreReferentiel(document)

  test('l’arbre est celui des cellules, évaluation par rangée', () => {
    expect(dessiner(lecture.donnees)).toEqual([
      'b1 RNCP90021BC01 Tenir la lanterne',
      '  a1 Activité 1 Entretien de la lentille',
      '    t1 · Nettoyage des prismes',
      '    t2 · Graissage de la cuve',
      '    c1 A1C1 Nettoyer les prismes sans rayer le verre',
      '    c2 A1C2 Graisser la cuve à mercure',
      '    e1 · Nettoyage de nuit {mise-en-situation} Nettoyer une lentille en service. → c1',
      '      k1 Cr1.1 Aucune trace sur les prismes',
      '      k2 Cr1.2 La lampe n’est pas éteinte',
      '    e2 · Épreuve écrite {epreuve-ecrite} Décrire le graissage d’une cuve. → c2',
      '      k3 Cr1.3 Les précautions sont dites',
      '  a2 Activité 2 Veille',
      '    c3 A2C1 Tenir le registre des passages',
      '    e3 · Entretien avec le jury {epreuve-orale} ∅ → c3',
      '      k4 · Le registre est daté',
      'b2 RNCP90021BC02 Donner l’alerte',
      '  c4 CP1 Reconnaître un feu de détresse',
      '  c5 CP2 Prévenir le poste de secours',
      '  e4 · Nuit de brume {soutenance} Raconter une alerte. → c4',
      '    k5 · Le candidat a reconnu le feu',
      '  e5 · Dossier écrit {dossier-ecrit} Présenter un message d’alerte. → c5',
      '    k6 · Le message tient en trois phrases',
    ])
  })

  test('titre et numéro sont lus, ce qui n’a pas de place est montré', () => {
    expect(lecture.donnees.intitule).toBe('Gardien de phare à éclats')
    expect(lecture.donnees.certification).toBe('RNCP90021')
    expect(lecture.nonPlaces.map((rang) => document.lignes[rang]?.texte)).toEqual(['Document de travail, sans valeur.'])
    expect(lignesPerdues(document, lecture)).toEqual([])
    expect(lecture.anomalies).toEqual([])
  })

  test('le même tableau en Markdown', async () => {
    const texte = [
      '# RNCP90022 – Souffleur de girouettes',
      '',
      '## Bloc 1 : Souffler',
      '',
      '| Activités | Compétences | Modalités et critères d’évaluation |',
      '|---|:---:|---|',
      '| A1 – Souffle<br>- Chauffe du métal<br>- Pose | C1 – Chauffer<br>C2 – Souffler | Projet écrit :<br>« Une girouette »<br>Dessiner une girouette.<br>- La flèche est droite |',
      '',
    ].join('\n')
    const lu = reconnaitreReferentiel(await lireOctets('girouettes.md', Buffer.from(texte)))
    expect(dessiner(lu.donnees)).toEqual([
      'b1 Bloc 1 Souffler',
      '  a1 A1 Souffle',
      '    t1 · Chauffe du métal',
      '    t2 · Pose',
      '    c1 C1 Chauffer',
      '    c2 C2 Souffler',
      '    e1 · Une girouette {projet-ecrit} Dessiner une girouette. → c1,c2',
      '      k1 · La flèche est droite',
    ])
    expect(lu.donnees.intitule).toBe('Souffleur de girouettes')
    expect(lu.nonPlaces).toEqual([])
  })
})

test('un élément porte les lignes d’où il vient, dans l’ordre de la lecture', async () => {
  const { donnees } = reconnaitreReferentiel(await lireFixture('referentiel-manege.txt'))
  const lignes = new Map(donnees.elements.map((element) => [element.id, lignesDe(element)]))
  expect(lignes.get('b1')).toEqual([22, 97, 99, 100])
  expect(lignes.get('t4')).toEqual([73, 74, 106])
  expect(lignes.get('e1')).toEqual([49, 50, 52, 53, 55, 56, 57, 64])
})
