import type { Phrases } from '../language/phrases.js';

/** People and services whom a child can tell. */
export const PERSON_TO_TELL: Phrases = {
  en: '(?:grown-?up|adult|parent|mum|mom|dad|mother|father|aunt|uncle|grandm|grandp|gran\\b|teacher|trainer|coach|counsell?or|social worker|nurse|doctor|helpline|help line|police|someone (?:\\p{L}+ )?trust|(?:some|a|one) (?:\\p{L}+ )?(?:person|friend) (?:\\p{L}+ )*trust|trusted (?:person|friend)|person (?:he|she|they|you) trusts?|someone (?:he|she|they) trusts?|(?:big|older) (?:brother|sister)|family)',
  fr: "adulte|parent|maman|papa|mère|père|tante|oncle|grand-|prof|enseignant|entraîneu|infirmi|médecin|conseill|ligne d'(?:écoute|aide)|numéro d'aide|police|personne (?:de )?confiance|famille|grand frère|grande sœur|quelqu'un de confiance",
  de: 'erwachsene|eltern|mama|papa|mutter|vater|tante|onkel|oma|opa|großm|großv|lehrer|lehrkr|trainer|beratung|schulsozial|vertrauens|hilfetelefon|kummernummer|sorgentelefon|nummer gegen kummer|rat auf draht|helpline|notruf|polizei|ärzt|jemand(?:em|en)? (?:\\p{L}+ )?vertrau|geschwister|große[rn]? (?:bruder|schwester)|familie',
  es: 'adult|mayor|padre|madre|mamá|papá|tía|tío|abuel|maestr|profesor|profe|entrenador|orientador|médic|línea de ayuda|teléfono de ayuda|policía|persona de confianza|alguien de confianza|hermano mayor|hermana mayor|familia',
  it: "adult|genitor|mamma|papà|madre|padre|zia|zio|nonn|insegnant|maestr|prof|allenator|psicolog|medico|linea (?:di|d')|helpline|telefono azzurro|polizia|persona (?:di|fidata|di cui)|qualcuno di (?:cui|fiducia)|fratello|sorella|famiglia",
  pl: 'dorosł|rodzic|mam[aęyieo]|tat[aęyo]|matk|ojc|cioci|wujk|babci|dziad|nauczyciel|wychowawc|pedagog|psycholog|trener|telefon(?:em|u|owi)? (?:zaufania|dla dzieci)|linia pomoc|policj|(?:osob[aęyie]+|kimś|komuś|kogoś|ktoś)[^.]*(?:uf|zauf)|brat|siostr|rodzin',
  pt: 'adult|pais\\b|mãe|pai\\b|tia|tio|avó|avô|professor|prof|treinador|psicólog|médic|linha (?:de )?(?:ajuda|internet|apoio)|polícia|pessoa de confiança|alguém de confiança|alguém em quem|irmão|irmã|família',
  ro: 'adult|părin|mam[aăe]|tat[aăe]|mătuș|unchi|bunic|profesor|învățăto|dirigint|antreno|consilier|psiholog|medic|telefonul? (?:copilului|de ajutor)|linia? de|poliți|persoan[aăe] de încredere|cineva de încredere|frate|sor[aă]|familie',
  uk: 'доросл|батьк|мам|тат[оаувіо]|мат[еі]р|тітк|дядьк|бабус|дідус|вчител|учител|класн(?:ий|а|ого|ому|ої|ій) керівн|психолог|тренер|лікар|ліні[яюї]|гаряч|поліці|(?:людин|комусь|хтось|кимось|когось)[^.]*довір|брат|сестр|родин',
  tr: 'yetişkin|büyüğ|büyük(?:le|ler)|anne|baba|ebeveyn|aile|teyze|hala|amca|dayı|nine|dede|öğretmen|antrenör|rehber|psikolog|doktor|yardım hattı|danışma hattı|polis|güven(?:diği|ilir)|abla|ağabey',
  ar: 'بالغ|الكبار|كبير|والد|أم|أب|أبيه|أبيها|أمه|أمها|عم|خال|جد|معلم|معلّم|مدرس|مدرّس|مدرب|مرشد|طبيب|خط (?:ال)?(?:نجدة|مساعدة|دعم)|شرطة|شخص[^.]*(?:يثق|تثق|موثوق)|من يثق|من تثق|العائلة|أسرة|أخ|أخت',
  el: 'ενήλικ|μεγάλο|γονι|γονεί|μαμά|μπαμπά|μητέρα|πατέρα|θεία|θείο|γιαγιά|παππού|δάσκαλ|δασκάλ|καθηγητ|καθηγήτρ|προπονητ|ψυχολόγ|γιατρ|γραμμή|αστυνομί|εμπιστ|εμπιστεύ|αδελφ|αδερφ|οικογένει',
  hu: 'felnőtt|szül|anya|anyu|apa|apu|anyj|apj|nagynén|nagybá|nagyma|nagypa|tanár|tanító|osztályfőnök|edző|pszichológus|orvos|segélyvonal|segítő|lelkisegély|rendőr|megbíz|bízik|bíznak|bátyj|nővér|család',
  nl: 'volwassen|ouder|mama|papa|moeder|vader|tante|oom|opa|oma|leraar|juf|meester|docent|mentor|trainer|hulplijn|kindertelefoon|politie|vertrouw|broer|zus|familie',
};
