export { RequestErrorView } from './RequestErrorView';
export { RequestView } from './RequestView';
export { ScanNotice } from './ScanNotice';
export { useRequest } from './useRequest';
export type { Request } from './useRequest';
