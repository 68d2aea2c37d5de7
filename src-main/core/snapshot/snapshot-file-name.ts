/**
 * True for the name of a file that may lie in the folder of saved snapshots: no path, not hidden,
 * nothing that means something to a file system (`:` names a stream on Windows).
 */
export function isSnapshotFileName(name: string): boolean {
  return name.length <= 160 && /^[^./\\:*?"<>|\p{C}][^/\\:*?"<>|\p{C}]*\.json$/u.test(name);
}
