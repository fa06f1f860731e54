import { Built, Timestamp } from '@rung/backstage-plugin-rung-common';

/** When the first of what was seen was seen, where that is known. */
export function seenAt({ facts }: Pick<Built, 'facts'>): Timestamp | undefined {
  const [first] = facts
    .flatMap(({ source }) =>
      source.type === 'observed' ? source.observedAt ?? [] : [],
    )
    .sort();
  return first;
}

/** Whole units only: nobody asks for the seconds of an hour. */
const units = [86_400, 3_600, 60] as const;

/** How many seconds ago that was, in whole days, hours or minutes; 0 below that. */
export function secondsSince(time: Timestamp, now: Date = new Date()): number {
  const seconds = (now.getTime() - new Date(time).getTime()) / 1_000;
  const unit = units.find(size => seconds >= size);
  return unit ? Math.floor(seconds / unit) * unit : 0;
}
