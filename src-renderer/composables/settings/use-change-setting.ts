import type { SettingChange } from '../../../src-main/core/settings/setting-change.ts';
import { problemPhrase } from '../../../src-main/core/settings/setting-words.ts';
import { useSettings } from '../../stores/settings/settings.ts';
import { useToast } from '../../stores/toast.ts';
import { useHost } from '../use-host.ts';

/**
 * Changes a setting and tells when it lasts for this run only. Answers what is wrong in words (from
 * the host), or null when it was changed.
 */
export function useChangeSetting(): (change: SettingChange) => Promise<string | null> {
  const host = useHost();
  const settings = useSettings();
  const toast = useToast();

  return async (change) => {
    try {
      await host.changeSetting(change);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
    const problem = settings.state?.problems.at(-1);
    if (settings.state?.sources[change.key] === 'run' && problem !== undefined) {
      const { key, values } = problemPhrase(problem);
      toast.show(key, values);
    }
    return null;
  };
}
