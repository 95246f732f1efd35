/** Words of our own choosing for synthetic records: plausible, and varied enough to make a search work. */

const mots = (texte: string): string[] => texte.trim().split(/\s+/)

/** Trades: start of most titles. */
export const METIERS = mots(`
  accompagnateur accordeur administrateur agenceur agent ajusteur analyste animateur apiculteur architecte armurier
  assembleur assistant auxiliaire barman batelier bijoutier bottier boucher boulanger brasseur bronzier bûcheron
  câbleur carrossier cartographe céramiste chapelier charcutier chargé charpentier chaudronnier chef chocolatier
  coffreur coiffeur collaborateur comptable concepteur conducteur conseiller constructeur contremaître contrôleur
  coordinateur cordiste cordonnier coutelier couvreur crémier cuisinier décolleteur décorateur démonstrateur
  déménageur dessinateur développeur diététicien doreur ébéniste éclairagiste éducateur élagueur électricien
  électromécanicien émailleur encadreur enquêteur esthéticien étalagiste façadier facteur ferronnier fleuriste
  fondeur fontainier forgeron formateur fromager gantier gardien géomètre gestionnaire glacier graphiste graveur
  guide horloger hydraulicien imprimeur infographiste inspecteur installateur intervenant jardinier joaillier laqueur
  lapidaire logisticien luthier machiniste maçon magasinier manager maquettiste maraîcher maréchal marinier
  marqueteur médiateur menuisier métallier métreur meunier miroitier modéliste moniteur monteur mosaïste mouleur
  naturaliste négociateur œnologue opérateur opticien orfèvre ostréiculteur outilleur palefrenier parqueteur
  pâtissier paysagiste peintre pépiniériste photographe pilote pisciculteur plasturgiste plâtrier plombier podologue
  poissonnier préparateur programmeur projeteur prothésiste réceptionniste relieur régisseur réparateur responsable
  restaurateur rotativiste sableur saunier scaphandrier sculpteur secrétaire sellier serrurier soigneur sommelier
  soudeur staffeur superviseur tailleur tapissier technicien teinturier terrassier tisserand toiletteur tonnelier
  topographe torréfacteur tourneur traiteur vannier vendeur vernisseur vétérinaire viticulteur vitrailliste webmestre
`)

/** What a certification is about: second half of titles, and nouns of texts. */
export const DOMAINES = mots(`
  accueil acoustique aéronautique affinage agencement agriculture agroalimentaire aluminium ameublement analyse
  apiculture approvisionnement aquaculture archivage assurance atelier audiovisuel automatisme automobile avitaillement
  balisage banque bâtiment béton bibliothèque bijouterie biologie bois boucherie boulangerie brasage broderie bureautique
  câblage calcul carrelage carrosserie cartographie céramique chantier charpente chaudronnerie chimie climatisation
  cinéma cloison coiffure collecte comptabilité conditionnement conduite confiserie construction contrôle cordage
  couture couverture cuir cuisine cybersécurité décolletage découpe décor démolition dentelle dépollution
  désamiantage dessin diagnostic distribution domotique douane eau ébénisterie éclairage écoconception édition
  élagage électricité électronique élevage emballage emboutissage énergie enquête entretien épicerie équitation
  ergonomie esthétique étanchéité évènementiel expédition exploitation export fabrication façonnage ferroviaire
  fibre filature finance fiscalité fonderie forage forêt forge formation fourrage fraisage froid fromagerie fumisterie
  galvanoplastie gardiennage gaz génétique géologie géomatique gestion golf graphisme gravure habitat haras horlogerie
  horticulture hôtellerie hydraulique hygiène image immobilier impression imprimerie inclusion industrie informatique
  infrastructure ingénierie injection inspection instrumentation irrigation isolation jardinage jeunesse joaillerie
  journalisme laboratoire laiterie langues laque levage librairie logement logiciel logistique lutherie maçonnerie
  magasinage maintenance maraîchage marbrerie marine marketing maroquinerie marqueterie mécanique mécatronique
  médiation menuiserie mesure métallerie métallurgie méthanisation métrologie meunerie microélectronique miroiterie
  mode modelage modélisation montage moulage moteur multimédia musée navigation négoce nettoyage numérique
  nutrition œnologie optique orfèvrerie ostréiculture outillage panification papeterie parfumerie pâtisserie
  patrimoine paysage pêche peinture pesage photographie photovoltaïque phytosanitaire pisciculture placage planning
  plasturgie plâtrerie plomberie pneumatique poissonnerie polissage pompage portuaire prépresse presse prévention
  production propreté prothèse prototype prévision publicité qualité radiologie radioprotection rayonnage recherche
  recouvrement recyclage relation reliure rénovation réparation reporting réseau résine restauration retraite
  robotique routage sablage santé sculpture secours sécurité sellerie sérigraphie serrurerie signalétique
  signalisation sinistre soin solaire son soudage spectacle stockage stratégie sucre sylviculture taille tannage
  tapisserie télécommunication télésurveillance tourisme tourneur traçabilité traduction traitement transport
  transmission travaux tuyauterie usinage vannerie veille vente ventilation vernissage verrerie vêtement viande vidéo
  vigne vinification vitrail voirie voilerie volaille zinguerie
`)

