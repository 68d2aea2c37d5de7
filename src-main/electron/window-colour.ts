/** The ground of the page before it has painted, so that opening does not flash. */
export function windowColour(dark: boolean): string {
  return dark ? '#1e1f22' : '#ffffff';
}
