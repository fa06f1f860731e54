export { messageKindNames } from './kinds';
export type { MessageKindName } from './kinds';
export { NotificationTask } from './NotificationTask';
export type { MessageSettings } from './types';
