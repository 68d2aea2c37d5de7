import { computed, type ComputedRef } from 'vue';
import { useComparison } from '../stores/comparison.ts';
import type { Command } from './use-commands.ts';
import { useStartComparison } from './use-start-comparison.ts';

/** What can be done about comparisons now. */
export function useComparisonCommands(
  command: (key: string, run: () => void) => Command,
): ComputedRef<readonly Command[]> {
  const comparison = useComparison();
  const { shown, shownWithNow, fromNow } = useStartComparison();

  function shownCommands(): readonly Command[] {
    return [
      command('compare.commandSwap', comparison.swap),
      command('compare.end', () => (comparison.open = false)),
    ];
  }

  return computed(() => [
    command('compare.commandFromNow', fromNow),
    ...(shown.value === null ? [] : [command('compare.commandShown', shownWithNow)]),
    ...(comparison.open ? shownCommands() : []),
    ...(comparison.wishes !== null && !comparison.open
      ? [command('compare.commandBack', () => (comparison.open = true))]
      : []),
  ]);
}
