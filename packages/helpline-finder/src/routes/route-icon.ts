/** A sign for each route, on screen and on paper. */
import { icons } from '@awareness-widgets/core';
import type { Route } from '@awareness-widgets/data';
import type { TemplateResult } from 'lit';

const ICONS: Record<Route, TemplateResult> = {
  talk: icons.messageCircle,
  report: icons.flag,
  'own-image': icons.imageOff,
  centre: icons.lifeBuoy,
  missing: icons.userSearch,
};

export const routeIcon = (route: Route): TemplateResult => ICONS[route];
