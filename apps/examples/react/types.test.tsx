/** Loses one of these its type, `npm run lint` fails: an error that is expected does not come. */
import type {} from '@awareness-widgets/activity-map/react';
import type {} from '@awareness-widgets/helpline-finder/react';
import type {} from '@awareness-widgets/quiz/react';
import type { AwQuiz, AwQuizFinishEvent } from '@awareness-widgets/quiz';

export const right = (
  <>
    <aw-quiz
      className="wide"
      mode="teams"
      pass-mark="50"
      no-certificate
      aria-label="Quiz"
      ref={(element: AwQuiz | null) => void element?.result?.percent}
      onaw-quiz-finish={(event: AwQuizFinishEvent) => void event.detail.passed}
    />
    <aw-helpline-finder country="EE" audience="parent" no-detect slot="aside" />
    <aw-activity-map view="list" filters={{ country: ['EE'] }} />
  </>
);

export const wrong = (
  <>
    {/* @ts-expect-error no such mode */}
    <aw-quiz mode="crowd" />
    {/* @ts-expect-error a property takes a number */}
    <aw-quiz passMark="50" />
    {/* @ts-expect-error an attribute takes what is one */}
    <aw-quiz pass-mark="half" />
    {/* @ts-expect-error read-only */}
    <aw-quiz result={null} />
    {/* @ts-expect-error not the event of a finished quiz */}
    <aw-quiz onaw-quiz-finish={(event: KeyboardEvent) => event.key} />
    {/* @ts-expect-error its detail has no such field */}
    <aw-quiz onaw-quiz-finish={({ detail }) => detail.grade} />
    {/* @ts-expect-error no such reader */}
    <aw-helpline-finder audience="dog" />
    {/* @ts-expect-error corrections have more than a country */}
    <aw-helpline-finder overrides={{ country: 'EE' }} />
    {/* @ts-expect-error several countries are a list */}
    <aw-activity-map filters={{ country: 'EE' }} />
    {/* @ts-expect-error no such widget */}
    <aw-quizz />
  </>
);
