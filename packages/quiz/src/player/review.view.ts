/** Exam mode: the feedback that was held back, question by question. */
import { icons } from '@awareness-widgets/core';
import { html, nothing } from 'lit';
import type { Context } from './context.js';

export function review({ machine, quiz, terms, school }: Context): unknown {
  const { plan, state } = machine;
  return html`<section class="block">
    <h3>${school.reviewTitle}</h3>
    <ol class="review">
      ${plan.items.map((item, i) => {
        const attempt = state.players[0]!.first[i];
        const type = plan.types[item.question.type]!;
        const solution = type.solution(item.question);
        const mark = attempt?.correct
          ? html`${icons.circleCheck} ${terms.right}`
          : !attempt
            ? html`${icons.circle} ${school.notAnswered}`
            : attempt.correct === false
              ? html`${icons.rotateCcw} ${terms.stillOpen}`
              : nothing;
        // A sensitive story that was skipped leaves no trace here either.
        if (item.sensitive && !attempt) return nothing;
        return html`<li>
          <p class="review-prompt" lang=${quiz.language}>${item.question.prompt}</p>
          <p class="quiet mark">${mark}</p>
          ${
            solution.length > 0
              ? html`<p>
                  <strong>${terms.whatWorks}:</strong>
                  <span lang=${quiz.language}>${solution.join(' · ')}</span>
                </p>`
              : nothing
          }
          <p lang=${quiz.language}>${item.question.explanation}</p>
        </li>`;
      })}
    </ol>
  </section>`;
}

export { reviewStyles } from './review.styles.js';
