import { RequirementInput } from '../grammar/types';
import { Scale, Thresholds } from '../../thresholds/types';
import { RequirementValue } from '../values';
import { audience } from './audience';
import { availability } from './availability';
import { changeControl } from './changeControl';
import { compliance } from './compliance';
import { recoveryPointObjectives, recoveryTimeObjectives } from './objective';
import { permittedRegions } from './permittedRegions';
import { reach } from './reach';
import { nodes, pods } from './scale';
import { state } from './state';
import { survives } from './survives';
import { teams } from './teams';
import { tenants } from './tenants';
import { Measure, MethodNumber, RequirementKind } from './types';
import { writes } from './writes';

/** Every requirement, in the order in which they are read and shown. */
export const requirementKinds = [
  availability,
  ...recoveryTimeObjectives,
  ...recoveryPointObjectives,
  survives,
  audience,
  changeControl,
  pods,
  nodes,
  reach,
  teams,
  tenants,
  compliance,
  permittedRegions,
  state,
  writes,
] as const satisfies readonly RequirementKind[];

function keysOf<const TKinds extends readonly RequirementKind[]>(
  kinds: TKinds,
): { readonly [index in keyof TKinds]: TKinds[index]['key'] } {
  return kinds.map(({ key }) => key) as {
    [index in keyof TKinds]: TKinds[index]['key'];
  };
}

/**
 * The requirements, in the order in which they are read and shown. Each is an
 * annotation key without its prefix.
 *
 * @public
 */
export const requirementKeys = /* @__PURE__ */ keysOf(requirementKinds);

/**
 * The name of a requirement: its annotation key without the prefix.
 *
 * @public
 */
export type RequirementKey = (typeof requirementKeys)[number];

const kindsByKey = new Map<string, RequirementKind>(
  requirementKinds.map(kind => [kind.key, kind]),
);

/** The kind of a requirement. */
export function requirementKind(key: RequirementKey): RequirementKind {
  return kindsByKey.get(key)!;
}

/**
 * What a requirement is called, in English: `RTO for a zone`.
 *
 * @public
 */
export function requirementName(key: RequirementKey): string {
  return requirementKind(key).name;
}

/**
 * What to write for a requirement, in English, as the rest of a sentence that
 * begins with "Write": "a percentage of the month from 50 and below 100, such
 * as 99.9".
 *
 * @public
 */
export function requirementHint(key: RequirementKey): string {
  return requirementKind(key).expected;
}

/**
 * How a form is to ask for a requirement.
 *
 * @public
 */
export function requirementInput(key: RequirementKey): RequirementInput {
  return requirementKind(key).parse.input;
}

/**
 * Which of the six numbers of the method a requirement states, if any.
 *
 * @public
 */
export function methodNumber(key: RequirementKey): MethodNumber | undefined {
  return requirementKind(key).number;
}

/**
 * The scales that the values of a requirement are weighed on. Words are weighed
 * on none.
 *
 * @public
 */
export function scalesOf(
  key: RequirementKey,
  { scales }: Thresholds,
): readonly Scale[] {
  return requirementKind(key).weighing.scales.map(name => scales[name]);
}

/**
 * What a value is weighed on: a range by its peak, and by how many times that
 * is the base. Nothing, where there is no such requirement or the reader may
 * not see the value.
 *
 * @public
 */
export function measuresOf(
  key: RequirementKey,
  value: RequirementValue | { type: 'withheld' },
  thresholds: Thresholds,
): readonly Measure[] {
  return value.type === 'none' || value.type === 'withheld'
    ? []
    : requirementKind(key).weighing.measure(value, thresholds);
}
