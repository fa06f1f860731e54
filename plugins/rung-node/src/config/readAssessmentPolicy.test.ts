import { ConfigReader } from '@backstage/config';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import {
  readAssessmentPolicy,
  readAssessmentPolicyInput,
} from './readAssessmentPolicy';

describe('the policy of a configuration', () => {
  it('is the default where nothing is set', () => {
    expect(readAssessmentPolicy(new ConfigReader({}))).toEqual(
      AssessmentPolicy.default(),
    );
  });

  it('is what is set under rung for the engine, and nothing else', () => {
    const profiles = { 'tier-2': { rto: '5m' } };
    const root = new ConfigReader({
      rung: { profiles, scan: { kinds: ['API'] } },
    });
    expect(readAssessmentPolicyInput(root)).toEqual({ profiles });
    expect(readAssessmentPolicy(root).profileNames()).toEqual(['tier-2']);
  });

  it('is refused with the key that is wrong', () => {
    const root = new ConfigReader({ rung: { compliance: { 'pci-dss': 7 } } });
    expect(() => readAssessmentPolicy(root)).toThrow(
      /rung\.compliance\.pci-dss/,
    );
  });
});
