/**
 * What the generated names lack or do not know as news spell it. In a list of names, "|" parts them; each list
 * stands under the country that its names lie in, as an ISO 3166-1 alpha-3 code.
 */
export type NamesByCountry = Readonly<Record<string, string>>;

/** A word that says what kind of area a name is: "Idlib governorate" is listed as "idlib". */
export const AREA_WORDS =
  / (?:province|region|oblast|state|governorate|district|krai|kray|department|county|prefecture|republic|division|municipality|parish)$/;

/**
 * Places whose country we do not tell (docs/decisions/0601): it is null, unless the article itself says it ("Srinagar,
 * India"). Territories with an ISO code of their own are no part of this: Gaza and the West Bank are PSE.
 */
export const DISPUTED =
  'East Jerusalem|West Jerusalem|Old City of Jerusalem|Sheikh Jarrah|Silwan|Temple Mount|Golan Heights|Golan|Shebaa Farms|' +
  'Crimea|Crimean Peninsula|Kashmir|Jammu and Kashmir|Jammu & Kashmir|Kashmir Valley|Azad Kashmir|Azad Jammu and Kashmir|' +
  'Gilgit-Baltistan|Ladakh|Aksai Chin|Siachen|Siachen Glacier|Neelum Valley|Abkhazia|South Ossetia|Nagorno-Karabakh|' +
  'Karabakh|Artsakh|Transnistria|Transdniestria|Northern Cyprus|North Cyprus|Varosha|Somaliland|Abyei|Halaib Triangle|' +
  'Ilemi Triangle|Donetsk People’s Republic|Luhansk People’s Republic|Lugansk People’s Republic|Kuril Islands|Kurils|' +
  'Senkaku Islands|Senkakus|Diaoyu Islands|Dokdo|Takeshima|Liancourt Rocks|Spratly Islands|Spratlys|Paracel Islands|' +
  'Paracels|Scarborough Shoal|Second Thomas Shoal|Essequibo|Doklam';

/** Towns in such places, as news spell them. */
export const DISPUTED_TOWNS =
  'Jerusalem|Al-Quds|Majdal Shams|Katzrin|Qatzrin|Sevastopol|Simferopol|Kerch|Yalta|Feodosia|Yevpatoria|Dzhankoi|Jammu|' +
  'Gilgit|Skardu|Leh|Kargil|Srinagar|Muzaffarabad|Pahalgam|Pulwama|Baramulla|Anantnag|Kupwara|Poonch|Rajouri|Shopian|' +
  'Kulgam|Budgam|Kishtwar|Sukhumi|Sokhumi|Gagra|Gali|Tskhinvali|Stepanakert|Khankendi|Shusha|Shushi|Tiraspol|Tighina|' +
  'North Nicosia|Kyrenia|Famagusta|Hargeisa|Berbera|Burao|Borama|Las Anod|Laascaanood|Erigavo|Halaib';

/** Names of more than one country, as far as the generated file does not know: unresolved by themselves. */
export const SHARED: NamesByCountry = {
  'GEO USA': 'Georgia',
  'PRK KOR': 'Korea',
  'IRQ IRN TUR SYR': 'Kurdistan',
  'VIR VGB': 'Virgin Islands',
  'PAK IND': 'Punjab|Hyderabad',
  'IND BGD': 'Bengal',
  'IND NPL': 'Lalitpur',
  'GBR USA':
    'Kent|Norfolk|Suffolk|Cumberland|Newport|Chelsea|Westminster|Kensington|Camden|Durham|Lincoln|Worcester|Lancaster|' +
    'Somerset|Berkshire|Sussex',
  'GBR CAN': 'Surrey|Cornwall',
};

