import { isOfRung } from './watchConsole.ts';

const own =
  '    at Cell (webpack-internal:///../../node_modules/@rung/x/dist/y.js:1)';
const host =
  '    at Page (webpack-internal:///../../node_modules/@backstage/x/dist/y.js:1)';

describe('isOfRung', () => {
  it.each([
    ['Rung nearest to the cause', `Warning: keys\n    at li\n${own}\n${host}`],
    [
      'a break below Rung',
      `The above error occurred in the <X> component:\n${host}\n${own}`,
    ],
    ['an extension of Rung', "Extension 'page:rung' is wrong\n    at x"],
    ['a package of Rung', 'Module not found: @rung/x\n    at x'],
    ['a request to Rung', 'Failed to load\n    at http://x/api/rung/v1/scan'],
  ])('is so for %s', (_, text) => {
    expect(isOfRung(text)).toBe(true);
  });

  it.each([
    ['Backstage nearer to it', `Warning: keys\n    at li\n${host}\n${own}`],
    ['an extension of others', "Extension 'page:catalog' is wrong\n    at x"],
    ['Material UI', `Warning: findDOMNode is deprecated\n${own}`],
  ])('is not so for %s', (_, text) => {
    expect(isOfRung(text)).toBe(false);
  });
});
