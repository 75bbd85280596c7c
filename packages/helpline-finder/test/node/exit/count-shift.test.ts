import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countShift,
  NO_PRESSES,
  PRESSES_TO_LEAVE,
  shiftEvent,
  type ShiftEvent,
} from '../../../src/exit/count-shift.js';

const after = (events: readonly [ShiftEvent, number][]) =>
  events.reduce((count, [event, at]) => countShift(count, event, at), NO_PRESSES).presses;
const press = (at: number): [ShiftEvent, number][] => [
  ['down', at],
  ['up', at + 50],
];

describe('countShift', () => {
  it('counts Shift three times within five seconds', () => {
    expect(after([0, 1000, 4900].flatMap(press))).toBe(3);
    expect(after([0, 1000, 5100].flatMap(press))).toBe(1);
  });

  it('counts only Shift pressed alone: no capital, no Tab, no click, no wheel', () => {
    const chord: [ShiftEvent, number][] = [
      ['down', 100],
      ['else', 120],
      ['up', 140],
    ];
    expect(after(chord)).toBe(0);
    expect(after([...press(0), ...chord])).toBe(0);
    expect(after([...press(0), ['else', 200], ...press(300)])).toBe(1);
  });

  it('never leaves while something else happens between presses', () => {
    const something = fc.array(fc.constantFrom<ShiftEvent>('down', 'up', 'else'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(something, (events) => {
        const runs = events.join(' ').split('else');
        const most = Math.max(...runs.map((run) => run.match(/down( down)* up/g)?.length ?? 0));
        let count = NO_PRESSES;
        let highest = 0;
        for (const [at, event] of events.entries()) {
          count = countShift(count, event, at);
          highest = Math.max(highest, count.presses);
        }
        expect(highest).toBe(most);
        if (most < PRESSES_TO_LEAVE) expect(highest).toBeLessThan(PRESSES_TO_LEAVE);
      }),
    );
  });
});

describe('shiftEvent', () => {
  const key = (more: object) =>
    shiftEvent({
      type: 'keydown',
      key: 'Shift',
      repeat: false,
      ctrlKey: false,
      altKey: false,
      metaKey: false,
      ...more,
    } as KeyboardEvent);

  it('tells Shift alone from everything that goes with it', () => {
    expect(key({})).toBe('down');
    expect(key({ type: 'keyup' })).toBe('up');
    expect(key({ repeat: true })).toBeNull();
    expect(key({ key: 'A' })).toBe('else');
    expect(key({ key: 'a', type: 'keyup' })).toBeNull();
    expect(key({ altKey: true })).toBe('else');
    expect(key({ ctrlKey: true })).toBe('else');
  });
});
