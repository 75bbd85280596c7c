/** Asks for the name of a certificate and prints it. The name stays in its field. */
import { html } from 'lit';
import type { Context, Panel } from '../player/context.js';
import { certificateStyles } from './certificate.styles.js';
import { certificate, type CertificateData } from './certificate.view.js';
import { paperStyles } from '../paper/paper.styles.js';
import { panelFrame } from '../panel/panel-frame.view.js';
import { panelStyles } from '../panel/panel.styles.js';
import { printPages } from '../paper/print-pages.js';

export function certificatePanel(): Panel {
  return {
    styles: [panelStyles],
    render(context) {
      const { terms, school, open, session } = context;
      const print = (event: Event) => {
        event.preventDefault();
        const panel = (event.currentTarget as Element).closest('.player')!;
        const name = panel.querySelector<HTMLInputElement>('#certificate-name')?.value.trim() ?? '';
        void printCertificates(context, name, panel);
      };
      return panelFrame(
        session.teams ? school.certificates : terms.certificate,
        session.teams
          ? html`<ul class="plain">
              ${context.machine.state.players.map((player) => html`<li>${player.name}</li>`)}
            </ul>`
          : html`<form class="panel-form" @submit=${print}>
              <p>${school.certificateText}</p>
              <label>
                <span>${school.certificateName}</span>
                <input class="field" id="certificate-name" maxlength="60" autocomplete="off" />
              </label>
            </form>`,
        html`<button class="button" type="button" @click=${() => open(null)}>
            ${terms.backToQuiz}
          </button>
          <button class="button primary" part="next" type="button" @click=${print}>
            <span>${school.print}</span>
          </button>`,
      );
    },
  };
}

/** One page for the person, or one for each team. */
function printCertificates(context: Context, name: string, panel: Element): Promise<void> {
  const { quiz, machine, intl, school, session } = context;
  const date = new Intl.DateTimeFormat(intl, { dateStyle: 'long' }).format(new Date());
  const pages = machine.score.players.map((player, i): CertificateData => {
    const { first, second } = machine.state.players[i]!;
    return {
      name: session.teams ? player.name : name,
      quiz: quiz.title,
      lang: quiz.language,
      seed: `${quiz.id}/${i}`,
      marks: player.marks,
      skills: machine.plan.items.flatMap((item, j) =>
        item.scored && (first[j]?.correct || second[j]?.correct) ? (item.question.skill ?? []) : [],
      ),
      date,
    };
  });
  const { fontFamily, direction } = getComputedStyle(panel);
  return printPages({
    pages: pages.map((page) => certificate(page, school)),
    styles: [paperStyles, certificateStyles],
    landscape: true,
    font: fontFamily,
    lang: intl,
    dir: direction,
  });
}
