import { CampaignRef } from '@rung/backstage-plugin-rung-common/client';

/** The search of the address of one campaign. */
export function searchOfCampaign({
  namespace,
  name,
}: CampaignRef): URLSearchParams {
  return new URLSearchParams({ campaign: `${namespace}/${name}` });
}

/** The campaign that an address names, such as `default/step-down`. */
export function campaignIn(stated: string | null): CampaignRef | undefined {
  const [, namespace, name] =
    /^([^/]{1,253})\/([^/]{1,253})$/.exec(stated ?? '') ?? [];
  return namespace && name ? { namespace, name } : undefined;
}
