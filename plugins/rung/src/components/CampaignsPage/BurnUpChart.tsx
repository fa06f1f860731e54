import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useTheme } from '@material-ui/core/styles';
import { BurnUpDay } from '@rung/backstage-plugin-rung-common/wire';
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Legend,
  Line,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useFormat } from '../../format';
import { toneColor } from '../../theme';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';

/** What is done, rising to all that is asked for. */
export function BurnUpChart(props: { days: readonly BurnUpDay[] }) {
  const theme = useTheme();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const axis = { fill: theme.palette.text.secondary, fontSize: 12 };
  return (
    <ResponsiveContainer width="100%" height={240}>
      <ComposedChart data={[...props.days]} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke={theme.palette.divider} />
        <XAxis
          dataKey="date"
          tick={axis}
          tickFormatter={value => format.day(value)}
          minTickGap={48}
        />
        <YAxis tick={axis} allowDecimals={false} width={44} />
        <Tooltip
          labelFormatter={label => format.day(String(label))}
          itemStyle={{ color: theme.palette.text.primary }}
          contentStyle={{
            background: theme.palette.background.paper,
            borderColor: theme.palette.divider,
          }}
        />
        <Legend
          formatter={name => (
            <span style={{ color: theme.palette.text.primary }}>{name}</span>
          )}
        />
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
      </ComposedChart>
    </ResponsiveContainer>
  );
}
