import {
  readRequirement,
  RequirementKey,
} from '@rung/backstage-plugin-rung-common';
import { useRequirementText } from './useRequirementText';

/**
 * Puts a stated value into the notation of the page; what cannot be read stays
 * as it was written. A hook of its own, since the card has no use for it and
 * stays small.
 */
export function useStatedText(): (key: RequirementKey, text: string) => string {
  const { valueOf } = useRequirementText();
  return (key, text) => {
    const read = readRequirement(key, text);
    return 'reason' in read
      ? text
      : `${valueOf(read.value)}${read.guess ? '?' : ''}`;
  };
}
