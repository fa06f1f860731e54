import { createPermission } from '@backstage/plugin-permission-common';

/**
 * To see assessments at all. Which ones is up to the catalog's own
 * `catalog.entity.read`: an assessment belongs to its entity.
 *
 * @public
 */
export const rungAssessmentReadPermission = createPermission({
  name: 'rung.assessment.read',
  attributes: { action: 'read' },
});

/**
 * To see lists and reports over many entities. They hold what the catalog lets
 * the reader see, counts included.
 *
 * @public
 */
export const rungReportReadPermission = createPermission({
  name: 'rung.report.read',
  attributes: { action: 'read' },
});

/**
 * To have the whole catalog scanned, and to see how far a scan is. How many
 * entities it read is known to those only who hold this permission.
 *
 * @public
 */
export const rungRefreshCreatePermission = createPermission({
  name: 'rung.refresh.create',
  attributes: { action: 'create' },
});

/**
 * To see every cluster that is read, by name, with its state and what it has. It
 * shows where everything runs, and so it is not for everybody.
 *
 * @public
 */
export const rungClusterReadPermission = createPermission({
  name: 'rung.cluster.read',
  attributes: { action: 'read' },
});

/**
 * To report what a cluster has. Each token is for the one cluster that
 * `rung.observation.push` names beside it.
 *
 * @public
 */
export const rungObservationReportPermission = createPermission({
  name: 'rung.observation.report',
  attributes: { action: 'update' },
});

/**
 * To report what exercises of failures have shown. Each token is for the entities
 * that `rung.evidence.push` names beside it.
 *
 * @public
 */
export const rungEvidenceReportPermission = createPermission({
  name: 'rung.evidence.report',
  attributes: { action: 'update' },
});

/**
 * To have the owners reminded of what a campaign asks of them.
 *
 * @public
 */
export const rungCampaignRemindPermission = createPermission({
  name: 'rung.campaign.remind',
  attributes: { action: 'create' },
});

/**
 * To see what another policy would move before it is in force. What is told of is
 * what the catalog lets the reader see, counts included.
 *
 * @public
 */
export const rungPolicyPreviewPermission = createPermission({
  name: 'rung.policy.preview',
  attributes: { action: 'read' },
});

/**
 * Every permission of the plugin.
 *
 * @public
 */
export const rungPermissions = [
  rungAssessmentReadPermission,
  rungReportReadPermission,
  rungRefreshCreatePermission,
  rungClusterReadPermission,
  rungObservationReportPermission,
  rungEvidenceReportPermission,
  rungCampaignRemindPermission,
  rungPolicyPreviewPermission,
];
