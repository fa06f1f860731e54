import { annotationNameOf } from '@rung/backstage-plugin-rung-common';
import { Statements, statementsOf } from '@rung/backstage-plugin-rung-node';
import { Zod } from '../types';
import { textOf } from './fields';

const LONGEST_TEXT = 500;
/** More would not leave room in an answer to hand them back. */
const MOST_BYTES = 3_000;

/** What is stated, by key; numbers count as what an annotation would say. */
export function requirementField(z: Zod) {
  return z
    .record(
      z.preprocess(
        textOf,
        z
          .string({
            invalid_type_error: 'Write a text, as an annotation states it.',
          })
          .max(LONGEST_TEXT),
      ),
    )
    .refine(
      stated => Object.keys(stated).length > 0,
      'Write at least one requirement, as { "availability": "99.9" }.',
    )
    .refine(
      stated => Buffer.byteLength(JSON.stringify(stated)) <= MOST_BYTES,
      `Write at most ${MOST_BYTES} bytes of requirements at a time.`,
    )
    .describe(
      'Texts by requirement, as annotations state them: { "availability": "99.9", "rto.zone": "5m", "teams": 3 }. Durations as 30s, 5m, 4h, 1d; a question mark at the end marks a guess; none says that there is no such requirement; an empty text takes it away. Keys: availability, rto and rpo (also .node, .zone, .cluster, .region), survives, audience, change-control, pods, nodes, reach, teams, tenants, compliance, permitted-regions, state, writes, profile; built. and a fact, as built.zones; accept. and a finding.',
    );
}

/** The same as annotations, whether keys are written with their prefix or not. */
export function statedIn(
  requirements: Readonly<Record<string, string>>,
): Statements {
  return statementsOf(
    Object.fromEntries(
      Object.entries(requirements).map(([key, text]) => [
        annotationNameOf(key),
        text.trim(),
      ]),
    ),
  );
}
