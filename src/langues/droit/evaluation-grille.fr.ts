import type { PhrasesDroit } from './phrases.ts'

/** Words of evaluation grids and of what a regulation must hold, French. */
export const EVALUATION_GRILLE_FR = {
  regles: {},
  traces: {
    'evaluation.forme-prevue': {
      phrase: 'Forme que le règlement prévoit pour l’unité {unite}, catégorie mixte',
      faire: 'Compléter le mode de l’unité {unite} dans le règlement',
    },
    'evaluation.forme-connue': { phrase: 'La forme de l’unité est connue', sinon: 'La forme de l’unité est inconnue' },
    'evaluation.unite-connue-et': {
      phrase: 'L’unité est connue et de cette forme',
      sinon: 'L’unité n’est pas de cette forme, ou on ne sait pas',
    },
    'evaluation.unite-ccf': {
      phrase: 'L’unité {unite} est évaluée en CCF',
      sinon: 'L’unité {unite} n’est pas évaluée en CCF',
    },
    'evaluation.unite-ponctuel': {
      phrase: 'L’unité {unite} est évaluée par une épreuve ponctuelle',
      sinon: 'L’unité {unite} n’est pas évaluée par une épreuve ponctuelle',
    },
    'evaluation.nombre-ccf': { phrase: 'Nombre d’unités obligatoires en CCF' },
    'evaluation.nombre-connu-ccf': { phrase: 'Nombre d’unités obligatoires en CCF, parmi celles que l’on connaît' },
    'evaluation.minimum-ccf': { phrase: 'Minimum d’unités obligatoires en CCF' },
    'evaluation.assez-connues-ccf': {
      phrase: '{0} unités obligatoires connues en CCF, il en faut {1}',
      sinon: 'Seulement {0} unités obligatoires connues en CCF, il en faut {1}',
    },
    'evaluation.assez-en-tout-ccf': {
      phrase: '{0} unités obligatoires en CCF, il en faut {1}',
      sinon: 'Seulement {0} unités obligatoires en CCF, il en faut {1}',
    },
    'evaluation.assez-ccf': {
      phrase: 'Assez d’unités obligatoires en CCF',
      sinon: 'Trop peu d’unités obligatoires en CCF',
      faire: 'Revoir le règlement : le texte demande davantage d’unités en CCF',
    },
    'evaluation.nombre-ponctuel': { phrase: 'Nombre d’unités obligatoires en épreuve ponctuelle' },
    'evaluation.nombre-connu-ponctuel': {
      phrase: 'Nombre d’unités obligatoires en épreuve ponctuelle, parmi celles que l’on connaît',
    },
    'evaluation.minimum-ponctuel': { phrase: 'Minimum d’unités obligatoires en épreuve ponctuelle' },
    'evaluation.assez-connues-ponctuel': {
      phrase: '{0} unités obligatoires connues en épreuve ponctuelle, il en faut {1}',
      sinon: 'Seulement {0} unités obligatoires connues en épreuve ponctuelle, il en faut {1}',
    },
    'evaluation.assez-en-tout-ponctuel': {
      phrase: '{0} unités obligatoires en épreuve ponctuelle, il en faut {1}',
      sinon: 'Seulement {0} unités obligatoires en épreuve ponctuelle, il en faut {1}',
    },
    'evaluation.assez-ponctuel': {
      phrase: 'Assez d’unités obligatoires en épreuve ponctuelle',
      sinon: 'Trop peu d’unités obligatoires en épreuve ponctuelle',
      faire: 'Revoir le règlement : le texte demande davantage d’unités en épreuve ponctuelle',
    },
    'evaluation.moitie': { phrase: 'Deux fois le nombre, pour le comparer au total' },
    'evaluation.nombre-obligatoires': { phrase: 'Nombre d’unités obligatoires' },
    'evaluation.double-ccf': { phrase: 'Deux fois le nombre d’unités en CCF' },
    'evaluation.moitie-ccf': {
      phrase: 'La moitié des unités obligatoires au moins est en CCF',
      sinon: 'Moins de la moitié des unités obligatoires est en CCF',
      faire: 'Revoir le règlement : le texte demande la moitié des unités en CCF',
    },
    'evaluation.minimums': {
      phrase: 'Le règlement respecte les minimums de CCF et d’épreuves ponctuelles',
      sinon: 'Le règlement ne respecte pas les minimums',
    },
    'evaluation.note-maximale': { phrase: 'Note la plus haute' },
    'evaluation.note-minimale': { phrase: 'Note la plus basse' },
    'evaluation.cent': { phrase: 'Cent, pour un pourcentage' },
    'evaluation.poids-nul': { phrase: 'Poids de ce qui n’est pas évalué' },
    'evaluation.demi-point': { phrase: 'Demi-point' },
    'evaluation.indicateurs-a-evaluer': {
      phrase: 'Indicateurs qu’il reste à évaluer',
      faire: 'Évaluer davantage d’indicateurs : la part évaluée est trop petite pour donner une note',
    },
    'evaluation.grille-poids': { phrase: 'Poids écrit dans la grille' },
    'evaluation.grille-niveaux': { phrase: 'Niveau prévu par la grille' },
    'evaluation.grille-arrondi': {
      phrase: 'Arrondi de la grille',
      faire: 'Demander aux auteurs de la grille comment la note s’arrondit',
    },
    'evaluation.grille-part-evaluee-minimum': {
      phrase: 'Part minimale à évaluer',
      faire: 'Demander aux auteurs de la grille quelle part doit être évaluée',
    },
    'evaluation.grille-ajustement-maximum': { phrase: 'Ajustement le plus grand que permet la grille' },
    'evaluation.grille-ecart-motive': { phrase: 'Écart au-delà duquel un motif est demandé' },
    'evaluation.niveau': { phrase: 'Niveau choisi par l’évaluateur', faire: 'Choisir un niveau, ou « non évalué »' },
    'evaluation.niveau-inconnu': {
      phrase: 'Valeur d’un niveau absent de la grille',
      faire: 'Choisir un niveau de la grille',
    },
    'evaluation.indicateur-ecarte': { phrase: '{indicateur} n’est pas évalué', sinon: '{indicateur} est évalué' },
    'evaluation.indicateur-evalue': { phrase: '{indicateur} est évalué', sinon: '{indicateur} n’est pas évalué' },
    'evaluation.niveau-est': {
      phrase: '{indicateur} est au niveau {1}',
      sinon: '{indicateur} n’est pas au niveau {1}',
    },
    'evaluation.valeur-du-niveau': {
      phrase: 'Ce que vaut le niveau de {indicateur}',
      faire: 'Choisir un niveau pour {indicateur}',
    },
    'evaluation.poids-des-indicateurs': { phrase: 'Somme des poids des indicateurs de {competence}' },
    'evaluation.poids-croise': { phrase: 'Poids de l’indicateur multiplié par celui de sa compétence' },
    'evaluation.poids-indicateur': { phrase: 'Poids de {indicateur} dans la grille' },
    'evaluation.gain': { phrase: 'Poids multiplié par le niveau' },
    'evaluation.poids-retenu': { phrase: 'Poids compté, s’il est évalué' },
    'evaluation.gain-retenu': { phrase: 'Points comptés, si l’indicateur est évalué' },
    'evaluation.somme-gagnee': { phrase: 'Somme des points' },
    'evaluation.somme-evaluee': { phrase: 'Somme des poids évalués' },
    'evaluation.somme-des-poids': { phrase: 'Somme de tous les poids' },
    'evaluation.gain-sur-vingt': { phrase: 'Points ramenés sur 20' },
    'evaluation.evalue-centuple': { phrase: 'Poids évalués multipliés par cent' },
    'evaluation.note-calculee': {
      phrase: 'Note calculée par la grille',
      faire: 'Choisir un niveau pour chaque indicateur',
    },
    'evaluation.note-competence': {
      phrase: 'Note de la compétence {competence}',
      faire: 'Choisir un niveau pour chaque indicateur de {competence}',
    },
    'evaluation.part-evaluee': {
      phrase: 'Part de la grille qui a été évaluée',
      faire: 'Choisir un niveau pour chaque indicateur',
    },
    'evaluation.part-minimale-connue': {
      phrase: 'La grille dit quelle part doit être évaluée',
      sinon: 'La grille ne dit pas quelle part doit être évaluée',
    },
    'evaluation.part-sous-minimum': {
      phrase: 'La part évaluée ({0}) est sous le minimum ({1})',
      sinon: 'La part évaluée ({0}) atteint le minimum ({1})',
    },
    'evaluation.part-trop-faible': {
      phrase: 'La part évaluée est sous le minimum de la grille',
      sinon: 'La part évaluée atteint le minimum, ou la grille n’en fixe pas',
    },
    'evaluation.rien-evalue': { phrase: 'Aucun indicateur n’est évalué', sinon: 'Au moins un indicateur est évalué' },
    'evaluation.part-insuffisante': {
      phrase: 'Trop peu d’indicateurs sont évalués',
      sinon: 'Assez d’indicateurs sont évalués',
    },
    'evaluation.part-suffisante': {
      phrase: 'Assez d’indicateurs sont évalués pour donner une note',
      sinon: 'Trop peu d’indicateurs sont évalués pour donner une note',
      faire: 'Évaluer davantage d’indicateurs avant de proposer une note',
    },
    'evaluation.ajustement': { phrase: 'Points que les examinateurs ajoutent ou retirent' },
    'evaluation.note-ajustee': { phrase: 'Note avec l’ajustement' },
    'evaluation.note-plancher': { phrase: 'Note, jamais sous 0' },
    'evaluation.note-bornee': { phrase: 'Note, jamais au-dessus de 20' },
    'evaluation.arrondi-connu': {
      phrase: 'La grille dit comment la note s’arrondit',
      sinon: 'La grille ne dit pas comment la note s’arrondit',
    },
    'evaluation.arrondi-dit': { phrase: 'L’arrondi est « {1} »', sinon: 'L’arrondi n’est pas « {1} »' },
    'evaluation.arrondi-est': { phrase: 'Cet arrondi s’applique', sinon: 'Cet arrondi ne s’applique pas' },
    'evaluation.note-arrondie': { phrase: 'Note arrondie' },
    'evaluation.note-finale-grille': { phrase: 'Note de la grille, arrondie si la grille le dit' },
    'evaluation.note-de-la-grille': { phrase: 'Note que la grille propose', faire: 'Compléter la grille' },
    'evaluation.motif': { phrase: 'Motif écrit par l’évaluateur' },
    'evaluation.motif-donne': {
      phrase: 'Un motif est écrit',
      sinon: 'Aucun motif n’est écrit',
      faire: 'Écrire le motif de l’écart',
    },
    'evaluation.grille-coherente': {
      phrase: 'Niveaux, notes et appréciations vont ensemble',
      sinon: 'Niveaux, notes et appréciations ne vont pas ensemble',
      faire: 'Corriger ce qui ne va pas, ou écrire pourquoi',
    },
    'evaluation.ecart-en-plus': { phrase: 'Différence dans un sens' },
    'evaluation.ecart-en-moins': { phrase: 'Différence dans l’autre sens' },
    'evaluation.ecart': { phrase: 'Écart entre les deux notes' },
    'evaluation.ecart-nul': { phrase: 'Aucun écart' },
    'evaluation.ajustement-borne': {
      phrase: 'L’ajustement ({0}) ne dépasse pas la borne ({1})',
      sinon: 'L’ajustement ({0}) dépasse la borne ({1})',
    },
    'evaluation.ajustement-permis': {
      phrase: 'L’ajustement est permis, ou motivé',
      sinon: 'L’ajustement dépasse ce que la grille permet, sans motif',
      faire: 'Réduire l’ajustement, ou écrire pourquoi il dépasse la borne',
    },
    'evaluation.note-proposee-coherente-proche': {
      phrase: 'L’écart entre la note proposée et la grille ({0}) ne dépasse pas {1}',
      sinon: 'L’écart entre la note proposée et la grille ({0}) dépasse {1}',
    },
    'evaluation.note-proposee-coherente': {
      phrase: 'La note proposée va avec la grille, ou l’écart est motivé',
      sinon: 'La note proposée s’écarte de la grille sans motif',
      faire: 'Revoir la note ou les niveaux, ou écrire le motif de l’écart',
    },
    'evaluation.note-finale-coherente-proche': {
      phrase: 'L’écart entre la note finale et la note proposée ({0}) ne dépasse pas {1}',
      sinon: 'L’écart entre la note finale et la note proposée ({0}) dépasse {1}',
    },
    'evaluation.note-finale-coherente': {
      phrase: 'La note finale va avec la note proposée, ou l’écart est motivé',
      sinon: 'La note finale s’écarte de la note proposée sans motif',
      faire: 'Revoir la note finale, ou écrire le motif de l’écart',
    },
    'evaluation.note-proposee': { phrase: 'Note proposée par les examinateurs' },
    'evaluation.note-finale': { phrase: 'Note retenue à la fin' },
    'evaluation.note-suffisante': { phrase: 'Note à partir de laquelle l’unité est acquise' },
    'evaluation.polarite': {
      phrase: 'Ce que l’appréciation dit, selon son auteur',
      faire: 'Déclarer si l’appréciation est positive, négative ou nuancée',
    },
    'evaluation.polarite-est': { phrase: 'L’appréciation est {1}', sinon: 'L’appréciation n’est pas {1}' },
    'evaluation.tous-positifs': {
      phrase: 'Toutes les appréciations sont positives',
      sinon: 'Les appréciations ne sont pas toutes positives',
    },
    'evaluation.tous-negatifs': {
      phrase: 'Toutes les appréciations sont négatives',
      sinon: 'Les appréciations ne sont pas toutes négatives',
    },
    'evaluation.note-atteint-dix': { phrase: 'La note ({0}) atteint {1}', sinon: 'La note ({0}) reste sous {1}' },
    'evaluation.note-sous-dix': { phrase: 'La note ({0}) est sous {1}', sinon: 'La note ({0}) atteint {1}' },
    'evaluation.positifs-et-note-sinon': {
      phrase: 'Les appréciations ne sont pas toutes positives',
      sinon: 'Toutes les appréciations sont positives',
    },
    'evaluation.negatifs-et-note-sinon': {
      phrase: 'Les appréciations ne sont pas toutes négatives',
      sinon: 'Toutes les appréciations sont négatives',
    },
    'evaluation.positifs-et-note': {
      phrase: 'Pas d’appréciations toutes positives avec une note sous 10',
      sinon: 'Toutes les appréciations sont positives et la note est sous 10',
    },
    'evaluation.negatifs-et-note': {
      phrase: 'Pas d’appréciations toutes négatives avec une note de 10 ou plus',
      sinon: 'Toutes les appréciations sont négatives et la note atteint 10',
    },
    'evaluation.commentaires-accordes': {
      phrase: 'Les appréciations vont avec la note',
      sinon: 'Les appréciations ne vont pas avec la note',
    },
    'evaluation.commentaires-coherents': {
      phrase: 'Les appréciations vont avec la note, ou l’écart est motivé',
      sinon: 'Les appréciations disent le contraire de la note, sans motif',
      faire:
        'Revoir la note ou les appréciations, ou écrire le motif : un jury a été annulé pour des appréciations contraires à la note',
    },
    'evaluation.competence-notee': { phrase: 'La compétence a une note', sinon: 'La compétence n’a pas de note' },
    'evaluation.competence-sans-note': {
      phrase: 'La compétence n’a pas été évaluée',
      sinon: 'La compétence a été évaluée',
    },
    'evaluation.commentaire-accorde': {
      phrase: 'L’appréciation va avec la note de la compétence',
      sinon: 'L’appréciation ne va pas avec la note de la compétence',
    },
    'evaluation.commentaire-coherent': {
      phrase: 'L’appréciation de la compétence va avec sa note, ou l’écart est motivé',
      sinon: 'L’appréciation de la compétence dit le contraire de sa note, sans motif',
      faire: 'Revoir le niveau ou l’appréciation de la compétence, ou écrire le motif',
    },
  },
  mots: {},
} as const satisfies PhrasesDroit
