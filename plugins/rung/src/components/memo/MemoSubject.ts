import { Assessment, Whole } from '@rung/backstage-plugin-rung-common';

/** What a memo is written of: one entity, or a whole with its parts. */
export type MemoSubject =
  | { assessment: Assessment; title: string | undefined }
  | { whole: Whole };
