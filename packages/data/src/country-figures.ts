/**
 * The figures of the Council of Europe report of 2021 as a page shows them: each with the figure it
 * stands in and the year of the report, since a state may have joined or left since then.
 */
import type { CountryFacts } from './schemas/directory.js';
import type { Commitment } from './schemas/vocabulary.js';

export interface FigureSource {
  figure: 1 | 2 | 6 | 7;
  /** What the figure is about. */
  title: string;
  report: string;
  year: 2021;
  url: string;
}

const REPORT = {
  report:
    'Council of Europe, Member State responses to prevent and combat online child sexual exploitation and abuse, 2nd edition',
  year: 2021,
  url: 'https://www.coe.int/children',
} as const;

/** The figures that the directory carries. */
export const FIGURES: Readonly<Record<FigureSource['figure'], FigureSource>> = {
  1: { figure: 1, title: 'International legal and political commitments', ...REPORT },
  2: { figure: 2, title: 'Ombudspersons for children', ...REPORT },
  6: { figure: 6, title: 'Hotlines and helplines', ...REPORT },
  7: { figure: 7, title: 'Safer Internet Centres and Safer Internet Day', ...REPORT },
};

export interface CountryFigures {
  /** Treaties in force for the state, treaties only signed, and the alliance. */
  commitments: { inForce: Commitment[]; signed: Commitment[]; source: FigureSource };
  /**
   * Whether the state has an ombudsperson for children: a member of the European network (full,
   * associate or both), or another one that the state itself named. Null: the figure names none.
   */
  ombudsperson: {
    membership: NonNullable<CountryFacts['ombudsperson']>;
    source: FigureSource;
  } | null;
  lines: {
    inhopeHotline: boolean;
    reportingPortal: boolean;
    otherHotline: boolean;
    chiHelpline: boolean;
    source: FigureSource;
  };
  centre: {
    saferInternetCentre: boolean;
    sid2020: CountryFacts['sid2020'];
    sid2021: CountryFacts['sid2021'];
    source: FigureSource;
  };
}

/** @param facts Of one country, from its file or from `facts.json`. */
export function figuresOf(facts: CountryFacts): CountryFigures {
  const { commitments, signed = [], ombudsperson, reportingPortal = false } = facts;
  const { inhopeHotline, otherHotline, chiHelpline } = facts;
  const { saferInternetCentre, sid2020, sid2021 } = facts;
  return {
    commitments: { inForce: [...commitments], signed: [...signed], source: FIGURES[1] },
    ombudsperson: ombudsperson && { membership: ombudsperson, source: FIGURES[2] },
    lines: { inhopeHotline, reportingPortal, otherHotline, chiHelpline, source: FIGURES[6] },
    centre: { saferInternetCentre, sid2020, sid2021, source: FIGURES[7] },
  };
}
