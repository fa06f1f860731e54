export { changesInWords, describeChanges } from './describeChanges';
export { warnOfUnread } from './warnOfUnread';
