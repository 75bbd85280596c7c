/** What a country answers on each route: its own services, else the international ones. */
import type { Directory, Emergency, Route, Service } from '@awareness-widgets/data';

/** In the order in which a child meets them. */
const ROUTES: readonly Route[] = ['talk', 'report', 'own-image', 'centre', 'missing'];

export interface CountryAnswers {
  code: string;
  emergency: readonly Emergency[];
  routes: readonly { route: Route; services: readonly Service[] }[];
}

/** @param code ISO 3166-1 alpha-2. A country that is not in the directory gets the international answers. */
export function findAnswers(directory: Directory, code: string): CountryAnswers {
  const country = directory.countries[code.toUpperCase()];
  return {
    code: code.toUpperCase(),
    emergency: country?.emergency ?? [],
    routes: ROUTES.map((route) => {
      const on = (services: readonly Service[] = []) =>
        services.filter((service) => service.route === route && service.confidence !== 'low');
      const own = on(country?.services);
      return { route, services: own.length > 0 ? own : on(directory.international) };
    }).filter(({ services }) => services.length > 0),
  };
}
