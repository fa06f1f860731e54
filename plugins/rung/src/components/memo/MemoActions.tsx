import { useAnalytics } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { rungMemoTranslationRef } from '../../translation/rungMemoTranslationRef';
import { saveFile } from '../shared';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
  },
  result: { color: theme.palette.text.secondary, fontSize: 13 },
}));

/** Takes the memo along, as the Markdown it is written in. */
export function MemoActions(props: {
  memo: string;
  /** The name of the entity, for the name of the file. */
  name: string;
}) {
  const { memo, name } = props;
  const classes = useStyles();
  const analytics = useAnalytics();
  const { t } = useTranslationRef(rungMemoTranslationRef);
  const [copied, copy] = useCopyToClipboard();

  function copyMemo() {
    copy(memo);
    analytics.captureEvent('copy', 'memo');
  }

  function downloadMemo() {
    saveFile(
      new Blob([memo], { type: 'text/markdown;charset=utf-8' }),
      `rung-memo-${name}.md`,
    );
    analytics.captureEvent('download', 'memo');
  }

  return (
    <div className={classes.root}>
      <Button variant="outlined" size="small" onClick={copyMemo}>
        {t('memo.copy')}
      </Button>
      <Button variant="outlined" size="small" onClick={downloadMemo}>
        {t('memo.download')}
      </Button>
      <span className={classes.result} role="status">
        {copied.value && t('memo.copied')}
        {copied.error && t('memo.notCopied')}
      </span>
    </div>
  );
}