/** Regions and parts of a country. */
export const REGIONS: NamesByCountry = {
  PSE: 'Gaza Strip|Gaza|West Bank|Palestinian Territories|Occupied Palestinian Territory|Occupied Palestinian Territories|Masafer Yatta',
  UKR: 'Donbas|Donbass|Luhansk|Lugansk|Transcarpathia',
  RUS: 'Chechnya|Dagestan|Ingushetia|North Ossetia|Tatarstan|Bashkortostan|Siberia|Buryatia|Kalmykia|Kamchatka|Sakhalin|Kabardino-Balkaria|Yakutia',
  GBR: 'Devon|Dorset|Yorkshire|North Yorkshire|Lancashire|Merseyside|Greater Manchester|West Midlands|East Midlands|Hampshire|Hertfordshire|Oxfordshire|Cambridgeshire|Wiltshire|Gloucestershire|Cumbria|Northumberland|Lincolnshire|Nottinghamshire|Derbyshire|Staffordshire|Shropshire|Leicestershire|Warwickshire|Worcestershire|Cheshire|Ulster|Isle of Wight|Scottish Highlands|Orkney|Shetland|County Antrim|County Down',
  USA: 'New England|Midwest|Puget Sound|Long Island|Cape Cod|Silicon Valley|Bay Area|Appalachia|Washington State|Orange County|Los Angeles County|Cook County|Maui|Oahu|Florida Keys',
  CAN: 'Newfoundland|Labrador|Vancouver Island|Cape Breton|Yukon Territory',
  IRQ: 'Iraqi Kurdistan|Kurdistan Region|Nineveh Plains|Anbar|Salahuddin|Sulaimaniyah|Dohuk|Mount Sinjar|Sadr City',
  IRN: 'Iranian Kurdistan|Sistan-Baluchestan|Sistan and Baluchestan|Sistan-Baluchistan|Khorasan|Lorestan|Mazandaran',
  SYR: 'Eastern Ghouta|Ghouta|Suwayda|Sweida|Hasakah|Hasaka|Deir Ezzor|Deir al-Zor|Deir al-Zour|Rif Damascus|Rural Damascus|Quneitra|Hauran|Rojava|Syrian Kurdistan',
  EGY: 'Sinai|Sinai Peninsula|North Sinai|South Sinai|Upper Egypt|Nile Delta',
  SDN: 'Darfur|North Darfur|South Darfur|West Darfur|East Darfur|Central Darfur|Blue Nile State|White Nile State|South Kordofan|Kordofan|Gezira|Al-Jazira|Nuba Mountains|Gedaref|Sennar',
  SSD: 'Unity State|Upper Nile State|Jonglei|Equatoria|Central Equatoria|Eastern Equatoria|Western Equatoria|Bahr el Ghazal|Pibor',
  ETH: 'Oromia|Afar|Somali Region|Ogaden|Benishangul-Gumuz|Gambella|Wollega|Gondar',
  COD: 'Kivu|North Kivu|South Kivu|Ituri|Katanga|Kasai|Kwilu|Tshopo|Mai-Ndombe',
  CMR: 'Far North Region|Ambazonia',
  NGA: 'Niger Delta|Niger State|Delta State|Rivers State|Plateau State|Cross River State|Southern Kaduna|Middle Belt|Bayelsa|Akwa Ibom',
  MLI: 'Azawad|Mopti|Menaka',
  BFA: 'Soum|Seno',
  MOZ: 'Cabo Delgado|Zambezia|Sofala|Nampula',
  SOM: 'Puntland|Jubaland|Galmudug|Hirshabelle|Lower Shabelle|Middle Shabelle|Hiran|Hiiraan|Gedo|Mudug',
  TZA: 'Zanzibar|Pemba Island',
  ZAF: 'Free State|KwaZulu-Natal|North West Province|Natal',
  YEM: 'Hadramawt|Hadhramaut|Hadramout|Saada|Shabwa|Abyan|Hajjah|Lahj|Hodeida|Socotra|Al-Jawf|Dhale|Mahra|Bayda',
  SAU: 'Asir|Hejaz|Jizan',
  AFG: 'Panjshir|Logar|Wardak|Maidan Wardak|Paktika|Paktia|Khost|Kunar|Nuristan|Laghman|Badghis|Ghor|Uruzgan|Zabul|Nimroz|Sar-e Pul|Samangan|Faryab|Jawzjan|Kapisa|Parwan|Daikundi|Hindu Kush',
  PAK: 'Khyber Pakhtunkhwa|Baluchistan|Balochistan|North Waziristan|South Waziristan|Waziristan|Swat|Swat Valley|Khyber|Kurram|Bajaur|Mohmand|Orakzai|Federally Administered Tribal Areas|FATA|Kohistan|Chitral|Sindh|Tharparkar',
  IND: 'Orissa|Pondicherry|Andaman and Nicobar Islands|Andaman Islands|Nicobar Islands|Arunachal Pradesh|Uttaranchal|Bastar|Konkan|Vidarbha|Marathwada|Darjeeling|Daman and Diu|Dandakaranya|Mussoorie',
  BGD: 'Cox’s Bazar|Chittagong Hill Tracts|Rangpur',
  MMR: 'Rakhine|Kachin|Shan|Kayah|Karenni|Karen State|Kayin|Chin State|Mon State|Arakan|Sagaing|Magway|Irrawaddy Delta|Ayeyarwady',
  CHN: 'Tibet|Xinjiang|Inner Mongolia|Guangxi|Ningxia|Sichuan|Manchuria|Xinjiang Uyghur Autonomous Region',
  IDN: 'Bali|Java|West Java|East Java|Central Java|Sumatra|North Sumatra|West Sumatra|South Sumatra|Aceh|Sulawesi|Central Sulawesi|North Sulawesi|South Sulawesi|West Sulawesi|Kalimantan|Papua|West Papua|Lombok|Maluku|Moluccas|Flores Island|Banten|Nias|Madura',
  MYS: 'Sabah|Sarawak|Johor|Penang|Selangor|Kelantan|Malaysian Borneo',
  PHL: 'Mindanao|Luzon|Visayas|Bangsamoro|Leyte|Cebu|Palawan|Sulu|Basilan|Maguindanao|Samar|Bicol|Mindoro|Negros Occidental|Cordillera Administrative Region',
  THA: 'Isan|Phuket|Pattani|Narathiwat|Yala',
  PNG: 'Bougainville|Enga|Hela|New Britain|New Ireland|East Sepik',
  JPN: 'Hokkaido|Honshu|Kyushu|Shikoku|Okinawa|Noto Peninsula|Noto|Ishikawa|Fukushima|Tohoku',
  PRK: 'North Hamgyong|South Hwanghae',
  KOR: 'Jeju|Gyeonggi|North Gyeongsang|South Gyeongsang|Gangwon|South Jeolla|North Jeolla',
  TUR: 'Anatolia|Hatay|Southeastern Anatolia|Kahramanmaras',
  GRC: 'Crete|Peloponnese|Attica|Evia|Lesbos|Thessaly|Evros|Rhodes',
  ITA: 'Sicily|Sardinia|Tuscany|Lombardy|Piedmont|Calabria|Emilia-Romagna|Marche|South Tyrol|Friuli|Le Marche',
  ESP: 'Catalonia|Andalusia|Andalucia|Galicia|Basque Country|Canary Islands|Balearic Islands|Mallorca|Majorca|Ibiza|Tenerife|Gran Canaria|La Palma|Castile and Leon|Navarre|Melilla|Ceuta',
  FRA: 'Brittany|Normandy|Corsica|Alsace|Provence|Burgundy|Savoie|Haute-Savoie|Lorraine|French Riviera|Riviera|French Alps|Aude',
  PRT: 'Madeira|Azores|Algarve|Alentejo',
  DEU: 'Rhineland-Palatinate|Rheinland-Pfalz|Ruhr|Mecklenburg-Western Pomerania|Baden-Wuerttemberg|Baden-Württemberg',
  CHE: 'Valais|Ticino|Graubuenden|Vaud|Swiss Alps',
  AUT: 'Tyrol|Styria|Carinthia',
  BEL: 'Flanders|Wallonia|Luxembourg Province',
  ARE: 'Emirates',
  JEY: 'Jersey|Channel Island of Jersey',
  NLD: 'Holland|Frisia|Zeeland',
  DNK: 'Jutland|Zealand|Funen',
  SRB: 'Vojvodina|Sandzak',
  BIH: 'Republika Srpska',
  GEO: 'Adjara|Ajara|Svaneti|Pankisi Gorge',
  MDA: 'Gagauzia',
  AZE: 'Nakhchivan',
  UZB: 'Karakalpakstan',
  TJK: 'Gorno-Badakhshan',
  BRA: 'Amazonas|Bahia|Rio Grande do Sul|Minas Gerais|Rio de Janeiro State|Sao Paulo State|Brazilian Amazon',
  COL: 'Cauca|Valle del Cauca|Antioquia|Catatumbo|Norte de Santander|Choco|Narino|Putumayo|Arauca|Guaviare',
  PER: 'Puno|Ancash|Cusco|Ayacucho|Madre de Dios|Ucayali|Arequipa',
  CHL: 'Valparaiso|Biobio|Maule|Araucania|Easter Island|Atacama',
  ECU: 'Guayas|Manabi|Galapagos|Galapagos Islands',
  MEX: 'Guerrero|Sinaloa|Michoacan|Jalisco|Chiapas|Oaxaca|Veracruz|State of Mexico|Mexico State|Yucatan|Baja California',
  GTM: 'Huehuetenango|Alta Verapaz',
  HTI: 'Artibonite|Grand’Anse|Cite Soleil',
  AUS: 'Tasmania|Queensland|New South Wales|Northern Territory|Outback',
  NZL: 'North Island|South Island|Otago|Hawke’s Bay|White Island|Whakaari',
};

