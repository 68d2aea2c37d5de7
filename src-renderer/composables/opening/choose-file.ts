/** Lets the person choose a file of their own; nothing happens when they choose none. */
export function chooseFile(use: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file !== undefined) use(file);
  });
  input.click();
}
