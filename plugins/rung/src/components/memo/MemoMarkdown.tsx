import { MarkdownContent } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { rungMemoTranslationRef } from '../../translation/rungMemoTranslationRef';
import { ScrollRegion } from '../shared';

const useStyles = makeStyles(theme => ({
  root: {
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    padding: theme.spacing(1, 2),
  },
  text: {
    '& h3': { fontSize: 18 },
    '& h4': { fontSize: 15, margin: theme.spacing(2, 0, 0.5) },
    '& p, & li': { maxWidth: '80ch', overflowWrap: 'anywhere' },
    '& code': { overflowWrap: 'anywhere' },
    '& table, & th, & td': { borderColor: theme.palette.divider },
    '& td': {
      lineHeight: 1.4,
      padding: theme.spacing(0.75, 1),
      // A table is as wide as its words, and scrolls by itself.
      '&, & code': { overflowWrap: 'normal', wordBreak: 'normal' },
    },
    '& th': { padding: theme.spacing(0.75, 1), textAlign: 'left' },
  },
}));

/**
 * A memo begins with a heading of the first level, which the page has above it
 * already. What its authors wrote is escaped and begins no line with a mark.
 */
function withLowerHeadings(memo: string): string {
  return memo.replace(/^#(?=#? )/gm, '###');
}

/** The memo as rendered Markdown. */
export function MemoMarkdown(props: { memo: string }) {
  const { memo } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungMemoTranslationRef);
  return (
    <ScrollRegion label={t('memo.region')}>
      <div className={classes.root}>
        <MarkdownContent
          className={classes.text}
          content={withLowerHeadings(memo)}
          dialect="gfm"
        />
      </div>
    </ScrollRegion>
  );
}
