/** Icons of ways, states and actions. Drawn by Lucide, see `../icons.ts`. */
import { svg } from 'lit';
import { icon } from './icon.js';

export const phone = /* @__PURE__ */ icon(
  () =>
    svg`<path d="M13.832 16.568a1 1 0 0 0 1.213-.303l.355-.465A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8 1.6l-.468.351a1 1 0 0 0-.292 1.233 14 14 0 0 0 6.392 6.384"/>`,
);
export const messageCircle = /* @__PURE__ */ icon(
  () =>
    svg`<path d="M2.992 16.342a2 2 0 0 1 .094 1.167l-1.065 3.29a1 1 0 0 0 1.236 1.168l3.413-.998a2 2 0 0 1 1.099.092 10 10 0 1 0-4.777-4.719"/>`,
);
export const squarePen = /* @__PURE__ */ icon(
  () =>
    svg`<path d="M12 3H5a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2v-7"/><path d="M18.375 2.625a1 1 0 0 1 3 3l-9.013 9.014a2 2 0 0 1-.853.505l-2.873.84a.5.5 0 0 1-.62-.62l.84-2.873a2 2 0 0 1 .506-.852z"/>`,
);
export const mail = /* @__PURE__ */ icon(
  () =>
    svg`<path d="m22 7-8.991 5.727a2 2 0 0 1-2.009 0L2 7"/><rect x="2" y="4" width="20" height="16" rx="2"/>`,
);
export const smartphone = /* @__PURE__ */ icon(
  () => svg`<rect width="14" height="20" x="5" y="2" rx="2" ry="2"/><path d="M12 18h.01"/>`,
);
export const circleCheck = /* @__PURE__ */ icon(
  () => svg`<circle cx="12" cy="12" r="10"/><path d="m16 9-5.5 5.5L8 12"/>`,
);
export const circle = /* @__PURE__ */ icon(() => svg`<circle cx="12" cy="12" r="10"/>`);
export const circleDot = /* @__PURE__ */ icon(
  () => svg`<circle cx="12" cy="12" r="1"/><circle cx="12" cy="12" r="10"/>`,
);
export const moon = /* @__PURE__ */ icon(
  () =>
    svg`<path d="M20.985 12.486a9 9 0 1 1-9.473-9.472c.405-.022.617.46.402.803a6 6 0 0 0 8.268 8.268c.344-.215.825-.004.803.401"/>`,
);
export const clock = /* @__PURE__ */ icon(
  () => svg`<circle cx="12" cy="12" r="10"/><path d="M12 6v6l4 2"/>`,
);
export const siren = /* @__PURE__ */ icon(
  () =>
    svg`<path d="M7 18v-6a5 5 0 1 1 10 0v6"/><path d="M5 21a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-1a2 2 0 0 0-2-2H7a2 2 0 0 0-2 2z"/><path d="M21 12h1"/><path d="M18.5 4.5 18 5"/><path d="M2 12h1"/><path d="M12 2v1"/><path d="m4.929 4.929.707.707"/><path d="M12 12v6"/>`,
);
export const logOut = /* @__PURE__ */ icon(
  () =>
    svg`<path d="m16 17 5-5-5-5"/><path d="M21 12H9"/><path d="M9 21H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h4"/>`,
);
export const mapPin = /* @__PURE__ */ icon(
  () =>
    svg`<path d="M20 10c0 4.993-5.539 10.193-7.399 11.799a1 1 0 0 1-1.202 0C9.539 20.193 4 14.993 4 10a8 8 0 0 1 16 0"/><circle cx="12" cy="10" r="3"/>`,
);
export const languages = /* @__PURE__ */ icon(
  () =>
    svg`<path d="m5 8 6 6"/><path d="m4 14 6-6 2-3"/><path d="M2 5h12"/><path d="M7 2h1"/><path d="m22 22-5-10-5 10"/><path d="M14 18h6"/>`,
);
export const search = /* @__PURE__ */ icon(
  () => svg`<path d="m21 21-4.34-4.34"/><circle cx="11" cy="11" r="8"/>`,
);
export const x = /* @__PURE__ */ icon(() => svg`<path d="M18 6 6 18"/><path d="m6 6 12 12"/>`);
export const check = /* @__PURE__ */ icon(() => svg`<path d="M20 6 9 17l-5-5"/>`);
export const link = /* @__PURE__ */ icon(
  () =>
    svg`<path d="M10 13a5 5 0 0 0 7.54.54l3-3a5 5 0 0 0-7.07-7.07l-1.72 1.71"/><path d="M14 11a5 5 0 0 0-7.54-.54l-3 3a5 5 0 0 0 7.07 7.07l1.71-1.71"/>`,
);
export const download = /* @__PURE__ */ icon(
  () =>
    svg`<path d="M12 15V3"/><path d="M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4"/><path d="m7 10 5 5 5-5"/>`,
);
export const plus = /* @__PURE__ */ icon(() => svg`<path d="M5 12h14"/><path d="M12 5v14"/>`);
export const minus = /* @__PURE__ */ icon(() => svg`<path d="M5 12h14"/>`);
export const maximize = /* @__PURE__ */ icon(
  () =>
    svg`<path d="M8 3H5a2 2 0 0 0-2 2v3"/><path d="M21 8V5a2 2 0 0 0-2-2h-3"/><path d="M3 16v3a2 2 0 0 0 2 2h3"/><path d="M16 21h3a2 2 0 0 0 2-2v-3"/>`,
);
export const globe = /* @__PURE__ */ icon(
  () =>
    svg`<circle cx="12" cy="12" r="10"/><path d="M12 2a14.5 14.5 0 0 0 0 20 14.5 14.5 0 0 0 0-20"/><path d="M2 12h20"/>`,
);
export const laptop = /* @__PURE__ */ icon(
  () =>
    svg`<path d="M18 5a2 2 0 0 1 2 2v8.526a2 2 0 0 0 .212.897l1.068 2.127a1 1 0 0 1-.9 1.45H3.62a1 1 0 0 1-.9-1.45l1.068-2.127A2 2 0 0 0 4 15.526V7a2 2 0 0 1 2-2z"/><path d="M20.054 15.987H3.946"/>`,
);
export const users = /* @__PURE__ */ icon(
  () =>
    svg`<path d="M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2"/><path d="M16 3.128a4 4 0 0 1 0 7.744"/><path d="M22 21v-2a4 4 0 0 0-3-3.87"/><circle cx="9" cy="7" r="4"/>`,
);
export const calendarPlus = /* @__PURE__ */ icon(
  () =>
    svg`<path d="M16 18h6"/><path d="M16 2v3"/><path d="M19 15v6"/><path d="M21 11.5V5a2 2 0 00-2-2H5a2 2 0 00-2 2v14a2 2 0 002 2h8.3"/><path d="M3 9h18"/><path d="M8 2v3"/>`,
);
export const externalLink = /* @__PURE__ */ icon(
  () =>
    svg`<path d="M15 3h6v6"/><path d="M10 14 21 3"/><path d="M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6"/>`,
);
export const arrowRight = /* @__PURE__ */ icon(
  () => svg`<path d="M5 12h14"/><path d="m12 5 7 7-7 7"/>`,
);
export const arrowLeft = /* @__PURE__ */ icon(
  () => svg`<path d="m12 19-7-7 7-7"/><path d="M19 12H5"/>`,
);
export const rotateCcw = /* @__PURE__ */ icon(
  () => svg`<path d="M3 12a9 9 0 1 0 9-9 9.75 9.75 0 0 0-6.74 2.74L3 8"/><path d="M3 3v5h5"/>`,
);
export const volume2 = /* @__PURE__ */ icon(
  () =>
    svg`<path d="M11 4.702a.705.705 0 0 0-1.203-.498L6.413 7.587A1.4 1.4 0 0 1 5.416 8H3a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2.416a1.4 1.4 0 0 1 .997.413l3.383 3.384A.705.705 0 0 0 11 19.298z"/><path d="M16 9a5 5 0 0 1 0 6"/><path d="M19.364 18.364a9 9 0 0 0 0-12.728"/>`,
);
export const list = /* @__PURE__ */ icon(
  () =>
    svg`<path d="M3 5h.01"/><path d="M3 12h.01"/><path d="M3 19h.01"/><path d="M8 5h13"/><path d="M8 12h13"/><path d="M8 19h13"/>`,
);
export const map = /* @__PURE__ */ icon(
  () =>
    svg`<path d="M14.106 5.553a2 2 0 0 0 1.788 0l3.659-1.83A1 1 0 0 1 21 4.619v12.764a1 1 0 0 1-.553.894l-4.553 2.277a2 2 0 0 1-1.788 0l-4.212-2.106a2 2 0 0 0-1.788 0l-3.659 1.83A1 1 0 0 1 3 19.381V6.618a1 1 0 0 1 .553-.894l4.553-2.277a2 2 0 0 1 1.788 0z"/><path d="M15 5.764v15"/><path d="M9 3.236v15"/>`,
);
export const slidersHorizontal = /* @__PURE__ */ icon(
  () =>
    svg`<path d="M10 5H3"/><path d="M12 19H3"/><path d="M14 3v4"/><path d="M16 17v4"/><path d="M21 12h-9"/><path d="M21 19h-5"/><path d="M21 5h-7"/><path d="M8 10v4"/><path d="M8 12H3"/>`,
);
export const listChecks = /* @__PURE__ */ icon(
  () =>
    svg`<path d="M13 5h8"/><path d="M13 12h8"/><path d="M13 19h8"/><path d="m3 17 2 2 4-4"/><path d="m3 7 2 2 4-4"/>`,
);
export const copy = /* @__PURE__ */ icon(
  () =>
    svg`<rect width="14" height="14" x="8" y="8" rx="2" ry="2"/><path d="M4 16c-1.1 0-2-.9-2-2V4c0-1.1.9-2 2-2h10c1.1 0 2 .9 2 2"/>`,
);
export const info = /* @__PURE__ */ icon(
  () => svg`<circle cx="12" cy="12" r="10"/><path d="M12 16v-4"/><path d="M12 8h.01"/>`,
);
export const triangleAlert = /* @__PURE__ */ icon(
  () =>
    svg`<path d="m21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3"/><path d="M12 9v4"/><path d="M12 17h.01"/>`,
);
export const lightbulb = /* @__PURE__ */ icon(
  () =>
    svg`<path d="M15 14c.2-1 .7-1.7 1.5-2.5 1-.9 1.5-2.2 1.5-3.5A6 6 0 0 0 6 8c0 1 .2 2.2 1.5 3.5.7.7 1.3 1.5 1.5 2.5"/><path d="M9 18h6"/><path d="M10 22h4"/>`,
);
export const square = /* @__PURE__ */ icon(
  () => svg`<rect width="18" height="18" x="3" y="3" rx="2"/>`,
);
export const squareCheck = /* @__PURE__ */ icon(
  () => svg`<rect width="18" height="18" x="3" y="3" rx="2"/><path d="m16 9-5.5 5.5L8 12"/>`,
);
export const calendar = /* @__PURE__ */ icon(
  () =>
    svg`<path d="M8 2v3"/><path d="M16 2v3"/><rect x="3" y="3" width="18" height="18" rx="2"/><path d="M3 9h18"/>`,
);
export const arrowUp = /* @__PURE__ */ icon(
  () => svg`<path d="m5 12 7-7 7 7"/><path d="M12 19V5"/>`,
);
export const arrowDown = /* @__PURE__ */ icon(
  () => svg`<path d="M12 5v14"/><path d="m19 12-7 7-7-7"/>`,
);
