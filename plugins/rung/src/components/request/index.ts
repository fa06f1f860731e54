export { LoadingView } from './LoadingView';
export { RequestErrorView } from './RequestErrorView';
export { RequestView } from './RequestView';
export { ScanNotice } from './ScanNotice';
export { Skeleton } from './Skeleton';
export { StartingView } from './StartingView';
export { pauseOf } from './startup';
export { useRequest } from './useRequest';
export type { Request } from './useRequest';
