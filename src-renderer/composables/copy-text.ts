/** Puts a text on the clipboard; tells whether the browser allowed it (it asks for a safe origin). */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
