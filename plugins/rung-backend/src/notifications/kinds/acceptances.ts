import { findingTitle, nameOf } from '../wording';
import { endingKind } from './endingKind';

/** Acceptances of findings that end soon, and those that have ended. */
export const acceptances = endingKind({
  topic: 'rung.acceptance',
  scope: 'acceptance',
  read: (news, ...days) => news.acceptances(...days),
  soon: {
    section: 'findings',
    severity: 'normal',
    one: item => `An acceptance of ${nameOf(item)} ends on ${item.until}`,
    several: total => `${total} acceptances of your entities end soon`,
    sentence: item =>
      `${nameOf(item)}: “${findingTitle(item)}” is accepted until ${
        item.until
      }.`,
  },
  over: {
    section: 'findings',
    severity: 'high',
    one: item => `An acceptance of ${nameOf(item)} has ended`,
    several: total => `${total} acceptances of your entities have ended`,
    sentence: item =>
      `${nameOf(item)}: “${findingTitle(item)}” was accepted until ${
        item.until
      }, and is open again.`,
  },
});
