import { Scorm2004API } from 'scorm-again';
import { describe, expect, test } from 'vitest';
import { connectScorm2004, duration, type Api2004 } from '../../../src/runtime/scorm2004.js';
import { allTypes, openPage, rightAnswer, wrongAnswer } from './play.js';

interface Again extends Api2004 {
  cmi: { toJSON(): Record<string, unknown> };
  loadFromJSON(json: unknown): void;
  GetLastError(): string;
}

const open = (kept?: unknown): Again => {
  const api = new Scorm2004API({ autocommit: false, logLevel: 5 }) as unknown as Again;
  if (kept) api.loadFromJSON(kept);
  return api;
};
const now = () => '2026-02-10T09:30:00.00Z';

const plain = (api: Again) => JSON.parse(JSON.stringify(api.cmi.toJSON())) as unknown;

/** Every call must be taken, so that nothing is lost in silence. */
function strict(api: Again): Api2004 {
  return {
    Initialize: (empty) => api.Initialize(empty),
    Terminate: (empty) => api.Terminate(empty),
    GetValue: (name) => api.GetValue(name),
    Commit: (empty) => api.Commit(empty),
    SetValue(name, value) {
      const taken = api.SetValue(name, value);
      expect(String(taken), `${name} = ${value}: ${api.GetLastError()}`).toBe('true');
      return taken;
    },
  };
}

describe('a SCORM 2004 package in scorm-again', () => {
  test('launches, answers, leaves, resumes and finishes with the values it should', () => {
    const quiz = allTypes();
    let time = 0;
    const visit = open();
    const platform = connectScorm2004(strict(visit), () => time, now);
    const page = openPage(quiz, platform);
    expect(visit.GetValue('cmi.completion_status')).toBe('incomplete');
    page.answer(rightAnswer);
    page.answer(wrongAnswer);
    page.answer(rightAnswer);
    expect(plain(visit)).toMatchObject({
      interactions: {
        0: { id: 'copied-voice_1', type: 'choice', learner_response: 'b', result: 'correct' },
        1: {
          id: 'nasty-post_1',
          type: 'sequencing',
          learner_response: 'tell[,]block[,]report[,]keep',
          result: 'incorrect',
        },
        2: {
          id: 'who-asks_1',
          type: 'matching',
          learner_response: 'map[.]map[,]call[.]call[,]alarm[.]alarm',
          result: 'correct',
        },
      },
    });
    expect(Number(visit.GetValue('cmi.progress_measure'))).toBeCloseTo(
      3 / quiz.questions.length,
      1,
    );
    time = 65_000;
    platform.leave();
    const left = JSON.parse(JSON.stringify(visit.cmi.toJSON())) as Record<string, string>;
    expect(left['exit']).toBe('suspend');
    expect(left['session_time']).toBe('PT0H1M5.00S');

    const second = open({
      cmi: { suspend_data: left['suspend_data'], completion_status: 'incomplete' },
    });
    const again = connectScorm2004(strict(second), () => 0, now);
    const resumed = openPage(quiz, again);
    expect(resumed.machine.state.at).toBe(page.machine.state.at);
    resumed.finish();
    const { percent } = resumed.machine.score;
    expect(second.GetValue('cmi.score.raw')).toBe(String(percent));
    expect(second.GetValue('cmi.score.scaled')).toBe(String(percent / 100));
    expect(second.GetValue('cmi.success_status')).toBe('passed');
    expect(second.GetValue('cmi.completion_status')).toBe('completed');
    const told = JSON.stringify((second.cmi.toJSON() as { interactions: unknown }).interactions);
    expect(told, 'nothing is told of sensitive stories').not.toContain('shared-photo');
    expect(told, 'nothing that was typed is told').not.toContain('"one"');
    again.leave();
  });

  test('writes durations as the standard has them', () => {
    expect(duration(0)).toBe('PT0H0M0.00S');
    expect(duration(3_725_250)).toBe('PT1H2M5.25S');
  });
});
