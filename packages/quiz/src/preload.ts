/** Pictures are fetched with the quiz, so that a game asks for nothing while it runs. */

/** Has a picture in the cache; one that is missing shows its alternative text. */
export async function preload(src: string): Promise<void> {
  const image = new Image();
  image.src = src;
  await image.decode().catch(() => {});
}
