/** English words of the glossary area: term -> short definition. */
export const glossary = {} as const;
