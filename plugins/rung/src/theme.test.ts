import { createTheme, getContrastRatio } from '@material-ui/core/styles';
import { resiliencePath } from '@rung/backstage-plugin-rung-common';
import { fitColor, rungColor, softColor, Tone, toneColor } from './theme';

const papers = { light: '#ffffff', dark: '#424242' } as const;

describe.each(['light', 'dark'] as const)(
  'the colors of the %s theme',
  type => {
    const theme = createTheme({ palette: { type } });
    const contrast = (color: string) => getContrastRatio(color, papers[type]);

    it.each<Tone>(['ok', 'warn', 'bad', 'info', 'unknown'])(
      'can be read as text on paper and on a band: %s',
      tone => {
        const color = toneColor(theme, tone);
        expect(contrast(color)).toBeGreaterThanOrEqual(4.5);
        expect(
          getContrastRatio(color, softColor(theme, tone)),
        ).toBeGreaterThanOrEqual(4.5);
      },
    );

    it('has higher rungs further from the paper, each by a step that is seen', () => {
      const path = resiliencePath.map(rung => contrast(rungColor(theme, rung)));
      expect(path[0]).toBeGreaterThanOrEqual(3);
      path.slice(1).forEach((ratio, index) => {
        expect(ratio / path[index]).toBeGreaterThanOrEqual(1.2);
      });
    });

    it('tells what is built by the same colors as severity', () => {
      expect(fitColor(theme, 'under-built')).toBe(toneColor(theme, 'bad'));
      expect(fitColor(theme, 'over-built')).toBe(toneColor(theme, 'warn'));
    });
  },
);
