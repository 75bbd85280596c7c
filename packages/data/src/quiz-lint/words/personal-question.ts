import type { Phrases } from '../language/phrases.js';

/** Questions that ask a pupil to disclose something in front of a class or to a machine. */
export const PERSONAL_QUESTION: Phrases = {
  en: 'ha(?:s|ve) (?:this|that|it|anything like this|something like this) (?:ever )?happened to you|have you ever|did you ever|has (?:any|some)(?:one|body) ever (?:\\p{L}+ )*you\\b|do you (?:ever )?(?:send|share|get|receive|feel unsafe)|what would you do if (?:some(?:one|body)|he|she|they) (?:\\p{L}+ )*(?:you|your)\\b|tell us about (?:a|the) time|were you ever|are you being',
  fr: "(?:cela|ça) t'est-?il? (?:déjà )?arrivé|ça t'est déjà arrivé|as-tu déjà|est-ce que tu as déjà|t'a-t-on déjà|quelqu'un t'a(?:-t-il)? déjà",
  de: 'ist dir (?:das|so etwas|sowas) (?:schon|einmal|je)|hast du (?:schon|jemals|je)\\b|wurdest du (?:schon|jemals|je)|hat (?:dir|dich) (?:schon|jemals|je)|bist du (?:schon|jemals) (?:einmal )?(?:gemobbt|belästigt|erpresst)',
  es: '(?:te ha (?:pasado|ocurrido|sucedido)|alguna vez (?:te |has )|has (?:enviado|compartido|recibido) alguna vez|te (?:pasó|ocurrió) alguna vez)',
  it: '(?:ti è mai (?:successo|capitato)|hai mai|qualcuno ti ha mai|sei mai stat[oa])',
  pl: '(?:czy (?:kiedykolwiek|zdarzyło ci się|przytrafiło ci się|ktoś kiedyś (?:ci|cię)|byłeś|byłaś)|zdarzyło ci się)',
  pt: '(?:já te aconteceu|alguma vez (?:te |enviaste|partilhaste|recebeste|sofreste)|já lhe aconteceu|já (?:enviaste|partilhaste|recebeste))',
  ro: '(?:ți s-a întâmplat|ai (?:trimis|primit|pățit) vreodată|te-a .{0,20}vreodată|ai fost vreodată)',
  uk: '(?:чи траплялося (?:це )?з тобою|з тобою (?:колись )?(?:таке )?(?:траплял|ставал)|чи (?:ти )?коли-небудь|тобі колись|тебе колись)',
  tr: '(?:(?:bu|böyle bir şey) (?:hiç )?(?:senin )?başına geldi mi|hiç .{0,40}(?:din|dın|dun|dün|tin|tın|tun|tün) m[iıuü]|sana hiç)',
  ar: '(?:هل حدث (?:هذا |لك )|هل سبق (?:لك|أن)|هل تعرضت|هل أرسلتَ? يوما)',
  el: '(?:σου έχει (?:ποτέ )?(?:συμβεί|τύχει)|έχεις ποτέ|σου συνέβη ποτέ|σε έχ(?:ει|ουν) ποτέ)',
  hu: '(?:(?:előfordult|történt) (?:már )?veled|történt veled|veled (?:már )?(?:előfordult|történt)|voltál-e már|küldtél(?:-e)? már|kaptál(?:-e)? már)',
  nl: '(?:is (?:jou|dit jou) (?:dit )?(?:ooit|weleens)|heb je (?:ooit|weleens)|ben je (?:ooit|weleens))',
};
