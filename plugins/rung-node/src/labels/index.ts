export { labelKeys } from './labelKeys';
