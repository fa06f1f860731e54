import { AssessmentFilters } from './filters';
import { filtersOfSearch } from './filtersOfSearch';
import { searchOfFilters } from './searchOfFilters';

const filters: Required<AssessmentFilters> = {
  text: '50 % off & more',
  rung: [4, 6],
  fit: ['over-built', 'unknown'],
  status: ['failed'],
  owner: ['group:default/a', 'user:default/b'],
  system: ['system:default/shop'],
  domain: ['domain:default/trade'],
  kind: ['*'],
  lifecycle: ['in production'],
  finding: ['no-backups'],
  missing: ['rto'],
  unreadable: ['scale', 'teams'],
  tag: ['c++', 'java'],
  openFinding: ['no-backups'],
  noOpenFinding: ['no-backups', 'single-zone'],
  entityRef: ['API:n/a'],
  resilience: [3],
  built: [1, 6],
  platform: false,
  builtSource: ['observed', 'likely'],
  observed: true,
  cluster: ['arn:aws:eks:eu-1:1:cluster/payments'],
  zone: ['eu-central-1a'],
  region: ['eu-central-1'],
};

describe('filtersOfSearch', () => {
  it('reads every filter as it is written', () => {
    const search = searchOfFilters(filters).toString();
    expect(filtersOfSearch(new URLSearchParams(search))).toEqual(filters);
  });

  it.each([
    'rung=0&rung=&resilience=4&fit=fit&platform=yes&status=*',
    'owner=a&system=system:a&domain=domain:a/b/c&entityRef=a%20b:c/d',
    'kind=a/b&kind=a%20b&text=%00&tag=',
    `tag=${'x'.repeat(257)}&kind=${'x'.repeat(254)}`,
  ])('passes over what is no value of a filter: %s', search => {
    expect(filtersOfSearch(new URLSearchParams(search))).toEqual({});
  });

  it('reads as many values of a filter as a request may have', () => {
    const search = new URLSearchParams(
      Array.from({ length: 60 }, (_, index) => ['tag', `t${index}`]),
    );
    expect(filtersOfSearch(search).tag).toHaveLength(50);
  });
});
