import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormGroup from '@material-ui/core/FormGroup';
import Popover from '@material-ui/core/Popover';
import { makeStyles } from '@material-ui/core/styles';
import ViewColumnIcon from '@material-ui/icons/ViewColumn';
import { ListColumn, listColumns } from '@rung/backstage-plugin-rung-common';
import { useState } from 'react';
import { rungTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  paper: { padding: theme.spacing(1, 2) },
  box: { padding: theme.spacing(0.5, 1, 0.5, 0.5) },
}));

/** Which columns the list has. It always has the name. */
export function ColumnMenu(props: {
  columns: readonly ListColumn[];
  onChange: (columns: readonly ListColumn[]) => void;
}) {
  const { columns, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const [anchor, setAnchor] = useState<HTMLElement>();

  return (
    <>
      <Button
        size="small"
        startIcon={<ViewColumnIcon />}
        aria-haspopup="dialog"
        aria-expanded={anchor !== undefined}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {t('list.columns')}
      </Button>
      <Popover
        open={anchor !== undefined}
        anchorEl={anchor}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        onClose={() => setAnchor(undefined)}
        PaperProps={{
          className: classes.paper,
          role: 'dialog',
          'aria-label': t('list.columns'),
        }}
      >
        <FormGroup>
          {listColumns
            .filter(id => id !== 'name')
            .map(id => (
              <FormControlLabel
                key={id}
                label={t(`list.column.${id}`)}
                control={
                  <Checkbox
                    className={classes.box}
                    color="primary"
                    size="small"
                    checked={columns.includes(id)}
                    onChange={(_event, checked) =>
                      onChange(
                        checked
                          ? [...columns, id]
                          : columns.filter(other => other !== id),
                      )
                    }
                  />
                }
              />
            ))}
        </FormGroup>
      </Popover>
    </>
  );
}
