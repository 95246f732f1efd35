import type { PhrasesDroit } from './phrases.ts'

/** Words of the steps of a sitting: who came, who judged, links, years, records. English. */
export const JURY_SEANCE_EN = {
  'jury.annees': {
    phrase: 'Nobody has served too long',
    sinon: 'Some members have served too long',
    faire: 'Replace these members',
  },
  'jury.annees.membre': {
    phrase: '{membre} may still serve',
    sinon: '{membre} has served more consecutive years than allowed',
    faire: 'Replace {membre} for this session',
  },
  'jury.annees.tenue': { phrase: '{0} in a row, {1} at most', sinon: '{0} in a row, for {1} at most' },
  'jury.annees.servies': {
    phrase: 'Consecutive years, this one included ({membre}): {valeur}',
    faire: 'Count the years in a row of this person in the jury: {membre}',
  },
  'jury.annees.maximum': {
    phrase: 'Consecutive years that the text of this jury allows',
    faire: 'Read in the text of this jury whether it limits consecutive years',
  },
  'jury.annees.cinq': { phrase: 'Limit of the exam judged in Versailles' },
  'jury.annees.limite': { phrase: 'Limit used' },
  'jury.annees.precaution': {
    phrase: 'The limit of five years is applied everywhere, as a precaution',
    sinon: 'Only a limit written in the text of the jury is applied',
  },
  'jury.annees.limite-connue': { phrase: 'A limit applies', sinon: 'No known limit applies' },
  'jury.annees.sans-limite': { phrase: 'No known limit applies', sinon: 'A limit applies' },
  'jury.impartialite': {
    phrase: 'No member judges someone with whom he has a link',
    sinon: 'A member judges someone with whom he has a link',
    faire: 'Have the linked member withdraw, and write it in the record',
  },
  'jury.aucun-lien': {
    phrase: '{membre} declares no link with the candidates',
    sinon: '{membre} declared nothing',
    faire: 'Ask {membre} to declare links with the candidates',
  },
  'jury.deport': {
    phrase: 'Withdrawal for this candidate: {membre}',
    sinon: 'No withdrawal for this candidate: {membre}',
    faire: 'State whether this person withdrew: {membre}',
  },
  'jury.deport-fait': {
    phrase: 'Withdrawal made by {membre} for {candidat}: {nature}',
    sinon: '{membre} judges {candidat} in spite of a link: {nature}',
    faire: '{membre} must withdraw for {candidat}, and the record must say so',
  },
  'jury.evaluateurs': {
    phrase: 'Everyone who gave marks is on the list',
    sinon: 'Someone gave marks without being on the list',
    faire: 'Have the marks given again by appointed people',
  },
  'jury.evaluateurs-connus': {
    phrase: 'Names of those who gave marks',
    faire: 'Read on the grids and papers who gave marks',
  },
  'jury.evaluateur-nomme': {
    phrase: '{evaluateur} is on the list of appointed people',
    sinon: '{evaluateur} gave marks without being on the list of appointed people',
    faire: 'Check the name on the act; otherwise have an appointed person mark again',
  },
  'jury.meme-nom': { phrase: 'It is the same person', sinon: 'It is not the same person' },
  'jury.est-ce-membre': { phrase: 'It is this appointed member', sinon: 'It is not this appointed member' },
  'jury.sur-la-liste': {
    phrase: 'Is on the list of appointed people',
    sinon: 'Is not on the list of appointed people',
  },
  'jury.presences': { phrase: 'Attendance list', faire: 'Copy the signed attendance sheet of the deliberation' },
  'jury.present': { phrase: 'Present: {membre}', sinon: 'Absent: {membre}' },
  'jury.presents-nommes': {
    phrase: 'Only appointed people deliberate',
    sinon: 'Someone deliberates without being appointed',
    faire: 'Have those who are not appointed leave',
  },
  'jury.present-nomme': {
    phrase: '{present} may attend the deliberation',
    sinon: '{present} attends the deliberation without being appointed',
    faire: '{present} must not deliberate: only appointed members vote',
  },
  'jury.voix-consultative': {
    phrase: 'Attends as adjoint examiner, without a vote',
    sinon: 'Does not attend as adjoint examiner',
  },
  'jury.a-distance': {
    phrase: 'Attends by video',
    sinon: 'Does not attend by video',
    faire: 'State who attends by video',
  },
  'jury.sur-place': { phrase: 'Is in the room', sinon: 'Is not in the room' },
  'jury.peut-presider': { phrase: 'Is president or deputy', sinon: 'Is neither president nor deputy' },
  'jury.preside-sur-place': { phrase: 'Presides from the room', sinon: 'Does not preside from the room' },
  'jury.president-en-salle': {
    phrase: 'The president, or the deputy who stands in, is in the room',
    sinon: 'Neither the president nor a deputy is in the room',
    faire: 'The deliberation waits for the president or a deputy: presiding by video is not allowed',
  },
  'jury.jour': {
    phrase: 'The absences of the day do not prevent the deliberation',
    sinon: 'The absences of the day break the proportions, and nothing lets the jury deliberate so',
    faire: 'Call an appointed replacement or postpone the deliberation',
  },
  'jury.jour-proportions': {
    phrase: 'The proportions also hold among those present',
    sinon: 'The proportions do not hold among those present',
  },
  'jury.absence-permise': {
    phrase: 'The text lets the jury deliberate in spite of absences',
    sinon: 'The text does not let the jury deliberate when the proportions no longer hold',
    faire: 'Read in the text of this jury whether it lets it deliberate in spite of absences',
  },
  'jury.livrets': {
    phrase: 'The school records of the failed candidates were examined',
    sinon: 'A candidate is failed without his school record being examined',
    faire: 'Examine each record and have the president sign on it',
  },
  'jury.ajournes': {
    phrase: 'List of failed candidates',
    faire: 'Give the list of failed candidates, or an empty list',
  },
  'jury.livret': {
    phrase: '{candidat}: school record examined and signed, or none supplied',
    sinon: 'Failure without a school record examined and signed by the president: {candidat}',
    faire: 'Examine the school record, write it there and have the president sign: {candidat}',
  },
  'jury.livret-fourni': {
    phrase: 'A school record was supplied',
    sinon: 'No school record was supplied',
    faire: 'State whether a school record was supplied',
  },
  'jury.livret-absent': { phrase: 'No school record was supplied', sinon: 'A school record was supplied' },
  'jury.livret-examine': {
    phrase: 'The jury examined the school record',
    sinon: 'The jury did not examine the school record',
    faire: 'State whether the school record was examined',
  },
  'jury.livret-vise': {
    phrase: 'The president signed on the school record',
    sinon: 'The president did not sign on the school record',
    faire: 'State whether the president signed on the school record',
  },
  'jury.livret-examine-et-signe': {
    phrase: 'The school record is examined and signed',
    sinon: 'The school record is not examined and signed',
  },
  'jury.ouverture': {
    phrase: 'The deliberation may open',
    sinon: 'The deliberation may not open',
    faire: 'Correct the jury or write an override',
  },
  'jury.derogation': {
    phrase: 'A written override exists',
    sinon: 'No complete override is written',
    faire: 'Write the override with its author, its reason and its day',
  },
  'jury.derogation-ecrite': { phrase: 'Is written', sinon: 'Is missing' },
  'jury.derogation.auteur': { phrase: 'Author of the override' },
  'jury.derogation.motif': { phrase: 'Reason of the override' },
  'jury.derogation.jour': { phrase: 'Day of the override' },
  'jury.mot.cinq': { phrase: 'Possible reading' },
} as const satisfies PhrasesDroit['traces']
