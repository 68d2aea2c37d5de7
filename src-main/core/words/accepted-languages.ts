const mostTags = 20;

/**
 * The languages an `Accept-Language` header asks for, best first, as BCP-47 tags (RFC 9110,
 * 12.5.4); those with quality 0 and the wildcard are left out. Empty where it says nothing.
 */
export function acceptedLanguages(header: string | undefined): readonly string[] {
  return (header ?? '')
    .split(',', mostTags)
    .map(readRange)
    .filter(({ tag, quality }) => /^[a-z]/i.test(tag) && quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
}

function readRange(range: string): { readonly tag: string; readonly quality: number } {
  const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
  const weight = parameters.map((one) => /^q=([01](?:\.\d{0,3})?)$/i.exec(one)?.[1]).find(Boolean);
  return { tag, quality: weight === undefined ? 1 : Number(weight) };
}
