export { Chip } from './Chip';
export { Fact } from './Fact';
export { Message } from './Message';
export { Note } from './Note';
export { OptionalLink } from './OptionalLink';
export { Warning } from './Warning';
export { Section } from './Section';
