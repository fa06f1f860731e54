/** How long rules are taken to be in use after they were seen last. */
export const RULES_IN_USE = 60 * 60 * 1000;

/** A scan as far as its rules go, oldest first. */
export interface RuledScan {
  rules: string;
  at: Date;
  /** Whether it has left the writing to others. */
  waited: boolean;
}

/**
 * What a replica does about its rules:
 * `in-force`: it goes on, because the report is by these rules, or by none yet.
 * `take-over`: from now on the report is by these rules.
 * `wait`: it leaves the report to those whose rules are in force.
 */
export type RulesDecision = 'in-force' | 'take-over' | 'wait';

/**
 * Decides which of several rules the report is by, while replicas apply
 * different ones: those that came last, for as long as anybody applies them.
 * Rules that were not seen for an hour are new when they come back, and those
 * in force are gone once they were not seen for as long: after a rollback the
 * older ones take over then.
 */
export function decideRules(
  own: string,
  scans: readonly RuledScan[],
  now: Date,
): RulesDecision {
  const { inForce, seen } = sightings(scans);
  if (inForce === undefined || inForce === own) {
    return 'in-force';
  }
  const isInUse = (rules: string) => {
    const at = seen.get(rules);
    return at !== undefined && now.getTime() - at.getTime() < RULES_IN_USE;
  };
  return isInUse(inForce) && isInUse(own) ? 'wait' : 'take-over';
}

/** The rules in force, and when each of them was seen last. */
function sightings(scans: readonly RuledScan[]) {
  const seen = new Map<string, Date>();
  let inForce: string | undefined;
  for (const { rules, at, waited } of scans) {
    if (!waited && inForce !== rules) {
      // The replicas that applied the others do not end at that very moment.
      if (inForce !== undefined) {
        seen.set(inForce, at);
      }
      inForce = rules;
    }
    seen.set(rules, at);
  }
  return { inForce, seen };
}
