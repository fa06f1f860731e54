/** What the trials share with the browser tests of the app. */
/* The scripts are no package that could be imported by its name. */
/* eslint-disable @backstage/no-relative-monorepo-imports */
export {
  complaintOf,
  isOfMaterialUi,
  isOwn,
} from '../../../../scripts/browser/complaints.mjs';
