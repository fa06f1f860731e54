import { createTestFiles } from '../__testUtils__/files';
import { readSettings } from './readSettings';

const files = createTestFiles();

async function settingsOf(...texts: string[]) {
  const names = texts.map((_, index) => `app-config.${index}.yaml`);
  await files.write(
    Object.fromEntries(texts.map((text, index) => [names[index], text])),
  );
  return readSettings(names.map(files.path));
}

describe('readSettings', () => {
  afterEach(() => {
    delete process.env.RUNG_TEST_AVAILABILITY;
  });

  it('takes what is set under rung, the last file first', async () => {
    const { policy } = await settingsOf(
      'rung:\n  exerciseAgeDays: 30\n  profiles: { web: { rto: 5m, rpo: 5m } }\n',
      'rung:\n  profiles: { web: { rto: 1m } }\n',
    );
    expect(policy.exerciseAgeDays).toBe(30);
    expect([...(policy.profile('web') ?? [])]).toEqual([
      ['rto', '1m'],
      ['rpo', '5m'],
    ]);
  });

  it('fills in environment variables', async () => {
    process.env.RUNG_TEST_AVAILABILITY = '99.5';
    const { policy } = await settingsOf(
      'rung:\n  profiles: { web: { availability: "${RUNG_TEST_AVAILABILITY}" } }\n',
    );
    expect(policy.profile('web')?.get('availability')).toBe('99.5');
  });

  it('does not look at the rest, which may include what is not at hand', async () => {
    const { policy } = await settingsOf(
      'backend:\n  secret: { $file: ./missing }\nrung:\n  exerciseAgeDays: 90\n',
      'app:\n  baseUrl: { $include: missing.yaml }\n',
      '',
    );
    expect(policy.exerciseAgeDays).toBe(90);
  });

  it.each([
    ['rung:\n  exerciseAgeDays: never\n', 'rung.exerciseAgeDays'],
    ['rung:\n  profiles: { web: { rto: soon } }\n', 'rung.profiles.web.rto'],
    [
      'rung:\n  complience: { pci-dss: 5 }\n',
      'rung.complience is not a setting; write rung.compliance',
    ],
    ['rung:\n  costs: { cluster: -1 }\n', 'rung.costs.currency'],
    ['rung: [\n', 'line'],
  ])('says what is wrong in %j', async (text, named) => {
    await expect(settingsOf(text)).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringMatching(
        new RegExp(`^The configuration cannot be used: .*${named}`),
      ),
    });
  });

  it('names a file that is missing', async () => {
    await expect(readSettings([files.path('missing.yaml')])).rejects.toThrow(
      /missing\.yaml" does not exist/,
    );
  });
});
