/**
 * All time zones that `zone-countries.ts` leaves out, from the public-domain tz database
 * (zone.tab, zone1970.tab and the links of tzdata.zi). Fetched only where the reader's zone is not
 * among ours, so that a child elsewhere is told truly that we know of no line there.
 */
const TABLE =
  'Africa:Abidjan CI BF GH GM GN IS ML MR SH SL SN TG,Accra GH,Addis_Ababa ET,Algiers DZ,' +
  'Asmara ER,Asmera KE DJ ER ET KM MG SO TZ UG YT,Bamako ML,Bangui CF,Banjul GM,Bissau GW,' +
  'Blantyre MW,Brazzaville CG,Bujumbura BI,Cairo EG,Casablanca MA,Ceuta ES,Conakry GN,Dakar SN,' +
  'Dar_es_Salaam TZ,Djibouti DJ,Douala CM,El_Aaiun EH,Freetown SL,Gaborone BW,Harare ZW,' +
  'Johannesburg ZA LS SZ,Juba SS,Kampala UG,Khartoum SD,Kigali RW,Kinshasa CD,' +
  'Lagos NG AO BJ CD CF CG CM GA GQ NE,Libreville GA,Lome TG,Luanda AO,Lubumbashi CD,Lusaka ZM,' +
  'Malabo GQ,Maputo MZ BI BW CD MW RW ZM ZW,Maseru LS,Mbabane SZ,Mogadishu SO,Monrovia LR,' +
  'Nairobi KE DJ ER ET KM MG SO TZ UG YT,Ndjamena TD,Niamey NE,Nouakchott MR,Ouagadougou BF,' +
  'Porto-Novo BJ,Sao_Tome ST,Timbuktu CI BF GH GM GN IS ML MR SH SL SN TG,Tripoli LY,Tunis TN,' +
  'Windhoek NA;America:Adak US,Anchorage US,Anguilla AI,Antigua AG,Araguaina BR,' +
  'Argentina/Buenos_Aires AR,Argentina/Catamarca AR,Argentina/ComodRivadavia AR,' +
  'Argentina/Cordoba AR,Argentina/Jujuy AR,Argentina/La_Rioja AR,Argentina/Mendoza AR,' +
  'Argentina/Rio_Gallegos AR,Argentina/Salta AR,Argentina/San_Juan AR,Argentina/San_Luis AR,' +
  'Argentina/Tucuman AR,Argentina/Ushuaia AR,Aruba AW,Asuncion PY,Atikokan CA,Atka US,Bahia BR,' +
  'Bahia_Banderas MX,Barbados BB,Belem BR,Belize BZ,Blanc-Sablon CA,Boa_Vista BR,Bogota CO,' +
  'Boise US,Buenos_Aires AR,Cambridge_Bay CA,Campo_Grande BR,Cancun MX,Caracas VE,Catamarca AR,' +
  'Cayenne GF,Cayman KY,Chicago US,Chihuahua MX,Ciudad_Juarez MX,Coral_Harbour PA CA KY,' +
  'Cordoba AR,Costa_Rica CR,Coyhaique CL,Creston CA,Cuiaba BR,Curacao CW,Danmarkshavn GL,' +
  'Dawson CA,Dawson_Creek CA,Denver US,Detroit US,Dominica DM,Edmonton CA,Eirunepe BR,' +
  'El_Salvador SV,Ensenada MX,Fort_Nelson CA,Fort_Wayne US,Fortaleza BR,Glace_Bay CA,' +
  'Godthab GL,Goose_Bay CA,Grand_Turk TC,Grenada GD,Guadeloupe GP,Guatemala GT,Guayaquil EC,' +
  'Guyana GY,Halifax CA,Havana CU,Hermosillo MX,Indiana/Indianapolis US,Indiana/Knox US,' +
  'Indiana/Marengo US,Indiana/Petersburg US,Indiana/Tell_City US,Indiana/Vevay US,' +
  'Indiana/Vincennes US,Indiana/Winamac US,Indianapolis US,Inuvik CA,Iqaluit CA,Jamaica JM,' +
  'Jujuy AR,Juneau US,Kentucky/Louisville US,Kentucky/Monticello US,Knox_IN US,Kralendijk BQ,' +
  'La_Paz BO,Lima PE,Los_Angeles US,Louisville US,Lower_Princes SX,Maceio BR,Managua NI,' +
  'Manaus BR,Marigot MF,Martinique MQ,Matamoros MX,Mazatlan MX,Mendoza AR,Menominee US,' +
  'Merida MX,Metlakatla US,Mexico_City MX,Miquelon PM,Moncton CA,Monterrey MX,Montevideo UY,' +
  'Montreal CA BS,Montserrat MS,Nassau BS,New_York US,Nipigon CA BS,Nome US,Noronha BR,' +
  'North_Dakota/Beulah US,North_Dakota/Center US,North_Dakota/New_Salem US,Nuuk GL,Ojinaga MX,' +
  'Panama PA CA KY,Pangnirtung CA,Paramaribo SR,Phoenix US CA,Port-au-Prince HT,' +
  'Port_of_Spain TT,Porto_Acre BR,Porto_Velho BR,' +
  'Puerto_Rico PR AG CA AI AW BL BQ CW DM GD GP KN LC MF MS SX TT VC VG VI,Punta_Arenas CL,' +
  'Rainy_River CA,Rankin_Inlet CA,Recife BR,Regina CA,Resolute CA,Rio_Branco BR,Rosario AR,' +
  'Santa_Isabel MX,Santarem BR,Santiago CL,Santo_Domingo DO,Sao_Paulo BR,Scoresbysund GL,' +
  'Shiprock US,Sitka US,St_Barthelemy BL,St_Johns CA,St_Kitts KN,St_Lucia LC,St_Thomas VI,' +
  'St_Vincent VC,Swift_Current CA,Tegucigalpa HN,Thule GL,Thunder_Bay CA BS,Tijuana MX,' +
  'Toronto CA BS,Tortola VG,Vancouver CA,' +
  'Virgin PR AG CA AI AW BL BQ CW DM GD GP KN LC MF MS SX TT VC VG VI,Whitehorse CA,' +
  'Winnipeg CA,Yakutat US,Yellowknife CA;Antarctica:Casey AQ,Davis AQ,DumontDUrville AQ,' +
  'Macquarie AU,Mawson AQ,McMurdo AQ,Palmer AQ,Rothera AQ,South_Pole NZ AQ,Syowa AQ,Troll AQ,' +
  'Vostok AQ;Asia:Aden YE,Almaty KZ,Amman JO,Anadyr RU,Aqtau KZ,Aqtobe KZ,Ashgabat TM,' +
  'Ashkhabad TM,Atyrau KZ,Baghdad IQ,Bahrain BH,Bangkok TH CX KH LA VN,Barnaul RU,Beirut LB,' +
  'Bishkek KG,Brunei BN,Calcutta IN,Chita RU,Choibalsan MN,Chongqing CN,Chungking CN,' +
  'Colombo LK,Dacca BD,Damascus SY,Dhaka BD,Dili TL,Dubai AE OM RE SC TF,Dushanbe TJ,Gaza PS,' +
  'Harbin CN,Hebron PS,Ho_Chi_Minh VN,Hong_Kong HK,Hovd MN,Irkutsk RU,Istanbul TR,Jakarta ID,' +
  'Jayapura ID,Jerusalem IL,Kabul AF,Kamchatka RU,Karachi PK,Kashgar CN,Kathmandu NP,' +
  'Katmandu NP,Khandyga RU,Kolkata IN,Krasnoyarsk RU,Kuala_Lumpur MY,Kuching MY BN,Kuwait KW,' +
  'Macao MO,Macau MO,Magadan RU,Makassar ID,Manila PH,Muscat OM,Novokuznetsk RU,Novosibirsk RU,' +
  'Omsk RU,Oral KZ,Phnom_Penh KH,Pontianak ID,Pyongyang KP,Qatar QA BH,Qostanay KZ,' +
  'Qyzylorda KZ,Rangoon MM CC,Riyadh SA AQ KW YE,Saigon VN,Sakhalin RU,Samarkand UZ,Seoul KR,' +
  'Shanghai CN,Singapore SG AQ MY,Srednekolymsk RU,Taipei TW,Tashkent UZ,Tehran IR,Tel_Aviv IL,' +
  'Thimbu BT,Thimphu BT,Tokyo JP AU,Tomsk RU,Ujung_Pandang ID,Ulaanbaatar MN,Ulan_Bator MN,' +
  'Urumqi CN,Ust-Nera RU,Vientiane LA,Vladivostok RU,Yakutsk RU,Yangon MM CC,Yekaterinburg RU;' +
  'Atlantic:Bermuda BM,Cape_Verde CV,Faeroe FO,Faroe FO,Jan_Mayen DE DK NO SE SJ,' +
  'South_Georgia GS,St_Helena SH,Stanley FK;Australia:ACT AU,Adelaide AU,Brisbane AU,' +
  'Broken_Hill AU,Canberra AU,Currie AU,Darwin AU,Eucla AU,Hobart AU,LHI AU,Lindeman AU,' +
  'Lord_Howe AU,Melbourne AU,NSW AU,North AU,Perth AU,Queensland AU,South AU,Sydney AU,' +
  'Tasmania AU,Victoria AU,West AU,Yancowinna AU;Brazil:Acre BR,DeNoronha BR,East BR,West BR;' +
  'Canada:Atlantic CA,Central CA,Eastern CA BS,Mountain CA,Newfoundland CA,Pacific CA,' +
  'Saskatchewan CA,Yukon CA;Chile:Continental CL,EasterIsland CL;:Cuba CU,Egypt EG,Eire IE,' +
  'GB GB GG IM JE,GB-Eire GB GG IM JE,Hongkong HK,Iceland IS,Iran IR,Israel IL,Jamaica JM,' +
  'Japan JP AU,Kwajalein MH,Libya LY,NZ NZ AQ,NZ-CHAT NZ,Navajo US,Poland PL,Portugal PT,' +
  'Singapore SG AQ MY,Turkey TR,W-SU RU;Europe:Astrakhan RU,Belfast GB,Busingen DE CH LI,' +
  'Gibraltar GI,Guernsey GB,Isle_of_Man GB,Jersey GB,Kaliningrad RU,Kirov RU,Mariehamn FI,' +
  'Nicosia CY,Samara RU,Saratov RU,Tiraspol MD,Ulyanovsk RU,Uzhgorod UA,Vatican VA,' +
  'Volgograd RU,Zaporozhye UA;Indian:Antananarivo MG,Chagos IO,Christmas CX,Cocos CC,Comoro KM,' +
  'Kerguelen TF,Mahe SC,Maldives MV TF,Mauritius MU,Mayotte YT,Reunion RE;Mexico:BajaNorte MX,' +
  'BajaSur MX,General MX;Pacific:Apia WS,Auckland NZ AQ,Bougainville PG,Chatham NZ,Chuuk FM,' +
  'Easter CL,Efate VU,Enderbury KI,Fakaofo TK,Fiji FJ,Funafuti TV,Galapagos EC,Gambier PF,' +
  'Guadalcanal SB FM,Guam GU MP,Honolulu US,Johnston US,Kanton KI,Kiritimati KI,Kosrae FM,' +
  'Kwajalein MH,Majuro MH,Marquesas PF,Midway UM,Nauru NR,Niue NU,Norfolk NF,Noumea NC,' +
  'Pago_Pago AS UM,Palau PW,Pitcairn PN,Pohnpei FM,Ponape SB FM,Port_Moresby PG AQ FM,' +
  'Rarotonga CK,Saipan MP,Samoa AS UM,Tahiti PF,Tarawa KI MH TV UM WF,Tongatapu TO,' +
  'Truk PG AQ FM,Wake UM,Wallis WF,Yap PG AQ FM;US:Alaska US,Aleutian US,Arizona US CA,' +
  'Central US,East-Indiana US,Eastern US,Hawaii US,Indiana-Starke US,Michigan US,Mountain US,' +
  'Pacific US,Samoa AS UM;Arctic:Longyearbyen NO';

/** IANA zone → its country first, then those that share its clock. */
export const WORLD_ZONES: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.split(';').flatMap((group) => {
    const [area, rows] = group.split(':') as [string, string];
    return rows.split(',').map((row): [string, string[]] => {
      const [zone, ...countries] = row.split(' ') as [string, ...string[]];
      return [area ? `${area}/${zone}` : zone, countries];
    });
  }),
);
