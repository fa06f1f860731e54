import {
  findingDefinition,
  plainText,
  shortened,
} from '@rung/backstage-plugin-rung-common';
import { Ending, NamedEntity } from '../database';

/** An entity as its owner knows it. What others wrote is one short line. */
export function nameOf({ title, name }: NamedEntity): string {
  return shortened(plainText(title ?? name));
}

export function findingTitle({ finding }: Ending): string {
  return findingDefinition(finding)?.title ?? finding;
}

/** What was exercised. */
export function exerciseName({ finding }: Ending): string {
  return finding === 'failover-untested'
    ? 'failing over to another region'
    : 'the loss of a zone';
}

/** The sentences about the first few, and how many are left out. */
export function andMore(
  sentences: readonly string[],
  total: number,
): readonly string[] {
  const others = total - sentences.length;
  return others > 0 ? [...sentences, `And ${others} more.`] : sentences;
}
