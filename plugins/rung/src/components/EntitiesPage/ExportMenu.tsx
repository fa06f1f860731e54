import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import GetAppIcon from '@material-ui/icons/GetApp';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import {
  AssessmentFilters,
  ListColumn,
} from '@rung/backstage-plugin-rung-common/wire';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { SaveButton, useSave } from '../listing';
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
    (options: RequestOptions) =>
      rungApi.exportAssessments({ filters, columns }, options),
    [rungApi, filters, columns],
  );
  const loadAll = useCallback(
    (options: RequestOptions) =>
      rungApi.exportAssessments({ filters }, options),
    [rungApi, filters],
  );
  // Whoever closes the menu still waits for the file.
  const shown = useSave('assessments', loadShown);
  const all = useSave('assessments', loadAll);

  return (
    <MenuButton name={t('list.export.button')} startIcon={<GetAppIcon />}>
      <div className={classes.choices}>
        <SaveButton save={shown} text={t('list.export.shown')} />
        <SaveButton save={all} text={t('list.export.all')} />
      </div>
    </MenuButton>
  );
}
