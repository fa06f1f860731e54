export { LiveVerdict } from './LiveVerdict';
export { Summary } from './Summary';
