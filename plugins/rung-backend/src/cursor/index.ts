export {
  badCursor,
  decodeCursor,
  encodeCursor,
  isText,
  isTime,
  isWithin,
} from './cursorText';
