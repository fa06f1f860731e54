import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { SeenCluster } from '@rung/backstage-plugin-rung-common/wire';
import { Fragment } from 'react';
import { useFormat } from '../../format';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';

const useStyles = makeStyles(theme => ({
  zone: { whiteSpace: 'nowrap' },
  aside: {
    color: theme.palette.text.secondary,
    display: 'block',
    fontSize: 12.5,
  },
}));

/** Who runs its control plane, and which version. */
export function ControlPlaneCell(props: { seen: SeenCluster }) {
  const { controlPlane, controlPlaneNodes, version } = props.seen;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  return (
    <>
      {controlPlane
        ? t(`clustersPage.controlPlane.${controlPlane}`)
        : t('clustersPage.unknown')}
      {controlPlaneNodes !== undefined && (
        <span className={classes.aside}>
          {t('clustersPage.controlPlaneNodes', { count: controlPlaneNodes })}
        </span>
      )}
      {version && <span className={classes.aside}>{version}</span>}
    </>
  );
}

/** The zones of its workers, and the regions that they are in. */
export function ZonesCell(props: { seen: SeenCluster }) {
  const { zones, regions } = props.seen;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  return (
    <>
      {zones
        ? zones.map((zone, index) => (
            <Fragment key={zone}>
              {index > 0 && ', '}
              <span className={classes.zone}>{zone}</span>
            </Fragment>
          ))
        : t('clustersPage.unknown')}
      {regions && (
        <span className={classes.aside}>{format.list([...regions])}</span>
      )}
    </>
  );
}

/** How many nodes there are, and how much runs on them. */
export function NodesCell(props: { seen: SeenCluster }) {
  const { nodes, pods } = props.seen;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  return (
    <>
      {t('clustersPage.workers', {
        workers: format.count(nodes.workers),
        all: format.count(nodes.all),
      })}
      <span className={classes.aside}>
        {t('clustersPage.pods', { count: pods })}
      </span>
    </>
  );
}
