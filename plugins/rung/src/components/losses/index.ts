export { Chain } from './Chain';
export { LossLink } from './LossLink';
export { SinglePointsRemarks } from './SinglePointsRemarks';
export { useLossText } from './useLossText';
export { useSinglePoints } from './useSinglePoints';
