export { messageKindNames } from './kinds';
export type { MessageKindName } from './kinds';
export { NotificationTask } from './NotificationTask';
export { isTold } from './isTold';
export { reminderDrafts } from './reminderDrafts';
export type { MessageSettings } from './types';
