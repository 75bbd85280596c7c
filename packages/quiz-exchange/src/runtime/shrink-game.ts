/**
 * A game in few letters, since platforms keep only 4,096 of them. Answers become numbers of parts;
 * what was typed is cut where it is too long; answers to sensitive questions are left out.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { PackedQuestion, PackedQuiz } from './packed-quiz.js';
import { readGame, type Answer, type Attempt, type SavedGame } from './saved-game.js';

/** Characters of `cmi.suspend_data` in SCORM 1.2. */
export const MOST = 4096;

/** Characters kept of what was typed, from generous to none. */
const TYPED = [200, 60, 24, 8, 0];

type Small = string | number;

function shrinkValue(
  value: string,
  question: PackedQuestion,
  part: string | null,
  most: number,
): Small {
  const at = question.parts.indexOf(value);
  if (at >= 0) return at;
  const words = part === null ? [] : (question.words[part] ?? []);
  const word = words.findIndex((one) => one.toLowerCase() === value.trim().toLowerCase());
  return word >= 0 ? `=${word}` : `~${[...value].slice(0, most).join('')}`;
}

function growValue(value: Small, question: PackedQuestion, part: string | null): string {
  if (typeof value === 'number') return question.parts[value] ?? '';
  if (!value.startsWith('=')) return value.slice(1);
  return (part === null ? [] : (question.words[part] ?? []))[Number(value.slice(1))] ?? '';
}

type SmallAnswer = Small[] | { r: Small[] } | 0;

function shrinkAnswer(
  answer: Answer | null,
  question: PackedQuestion | undefined,
  most: number,
): SmallAnswer {
  if (!answer || !question || question.sensitive) return 0;
  if (Array.isArray(answer))
    return answer.map((value: string) => shrinkValue(value, question, null, most));
  return {
    r: Object.entries(answer).flatMap(([part, value]) => [
      shrinkValue(part, question, null, most),
      shrinkValue(value, question, part, most),
    ]),
  };
}

function growAnswer(small: SmallAnswer, question: PackedQuestion | undefined): Answer | null {
  if (!small || !question) return null;
  if (Array.isArray(small)) return small.map((value) => growValue(value, question, null));
  const entries: [string, string][] = [];
  for (let i = 0; i + 1 < small.r.length; i += 2) {
    const part = growValue(small.r[i] ?? '', question, null);
    entries.push([part, growValue(small.r[i + 1] ?? '', question, part)]);
  }
  return Object.fromEntries(entries);
}

const toBase64 = (bytes: Uint8Array) => btoa(strFromU8(bytes, true));
const fromBase64 = (text: string) => strToU8(atob(text), true);

/**
 * @param text From the player's `saveQuiz`.
 * @param seed Of the order.
 * @returns At most 4,096 characters; empty where the text is no game.
 */
export function shrinkGame(text: string, seed: string, quiz: PackedQuiz): string {
  const game = readGame(text);
  const player = game?.state.players[0];
  if (!game || !player) return '';
  const { state } = game;
  for (const most of TYPED) {
    const attempts = (list: readonly (Attempt | null)[]) =>
      list.map((attempt, i) => shrinkAnswer(attempt?.answer ?? null, quiz.questions[i], most));
    const current = quiz.questions[state.round === 1 ? state.at : (state.again[state.at] ?? -1)];
    const small = [
      seed,
      game.fingerprint,
      state.phase,
      state.round,
      state.at,
      state.again,
      state.hints,
      state.turn,
      state.skipped ?? -1,
      shrinkAnswer(state.draft, current, most),
      attempts(player.first),
      attempts(player.second),
    ];
    const packed = `1${toBase64(deflateSync(strToU8(JSON.stringify(small)), { level: 9 }))}`;
    if (packed.length <= MOST) return packed;
  }
  return '';
}

/** @returns Seed and game for the player; null where the text is none. */
export function growGame(packed: string, quiz: PackedQuiz): { seed: string; game: string } | null {
  if (!packed.startsWith('1')) return null;
  try {
    const small = JSON.parse(strFromU8(inflateSync(fromBase64(packed.slice(1)))));
    const [seed, fingerprint, phase, round, at, again, hints, turn, skipped, draft, first, second] =
      small;
    const attempts = (list: SmallAnswer[]) =>
      list.map((answer, i): Attempt | null => {
        const grown = growAnswer(answer, quiz.questions[i]);
        // The player judges every answer again.
        return grown && { answer: grown, correct: null };
      });
    const current = quiz.questions[round === 1 ? at : (again[at] ?? -1)];
    const game: SavedGame = {
      version: 1,
      fingerprint,
      state: {
        ...{ phase, round, at, again, hints, turn },
        draft: growAnswer(draft, current),
        skipped: skipped < 0 ? null : skipped,
        players: [{ name: '', first: attempts(first), second: attempts(second) }],
      },
    };
    return { seed: String(seed), game: JSON.stringify(game) };
  } catch {
    return null;
  }
}
