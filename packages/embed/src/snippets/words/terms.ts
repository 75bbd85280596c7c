/** Words of the snippets: what stands on other sites when no script runs. */
import type { Audience, ChannelType, Route } from '@awareness-widgets/data';

export interface SnippetTerms {
  /** `country` is its name in this language. */
  talkTitle: (country: string) => string;
  danger: string;
  /** Before 112, where no country is known. */
  europeanNumber: string;
  findHelpline: string;
  /** Before an emergency number that is not for everything. */
  emergencyFor: Readonly<
    Record<
      'all' | 'police' | 'ambulance' | 'fire' | 'gendarmerie' | 'rescue' | 'gas' | 'sms',
      string
    >
  >;
  routes: Readonly<Record<Route, string>>;
  channels: Readonly<Record<ChannelType, string>>;
  audiences: Readonly<Record<Audience, string>>;
  free: string;
  always: string;
  hoursUnknown: string;
  holidaysClosed: string;
  holidaysDiffer: string;
  everyDay: string;
  onlyInside: (country: string) => string;
  /** `date` is written out. */
  readOn: (date: string) => string;
  calledOn: (date: string) => string;
  toldOn: (date: string) => string;
  /** A centre vouches for an entry. */
  confirmed: (by: string, date: string) => string;
  unchecked: string;
  /** After one of the sentences above. */
  partlyOld: string;
  activitiesTitle: string;
  allActivities: string;
  quizAnswer: string;
  openWidget: string;
  frameNote: string;
  sheetQr: string;
  titles: Readonly<Record<'helpline-finder' | 'activity-map' | 'quiz', string>>;
}

/** A language: its words, and who has read them as a native speaker (null: nobody yet). */
export interface SnippetWords {
  code: string;
  /** Tag for dates and days; English here is European. */
  intl: string;
  terms: SnippetTerms;
  reviewed: { by: string; date: string } | null;
}
