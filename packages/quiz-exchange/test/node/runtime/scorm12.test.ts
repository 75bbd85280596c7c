import { Scorm12API } from 'scorm-again';
import { describe, expect, test } from 'vitest';
import { connectScorm12, time12, type Api12 } from '../../../src/runtime/scorm12.js';
import { allTypes, openPage, rightAnswer, wrongAnswer } from './play.js';

interface Again extends Api12 {
  cmi: { toJSON(): Record<string, unknown> };
  loadFromJSON(json: unknown): void;
}

const open = (kept?: unknown): Again => {
  const api = new Scorm12API({ autocommit: false, logLevel: 5 }) as unknown as Again;
  if (kept) api.loadFromJSON(kept);
  return api;
};
const plain = (api: Again) => JSON.parse(JSON.stringify(api.cmi.toJSON())) as unknown;
const now = () => '09:30:00';

describe('a SCORM 1.2 package in scorm-again', () => {
  test('launches, answers, leaves, resumes and finishes with the values it should', () => {
    const quiz = allTypes();
    let time = 0;
    const visit = open();
    const platform = connectScorm12(visit, () => time, now);
    expect(platform.suspended).toBe('');
    const page = openPage(quiz, platform);
    expect(visit.LMSGetValue('cmi.core.lesson_status')).toBe('incomplete');

    page.answer(rightAnswer);
    page.answer(wrongAnswer);
    page.answer(rightAnswer);
    expect(plain(visit)).toMatchObject({
      interactions: {
        0: { id: 'copied-voice_1', type: 'choice', student_response: 'b', result: 'correct' },
        1: { id: 'nasty-post_1', type: 'sequencing', student_response: 'd,c,b,a', result: 'wrong' },
        2: {
          id: 'who-asks_1',
          type: 'matching',
          student_response: 'a.a,b.b,c.c',
          result: 'correct',
        },
      },
    });
    time = 65_000;
    platform.leave();
    const left = JSON.parse(JSON.stringify(visit.cmi.toJSON())) as {
      suspend_data: string;
      core: Record<string, string>;
    };
    expect(left.core['exit']).toBe('suspend');
    expect(left.core['session_time']).toMatch(/01:05/);
    expect(left.suspend_data.length).toBeGreaterThan(10);

    const second = open({
      cmi: {
        suspend_data: left.suspend_data,
        core: { lesson_status: 'incomplete', entry: 'resume' },
      },
    });
    const again = connectScorm12(second, () => 0, now);
    const resumed = openPage(quiz, again);
    expect(resumed.machine.state.at).toBe(page.machine.state.at);
    expect(resumed.machine.score.score).toBe(2);
    resumed.finish();
    const { score, max, passed } = resumed.machine.score;
    expect(resumed.machine.state.phase).toBe('finished');
    expect(second.LMSGetValue('cmi.core.score.raw')).toBe(String(Math.round((100 * score) / max)));
    expect(passed).toBe(true);
    expect(second.LMSGetValue('cmi.core.lesson_status')).toBe('passed');
    const ids = JSON.stringify(plain(second));
    expect(ids, 'answers of the first visit are not told twice').not.toContain('copied-voice_1');
    expect(ids, 'nothing is told of sensitive stories').not.toContain('shared-photo_1');
    expect(ids).toContain('nasty-post_2');
    again.leave();
    expect((plain(second) as { core: Record<string, string> }).core['exit']).toBe('');
  });

  test('writes times as the standard has them', () => {
    expect(time12(0)).toBe('0000:00:00.00');
    expect(time12(3_725_250)).toBe('0001:02:05.25');
    expect(time12(59_999)).toMatch(/^0000:00:59\.\d\d$/);
  });
});
