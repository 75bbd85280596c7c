/**
 * The words of other calendars in our vocabulary. What is not known is named to the editor and
 * left out: a guess would put an activity under a filter where nobody looks for it.
 */
import { AUDIENCE_WORDS } from './audience-words.js';
import {
  ACTIVITY_AUDIENCES,
  FORMATS,
  KINDS,
  TOPICS,
  type ActivityAudience,
  type Format,
  type Kind,
  type Topic,
} from '../schemas/vocabulary.js';

const AUDIENCES: Record<string, ActivityAudience> = {
  child: 'children',
  kids: 'children',
  pupils: 'children',
  'primary-school': 'children',
  'pre-school-children': 'children',
  'elementary-school-students': 'children',
  youth: 'young-people',
  teenagers: 'young-people',
  teens: 'young-people',
  adolescents: 'young-people',
  students: 'young-people',
  'secondary-school': 'young-people',
  'high-school-students': 'young-people',
  'graduate-students': 'young-people',
  'post-graduate-students': 'young-people',
  parent: 'parents',
  carers: 'parents',
  families: 'parents',
  'parents-and-carers': 'parents',
  teacher: 'teachers',
  educators: 'teachers',
  schools: 'teachers',
  professional: 'professionals',
  experts: 'professionals',
  adults: 'public',
  everyone: 'public',
  all: 'public',
  'general-public': 'public',
  'employed-adults': 'public',
  'unemployed-adults': 'public',
};

const TOPIC_WORDS: Record<string, Topic> = {
  bullying: 'cyberbullying',
  'cyber-bullying': 'cyberbullying',
  'data-protection': 'privacy',
  password: 'passwords',
  security: 'passwords',
  phishing: 'scams',
  fraud: 'scams',
  'fake-news': 'disinformation',
  misinformation: 'disinformation',
  'media-literacy': 'disinformation',
  ai: 'ai-and-deepfakes',
  'artificial-intelligence': 'ai-and-deepfakes',
  deepfakes: 'ai-and-deepfakes',
  games: 'gaming',
  screentime: 'screen-time',
  sexting: 'consent-and-images',
  consent: 'consent-and-images',
  'hate-speech-online': 'hate-speech',
  hate: 'hate-speech',
  footprint: 'digital-footprint',
  reputation: 'digital-footprint',
  'well-being': 'wellbeing',
  'mental-health': 'wellbeing',
  helpline: 'getting-help',
  help: 'getting-help',
};

const FORMAT_WORDS: Record<string, Format> = {
  virtual: 'online',
  webinar: 'online',
  'open-online': 'online',
  'invite-online': 'online',
  onlineeventattendancemode: 'online',
  'open-in-person': 'on-site',
  'invite-in-person': 'on-site',
  'vor-ort': 'on-site',
  prasenz: 'on-site',
  presencial: 'on-site',
  presentiel: 'on-site',
  'en-presentiel': 'on-site',
  'in-presenza': 'on-site',
  'op-locatie': 'on-site',
  stacjonarnie: 'on-site',
  stacjonarny: 'on-site',
  kohapeal: 'on-site',
  klatiene: 'on-site',
  gyvai: 'on-site',
  lahiopetus: 'on-site',
  'pa-plats': 'on-site',
  hibrid: 'hybrid',
  hybride: 'hybrid',
  hibrido: 'hybrid',
  hibrida: 'hybrid',
  ibrido: 'hybrid',
  ibrida: 'hybrid',
  hubriid: 'hybrid',
  'on-line': 'online',
  'en-ligne': 'online',
  'en-linea': 'online',
  digital: 'online',
  virtuell: 'online',
  distanciel: 'online',
  'a-distance': 'online',
  zdalnie: 'online',
  veebis: 'online',
  offline: 'on-site',
  onsite: 'on-site',
  'in-person': 'on-site',
  'face-to-face': 'on-site',
  'open-offline': 'on-site',
  'invite-offline': 'on-site',
  offlineeventattendancemode: 'on-site',
  mixed: 'hybrid',
  both: 'hybrid',
  mixedeventattendancemode: 'hybrid',
};

const KIND_WORDS: Record<string, Kind> = {
  conference: 'event',
  competition: 'contest',
  brochure: 'publication',
  report: 'publication',
  webinar: 'training',
  workshop: 'training',
  course: 'training',
  video: 'media',
  broadcast: 'media',
};

/** @returns Lower case, no accents, words joined with `-`. */
export const wordKey = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const finder = <T extends string>(words: readonly T[], others: Record<string, T>) => {
  // A Map, so that a word such as "constructor" finds nothing.
  const known = new Map<string, T>([
    ...Object.entries(others),
    ...words.map((w) => [w, w] as const),
  ]);
  return (word: string): T | undefined => known.get(word) ?? known.get(wordKey(word));
};

const AUDIENCES_ELSEWHERE = Object.fromEntries(
  Object.entries(AUDIENCE_WORDS).flatMap(([audience, words]) =>
    words.split(', ').map((word) => [wordKey(word), audience as ActivityAudience]),
  ),
);

export const findAudience = finder(ACTIVITY_AUDIENCES, { ...AUDIENCES_ELSEWHERE, ...AUDIENCES });
export const findTopic = finder(TOPICS, TOPIC_WORDS);
export const findFormat = finder(FORMATS, FORMAT_WORDS);
export const findKind = finder(KINDS, KIND_WORDS);

/** @returns The items of a list that came as an array or as text with `,`, `;`, `|` or line breaks. */
export function readList(value: unknown): string[] {
  const items = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(/[,;|\n]/)
      : [];
  return items
    .slice(0, 200)
    .filter((item): item is string => typeof item === 'string')
    .map((item) => item.trim())
    .filter(Boolean);
}
