import { CONTRAT_FINANCEMENT_FR } from './contrat-financement.fr.ts'
import type { PhrasesDroit } from './phrases.ts'

/** Words of the law on the contract of apprenticeship, French. */
export const CONTRAT_FR = {
  regles: {
    ...CONTRAT_FINANCEMENT_FR.regles,
    'contrat.duree.minimum': {
      titre: 'Durée la plus courte d’un contrat d’apprentissage',
      enonce:
        'Un contrat dure six mois au moins. Il peut être plus court s’il achève une formation commencée sous un contrat rompu ; la prolongation après un échec a sa propre règle.',
    },
    'contrat.duree.maximum': {
      titre: 'Durée la plus longue d’un contrat d’apprentissage',
      enonce:
        'Un contrat dure trois ans au plus ; quatre pour un apprenti reconnu travailleur handicapé ou sportif de haut niveau.',
    },
    'contrat.duree.prolongation': {
      titre: 'Prolongation après un échec',
      enonce:
        'Après un échec à l’examen, l’apprentissage se prolonge d’un an au plus, chez le même employeur ou chez un autre.',
    },
    'contrat.duree.cycle': {
      titre: 'Durée du contrat et durée du cycle',
      enonce:
        'Le contrat dure autant que le cycle de formation, au mois près (notre lecture), sauf convention tripartite. Aucune convention n’est demandée pour un échec, un début au CFA sans employeur, une suite de rupture ou un contrat de quatre ans ; le passage d’un bac pro à un CAP retire une année.',
    },
    'contrat.age.minimum': {
      titre: 'Âge le plus bas',
      enonce:
        'Seize ans le premier jour du contrat, ou quinze ans après la classe de troisième. À quatorze ans, si les quinze ans tombent dans l’année civile, la formation commence sous statut scolaire.',
    },
    'contrat.age.maximum': {
      titre: 'Âge le plus haut',
      enonce:
        'Vingt-neuf ans révolus le premier jour. La limite tombe pour un niveau supérieur ou après une rupture subie (signature dans l’année, trente-cinq ans au plus), pour un handicap reconnu, une création d’entreprise, le sport de haut niveau et après un échec.',
    },
    'contrat.debut.entreprise': {
      titre: 'Début de la formation en entreprise',
      enonce: 'La formation pratique commence dans les trois mois qui suivent le début du contrat.',
    },
    'contrat.debut.cfa': {
      titre: 'Début de la formation au CFA',
      enonce: 'La formation au CFA commence dans les trois mois qui suivent le début du contrat.',
    },
    'contrat.debut.stagiaire': {
      titre: 'Commencer au CFA sans employeur',
      enonce:
        'Sans employeur, la formation au CFA est possible trois mois ; le contrat est signé avant la fin de ce délai.',
    },
    'contrat.debut.reduction': {
      titre: 'Contrat réduit du temps déjà fait au CFA',
      enonce:
        'Le contrat signé après un début sans employeur est réduit des mois déjà faits, sauf convention tripartite.',
    },
    'contrat.succession': {
      titre: 'Contrats de même niveau à la suite',
      enonce:
        'Après deux contrats du même niveau, un troisième demande l’autorisation du directeur du dernier CFA. Aucun temps d’attente entre deux contrats.',
    },
    'contrat.depot': {
      titre: 'Dépôt du contrat',
      enonce:
        'L’employeur envoie le contrat et ses conventions à l’OPCO dans les cinq jours ouvrables qui suivent le début. L’OPCO a vingt jours ; son silence vaut refus.',
    },
    'contrat.maitre.competence': {
      titre: 'Compétence du maître d’apprentissage',
      enonce:
        'Un diplôme du domaine, au niveau préparé au moins, et une année de pratique ; ou deux années de pratique. Les stages et l’apprentissage ne comptent pas. Un accord de branche peut poser d’autres conditions.',
    },
    'contrat.maitre.nombre': {
      titre: 'Nombre d’apprentis par maître',
      enonce: 'Un maître suit deux apprentis au plus, et un de plus dont la formation est prolongée après un échec.',
    },
    'contrat.visite': {
      titre: 'Visite médicale',
      enonce:
        'La visite a lieu dans les deux mois de l’embauche. La règle propre aux mineurs et au travail de nuit n’est pas confirmée : sans visite avant l’embauche, la réponse reste inconnue.',
    },
    'contrat.heures.quart': {
      titre: 'Un quart du contrat au CFA',
      enonce: 'Le temps au CFA fait un quart au moins de la durée du contrat, sauf contrat qui suit une rupture.',
    },
    'contrat.heures.diplome': {
      titre: 'Heures demandées par le diplôme',
      enonce:
        'Le temps au CFA atteint aussi le minimum du diplôme. Que ce minimum puisse être sous le quart est discuté : les deux s’appliquent.',
    },
    'contrat.examen': {
      titre: 'Congé avant l’examen',
      enonce: 'L’apprenti se présente à l’examen et a cinq jours ouvrables payés dans le mois qui précède.',
    },
    'contrat.mobilite': {
      titre: 'Période à l’étranger',
      enonce: 'Un an au plus à l’étranger, et six mois au moins du contrat en France.',
    },
    'contrat.rupture.libre': {
      titre: 'Rupture libre',
      enonce:
        'L’employeur comme l’apprenti peut rompre librement jusqu’au 45e jour passé en entreprise, les jours au CFA et les absences ne comptant pas.',
    },
    'contrat.rupture.accord': {
      titre: 'Rupture par accord écrit',
      enonce: 'Le contrat prend fin par un accord écrit signé des deux parties.',
    },
    'contrat.rupture.licenciement': {
      titre: 'Rupture par l’employeur',
      enonce:
        'Après le 45e jour, l’employeur ne rompt que pour force majeure, faute grave, inaptitude ou décès de l’employeur, dans la forme d’un licenciement.',
    },
    'contrat.rupture.apprenti': {
      titre: 'Rupture par l’apprenti',
      enonce:
        'L’apprenti saisit le médiateur, attend cinq jours, informe l’employeur, puis attend sept jours. Mineur, il signe avec son représentant légal. Le CFA le garde six mois.',
    },
    'contrat.rupture.liquidation': {
      titre: 'Rupture par liquidation',
      enonce: 'Quand l’entreprise est liquidée, le liquidateur notifie la fin du contrat.',
    },
    'contrat.rupture.diplome': {
      titre: 'Départ après le diplôme',
      enonce: 'Le diplôme obtenu, l’apprenti peut partir avant le terme avec un mois de préavis écrit.',
    },
  },
  traces: {
    ...CONTRAT_FINANCEMENT_FR.traces,
    contrat: {
      phrase: 'Rien ne s’oppose au contrat dans ce qui a été vérifié',
      sinon: 'Le contrat n’est pas en règle',
    },
    'contrat.verdict': {
      phrase: 'Le contrat est en règle sur les points examinés',
      sinon: 'Le contrat n’est pas en règle sur un point au moins',
      faire: 'Corriger chaque point signalé avant de signer, ou par un avenant.',
    },
    'contrat.controle.duree': { phrase: 'La durée du contrat convient', sinon: 'La durée du contrat ne convient pas' },
    'contrat.controle.age': { phrase: 'L’âge de l’apprenti convient', sinon: 'L’âge de l’apprenti ne convient pas' },
    'contrat.controle.debut': {
      phrase: 'La formation commence à temps',
      sinon: 'La formation ne commence pas à temps',
    },
    'contrat.controle.succession': {
      phrase: 'Les contrats peuvent se suivre',
      sinon: 'Les contrats ne peuvent pas se suivre ainsi',
    },
    'contrat.controle.depot': { phrase: 'Le contrat est déposé à temps', sinon: 'Le contrat n’est pas déposé à temps' },
    'contrat.controle.maitre': {
      phrase: 'Le maître d’apprentissage convient',
      sinon: 'Le maître d’apprentissage ne convient pas',
    },
    'contrat.controle.visite': {
      phrase: 'La visite médicale a lieu à temps',
      sinon: 'La visite médicale n’a pas lieu à temps',
    },
    'contrat.controle.heures': { phrase: 'Les heures au CFA suffisent', sinon: 'Les heures au CFA ne suffisent pas' },
    'contrat.controle.examen': {
      phrase: 'Le congé avant l’examen est donné',
      sinon: 'Le congé avant l’examen n’est pas donné',
    },
    'contrat.controle.mobilite': {
      phrase: 'La période à l’étranger respecte ses limites',
      sinon: 'La période à l’étranger dépasse ses limites',
    },
    'contrat.controle.rupture': {
      phrase: 'La fin du contrat suit les règles',
      sinon: 'La fin du contrat ne suit pas les règles',
    },
    'contrat.mot': { phrase: 'Cas prévu par le texte' },
    'contrat.nature.prolongation': {
      phrase: 'Le contrat prolonge l’apprentissage après un échec à l’examen',
      sinon: 'Le contrat n’est pas une prolongation après un échec',
    },
    'contrat.nature.apres-rupture': {
      phrase: 'Le contrat achève une formation après une rupture',
      sinon: 'Le contrat ne suit pas une rupture',
    },
    'contrat.nature.passage-cap': {
      phrase: 'Le bac pro laisse place à un CAP après une année',
      sinon: 'Le contrat ne passe pas d’un bac pro à un CAP',
    },
    'contrat.apres-fin': { phrase: 'Lendemain de la fin du contrat' },
    'contrat.mois-pleins': { phrase: 'Mois entiers du contrat' },
    'contrat.fin-mois-pleins': { phrase: 'Fin des mois entiers' },
    'contrat.mois-commence': { phrase: 'Un mois de plus est commencé', sinon: 'Aucun mois de plus n’est commencé' },
    'contrat.mois-entame': { phrase: 'Mois ajouté' },
    'contrat.mois-en-plus': { phrase: 'Mois commencé en plus' },
    'contrat.mois-entames': { phrase: 'Mois du contrat, le dernier compté s’il est commencé' },
    'contrat.sans-employeur': {
      phrase: 'La formation a commencé au CFA avant le contrat',
      sinon: 'La formation n’a pas commencé avant le contrat',
    },
    'contrat.quatre-ans': { phrase: 'Le contrat peut durer quatre ans', sinon: 'Aucune raison de durer quatre ans' },
    'contrat.quatre-ans.rqth': {
      phrase: 'L’apprenti est reconnu travailleur handicapé',
      sinon: 'L’apprenti n’est pas reconnu travailleur handicapé',
    },
    'contrat.quatre-ans.sportif': {
      phrase: 'L’apprenti est sportif de haut niveau',
      sinon: 'L’apprenti n’est pas sportif de haut niveau',
    },
    'contrat.age': { phrase: 'Âge le premier jour du contrat' },
    'contrat.duree.mois-minimum': { phrase: 'Durée la plus courte' },
    'contrat.duree.mois-maximum': { phrase: 'Durée la plus longue' },
    'contrat.duree.mois-quatre-ans': { phrase: 'Durée la plus longue dans deux cas particuliers' },
    'contrat.duree.mois-prolongation': { phrase: 'Prolongation la plus longue après un échec' },
    'contrat.duree.mois-vers-cap': { phrase: 'Année en moins pour le CAP' },
    'contrat.duree.borne': { phrase: 'Fin de cette durée' },
    'contrat.duree.six-mois': {
      phrase: 'Le contrat dure six mois au moins',
      sinon: 'Le contrat dure moins de six mois',
    },
    'contrat.duree.minimum': {
      phrase: 'Le contrat n’est pas trop court',
      sinon: 'Le contrat est trop court : moins de six mois',
      faire: 'Porter le contrat à six mois, sauf s’il achève une formation après une rupture.',
    },
    'contrat.duree.minimum.exception': {
      phrase: 'Le contrat peut être plus court',
      sinon: 'Aucune raison d’être plus court',
    },
    'contrat.duree.trois-ans': {
      phrase: 'Le contrat dure trois ans au plus',
      sinon: 'Le contrat dure plus de trois ans',
    },
    'contrat.duree.au-plus-quatre-ans': {
      phrase: 'Le contrat dure quatre ans au plus',
      sinon: 'Le contrat dure plus de quatre ans',
    },
    'contrat.duree.maximum': {
      phrase: 'Le contrat n’est pas trop long',
      sinon: 'Le contrat est trop long',
      faire:
        'Ramener le contrat à trois ans ; quatre pour un apprenti reconnu travailleur handicapé ou sportif de haut niveau.',
    },
    'contrat.duree.maximum.exception': {
      phrase: 'Le contrat peut durer jusqu’à quatre ans',
      sinon: 'Le contrat ne peut pas durer jusqu’à quatre ans',
    },
    'contrat.duree.sans-prolongation': {
      phrase: 'Ce n’est pas une prolongation après un échec',
      sinon: 'C’est une prolongation après un échec',
    },
    'contrat.duree.un-an': { phrase: 'Le contrat dure un an au plus', sinon: 'Le contrat dure plus d’un an' },
    'contrat.duree.prolongation': {
      phrase: 'La prolongation après un échec ne dépasse pas un an',
      sinon: 'La prolongation après un échec dépasse un an',
      faire: 'Limiter la prolongation à une année.',
    },
    'contrat.duree.pas-plus-que-cycle': {
      phrase: 'Les mois entiers du contrat ({0}) ne dépassent pas le cycle ({1})',
      sinon: 'Les mois entiers du contrat ({0}) dépassent le cycle ({1})',
    },
    'contrat.duree.pas-moins-que-cycle': {
      phrase: 'Les mois du contrat ({0}) couvrent le cycle ({1})',
      sinon: 'Les mois du contrat ({0}) ne couvrent pas le cycle ({1})',
    },
    'contrat.duree.egale-cycle': {
      phrase: 'Le contrat dure autant que le cycle de formation',
      sinon: 'Le contrat ne dure pas autant que le cycle de formation',
    },
    'contrat.duree.cycle-cap': { phrase: 'Cycle du CAP' },
    'contrat.duree.egale-cycle-cap': {
      phrase: 'Le contrat dure autant que le cycle du CAP',
      sinon: 'Le contrat ne dure pas autant que le cycle du CAP',
    },
    'contrat.duree.passage-cap': {
      phrase: 'Le contrat est réduit d’un an pour le CAP',
      sinon: 'Le contrat n’est pas réduit d’un an pour le CAP',
    },
    'contrat.duree.convention': {
      phrase: 'Une convention tripartite fixe une autre durée',
      sinon: 'Aucune convention tripartite ne fixe une autre durée',
    },
    'contrat.duree.cycle': {
      phrase: 'La durée du contrat est celle du cycle, ou une raison permet une autre durée',
      sinon: 'La durée du contrat n’est pas celle du cycle et rien ne le permet',
      faire: 'Signer une convention entre le CFA, l’employeur et l’apprenti, ou donner au contrat la durée du cycle.',
    },
    'contrat.duree.cycle.exception': {
      phrase: 'Une autre durée est permise',
      sinon: 'Aucune autre durée n’est permise',
    },
    'contrat.age.seize': { phrase: 'Âge le plus bas' },
    'contrat.age.vingt-neuf': { phrase: 'Âge le plus haut, au premier jour' },
    'contrat.age.quinze': { phrase: 'Âge le plus bas après la classe de troisième' },
    'contrat.age.trente-cinq': { phrase: 'Âge le plus haut à la signature, dans deux cas' },
    'contrat.age.un-an': { phrase: 'Délai après le contrat précédent' },
    'contrat.age.seize-ans': {
      phrase: 'L’apprenti a seize ans au moins ({0})',
      sinon: 'L’apprenti a moins de seize ans ({0})',
    },
    'contrat.age.quinze-ans': {
      phrase: 'L’apprenti a quinze ans et a achevé le collège',
      sinon: 'L’apprenti n’a pas quinze ans, ou n’a pas achevé le collège',
    },
    'contrat.age.quinze-ans-faits': {
      phrase: 'L’apprenti a quinze ans au moins ({0})',
      sinon: 'L’apprenti a moins de quinze ans ({0})',
    },
    'contrat.age.minimum': {
      phrase: 'L’apprenti est assez âgé',
      sinon: 'L’apprenti est trop jeune pour signer ce contrat',
      faire:
        'Attendre seize ans, ou quinze ans après la classe de troisième ; d’ici là, commencer sous statut scolaire si les quinze ans tombent dans l’année.',
    },
    'contrat.age.signature': { phrase: 'Âge à la signature' },
    'contrat.age.fin-delai': { phrase: 'Un an après le contrat précédent' },
    'contrat.age.trente-cinq-ans': {
      phrase: 'L’apprenti a trente-cinq ans au plus à la signature ({0})',
      sinon: 'L’apprenti a plus de trente-cinq ans à la signature ({0})',
    },
    'contrat.age.dans-l-annee': {
      phrase: 'La signature ({0}) tombe dans l’année qui suit le contrat précédent ({1} au plus tard)',
      sinon: 'La signature ({0}) tombe plus d’un an après le contrat précédent ({1} au plus tard)',
    },
    'contrat.age.plus-haut': {
      phrase: 'Le niveau préparé ({0}) dépasse celui obtenu ({1})',
      sinon: 'Le niveau préparé ({0}) ne dépasse pas celui obtenu ({1})',
    },
    'contrat.age.vingt-neuf-ans': {
      phrase: 'L’apprenti n’a pas trente ans ({0})',
      sinon: 'L’apprenti a trente ans ou plus ({0})',
    },
    'contrat.age.niveau-superieur': {
      phrase: 'Le contrat mène à un niveau supérieur, dans l’année et avant trente-six ans',
      sinon: 'Le contrat ne mène pas à un niveau supérieur dans les limites',
    },
    'contrat.age.rupture-subie': {
      phrase: 'Le contrat précédent s’est arrêté sans la volonté de l’apprenti, moins d’un an avant',
      sinon: 'La rupture subie n’ouvre pas l’exception',
    },
    'contrat.age.rqth': {
      phrase: 'L’apprenti est reconnu travailleur handicapé : aucune limite d’âge',
      sinon: 'L’apprenti n’est pas reconnu travailleur handicapé',
    },
    'contrat.age.creation': {
      phrase: 'Le diplôme est nécessaire à la création d’une entreprise',
      sinon: 'Aucun projet d’entreprise ne dépend du diplôme',
    },
    'contrat.age.sportif': {
      phrase: 'L’apprenti est sportif de haut niveau',
      sinon: 'L’apprenti n’est pas sportif de haut niveau',
    },
    'contrat.age.maximum': {
      phrase: 'L’âge est dans la limite, ou une exception l’ouvre',
      sinon: 'L’apprenti a trente ans ou plus et aucune exception ne s’applique',
      faire:
        'Vérifier les exceptions : niveau supérieur ou rupture subie (signature dans l’année, trente-cinq ans au plus), handicap reconnu, création d’entreprise, sport de haut niveau, échec à l’examen. Sinon, un contrat de professionnalisation.',
    },
    'contrat.age.annee-quinze-ans': { phrase: 'Année des quinze ans' },
    'contrat.age.annee-debut': { phrase: 'Année du début' },
    'contrat.age.moins-de-quinze': {
      phrase: 'L’apprenti a moins de quinze ans ({0})',
      sinon: 'L’apprenti a quinze ans ou plus ({0})',
    },
    'contrat.age.quinze-dans-l-annee': {
      phrase: 'Les quinze ans tombent dans l’année du début',
      sinon: 'Les quinze ans ne tombent pas dans l’année du début',
    },
    'contrat.age.statut-scolaire': {
      phrase: 'L’apprenti peut commencer sous statut scolaire jusqu’à ses quinze ans',
      sinon: 'Le début sous statut scolaire ne s’applique pas',
    },
    'contrat.debut.trois-mois': { phrase: 'Délai pour commencer la formation' },
    'contrat.debut.trois-mois-stagiaire': { phrase: 'Temps au CFA sans employeur' },
    'contrat.debut.entreprise': {
      phrase: 'La formation en entreprise commence dans les trois mois ({0}, au plus tard le {1})',
      sinon: 'La formation en entreprise commence trop tard ({0}, au plus tard le {1})',
      faire: 'Avancer la formation en entreprise, ou retarder le début du contrat.',
    },
    'contrat.debut.cfa': {
      phrase: 'La formation au CFA commence dans les trois mois ({0}, au plus tard le {1})',
      sinon: 'La formation au CFA commence trop tard ({0}, au plus tard le {1})',
      faire: 'Entrer au CFA plus tôt, ou retarder le début du contrat.',
    },
    'contrat.debut.avec-employeur': {
      phrase: 'La formation commence avec le contrat ou après lui',
      sinon: 'La formation a commencé sans employeur',
    },
    'contrat.debut.signe-a-temps': {
      phrase: 'Le contrat est signé dans les trois mois au CFA ({0}, au plus tard le {1})',
      sinon: 'Le contrat est signé plus de trois mois après l’entrée au CFA ({0}, au plus tard le {1})',
    },
    'contrat.debut.stagiaire': {
      phrase: 'Le temps au CFA sans employeur ne dépasse pas trois mois',
      sinon: 'Le temps au CFA sans employeur dépasse trois mois',
      faire:
        'Demander au CFA et à l’OPCO ce que devient la formation : au-delà de trois mois sans contrat, elle n’est plus couverte.',
    },
    'contrat.debut.mois-faits': { phrase: 'Mois de formation déjà faits' },
    'contrat.debut.mois-restants': { phrase: 'Mois qui restent du cycle' },
    'contrat.debut.assez-court': {
      phrase: 'Le contrat ({0}) ne dépasse pas ce qui reste du cycle ({1})',
      sinon: 'Le contrat ({0}) dépasse ce qui reste du cycle ({1})',
    },
    'contrat.debut.reduction': {
      phrase: 'Le contrat est réduit des mois déjà faits au CFA',
      sinon: 'Le contrat n’est pas réduit des mois déjà faits au CFA',
      faire: 'Retirer du contrat les mois déjà faits, ou signer une convention tripartite.',
    },
    'contrat.depot.cinq-jours': { phrase: 'Délai de dépôt' },
    'contrat.depot.vingt-jours': { phrase: 'Délai de réponse de l’OPCO' },
    'contrat.depot.choix-ouvres': { phrase: 'Lecture en jours ouvrés' },
    'contrat.depot.en-jours-ouvres': {
      phrase: 'Le délai se compte en jours ouvrés, sans le samedi',
      sinon: 'Le délai se compte en jours ouvrables, samedi compris',
    },
    'contrat.depot': {
      phrase: 'Le contrat est envoyé à l’OPCO à temps ({0}, au plus tard le {1})',
      sinon: 'Le contrat est envoyé à l’OPCO trop tard ({0}, au plus tard le {1})',
      faire: 'Déposer le contrat sans attendre et prévenir l’OPCO du retard.',
    },
    'contrat.visite.deux-mois': { phrase: 'Délai de la visite médicale' },
    'contrat.visite.majorite': { phrase: 'Majorité' },
    'contrat.visite.regle-mineur': {
      phrase: 'Règle propre aux mineurs et au travail de nuit : non confirmée',
      faire: 'Demander au service de santé au travail si la visite doit avoir lieu avant l’embauche.',
    },
    'contrat.visite.age': { phrase: 'Âge à l’embauche' },
    'contrat.visite.majeur': { phrase: 'L’apprenti est majeur', sinon: 'L’apprenti est mineur' },
    'contrat.visite.de-jour': { phrase: 'L’apprenti ne travaille pas la nuit', sinon: 'L’apprenti travaille la nuit' },
    'contrat.visite.ordinaire': {
      phrase: 'L’apprenti est majeur et travaille de jour',
      sinon: 'L’apprenti est mineur ou travaille la nuit',
    },
    'contrat.visite.avant-embauche': {
      phrase: 'La visite a lieu avant l’embauche',
      sinon: 'La visite n’a pas lieu avant l’embauche',
    },
    'contrat.visite.dans-deux-mois': {
      phrase: 'La visite a lieu dans les deux mois ({0}, au plus tard le {1})',
      sinon: 'La visite a lieu trop tard ({0}, au plus tard le {1})',
      faire: 'Prendre rendez-vous sans attendre avec le service de santé au travail.',
    },
    'contrat.visite.mineur-ou-nuit': {
      phrase: 'La visite d’un mineur, ou pour un travail de nuit, a lieu assez tôt',
      sinon: 'La visite d’un mineur, ou pour un travail de nuit, n’a pas lieu assez tôt',
    },
    'contrat.visite': { phrase: 'La visite médicale a lieu à temps', sinon: 'La visite médicale n’a pas lieu à temps' },
    'contrat.succession.deux': { phrase: 'Contrats de même niveau sans autorisation' },
    'contrat.succession.moins-de-deux': {
      phrase: 'Moins de deux contrats de ce niveau ont été signés ({0})',
      sinon: 'Deux contrats de ce niveau ou plus ont été signés ({0})',
    },
    'contrat.succession': {
      phrase: 'Un contrat de plus au même niveau est possible',
      sinon: 'Un troisième contrat du même niveau demande une autorisation',
      faire: 'Demander l’autorisation du directeur du dernier CFA fréquenté.',
    },
    'contrat.examen.cinq-jours': { phrase: 'Jours de congé avant l’examen' },
    'contrat.examen.mois-avant': { phrase: 'Mois qui précède l’examen' },
    'contrat.examen': {
      phrase: 'L’apprenti a ses jours de congé avant l’examen ({0} pour {1})',
      sinon: 'L’apprenti n’a pas tous ses jours de congé avant l’examen ({0} pour {1})',
      faire: 'Accorder cinq jours ouvrables payés dans le mois qui précède les épreuves.',
    },
    'contrat.mobilite.au-plus': { phrase: 'Durée la plus longue à l’étranger' },
    'contrat.mobilite.en-france': { phrase: 'Temps le plus court en France' },
    'contrat.mobilite.un-an': {
      phrase: 'Le séjour à l’étranger dure un an au plus ({0})',
      sinon: 'Le séjour à l’étranger dure plus d’un an ({0})',
      faire: 'Ramener le séjour à un an.',
    },
    'contrat.mobilite.six-mois': {
      phrase: 'Six mois au moins du contrat se passent en France ({0})',
      sinon: 'Moins de six mois du contrat se passent en France ({0})',
      faire: 'Garder six mois au moins en France.',
    },
    'contrat.mobilite': {
      phrase: 'La période à l’étranger respecte ses limites',
      sinon: 'La période à l’étranger dépasse ses limites',
    },
    'contrat.maitre.une-annee': { phrase: 'Pratique demandée avec un diplôme' },
    'contrat.maitre.deux-annees': { phrase: 'Pratique demandée sans diplôme' },
    'contrat.maitre.deux-apprentis': { phrase: 'Apprentis par maître' },
    'contrat.maitre.un-prolonge': { phrase: 'Apprenti prolongé en plus' },
    'contrat.maitre.au-plus': { phrase: 'Apprentis en tout' },
    'contrat.maitre.tous': { phrase: 'Apprentis du maître' },
    'contrat.maitre.niveau': {
      phrase: 'Le diplôme du maître ({0}) atteint le niveau préparé ({1})',
      sinon: 'Le diplôme du maître ({0}) est sous le niveau préparé ({1})',
    },
    'contrat.maitre.un-an': {
      phrase: 'Le maître a une année de pratique ({0})',
      sinon: 'Le maître a moins d’une année de pratique ({0})',
    },
    'contrat.maitre.deux-ans': {
      phrase: 'Le maître a deux années de pratique ({0})',
      sinon: 'Le maître a moins de deux années de pratique ({0})',
    },
    'contrat.maitre.diplome': {
      phrase: 'Le maître a le diplôme du domaine et une année de pratique',
      sinon: 'Le maître n’a pas à la fois le diplôme du domaine et une année de pratique',
    },
    'contrat.maitre.conditions-legales': {
      phrase: 'Le maître remplit les conditions du code',
      sinon: 'Le maître ne remplit pas les conditions du code',
    },
    'contrat.maitre.competence': {
      phrase: 'Le maître d’apprentissage a la compétence demandée',
      sinon: 'Le maître d’apprentissage n’a pas la compétence demandée',
      faire:
        'Désigner un maître qui a un diplôme du domaine et un an de pratique, ou deux ans de pratique, ou qui répond à l’accord de branche.',
    },
    'contrat.maitre.deux-ordinaires': {
      phrase: 'Le maître suit deux apprentis au plus ({0}), sans compter les prolongés',
      sinon: 'Le maître suit plus de deux apprentis ({0}), sans compter les prolongés',
      faire: 'Confier un des apprentis à un autre maître.',
    },
    'contrat.maitre.trois-en-tout': {
      phrase: 'Le maître suit trois apprentis au plus, prolongés compris ({0})',
      sinon: 'Le maître suit plus de trois apprentis, prolongés compris ({0})',
      faire: 'Confier un des apprentis à un autre maître.',
    },
    'contrat.maitre.nombre': {
      phrase: 'Le maître ne suit pas trop d’apprentis',
      sinon: 'Le maître suit trop d’apprentis',
    },
    'contrat.heures.assez-quart': {
      phrase: 'Les heures au CFA ({0}) font un quart du contrat ({1})',
      sinon: 'Les heures au CFA ({0}) font moins d’un quart du contrat ({1})',
    },
    'contrat.heures.quart': {
      phrase: 'Le temps au CFA fait un quart du contrat au moins',
      sinon: 'Le temps au CFA fait moins d’un quart du contrat',
      faire: 'Ajouter des heures au CFA jusqu’au quart de la durée du contrat.',
    },
    'contrat.heures.diplome': {
      phrase: 'Les heures au CFA ({0}) atteignent le minimum du diplôme ({1})',
      sinon: 'Les heures au CFA ({0}) sont sous le minimum du diplôme ({1})',
      faire: 'Ajouter des heures au CFA jusqu’au minimum du diplôme.',
    },
    'contrat.presence.seuil': { phrase: 'Jours en entreprise pendant lesquels chacun peut rompre' },
    'contrat.presence.rotation': { phrase: 'Semaines d’un tour complet' },
    'contrat.presence.arrivee': { phrase: 'Arrivée en entreprise' },
    'contrat.presence.premiere-semaine': { phrase: 'Lundi de la première semaine' },
    'contrat.presence.apres-cfa': { phrase: 'Retour du CFA' },
    'contrat.presence.premier-depart': { phrase: 'Première semaine en entreprise' },
    'contrat.presence.depart': { phrase: 'Semaine suivante en entreprise' },
    'contrat.presence.debut-periode': { phrase: 'Début de la période en entreprise' },
    'contrat.presence.apres-periode': { phrase: 'Lendemain de la période en entreprise' },
    'contrat.presence.jours': { phrase: 'Jours en entreprise pendant cette période' },
    'contrat.presence.cumul': { phrase: 'Jours en entreprise depuis le début' },
    'contrat.presence.atteint': {
      phrase: 'Les quarante-cinq jours sont atteints',
      sinon: 'Les quarante-cinq jours ne sont pas atteints',
    },
    'contrat.presence.reste': { phrase: 'Jours qui manquent avant cette période' },
    'contrat.presence.jour': { phrase: 'Jour où le compte est atteint' },
    'contrat.presence.jour-45': {
      phrase: '45e jour passé en entreprise',
      faire: 'Indiquer le calendrier de l’alternance : semaines en entreprise et au CFA, jours travaillés, absences.',
    },
    'contrat.rupture.cinq-jours': { phrase: 'Jours entre le médiateur et l’information de l’employeur' },
    'contrat.rupture.sept-jours': { phrase: 'Jours entre l’information de l’employeur et la fin' },
    'contrat.rupture.quinze-jours': { phrase: 'Délai du médiateur auprès du représentant légal' },
    'contrat.rupture.majorite': { phrase: 'Majorité' },
    'contrat.rupture.un-mois': { phrase: 'Préavis après le diplôme' },
    'contrat.rupture.six-mois': { phrase: 'Temps gardé au CFA après la rupture' },
    'contrat.rupture.compte': {
      phrase: 'Les jours passés en entreprise ({0}) ne dépassent pas {1}',
      sinon: 'Les jours passés en entreprise ({0}) dépassent {1}',
    },
    'contrat.rupture.calendrier': {
      phrase: 'La rupture ({0}) tombe au plus tard le 45e jour en entreprise ({1})',
      sinon: 'La rupture ({0}) tombe après le 45e jour en entreprise ({1})',
    },
    'contrat.rupture.libre': {
      phrase: 'Chacun peut encore rompre librement',
      sinon: 'Le 45e jour en entreprise est passé : la rupture n’est plus libre',
      faire: 'Signer un accord écrit, ou, pour l’apprenti, saisir d’abord le médiateur de l’apprentissage.',
    },
    'contrat.rupture.accord': {
      phrase: 'L’employeur et l’apprenti ont signé un accord écrit',
      sinon: 'Aucun accord écrit n’est signé des deux parties',
      faire: 'Faire signer la rupture par l’employeur et par l’apprenti.',
    },
    'contrat.rupture.motif': {
      phrase: 'Le motif de l’employeur est l’un de ceux du code',
      sinon: 'Le motif de l’employeur n’est pas l’un de ceux du code',
      faire:
        'Après 45 jours, l’employeur ne peut rompre que pour force majeure, faute grave, inaptitude ou décès de l’employeur.',
    },
    'contrat.rupture.procedure': {
      phrase: 'La procédure de licenciement est suivie',
      sinon: 'La procédure de licenciement n’est pas suivie',
      faire: 'Convoquer, entendre, puis notifier comme pour un licenciement.',
    },
    'contrat.rupture.licenciement': {
      phrase: 'L’employeur peut rompre le contrat',
      sinon: 'L’employeur ne peut pas rompre le contrat ainsi',
    },
    'contrat.rupture.liquidation': {
      phrase: 'Le liquidateur notifie la fin du contrat',
      sinon: 'Le liquidateur n’a pas notifié la fin du contrat',
      faire: 'Demander au liquidateur de notifier la rupture.',
    },
    'contrat.rupture.information': { phrase: 'Information de l’employeur, faite ou au plus tôt' },
    'contrat.rupture.age': { phrase: 'Âge au jour de la rupture' },
    'contrat.rupture.majeur': { phrase: 'L’apprenti est majeur', sinon: 'L’apprenti est mineur' },
    'contrat.rupture.mediateur-appele': {
      phrase: 'Le médiateur est intervenu auprès du représentant légal',
      sinon: 'Le médiateur n’est pas intervenu auprès du représentant légal',
    },
    'contrat.rupture.representant': {
      phrase: 'L’apprenti est majeur, ou son représentant légal signe',
      sinon: 'L’apprenti est mineur et son représentant légal n’a pas signé',
      faire: 'Faire signer le représentant légal ; s’il ne répond pas, saisir le médiateur, qui a quinze jours.',
    },
    'contrat.rupture.employeur-informe': {
      phrase: 'L’employeur est informé cinq jours au moins après le médiateur ({0}, pas avant le {1})',
      sinon: 'L’employeur est informé trop tôt après le médiateur ({0}, pas avant le {1})',
      faire: 'Attendre cinq jours après avoir saisi le médiateur, puis informer l’employeur.',
    },
    'contrat.rupture.delai-respecte': {
      phrase: 'Le contrat prend fin sept jours au moins après l’information de l’employeur ({0}, pas avant le {1})',
      sinon: 'Le contrat prend fin trop tôt ({0}, pas avant le {1})',
      faire: 'Reporter la fin du contrat : sept jours après l’information de l’employeur.',
    },
    'contrat.rupture.apprenti': {
      phrase: 'L’apprenti peut rompre le contrat',
      sinon: 'L’apprenti ne peut pas rompre le contrat ainsi',
    },
    'contrat.rupture.diplome-obtenu': {
      phrase: 'Le diplôme préparé est obtenu',
      sinon: 'Le diplôme préparé n’est pas obtenu',
      faire: 'Attendre le résultat, ou choisir une autre façon de rompre.',
    },
    'contrat.rupture.preavis': {
      phrase: 'Le préavis d’un mois est respecté ({0}, pas avant le {1})',
      sinon: 'Le préavis d’un mois n’est pas respecté ({0}, pas avant le {1})',
      faire: 'Écrire à l’employeur un mois avant la fin.',
    },
    'contrat.rupture.diplome': {
      phrase: 'L’apprenti diplômé peut partir avant le terme',
      sinon: 'L’apprenti ne peut pas encore partir avant le terme',
    },
    'contrat.echeance.depot': { phrase: 'Dernier jour pour envoyer le contrat à l’OPCO' },
    'contrat.echeance.reponse-opco': { phrase: 'Dernier jour de réponse de l’OPCO ; sans réponse, c’est un refus' },
    'contrat.echeance.debut-formation': { phrase: 'Dernier jour pour commencer la formation, en entreprise et au CFA' },
    'contrat.echeance.signature-stagiaire': { phrase: 'Dernier jour pour signer après un début sans employeur' },
    'contrat.echeance.quinze-ans': { phrase: 'Quinze ans de l’apprenti' },
    'contrat.echeance.visite': { phrase: 'Dernier jour de la visite médicale' },
    'contrat.echeance.conge-examen': { phrase: 'Début du mois où se prend le congé d’examen' },
    'contrat.echeance.information-employeur': { phrase: 'Premier jour pour informer l’employeur' },
    'contrat.echeance.fin-par-apprenti': { phrase: 'Premier jour où le contrat peut prendre fin' },
    'contrat.echeance.representant': { phrase: 'Fin du délai du médiateur auprès du représentant légal' },
    'contrat.echeance.fin-apres-diplome': { phrase: 'Premier jour de départ après le préavis' },
    'contrat.echeance.maintien-cfa': { phrase: 'Fin des six mois gardés au CFA après la rupture' },
    'contrat.fait.conclusion': { phrase: 'Signature du contrat' },
    'contrat.fait.debut': { phrase: 'Premier jour du contrat' },
    'contrat.fait.fin': { phrase: 'Dernier jour du contrat' },
    'contrat.fait.nature': { phrase: 'Sorte de contrat' },
    'contrat.fait.cycle_mois': { phrase: 'Durée du cycle de formation', faire: 'Demander au CFA la durée du cycle.' },
    'contrat.fait.convention_tripartite': {
      phrase: 'Convention tripartite signée',
      sinon: 'Pas de convention tripartite',
    },
    'contrat.fait.apprenti.naissance': { phrase: 'Naissance de l’apprenti' },
    'contrat.fait.apprenti.college_termine': {
      phrase: 'Classe de troisième achevée',
      sinon: 'Classe de troisième non achevée',
    },
    'contrat.fait.apprenti.rqth': {
      phrase: 'Apprenti reconnu travailleur handicapé',
      sinon: 'Apprenti non reconnu travailleur handicapé',
    },
    'contrat.fait.apprenti.sportif_haut_niveau': {
      phrase: 'Apprenti sportif de haut niveau',
      sinon: 'Apprenti non sportif de haut niveau',
    },
    'contrat.fait.apprenti.creation_entreprise': {
      phrase: 'Projet d’entreprise qui demande le diplôme',
      sinon: 'Pas de projet d’entreprise qui demande le diplôme',
    },
    'contrat.fait.precedent.fin': { phrase: 'Fin du contrat précédent' },
    'contrat.fait.precedent.niveau_obtenu': { phrase: 'Niveau obtenu par le contrat précédent' },
    'contrat.fait.precedent.rupture_subie': {
      phrase: 'Contrat précédent rompu sans la volonté de l’apprenti',
      sinon: 'Contrat précédent non rompu contre la volonté de l’apprenti',
    },
    'contrat.fait.precedent.contrats_meme_niveau': { phrase: 'Contrats de ce niveau déjà signés à la suite' },
    'contrat.fait.precedent.autorisation_directeur': {
      phrase: 'Autorisation du directeur du dernier CFA',
      sinon: 'Pas d’autorisation du directeur du dernier CFA',
    },
    'contrat.fait.formation.niveau': { phrase: 'Niveau préparé' },
    'contrat.fait.formation.diplome': { phrase: 'Diplôme préparé' },
    'contrat.fait.formation.bac_pro_meme_secteur': {
      phrase: 'Bac pro du même secteur déjà obtenu',
      sinon: 'Pas de bac pro du même secteur',
    },
    'contrat.fait.formation.debut_cfa': { phrase: 'Premier jour au CFA' },
    'contrat.fait.formation.debut_entreprise': { phrase: 'Premier jour de formation en entreprise' },
    'contrat.fait.depot': {
      phrase: 'Envoi du contrat à l’OPCO',
      faire: 'Indiquer le jour de l’envoi ; sinon, voir l’échéance.',
    },
    'contrat.fait.maitre.diplome_du_domaine': {
      phrase: 'Maître titulaire d’un diplôme du domaine',
      sinon: 'Maître sans diplôme du domaine',
    },
    'contrat.fait.maitre.niveau': { phrase: 'Niveau du diplôme du maître' },
    'contrat.fait.maitre.experience_mois': { phrase: 'Pratique du métier par le maître' },
    'contrat.fait.maitre.accord_de_branche': {
      phrase: 'Un accord de branche fixe les conditions du maître',
      sinon: 'Aucun accord de branche ne fixe les conditions du maître',
      faire: 'Chercher dans la convention collective.',
    },
    'contrat.fait.maitre.accord_respecte': {
      phrase: 'Le maître remplit les conditions de l’accord',
      sinon: 'Le maître ne remplit pas les conditions de l’accord',
    },
    'contrat.fait.maitre.apprentis': { phrase: 'Apprentis suivis, hors prolongations' },
    'contrat.fait.maitre.apprentis_prolonges': { phrase: 'Apprentis prolongés après un échec' },
    'contrat.fait.visite.jour': { phrase: 'Jour de la visite médicale' },
    'contrat.fait.visite.travail_de_nuit': { phrase: 'Travail de nuit', sinon: 'Pas de travail de nuit' },
    'contrat.fait.heures.cfa': { phrase: 'Heures au CFA' },
    'contrat.fait.heures.contrat': { phrase: 'Heures de tout le contrat' },
    'contrat.fait.heures.annuelles_entreprise': {
      phrase: 'Heures d’une année dans l’entreprise',
      faire: 'Demander à l’employeur la durée annuelle du travail dans l’entreprise.',
    },
    'contrat.fait.heures.plancher_certificateur': {
      phrase: 'Minimum fixé par le référentiel du titre',
      faire: 'Lire le référentiel du titre ; 0 s’il n’en fixe pas.',
    },
    'contrat.fait.examen.conge_jours': { phrase: 'Jours de congé donnés avant l’examen' },
    'contrat.fait.examen.premier_jour': { phrase: 'Premier jour de l’examen' },
    'contrat.fait.mobilite.mois': { phrase: 'Mois à l’étranger' },
    'contrat.fait.mobilite.mois_en_france': { phrase: 'Mois du contrat en France' },
    'contrat.fait.rupture.jour': { phrase: 'Fin anticipée du contrat' },
    'contrat.fait.rupture.voie': { phrase: 'Façon de rompre', faire: 'Dire qui rompt et comment.' },
    'contrat.fait.rupture.jours_en_entreprise': { phrase: 'Jours passés en entreprise ce jour-là' },
    'contrat.fait.rupture.accord_signe': { phrase: 'Accord écrit signé', sinon: 'Pas d’accord écrit signé' },
    'contrat.fait.rupture.motif': { phrase: 'Motif de l’employeur' },
    'contrat.fait.rupture.procedure_licenciement': {
      phrase: 'Procédure de licenciement suivie',
      sinon: 'Procédure de licenciement non suivie',
    },
    'contrat.fait.rupture.mediateur_saisi': { phrase: 'Saisine du médiateur' },
    'contrat.fait.rupture.employeur_informe': { phrase: 'Information de l’employeur' },
    'contrat.fait.rupture.representant_signe': {
      phrase: 'Représentant légal signataire',
      sinon: 'Représentant légal non signataire',
    },
    'contrat.fait.rupture.mediateur_pour_representant': {
      phrase: 'Médiateur saisi faute de réponse du représentant légal',
    },
    'contrat.fait.rupture.liquidateur_notifie': {
      phrase: 'Rupture notifiée par le liquidateur',
      sinon: 'Rupture non notifiée par le liquidateur',
    },
    'contrat.fait.rupture.diplome_obtenu': { phrase: 'Diplôme obtenu', sinon: 'Diplôme non obtenu' },
    'contrat.fait.rupture.preavis': { phrase: 'Préavis écrit de l’apprenti' },
    'contrat.fait.calendrier': {
      phrase: 'Calendrier de l’alternance',
      faire: 'Indiquer les semaines en entreprise et au CFA.',
    },
    'contrat.fait.calendrier.suite': {
      phrase: 'Suite du calendrier',
      faire: 'Indiquer les périodes suivantes en entreprise.',
    },
    'contrat.fait.calendrier.depuis': { phrase: 'Début de la rotation' },
    'contrat.fait.calendrier.semaines_entreprise': { phrase: 'Semaines en entreprise à chaque tour' },
    'contrat.fait.calendrier.semaines_cfa': { phrase: 'Semaines au CFA à chaque tour' },
    'contrat.fait.calendrier.commence_au_cfa': {
      phrase: 'La rotation commence au CFA',
      sinon: 'La rotation commence en entreprise',
    },
    'contrat.fait.calendrier.jours': { phrase: 'Jours travaillés, 1 pour lundi à 7 pour dimanche' },
    'contrat.fait.calendrier.feries_chomes': {
      phrase: 'Les jours fériés sont chômés',
      sinon: 'Les jours fériés sont travaillés',
    },
    'contrat.fait.calendrier.absences.du': { phrase: 'Début d’une absence' },
    'contrat.fait.calendrier.absences.au': { phrase: 'Fin d’une absence' },
    'contrat.fait.calendrier.periodes.du': { phrase: 'Début d’une période en entreprise' },
    'contrat.fait.calendrier.periodes.au': { phrase: 'Fin d’une période en entreprise' },
  },
  mots: {
    ...CONTRAT_FINANCEMENT_FR.mots,
    initial: 'premier contrat',
    'prolongation-echec': 'prolongation après un échec',
    'apres-rupture': 'suite d’une rupture',
    'passage-cap': 'passage d’un bac pro à un CAP',
    'rupture-libre': 'rupture libre des 45 premiers jours',
    'accord-ecrit': 'accord écrit',
    licenciement: 'rupture par l’employeur',
    'initiative-apprenti': 'rupture par l’apprenti',
    liquidation: 'liquidation de l’entreprise',
    'diplome-obtenu': 'départ après le diplôme',
    'force-majeure': 'force majeure',
    'faute-grave': 'faute grave de l’apprenti',
    inaptitude: 'inaptitude constatée par le médecin du travail',
    'deces-employeur': 'décès de l’employeur',
    autre: 'autre motif',
  },
} as const satisfies PhrasesDroit
