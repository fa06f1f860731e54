import { MAX_RESOURCES, Resources } from '../../quantities';
import {
  LabelRequirement,
  Labels,
  LabelSelector,
  MAX_REQUIREMENT_VALUES,
  MAX_REQUIREMENTS,
  requirementOperators,
} from '../../selectors';
import { objectLimits } from '../limits';
import {
  dictionary,
  list,
  oneOf,
  optional,
  record,
  Shape,
  text,
  whole,
} from '../shape';

export const labelsShape: Shape<Labels> = dictionary(
  'labelKey',
  text('labelValue'),
  objectLimits.labels,
);

export const resourcesShape: Shape<Resources> = dictionary(
  'labelKey',
  whole(0, Number.MAX_SAFE_INTEGER),
  MAX_RESOURCES,
);

const requirementShape = record<LabelRequirement>({
  key: text('labelKey'),
  operator: oneOf(requirementOperators),
  values: optional(list(text('labelValue'), MAX_REQUIREMENT_VALUES)),
});

export const selectorShape: Shape<LabelSelector> = list(
  requirementShape,
  MAX_REQUIREMENTS,
);

/** What is asked of the name of a node, which may be longer than a label's value. */
export const nameSelectorShape: Shape<LabelSelector> = list(
  record<LabelRequirement>({
    key: text('labelKey'),
    operator: oneOf(requirementOperators),
    values: optional(list(text('name'), MAX_REQUIREMENT_VALUES)),
  }),
  MAX_REQUIREMENTS,
);
