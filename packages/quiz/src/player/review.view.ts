/** Exam mode: the feedback that was held back, question by question. */
import { icons } from '@awareness-widgets/core';
import { html, nothing } from 'lit';
import { answerWords } from '../questions/answer-words.js';
import type { Context } from './context.js';

export { askBeforeEnd } from './end-exam.view.js';

export function review({ machine, quiz, dir, terms, school }: Context): unknown {
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
        const own = attempt ? answerWords(item.question, attempt.answer) : [];
        return html`<li value=${i + 1}>
          <p class="review-prompt" lang=${quiz.language} dir=${dir}>${item.question.prompt}</p>
          <p class="quiet mark">${mark}</p>
          ${
            own.length > 0
              ? html`<p>
                  <strong>${terms.yourAnswer}:</strong>
                  <bdi lang=${quiz.language}>${own.join(' · ')}</bdi>
                </p>`
              : nothing
          }
          ${
            solution.length > 0
              ? html`<p>
                  <strong>${terms.whatWorks}:</strong>
                  <bdi lang=${quiz.language}>${solution.join(' · ')}</bdi>
                </p>`
              : nothing
          }
          <p lang=${quiz.language} dir=${dir}>${item.question.explanation}</p>
        </li>`;
      })}
    </ol>
  </section>`;
}

export { reviewStyles } from './review.styles.js';
