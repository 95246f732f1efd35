import type { PhrasesDroit } from './phrases.ts'

/** Words of evaluation grids and of what a regulation must hold, English. */
export const EVALUATION_GRILLE_EN = {
  regles: {},
  traces: {
    'evaluation.forme-prevue': {
      phrase: 'Form that the regulation provides for unit {unite}, mixed category',
      faire: 'Fill in the mode of unit {unite} in the regulation',
    },
    'evaluation.forme-connue': { phrase: 'The form of the unit is known', sinon: 'The form of the unit is unknown' },
    'evaluation.unite-connue-et': {
      phrase: 'The unit is known and has that form',
      sinon: 'The unit does not have that form, or is unknown',
    },
    'evaluation.unite-ccf': { phrase: 'Unit {unite} is assessed by CCF', sinon: 'Unit {unite} is not assessed by CCF' },
    'evaluation.unite-ponctuel': {
      phrase: 'Unit {unite} is a terminal paper',
      sinon: 'Unit {unite} is not a terminal paper',
    },
    'evaluation.nombre-ccf': { phrase: 'Number of compulsory units assessed by CCF' },
    'evaluation.nombre-connu-ccf': { phrase: 'Number of compulsory units assessed by CCF, among the known ones' },
    'evaluation.minimum-ccf': { phrase: 'Least number of compulsory units assessed by CCF' },
    'evaluation.assez-connues-ccf': {
      phrase: '{0} known compulsory units assessed by CCF, {1} are needed',
      sinon: 'Only {0} known compulsory units assessed by CCF, {1} are needed',
    },
    'evaluation.assez-en-tout-ccf': {
      phrase: '{0} compulsory units assessed by CCF, {1} are needed',
      sinon: 'Only {0} compulsory units assessed by CCF, {1} are needed',
    },
    'evaluation.assez-ccf': {
      phrase: 'Enough compulsory units assessed by CCF',
      sinon: 'Too few compulsory units assessed by CCF',
      faire: 'Review the regulation: the text asks for more units assessed by CCF',
    },
    'evaluation.nombre-ponctuel': { phrase: 'Number of compulsory units assessed as terminal papers' },
    'evaluation.nombre-connu-ponctuel': {
      phrase: 'Number of compulsory units assessed as terminal papers, among the known ones',
    },
    'evaluation.minimum-ponctuel': { phrase: 'Least number of compulsory units assessed as terminal papers' },
    'evaluation.assez-connues-ponctuel': {
      phrase: '{0} known compulsory units assessed as terminal papers, {1} are needed',
      sinon: 'Only {0} known compulsory units assessed as terminal papers, {1} are needed',
    },
    'evaluation.assez-en-tout-ponctuel': {
      phrase: '{0} compulsory units assessed as terminal papers, {1} are needed',
      sinon: 'Only {0} compulsory units assessed as terminal papers, {1} are needed',
    },
    'evaluation.assez-ponctuel': {
      phrase: 'Enough compulsory units assessed as terminal papers',
      sinon: 'Too few compulsory units assessed as terminal papers',
      faire: 'Review the regulation: the text asks for more units assessed as terminal papers',
    },
    'evaluation.moitie': { phrase: 'Twice the number, to compare it with the total' },
    'evaluation.nombre-obligatoires': { phrase: 'Number of compulsory units' },
    'evaluation.double-ccf': { phrase: 'Twice the number of units assessed by CCF' },
    'evaluation.moitie-ccf': {
      phrase: 'At least half of the compulsory units are assessed by CCF',
      sinon: 'Fewer than half of the compulsory units are assessed by CCF',
      faire: 'Review the regulation: the text asks for half of the units by CCF',
    },
    'evaluation.minimums': {
      phrase: 'The regulation keeps the minimums of CCF and of terminal papers',
      sinon: 'The regulation does not keep the minimums',
    },
    'evaluation.note-maximale': { phrase: 'Highest mark' },
    'evaluation.note-minimale': { phrase: 'Lowest mark' },
    'evaluation.cent': { phrase: 'A hundred, for a percentage' },
    'evaluation.poids-nul': { phrase: 'Weight of what is not evaluated' },
    'evaluation.demi-point': { phrase: 'Half point' },
    'evaluation.indicateurs-a-evaluer': {
      phrase: 'Indicators left to evaluate',
      faire: 'Evaluate more indicators: too little was evaluated to give a mark',
    },
    'evaluation.grille-poids': { phrase: 'Weight written in the grid' },
    'evaluation.grille-niveaux': { phrase: 'Level that the grid provides' },
    'evaluation.grille-arrondi': {
      phrase: 'Rounding of the grid',
      faire: 'Ask the authors of the grid how the mark is rounded',
    },
    'evaluation.grille-part-evaluee-minimum': {
      phrase: 'Least share to evaluate',
      faire: 'Ask the authors of the grid which share must be evaluated',
    },
    'evaluation.grille-ajustement-maximum': { phrase: 'Largest adjustment that the grid allows' },
    'evaluation.grille-ecart-motive': { phrase: 'Gap over which a reason is asked' },
    'evaluation.niveau': { phrase: 'Level chosen by the evaluator', faire: 'Choose a level, or “not evaluated”' },
    'evaluation.niveau-inconnu': {
      phrase: 'Worth of a level that the grid does not hold',
      faire: 'Choose a level of the grid',
    },
    'evaluation.indicateur-ecarte': { phrase: '{indicateur} is not evaluated', sinon: '{indicateur} is evaluated' },
    'evaluation.indicateur-evalue': { phrase: '{indicateur} is evaluated', sinon: '{indicateur} is not evaluated' },
    'evaluation.niveau-est': { phrase: '{indicateur} is at level {1}', sinon: '{indicateur} is not at level {1}' },
    'evaluation.valeur-du-niveau': {
      phrase: 'What the level of {indicateur} is worth',
      faire: 'Choose a level for {indicateur}',
    },
    'evaluation.poids-des-indicateurs': { phrase: 'Sum of the weights of the indicators of {competence}' },
    'evaluation.poids-croise': { phrase: 'Weight of the indicator times that of its competence' },
    'evaluation.poids-indicateur': { phrase: 'Weight of {indicateur} in the grid' },
    'evaluation.gain': { phrase: 'Weight times level' },
    'evaluation.poids-retenu': { phrase: 'Weight counted, if evaluated' },
    'evaluation.gain-retenu': { phrase: 'Points counted, if the indicator is evaluated' },
    'evaluation.somme-gagnee': { phrase: 'Sum of the points' },
    'evaluation.somme-evaluee': { phrase: 'Sum of the evaluated weights' },
    'evaluation.somme-des-poids': { phrase: 'Sum of all weights' },
    'evaluation.gain-sur-vingt': { phrase: 'Points brought to 20' },
    'evaluation.evalue-centuple': { phrase: 'Evaluated weights times a hundred' },
    'evaluation.note-calculee': { phrase: 'Mark worked out by the grid', faire: 'Choose a level for each indicator' },
    'evaluation.note-competence': {
      phrase: 'Mark of competence {competence}',
      faire: 'Choose a level for each indicator of {competence}',
    },
    'evaluation.part-evaluee': {
      phrase: 'Share of the grid that was evaluated',
      faire: 'Choose a level for each indicator',
    },
    'evaluation.part-minimale-connue': {
      phrase: 'The grid says which share must be evaluated',
      sinon: 'The grid does not say which share must be evaluated',
    },
    'evaluation.part-sous-minimum': {
      phrase: 'The evaluated share ({0}) is under the least one ({1})',
      sinon: 'The evaluated share ({0}) reaches the least one ({1})',
    },
    'evaluation.part-trop-faible': {
      phrase: 'The evaluated share is under the least one of the grid',
      sinon: 'The evaluated share reaches the least one, or the grid states none',
    },
    'evaluation.rien-evalue': { phrase: 'No indicator is evaluated', sinon: 'At least one indicator is evaluated' },
    'evaluation.part-insuffisante': {
      phrase: 'Too few indicators are evaluated',
      sinon: 'Enough indicators are evaluated',
    },
    'evaluation.part-suffisante': {
      phrase: 'Enough indicators are evaluated to give a mark',
      sinon: 'Too few indicators are evaluated to give a mark',
      faire: 'Evaluate more indicators before proposing a mark',
    },
    'evaluation.ajustement': { phrase: 'Points that the examiners add or remove' },
    'evaluation.note-ajustee': { phrase: 'Mark with the adjustment' },
    'evaluation.note-plancher': { phrase: 'Mark, never under 0' },
    'evaluation.note-bornee': { phrase: 'Mark, never over 20' },
    'evaluation.arrondi-connu': {
      phrase: 'The grid says how the mark is rounded',
      sinon: 'The grid does not say how the mark is rounded',
    },
    'evaluation.arrondi-dit': { phrase: 'The rounding is “{1}”', sinon: 'The rounding is not “{1}”' },
    'evaluation.arrondi-est': { phrase: 'This rounding applies', sinon: 'This rounding does not apply' },
    'evaluation.note-arrondie': { phrase: 'Rounded mark' },
    'evaluation.note-finale-grille': { phrase: 'Mark of the grid, rounded if the grid says so' },
    'evaluation.note-de-la-grille': { phrase: 'Mark that the grid proposes', faire: 'Complete the grid' },
    'evaluation.motif': { phrase: 'Reason written by the evaluator' },
    'evaluation.motif-donne': {
      phrase: 'A reason is written',
      sinon: 'No reason is written',
      faire: 'Write the reason of the gap',
    },
    'evaluation.grille-coherente': {
      phrase: 'Levels, marks and comments go together',
      sinon: 'Levels, marks and comments do not go together',
      faire: 'Correct what does not fit, or write why',
    },
    'evaluation.ecart-en-plus': { phrase: 'Difference one way' },
    'evaluation.ecart-en-moins': { phrase: 'Difference the other way' },
    'evaluation.ecart': { phrase: 'Gap between both marks' },
    'evaluation.ecart-nul': { phrase: 'No gap' },
    'evaluation.ajustement-borne': {
      phrase: 'The adjustment ({0}) keeps within the bound ({1})',
      sinon: 'The adjustment ({0}) is over the bound ({1})',
    },
    'evaluation.ajustement-permis': {
      phrase: 'The adjustment is allowed, or explained',
      sinon: 'The adjustment is over what the grid allows, without a reason',
      faire: 'Reduce the adjustment, or write why it is over the bound',
    },
    'evaluation.note-proposee-coherente-proche': {
      phrase: 'The gap between the proposed mark and the grid ({0}) is not over {1}',
      sinon: 'The gap between the proposed mark and the grid ({0}) is over {1}',
    },
    'evaluation.note-proposee-coherente': {
      phrase: 'The proposed mark goes with the grid, or the gap is explained',
      sinon: 'The proposed mark departs from the grid without a reason',
      faire: 'Review the mark or the levels, or write the reason of the gap',
    },
    'evaluation.note-finale-coherente-proche': {
      phrase: 'The gap between the final mark and the proposed one ({0}) is not over {1}',
      sinon: 'The gap between the final mark and the proposed one ({0}) is over {1}',
    },
    'evaluation.note-finale-coherente': {
      phrase: 'The final mark goes with the proposed one, or the gap is explained',
      sinon: 'The final mark departs from the proposed one without a reason',
      faire: 'Review the final mark, or write the reason of the gap',
    },
    'evaluation.note-proposee': { phrase: 'Mark proposed by the examiners' },
    'evaluation.note-finale': { phrase: 'Mark kept in the end' },
    'evaluation.note-suffisante': { phrase: 'Mark from which the unit is obtained' },
    'evaluation.polarite': {
      phrase: 'What the comment says, as its author declares',
      faire: 'Declare whether the comment is positive, negative or mixed',
    },
    'evaluation.polarite-est': { phrase: 'The comment is {1}', sinon: 'The comment is not {1}' },
    'evaluation.tous-positifs': { phrase: 'All comments are positive', sinon: 'Comments are not all positive' },
    'evaluation.tous-negatifs': { phrase: 'All comments are negative', sinon: 'Comments are not all negative' },
    'evaluation.note-atteint-dix': { phrase: 'The mark ({0}) reaches {1}', sinon: 'The mark ({0}) stays under {1}' },
    'evaluation.note-sous-dix': { phrase: 'The mark ({0}) is under {1}', sinon: 'The mark ({0}) reaches {1}' },
    'evaluation.positifs-et-note-sinon': {
      phrase: 'Comments are not all positive',
      sinon: 'All comments are positive',
    },
    'evaluation.negatifs-et-note-sinon': {
      phrase: 'Comments are not all negative',
      sinon: 'All comments are negative',
    },
    'evaluation.positifs-et-note': {
      phrase: 'No all-positive comments with a mark under 10',
      sinon: 'All comments are positive and the mark is under 10',
    },
    'evaluation.negatifs-et-note': {
      phrase: 'No all-negative comments with a mark of 10 or more',
      sinon: 'All comments are negative and the mark reaches 10',
    },
    'evaluation.commentaires-accordes': {
      phrase: 'Comments go with the mark',
      sinon: 'Comments do not go with the mark',
    },
    'evaluation.commentaires-coherents': {
      phrase: 'Comments go with the mark, or the gap is explained',
      sinon: 'Comments say the opposite of the mark, without a reason',
      faire:
        'Review the mark or the comments, or write the reason: a jury was annulled for comments that contradicted the mark',
    },
    'evaluation.competence-notee': { phrase: 'The competence has a mark', sinon: 'The competence has no mark' },
    'evaluation.competence-sans-note': {
      phrase: 'The competence was not evaluated',
      sinon: 'The competence was evaluated',
    },
    'evaluation.commentaire-accorde': {
      phrase: 'The comment goes with the mark of the competence',
      sinon: 'The comment does not go with the mark of the competence',
    },
    'evaluation.commentaire-coherent': {
      phrase: 'The comment on the competence goes with its mark, or the gap is explained',
      sinon: 'The comment on the competence says the opposite of its mark, without a reason',
      faire: 'Review the level or the comment of the competence, or write the reason',
    },
  },
  mots: {},
} as const satisfies PhrasesDroit
