export {
  defined,
  entriesOf,
  field,
  flagAt,
  itemsOf,
  MAX_WHOLE,
  present,
  textAt,
  wholeAt,
  wordAt,
} from './fields';
export { isText, textKinds } from './textKinds';
export type { TextKind } from './textKinds';
