/** English words of the filter area: what is wrong with a term of the filter language. */
export const filter = {
  unknownKey:
    'There is no “{what}:” here. Known: {keys}. To search for the text itself, put it in quotes.',
  valueMissing: 'Something must follow “{what}:”.',
  nothingThere: 'There is nothing to search for here.',
  openQuote: 'This quote is never closed.',
  badNumber: '“{value}” is not a {what}: give a number, or a range such as 8000-8999.',
  numberTooHigh: '“{value}” is not a {what}: the highest is {highest}.',
  rangeBackwards: 'This range runs backwards: {first} is more than {last}.',
  badAddress:
    '“{value}” is not an address: give one such as 127.0.0.1, [::1]:80 or :443, or a range such as 10.0.0.0/8.',
  badRange: '“{value}” is not a range of addresses: give one such as 10.0.0.0/8 or fe80::/10.',
  unknownState:
    'There is no state “{value}”. Give one such as listen, established, time-wait or close-wait.',
  unknownValue: '“{value}” does not go with “{what}:”. Give one of: {choices}.',
} as const;
