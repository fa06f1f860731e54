import { Finding } from '@rung/backstage-plugin-rung-common';
import { AskedCampaign } from '@rung/backstage-plugin-rung-common/wire';
import { AskedOfYou } from './AskedOfYou';
import { TopFindings } from './TopFindings';

/**
 * What was found, and what somebody asks for: that takes the place of the last
 * finding, so that the card stays as tall as it is.
 */
export function Pressing(props: {
  findings: Finding[];
  most: number;
  asked: readonly AskedCampaign[];
}) {
  const { findings, most, asked } = props;
  return findings.length > 0 || asked.length > 0 ? (
    <div>
      <TopFindings
        findings={findings}
        most={asked.length > 0 ? Math.max(most - 1, 0) : most}
      />
      <AskedOfYou asked={asked} />
    </div>
  ) : null;
}
