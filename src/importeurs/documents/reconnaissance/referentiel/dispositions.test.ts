import { describe, expect, test } from 'vitest'
import { dessiner, lireOctets } from './essai.ts'
import { reconnaitreReferentiel } from './reconnaitre.ts'

const lire = async (lignes: readonly string[], nom = 'essai.txt') =>
  reconnaitreReferentiel(await lireOctets(nom, Buffer.from(lignes.join('\n'))))

describe('dispositions d’autres certificateurs', () => {
  test('compétences sans activité, critères annoncés par une étiquette, codes de critères', async () => {
    const { donnees, nonPlaces } = await lire([
      'Intitulé : Relieur de cerfs-volants',
      '',
      'RNCP90023BC01 – Relier la toile',
      '',
      'C1.1 Coudre une lisière',
      '',
      'C1.2 Poser un œillet',
      '',
      '',
      'Étude de cas écrite',
      '',
      'Relier une toile de deux mètres.',
      '',
      'Critères d’évaluation :',
      'Cr1.1 La couture tient',
      'Cr1.2 L’œillet est',
      'serti',
    ])
    expect(dessiner(donnees)).toEqual([
      'b1 RNCP90023BC01 Relier la toile',
      '  c1 C1.1 Coudre une lisière',
      '  c2 C1.2 Poser un œillet',
      '  e1 · Étude de cas écrite {} Relier une toile de deux mètres. → c1,c2',
      '    k1 Cr1.1 La couture tient',
      '    k2 Cr1.2 L’œillet est serti',
    ])
    expect([donnees.intitule, donnees.certification]).toEqual(['Relieur de cerfs-volants', 'RNCP90023'])
    expect(nonPlaces).toEqual([])
  })

  test('un critère qui nomme une compétence la juge', async () => {
    const { donnees } = await lire([
      'Bloc de compétences n°1 : Relier',
      '',
      'Activité 1 : Couture',
      '- Choix du fil',
      '',
      'C1 Coudre',
      'C2 Sertir',
      '',
      'Épreuve pratique',
      '',
      'Coudre et sertir.',
      '',
      '- les gestes sont sûrs',
      'C2 : le sertissage tient',
      '',
      'Entretien avec le jury',
      '',
      'Dire ses choix.',
      '',
      'Le candidat a dit ses choix',
    ])
    expect(dessiner(donnees)).toEqual([
      'b1 Bloc de compétences n°1 Relier',
      '  a1 Activité 1 Couture',
      '    t1 · Choix du fil',
      '    c1 C1 Coudre',
      '    c2 C2 Sertir',
      '    e1 · Épreuve pratique {epreuve-pratique} Coudre et sertir. → c1,c2',
      '      k1 · les gestes sont sûrs',
      '      k2 · le sertissage tient',
      '    e2 · Entretien avec le jury {epreuve-orale} Dire ses choix. → c1,c2',
      '      k3 · Le candidat a dit ses choix',
    ])
    expect(donnees.liens).toContainEqual({ genre: 'evalue', de: 'k2', vers: 'c2' })
  })

  test('des activités sans code, dites par leurs tâches et les compétences qui suivent', async () => {
    const { donnees, anomalies, nonPlaces } = await lire([
      'Bloc 1 – Relier',
      '',
      'Couture de la toile',
      'et pose des lisières',
      '- Choix du fil',
      '- Montage sur le',
      'métier',
      '',
      '',
      'C1.1 Coudre',
      '',
      '',
      'Mise en situation :',
      '« Une voile »',
      'Coudre une voile.',
      '- la couture tient',
      '',
      '',
      'Finition',
      '- Pose des œillets',
      '',
      '',
      'C1.2 Sertir',
      '',
      '',
      'Dossier écrit :',
      '« Un carnet »',
      'Dire ses choix.',
      '- les choix sont dits',
      '',
      'Bloc 2 – Livrer',
      '',
      'Remarque en marge',
      '',
      'C2.1 Emballer',
    ])
    expect(dessiner(donnees)).toEqual([
      'b1 Bloc 1 Relier',
      '  a1 · Couture de la toile et pose des lisières',
      '    t1 · Choix du fil',
      '    t2 · Montage sur le métier',
      '    c1 C1.1 Coudre',
      '    e1 · Une voile {mise-en-situation} Coudre une voile. → c1',
      '      k1 · la couture tient',
      '  a2 · Finition',
      '    t3 · Pose des œillets',
      '    c2 C1.2 Sertir',
      '    e2 · Un carnet {dossier-ecrit} Dire ses choix. → c2',
      '      k2 · les choix sont dits',
      'b2 Bloc 2 Livrer',
      '  c3 C2.1 Emballer',
    ])
    expect(anomalies.map(({ regle, donnees: dites }) => [regle, dites.element])).toEqual([
      ['lecture.ordre-incertain', 'a2'],
    ])
    expect(nonPlaces).toEqual([32])
  })

  test('un critère suivi de tirets n’ouvre pas d’activité là où aucune n’a été lue', async () => {
    const { donnees } = await lire([
      'Bloc 1 – Relier',
      'C1 Coudre',
      '',
      '',
      'Épreuve pratique :',
      '« Une voile »',
      'Coudre une voile.',
      '',
      'Le candidat a cousu',
      '',
      'Qualité du geste',
      '- sans à-coup',
      '',
      'C2 Sertir',
    ])
    expect(donnees.elements.some(({ genre }) => genre === 'activite')).toBe(false)
  })

  test('un mot coupé à la ligne perd son trait d’union quand le document l’écrit entier ailleurs', async () => {
    const { donnees } = await lire([
      'Bloc 1 – Relier',
      'C1 Coudre la voi-',
      'lure et le porte-',
      'voix',
      'C2 Peser la voilure',
    ])
    expect(dessiner(donnees).slice(1)).toEqual([
      '  c1 C1 Coudre la voilure et le porte-voix',
      '  c2 C2 Peser la voilure',
    ])
  })

  test('la phrase de validation répétée reste derrière son bloc, dite une fois', async () => {
    const phrase = 'La validation du bloc fait l’objet d’une attestation'
    const { donnees, nonPlaces } = await lire([
      'Bloc 1 – Relier',
      '',
      'C1 Coudre',
      '',
      phrase,
      '',
      'C2 Peser',
      '',
      phrase,
    ])
    expect(donnees.elements[0]).toMatchObject({ genre: 'bloc', validation: phrase })
    expect(donnees.elements[0]?.reperes.map(({ rang }) => rang)).toEqual([0, 4, 8])
    expect(nonPlaces).toEqual([])
  })

  test('un document qui n’a rien d’un référentiel : rien de lu, tout montré', async () => {
    const { donnees, nonPlaces } = await lire(['Cher ami,', '', 'la foire ouvre lundi.', '- apporter du pain'])
    expect(donnees.elements).toEqual([])
    expect(nonPlaces).toEqual([0, 2, 3])
  })

  test('une ligne que rien ne place au haut d’une page reste sans place', async () => {
    const { nonPlaces } = await lire(['Bloc 1 – Relier', '', 'note perdue', '', 'C1 Coudre'])
    expect(nonPlaces).toEqual([2])
  })
})
