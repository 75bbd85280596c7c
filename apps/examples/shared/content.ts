/** What a site brings to the widgets: its corrections to the directory, and a quiz of its own. */
import type { DirectoryOverrides } from '@awareness-widgets/data';

/** Estonia's centre takes a line out of its country's page. */
export const overrides: DirectoryOverrides = {
  version: 1,
  country: 'EE',
  confirmedBy: 'Centre of Estonia',
  confirmedOn: '2026-11-20',
  services: [],
  remove: ['ee-116000'],
};

export const quiz = {
  version: 1,
  id: 'one-question',
  language: 'en',
  band: '11-13',
  title: 'One question',
  summary: 'About who reads a password.',
  questions: [
    {
      id: 'password',
      type: 'single',
      topic: 'passwords',
      prompt: 'A friend asks for your password. What helps?',
      hint: 'Who else could read it?',
      options: [
        { id: 'a', text: 'Keep it to myself.', correct: true, feedback: 'A real friend agrees.' },
        { id: 'b', text: 'Send it once.', correct: false, feedback: 'Chats are kept and shared.' },
      ],
      explanation: 'A password that two people know is no longer yours.',
      skill: 'keep a password to myself',
    },
  ],
};
