import { rungDefinition } from '../ladder/rungs';
import { requirementName } from '../requirements/kinds';
import { headlineText } from '../verdict/headline';
import { couldGoText } from '../wording/couldGoText';
import {
  describeAmount,
  describeRelaxation,
  describeThreshold,
  inMemo,
} from '../wording/describe';
import { enumerate } from '../wording/enumerate';
import { fillIn } from '../wording/fillIn';
import { findingText } from '../wording/findingText';
import { headroomText } from '../wording/headroom';
import { problemText } from '../wording/problemText';
import { MemoLanguage, MemoParameters } from './MemoLanguage';
import { memoSentences, togetherSentences } from './memoSentences';

/** The sentence of an id in its right plural, with all places filled. */
function sentenceOf(
  sentences: Readonly<Record<string, string>>,
  id: string,
  parameters: MemoParameters = {},
): string {
  const { count } = parameters;
  const plural = count === 1 ? '_one' : '_other';
  return fillIn(
    sentences[count === undefined ? id : `${id}${plural}`],
    Object.fromEntries(
      Object.entries(parameters).map(([name, value]) => [name, String(value)]),
    ),
  );
}

/** The language of the files that the backend, templates and CLI write. */
export const englishMemo: MemoLanguage = {
  sentence: (id, parameters) => sentenceOf(memoSentences, id, parameters),
  together: (id, parameters) => sentenceOf(togetherSentences, id, parameters),
  headline: headlineText,
  rung: rungDefinition,
  requirement: key => (key === 'scale' ? 'Scale' : requirementName(key)),
  amount: describeAmount,
  threshold: (key, threshold) => describeThreshold(key, threshold, inMemo),
  relaxation: relaxation => describeRelaxation(relaxation, inMemo),
  headroom: ({ present, threshold }) => headroomText(present, threshold),
  couldGo: couldGoText,
  strategy: strategy => strategy,
  isolation: ({ name }) => name.toLowerCase(),
  finding: findingText,
  severity: severity => severity,
  problem: problemText,
  wordOfFit: fit => (fit === 'unknown' ? 'not known' : fit),
  day: day => day,
  list: enumerate,
};
