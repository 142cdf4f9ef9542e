/**
 * Names of places that are as often a person's name or a common word: "Florence said", "Reading the letter". They are
 * places only where the words around them say so ("in Florence"). Names of three letters or fewer count as such, too.
 */
export const PLACE_HOMONYMS: readonly string[] =
  // countries and regions
  (
    'Chad|Jordan|Israel|Georgia|Turkey|Jersey|Holland|Virginia|Carolina|Victoria|Montana|Dakota|Washington|' +
    'Hidalgo|Guerrero|Durango|Alberta|Kent|Norfolk|Sussex|Surrey|Cornwall|Cumberland|Somerset|Lancaster|Durham|' +
    'Marche|Lorraine|Delta|Central|Free|' +
    // first names
    'Florence|Sofia|Sophia|Sydney|Adelaide|Charlotte|Madison|Savannah|Austin|Houston|Brandon|Bryan|Kyle|Tracy|' +
    'Troy|Tyler|Logan|Carson|Carmel|Chelsea|Brooklyn|Bronx|Lourdes|Mercedes|Santiago|Francisco|Diego|Trinidad|' +
    'Dolores|Asuncion|Elizabeth|Eugene|Irving|Vernon|Allen|Gary|Roy|Martin|Arnold|Frederick|Gilbert|Leander|' +
    'Jackson|Lawrence|Lincoln|Marina|Helena|Regina|Elena|Isabela|Salem|Rosario|Roman|Rio|Alma|Ada|Batman|Adam|' +
    'Alexandra|Diana|Valencia|Siena|Petra|Makeni|Mary|Merced|Malik|Hassan|Hussein|Omar|Ali|Ahmed|Vladimir|Kiran|' +
    'Mansa|Leon|Leo|Lucena|Nelson|Norman|Orlando|Darwin|Douglas|Duncan|Craig|Dudley|Stanley|Preston|Stirling|' +
    'Aurora|Augusta|Constantine|Lorena|Marilia|Camila|Santana|Salvador|Cruz|Angel|Jose|Juan|Pierre|Laurent|' +
    'Engels|Kirov|Bolivar|Sucre|Napoleon|Pushkin|Clovis|Quincy|Wayne|Kendall|Shelby|Beverly|Ashford|Bethany|' +
    'Barry|Lori|Obama|Tara|Tala|Roma|Rohan|Sana|Vera|Yalta|Zoe|Anderson|Antony|Brant|Davis|David|' +
    // surnames
    'Hamilton|Wellington|Hague|Clinton|Warren|Wilson|Taylor|Murray|Campbell|Henderson|Richardson|Rogers|Matthews|' +
    'Harper|Hammond|Franklin|Jefferson|Monroe|Montgomery|Cleveland|Columbus|Garfield|Garland|Bradford|Bolton|' +
    'Burnley|Stafford|Warwick|Churchill|Sutton|Sherman|Sherwood|Randolph|Newton|Norton|Middleton|Morley|Murphy|' +
    'Newport|Hilliard|Hoover|Huntington|Hurst|Hutchinson|Irvine|Jamestown|Johnson|Keller|Kearney|Kearny|Kingston|' +
    'Lacey|Layton|Lawton|Leigh|Lowell|Lynn|Malden|Manning|Marion|Mason|Mckinney|Mclean|Mentor|Meredith|Moore|' +
    'Morgan|Norris|Oakley|Odom|Ogden|Parker|Paterson|Plymouth|Pomona|Porter|Pullman|Redmond|Reston|Rhodes|' +
    'Rochester|Savage|Spencer|Stanton|Stockton|Thornton|Tully|Tustin|Vaughan|Wakefield|Walker|Weston|Whitney|' +
    'Whittier|Winchester|Woods|York|Ferguson|Chester|Chatham|Chandler|Carlisle|Caldwell|Burke|Burbank|Brooks|' +
    'Bridges|Brent|Bray|Bowie|Bell|Bartlett|Baldwin|Aiken|Addison|Acton|Abbott|Barnet|Bedford|Beckham|Blackburn|' +
    'Buckley|Clifton|Clay|Compton|Conway|Crosby|Dalton|Davenport|Derby|Dover|Draper|Edison|Essex|Everett|Ewing|' +
    'Fairfax|Flores|Foster|Fremont|Gore|Granger|Hale|Hanford|Harlow|Hart|Hastings|Hatfield|Hawthorne|Hayward|' +
    'Hilton|Hyde|Kimberley|Kitchener|Lansing|Markham|Medford|Norwood|Pickering|Ramsey|Raleigh|Richmond|Santos|' +
    'Sanford|Shelton|Welling|Wylie|Whitehead|Balfour|Bender|Ariel|Jos|Cordoba|Zamora|Salamanca|Segovia|Rivera|' +
    'Moreno|Ortiz|Mendoza|Montero|Cardenas|Carmona|Castro|Colon|Duran|Lugo|Maldonado|Jimenez|Obregon|Hermosillo|' +
    'Oliveira|Bush|Marks|Pierce|Tanaka|Fukuda|Toyota|Ueda|Honda|Matsumoto|Okazaki|Suzuka|Isesaki|Ota|Singa|Kaya|' +
    'Kosti|Baran|Bama|Owo|Shan|Karen|' +
    // common words
    'Nice|Reading|Mobile|Bath|Deal|Fleet|Barking|Split|Male|Most|Normal|Surprise|Sunrise|Spring|Liberty|' +
    'Independence|Union|University|Temple|Mission|Enterprise|Paradise|Paramount|Phoenix|Buffalo|Orange|Walnut|' +
    'Woodland|Worms|Tours|Tire|Tank|Saga|Drama|Date|Dome|Bend|Bar|Best|Cork|Cayenne|Chihuahua|Champagne|Java|' +
    'Sake|Hue|Swords|Marches|Limerick|Lens|Metro|Colony|Villages|Hammocks|Bountiful|Retreat|Pen|Pekin|Tome|Sale|' +
    'Bury|Hull|Battle|Rugby|Sandwich|Plantation|Homestead|Portage|Providence|Champaign|Concord|Commerce|' +
    'Country Club|Centennial|Meridian|Jupiter|Hope|Eagle|Corona|Fontana|Atlantis|Centurion|Progress|Imperial|' +
    'Hickory|Mesa|Mesquite|Cypress|Magnolia|Kingswood|Archway|Hit|Goes|Gap|Gay|Man|Than|Reunion|Emirates|' +
    'O’Higgins|Palmyra|Agar|Natal|Marsh|Slough|Poole|Grays|Felling|Rush|Crest|Vista|Acreage|Antelope|Aloha|' +
    'Alhambra|Alabaster|Apex|Buckeye|Parkland|Sparks|Fishers|Sing|Guider|Bathinda|Bunde|Bole|Bonn|Bronte|Barrow|' +
    'Police|Ruse|Save|Tall|Queens|Brusque|Canton|Cerro|Falcon|Hail|Mojo|Oral|Pare|Salt|Seaside|Shaping|Shoreline|' +
    'Shush|Torrent|Upland|Wheeling|Como|Banning|Bimbo|Moron|Riverside|Nacional|Frontera|Erode|Boulder|Stow|' +
    'Portal|Flint|Casper|Olympia|Cicero|Euclid|Shields|Shield|Crown'
  ).split('|');
