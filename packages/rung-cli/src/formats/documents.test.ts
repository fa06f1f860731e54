import { assessEntity, renderMemo } from '@rung/backstage-plugin-rung-common';
import { assessTexts, now, shop, shopWith } from '../__testUtils__/reports';
import { plain } from './paint';
import { render } from './render';

const other = shop.replace('name: shop', 'name: cart');

describe('json', () => {
  it('lists the assessments of the engine with their places', async () => {
    const report = await assessTexts({ 'a.yaml': `${shop}---\n${other}` });
    const [{ document }] = report.entities;
    const items = JSON.parse(render('json', report, plain));
    expect(items).toEqual([
      {
        file: 'a.yaml',
        line: 1,
        assessment: assessEntity(document.entity, { now }),
      },
      {
        file: 'a.yaml',
        line: 17,
        assessment: expect.objectContaining({
          entityRef: 'component:default/cart',
        }),
      },
    ]);
  });

  it('has annotations that do not exist beside the assessment', async () => {
    const report = await assessTexts({ a: shopWith('rung.dev/rpo.zome: 5m') });
    expect(JSON.parse(render('json', report, plain))).toMatchObject([
      { unread: [{ annotation: 'rung.dev/rpo.zome' }] },
    ]);
  });

  it.each(['json', 'sarif', 'memo', 'table'] as const)(
    'hides nothing that others wrote: %s',
    async format => {
      const report = await assessTexts({
        '\u202ea\u009b.yaml': shop
          .replace('none', 'gdpr\u202e\u009b\u2066')
          .replace('name: shop', 'name: shop\n  title: "\u202etitle\\e"')
          .replace('99.9', '\u200f99\u0085'),
      });
      const text = render(format, report, plain);
      expect(text).toContain('\\u202e');
      expect(text).not.toMatch(
        /(?!\n)[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
      );
    },
  );

  it('is an empty list for nothing', async () => {
    expect(render('json', await assessTexts({}), plain)).toBe('[]\n');
  });
});

describe('memo', () => {
  it('sets the memos of all entities apart', async () => {
    const report = await assessTexts({ 'a.yaml': shop, 'b.yaml': other });
    const memos = report.entities.map(({ assessment, document }) =>
      renderMemo(assessment, document.entity.metadata.title),
    );
    expect(render('memo', report, plain)).toBe(memos.join('\n---\n\n'));
    expect(memos[1]).toContain('`component:default/cart`');
  });
});
