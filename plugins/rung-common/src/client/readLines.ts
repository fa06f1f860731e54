/**
 * The JSON objects of a response that has one a line, each as it arrives.
 *
 * @param response - one that came about
 */
export async function* readLines<T>(response: Response): AsyncGenerator<T> {
  let rest = '';
  for await (const text of textsOf(response)) {
    const lines = `${rest}${text}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      yield JSON.parse(line);
    }
  }
  if (rest.trim() !== '') {
    yield JSON.parse(rest);
  }
}

async function* textsOf({ body }: Response): AsyncGenerator<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  try {
    for (
      let chunk = await reader?.read();
      chunk && !chunk.done;
      chunk = await reader?.read()
    ) {
      yield decoder.decode(chunk.value, { stream: true });
    }
  } finally {
    // Whoever reads no further has the backend work no further.
    await reader?.cancel();
  }
}
