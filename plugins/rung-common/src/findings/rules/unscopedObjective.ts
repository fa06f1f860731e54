import { FindingRule } from '../types';

export const unscopedObjective: FindingRule = {
  id: 'unscoped-objective',
  severity: 'medium',
  find({ placement: { demands } }) {
    const unscoped = demands.filter(
      ({ rung, reading }) => rung === 6 && reading?.alternative,
    );
    const keys = unscoped.map(({ key }) => key);
    const [first] = unscoped;
    return first
      ? {
          what: `${unscoped
            .map(({ key, text }) => `${key} ${text}`)
            .join(
              ' and ',
            )} names no failure domain, is read as a region loss and forces rung 6.`,
          why: 'Losing a region and losing a zone cost very different amounts to ride out.',
          remedy: `If only a zone loss must meet it, state ${keys
            .map(key => `${key}.zone`)
            .join(' and ')}, and rung ${
            first.reading?.alternative?.rung
          } is enough.`,
        }
      : undefined;
  },
};
