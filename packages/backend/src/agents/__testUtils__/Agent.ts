import { AddressInfo } from 'node:net';
import { TestBackend } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

/** An agent that has come to a portal over MCP, with somebody's token. */
export class Agent {
  private readonly client: Client;

  static async connect(backend: TestBackend, token: string): Promise<Agent> {
    const { port } = backend.server.address() as AddressInfo;
    const client = new Client({
      name: 'an-agent-of-these-tests',
      version: '1',
    });
    await client.connect(
      new StreamableHTTPClientTransport(
        new URL(`http://localhost:${port}/api/mcp-actions/v1`),
        { requestInit: { headers: { Authorization: `Bearer ${token}` } } },
      ),
    );
    return new Agent(client);
  }

  private constructor(client: Client) {
    this.client = client;
  }

  async leave(): Promise<void> {
    await this.client.close();
  }

  /** The names of the tools that there are for it. */
  async tools(): Promise<string[]> {
    const { tools } = await this.client.listTools();
    return tools.map(({ name }) => name);
  }

  /** What a tool answers. */
  async call<T>(name: string, input: JsonObject): Promise<T> {
    const { text, failed } = await this.ask(name, input);
    if (failed) {
      throw new Error(text);
    }
    return JSON.parse(text);
  }

  /** What a tool says where it refuses. */
  async refusal(name: string, input: JsonObject): Promise<string> {
    const { text, failed } = await this.ask(name, input);
    if (!failed) {
      throw new Error(`${name} did not refuse: ${text}`);
    }
    return text;
  }

  private async ask(name: string, input: JsonObject) {
    const { content, isError } = await this.client.callTool({
      name,
      arguments: input,
    });
    const [{ text }] = content as { text: string }[];
    return { text, failed: isError === true };
  }
}
