import { getCompoundEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import { useMemo, useState } from 'react';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { Section } from '../../shared';
import { HistoryView } from './HistoryList';
import { HistoryPage } from './HistoryPage';

/** How the verdict came to be what it is, newest first. */
export function HistorySection() {
  const { entity } = useEntity();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const entityRef = useMemo(() => getCompoundEntityRef(entity), [entity]);
  const [view, setView] = useState<HistoryView>('timeline');
  const isTable = view === 'table';

  return (
    <Section
      id="history"
      title={t('history.title')}
      actions={
        <Button
          size="small"
          color="primary"
          onClick={() => setView(isTable ? 'timeline' : 'table')}
        >
          {t(isTable ? 'history.asTimeline' : 'history.asTable')}
        </Button>
      }
    >
      <HistoryPage entityRef={entityRef} view={view} />
    </Section>
  );
}
