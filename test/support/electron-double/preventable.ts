/** An Electron event of which a test asks whether its default was prevented. */
export type Preventable<Fields extends object> = Fields & {
  readonly defaultPrevented: boolean;
  preventDefault(): void;
};

/** Makes an event with the given fields. */
export function preventable<Fields extends object>(fields: Fields): Preventable<Fields> {
  let defaultPrevented = false;
  const event = {
    ...fields,
    preventDefault: () => {
      defaultPrevented = true;
    },
  };
  return Object.defineProperty(event, 'defaultPrevented', {
    get: () => defaultPrevented,
  }) as Preventable<Fields>;
}
