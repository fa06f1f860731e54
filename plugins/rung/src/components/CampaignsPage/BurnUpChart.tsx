import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useTheme } from '@material-ui/core/styles';
import { BurnUpDay } from '@rung/backstage-plugin-rung-common/wire';
import { Area, Line } from 'recharts';
import { toneColor } from '../../theme';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { DayChart } from '../dayChart';

/** What is done, rising to all that is asked for. */
export function BurnUpChart(props: { days: readonly BurnUpDay[] }) {
  const theme = useTheme();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  return (
    <DayChart days={props.days} height={240}>
      <Area
        name={t('campaignsPage.burnUp.done')}
        dataKey="done"
        stroke={toneColor(theme, 'ok')}
        fill={toneColor(theme, 'ok')}
        fillOpacity={0.35}
        legendType="square"
        isAnimationActive={false}
      />
      <Line
        name={t('campaignsPage.burnUp.all')}
        dataKey="all"
        stroke={toneColor(theme, 'info')}
        strokeDasharray="6 4"
        strokeWidth={2}
        dot={false}
        legendType="plainline"
        isAnimationActive={false}
      />
    </DayChart>
  );
}
