import { rungDefinition, RungNumber } from '@rung/backstage-plugin-rung-common';

/**
 * The ladder's own texts come from the engine, so that the card, the memo and
 * the API say the same. Where a rung has no such text, no message is shown.
 */
function messagesOf(rung: RungNumber) {
  const { name, accepted = '', signal = '' } = rungDefinition(rung);
  return { name, accepted, signal };
}

export const ladderMessages = {
  rung1: messagesOf(1),
  rung2: messagesOf(2),
  rung3: messagesOf(3),
  rung4: messagesOf(4),
  rung5: messagesOf(5),
  rung6: messagesOf(6),
};
