import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { assessFiles, Expectations, Report } from '../verdicts';

/** The day on which the tests assess. */
export const now = new Date('2026-11-22T12:00:00Z');

/** Assesses files that are given by their paths. */
export function assessTexts(
  texts: Readonly<Record<string, string>>,
  options: { policy?: AssessmentPolicy; expectations?: Expectations } = {},
): Promise<Report> {
  return assessFiles(
    Object.entries(texts).map(([path, text]) => ({ path, text })),
    { policy: options.policy, expectations: options.expectations ?? {}, now },
  );
}

/** What is reported, as short as it can be told apart. */
export function briefs({ entities }: Report): string[] {
  return entities.flatMap(({ path, diagnostics }) =>
    diagnostics.map(
      ({ rule, weight, position: { line, column } }) =>
        `${path}:${line}:${column} ${weight} ${rule}`,
    ),
  );
}

/** A component that states all six numbers: rung 3 is enough. */
export const shop = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: shop
  annotations:
    rung.dev/availability: '99.9'
    rung.dev/rto.zone: 5m
    rung.dev/rpo.zone: 5m
    rung.dev/pods: '40'
    rung.dev/teams: '2'
    rung.dev/compliance: none
spec:
  type: service
  owner: shop-team
  lifecycle: production
`;

/** The same with one more annotation, on line 12. */
export function shopWith(annotation: string): string {
  return shop.replace('spec:', `    ${annotation}\nspec:`);
}
