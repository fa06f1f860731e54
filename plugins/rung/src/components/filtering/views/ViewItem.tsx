import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import DeleteOutlineIcon from '@material-ui/icons/DeleteOutline';
import EditOutlinedIcon from '@material-ui/icons/EditOutlined';
import { useState } from 'react';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { NameForm } from './NameForm';

const useStyles = makeStyles({
  root: { alignItems: 'center', display: 'flex' },
  choose: {
    flexGrow: 1,
    justifyContent: 'flex-start',
    minWidth: 0,
    overflowWrap: 'anywhere',
    textAlign: 'left',
    textTransform: 'none',
  },
});

/** One view: to choose, to give another name, and to remove. */
export function ViewItem(props: {
  name: string;
  onChoose: () => void;
  onRename: (name: string) => void;
  onRemove: () => void;
}) {
  const { name, onChoose, onRename, onRemove } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const [isRenamed, setRenamed] = useState(false);

  if (isRenamed) {
    return (
      <NameForm
        label={t('list.views.name')}
        initial={name}
        submit={t('list.views.rename')}
        onSubmit={changed => {
          setRenamed(false);
          onRename(changed);
        }}
        onCancel={() => setRenamed(false)}
      />
    );
  }
  return (
    <div className={classes.root}>
      <Button size="small" className={classes.choose} onClick={onChoose}>
        {name}
      </Button>
      <IconButton
        size="small"
        aria-label={t('list.views.renameOne', { name })}
        onClick={() => setRenamed(true)}
      >
        <EditOutlinedIcon fontSize="small" />
      </IconButton>
      <IconButton
        size="small"
        aria-label={t('list.views.removeOne', { name })}
        onClick={onRemove}
      >
        <DeleteOutlineIcon fontSize="small" />
      </IconButton>
    </div>
  );
}
