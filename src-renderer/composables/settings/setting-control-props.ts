import type { SettingKey } from '../../../src-main/core/settings/setting-schemas.ts';
import type { SettingEdits } from './use-setting-edits.ts';

/** What a row of the settings hands to the control that its setting is changed with. */
export interface SettingControlProps {
  /** Of the control itself; the row's words have ids that begin with it. */
  readonly id: string;
  readonly settingKey: SettingKey;
  readonly edits: SettingEdits;
  readonly disabled: boolean;
  readonly invalid: boolean;
  /** The ids of the words that describe it. */
  readonly describedBy: string;
}
