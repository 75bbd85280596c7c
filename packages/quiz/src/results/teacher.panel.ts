/** For teachers: the quiz on paper, and a class added up from result codes. */
import { html, nothing } from 'lit';
import { lettersOf } from './code-of-game.js';
import { summarizeCodes, type ClassSummary } from './summarize-codes.js';
import type { PaperName, Context, Panel } from '../player/context.js';
import { panelFrame } from '../panel/panel-frame.view.js';
import { panelStyles } from '../panel/panel.styles.js';
import { primary } from '../player/buttons.view.js';

export function teacherPanel(): Panel {
  let codes = '';
  return {
    styles: [panelStyles],
    render(context) {
      const { quiz, machine, terms, school, open, refresh } = context;
      const { plan } = machine;
      const summary = summarizeCodes(codes, lettersOf(quiz.id, plan), plan.passMark);
      const type = (event: Event) => {
        codes = (event.target as HTMLTextAreaElement).value;
        refresh();
      };
      return panelFrame(
        terms.forTeachers,
        html`<p>${school.teacherText}</p>
          <div class="panel-buttons">
            ${paper(context, 'sheet', school.paperSheet)}
            ${plan.mode === 'exam' ? nothing : paper(context, 'key', school.paperKey)}
            ${paper(context, 'cards', school.paperCards)}
          </div>
          <section class="block">
            <h3>${school.classTitle}</h3>
            <p>${school.classText}</p>
            <div class="panel-form">
              <label>
                <span>${school.classCodes}</span>
                <textarea
                  class="field"
                  rows="4"
                  autocomplete="off"
                  spellcheck="false"
                  .value=${codes}
                  @input=${type}
                ></textarea>
              </label>
            </div>
            <div role="status">${codes.trim() ? result(context, summary) : nothing}</div>
          </section>`,
        primary(terms.backToQuiz, () => open(null)),
      );
    },
  };
}

const paper = ({ print }: Context, name: PaperName, words: string) =>
  html`<button class="button" type="button" @click=${() => print(name)}>${words}</button>`;

function result({ machine, quiz, terms, school }: Context, summary: ClassSummary): unknown {
  const { codes, questions, percent, passed, unread } = summary;
  const unknown =
    unread.length > 0 ? html`<p>${school.classUnread(unread.join(', '))}</p>` : nothing;
  if (!questions || percent === null || passed === null) {
    return html`<p>${school.classFew(codes)}</p>
      ${unknown}`;
  }
  // Codes follow the ids, whatever order each pupil had.
  const items = machine.plan.items
    .filter((item) => item.scored)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return html`<p>
      <strong>${school.classCount(codes)}</strong> ${school.classMean(percent)}
      ${school.classPassed}: ${school.count(passed)}.
    </p>
    ${unknown}
    <table class="summary-table">
      <thead>
        <tr>
          <th scope="col">${school.classQuestion}</th>
          <th scope="col">${terms.right}</th>
          <th scope="col">${terms.star}</th>
        </tr>
      </thead>
      <tbody>
        ${items.map(
          (item, i) =>
            html`<tr>
              <th scope="row" lang=${quiz.language}>${item.question.prompt}</th>
              <td>${school.count(questions[i]!.right)}</td>
              <td>${school.count(questions[i]!.learned)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}
