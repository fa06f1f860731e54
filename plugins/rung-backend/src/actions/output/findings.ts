import { Finding, findingText } from '@rung/backstage-plugin-rung-common';
import { Zod } from '../types';
import { teamText } from './teamText';

const LONGEST_SENTENCE = 400;
const LONGEST_REASON = 200;

/** A finding as outputs tell it; what its team says of it has fields of its own. */
export function findingSchema(z: Zod) {
  const acceptance = z
    .object({
      until: z.string().describe('The last day it holds.'),
      reason: z.string().describe('In the words of the team.'),
    })
    .optional();
  return z.object({
    id: z.string(),
    severity: z.string(),
    short: z.string(),
    what: z.string().optional(),
    why: z.string().optional(),
    remedy: z.string().optional(),
    accepted: acceptance.describe('While somebody has accepted it.'),
    lapsed: acceptance.describe('Where an acceptance has ended.'),
  });
}

export function findingOf(
  finding: Finding,
  { atLength }: { atLength: boolean },
) {
  const { id, severity, accepted, lapsed } = finding;
  const { title, short, what, why, remedy } = findingText(finding);
  const sentence = (written: string) =>
    atLength ? teamText(written, LONGEST_SENTENCE) : undefined;
  return {
    id,
    severity,
    short: teamText(short || title, LONGEST_REASON),
    what: sentence(what),
    why: sentence(why),
    remedy: sentence(remedy),
    accepted: acceptanceOf(accepted),
    lapsed: acceptanceOf(lapsed),
  };
}

function acceptanceOf(acceptance: Finding['accepted']) {
  return (
    acceptance && {
      until: acceptance.until,
      reason: teamText(acceptance.reason, LONGEST_REASON),
    }
  );
}
