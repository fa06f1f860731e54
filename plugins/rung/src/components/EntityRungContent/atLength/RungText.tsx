import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Assessment, RungNumber } from '@rung/backstage-plugin-rung-common';
import { useRungLinks } from '../../../links';
import { rungTranslationRef } from '../../../translation';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { useLadderContent } from '../../../translation/useLadderContent';
import { RungSheetView } from '../../RungSheetView';
import { OptionalLink, Subheading } from '../../shared';
import { TextHeading } from './TextHeading';

/** The page of the ladder on the rung that is needed, and on the platform. */
export function RungText(props: { assessment: Assessment }) {
  const { resilience, platform } = props.assessment;
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: entityT } = useTranslationRef(rungEntityTranslationRef);
  const links = useRungLinks();
  const { sheets } = useLadderContent();
  const rungs: RungNumber[] = [
    ...(resilience ? [resilience] : []),
    ...(platform.layer ? ([4] as const) : []),
  ];

  return (
    <>
      <TextHeading id="about-rung">{entityT('tab.atLength.rung')}</TextHeading>
      {rungs.map(rung => (
        <div key={rung}>
          <Subheading>
            <OptionalLink to={links.ladder(rung)}>
              {t('word.rungNamed', {
                rung: String(rung),
                name: t(`ladder.rung${rung}.name`),
              })}
            </OptionalLink>
          </Subheading>
          <RungSheetView sheet={sheets[rung - 1]} />
        </div>
      ))}
    </>
  );
}
