import { getCompoundEntityRef, Entity } from '@backstage/catalog-model';
import { MarkdownContent } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { rungFormTranslationRef } from '../../translation/rungFormTranslationRef';

const useStyles = makeStyles(theme => ({
  root: {
    color: theme.palette.text.primary,
    fontSize: 14,
    lineHeight: 1.5,
    marginBottom: theme.spacing(2),
  },
  title: { fontSize: 20, fontWeight: 700, lineHeight: 1.3, margin: 0 },
  lead: { margin: theme.spacing(0.5, 0, 1), maxWidth: '75ch' },
}));

/** What the form is about, and whose requirements it begins with. */
export function FieldHead(props: {
  title: string;
  description: string | undefined;
  entity: Entity | undefined;
  /** Whether anything is stated otherwise than it is now. */
  changed: boolean;
  required: boolean;
  onRestart: () => void;
}) {
  const { title, description, entity, changed, required } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungFormTranslationRef);
  const name = entity && (
    <EntityDisplayName entityRef={getCompoundEntityRef(entity)} hideIcon />
  );

  return (
    <div className={classes.root}>
      <h3 className={classes.title}>
        {title}
        {required && ' *'}
      </h3>
      {description && <MarkdownContent content={description} />}
      <p className={classes.lead}>
        {name ? t('field.lead.entity', { entity: name }) : t('field.lead.new')}
      </p>
      {changed && (
        <Button size="small" variant="outlined" onClick={props.onRestart}>
          {t('field.restart')}
        </Button>
      )}
    </div>
  );
}
