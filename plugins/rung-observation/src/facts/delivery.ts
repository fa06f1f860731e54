import { certain, unknown } from './observation';
import { FactObserver } from './types';

/** Only GitOps leaves a trace: what is applied by hand and by CI looks the same. */
export const delivery: FactObserver = {
  key: 'delivery',
  observe: ({ places }) =>
    places.every(({ workload }) => workload.gitOps?.certain)
      ? certain('gitops')
      : unknown('inconclusive'),
};
