/**
 * A country's own corrections to the directory. Apart from the directory's schema, so that a page
 * without overrides does not carry it.
 */
import * as v from 'valibot';
import { CountryCode, Day, FirstVersion } from './value-types.js';
import { Emergency, Service } from './directory.js';

/** What a Safer Internet Centre publishes for its own country; merged over the shipped entry by service id. */
export const DirectoryOverrides = v.object({
  $schema: v.optional(v.string()),
  version: FirstVersion,
  country: CountryCode,
  confirmedBy: v.string(),
  confirmedOn: Day,
  emergency: v.optional(v.array(Emergency)),
  services: v.optional(v.array(Service), []),
  /** Ids of services that no longer exist. */
  remove: v.optional(v.array(v.string()), []),
});

/** As a centre or a host writes it: what may be left out may be left out. */
export type DirectoryOverrides = v.InferInput<typeof DirectoryOverrides>;

/** The same after `parse`: every default is filled in. */
export type CompleteOverrides = v.InferOutput<typeof DirectoryOverrides>;
