import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { FindingId } from '@rung/backstage-plugin-rung-common';
import { PreviewItem } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../../format';
import { rungTranslationRef } from '../../../translation';
import { rungFindingTranslationRef } from '../../../translation/rungFindingTranslationRef';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import {
  ColumnHeadings,
  EntityHeading,
  foldingTableStyles,
  Paragraph,
} from '../../shared';
import { isSameLevel } from './flowLayout';
import { useFitText } from './useFitText';
import { useLevelText } from './useLevelText';

const useStyles = makeStyles(theme => ({ ...foldingTableStyles(theme, 640) }));
const columns = ['entity', 'verdict', 'findings'] as const;

/** The entities of which most moves, each with what does. */
export function MovedEntities(props: {
  items: readonly PreviewItem[];
  more: number;
}) {
  const { items, more } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  return (
    <>
      <table
        className={classes.table}
        aria-label={t('policyPage.result.entities')}
      >
        <ColumnHeadings
          classes={classes}
          headings={columns.map(column =>
            t(`policyPage.result.column.${column}`),
          )}
        />
        <tbody>
          {items.map(item => (
            <tr key={item.entityRef} className={classes.row}>
              <EntityHeading
                classes={classes}
                entity={item}
                owners={item.owners}
              />
              <td className={classes.cell}>
                <Verdict item={item} />
              </td>
              <td className={classes.cell}>
                <Findings item={item} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <Paragraph>
          {t('policyPage.result.moreEntities', {
            count: more,
            number: format.count(more),
          })}
        </Paragraph>
      )}
    </>
  );
}

function Verdict(props: { item: PreviewItem }) {
  const { before, after } = props.item;
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const { t: wordT } = useTranslationRef(rungTranslationRef);
  const levelText = useLevelText();
  const fitText = useFitText();
  const moves = [
    !isSameLevel(before, after) && [levelText(before), levelText(after)],
    before.fit !== after.fit && [fitText(before.fit), fitText(after.fit)],
    before.status !== after.status &&
      isSameLevel(before, after) && [
        wordT(`word.status.${before.status}`),
        wordT(`word.status.${after.status}`),
      ],
  ].flatMap(move => (move ? [move] : []));
  return (
    <>
      {moves.map(([from, to]) => (
        <div key={from}>
          {t('policyPage.result.fromTo', { before: from, after: to })}
        </div>
      ))}
    </>
  );
}

function Findings(props: { item: PreviewItem }) {
  const { appear, go } = props.item;
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const { t: findingT } = useTranslationRef(rungFindingTranslationRef);
  const format = useFormat();
  const named = (ids: readonly string[]) =>
    format.list(ids.map(id => findingT(`title.${id as FindingId}`)));
  return (
    <>
      {appear.length > 0 && (
        <div>
          {t('policyPage.result.appearing', { findings: named(appear) })}
        </div>
      )}
      {go.length > 0 && (
        <div>{t('policyPage.result.going', { findings: named(go) })}</div>
      )}
    </>
  );
}
