import { describe, expect, it } from 'vitest';
import { listRoutes } from '../../../src/routes/list-routes.js';

describe('listRoutes', () => {
  it('keeps known routes in the host’s order and shows all for none', () => {
    expect(listRoutes('report  talk report bogus')).toEqual(['report', 'talk']);
    expect(listRoutes('bogus')).toHaveLength(5);
    expect(listRoutes(null)).toHaveLength(5);
  });
});
