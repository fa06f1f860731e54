import { Teller } from '../database';
import { draftOf } from './draftOf';
import { messageKindNames, operatorsKind, ownersKinds } from './kinds';
import { MessageContext, MessageKind } from './types';

/** Whoever is to be told: notifications go to people. */
const people = /^(group|user):/;

/** One teller for each kind of message that is not switched off. */
export function tellersFor(context: MessageContext): Teller[] {
  const { kinds, quietOwners, operators } = context;
  const told = (owner: string) => people.test(owner) && !quietOwners.has(owner);
  return [
    ...messageKindNames
      .filter(name => kinds.has(name))
      .map(name => tellerOf(name, ownersKinds[name], context, told)),
    ...(operators
      ? [
          tellerOf(
            'operators',
            operatorsKind,
            context,
            people.test.bind(people),
          ),
        ]
      : []),
  ];
}

function tellerOf(
  name: string,
  kind: MessageKind,
  context: MessageContext,
  isTold: (owner: string) => boolean,
): Teller {
  return {
    name: `notifications.${name}`,
    tellsAtFirst: kind.tellsAtFirst,
    isDue: period => kind.isDue(period, context),
    async tell(news) {
      const messages = await kind.find(news, context);
      return messages
        .filter(({ to }) => isTold(to))
        .map(message => draftOf(message, kind, news.period.until));
    },
  };
}
