import {
  ANNOTATION_EDIT_URL,
  CompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { catalogApiRef, EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { useCallback } from 'react';
import { rungTranslationRef } from '../../translation';
import { useRequest } from '../request';
import { Link } from '../shared';

const useStyles = makeStyles(theme => ({
  root: {
    fontSize: 20,
    fontWeight: 700,
    lineHeight: 1.3,
    margin: theme.spacing(0, 0, 0.5),
    overflowWrap: 'anywhere',
  },
}));

/** The entity that the requirements are for, and where to write them down. */
export function EntityHeading(props: {
  written: string;
  entity: CompoundEntityRef | undefined;
}) {
  const { written, entity } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);

  return (
    <>
      <h2 className={classes.root}>
        {entity
          ? t('calculator.requirementsOf', {
              entity: <EntityRefLink entityRef={entity} hideIcon />,
            })
          : t('calculator.requirementsOf', { entity: written })}
      </h2>
      {entity && <EditLink entityRef={stringifyEntityRef(entity)} />}
    </>
  );
}

/** Comes when the catalog knows where the entity is written down. */
function EditLink(props: { entityRef: string }) {
  const { entityRef } = props;
  const catalogApi = useApi(catalogApiRef);
  const { t } = useTranslationRef(rungTranslationRef);
  const { value } = useRequest(
    useCallback(
      () => catalogApi.getEntityByRef(entityRef),
      [catalogApi, entityRef],
    ),
  );
  const url = value?.metadata.annotations?.[ANNOTATION_EDIT_URL];
  return url ? <Link to={url}>{t('calculator.edit')}</Link> : null;
}
