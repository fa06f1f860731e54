import { MessageKind } from '../types';
import { acceptances } from './acceptances';
import { digest } from './digest';
import { exercises } from './exercises';
import { manyMoved } from './manyMoved';
import { MessageKindName } from './names';
import { underBuilt } from './underBuilt';
import { verdicts } from './verdicts';

/** What owners are told of what was found, each in a file of its own. */
export const ownersKinds: Readonly<
  Record<Exclude<MessageKindName, 'campaigns'>, MessageKind>
> = {
  underBuilt,
  acceptances,
  exercises,
  verdicts,
  digest,
};

/** What those are told who look after the portal. */
export const operatorsKind = manyMoved;

export { campaignKind, remindersOf, scopeByHand } from './campaigns';
export type { RunCampaign } from './campaigns';
export { messageKindNames } from './names';
export type { MessageKindName } from './names';
