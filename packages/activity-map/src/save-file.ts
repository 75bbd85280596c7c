/** Hands the reader a file that was made on their device. Nothing is sent anywhere. */

export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // After the click has been handled; Safari reads the address late.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