/** Towns as news spell them, and towns in the news that are too small to be generated. */
export const TOWNS: NamesByCountry = {
  PSE: 'Gaza City|Ramallah|Khan Younis|Khan Yunis|Khan Yunus|Rafah|Jabalia|Jabaliya|Beit Hanoun|Beit Lahia|Beit Lahiya|Deir al-Balah|Deir el-Balah|Nuseirat|Bureij|Maghazi|Shejaiya|Shujaiya|Zeitoun|Al-Mawasi|Muwasi|Jenin|Nablus|Hebron|Tulkarem|Tulkarm|Qalqilya|Bethlehem|Jericho|Huwara|Tubas|Beita|Salfit|Al-Bireh|Shati|Tal al-Sultan|Abasan|Khuzaa|Netzarim',
  ISR: 'Tel Aviv|Tel Aviv-Yafo|Jaffa|Haifa|Beersheba|Beer Sheva|Be’er Sheva|Sderot|Netivot|Ofakim|Kiryat Shmona|Nazareth|Petah Tikva|Rishon LeZion|Metula|Nahariya|Safed|Beit Shemesh|Be’eri|Nir Oz|Kfar Aza',
  LBN: 'Beirut|Sidon|Tyre|Nabatieh|Baalbek|Bint Jbeil|Marjayoun|Dahiyeh|Naqoura|Ain al-Hilweh',
  SYR: 'Tartous|Kobani|Kobane|Ayn al-Arab|Raqqa|Deir Ezzor|Palmyra|Tadmur|Maarat al-Numan|Maaret al-Numan|Saraqeb|Khan Sheikhoun|Al-Bab|Qamishli|Albu Kamal|Abu Kamal|Madaya|Baniyas|Jableh|Homs|Hama|Douma|Daraya|Sweida|Azaz|Jisr al-Shughour',
  IRQ: 'Iskandariya|Mosul|Fallujah|Falluja|Ramadi|Tikrit|Baqubah|Baquba|Basra|Irbil|Erbil|Sulaymaniyah|Sulaimaniya|Nasiriyah|Nassiriya|Sinjar|Tal Afar|Tuz Khurmatu|Haditha|Kirkuk|Hilla|Najaf|Karbala|Amara|Kut|Qaim|Al-Qaim|Samarra|Qaraqosh|Jurf al-Sakhar',
  IRN: 'Isfahan|Esfahan|Bandar Abbas|Zahedan|Mahabad|Kermanshah|Bushehr|Saravan',
  YEM: 'Hodeidah|Hudaydah|Taiz|Taez|Ta’izz|Aden|Marib|Mokha|Mukalla|Al-Mukalla|Saada|Ibb|Sana’a|Ras Isa',
  SAU: 'Mecca|Makkah|Medina|Jeddah|Dammam|Najran|Jizan',
  ARE: 'Dubai|Sharjah|Ajman|Fujairah|Ras al-Khaimah',
  LBY: 'Benghazi|Misrata|Misurata|Derna|Sirte|Sabha|Sebha|Zawiya|Tobruk|Zuwara|Bani Walid',
  EGY: 'Alexandria|Giza|Port Said|Suez|El-Arish|Al-Arish|Sharm el-Sheikh|Luxor|Aswan|Minya|Tanta|Hurghada|Sheikh Zuweid',
  TUN: 'Sfax|Sousse|Ben Guerdane|Kasserine',
  DZA: 'Oran|Tizi Ouzou|Constantine|In Amenas|Bejaia',
  MAR: 'Casablanca|Marrakesh|Marrakech|Fez|Tangier|Agadir|Amizmiz|Al Haouz|Nador',
  ESH: 'Laayoune|El Aaiun|Dakhla|Smara|Guerguerat|Bir Lehlou',
  SDN: 'Omdurman|El Fasher|El-Fasher|Al-Fashir|Al-Fasher|El Geneina|Geneina|Nyala|Zalingei|Wad Madani|Wad Medani|Kadugli|El Obeid|Zamzam|Kassala|Gedaref',
  SSD: 'Malakal|Bentiu|Yei|Renk',
  ETH: 'Mekelle|Mekele|Lalibela|Gondar|Adigrat|Axum|Aksum|Dire Dawa|Hawassa|Jijiga|Bahir Dar|Mai-Kadra|Mai Kadra',
  ERI: 'Massawa|Assab|Keren',
  KEN: 'Mombasa|Kisumu|Garissa|Lamu|Mandera|Wajir|Nakuru|Eldoret|Malindi|Dadaab|Kakuma|Shakahola|Mpeketoni',
  SOM: 'Kismayo|Kismayu|Baidoa|Beledweyne|Galkayo|Bosaso|Bosasso|Garowe|Jowhar|Merca|Afgoye|Dhusamareb|Barawe|Guriel',
  COD: 'Goma|Bukavu|Bunia|Butembo|Uvira|Lubumbashi|Kisangani|Mbuji-Mayi|Kalemie|Masisi|Sake|Rutshuru|Bunagana|Kolwezi|Mbandaka',
  CAF: 'Bambari|Bangassou|Bria|Bossangoa|Kaga-Bandoro',
  NGA: 'Maiduguri|Chibok|Dapchi|Jos|Kaduna|Kano|Ibadan|Port Harcourt|Benin City|Damaturu|Mubi|Yola|Bama|Baga|Gwoza|Konduga|Kankara|Owo|Zaria|Makurdi|Sokoto',
  NER: 'Diffa|Tillaberi|Agadez|Zinder|Maradi|Bosso',
  MLI: 'Timbuktu|Gao|Kidal|Mopti|Bandiagara|Segou',
  BFA: 'Djibo|Dori|Kaya|Bobo-Dioulasso|Barsalogho|Solhan|Fada N’Gourma',
  CMR: 'Douala|Maroua|Bamenda|Buea|Kumba|Kolofata',
  MOZ: 'Beira|Mocimboa da Praia|Pemba|Macomia',
  MWI: 'Blantyre|Zomba',
  TZA: 'Dar es Salaam|Zanzibar City|Arusha|Mwanza',
  UGA: 'Entebbe|Gulu|Mpondwe|Kasese',
  ZAF: 'Johannesburg|Cape Town|Durban|Soweto|Marikana|Gqeberha|Port Elizabeth|Tshwane|eThekwini|Bloemfontein|Stilfontein',
  UKR: 'Kyiv|Kiev|Odessa|Odesa|Kharkov|Lvov|Donetsk|Lugansk|Mariupol|Bakhmut|Avdiivka|Bucha|Irpin|Borodyanka|Kramatorsk|Sloviansk|Slovyansk|Izium|Izyum|Kupiansk|Kryvyi Rih|Dnipro|Mykolaiv|Nikolaev|Zaporizhia|Zaporizhzhya|Zaporozhye|Chernobyl|Severodonetsk|Sievierodonetsk|Lysychansk|Melitopol|Berdyansk|Enerhodar|Debaltseve|Horlivka|Pokrovsk|Kostiantynivka|Vuhledar|Hostomel|Ilovaisk|Volnovakha|Kakhovka|Nova Kakhovka|Chasiv Yar|Toretsk',
  RUS: 'St. Petersburg|Saint Petersburg|Nizhny Novgorod|Rostov-on-Don|Grozny|Beslan|Makhachkala|Nazran|Derbent|Kazan|Belgorod|Kursk|Bryansk|Yekaterinburg|Vladivostok|Sochi|Novorossiysk|Magas|Crocus City|Shebekino|Taganrog',
  BLR: 'Grodno|Gomel|Brest-Litovsk',
  POL: 'Krakow|Cracow|Wroclaw|Lodz|Gdansk|Poznan|Lublin|Przewodow',
  DEU: 'Munich|Cologne|Nuremberg|Frankfurt|Frankfurt am Main|Hanover|Solingen|Magdeburg|Halle',
  AUT: 'Vienna|Salzburg|Innsbruck|Graz',
  CHE: 'Geneva|Zurich|Basel|Lausanne|Blatten|Crans-Montana',
  FRA: 'Paris|Marseille|Marseilles|Lyon|Lyons|Nice|Toulouse|Strasbourg|Calais|Dunkirk|Cannes|Rheims|Crepol|Saint-Denis',
  ITA: 'Rome|Milan|Naples|Turin|Venice|Genoa|Florence|Bologna|Palermo|Amatrice|L’Aquila|Lampedusa|Crotone|Cutro|Padua|Rigopiano',
  ESP: 'Barcelona|Seville|Zaragoza|Saragossa|Malaga|Bilbao|Paiporta|Santiago de Compostela|Adamuz',
  PRT: 'Porto|Oporto|Funchal|Faro|Pedrogao Grande',
  GBR: 'Hull|Newcastle upon Tyne|Southport|Omagh|Derry|Londonderry|Lockerbie|Aberfan|Glasgow|Stoke',
  IRL: 'Cork|Galway|Limerick|Creeslough',
  NLD: 'The Hague|Rotterdam|Utrecht|Eindhoven',
  BEL: 'Antwerp|Ghent|Liege|Bruges|Ostend|Zeebrugge',
  DNK: 'Aarhus|Odense',
  SWE: 'Gothenburg|Malmo|Uppsala|Orebro',
  NOR: 'Bergen|Trondheim|Utoya|Utøya|Gjerdrum',
  GRC: 'Piraeus|Thessaloniki|Salonica|Patras|Pylos',
  ROU: 'Cluj|Constanta|Timisoara',
  SRB: 'Nis|Novi Sad|Mladenovac',
  XKX: 'Mitrovica|North Mitrovica|Peja|Prizren|Banjska|Gjakova',
  BIH: 'Srebrenica|Mostar|Banja Luka|Tuzla',
  MKD: 'Kocani|Kumanovo',
  CYP: 'Limassol|Larnaca|Paphos|Ayia Napa',
  TUR: 'Istanbul|Izmir|Antakya|Diyarbakir|Gaziantep|Sanliurfa|Suruc|Soma|Kahramanmaras|Malatya|Adiyaman|Iskenderun|Bodrum|Kartalkaya|Reyhanli|Nusaybin|Cizre',
  ARM: 'Gyumri|Vanadzor|Jermuk|Goris',
  AZE: 'Ganja|Sumgait|Barda',
  KAZ: 'Almaty|Aktau|Aqtau|Karaganda|Zhanaozen|Nur-Sultan|Shymkent',
  KGZ: 'Osh|Batken|Jalal-Abad',
  AFG: 'Kandahar|Herat|Jalalabad|Mazar-i-Sharif|Mazar-e-Sharif|Kunduz|Lashkargah|Lashkar Gah|Ghazni|Khost|Pul-i-Khumri|Taloqan|Faizabad|Fayzabad|Bagram',
  PAK: 'Peshawar|Lahore|Karachi|Quetta|Rawalpindi|Faisalabad|Multan|Sialkot|Parachinar|Mingora|Mastung|Turbat|Gwadar|Khuzdar|Bannu|Dera Ismail Khan|Abbottabad|Swabi|Charsadda|Mardan|Sehwan|Jacobabad|Kohat|Mir Ali|Miranshah|Nowshera',
  IND: 'Mumbai|Bombay|Kolkata|Calcutta|Chennai|Madras|Bangalore|Bengaluru|Delhi|New Delhi|Pune|Ahmedabad|Surat|Lucknow|Kanpur|Varanasi|Amritsar|Bhopal|Wayanad|Kochi|Cochin|Thiruvananthapuram|Trivandrum|Visakhapatnam|Imphal|Churachandpur|Joshimath|Kedarnath|Balasore|Morbi|Hathras|Prayagraj|Allahabad|Puri|Muzaffarnagar|Gurgaon|Gurugram|Noida|Pathankot|Mangaluru|Puducherry',
  BGD: 'Chittagong|Chattogram|Sylhet|Khulna|Rajshahi|Barisal|Cox’s Bazar|Savar|Gazipur|Narayanganj|Kutupalong|Ukhia|Teknaf',
  NPL: 'Pokhara|Bhaktapur|Gorkha|Jajarkot|Namche Bazaar|Lukla|Janakpur',
  LKA: 'Kandy|Jaffna|Galle|Negombo|Batticaloa|Trincomalee|Colombo',
  MMR: 'Yangon|Rangoon|Mandalay|Sittwe|Myawaddy|Lashio|Maungdaw|Buthidaung|Hpakant|Loikaw|Naypyitaw|Naypyidaw|Pazigyi|Myitkyina|Meiktila',
  THA: 'Chiang Mai|Pattaya|Hat Yai|Nakhon Ratchasima|Nong Bua Lamphu|Koh Samui',
  VNM: 'Ho Chi Minh City|Saigon|Da Nang|Danang|Haiphong|Hue|Halong Bay|Ha Long Bay|Lao Cai',
  KHM: 'Siem Reap|Sihanoukville|Poipet',
  MYS: 'Johor Bahru|Kota Kinabalu|Kuching|Batang Kali',
  IDN: 'Surabaya|Bandung|Medan|Palu|Denpasar|Cianjur|Malang|Banda Aceh|Padang|Yogyakarta|Semarang|Donggala|Kuta|Wamena|Jayapura|Sidoarjo',
  PHL: 'Manila|Quezon City|Davao|Cebu City|Marawi|Tacloban|Jolo|Zamboanga|Cotabato|Baguio|Cagayan de Oro|Iloilo|Bogo',
  CHN: 'Shanghai|Wuhan|Guangzhou|Shenzhen|Chongqing|Tianjin|Chengdu|Nanjing|Xi’an|Xian|Harbin|Hangzhou|Urumqi|Kashgar|Kunming|Lhasa|Zhengzhou|Shigatse|Tangshan|Wenzhou|Xiamen|Qingdao|Peking|Hohhot|Jishishan',
  HKG: 'Kowloon|Mong Kok|Tai Po|Wan Chai',
  TWN: 'Kaohsiung|Taichung|Tainan|Hualien|Taitung|Kinmen|Keelung|Hsinchu',
  JPN: 'Osaka|Kyoto|Hiroshima|Nagasaki|Sendai|Kobe|Sapporo|Wajima|Suzu|Atami|Kumamoto|Nagoya|Yokohama',
  KOR: 'Busan|Pusan|Incheon|Daegu|Gwangju|Itaewon|Pohang|Muan|Osong|Hwaseong',
  PRK: 'Kaesong|Sinuiju|Wonsan',
  AUS: 'Sydney|Melbourne|Brisbane|Perth|Adelaide|Hobart|Darwin|Lismore|Cairns|Alice Springs|Bondi|Bondi Beach|Bondi Junction|Mallacoota',
  NZL: 'Auckland|Christchurch|Dunedin|Whangarei|Greymouth|Tauranga',
  CAN: 'Vancouver|Montreal|Toronto|Quebec City|Lac-Megantic|Lac-Mégantic|Lytton|Portapique|Tumbler Ridge',
  USA: 'New York City|NYC|Washington, D.C.|Washington DC|D.C.|Manhattan|Brooklyn|The Bronx|Uvalde|Parkland|Newtown|Sandy Hook|Lahaina|Las Vegas|Charlottesville|Ferguson|Buffalo|Highland Park|Monterey Park|El Paso|Sutherland Springs|Surfside|East Palestine|Los Angeles|L.A.|Minneapolis|St. Louis|Saint Louis|St. Paul|Hollywood|Kerrville|Pacific Palisades|Altadena|Fort Hood|Philly',
  MEX: 'Mexico City|Ciudad Juarez|Tijuana|Culiacan|Acapulco|Iguala|Ayotzinapa|Guadalajara|Matamoros|Reynosa|Nuevo Laredo|Monterrey|Cancun|Celaya|Irapuato|Chilpancingo',
  SLV: 'Santa Tecla|Soyapango',
  HND: 'San Pedro Sula|Tegucigalpa',
  HTI: 'Les Cayes|Jeremie|Cap-Haitien|Gonaives|Jacmel|Pont-Sonde|Petion-Ville|Kenscoff',
  DOM: 'Santo Domingo|Punta Cana|Santiago de los Caballeros',
  CUB: 'Santiago de Cuba|Matanzas|Holguin',
  COL: 'Cali|Medellin|Mocoa|Buenaventura|Cucuta|Tumaco|Barranquilla|Jamundi',
  VEN: 'Maracaibo|Ciudad Bolivar|La Guaira|Las Tejerias',
  ECU: 'Guayaquil|Manta|Alausi',
  PER: 'Cusco|Cuzco|Juliaca|Huancayo|Yungay',
  BRA: 'Sao Paulo|Rio de Janeiro|Rio|Brumadinho|Manaus|Petropolis|Porto Alegre|Recife|Belem|Fortaleza|Boa Vista|Vinhedo|Suzano',
  BOL: 'El Alto|Cochabamba|Potosi|Santa Cruz de la Sierra',
  CHL: 'Valparaiso|Vina del Mar|Antofagasta|Talca',
  ARG: 'Rosario|Bahia Blanca|Mendoza|Mar del Plata|Bariloche|Ushuaia',
};

