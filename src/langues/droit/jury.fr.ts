import { JURY_SEANCE_FR } from './jury-seance.fr.ts'
import type { PhrasesDroit } from './phrases.ts'

/** Words of the law on juries, French. */
export const JURY_FR = {
  regles: {
    'jury.composition.bac-pro': {
      titre: 'Composition du jury du baccalauréat professionnel',
      enonce:
        'Au moins un tiers du jury vient de la profession, autant d’employeurs que de salariés. Les enseignants viennent du public et, sauf impossibilité, l’un au moins du privé sous contrat ou d’un CFA.',
    },
    'jury.composition.cap': {
      titre: 'Composition du jury du CAP',
      enonce: 'Le jury compte autant d’enseignants que de professionnels, et autant d’employeurs que de salariés.',
    },
    'jury.composition.bp': {
      titre: 'Composition du jury du brevet professionnel',
      enonce: 'Le jury compte autant d’enseignants que de professionnels, et autant d’employeurs que de salariés.',
    },
    'jury.composition.cs': {
      titre: 'Composition du jury du certificat de spécialisation',
      enonce: 'Le jury compte autant d’enseignants que de professionnels.',
    },
    'jury.composition.bts': {
      titre: 'Composition du jury du BTS',
      enonce:
        'Le jury compte autant d’enseignants que de professionnels ; les enseignants du public sont la majorité des enseignants et l’un d’eux est enseignant-chercheur.',
    },
    'jury.composition.titre-professionnel': {
      titre: 'Composition du jury d’un titre professionnel',
      enonce: 'Deux professionnels au moins, tous habilités, dont aucun n’a formé les candidats.',
    },
    'jury.composition.titre-prive': {
      titre: 'Composition du jury d’un titre privé',
      enonce:
        'Le jury est celui que le certificateur a déclaré au répertoire. Tant que cette composition n’est pas recopiée, la réponse est inconnue.',
    },
    'jury.composition.vae': {
      titre: 'Jury de validation des acquis de l’expérience',
      enonce:
        'En plus du texte du diplôme : deux membres au moins dont un professionnel, femmes et hommes représentés de façon équilibrée, un président dont la voix départage, aucun lien avec le candidat.',
    },
    'jury.nomination': {
      titre: 'Nomination prouvée',
      enonce:
        'Chaque membre est nommé par un acte que l’on peut produire. Un jury dont les professionnels restaient « à déterminer » a été jugé irrégulier.',
    },
    'jury.presidence': {
      titre: 'Président du jury',
      enonce:
        'Enseignant-chercheur pour le baccalauréat professionnel, professionnel pour le CAP, inspecteur pour le brevet professionnel, enseignant-chercheur ou inspecteur pédagogique régional pour le BTS.',
    },
    'jury.annees': {
      titre: 'Années consécutives dans un jury',
      enonce:
        'Certains textes limitent le nombre d’années de suite où l’on peut siéger. Une délibération a été annulée pour six années au lieu de cinq, à un examen qui n’était pas professionnel. Sans texte connu, aucune limite n’est appliquée, sauf précaution choisie.',
    },
    'jury.impartialite': {
      titre: 'Impartialité et retrait',
      enonce:
        'Un membre lié à un candidat, ou en conflit avec lui, se retire pour ce candidat. Une délibération de VAE a été annulée parce qu’un membre avait pris parti.',
    },
    'jury.evaluateurs': {
      titre: 'Évaluateurs sur la liste',
      enonce:
        'Qui note figure sur la liste des personnes nommées. Un CAP a été jugé de nouveau parce que les évaluateurs n’y étaient pas.',
    },
    'jury.jour': {
      titre: 'Absences le jour de la délibération',
      enonce:
        'Un jury régulièrement nommé délibère valablement même si des absences rompent les proportions, quand son texte le dit.',
    },
    'jury.president-en-salle': {
      titre: 'Président présent dans la salle',
      enonce: 'Les membres peuvent délibérer à distance, jamais le président.',
    },
    'jury.presents-nommes': {
      titre: 'Qui peut délibérer',
      enonce:
        'Seules les personnes nommées délibèrent. Les examinateurs adjoints peuvent assister, sans voter, pour les notes qu’ils ont données.',
    },
    'jury.livrets': {
      titre: 'Livret examiné avant un ajournement',
      enonce:
        'Un candidat qui a fourni un livret ne peut pas être ajourné avant que le jury l’ait examiné ; le président signe cette mention sur le livret.',
    },
  },
  traces: {
    ...JURY_SEANCE_FR,
    'jury.regulier': {
      phrase: 'Le jury est régulier',
      sinon: 'Le jury n’est pas régulier',
      faire: 'Corriger chaque point signalé, ou déroger par écrit avant d’ouvrir la délibération',
    },
    'jury.composition': {
      phrase: 'La composition respecte le texte du diplôme',
      sinon: 'La composition ne respecte pas le texte du diplôme',
      faire: 'Reprendre la composition avant l’acte de nomination',
    },
    'jury.nom': { phrase: 'Nom : {valeur}' },
    'jury.nomme': {
      phrase: 'Nomination prouvée : {membre}',
      sinon: 'Nomination non prouvée : {membre}',
      faire: 'Produire l’acte de nomination : {membre}',
    },
    'jury.membre-nomme': {
      phrase: 'La nomination est prouvée : {membre}',
      sinon: 'Rien ne prouve la nomination : {membre}. Une place « à désigner » ne compte pour personne',
      faire: 'Prendre l’acte de nomination avant la délibération et le garder : {membre}',
    },
    'jury.nomination': {
      phrase: 'Tous les membres sont nommés',
      sinon: 'Des membres ne sont pas nommés',
      faire: 'Faire nommer chaque membre avant la délibération',
    },
    'jury.fonction': {
      phrase: 'Fonction dans le jury ({membre}) : {valeur}',
      faire: 'Dire si c’est le président, un adjoint ou un membre : {membre}',
    },
    'jury.college': {
      phrase: 'Collège ({membre}) : {valeur}',
      faire: 'Dire si cette personne siège comme enseignant, employeur ou salarié : {membre}',
    },
    'jury.qualite': {
      phrase: 'Qualité ({membre}) : {valeur}',
      faire: 'Indiquer la qualité que donne l’acte de nomination : {membre}',
    },
    'jury.secteur': {
      phrase: 'Secteur d’enseignement ({membre}) : {valeur}',
      faire: 'Dire si cette personne enseigne dans le public, le privé sous contrat ou un CFA : {membre}',
    },
    'jury.sexe': {
      phrase: 'Femme ou homme ({membre}) : {valeur}',
      faire: 'Indiquer si c’est une femme ou un homme : {membre}',
    },
    'jury.habilite': {
      phrase: 'Habilitation valable le jour de la session : {membre}',
      sinon: 'Aucune habilitation valable : {membre}',
      faire: 'Vérifier l’habilitation : {membre}',
    },
    'jury.formateur': {
      phrase: 'A formé un des candidats : {membre}',
      sinon: 'N’a formé aucun des candidats : {membre}',
      faire: 'Demander à cette personne si elle a formé un des candidats : {membre}',
    },
    'jury.exterieur': {
      phrase: 'Hors du certificateur et du centre : {membre}',
      sinon: 'Lié au certificateur ou au centre : {membre}',
      faire: 'Dire si cette personne vient de l’extérieur : {membre}',
    },
    'jury.siege': { phrase: '{membre} compte ici', sinon: '{membre} ne compte pas ici' },
    'jury.professionnel': {
      phrase: '{membre} siège comme professionnel',
      sinon: '{membre} ne siège pas comme professionnel',
    },
    'jury.enseignant': { phrase: '{membre} siège comme enseignant', sinon: '{membre} ne siège pas comme enseignant' },
    'jury.employeur': { phrase: 'Siège comme employeur', sinon: 'Ne siège pas comme employeur' },
    'jury.salarie': { phrase: 'Siège comme salarié', sinon: 'Ne siège pas comme salarié' },
    'jury.chercheur': { phrase: 'Est enseignant-chercheur', sinon: 'N’est pas enseignant-chercheur' },
    'jury.enseignant-du-secteur': { phrase: 'Enseigne dans ce secteur', sinon: 'N’enseigne pas dans ce secteur' },
    'jury.secteur-admis': { phrase: 'Le secteur est celui demandé', sinon: 'Le secteur n’est pas celui demandé' },
    'jury.est-president': { phrase: 'Est président', sinon: 'N’est pas président' },
    'jury.compte.membres': { phrase: 'Membres' },
    'jury.compte.enseignants': { phrase: 'Enseignants' },
    'jury.compte.professionnels': { phrase: 'Professionnels' },
    'jury.compte.employeurs': { phrase: 'Employeurs' },
    'jury.compte.salaries': { phrase: 'Salariés' },
    'jury.compte.publics': { phrase: 'Enseignants du public' },
    'jury.compte.prives': { phrase: 'Enseignants du privé sous contrat ou de CFA' },
    'jury.compte.autres': { phrase: 'Enseignants hors du public' },
    'jury.compte.chercheurs': { phrase: 'Enseignants-chercheurs' },
    'jury.compte.exterieurs': { phrase: 'Membres extérieurs' },
    'jury.compte.presidents': { phrase: 'Présidents nommés' },
    'jury.compte.femmes': { phrase: 'Femmes' },
    'jury.compte.hommes': { phrase: 'Hommes' },
    'jury.compte.moins-nombreux': { phrase: 'Les moins nombreux' },
    'jury.compte.plus-nombreux': { phrase: 'Les plus nombreux' },
    'jury.un': { phrase: 'Nombre demandé par le texte' },
    'jury.deux': { phrase: 'Nombre demandé par le texte' },
    'jury.trois': { phrase: 'Un tiers : le nombre de membres est divisé par trois' },
    'jury.un-president': { phrase: 'Nombre de présidents' },
    'jury.tiers': { phrase: 'Tiers des membres' },
    'jury.tiers-entier': { phrase: 'Professionnels au moins, un tiers compté au-dessus' },
    'jury.tiers-professionnels': {
      phrase: '{0} professionnels : au moins un tiers du jury, soit {1}',
      sinon: '{0} professionnels seulement : il en faut au moins un tiers, soit {1}',
      faire: 'Nommer d’autres professionnels, autant d’employeurs que de salariés',
    },
    'jury.employeurs-salaries': {
      phrase: 'Autant d’employeurs que de salariés : {0} et {1}',
      sinon: 'Employeurs : {0}, salariés : {1} ; il en faut autant',
      faire: 'Nommer autant d’employeurs que de salariés',
    },
    'jury.parite': {
      phrase: 'Autant d’enseignants que de professionnels : {0} et {1}',
      sinon: '{0} enseignants pour {1} professionnels : il en faut autant',
      faire: 'Nommer autant de professionnels que d’enseignants',
    },
    'jury.deux-professionnels': {
      phrase: '{0} professionnels : il en faut {1} au moins',
      sinon: '{0} professionnels : il en faut {1} au moins',
      faire: 'Désigner un autre professionnel habilité',
    },
    'jury.enseignant-public': {
      phrase: 'Un enseignant du public siège',
      sinon: 'Aucun enseignant du public ne siège',
      faire: 'Nommer un enseignant d’un établissement public',
    },
    'jury.enseignant-prive': {
      phrase: 'Un enseignant du privé sous contrat ou d’un CFA siège, ou l’impossibilité est constatée',
      sinon: 'Aucun enseignant du privé sous contrat ni de CFA ne siège, et l’impossibilité n’est pas constatée',
      faire: 'Nommer un enseignant du privé sous contrat ou d’un CFA, ou écrire pourquoi c’est impossible',
    },
    'jury.un-enseignant-prive': {
      phrase: '{0} enseignants du privé sous contrat ou de CFA : {1} au moins',
      sinon: '{0} enseignant du privé sous contrat ou de CFA : {1} au moins',
    },
    'jury.impossibilite-prive': {
      phrase: 'Il est écrit qu’aucun enseignant du privé ou de CFA n’a pu être trouvé',
      sinon: 'Aucune impossibilité n’est écrite',
      faire: 'Dire si l’impossibilité a été écrite',
    },
    'jury.majorite-publique': {
      phrase: 'Les enseignants du public sont la majorité des enseignants : {0} contre {1}',
      sinon: 'Les enseignants du public ne sont pas la majorité des enseignants : {0} contre {1}',
      faire: 'Nommer davantage d’enseignants du public',
    },
    'jury.un-chercheur': {
      phrase: 'Un enseignant-chercheur siège',
      sinon: 'Aucun enseignant-chercheur ne siège',
      faire: 'Nommer un enseignant-chercheur',
    },
    'jury.membre-habilite': {
      phrase: 'L’habilitation est valable : {membre}',
      sinon: 'Aucune habilitation valable le jour de la session : {membre}',
      faire: 'Remplacer cette personne ou renouveler son habilitation : {membre}',
    },
    'jury.membre-non-formateur': {
      phrase: '{membre} n’a formé aucun des candidats',
      sinon: '{membre} a formé un des candidats',
      faire: 'Remplacer {membre}',
    },
    'jury.regle-du-certificateur': {
      phrase: 'La composition du jury déclarée par le certificateur',
      faire: 'Recopier de la fiche du répertoire ou du référentiel ce que le certificateur exige de son jury',
    },
    'jury.exigence.membres': { phrase: 'Membres exigés par le certificateur' },
    'jury.exigence.professionnels': { phrase: 'Professionnels exigés par le certificateur' },
    'jury.exigence.partProfessionnels': { phrase: 'Part de professionnels exigée par le certificateur' },
    'jury.exigence.exterieurs': { phrase: 'Membres extérieurs exigés par le certificateur' },
    'jury.exigence-tenue.membres': {
      phrase: '{0} membres : le certificateur en exige {1}',
      sinon: '{0} membres : le certificateur en exige {1}',
      faire: 'Compléter le jury',
    },
    'jury.exigence-tenue.professionnels': {
      phrase: '{0} professionnels : le certificateur en exige {1}',
      sinon: '{0} professionnels : le certificateur en exige {1}',
      faire: 'Désigner d’autres professionnels',
    },
    'jury.exigence-tenue.partProfessionnels': {
      phrase: '{0} professionnels : la part exigée en demande {1}',
      sinon: '{0} professionnels : la part exigée en demande {1}',
      faire: 'Désigner d’autres professionnels',
    },
    'jury.exigence-tenue.exterieurs': {
      phrase: '{0} membres extérieurs : le certificateur en exige {1}',
      sinon: '{0} membres extérieurs : le certificateur en exige {1}',
      faire: 'Désigner d’autres membres extérieurs',
    },
    'jury.part-professionnels': { phrase: 'Professionnels que la part exigée demande' },
    'jury.presidence': {
      phrase: 'Le jury est présidé comme le texte le demande',
      sinon: 'Le jury n’est pas présidé comme le texte le demande',
      faire: 'Nommer le président que le texte demande',
    },
    'jury.president-unique': {
      phrase: 'Un président est nommé',
      sinon: 'Le jury compte {0} présidents nommés au lieu de {1}',
      faire: 'Nommer un président, et un seul',
    },
    'jury.qualite-president': {
      phrase: '{membre} a la qualité demandée pour présider',
      sinon: '{membre} n’a pas la qualité demandée pour présider : {0}',
      faire: 'Nommer un président de la qualité que le texte demande',
    },
    'jury.qualite-adjoint': {
      phrase: '{membre} peut être président adjoint',
      sinon: '{membre} ne peut pas être président adjoint : {0}',
      faire: 'Choisir l’adjoint parmi les enseignants ou les professionnels',
    },
    'jury.vae.composition': {
      phrase: 'Le jury convient à la validation des acquis de l’expérience',
      sinon: 'Le jury ne convient pas à la validation des acquis de l’expérience',
      faire: 'Reprendre la composition avant l’entretien',
    },
    'jury.vae.deux': { phrase: 'Nombre de membres demandé' },
    'jury.vae.un': { phrase: 'Nombre demandé' },
    'jury.vae.deux-membres': {
      phrase: '{0} membres : il en faut {1} au moins',
      sinon: '{0} membres : il en faut {1} au moins',
      faire: 'Désigner un autre membre',
    },
    'jury.vae.un-professionnel': {
      phrase: '{0} professionnels : il en faut {1} au moins',
      sinon: '{0} professionnels : il en faut {1} au moins',
      faire: 'Désigner un professionnel qualifié',
    },
    'jury.vae.deux-membres-apres-deport': {
      phrase: 'Après les retraits, {0} membres restent pour {candidat} : il en faut {1} au moins',
      sinon: 'Après les retraits, {0} membres restent pour {candidat} : il en faut {1} au moins',
      faire: 'Désigner un remplaçant sans lien avec {candidat}',
    },
    'jury.vae.un-professionnel-apres-deport': {
      phrase: 'Après les retraits, {0} professionnels restent pour {candidat} : il en faut {1} au moins',
      sinon: 'Après les retraits, {0} professionnels restent pour {candidat} : il en faut {1} au moins',
      faire: 'Désigner un professionnel sans lien avec {candidat}',
    },
    'jury.siege-sans-deport': { phrase: 'Ne s’est pas retiré', sinon: 'S’est retiré' },
    'jury.vae.sexe': { phrase: 'Compte ici', sinon: 'Ne compte pas ici' },
    'jury.vae.ecart': { phrase: 'Écart entre femmes et hommes' },
    'jury.vae.mixte': { phrase: 'Des femmes et des hommes siègent', sinon: 'Un seul sexe est représenté' },
    'jury.vae.paritaire': {
      phrase: 'Femmes et hommes sont à égalité, à une personne près',
      sinon: 'L’écart entre femmes et hommes dépasse une personne',
    },
    'jury.vae.parite-demandee': {
      phrase: 'L’égalité à une personne près est demandée',
      sinon: 'La présence des deux sexes suffit',
    },
    'jury.vae.equilibre': {
      phrase: 'Femmes et hommes sont représentés de façon équilibrée',
      sinon: 'Femmes et hommes ne sont pas représentés de façon équilibrée',
      faire: 'Rééquilibrer la composition',
    },
    'jury.vae.president': {
      phrase: 'Un président, dont la voix départage, est désigné',
      sinon: 'Aucun président, ou plusieurs, sont désignés : sa voix doit départager',
      faire: 'Désigner un président, et un seul',
    },
    'jury.version-non-lue': {
      phrase: 'Le texte en vigueur le {jour} sur la composition du jury',
      faire: 'Lire l’article dans sa version du {jour} : nous ne la connaissons pas',
    },
    'jury.mot.enseignant': { phrase: 'Mot du texte' },
    'jury.mot.employeur': { phrase: 'Mot du texte' },
    'jury.mot.salarie': { phrase: 'Mot du texte' },
    'jury.mot.public': { phrase: 'Mot du texte' },
    'jury.mot.prive-sous-contrat': { phrase: 'Mot du texte' },
    'jury.mot.cfa': { phrase: 'Mot du texte' },
    'jury.mot.president': { phrase: 'Mot du texte' },
    'jury.mot.adjoint': { phrase: 'Mot du texte' },
    'jury.mot.femme': { phrase: 'Mot du texte' },
    'jury.mot.homme': { phrase: 'Mot du texte' },
    'jury.mot.enseignant-chercheur': { phrase: 'Mot du texte' },
    'jury.mot.inspecteur-general': { phrase: 'Mot du texte' },
    'jury.mot.inspecteur-education-nationale': { phrase: 'Mot du texte' },
    'jury.mot.inspecteur-pedagogique-regional': { phrase: 'Mot du texte' },
    'jury.mot.professionnel': { phrase: 'Mot du texte' },
    'jury.mot.parite': { phrase: 'Lecture possible' },
  },
  mots: {
    enseignant: 'enseignant',
    employeur: 'employeur',
    salarie: 'salarié',
    public: 'public',
    'prive-sous-contrat': 'privé sous contrat',
    cfa: 'CFA',
    'hors-contrat': 'hors contrat',
    president: 'président',
    adjoint: 'président adjoint',
    membre: 'membre',
    femme: 'femme',
    homme: 'homme',
    'enseignant-chercheur': 'enseignant-chercheur',
    formateur: 'formateur',
    'inspecteur-general': 'inspecteur général',
    'inspecteur-pedagogique-regional': 'inspecteur pédagogique régional',
    'inspecteur-education-nationale': 'inspecteur de l’Éducation nationale',
    professionnel: 'professionnel',
  },
} as const satisfies PhrasesDroit
