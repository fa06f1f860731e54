import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { FindingId } from '@rung/backstage-plugin-rung-common';
import { SummaryFinding } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../format';
import { rungFindingTranslationRef } from '../../translation/rungFindingTranslationRef';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';

const useStyles = makeStyles(theme => ({
  aside: { color: theme.palette.text.secondary, fontSize: 12.5 },
}));

/** How many findings there are, and which those are that matter most. */
export function FindingsCell(props: { findings: SummaryFinding[] }) {
  const { findings } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const { t: textOf } = useTranslationRef(rungFindingTranslationRef);
  const format = useFormat();
  const titles = findings.map(({ id }) => textOf(`title.${id as FindingId}`));

  return (
    <span title={format.list(titles)}>
      {format.count(findings.length)}
      {findings.length > 0 && (
        <div className={classes.aside}>
          {titles[0]}
          {titles.length > 1 &&
            ` ${t('list.moreFindings', {
              count: titles.length - 1,
              number: format.count(titles.length - 1),
            })}`}
        </div>
      )}
    </span>
  );
}
