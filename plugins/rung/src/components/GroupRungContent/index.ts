export { GroupRungContent } from './GroupRungContent';
