import { RootConfigService } from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds, HumanDuration } from '@backstage/types';

/** A duration in milliseconds, above 0 and no longer than it may be. */
export function readDuration(
  root: RootConfigService,
  key: string,
  { fallback, longest }: { fallback: HumanDuration; longest: HumanDuration },
): number {
  const milliseconds = durationToMilliseconds(
    root.has(key) ? readDurationFromConfig(root, { key }) : fallback,
  );
  if (milliseconds <= 0) {
    throw new InputError(
      `${key} is no time at all; write a duration above 0, such as 10s or { days: 90 }`,
    );
  }
  if (milliseconds > durationToMilliseconds(longest)) {
    const [[unit, amount]] = Object.entries(longest);
    throw new InputError(
      `${key} is too long; write a duration of at most ${amount} ${unit}`,
    );
  }
  return milliseconds;
}
