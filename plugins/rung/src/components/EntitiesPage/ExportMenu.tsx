import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import GetAppIcon from '@material-ui/icons/GetApp';
import {
  AssessmentFilters,
  ListColumn,
} from '@rung/backstage-plugin-rung-common/wire';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { ExportButton } from '../listing';
import { MenuButton } from '../shared';

const useStyles = makeStyles({
  choices: {
    alignItems: 'flex-start',
    display: 'flex',
    flexDirection: 'column',
  },
});

/** Saves what passes the filters: as it is shown, or with all that is known. */
export function ExportMenu(props: {
  filters: AssessmentFilters;
  columns: readonly ListColumn[];
}) {
  const { filters, columns } = props;
  const classes = useStyles();
  const rungApi = useApi(rungApiRef);
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const loadShown = useCallback(
    () => rungApi.exportAssessments({ filters, columns }),
    [rungApi, filters, columns],
  );
  const loadAll = useCallback(
    () => rungApi.exportAssessments({ filters }),
    [rungApi, filters],
  );

  return (
    <MenuButton name={t('list.export.button')} startIcon={<GetAppIcon />}>
      <div className={classes.choices}>
        <ExportButton
          subject="assessments"
          text={t('list.export.shown')}
          load={loadShown}
        />
        <ExportButton
          subject="assessments"
          text={t('list.export.all')}
          load={loadAll}
        />
      </div>
    </MenuButton>
  );
}
