import type { CampaignGoal } from '@rung/backstage-plugin-rung-common/wire';
import { findingIds } from '../findings/rules';
import { goalTypes } from '../wire/campaigns';

const findingPrefix = 'finding:';

/** Reads a goal, such as `comes-down` or `finding:no-backups`, in any case. */
export function readGoal(text: string): CampaignGoal | undefined {
  const word = text.trim().toLowerCase();
  if (word.startsWith(findingPrefix)) {
    const id = word.slice(findingPrefix.length).trim();
    const finding = findingIds.find(known => known === id);
    return finding && { type: 'finding', finding };
  }
  const type = goalTypes.find(known => known === word);
  return type && type !== 'finding' ? { type } : undefined;
}
