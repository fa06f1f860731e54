import {
  Demand,
  describeThreshold,
  inFile,
  Problem,
  problemText,
  RequirementSource,
  shortened,
} from '@rung/backstage-plugin-rung-common';
import { Zod } from '../types';
import { teamText } from './teamText';

const LONGEST_VALUE = 80;

/** A requirement with where it is stated, as outputs tell it. */
export function requirementSchema(z: Zod) {
  return z.object({
    key: z.string(),
    value: z
      .string()
      .optional()
      .describe('As stated, a guess with its question mark.'),
    withheld: z
      .literal(true)
      .optional()
      .describe('You may not see who states it, and so not its value.'),
    rung: z.number().describe('The lowest rung that satisfies it.'),
    forcing: z.boolean().describe('Whether the verdict rests on it.'),
    from: z.string().describe('entity, system, domain, profile or counted.'),
    statedBy: z
      .string()
      .optional()
      .describe('The entity that states it, or names the profile.'),
    profile: z.string().optional(),
    threshold: z.string().optional().describe('What it has passed.'),
    next: z.string().optional().describe('Where its next rung begins.'),
  });
}

export function requirementOf(
  { key, text, guess, rung, forcing, source, threshold, next }: Demand,
  { withThresholds }: { withThresholds: boolean },
) {
  const at = (limit: Demand['next']) =>
    withThresholds && limit ? describeThreshold(key, limit, inFile) : undefined;
  return {
    key,
    value:
      text === undefined
        ? undefined
        : teamText(`${text}${guess ? '?' : ''}`, LONGEST_VALUE),
    withheld: text === undefined ? (true as const) : undefined,
    rung,
    forcing,
    ...statedBy(source),
    threshold: at(threshold),
    next: at(next),
  };
}

function statedBy({ type, entityRef, profile }: RequirementSource) {
  return {
    from: type,
    statedBy: entityRef,
    profile: profile && teamText(profile, LONGEST_VALUE),
  };
}

/** A stated value that does not count, and what to write instead. */
export function problemSchema(z: Zod) {
  return z.object({
    key: z.string(),
    value: z.string().describe('As somebody wrote it; empty where withheld.'),
    what: z.string(),
    advice: z.string(),
    from: z.string(),
    statedBy: z.string().optional(),
    profile: z.string().optional(),
  });
}

export function problemOf(problem: Problem) {
  const { what, advice } = problemText(problem);
  return {
    key: teamText(problem.key, LONGEST_VALUE),
    value: teamText(shortened(problem.value), LONGEST_VALUE + 1),
    what: teamText(what, 300),
    advice: teamText(advice, 500),
    ...statedBy(problem.source),
  };
}
