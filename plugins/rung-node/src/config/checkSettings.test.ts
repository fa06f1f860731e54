import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { checkSettings } from './checkSettings';

function check(rung: JsonObject) {
  return () => checkSettings(new ConfigReader({ rung }));
}

describe('checkSettings', () => {
  it('lets pass what any package of Rung reads, and what is not Rung’s', () => {
    expect(
      check({
        compliance: { 'pci-dss': 5 },
        profiles: {},
        scan: { kinds: ['API'], schedule: { frequency: { minutes: 5 } } },
        catalog: { labels: true },
        requirementsTemplate: 'template:default/requirements',
      }),
    ).not.toThrow();
    expect(() =>
      checkSettings(new ConfigReader({ rungs: { complience: 5 } })),
    ).not.toThrow();
  });

  it.each([
    [
      { complience: {} },
      'rung.complience is not a setting; write rung.compliance',
    ],
    [{ Profiles: {} }, 'rung.Profiles is not a setting; write rung.profiles'],
    [
      { scan: { schedule: { initalDelay: 'PT5M' } } },
      'rung.scan.schedule.initalDelay is not a setting; write rung.scan.schedule.initialDelay',
    ],
    [
      { catalog: { lables: true } },
      'rung.catalog.lables is not a setting; write rung.catalog.labels',
    ],
    [
      { catalog: { status: true } },
      'rung.catalog.status is not a setting; write one of invalid, labels',
    ],
  ])('refuses %j', (rung, message) => {
    expect(check(rung)).toThrow(new RegExp(`^${message}$`));
  });
});