/** Names that hold the name of a country or people, and are none: "the Gulf of Mexico", "the Indian Ocean". */
export const NO_COUNTRY =
  'Gulf of Mexico|Gulf of Guinea|Gulf of Oman|Gulf of Aden|Gulf of Thailand|Persian Gulf|Arabian Gulf|Arabian Sea|Sea of Japan|' +
  'Sea of Oman|Sea of Marmara|Strait of Malacca|Straits of Malacca|Strait of Hormuz|Strait of Gibraltar|Taiwan Strait|Bay of Bengal|' +
  'South China Sea|East China Sea|Indian Ocean|English Channel|Norwegian Sea|Mozambique Channel|' +
  'Philippine Sea|Korean Peninsula|Korea Strait|Indochina|Irish Sea|Tasman Sea|Timor Sea|Java Sea|Caspian Sea|Black Sea|' +
  'Red Sea|Mediterranean|Mediterranean Sea|Lake Chad|Lake Chad Basin|Lake Victoria|Lake Tanganyika|Lake Malawi|Jordan Valley|' +
  'Jordan River|River Jordan|Congo River|Congo Basin|Niger River|Senegal River|Mekong|Europe|Africa|Asia|North Africa|West Africa|East Africa|' +
  'Southern Africa|Sub-Saharan Africa|Middle East|South Asia|Southeast Asia|Central Asia|Latin America|South America|Central America|' +
  'North America|Americas|Caribbean|Balkans|Caucasus|Sahel|Horn of Africa|Sahara|Himalayas|Andes|Alps|Antarctica|Arctic|Levant|' +
  'Borneo|New Guinea|Hispaniola|Tigris|Euphrates';

/** Capitals that a bare mention does not name: "Victoria said", "Male victims", "San Jose police". */
export const UNSURE_CAPITALS =
  'Male|Victoria|Georgetown|George Town|Kingston|San Jose|San Juan|St. John’s|St. George’s|Sofia|Hamilton|Stanley|Douglas|' +
  'Plymouth|Jamestown|Kingstown|Adamstown|Nassau|The Valley|Alofi|Road Town|Marigot|Sucre';
