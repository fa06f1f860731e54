import { ProblemReason } from '../problems/types';

/**
 * What is wrong with a value, in English, by reason: one sentence each.
 * `{{limit}}` is the limit that was passed.
 *
 * @public
 */
export const problemSentences = {
  empty: 'The value is empty.',
  'too-long': 'The value is longer than {{limit}} characters.',
  'unknown-word': 'The value is not one of the words this requirement knows.',
  'too-many-names': 'The value lists more than {{limit}} names.',
  'other-separators':
    'The value holds signs other than commas around or between its names.',
  'empty-name': 'The value has an empty name between its commas.',
  'none-among-names': 'The value says none and names something beside it.',
  'no-percentage': 'The value is not a percentage.',
  fraction: 'The value is a fraction of one and not a percentage.',
  'out-of-range': 'The value is not from {{limit}} and below 100.',
  'no-whole-number': 'The value is not a whole number.',
  'less-than-one': 'The value is less than one.',
  'base-below-one': 'The value has a base of less than one.',
  'peak-below-base': 'The value has a peak below its base.',
  'no-duration': 'The value is not a duration.',
  'unknown-profile': 'The value is not the name of a profile.',
  'profiles-not-known': 'No profile is known.',
  'unknown-fact': 'The value is not one that this fact knows.',
  'planned-exercise':
    'The value is a day that lies ahead, and an exercise that is planned is none.',
  'no-name': 'The value is not a name, or not names with commas between.',
  'no-ref':
    'The value is not the ref of an entity, or not refs with commas between.',
  'no-acceptance': 'The value does not say until when and why.',
  'never-acceptable': 'The portal does not let this finding be accepted.',
  'accepted-too-long':
    'The acceptance lasts longer than the {{limit}} days the portal allows.',
  withheld: 'What it says is withheld.',
} as const satisfies Readonly<Record<ProblemReason, string>>;

/**
 * What to write instead, in English: one sentence each. `{{hint}}` is what the
 * requirement or the fact expects, `{{meant}}` what was probably meant.
 *
 * @public
 */
export const adviceSentences = {
  requirement: 'Write {{hint}}, or none where there is no such requirement.',
  'requirement-meant':
    'Write {{meant}} if that is what is meant, or else {{hint}}, or none where there is no such requirement.',
  fact: 'Write {{hint}}.',
  'fact-meant': 'Write {{meant}} if that is what is meant, or else {{hint}}.',
  profile: 'Write one of {{choices}}.',
  'profile-meant':
    'Write {{meant}} if that is what is meant, or else one of {{choices}}.',
  'no-profiles': 'Leave it out: this portal has no profiles.',
  'give-profiles': 'Give the app-config that has the profile.',
  acceptance:
    'Write until, a day, and a reason, such as “until 2027-03-31: the vendor contract ends then”.',
  'never-acceptable': 'Remove the annotation, and mend what was found.',
  'sooner-end': 'Write a day within {{limit}} days from now.',
} as const;
