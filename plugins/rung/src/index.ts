/**
 * The Rung frontend plugin for the legacy frontend system, and what both
 * systems share. The new frontend system finds its plugin on `./alpha`.
 *
 * @packageDocumentation
 */

export { rungApiRef } from './api';
export {
  EntityRungCard,
  EntityRungContent,
  GroupRungContent,
  HomePageRungTeams,
  RungPage,
  rungPlugin,
} from './plugin';
export {
  RungChangesFieldExtension,
  RungProfilePickerFieldExtension,
  RungRequirementsFieldExtension,
} from './formFields';
export type { EntityRungCardProps } from './components/EntityRungCard';
export { createRungColumn, EntityRungPicker } from './components/catalogList';
export { rungTranslationRef } from './translation';
export { rungScanTranslationRef } from './translation/rungScanTranslationRef';
export { rungReportsTranslationRef } from './translation/rungReportsTranslationRef';
export { rungEntityTranslationRef } from './translation/rungEntityTranslationRef';
export { rungFormTranslationRef } from './translation/rungFormTranslationRef';
export { rungMemoTranslationRef } from './translation/rungMemoTranslationRef';
export { rungFindingTranslationRef } from './translation/rungFindingTranslationRef';
export { rungObservationTranslationRef } from './translation/rungObservationTranslationRef';
export { rungSpendTranslationRef } from './translation/rungSpendTranslationRef';
export { rungLadderTranslationRef } from './translation/rungLadderTranslationRef';
