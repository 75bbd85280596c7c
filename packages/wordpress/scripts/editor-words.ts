/**
 * What an editor reads in the block's settings. Attributes have names for developers (`band`); these
 * are the words of somebody who runs a school's website. What is not named here keeps the name and
 * the description of its attribute.
 */
import type { ActivityAudience, Audience, Band, Format, Topic } from '@awareness-widgets/data';
import type { WidgetName } from '@awareness-widgets/embed';

type Choices = Readonly<Record<string, string>>;

const TOPICS: Record<Topic, string> = {
  cyberbullying: 'Cyberbullying',
  privacy: 'Privacy',
  passwords: 'Passwords',
  scams: 'Scams',
  disinformation: 'Disinformation',
  'ai-and-deepfakes': 'AI and deepfakes',
  gaming: 'Gaming',
  'screen-time': 'Screen time',
  'consent-and-images': 'Consent and images',
  grooming: 'Grooming',
  'hate-speech': 'Hate speech',
  'digital-footprint': 'Digital footprint',
  wellbeing: 'Wellbeing',
  'getting-help': 'Getting help',
};

const AUDIENCES: Record<Audience, string> = {
  child: 'A child or young person',
  parent: 'A parent',
  professional: 'A teacher or another professional',
};

const ACTIVITY_AUDIENCES: Record<ActivityAudience, string> = {
  children: 'Children',
  'young-people': 'Young people',
  parents: 'Parents',
  teachers: 'Teachers',
  professionals: 'Other professionals',
  public: 'Everyone',
};

const FORMATS: Record<Format, string> = {
  online: 'Online',
  'on-site': 'At a place',
  hybrid: 'Both',
};

const BANDS: Record<Band, string> = {
  '8-10': '8 to 10 years',
  '11-13': '11 to 13 years',
  '14-18': '14 to 18 years',
};

/** Values to choose from, by widget and attribute; `every` where the widgets agree. */
export const CHOICES: Readonly<Record<WidgetName | 'every', Readonly<Record<string, Choices>>>> = {
  every: {
    // The countries stand in the table, since they come from the directory.
    country: {},
    theme: { auto: 'As the page', light: 'Light', dark: 'Dark' },
  },
  'helpline-finder': {
    audience: AUDIENCES,
    layout: { full: 'All help', compact: 'One number', list: 'A list of countries' },
  },
  'activity-map': {
    topic: TOPICS,
    audience: ACTIVITY_AUDIENCES,
    format: FORMATS,
    view: { both: 'Map and list', map: 'Map', list: 'List' },
    region: { europe: 'Europe', world: 'The world' },
  },
  quiz: {
    mode: {
      solo: 'One pupil',
      teams: 'Teams at one screen',
      exam: 'A test, with the answers at the end',
    },
    band: BANDS,
    topic: TOPICS,
  },
};

/** Labels and help where those of the developers would puzzle an editor. */
export const FIELDS: Readonly<Record<string, { label?: string; about?: string }>> = {
  country: { label: 'Country', about: 'Whose numbers, activities or help are shown first.' },
  audience: { label: 'For whom', about: 'Who reads this page.' },
  band: { label: 'Age', about: 'The quiz is written for this age.' },
  topic: { label: 'Topic', about: 'Only what is about this.' },
  mode: { label: 'Who plays', about: 'How the quiz is played.' },
  questions: { label: 'Number of questions', about: 'Empty: all of them.' },
  layout: { label: 'How much', about: 'All help, or only the first number.' },
  format: { label: 'Where', about: 'Activities online, at a place, or both.' },
  view: { label: 'Show', about: 'The map, the list, or both.' },
  lang: { label: 'Language', about: 'As in de or fr. Empty: that of the page.' },
  theme: { label: 'Light or dark', about: 'Empty: as the page.' },
};
