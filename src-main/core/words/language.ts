/** The languages Portside speaks, as BCP-47 tags; the first one is spoken where none fits. */
export const languages = ['en', 'de', 'zh-Hans'] as const;

export type Language = (typeof languages)[number];
