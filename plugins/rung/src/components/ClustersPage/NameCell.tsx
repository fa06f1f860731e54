import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { ClusterState } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../format';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';

const useStyles = makeStyles(theme => ({
  aside: {
    color: theme.palette.text.secondary,
    display: 'block',
    fontSize: 12.5,
    fontWeight: 400,
  },
}));

/** What a cluster is called, and which environment it is of. */
export function NameCell(props: { cluster: ClusterState }) {
  const { name, title, entityRef, environment, source, sameAs } = props.cluster;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  return (
    <>
      {entityRef ? (
        <EntityRefLink entityRef={entityRef} title={name} hideIcon />
      ) : (
        name
      )}
      {title && <span className={classes.aside}>{title}</span>}
      <span className={classes.aside}>
        {environment
          ? t('clustersPage.environment', { environment })
          : t('clustersPage.noEnvironment')}
        {source === 'pushed' && ` · ${t('clustersPage.reported')}`}
      </span>
      {sameAs.length > 0 && (
        <span className={classes.aside}>
          {t('clustersPage.sameAs', { names: format.list([...sameAs]) })}
        </span>
      )}
    </>
  );
}
