export {
  rungAssessmentReadPermission,
  rungPermissions,
  rungRefreshCreatePermission,
  rungReportReadPermission,
} from './permissions';
