import { useAnalytics, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import GetAppIcon from '@material-ui/icons/GetApp';
import { AssessmentFilters } from '@rung/backstage-plugin-rung-common/wire';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { rungApiRef } from '../../api';
import { toneColor } from '../../theme';
import { rungTranslationRef } from '../../translation';
import { saveFile } from '../shared';

const useStyles = makeStyles(theme => ({
  error: { color: toneColor(theme, 'warn'), fontSize: 13 },
}));

/** Saves everything that passes the filters, whatever page is open. */
export function ExportButton(props: { filters: AssessmentFilters }) {
  const { filters } = props;
  const classes = useStyles();
  const rungApi = useApi(rungApiRef);
  const analytics = useAnalytics();
  const { t } = useTranslationRef(rungTranslationRef);
  const [{ loading, error }, save] = useAsyncFn(async () => {
    analytics.captureEvent('export', 'assessments');
    const today = new Date().toISOString().slice(0, 10);
    saveFile(
      await rungApi.exportAssessments(filters),
      `rung-assessments-${today}.csv`,
    );
  }, [analytics, rungApi, filters]);

  return (
    <>
      <Button
        size="small"
        startIcon={<GetAppIcon />}
        disabled={loading}
        onClick={save}
      >
        {loading ? t('list.export.busy') : t('list.export.button')}
      </Button>
      <span role="alert" className={classes.error}>
        {error && t('list.export.failed')}
      </span>
    </>
  );
}
