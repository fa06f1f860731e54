export { createAnnotateAction } from './annotate';
export { createAssessAction } from './assess';
export { createMemoAction } from './memo';