export const VERBES = mots(`
  accompagner accueillir actualiser adapter administrer affûter ajuster alerter aménager analyser animer anticiper
  appliquer apprécier approvisionner argumenter arrêter articuler assembler assister assurer auditer budgétiser calculer
  calibrer centraliser chiffrer choisir classer coder collecter commercialiser communiquer comparer compléter composer
  concevoir concilier conduire configurer conseiller consigner consolider construire contrôler coordonner créer déceler
  décider décomposer définir déléguer démonter dépanner déployer détecter déterminer développer diagnostiquer diffuser
  dimensionner diriger documenter dresser échantillonner éditer élaborer encadrer enregistrer enrichir entretenir estimer
  établir étalonner évaluer examiner exécuter expliquer exploiter exposer fabriquer faciliter favoriser fiabiliser
  fidéliser finaliser fixer formaliser former garantir gérer harmoniser hiérarchiser identifier implanter informer
  innover inspecter installer intégrer interpréter intervenir inventorier justifier limiter livrer manipuler mesurer
  mettre mobiliser modéliser modifier monter motiver négocier nettoyer observer optimiser ordonnancer organiser orienter
  paramétrer participer piloter planifier poser positionner préconiser préparer présenter prévenir prévoir produire
  programmer promouvoir proposer prospecter protéger publier qualifier quantifier réaliser recenser recevoir recruter
  recueillir rédiger réduire régler régulariser relever remettre rendre rénover réparer repérer reporter représenter
  respecter restituer réviser sauvegarder sécuriser sélectionner sensibiliser signaler simuler soutenir standardiser
  stocker structurer suivre superviser surveiller synthétiser tester tracer traduire traiter transformer transmettre
  utiliser valider valoriser veiller vendre ventiler vérifier
`)

export const ADJECTIFS = mots(`
  accessible adapté administratif annuel artisanal autonome budgétaire central certifié collectif commercial complexe
  conforme contractuel critique culturel durable écologique économique éducatif efficace électrique énergétique
  environnemental éthique européen fiable financier fonctionnel frigorifique graphique hebdomadaire horizontal humain
  hydraulique individuel industriel innovant interne juridique local logistique manuel maritime mécanique mensuel
  métallique mobile municipal national numérique objectif opérationnel organisationnel partagé patrimonial pédagogique
  périodique personnel ponctuel portuaire pratique préalable préventif professionnel public qualitatif quantitatif
  quotidien réel récurrent réglementaire régional relationnel rural saisonnier sanitaire scientifique sensible social
  solidaire sonore spécifique sportif stratégique structuré synthétique technique technologique territorial thermique
  transversal urbain vertical visuel vocal
`)

