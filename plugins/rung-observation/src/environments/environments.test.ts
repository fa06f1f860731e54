import fc from 'fast-check';
import {
  defaultEnvironmentRules,
  environmentOfCluster,
  environmentOfNamespace,
} from '.';
import { matchesPattern } from './patterns';

const rules = {
  ...defaultEnvironmentRules,
  label: 'acme.io/env',
  clusters: [
    { pattern: '*-prod', environment: 'production' },
    { pattern: 'dev-*', environment: 'development' },
  ],
  namespaces: [{ pattern: '*-staging*', environment: 'staging' }],
};

describe('environments', () => {
  it.each([
    [{ name: 'eu-prod' }, 'production'],
    [{ name: 'eu-prod', environment: 'staging' }, 'staging'],
    [{ name: 'dev-prod' }, 'production'],
    [{ name: 'eu-product' }, undefined],
  ])('%j is of %s', (cluster, environment) => {
    expect(environmentOfCluster(cluster, rules)).toBe(environment);
  });

  it.each([
    ['shop', { 'acme.io/env': 'production' }, 'production'],
    ['shop-staging', { 'acme.io/env': 'production' }, 'production'],
    ['shop-staging-2', {}, 'staging'],
    ['shop', {}, undefined],
  ])('the namespace %s with %j is of %s', (name, labels, environment) => {
    expect(environmentOfNamespace({ name, labels }, rules)).toBe(environment);
  });

  it('are matched as a regular expression would', () => {
    const letters = fc.stringMatching(/^[ab-]{0,8}$/);
    fc.assert(
      fc.property(
        letters,
        fc.stringMatching(/^[ab*-]{1,6}$/),
        (name, pattern) => {
          expect(matchesPattern(name, pattern)).toBe(
            new RegExp(`^${pattern.replace(/\*+/g, '[ab-]*')}$`).test(name),
          );
        },
      ),
    );
  });
});
