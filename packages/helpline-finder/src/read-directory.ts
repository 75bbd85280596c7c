/** The check of a directory; a chunk of its own, fetched beside the data. */
import { checkData } from '@awareness-widgets/core';
import { Directory, parse } from '@awareness-widgets/data';

/** @throws {LoadError} `invalid`, with what is wrong place by place. */
export const readDirectory = (data: unknown, url: string): Directory =>
  checkData(data, url, (value) => parse(Directory, value));
