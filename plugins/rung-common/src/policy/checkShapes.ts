import { InputError } from '@backstage/errors';
import { AssessmentPolicyInput } from './types';

type Section = Exclude<keyof AssessmentPolicyInput, 'exerciseAgeDays'>;

/** What each section holds, which is looked at before what it says. */
const sections: Readonly<
  Record<Section, { holds: string; each?: 'object' | 'list' | 'plain' }>
> = {
  scales: { holds: 'scales by name', each: 'list' },
  choices: { holds: 'words with their rungs by requirement', each: 'object' },
  compliance: { holds: 'regimes with their rungs', each: 'plain' },
  annotationKeys: { holds: 'lists of annotation keys by requirement' },
  profiles: { holds: 'requirements by profile', each: 'object' },
  acceptance: { holds: 'never or longestDays' },
};

const wanted = {
  object: 'a key and a value on each line',
  list: 'a list, one entry for each band',
  plain: 'one value',
} as const;

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(at: string, value: unknown, wish: string): never {
  throw new InputError(
    `${at} is ${JSON.stringify(value)}; write ${wish}, or leave it out`,
  );
}

/**
 * Makes sure that settings have the shape that those who read them rely on.
 *
 * @throws InputError that names the first place that has another one
 */
export function checkShapes(input: AssessmentPolicyInput): void {
  for (const [section, { holds, each }] of Object.entries(sections)) {
    const at = `rung.${section}`;
    const value: unknown = input[section as Section];
    if (value !== undefined && !isObject(value)) {
      refuse(at, value, holds);
    }
    for (const [key, item] of Object.entries(value ?? {})) {
      if (each && item !== undefined && !hasShape(item, each)) {
        refuse(`${at}.${key}`, item, wanted[each]);
      }
    }
  }
  checkBands(input.scales);
  checkTexts(input.profiles);
}

function hasShape(value: unknown, shape: keyof typeof wanted): boolean {
  return {
    object: isObject,
    list: Array.isArray,
    plain: (item: unknown) => typeof item !== 'object',
  }[shape](value);
}

function checkBands(scales: AssessmentPolicyInput['scales'] = {}): void {
  for (const [name, bands = []] of Object.entries(scales)) {
    for (const [index, band] of bands.entries()) {
      if (!isObject(band)) {
        refuse(
          `rung.scales.${name}[${index}]`,
          band,
          'a rung and where its band ends',
        );
      }
    }
  }
}

function checkTexts(profiles: AssessmentPolicyInput['profiles'] = {}): void {
  for (const [name, values] of Object.entries(profiles)) {
    for (const [key, text] of Object.entries(values ?? {})) {
      if (typeof text === 'object') {
        refuse(`rung.profiles.${name}.${key}`, text, 'one value');
      }
    }
  }
}
