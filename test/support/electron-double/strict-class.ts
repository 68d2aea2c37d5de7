import { type Behaviour, controlOf, type DoubleControl, strictDouble } from './strict-double.ts';
import type { ElectronKind } from './wanted-members.ts';

const created: DoubleControl[] = [];

/** The controls of what was made with `new` since the last reset, in order. */
export function createdDoubles(kind: ElectronKind): readonly DoubleControl[] {
  return created.filter((control) => control.kind === kind);
}

/** The one double of a kind that was made since the last reset. */
export function onlyDouble(kind: ElectronKind): DoubleControl {
  const [control, ...others] = createdDoubles(kind);
  if (control === undefined || others.length > 0) {
    throw new Error(`${createdDoubles(kind).length} of ${kind} were made`);
  }
  return control;
}

export function forgetCreated(): void {
  created.length = 0;
}

/** A class of Electron: `new` makes doubles by `make`; its static side is as strict as they are. */
export function strictClass(
  kind: ElectronKind,
  make: (options: Record<string, unknown>) => object,
  statics: Behaviour,
): { readonly constructable: unknown; readonly statics: object } {
  const staticSide = strictDouble(kind, statics);
  const constructable = new Proxy(Object, {
    construct: (_target, [options]: unknown[]) => {
      const object = make(Object(options) as Record<string, unknown>);
      created.push(controlOf(object));
      return object;
    },
    get: (_target, name) => Reflect.get(staticSide, name) as unknown,
  });
  return { constructable, statics: staticSide };
}
