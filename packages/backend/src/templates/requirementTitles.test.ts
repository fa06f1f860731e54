import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  requirementKeys,
  requirementName,
} from '@rung/backstage-plugin-rung-common';
import { parse } from 'yaml';
import { examples } from './__testUtils__/templateFolder';

/** What the review of a template calls each requirement. */
function titlesIn(template: string): [string, string][] {
  const text = readFileSync(
    resolve(examples, 'templates', template, 'template.yaml'),
    'utf8',
  );
  const pages: { properties: Record<string, { properties?: object }> }[] =
    parse(text).spec.parameters;
  return pages
    .flatMap(({ properties: { requirements } }) =>
      Object.entries(requirements?.properties ?? {}),
    )
    .map(([key, { title }]) => [key, title]);
}

it.each(['new-service', 'state-requirements'])(
  'the template %s calls every requirement by its name',
  template => {
    expect(titlesIn(template)).toEqual([
      ['profile', 'Profile'],
      ...requirementKeys.map(key => [key, requirementName(key)]),
    ]);
  },
);
