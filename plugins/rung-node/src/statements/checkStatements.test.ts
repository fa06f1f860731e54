import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { checkStatements } from './checkStatements';
import { statementsOf } from './statementsOf';
import { Statements, Vocabulary } from './types';
import { annotationVocabulary, requirementVocabulary } from './vocabularies';

const policy = AssessmentPolicy.create({
  profiles: { 'tier-2': { availability: '99.9' } },
  annotationKeys: { rto: ['acme.com/rto'] },
  acceptance: { never: ['no-backups'], longestDays: 365 },
});
const now = new Date('2026-06-01');

function complaintsAbout(stated: Statements, vocabulary: Vocabulary): string[] {
  try {
    checkStatements(stated, { vocabulary, policy, now });
    return [];
  } catch (error) {
    expect(error).toHaveProperty('name', 'InputError');
    return String((error as Error).message).split('\n');
  }
}

function aboutRequirements(requirements: Record<string, string>) {
  return complaintsAbout(statementsOf(requirements), requirementVocabulary);
}

function aboutAnnotations(annotations: Record<string, string>) {
  return complaintsAbout(annotations, annotationVocabulary);
}

describe('checkStatements', () => {
  it('takes what an annotation may state, and what is to be taken away', () => {
    expect(
      aboutRequirements({
        profile: 'Tier-2',
        availability: '99.9',
        'rto.zone': '5m?',
        compliance: 'none',
        rpo: '',
      }),
    ).toEqual([]);
    expect(
      aboutAnnotations({
        'rung.dev/teams': '3',
        'rung.dev/built.zones': '3',
        'rung.dev/built.backups': '',
        'rung.dev/accept.single-zone': 'until 2026-12-31: a migration',
      }),
    ).toEqual([]);
  });

  it('names everything that is wrong at once, and what to write', () => {
    expect(
      aboutRequirements({
        availability: '100',
        rtoo: '5m',
        teams: '3',
        profile: 'tier-9',
        'rung.dev/rto': '5m',
      }),
    ).toEqual([
      'Not everything in requirements can be read:',
      'rtoo says "5m". There is no such requirement, fact or acceptance. Write rto instead.',
      'rung.dev/rto says "5m". There is no such requirement, fact or acceptance. Write rto instead.',
      'profile says "tier-9". The value is not the name of a profile. Write one of tier-2.',
      expect.stringMatching(
        /^availability says "100"\. The value .+\. Write a percentage of the month from 50 and below 100, .+\.$/,
      ),
    ]);
  });

  it('refuses a blank text, which is not an empty one', () => {
    expect(aboutRequirements({ teams: ' ' })).toHaveLength(2);
  });

  it('takes facts and acceptances beside requirements', () => {
    expect(
      aboutRequirements({
        'built.zones': '3',
        'accept.single-zone': 'until 2026-12-31: a migration',
      }),
    ).toEqual([]);
    expect(
      aboutRequirements({
        'built.zones': 'three',
        'built.zonez': '3',
        'accept.single-zone': 'until 2026-12-31',
        'accept.no-backups': 'until 2026-12-31: a migration',
      }),
    ).toEqual([
      'Not everything in requirements can be read:',
      'built.zonez says "3". There is no such requirement, fact or acceptance. Write built.zones instead.',
      'built.zones says "three". The value is not one that this fact knows. Write a whole number of at least one.',
      'accept.no-backups says "until 2026-12-31: a migration". The portal does not let this finding be accepted. Remove the annotation, and mend what was found.',
      expect.stringMatching(
        /^accept\.single-zone says "until 2026-12-31"\. .+ Write until, a day, and a reason/,
      ),
    ]);
  });

  it('knows facts and acceptances among annotations', () => {
    expect(
      aboutAnnotations({
        'rung.dev/built.zones': 'three',
        'rung.dev/accept.single-zone': 'until 2030-01-01: a migration',
        'rung.dev/accept.no-backups': 'until 2026-12-31: a migration',
      }),
    ).toEqual([
      'Not everything in annotations can be read:',
      'rung.dev/built.zones says "three". The value is not one that this fact knows. Write a whole number of at least one.',
      'rung.dev/accept.no-backups says "until 2026-12-31: a migration". The portal does not let this finding be accepted. Remove the annotation, and mend what was found.',
      'rung.dev/accept.single-zone says "until 2030-01-01: a migration". The acceptance lasts longer than the 365 days the portal allows. Write a day within 365 days from now.',
    ]);
  });

  it.each([
    ['availability', 'rung.dev/availability'],
    ['rung.dev/Availabilty', 'rung.dev/availability'],
    ['rung.dev/build.zones', 'rung.dev/built.zones'],
    ['rung.dev/accept.singlezone', 'rung.dev/accept.single-zone'],
  ])('leads from the key %s to %s', (written, known) => {
    expect(aboutAnnotations({ [written]: '1' })[1]).toBe(
      `${written} says "1". Rung reads no annotation of this name. Write ${known} instead.`,
    );
  });

  it('lists what there is where no known key is near', () => {
    expect(aboutAnnotations({ 'backstage.io/techdocs-ref': 'dir:.' })[1]).toBe(
      `backstage.io/techdocs-ref says "dir:.". Rung reads no annotation of this name. ${annotationVocabulary.choice}`,
    );
  });

  it('refuses keys named like what every object has', () => {
    const stated = JSON.parse('{"__proto__": "1", "constructor": "2"}');
    expect(aboutAnnotations(stated)).toHaveLength(3);
    expect(aboutRequirements(stated)).toHaveLength(3);
  });

  it('shows no more of a long text than fits a message', () => {
    const [, unknown, unreadable] = aboutRequirements({
      ['x'.repeat(50_000)]: 'y'.repeat(50_000),
      teams: 'z'.repeat(50_000),
    });
    expect(unknown.length).toBeLessThan(600);
    expect(unreadable.length).toBeLessThan(600);
  });
});
