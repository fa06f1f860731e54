export { createReadFileAction, createWriteFileAction } from './fileActions';
export { createWriteServiceAction } from './writeService';