const RADICAUX = mots(`
  acclim adhér affin aggl agrég align allég alloc amort anodis arbor archiv arrim articul aspir attén balis basc
  bitum blind bobin bois brid brun bûch calandr calibr calor caréner catalys cémant chanfr charp chaul cintr cisel
  coagul cofr collim colm combust compact compress condens confin congél conserv contrec convoy coul craqu crist cult
  cuv débit déblay décant décap décarb décors déflect dégauch délign démoul densifi déroul désax désherb détour dévers
  diffus digit dilat distill dos drain écarter échang éclus écorc écout effil éjec embou émond émuls encoll endui
  engren enrob ensil épand épur équilibr érod essor estamp étam étir étuv évap extrud façad fact faisc faucard ferment
  fertil feuill fibr filtr finess flex flott flux foison fonc forfait frac frett frit galv gaufr gélif germ glac gomm
  goudr grad granul greff grill habill hach homog humid hydrat imbib imprégn incub indent induc infus inscr interp
  ionis irrig jalonn jaug joint lamin lav lessiv lev liquéf lod lustr macér mâch maill malax mandrin manoeuvr marin
  martel mass mélang méth micron mix modul mol mouill mult mur nébul nivel norm nuanc observ obtur océan oxyd palett
  parall past patin pavag pelot percol perfor pétr pigment pinc pliss poinç polym ponç poss pouss press profil propuls
  prot pulvér purg quadr rabot raff rainur ramif ras rebob recuit réfract régén réglag relev rémun renfor repouss
  résin résorb rétract rivet rod rotat saturn scell sécrét séd segment sémin sériel serti sol sond sourc spin stabil
  stér strat surfac suspens tamis tard tempér tensi terrass texture thermal tiss tors trac tranch trav trefil trémi
  tritur turb unif valoris vapor vasc végét ventil viabil vibr viscos vitrif vulcan zing
`)
const SUFFIXES = mots(`
  age aison ance ateur ation ement erie eur iste ité itude oir ologie ométrie otage scope ure isme aire ier`)

/** About 5,000 nouns, the real ones first: drawn by frequency, the others are the long tail of a real corpus. */
export const NOMS: readonly string[] = [
  ...mots(`
  activité équipe client dossier projet outil document risque procédure besoin poste situation consigne norme résultat
  matériel matériau machine plan objectif moyen délai coût budget marché produit service usager public partenaire
  fournisseur contrat référentiel règle donnée information rapport réunion stock commande ligne pièce ouvrage structure
  réseau système logiciel base tableau indicateur écart incident panne anomalie solution action méthode étape phase
  cahier charge devis facture bilan planning calendrier horaire effectif compétence formation apprenant stagiaire
  collaborateur hiérarchie interlocuteur prestataire sous-traitant fiche notice schéma maquette prototype échantillon
  essai mesure contrôle audit diagnostic preuve grille critère barème épreuve jury soutenance mémoire oral entretien
  étude cas simulation mise démonstration observation questionnaire portefeuille attestation`),
  ...DOMAINES,
  ...RADICAUX.flatMap((radical) => SUFFIXES.map((suffixe) => radical + suffixe)),
]

export const PRENOMS_SOCIETES = mots(`
  ALPHA ARCADE ATLAS AXIS BALISE BORÉE CADENCE CAMPUS CAPITOLE CARDINAL CÈDRE CLÉ COMÈTE CORAIL DELTA DIAPASON DUNE
  ÉCLAT ÉCHO ÉLAN EMBELLIE ESCALE ÉSKER ESTUAIRE ÉTAPE FANAL FENÊTRE FUTAIE GALET GENÊT GRANIT HORIZON JALON LAGUNE LANDES
  LEVANT LUCIOLE MAILLE MARÉE MÉRIDIEN MISTRAL MOSAÏQUE NAVIRE NORDET OCRE ORÉE PALIER PASSERELLE PHARE PINÈDE PIVOT
  PRISME QUAI RELAIS RIVAGE ROSEAU SABLIER SENTIER SILLAGE SOCLE SOLSTICE SOURCE TANDEM TERROIR TRAVERSE TREMPLIN VALLON
  VERGER VIGIE VOILURE ZÉPHYR`)
