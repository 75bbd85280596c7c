import type { FaultTerms } from './fault-terms.js';

export const reviewed = { by: 'awareness-widgets editors', date: '2026-11-30' };

const named = (what: string) => (number: number, words: string) =>
  words ? `${what} ${number} (“${words}”)` : `${what} ${number}`;

export const terms: FaultTerms = {
  title: 'What is wrong in the file',
  line: (line) => `Line ${line}`,
  further: (count) => `and ${count} more`,
  head: 'The beginning of the file',
  question: named('Question'),
  part: {
    options: named('answer'),
    items: named('item'),
    pairs: named('pair'),
    extra: named('further answer'),
    groups: named('group'),
    parts: named('stretch of text'),
    choices: named('choice'),
    steps: named('step'),
    endings: named('ending'),
    lines: named('line of the message'),
    sources: named('source'),
    retry: () => 'the second try',
    image: () => 'the picture',
    scene: () => 'the message or page',
    document: () => 'the message or page',
  },
  faults: {
    missing: (key) => `"${key}" is missing. Add "${key}": and what belongs there.`,
    empty: (key) => `"${key}" is empty. Write some words between the quotation marks.`,
    misspelt: (key, right) => `There is no "${key}". Write "${right}" instead.`,
    text: (key, was) => `"${key}" is ${was}. Write words in quotation marks instead.`,
    number: (key, was) => `"${key}" is ${was}. Write a number without quotation marks instead.`,
    yesNo: (key, was) => `"${key}" is ${was}. Write true or false without quotation marks instead.`,
    list: (key, was) => `"${key}" is ${was}. Write a list in square brackets instead: [ … ].`,
    record: (key, was) => `"${key}" is ${was}. Write its parts in curly brackets instead: { … }.`,
    choice: (key, was, fits) => `"${key}" is ${was}. Write one of these instead: ${fits}.`,
    fewer: (key, least) => `"${key}" has too few entries. Write at least ${least}.`,
    range: (key, was, bound) => `"${key}" is ${was}. Write a number that is ${bound}.`,
    fraction: (was, percent) =>
      `"passMark" is ${was}, but it is counted in percent. Write ${percent} for ${percent}%.`,
    trueFalse: (count) =>
      `A "true-false" question has two answers, and here are ${count}. Leave two, or write "single" as its type.`,
    language: (was) =>
      `"language" is ${was}. Write the short form instead, such as "en", "de" or "pt-BR".`,
    address: (key, was) => `"${key}" is ${was}. Write a whole web address: "https://…".`,
    picture: (key, was) =>
      `"${key}" is ${was}. Put the picture beside the quiz file and write its file name.`,
    idTwice: (id) => `The id "${id}" is used twice. Give one of the two another id.`,
    noneCorrect: () => 'None is marked as correct. Write "correct": true in the right one.',
    manyCorrect: (count) =>
      `${count} are marked as correct; one can be. Leave one, or write "multiple" as the type.`,
    noGroup: (id) => `There is no group "${id}". Write the id of one of the groups instead.`,
    noClue: () => 'Nothing in it is a clue. Write "clue": true in at least one stretch.',
    noGap: () => 'There is no gap in it. Put at least one gap between the words.',
    emptyGap: () => 'It needs "answers" or "choices". Add one of them to the gap.',
    noGoodEnding: () => 'None of them is good. Write "good": true in at least one ending.',
    noStep: (id) => `There is no step or ending "${id}". Write the id of one of them instead.`,
    circle: (id) => `"${id}" leads round in a circle. Let the choice lead to a later step.`,
    unreached: (id) => `Nothing leads to the step "${id}". Let a choice lead to it, or delete it.`,
    letters: (was, right) =>
      right
        ? `Letters are broken: “${was}” should be “${right}”. Save the file as UTF-8.`
        : `Letters are broken: “${was}”. Save the file as UTF-8 and write them again.`,
    noPicture: (src) =>
      `The picture ${src} cannot be loaded. Put it beside the quiz file, or correct its name.`,
    syntax: () =>
      'The file cannot be read from here on. Often a comma, a bracket or a quotation mark is missing or too many, in this line or the one before.',
    notQuiz: () => 'This is not a quiz. A quiz file begins with { "version": 1, …',
    wrong: (key) => `"${key}" does not fit here.`,
  },
};
