/**
 * The words that activities, quizzes and the directory share. One list each, so that a filter,
 * a schema and a translation can never disagree about what exists.
 */

/** Subjects of activities and quiz questions. */
export const TOPICS = [
  'cyberbullying',
  'privacy',
  'passwords',
  'scams',
  'disinformation',
  'ai-and-deepfakes',
  'gaming',
  'screen-time',
  'consent-and-images',
  'grooming',
  'hate-speech',
  'digital-footprint',
  'wellbeing',
  'getting-help',
] as const;
export type Topic = (typeof TOPICS)[number];

/** Whom an activity addresses. */
export const ACTIVITY_AUDIENCES = [
  'children',
  'young-people',
  'parents',
  'teachers',
  'professionals',
  'public',
] as const;
export type ActivityAudience = (typeof ACTIVITY_AUDIENCES)[number];

/** How people take part. */
export const FORMATS = ['online', 'on-site', 'hybrid'] as const;
export type Format = (typeof FORMATS)[number];

/** What sort of thing an activity is. */
export const KINDS = [
  'event',
  'contest',
  'publication',
  'campaign',
  'training',
  'quiz',
  'media',
] as const;
export type Kind = (typeof KINDS)[number];

/** The kinds of help a country's page answers, in the order a child meets them. */
export const ROUTES = ['talk', 'report', 'own-image', 'centre', 'missing'] as const;
export type Route = (typeof ROUTES)[number];

/** Who is asking. Changes order and words, hides nothing. */
export const AUDIENCES = ['child', 'parent', 'professional'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Ways to reach a service. */
export const CHANNEL_TYPES = ['phone', 'sms', 'whatsapp', 'chat', 'email', 'web'] as const;
export type ChannelType = (typeof CHANNEL_TYPES)[number];

/**
 * What a person must know before using a number. Shown beside the number wherever it stands: on
 * screen, on paper and in the fallback.
 */
export const CAUTIONS = [
  /** Of a country: dialling 112 there does not bring help. */
  '112-does-not-work',
  /** Nobody is sent out from here: in danger the emergency number comes first. */
  'not-emergency',
  /** Takes tips, gives no support. */
  'tips-only',
  /** A caller whose own number is hidden does not get through. */
  'hidden-number-fails',
  /** Works from mobile phones only. */
  'mobile-only',
] as const;
export type Caution = (typeof CAUTIONS)[number];

/**
 * Whose page states a fact, the nearest to it first. `network`: INHOPE, Insafe, Child Helpline
 * International, Missing Children Europe. `list`: a public list that others keep, such as a table in
 * a code repository or an encyclopaedia; a fact that only a list states is said to come from a list.
 */
export const SOURCE_KINDS = ['operator', 'authority', 'network', 'press', 'other', 'list'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Age bands of the quizzes, in years. */
export const BANDS = ['8-10', '11-13', '14-18'] as const;
export type Band = (typeof BANDS)[number];

/** How a quiz question is answered. */
export const QUESTION_TYPES = ['single', 'multiple', 'true-false'] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

/** Treaties and alliances of Figure 1: UN, Council of Europe and the WeProtect Global Alliance. */
export const COMMITMENTS = ['UNCRC', 'OPSC', 'Lanzarote', 'Budapest', 'WeProtect'] as const;
export type Commitment = (typeof COMMITMENTS)[number];

/** What a set of questions is for, in the order in which a library shows them. */
export const SET_KINDS = [
  'day',
  'starter',
  'lesson',
  'topic',
  'stories',
  'team',
  'rights',
  'parents',
  'reflect',
  'easy-to-read',
] as const;
export type SetKind = (typeof SET_KINDS)[number];
