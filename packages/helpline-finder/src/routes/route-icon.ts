import type { Route } from '@awareness-widgets/data';
import type { TemplateResult } from 'lit';
import { icons } from '@awareness-widgets/core';

export const routeIcon = (route: Route): TemplateResult => ICONS[route];

export const ICONS: Record<Route, TemplateResult> = {
  talk: icons.messageCircle,
  report: icons.flag,
  'own-image': icons.imageOff,
  centre: icons.lifeBuoy,
  missing: icons.userSearch,
};
