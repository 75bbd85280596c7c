/** Remembers the last answer while the arguments are the same. */
export function memo<A extends readonly unknown[], R>(make: (...args: A) => R): (...args: A) => R {
  let last: { args: A; answer: R } | undefined;
  return (...args) => {
    if (!last || last.args.some((arg, i) => arg !== args[i]))
      last = { args, answer: make(...args) };
    return last.answer;
  };
}
