import {
  ANNOTATION_EDIT_URL,
  CompoundEntityRef,
  Entity,
} from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
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
  /** What is written, where that can be the name of an entity. */
  name: CompoundEntityRef | undefined;
  /** The entity, once it is known. */
  entity: Entity | undefined;
}) {
  const { written, name, entity } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const edit = entity?.metadata.annotations?.[ANNOTATION_EDIT_URL];

  return (
    <>
      <h2 className={classes.root}>
        {name
          ? t('calculator.requirementsOf', {
              entity: <EntityRefLink entityRef={name} hideIcon />,
            })
          : t('calculator.requirementsOf', { entity: written })}
      </h2>
      {edit && <Link to={edit}>{t('calculator.edit')}</Link>}
    </>
  );
}
