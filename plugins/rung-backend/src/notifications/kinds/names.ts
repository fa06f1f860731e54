/** The kinds of messages to owners, as `rung.notifications.kinds` names them. */
export const messageKindNames = [
  'underBuilt',
  'acceptances',
  'exercises',
  'verdicts',
  'digest',
  'campaigns',
] as const;

export type MessageKindName = (typeof messageKindNames)[number];
