import {
  Assessment,
  Demand,
  describeThreshold,
  inFile,
} from '@rung/backstage-plugin-rung-common';

/** The requirements that a verdict rests on: `availability 99.9`. */
export function forcingTexts({ demands }: Assessment): string[] {
  return demands.filter(({ forcing }) => forcing).map(textOfDemand);
}

function textOfDemand({ key, text }: Demand): string {
  return `${key} ${text}`;
}

/** The one signal that would change the verdict, if anything would. */
export function climbText({ climb }: Assessment): string | undefined {
  if (!climb) {
    return undefined;
  }
  return climb.type === 'signal'
    ? `to rung ${climb.rung}: ${climb.signal}`
    : `to rung ${climb.rung}: ${describeThreshold(
        climb.key,
        climb.threshold,
        inFile,
      )}`;
}
