export { ancestorsOf } from './ancestorsOf';
