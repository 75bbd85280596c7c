/** The data behind the forms: numbers, activities, questions. What cannot be had is null. */
import type { Activities, Directory, Quiz } from '@awareness-widgets/data';
import directoryAddress from '@awareness-widgets/data/directory.json?url';

const answers = new Map<string, Promise<unknown>>();

/** One request per address; the next try may find a connection. */
function get<T>(address: string): Promise<T | null> {
  let answer = answers.get(address);
  if (!answer) {
    answer = fetch(address, { credentials: 'omit' })
      .then((response) => (response.ok ? response.json() : null))
      .catch(() => null);
    answers.set(address, answer);
    void answer.then((value) => value ?? answers.delete(address));
  }
  return answer as Promise<T | null>;
}

export const getDirectory = (): Promise<Directory | null> => get(directoryAddress);

export const getActivities = (base: string): Promise<Activities | null> =>
  get(new URL('data/activities-2021.json', base).href);

export const getQuiz = (base: string, band: string): Promise<Quiz | null> =>
  get(new URL(`data/${band}.json`, base).href);

/** Hashes of the scripts in a folder of widget files. */
export const getIntegrity = (base: string): Promise<Record<string, string> | null> =>
  get(new URL('integrity.json', base).href);
