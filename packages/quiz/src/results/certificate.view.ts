/** A certificate as a page: the name is the headline, each question a shape, a star the second try. */
import { icons } from '@awareness-widgets/core';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Mark } from '../engine/game.js';
import type { MoreTerms } from '../locales/terms.js';
import { teamShape } from '../drawings/team-shape.view.js';
import { quilt } from '../drawings/quilt.view.js';
import { star } from '../drawings/star.view.js';

export interface CertificateData {
  name: string;
  /** Title of the quiz, and its language. */
  quiz: string;
  lang: string;
  seed: string;
  marks: readonly Mark[];
  /** What the player can do now. */
  skills: readonly string[];
  /** The day, in words. */
  date: string;
}

const MOST_SKILLS = 4;
const MOST_MARKS = 20;

export function certificate(data: CertificateData, more: MoreTerms): TemplateResult {
  const { name, marks, skills } = data;
  const score = marks.filter((mark) => mark === 'right').length;
  const learned = marks.filter((mark) => mark === 'learned').length;
  const [before, after] = more.certificatePlayed(data.quiz);
  return html`<section class="certificate">
    ${quilt(data.seed)}
    <div class="certificate-words">
      <p class="for">${more.certificateFor}</p>
      <h1 class=${name.length > 18 ? 'long' : ''}>${name || html`<span class="line"></span>`}</h1>
      <p class="played">
        ${before}<strong lang=${data.lang}>${data.quiz}</strong>${after}${
          marks.length > 0 ? more.certificateResult(score, marks.length, learned) : nothing
        }
      </p>
      ${
        marks.length <= MOST_MARKS
          ? html`<p class="row">${marks.map((mark, i) => shape(mark, i))}</p>`
          : nothing
      }
      ${
        skills.length > 0
          ? html`<p class="can">${more.certificateCan(name)}</p>
              <ul lang=${data.lang}>
                ${skills
                  .slice(0, MOST_SKILLS)
                  .map((skill) => html`<li>${icons.circleCheck}<span>${skill}</span></li>`)}
              </ul>`
          : nothing
      }
      <div class="sign">
        <p><strong>${data.date}</strong><span>${more.date}</span></p>
        <p><strong></strong><span>${more.teacher}</span></p>
      </div>
      <p class="privacy">${more.privacy}</p>
    </div>
  </section>`;
}

const shape = (mark: Mark, i: number) =>
  mark === 'learned' ? star : teamShape(i % 4, mark === 'right');

export const certificateStyles = css`
  .certificate {
    display: flex;
    inline-size: 297mm;
    block-size: 209.5mm;
    overflow: hidden;
    break-after: page;
    background: #fff;
  }
  .certificate:last-of-type {
    break-after: auto;
  }
  .quilt {
    inline-size: 63.5mm;
    block-size: 100%;
  }
  .certificate-words {
    flex: 1;
    display: flex;
    flex-direction: column;
    padding: 17mm 22mm 12mm;
    font-size: 15.5pt;
  }
  .for,
  .can {
    color: var(--_ink-2);
    font-size: 16pt;
  }
  h1 {
    font-size: 66pt;
    line-height: 1.1;
    letter-spacing: -0.01em;
    overflow-wrap: anywhere;
  }
  h1.long {
    font-size: 38pt;
  }
  .line {
    display: block;
    block-size: 1.1em;
    border-block-end: 1pt solid var(--_ink);
  }
  .played {
    margin-block: 5mm;
    font-size: 19pt;
    line-height: 1.4;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 4mm;
    align-items: center;
    margin-block-end: 8mm;
  }
  .shape {
    inline-size: 22pt;
    block-size: 22pt;
    fill: currentColor;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  .shape.hollow {
    fill: none;
    color: var(--_edge);
  }
  .team-0 {
    color: #00594d;
  }
  .team-1 {
    color: #1c2140;
  }
  .team-2 {
    color: #1c2140;
    fill: #ffc44d;
  }
  .team-3 {
    color: #4ea189;
  }
  .star {
    inline-size: 32pt;
    block-size: 32pt;
    fill: #ffc44d;
    stroke: #1c2140;
    stroke-width: 1.6;
    stroke-linejoin: round;
  }
  ul {
    display: grid;
    gap: 2.5mm;
    margin-block-start: 3mm;
  }
  li {
    display: flex;
    gap: 4mm;
    align-items: center;
  }
  li .icon {
    color: #00594d;
    inline-size: 20pt;
    block-size: 20pt;
  }
  .sign {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 12mm;
    margin-block-start: auto;
  }
  .sign strong {
    display: block;
    min-block-size: 1.9em;
    align-content: end;
    padding-block-end: 1.5mm;
    border-block-end: 1pt solid var(--_ink);
    font-weight: 650;
  }
  .sign span {
    font-size: 12pt;
    color: var(--_ink-2);
  }
  .privacy {
    margin-block-start: 7mm;
    font-size: 10.5pt;
    color: var(--_ink-2);
  }
`;
