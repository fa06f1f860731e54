import { bodySchemas } from './bodySchemas.generated';
import { errorSchemas } from './errorSchemas';
import { entityRef } from './parameterBuilders';

/** All schemas, with what TypeScript cannot say of the values of a type. */
export const schemas = {
  ...errorSchemas,
  ...bodySchemas,
  CalendarDay: {
    ...bodySchemas.CalendarDay,
    pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
  },
  Count: { ...bodySchemas.Count, type: 'integer', minimum: 0 },
  EntityRef: { ...bodySchemas.EntityRef, ...entityRef },
  EvidenceSource: {
    ...bodySchemas.EvidenceSource,
    maxLength: 64,
    pattern: '^[A-Za-z0-9][A-Za-z0-9 ._/-]*$',
  },
  ExercisedRef: { ...bodySchemas.ExercisedRef, ...entityRef },
  Headroom: { ...bodySchemas.Headroom, minimum: 0 },
  MeasuredTime: { ...bodySchemas.MeasuredTime, maxLength: 64 },
  RecordAddress: {
    ...bodySchemas.RecordAddress,
    maxLength: 256,
    pattern: '^https://',
  },
  Share: { ...bodySchemas.Share, minimum: 0, maximum: 1 },
  StatedAnnotations: {
    ...bodySchemas.StatedAnnotations,
    maxProperties: 200,
    propertyNames: { maxLength: 253 },
  },
  StatedText: { ...bodySchemas.StatedText, maxLength: 1000 },
  Timestamp: {
    ...bodySchemas.Timestamp,
    // The request validator does not know every `format`.
    pattern:
      '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z$',
  },
} as const;
