import type { PhrasesDroit } from './phrases.ts'

/** Words of the steps of a sitting: who came, who judged, links, years, records. French. */
export const JURY_SEANCE_FR = {
  'jury.annees': {
    phrase: 'Personne ne siège depuis trop longtemps',
    sinon: 'Des membres siègent depuis trop longtemps',
    faire: 'Remplacer ces membres',
  },
  'jury.annees.membre': {
    phrase: '{membre} peut encore siéger',
    sinon: '{membre} a siégé plus d’années consécutives que permis',
    faire: 'Remplacer {membre} pour cette session',
  },
  'jury.annees.tenue': { phrase: '{0} consécutives, {1} au plus', sinon: '{0} consécutives, pour {1} au plus' },
  'jury.annees.servies': {
    phrase: 'Années consécutives, celle-ci comprise ({membre}) : {valeur}',
    faire: 'Compter les années de suite de cette personne dans le jury : {membre}',
  },
  'jury.annees.maximum': {
    phrase: 'Nombre d’années consécutives permis par le texte de ce jury',
    faire: 'Lire dans le texte de ce jury s’il limite les années consécutives',
  },
  'jury.annees.cinq': { phrase: 'Limite de l’examen jugé à Versailles' },
  'jury.annees.limite': { phrase: 'Limite retenue' },
  'jury.annees.precaution': {
    phrase: 'La limite de cinq ans est appliquée partout, par précaution',
    sinon: 'Seule la limite écrite dans le texte du jury est appliquée',
  },
  'jury.annees.limite-connue': { phrase: 'Une limite s’applique', sinon: 'Aucune limite connue ne s’applique' },
  'jury.annees.sans-limite': { phrase: 'Aucune limite connue ne s’applique', sinon: 'Une limite s’applique' },
  'jury.impartialite': {
    phrase: 'Aucun membre ne juge quelqu’un avec qui il a un lien',
    sinon: 'Un membre juge quelqu’un avec qui il a un lien',
    faire: 'Faire se retirer le membre lié au candidat, et l’écrire au procès-verbal',
  },
  'jury.aucun-lien': {
    phrase: '{membre} déclare n’avoir aucun lien avec les candidats',
    sinon: '{membre} n’a rien déclaré',
    faire: 'Demander à {membre} de déclarer ses liens avec les candidats',
  },
  'jury.deport': {
    phrase: 'Retrait pour ce candidat : {membre}',
    sinon: 'Aucun retrait pour ce candidat : {membre}',
    faire: 'Dire si cette personne s’est retirée : {membre}',
  },
  'jury.deport-fait': {
    phrase: 'Retrait fait par {membre} pour {candidat} : {nature}',
    sinon: '{membre} juge {candidat} malgré un lien : {nature}',
    faire: '{membre} doit se retirer pour {candidat}, et le procès-verbal le dire',
  },
  'jury.evaluateurs': {
    phrase: 'Tous ceux qui ont noté sont sur la liste',
    sinon: 'Quelqu’un a noté sans être sur la liste',
    faire: 'Faire noter de nouveau par des personnes nommées',
  },
  'jury.evaluateurs-connus': {
    phrase: 'Noms de ceux qui ont noté',
    faire: 'Relever sur les grilles et les copies qui a noté',
  },
  'jury.evaluateur-nomme': {
    phrase: '{evaluateur} figure sur la liste des personnes nommées',
    sinon: '{evaluateur} a noté sans figurer sur la liste des personnes nommées',
    faire: 'Vérifier le nom sur l’arrêté ; sinon faire noter de nouveau par une personne nommée',
  },
  'jury.meme-nom': { phrase: 'C’est la même personne', sinon: 'Ce n’est pas la même personne' },
  'jury.est-ce-membre': { phrase: 'C’est ce membre nommé', sinon: 'Ce n’est pas ce membre nommé' },
  'jury.sur-la-liste': {
    phrase: 'Figure sur la liste des personnes nommées',
    sinon: 'Ne figure pas sur la liste des personnes nommées',
  },
  'jury.presences': { phrase: 'Liste de présence', faire: 'Recopier la feuille d’émargement de la délibération' },
  'jury.present': { phrase: 'Présence : {membre}', sinon: 'Absence : {membre}' },
  'jury.presents-nommes': {
    phrase: 'Seules des personnes nommées délibèrent',
    sinon: 'Une personne délibère sans être nommée',
    faire: 'Faire sortir les personnes qui ne sont pas nommées',
  },
  'jury.present-nomme': {
    phrase: '{present} peut assister à la délibération',
    sinon: '{present} assiste à la délibération sans nomination',
    faire: '{present} ne doit pas délibérer : seuls les membres nommés votent',
  },
  'jury.voix-consultative': {
    phrase: 'Assiste comme examinateur adjoint, sans voter',
    sinon: 'N’assiste pas comme examinateur adjoint',
  },
  'jury.a-distance': {
    phrase: 'Assiste à distance',
    sinon: 'N’assiste pas à distance',
    faire: 'Dire qui assiste par visioconférence',
  },
  'jury.sur-place': { phrase: 'Est dans la salle', sinon: 'N’est pas dans la salle' },
  'jury.peut-presider': { phrase: 'Est président ou adjoint', sinon: 'N’est ni président ni adjoint' },
  'jury.preside-sur-place': { phrase: 'Préside depuis la salle', sinon: 'Ne préside pas depuis la salle' },
  'jury.president-en-salle': {
    phrase: 'Le président, ou l’adjoint qui le remplace, est dans la salle',
    sinon: 'Ni le président ni un adjoint n’est dans la salle',
    faire: 'La délibération attend le président ou un adjoint : il ne peut pas présider par visioconférence',
  },
  'jury.jour': {
    phrase: 'Les absences du jour n’empêchent pas de délibérer',
    sinon: 'Les absences du jour rompent les proportions, et rien ne permet de délibérer ainsi',
    faire: 'Appeler un remplaçant nommé ou reporter la délibération',
  },
  'jury.jour-proportions': {
    phrase: 'Les proportions tiennent aussi parmi les présents',
    sinon: 'Les proportions ne tiennent pas parmi les présents',
  },
  'jury.absence-permise': {
    phrase: 'Le texte permet de délibérer malgré des absences',
    sinon: 'Le texte ne permet pas de délibérer si les proportions ne tiennent plus',
    faire: 'Lire dans le texte de ce jury s’il permet de délibérer malgré des absences',
  },
  'jury.livrets': {
    phrase: 'Les livrets des candidats ajournés ont été examinés',
    sinon: 'Un candidat est ajourné sans que son livret ait été examiné',
    faire: 'Examiner chaque livret et y faire signer le président',
  },
  'jury.ajournes': {
    phrase: 'Liste des candidats ajournés',
    faire: 'Donner la liste des candidats ajournés, ou une liste vide',
  },
  'jury.livret': {
    phrase: '{candidat} : livret examiné et signé, ou aucun livret fourni',
    sinon: 'Ajournement sans livret examiné et signé par le président : {candidat}',
    faire: 'Examiner le livret, l’y écrire et faire signer le président : {candidat}',
  },
  'jury.livret-fourni': {
    phrase: 'Un livret a été fourni',
    sinon: 'Aucun livret n’a été fourni',
    faire: 'Dire si un livret a été fourni',
  },
  'jury.livret-absent': { phrase: 'Aucun livret n’a été fourni', sinon: 'Un livret a été fourni' },
  'jury.livret-examine': {
    phrase: 'Le jury a examiné le livret',
    sinon: 'Le jury n’a pas examiné le livret',
    faire: 'Dire si le livret a été examiné',
  },
  'jury.livret-vise': {
    phrase: 'Le président a signé sur le livret',
    sinon: 'Le président n’a pas signé sur le livret',
    faire: 'Dire si le président a signé sur le livret',
  },
  'jury.livret-examine-et-signe': {
    phrase: 'Le livret est examiné et signé',
    sinon: 'Le livret n’est pas examiné et signé',
  },
  'jury.ouverture': {
    phrase: 'La délibération peut s’ouvrir',
    sinon: 'La délibération ne peut pas s’ouvrir',
    faire: 'Corriger le jury ou écrire une dérogation',
  },
  'jury.derogation': {
    phrase: 'Une dérogation écrite existe',
    sinon: 'Aucune dérogation complète n’est écrite',
    faire: 'Écrire la dérogation avec son auteur, son motif et son jour',
  },
  'jury.derogation-ecrite': { phrase: 'Est écrit', sinon: 'Manque' },
  'jury.derogation.auteur': { phrase: 'Auteur de la dérogation' },
  'jury.derogation.motif': { phrase: 'Motif de la dérogation' },
  'jury.derogation.jour': { phrase: 'Jour de la dérogation' },
  'jury.mot.cinq': { phrase: 'Lecture possible' },
} as const satisfies PhrasesDroit['traces']
