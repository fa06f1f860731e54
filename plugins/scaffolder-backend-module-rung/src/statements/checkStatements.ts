import { InputError } from '@backstage/errors';
import {
  AssessmentPolicy,
  plainText,
  problemText,
  readAnnotations,
  shortened,
} from '@rung/backstage-plugin-rung-common';
import { nearestAnnotation } from '@rung/backstage-plugin-rung-node';
import { Statements, Vocabulary } from './types';

/**
 * Makes sure that everything stated can be read.
 *
 * @throws InputError that names, one on each line, every key that is unknown
 * and every text that cannot be read, why, and what to write instead
 */
export function checkStatements(
  stated: Statements,
  {
    vocabulary,
    policy,
    now,
  }: { vocabulary: Vocabulary; policy: AssessmentPolicy; now: Date },
): void {
  const entries = Object.entries(stated);
  const isKnown = ([annotation]: [string, string]) =>
    vocabulary.annotations.has(annotation);

  const complaints = [
    ...entries
      .filter(entry => !isKnown(entry))
      .map(entry => unknownKey(entry, vocabulary, policy)),
    ...unreadableTexts(entries.filter(isKnown), { vocabulary, policy, now }),
  ];
  if (complaints.length > 0) {
    throw new InputError(
      [
        `Not everything in ${vocabulary.input} can be read:`,
        ...complaints,
      ].join('\n'),
    );
  }
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
