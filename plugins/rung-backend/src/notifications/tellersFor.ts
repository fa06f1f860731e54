import { Teller } from '../database';
import { draftOf } from './draftOf';
import { isTold } from './isTold';
import {
  campaignKind,
  MessageKindName,
  operatorsKind,
  ownersKinds,
  RunCampaign,
} from './kinds';
import { MessageContext, MessageKind } from './types';

/** One teller for each kind of message that is not switched off. */
export function tellersFor(context: MessageContext): Teller[] {
  const { kinds, operators } = context;
  return [
    ...Object.entries(ownersKinds)
      .filter(([name]) => kinds.has(name as MessageKindName))
      .map(([name, kind]) => tellerOf(name, kind, context)),
    ...(operators
      ? [
          tellerOf('operators', operatorsKind, {
            ...context,
            quietOwners: new Set(),
          }),
        ]
      : []),
  ];
}

/** Tells of campaigns as they are in the catalog now. */
export function campaignTeller(
  campaigns: readonly RunCampaign[],
  context: MessageContext,
): Teller {
  return tellerOf('campaigns', campaignKind(campaigns), context);
}

function tellerOf(
  name: string,
  kind: MessageKind,
  context: MessageContext,
): Teller {
  return {
    name: `notifications.${name}`,
    tellsAtFirst: kind.tellsAtFirst,
    isDue: period => kind.isDue(period, context),
    async tell(news) {
      const messages = await kind.find(news, context);
      return messages
        .filter(({ to }) => isTold(to, context))
        .map(message => draftOf(message, kind, news.period.until));
    },
  };
}
