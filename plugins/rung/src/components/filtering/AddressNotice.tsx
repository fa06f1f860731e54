import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { AddressChoices, useCheckedAddress } from '../../filters';
import { useFormat } from '../../format';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { Warning } from '../shared';

/** As many as are read at a glance, of a length that is. */
const MOST_NAMED = 5;
const LONGEST = 60;

const noChoices: AddressChoices = {};

/** What the address states that is not known; it is taken out of it. */
export function AddressNotice(props: {
  /** What the page's address may say beside filters. */
  choices?: AddressChoices;
}) {
  const { leftOut, dismiss } = useCheckedAddress(props.choices ?? noChoices);
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const named = leftOut
    .slice(0, MOST_NAMED)
    .map(([name, value]) => `${name}=${value}`.slice(0, LONGEST));
  const more = leftOut.length - named.length;

  return (
    <div role="status">
      {leftOut.length > 0 && (
        <Warning>
          {t('list.leftOut', {
            count: leftOut.length,
            statements: format.list(
              more > 0
                ? [
                    ...named,
                    t('list.leftOutMore', { number: format.count(more) }),
                  ]
                : named,
            ),
          })}{' '}
          <Button size="small" onClick={dismiss}>
            {t('list.leftOutDismiss')}
          </Button>
        </Warning>
      )}
    </div>
  );
}
