import type { RungNumber } from '@rung/backstage-plugin-rung-common';

/**
 * One of the four things that change on the way up the ladder.
 *
 * @public
 */
export interface LadderAxis {
  id: 'control-plane' | 'data-plane' | 'state' | 'blast-radius';
  /** What the axis is called, as a phrase. */
  name: string;
  /** What is counted along it, as a sentence. */
  meaning: string;
  /** Where each rung lies on it, as phrases. */
  values: Readonly<Record<RungNumber, string>>;
}

/**
 * A common way to end up on the wrong rung, or on the right one badly built.
 *
 * @public
 */
export interface LadderMistake {
  /** The same as the id of the finding that detects it. */
  id: string;
  /** What can be seen of it, as a sentence. */
  symptom: string;
  /** How it comes about, in sentences. */
  cause: string;
  /** What to do, in sentences. */
  fix: string;
}

/**
 * What a rung means for security.
 *
 * @public
 */
export interface SecurityNote {
  id: string;
  /** The point of it, short enough for a heading. */
  title: string;
  /** What it means and what to do, in sentences. */
  text: string;
  /** The rungs it applies to, lowest first. */
  rungs: readonly RungNumber[];
}

/**
 * What is published of what rungs cost, in words.
 *
 * @public
 */
export interface CostBand {
  id: string;
  /** The rungs that it tells of, lowest first. */
  rungs: readonly RungNumber[];
  /** What is published, in sentences of our own. */
  text: string;
  source: {
    /** What the source is called, as a phrase. */
    name: string;
    /** Where it is, as an https address. */
    address: string;
  };
}
