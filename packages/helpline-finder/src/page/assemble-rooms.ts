/**
 * Puts the rooms together that the first answer does without, for one element: their views, and what
 * they have to remember. Arrives with `later/after-answer.ts`; the page knows it as {@link Later}.
 */
import type { Directory } from '@awareness-widgets/data';
import { nothing } from 'lit';
import { renderAnywhere, servicesAnywhere } from '../answer/anywhere.view.js';
import { renderList } from '../country/all-countries.view.js';
import { copyNumber } from '../channel/copy-number.js';
import type { CountryChoice } from '../country/country-choice.js';
import { CountryNames } from '../country/country-names.js';
import { findCountries } from '../country/find-countries.js';
import { pickCountry, type PickHost } from '../country/pick-country.js';
import { renderCountryPanel } from '../country/panel.view.js';
import { prepareList } from '../country/prepare-list.js';
import type { QuickExit } from '../exit/quick-exit.js';
import { ShiftExit } from '../exit/shift-exit.js';
import { StepAside } from '../exit/step-aside.js';
import { MinuteTick } from '../hours/minute-tick.js';
import type { Context } from '../model/context.js';
import type { Paper } from '../model/options.js';
import type { PaperKit } from '../paper/print-buttons.view.js';
import { PrintWatch } from '../paper/print-watch.js';
import { FurtherLines } from '../routes/further-lines.js';
import { renderFurtherLines } from '../routes/further-lines.view.js';
import { renderRoutes } from '../routes/routes.view.js';
import { renderFoot } from './foot.view.js';
import type { Later } from './page.view.js';

export interface RoomsHost extends PickHost {
  readonly element: PickHost['element'] &
    HTMLElement & {
      readonly reportHref: string;
      readonly exitBottom: number | null | undefined;
      readonly printLayout: Paper;
      readonly shadowRoot: ShadowRoot | null;
    };
  readonly choice: CountryChoice;
  readonly exit: QuickExit;
  /** Paper, and whether it is known that it came or cannot be had. */
  readonly paper: { readonly settled: boolean; readonly value: PaperKit | undefined };
  contextOf: (data: Directory, code: string) => Context;
}

export function assembleRooms(host: RoomsHost): Later {
  const { element, localize, choice, paper, contextOf, announce } = host;
  const update = () => element.requestUpdate();
  const names = new CountryNames(update);
  const lines = new FurtherLines(update);
  const watch = new PrintWatch(element);
  new MinuteTick(element);
  new ShiftExit(element, host.exit);
  new StepAside(element);
  const namesOf = (data: Directory) => names.of(data, localize.intl);
  const pick = (code: string, stay?: boolean) => pickCountry(host, choice, code, stay);
  return {
    panel: (data, { code, ask }, list) =>
      renderCountryPanel({
        terms: localize.terms,
        countries: namesOf(data),
        current: code,
        ask,
        query: choice.query,
        complete: names.complete,
        list,
        type: (query) => {
          names.askForAll();
          choice.query = query;
          update();
          announce(localize.terms.countryCount(findCountries(namesOf(data), query).length));
        },
        pick,
      }),
    allCountries: (data) =>
      renderList(
        data,
        findCountries(namesOf(data), choice.query).filter(({ listed }) => listed),
        (code) => contextOf(data, code),
        pick,
      ),
    copy: (event, number) => void copyNumber(event, number, localize.terms, announce),
    routes: renderRoutes,
    furtherLines: (context, all, others) => renderFurtherLines(context, all, others, lines),
    anywhere: (context, data, route) => renderAnywhere(context, servicesAnywhere(data, route)),
    // Once it is known whether there is paper, so that nothing moves twice.
    foot: (context, routes, answer) =>
      paper.settled
        ? renderFoot(context, routes, answer, {
            kit: paper.value,
            printing: watch.printing,
            printLayout: element.printLayout,
            reportHref: element.reportHref,
            root: element.shadowRoot,
            dir: localize.dir,
          })
        : nothing,
    prepareList: (data) => prepareList(data, (code) => contextOf(data, code)),
    get settled() {
      return names.settled;
    },
  };
}
