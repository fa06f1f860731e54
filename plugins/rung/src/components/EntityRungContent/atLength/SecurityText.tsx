import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RungNumber } from '@rung/backstage-plugin-rung-common';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { useLadderContent } from '../../../translation/useLadderContent';
import { Columns, Paragraph } from '../../shared';
import { TextHeading } from './TextHeading';

/** What the rung means for security. */
export function SecurityText(props: { rung: RungNumber }) {
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const notes = useLadderContent().security.filter(({ rungs }) =>
    rungs.includes(props.rung),
  );
  return notes.length > 0 ? (
    <>
      <TextHeading id="security">{t('tab.atLength.security')}</TextHeading>
      <Columns>
        {notes.map(({ id, title, text }) => (
          <Paragraph key={id}>
            <strong>{title}.</strong> {text}
          </Paragraph>
        ))}
      </Columns>
    </>
  ) : null;
}
