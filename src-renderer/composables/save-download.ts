/** Has the browser save a text as a file, as if it had been downloaded. */
export function saveDownload(file: {
  readonly fileName: string;
  readonly mediaType: string;
  readonly text: string;
}): void {
  const address = URL.createObjectURL(new Blob([file.text], { type: file.mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.fileName;
  link.click();
  // The browser reads the blob after this task; the next one may let it go.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
