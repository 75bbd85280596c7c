/** A certificate as a page: the name is the headline, each question a shape, a star the second try. */
import { icons } from '@awareness-widgets/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Mark } from '../engine/game.js';
import type { SchoolTerms } from '../locales/terms.js';
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

/**
 * How large a name can be: by its longest word, which must not break, and by its length, which may
 * take two lines.
 */
export function nameSize(name: string): 'short' | 'middle' | 'long' | 'longest' {
  const word = Math.max(...name.split(/[\s-]+/).map((one) => [...one].length));
  const length = [...name].length;
  if (word <= 12 && length <= 20) return 'short';
  if (word <= 17 && length <= 34) return 'middle';
  return word <= 24 && length <= 48 ? 'long' : 'longest';
}

const MOST_SKILLS = 4;
const MOST_MARKS = 20;

export function certificate(data: CertificateData, school: SchoolTerms): TemplateResult {
  const { name, marks, skills } = data;
  const score = marks.filter((mark) => mark === 'right').length;
  const learned = marks.filter((mark) => mark === 'learned').length;
  const [before, after] = school.certificatePlayed(data.quiz);
  return html`<section class="certificate">
    ${quilt(data.seed)}
    <div class="certificate-words">
      <p class="for">${school.certificateFor}</p>
      <h1 class=${nameSize(name)} dir="auto">${name || html`<span class="line"></span>`}</h1>
      <p class="played">
        ${before}<strong lang=${data.lang}>${data.quiz}</strong>${after}${
          marks.length > 0 ? school.certificateResult(score, marks.length, learned) : nothing
        }
      </p>
      ${
        marks.length <= MOST_MARKS
          ? html`<p class="row">${marks.map((mark, i) => shape(mark, i))}</p>`
          : nothing
      }
      ${
        skills.length > 0
          ? html`<p class="can">${school.certificateCan(name)}</p>
              <ul lang=${data.lang}>
                ${skills
                  .slice(0, MOST_SKILLS)
                  .map((skill) => html`<li>${icons.circleCheck}<span>${skill}</span></li>`)}
              </ul>`
          : nothing
      }
      <div class="sign">
        <p><strong>${data.date}</strong><span>${school.date}</span></p>
        <p><strong></strong><span>${school.teacher}</span></p>
      </div>
      <p class="privacy">${school.privacy}</p>
    </div>
  </section>`;
}

const shape = (mark: Mark, i: number) =>
  mark === 'learned' ? star : teamShape(i % 4, mark === 'right');
