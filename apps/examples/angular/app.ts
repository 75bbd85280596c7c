import '@awareness-widgets/activity-map/define.js';
import '@awareness-widgets/helpline-finder/define.js';
import '@awareness-widgets/quiz/define.js';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { AwFilterChangeEvent, Filters } from '@awareness-widgets/activity-map';
import { overrides, quiz } from '../shared/content.js';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>Widgets in Angular</h1>
      <p>
        <button (click)="country.set('LV')">Latvia</button>
        <button (click)="corrected.set(true)">Correct Estonia</button>
        Country: <output id="country">{{ country() }}</output>
      </p>
      <aw-helpline-finder
        [country]="country()"
        no-exit
        [overrides]="corrected() ? overrides : undefined"
        (aw-country-change)="country.set($event.detail.country)"
      >
        In danger right now? Call <a href="tel:112">112</a>.
      </aw-helpline-finder>
      <p>
        <button (click)="filters.set({ country: ['EE'] })">Activities in Estonia</button>
        Shown: <output id="shown">{{ shown() }}</output>
      </p>
      <aw-activity-map view="list" [filters]="filters()" (aw-filter-change)="filtered($event)" />
      <p>
        Result: <output id="result">{{ result() }}</output>
      </p>
      <aw-quiz
        [quiz]="quiz"
        [passMark]="50"
        (aw-quiz-finish)="result.set($event.detail.percent + ' %')"
      />
    </main>
  `,
})
export class App {
  readonly overrides = overrides;
  readonly quiz = quiz;
  readonly country = signal('EE');
  readonly corrected = signal(false);
  readonly filters = signal<Filters>({});
  readonly shown = signal<number | undefined>(undefined);
  readonly result = signal('none yet');

  filtered({ detail }: AwFilterChangeEvent) {
    this.filters.set(detail.filters);
    this.shown.set(detail.count);
  }
}
