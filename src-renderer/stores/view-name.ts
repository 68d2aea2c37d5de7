/** The views of the table, in the order of the switch and of the keys 1 to 5. */
export const viewNames = ['ports', 'processes', 'remotes', 'sockets', 'unix'] as const;
export type ViewName = (typeof viewNames)[number];
