import { renderInTestApp } from '@backstage/test-utils';
import { assessEntity, renderMemo } from '@rung/backstage-plugin-rung-common';
import { component } from '../../__testUtils__/entities';
import { MemoMarkdown } from './MemoMarkdown';

/** What an author of annotations might try to smuggle into a memo. */
const hostile = [
  '[click](javascript:alert(1))',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  'https://evil.example/path',
  'www.evil.example',
  'mail@evil.example',
  '![x](https://evil.example/x.png)',
  '``` `code` **bold** ~~gone~~ _it_',
  '| a | b |\n| - | - |\n# heading',
  '&lt;b&gt; &#60;i&#62;',
  '[ref]: https://evil.example',
];

describe('a memo in the portal', () => {
  it.each(hostile)('shows %j as text', async text => {
    const entity = component({
      audience: 'paying',
      rto: text,
      reach: text.replace(/,/g, ' '),
      compliance: text.replace(/,/g, ' '),
      'built.replication-encrypted': 'false',
      'accept.replication-plaintext': `until 2999-01-01: ${text}`,
    });
    entity.metadata.title = text;
    const memo = renderMemo(assessEntity(entity), entity.metadata.title);
    const { container } = await renderInTestApp(<MemoMarkdown memo={memo} />);

    expect(
      container.querySelectorAll('a, img, script, del, em, pre, b, i'),
    ).toHaveLength(0);
    expect(container.querySelectorAll('h3')).toHaveLength(1);
    expect(container.querySelectorAll('table')).toHaveLength(1);
    expect(container.querySelector('h3')!.textContent).toBe(
      `Rung memo: ${text.replace(/\s+/g, ' ')}`.replace(
        /(:(?=\/\/)|[@#](?=\S)|www(?=\.))/g,
        '$1\u200b',
      ),
    );
  });
});
