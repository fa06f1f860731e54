import { expect, test } from '@playwright/test';
import { UnauthorizedError } from '@modelcontextprotocol/sdk/client/auth.js';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { SignInClient } from './SignInClient';

test('an agent asks as the user who has agreed to it in the portal', async ({
  page,
  baseURL,
  request,
}) => {
  const endpoint = new URL('/api/mcp-actions/v1', baseURL);
  const signIn = await SignInClient.start();
  const connection = () =>
    new StreamableHTTPClientTransport(endpoint, { authProvider: signIn });
  const identity = { name: 'an-agent-of-the-browser-tests', version: '1' };

  const refused = connection();
  await expect(new Client(identity).connect(refused)).rejects.toThrow(
    UnauthorizedError,
  );
  await page.goto(signIn.asked!.href);
  await page.getByRole('button', { name: 'Enter' }).click();
  await expect(
    page.getByText('An agent of the browser tests', { exact: true }),
  ).toBeVisible();
  await expect(page.getByText(signIn.redirectUrl)).toBeVisible();
  await page.getByRole('button', { name: 'Authorize' }).click();
  await refused.finishAuth(await signIn.comeBack());

  const client = new Client(identity);
  await client.connect(connection());
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toContain('rung.get-assessment');
  const { isError } = await client.callTool({
    name: 'rung.summarize-report',
    arguments: {},
  });
  expect(isError).toBeFalsy();
  await client.close();

  const who = await request.get('/api/auth/v1/userinfo', {
    headers: { authorization: `Bearer ${signIn.tokens()?.access_token}` },
  });
  expect(await who.json()).toMatchObject({
    claims: {
      sub: 'user:default/guest',
      ent: expect.arrayContaining(['group:default/booking-team']),
    },
  });
});
