/**
 * Hands the person a file. The browser's own saving does the rest; nothing is sent anywhere.
 *
 * @param name the file's name with its ending
 */
export function saveFile(name: string, content: string | Blob, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has read the address by the next turn of its loop.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
