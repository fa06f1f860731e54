export { readOwnFile, replaceFile } from './ownFiles';
