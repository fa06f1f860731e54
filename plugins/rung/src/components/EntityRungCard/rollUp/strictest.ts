import { RequiredRung } from '@rung/backstage-plugin-rung-common';

/** What it takes to satisfy all of them. */
export function strictestOf(
  required: readonly RequiredRung[],
): RequiredRung | undefined {
  return required.reduce<RequiredRung | undefined>(
    (strictest, next) => (strictest ? both(strictest, next) : next),
    undefined,
  );
}

/** A platform is the headline where nothing calls for more than rung 3. */
function both(one: RequiredRung, other: RequiredRung): RequiredRung {
  const { resilience } = one.resilience > other.resilience ? one : other;
  const platform = one.platform || other.platform;
  return {
    rung: platform && resilience === 3 ? 4 : resilience,
    resilience,
    platform,
  };
}
