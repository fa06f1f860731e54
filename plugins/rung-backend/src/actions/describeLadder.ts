import {
  AssessmentPolicy,
  describeThreshold,
  inFile,
  rungs,
  Scale,
  ScaleName,
  Thresholds,
  thresholdsOf,
} from '@rung/backstage-plugin-rung-common';
import { ActionRegistrar } from './ActionRegistrar';
import { onlyReads } from './attributes';
import { budgets, moreField, teamText, urlField, withinBudget } from './output';
import { ActionServices } from './types';

/** The action `describe-ladder`: the rules in force, whoever asks. */
export function addDescribeLadder(
  registrar: ActionRegistrar,
  { links, policy }: ActionServices,
): void {
  registrar.add({
    name: 'describe-ladder',
    title: 'Describe the ladder and the rules in force',
    description: `The six rungs of the Kubernetes architecture ladder in a sentence each, and the thresholds and profiles that this portal applies. Use it once, before you explain a verdict or choose a number to try; it says nothing of any entity.

Comes back: rungs (rung, name, summary, what it survives), thresholds (by requirement: on which rung it begins, and from which value on which rung is needed), words (the rung that each word calls for), profiles (values that entities can name), breakEven (the number of teams up to which no platform pays off), url.

Example: {}`,
    attributes: onlyReads,
    examples: [{ title: 'The rules in force', input: {} }],
    input: z => z.object({}).strict(),
    output: z =>
      z.object({
        url: urlField(z),
        rungs: z.array(
          z.object({
            rung: z.number(),
            name: z.string(),
            summary: z.string(),
            survives: z.string().optional(),
            availability: z.string().optional(),
          }),
        ),
        thresholds: z.array(
          z.object({
            requirement: z.string(),
            begins: z.number().describe('The rung of the most relaxed value.'),
            steps: z.array(z.object({ from: z.string(), rung: z.number() })),
          }),
        ),
        words: z.array(
          z.object({ requirement: z.string(), rungs: z.record(z.number()) }),
        ),
        profiles: z.array(
          z.object({ name: z.string(), states: z.record(z.string()) }),
        ),
        exerciseAgeDays: z
          .number()
          .describe('The days after which an exercise counts as too old.'),
        more: moreField(z),
      }),
    async answer() {
      const { scales, choices } = policy.thresholds;
      return withinBudget(
        {
          url: links.page('ladder'),
          rungs: rungs.map(
            ({ rung, name, summary, survives, availability }) => ({
              rung,
              name,
              summary,
              survives,
              availability,
            }),
          ),
          thresholds: scaleNames(scales).map(name =>
            thresholdsIn(name, scales[name]),
          ),
          words: Object.entries(choices).map(([requirement, called]) => ({
            requirement,
            rungs: { ...called },
          })),
          profiles: profilesOf(policy),
          exerciseAgeDays: policy.exerciseAgeDays,
        },
        { bytes: budgets.full, cut: ['profiles', 'words', 'thresholds'] },
      );
    },
  });
}

function scaleNames(scales: Thresholds['scales']): ScaleName[] {
  return Object.keys(scales) as ScaleName[];
}

function thresholdsIn(name: ScaleName, scale: Scale) {
  // A ratio is that of pods, and of nodes.
  const key = name === 'peak-to-base' ? 'pods' : name;
  return {
    requirement: name,
    begins: scale.bands[0].rung,
    steps: thresholdsOf(scale).map(threshold => ({
      from: describeThreshold(key, threshold, inFile),
      rung: threshold.rung,
    })),
  };
}

function profilesOf(policy: AssessmentPolicy) {
  return policy.profileNames().map(name => ({
    name: teamText(name, 80),
    states: Object.fromEntries(
      [...(policy.profile(name) ?? [])].map(([key, text]) => [
        key,
        teamText(text, 80),
      ]),
    ),
  }));
}
