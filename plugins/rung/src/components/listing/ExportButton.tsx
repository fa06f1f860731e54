import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import GetAppIcon from '@material-ui/icons/GetApp';
import { toneColor } from '../../theme';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { useSave } from './useSave';

const useStyles = makeStyles(theme => ({
  error: { color: toneColor(theme, 'warn'), fontSize: 13 },
}));

/** Saves everything that passes the filters, whatever page is open. */
export function ExportButton(props: {
  subject: Parameters<typeof useSave>[0];
  /** What the button says, if not just that it exports. */
  text?: string;
  /** Is to come from `useCallback`. */
  load: () => Promise<Blob>;
}) {
  const { subject, text, load } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const [{ loading, error }, save] = useSave(subject, load);

  return (
    <>
      <Button
        size="small"
        startIcon={<GetAppIcon />}
        disabled={loading}
        onClick={save}
      >
        {loading ? t('list.export.busy') : text ?? t('list.export.button')}
      </Button>
      <span role="alert" className={classes.error}>
        {error && t('list.export.failed')}
      </span>
    </>
  );
}
