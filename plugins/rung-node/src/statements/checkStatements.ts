import { InputError } from '@backstage/errors';
import {
  AssessmentPolicy,
  plainText,
  problemText,
  readAnnotations,
  shortened,
} from '@rung/backstage-plugin-rung-common';
import { nearestAnnotation } from '../annotations';
import { Statements, Vocabulary } from './types';

/**
 * Makes sure that everything stated can be read.
 *
 * @throws InputError that names, one on each line, every key that is unknown
 * and every text that cannot be read, why, and what to write instead
 * @public
 */
export function checkStatements(
  stated: Statements,
  {
    vocabulary,
    policy,
    now,
  }: { vocabulary: Vocabulary; policy: AssessmentPolicy; now: Date },
): void {
  const known = Object.entries(stated).filter(([annotation]) =>
    vocabulary.annotations.has(annotation),
  );
  complainOf(vocabulary, [
    ...unknownKeys(stated, vocabulary, policy),
    ...unreadableTexts(known, { vocabulary, policy, now }),
  ]);
}

/**
 * Makes sure that there is something for every key to be about, whatever is stated.
 *
 * @throws InputError that names every key that is unknown, as
 * {@link checkStatements} does
 * @public
 */
export function checkStatementKeys(
  stated: Statements,
  { vocabulary, policy }: { vocabulary: Vocabulary; policy: AssessmentPolicy },
): void {
  complainOf(vocabulary, unknownKeys(stated, vocabulary, policy));
}

function complainOf({ input }: Vocabulary, complaints: readonly string[]) {
  if (complaints.length > 0) {
    throw new InputError(
      [`Not everything in ${input} can be read:`, ...complaints].join('\n'),
    );
  }
}

function unknownKeys(
  stated: Statements,
  vocabulary: Vocabulary,
  policy: AssessmentPolicy,
): string[] {
  return Object.entries(stated)
    .filter(([annotation]) => !vocabulary.annotations.has(annotation))
    .map(entry => unknownKey(entry, vocabulary, policy));
}

function unknownKey(
  [annotation, text]: [string, string],
  { annotations, choice, nameOf, unknown }: Vocabulary,
  policy: AssessmentPolicy,
): string {
  const name = nameOf(annotation);
  const nearest = nearestAnnotation(name, policy);
  const expected =
    nearest !== undefined && annotations.has(nearest)
      ? `Write ${nameOf(nearest)} instead.`
      : choice;
  return complaint(name, text, `${unknown} ${expected}`);
}

/** The engine judges: it reads annotations that state this and nothing else. */
function unreadableTexts(
  entries: readonly [string, string][],
  {
    vocabulary,
    policy,
    now,
  }: { vocabulary: Vocabulary; policy: AssessmentPolicy; now: Date },
): string[] {
  const annotations = Object.fromEntries(
    entries.filter(([, text]) => text !== ''),
  );
  const { problems } = readAnnotations(annotations, {
    entityRef: 'component:default/unnamed',
    policy,
    now,
  });
  return problems.flatMap(problem => {
    const { source, value } = problem;
    const { what, advice } = problemText(problem);
    return source.type === 'entity' && source.annotation
      ? [
          complaint(
            vocabulary.nameOf(source.annotation),
            value,
            `${what} ${advice}`,
          ),
        ]
      : [];
  });
}

function complaint(name: string, text: string, why: string): string {
  return `${shown(name)} says "${shown(text)}". ${why}`;
}

function shown(text: string): string {
  return plainText(shortened(text));
}
