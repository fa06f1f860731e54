export { LadderPicture } from './LadderPicture';
