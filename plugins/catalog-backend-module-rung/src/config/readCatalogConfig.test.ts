import { mockServices } from '@backstage/backend-test-utils';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { JsonObject } from '@backstage/types';
import { readCatalogConfig } from './readCatalogConfig';

function read(rung?: JsonObject) {
  return readCatalogConfig(
    mockServices.rootConfig({ data: rung === undefined ? {} : { rung } }),
  );
}

it('may be left out', () => {
  expect(read()).toEqual({
    policy: AssessmentPolicy.default(),
    refuses: false,
    labels: false,
    kinds: new Set(['component', 'resource', 'system', 'domain', 'api']),
  });
});

it('may set everything', () => {
  expect(
    read({
      catalog: { invalid: 'refuse', labels: true },
      scan: { kinds: ['Component', 'Template'] },
      annotationKeys: { rto: ['acme.com/rto'] },
    }),
  ).toEqual({
    policy: AssessmentPolicy.create({
      annotationKeys: { rto: ['acme.com/rto'] },
    }),
    refuses: true,
    labels: true,
    kinds: new Set(['component', 'template']),
  });
});

it.each<[message: RegExp, rung: JsonObject]>([
  [
    /^rung\.catalog\.lables is not a setting; write rung\.catalog\.labels$/,
    { catalog: { lables: true } },
  ],
  [/'rung\.catalog'/, { catalog: true }],
  [
    /^rung\.catalog\.invalid is "block"; write report or refuse$/,
    { catalog: { invalid: 'block' } },
  ],
  [
    /^rung\.catalog\.labels is "yes"; write true, report or false$/,
    { catalog: { labels: 'yes' } },
  ],
  [/'rung\.scan\.kinds'/, { scan: { kinds: 'Component' } }],
  [/rung\.compliance\.pci-dss/, { compliance: { 'pci-dss': 7 } }],
])('is refused where it cannot hold: %s', (message, rung) => {
  expect(() => read(rung)).toThrow(message);
});
