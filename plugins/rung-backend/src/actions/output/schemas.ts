import { Zod } from '../types';

/** Whatever the outputs of several actions hold. */
export function urlField(z: Zod) {
  return z.string().describe('The page of the portal that shows the same.');
}

export function moreField(z: Zod) {
  return z
    .record(z.number())
    .optional()
    .describe(
      'How many items of each list are left out, because the answer would be too long.',
    );
}

/** When the report was brought up to date. */
export function asOfField(z: Zod) {
  return z
    .string()
    .optional()
    .describe(
      'When the scan ended that found this; left out before the first.',
    );
}
