import { Finding } from '../findings/types';
import { Problem } from '../requirements/types';
import { Placement } from '../verdict/types';

/**
 * The parts of an assessment that follow from values and not from rungs: each
 * is withheld where it rests on a value that is.
 *
 * @public
 */
export const withheldParts = [
  'platform',
  'downtime',
  'recovery',
  'data',
  'isolation',
] as const;

/**
 * See {@link withheldParts}.
 *
 * @public
 */
export type WithheldPart = (typeof withheldParts)[number];

/**
 * The result of assessing one entity: plain data, the same from the engine and
 * from the HTTP API. The HTTP API withholds what the reader may not see; the
 * engine itself withholds nothing.
 *
 * @public
 */
export interface Assessment
  extends Omit<Placement, 'recovery' | 'isolation'>,
    Partial<Pick<Placement, 'recovery' | 'isolation'>> {
  entityRef: string;
  /**
   * What is left out, or unknown, because it rests on numbers that the reader
   * may not see. Left out where that is nothing.
   */
  withheld?: WithheldPart[];
  /** The gravest first; what has been accepted last. */
  findings: Finding[];
  problems: Problem[];
}
