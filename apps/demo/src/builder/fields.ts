/** What can be set on each widget, as a person would ask for it. Names are the attributes. */
import { ALL, FINDER, MAP, QUIZ, type Field } from './field.js';
import { RARE_FIELDS } from './rare-fields.js';

const TOPICS = [
  ['cyberbullying', 'Cyberbullying'],
  ['privacy', 'Privacy'],
  ['passwords', 'Passwords'],
  ['scams', 'Scams'],
  ['disinformation', 'Disinformation'],
  ['ai-and-deepfakes', 'AI and deepfakes'],
  ['gaming', 'Gaming'],
  ['screen-time', 'Screen time'],
  ['consent-and-images', 'Consent and images'],
  ['grooming', 'Grooming'],
  ['hate-speech', 'Hate speech'],
  ['digital-footprint', 'Digital footprint'],
  ['wellbeing', 'Well-being'],
  ['getting-help', 'Getting help'],
] as const;

/** In the order of the form. */
export const FIELDS: readonly Field[] = [
  { name: 'country', label: 'Country', of: ALL, options: [['', 'Readers choose']] },
  {
    name: 'lang',
    label: 'Language',
    of: ALL,
    preset: 'en',
    options: [
      ['en', 'English'],
      ['fr', 'Français'],
      ['de', 'Deutsch'],
      ['uk', 'Українська'],
    ],
  },
  {
    name: 'audience',
    label: 'Mostly read by',
    of: FINDER,
    options: [
      ['', 'Everyone'],
      ['child', 'Children and young people'],
      ['parent', 'Parents'],
      ['professional', 'Professionals'],
    ],
  },
  {
    name: 'view',
    label: 'Show',
    of: MAP,
    options: [
      ['', 'Map and list'],
      ['map', 'Map only'],
      ['list', 'List only'],
    ],
  },
  {
    name: 'topic',
    label: 'Subject',
    of: ['activity-map', 'quiz'],
    options: [['', 'All subjects'], ...TOPICS],
  },
  {
    name: 'band',
    label: 'Age',
    of: QUIZ,
    preset: '11-13',
    options: [
      ['8-10', '8 to 10'],
      ['11-13', '11 to 13'],
      ['14-18', '14 to 18'],
    ],
  },
  {
    name: 'mode',
    label: 'Played by',
    of: QUIZ,
    options: [
      ['', 'One person'],
      ['teams', 'Teams, on a projector'],
      ['exam', 'One person, answers at the end'],
      ['reflect', 'One question a day, without a score'],
    ],
  },
  {
    name: 'questions',
    label: 'Questions',
    of: QUIZ,
    options: [
      ['', 'All'],
      ['5', '5'],
      ['8', '8'],
    ],
  },
  { name: 'no-detect', label: 'Suggest no country', of: FINDER, type: 'tick' },
  { name: 'no-exit', label: 'Hide “Leave this page” (my site has one)', of: FINDER, type: 'tick' },
  {
    name: 'sync-url',
    label: 'Keep the chosen filters in the page’s address',
    of: MAP,
    type: 'tick',
  },
  { name: 'no-certificate', label: 'No certificate at the end', of: QUIZ, type: 'tick' },
  ...RARE_FIELDS,
];
