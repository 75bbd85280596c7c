/** Tags of two frameworks that schools plan with. */
import type { Problem, QuizRule } from './finding.js';

/** Competences of DigComp by area; the same in editions 2.2 (2022) and 3.0 (2025). */
const DIGCOMP = /^digcomp-(?:2\.2|3\.0):(?:1\.[1-3]|2\.[1-6]|3\.[1-4]|4\.[1-4]|5\.[1-4])$/;

/** The ten domains of digital citizenship (Council of Europe, Digital citizenship education handbook, 2019). */
const CITIZENSHIP_DOMAINS = [
  'access-and-inclusion',
  'learning-and-creativity',
  'media-and-information-literacy',
  'ethics-and-empathy',
  'health-and-wellbeing',
  'e-presence-and-communications',
  'active-participation',
  'rights-and-responsibilities',
  'privacy-and-security',
  'consumer-awareness',
] as const;

const DOMAINS = new Set<string>(CITIZENSHIP_DOMAINS.map((domain) => `coe-dce:${domain}`));

export const tagUnknown: QuizRule = {
  severity: 'error',
  check: (quiz) =>
    quiz.questions.flatMap(({ tags }, i) =>
      tags.flatMap((tag, j): Problem[] =>
        DIGCOMP.test(tag) || DOMAINS.has(tag)
          ? []
          : [
              {
                path: `questions.${i}.tags.${j}`,
                message: `"${tag}" is no tag. Use one such as "digcomp-2.2:4.1" or "coe-dce:privacy-and-security"; WRITING.md lists them.`,
              },
            ],
      ),
    ),
};
