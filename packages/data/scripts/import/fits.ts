/**
 * The sentences that help a child choose between two services. A fixed list, so that each is
 * written once per language; French, German and Ukrainian are machine-made.
 */
type Phrase = { en: string; fr: string; de: string; uk: string };

const phrase = (en: string, fr: string, de: string, uk: string): Phrase => ({ en, fr, de, uk });

// prettier-ignore
export const FITS: Record<string, Phrase> = {
  child: phrase('For children and teens.', 'Pour les enfants et les ados.', 'Für Kinder und Jugendliche.', 'Для дітей і підлітків.'),
  'child-nl': phrase('For children and teens, in Dutch.', 'Pour les enfants et les ados, en néerlandais.', 'Für Kinder und Jugendliche, auf Niederländisch.', 'Для дітей і підлітків, нідерландською.'),
  'child-fr': phrase('For children and teens, in French.', 'Pour les enfants et les ados, en français.', 'Für Kinder und Jugendliche, auf Französisch.', 'Для дітей і підлітків, французькою.'),
  'child-region': phrase('For children and teens, run by your region.', 'Pour les enfants et les ados, géré par ta région.', 'Für Kinder und Jugendliche, von deiner Region.', 'Для дітей і підлітків, служба твого регіону.'),
  'child-chat': phrase('For children and teens who like to write.', 'Pour les enfants et les ados qui préfèrent écrire.', 'Für Kinder und Jugendliche, die lieber schreiben.', 'Для дітей і підлітків, які хочуть писати.'),
  'child-at-risk': phrase('When a child or teen may be in danger.', 'Quand un enfant ou un ado est peut-être en danger.', 'Wenn ein Kind oder Jugendlicher in Gefahr sein könnte.', 'Коли дитина чи підліток може бути в небезпеці.'),
  youth: phrase('For teens and young adults.', 'Pour les ados et les jeunes adultes.', 'Für Jugendliche und junge Erwachsene.', 'Для підлітків і молодих людей.'),
  suicide: phrase('For thoughts of suicide, at any age.', 'Pour les idées suicidaires, à tout âge.', 'Bei Suizidgedanken, in jedem Alter.', 'Якщо є думки про самогубство, у будь-якому віці.'),
  parents: phrase('For parents.', 'Pour les parents.', 'Für Eltern.', 'Для батьків.'),
  'parents-and-teachers': phrase('For parents and teachers.', 'Pour les parents et les enseignants.', 'Für Eltern und Lehrkräfte.', 'Для батьків і вчителів.'),
  'adults-worried': phrase('For adults worried about a child.', 'Pour les adultes inquiets pour un enfant.', 'Für Erwachsene, die sich um ein Kind sorgen.', 'Для дорослих, які турбуються про дитину.'),
  family: phrase('For children, teens and families.', 'Pour les enfants, les ados et les familles.', 'Für Kinder, Jugendliche und Familien.', 'Для дітей, підлітків і родин.'),
  everyone: phrase('For people of all ages.', 'Pour tous les âges.', 'Für alle Altersgruppen.', 'Для людей будь-якого віку.'),
  'everyone-de': phrase('For people of all ages, in German.', 'Pour tous les âges, en allemand.', 'Für alle Altersgruppen, auf Deutsch.', 'Для людей будь-якого віку, німецькою.'),
  online: phrase('For problems on the internet.', 'Pour les problèmes sur internet.', 'Bei Problemen im Internet.', 'Якщо проблема в інтернеті.'),
  'game-trades': phrase('When you were cheated in a game trade.', 'Si tu t’es fait arnaquer dans un échange de jeu.', 'Wenn du beim Tauschen in einem Spiel betrogen wurdest.', 'Якщо тебе обдурили під час обміну в грі.'),
  'school-bullying': phrase('For bullying and violence at school.', 'Pour le harcèlement et les violences à l’école.', 'Bei Mobbing und Gewalt in der Schule.', 'Якщо цькують або б’ють у школі.'),
  'home-violence': phrase('For violence at home, at any age.', 'Pour les violences à la maison, à tout âge.', 'Bei Gewalt zu Hause, in jedem Alter.', 'Якщо вдома насильство, у будь-якому віці.'),
};
