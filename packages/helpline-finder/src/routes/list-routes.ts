/** The `routes` attribute: which routes to show and in what order. */
import { ROUTES, type Route } from '@awareness-widgets/data';

/** Known routes in the given order, each once; all routes when none is named. */
export function listRoutes(value: string | null): readonly [Route, ...Route[]] {
  const wanted = (value ?? '').toLowerCase().split(/[\s,]+/);
  const routes = [...new Set(wanted)].filter((word): word is Route =>
    ROUTES.includes(word as Route),
  );
  const [first, ...others] = routes;
  return first ? [first, ...others] : ROUTES;
}