export const SORTES_SOCIETES = [
  'ACADEMIE',
  'ASSOCIATION',
  'CENTRE DE FORMATION',
  'CFA',
  'COLLEGE DES METIERS',
  'ECOLE',
  'GRETA',
  'GROUPE',
  'INSTITUT',
  'LYCEE PROFESSIONNEL',
  'MAISON FAMILIALE',
  'SARL',
  'SAS',
  'UNIVERSITE',
]
export const LIEUX = mots(`
  ABBEVILLE AGEN ALBI ALES AMIENS ANGERS ANNECY ARLES ARRAS AUBAGNE AUCH AUXERRE AVIGNON BASTIA BAYONNE BEAUNE BELFORT
  BERGERAC BESANCON BEZIERS BLOIS BOURGES BREST CAEN CAHORS CALAIS CAMBRAI CASTRES CHALON CHARTRES CHOLET CLERMONT
  COLMAR CREIL DIEPPE DIJON DOLE DOUAI EPINAL EVREUX FOIX GAP GRASSE GRENOBLE GUERET ISTRES LAON LAVAL LENS LILLE LIMOGES
  LORIENT LYON MACON MARSEILLE MEAUX MELUN METZ MILLAU MONTAUBAN MOULINS MULHOUSE NANCY NANTES NARBONNE NEVERS NICE
  NIMES NIORT ORLEANS PARIS PAU PERIGUEUX PERPIGNAN POITIERS QUIMPER REIMS RENNES ROANNE RODEZ ROUEN SAINTES SEDAN SENS
  SOISSONS STRASBOURG TARBES TOULON TOULOUSE TOURS TROYES TULLE VALENCE VANNES VERDUN VESOUL VICHY VIENNE`)

/** Groups of the NSF (public nomenclature), with labels of our own wording. */
export const NSF: readonly (readonly [string, string])[] = [
  ['110', 'Sciences, spécialités diverses'],
  ['114b', 'Mathématiques appliquées, modèles'],
  ['115', 'Physique'],
  ['116', 'Chimie'],
  ['122', 'Économie'],
  ['128', 'Droit et sciences politiques'],
  ['130', 'Lettres et arts'],
  ['132', 'Arts plastiques'],
  ['136', 'Langues et civilisations'],
  ['201', 'Automatismes et commande des transformations'],
  ['210', 'Agronomie et agriculture'],
  ['211', 'Productions végétales'],
  ['212', 'Productions animales'],
  ['213', 'Forêts et espaces naturels'],
  ['214', 'Paysage et jardins'],
  ['220', 'Transformations, spécialités diverses'],
  ['221', 'Agroalimentaire et cuisine'],
  ['221w', 'Agroalimentaire : commercialisation'],
  ['222', 'Transformations chimiques'],
  ['223', 'Métallurgie'],
  ['224', 'Matériaux de construction, verre'],
  ['225', 'Plasturgie et composites'],
  ['227', 'Énergie et génie climatique'],
  ['230', 'Génie civil et bois'],
  ['231', 'Mines, génie civil, topographie'],
  ['232', 'Bâtiment : construction'],
  ['233', 'Bâtiment : finitions'],
  ['234', 'Travail du bois'],
  ['240', 'Matériaux souples'],
  ['242', 'Habillement, mode'],
  ['243', 'Cuirs et peaux'],
  ['250', 'Mécanique et électricité'],
  ['250r', 'Mécanique et électricité : maintenance'],
  ['251', 'Mécanique générale, usinage'],
  ['252', 'Moteurs et véhicules'],
  ['254', 'Structures métalliques'],
  ['255', 'Électricité, électronique'],
  ['310', 'Échanges et gestion'],
  ['311', 'Transport et manutention'],
  ['312', 'Commerce et vente'],
  ['313', 'Finance, banque, assurance'],
  ['314', 'Comptabilité et gestion'],
  ['315p', 'Ressources humaines : organisation'],
  ['320', 'Communication et information'],
  ['321', 'Journalisme'],
  ['322', 'Imprimerie et édition'],
  ['323', 'Image et son'],
  ['324', 'Secrétariat et bureautique'],
  ['326t', 'Informatique : réalisation'],
  ['330', 'Services aux personnes'],
  ['331', 'Santé'],
  ['332', 'Travail social'],
  ['333', 'Enseignement et formation'],
  ['334', 'Accueil, hôtellerie, tourisme'],
  ['335', 'Animation, sport, loisirs'],
  ['336', 'Coiffure et esthétique'],
  ['341', 'Aménagement et urbanisme'],
  ['343', 'Nettoyage et environnement'],
  ['344', 'Sécurité des biens et des personnes'],
]
